// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "domains.h"
#include "filerisk.h"
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail::safety {
namespace {

constexpr int MaxOfAKind = 5;

QString asciiAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = html::plainLine(address.left(std::max<qsizetype>(at, 0)), 100);
    return at < 0 ? html::plainLine(address, 200) : local + u'@' + domainOf(address);
}

QString addressIn(const QString &name)
{
    static const QRegularExpression form(u"[A-Za-z0-9._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(name.normalized(QString::NormalizationForm_KC)).captured();
}

/// Offices in whose name somebody outside would ask for something.
bool isRole(const QString &name)
{
    static const QRegularExpression role(
        u"(?:^|[\\s(\\[/])(?:[가-힣]{0,6}(?:특별시장|광역시장|구청장|군수|도지사|부시장|부구청장)|시장|시장님|[가-힣]{0,8}감사(?:관실?|담당관실?|위원회|위원장|실|과)|비서실장?|"
        "[가-힣]{0,8}(?:장관|차관|청장|국장|실장|본부장)|(?:전산|정보|메일|시스템|보안|웹메일|통합)\\s?(?:관리자|담당자|운영자|센터|팀)|관리자|"
        "administrator|admin|helpdesk|help\\s?desk|it\\s?(?:support|service)|mail(?:er)?[\\s-]?(?:admin|team|center)|postmaster|mayor|"
        "inspector|auditor|security\\s?team)(?:님)?(?:$|[\\s)\\]/,])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return role.match(name).hasMatch();
}

class Checker
{
public:
    explicit Checker(const SenderFacts &facts) : m_facts(facts) {}

    QList<Finding> run()
    {
        if (!m_facts.from.isEmpty())
            sender();
        links();
        for (const AttachmentFacts &file : m_facts.attachments)
            attachment(file);
        std::ranges::stable_sort(m_findings, std::ranges::greater(), &Finding::severity);
        return m_findings;
    }

private:
    void add(Finding finding)
    {
        if (!m_findings.contains(finding) && std::ranges::count(m_findings, finding.kind, &Finding::kind) < MaxOfAKind)
            m_findings.append(std::move(finding));
    }

    QStringList friends() const { return m_facts.internalDomains + m_facts.knownDomains; }

    void sender()
    {
        const NameAndAddress &from = m_facts.from.front();
        const QString address = asciiAddress(from.email);
        const QString domain = domainOf(from.email);
        const QString name = html::plainLine(from.name, 200);
        m_outside = !isInternal(from.email, m_facts.internalDomains);
        if (m_facts.from.size() > 1)
            add({.kind = Kind::ManySenders, .severity = Severity::Caution, .address = address});
        authentication(domain);
        if (m_outside) {
            add({.kind = Kind::OutsideSender, .severity = Severity::Note, .address = address, .domain = domain});
            domains(domain);
            names(name, address, domain);
            if (!m_facts.knownSender && !m_facts.heardBefore)
                add({.kind = Kind::FirstContact, .severity = Severity::Note, .address = address});
        } else if (const QString shown = addressIn(name); !shown.isEmpty() && shown.compare(from.email, Qt::CaseInsensitive) != 0) {
            add({.kind = Kind::AddressInName, .severity = Severity::Caution, .name = name, .address = address, .expected = asciiAddress(shown)});
        }
        otherAddresses(address, domain);
    }

    void domains(const QString &domain)
    {
        if (const QString hidden = hiddenIn(readableDomain(domain), friends()); !hidden.isEmpty()) {
            add({.kind = Kind::HiddenDomain, .severity = Severity::Danger, .domain = domain, .expected = hidden});
            return;
        }
        if (const QString own = lookAlikeOf(domain, m_facts.internalDomains); !own.isEmpty())
            add({.kind = Kind::LookAlikeDomain, .severity = Severity::Danger, .domain = domain, .expected = own});
        else if (const QString other = lookAlikeOf(domain, friends()); !other.isEmpty())
            add({.kind = Kind::LookAlikeDomain, .severity = Severity::Caution, .domain = domain, .expected = other});
    }

    void names(const QString &name, const QString &address, const QString &domain)
    {
        if (const QString shown = addressIn(name); !shown.isEmpty() && asciiAddress(shown).compare(address, Qt::CaseInsensitive) != 0) {
            const bool inside = isInternal(shown, m_facts.internalDomains);
            add({.kind = Kind::AddressInName, .severity = inside ? Severity::Danger : Severity::Caution, .name = name, .address = address, .expected = asciiAddress(shown)});
        }
        if (m_facts.isInsider && !m_facts.knownSender) {
            QStringList parts = name.split(u' ', Qt::SkipEmptyParts).mid(0, 6);
            parts.prepend(name);
            for (const QString &part : std::as_const(parts)) {
                if (part.size() >= 2 && m_facts.isInsider(part)) {
                    add({.kind = Kind::NameOfInsider, .severity = Severity::Caution, .name = part, .address = address, .domain = domain});
                    break;
                }
            }
        }
        if (isRole(name))
            add({.kind = Kind::RoleName, .severity = Severity::Caution, .name = name, .address = address, .domain = domain});
    }

    void otherAddresses(const QString &address, const QString &domain)
    {
        if (m_facts.mailingList)
            return;
        const QString home = registeredPart(domain);
        for (const NameAndAddress &reply : m_facts.replyTo.mid(0, 20)) {
            const QString other = domainOf(reply.email);
            if (other.isEmpty() || registeredPart(other) == home || (!m_outside && isInternal(reply.email, m_facts.internalDomains)))
                continue;
            // A mail in the name of the city whose answers leave it is what a fraud looks like.
            const bool grave = !m_outside || !lookAlikeOf(other, {domain}).isEmpty();
            add({.kind = Kind::ReplyElsewhere, .severity = grave ? Severity::Danger : Severity::Caution, .address = asciiAddress(reply.email), .domain = other, .expected = address});
        }
        for (const NameAndAddress &sender : m_facts.sender.mid(0, 1)) {
            const QString other = domainOf(sender.email);
            if (other.isEmpty() || registeredPart(other) == home || (!m_outside && isInternal(sender.email, m_facts.internalDomains)))
                continue;
            add({.kind = Kind::SenderDiffers, .severity = m_outside ? Severity::Note : Severity::Danger, .address = asciiAddress(sender.email), .domain = other, .expected = address});
        }
    }

    /// RFC 8601; only what our own server has written, which stands on top of what came with the mail.
    void authentication(const QString &domain)
    {
        const auto isOurs = [this](const QString &server) {
            return m_facts.authenticationServer.isEmpty() ? isInternal(u'@' + server, m_facts.internalDomains) : server.compare(m_facts.authenticationServer, Qt::CaseInsensitive) == 0;
        };
        for (const QString &value : m_facts.authenticationResults) {
            QString plain = value.left(4'000);
            static const QRegularExpression comment(u"\\([^()]*\\)"_s);
            plain.remove(comment);
            const QStringList parts = plain.split(u';');
            if (!isOurs(parts.front().simplified().section(u' ', 0, 0)))
                continue;
            QStringList failed;
            QStringList passed;
            for (const QString &part : parts.mid(1)) {
                static const QRegularExpression result(u"^\\s*(spf|dkim|dmarc|arc)\\s*(?:/\\s*1)?\\s*=\\s*([a-z]+)"_s, QRegularExpression::CaseInsensitiveOption);
                const auto match = result.match(part);
                if (!match.hasMatch())
                    continue;
                const QString method = match.captured(1).toLower();
                const QString verdict = match.captured(2).toLower();
                if (verdict == "fail"_L1 || verdict == "softfail"_L1 || verdict == "permerror"_L1 || verdict == "policy"_L1)
                    failed.append(method);
                else if (verdict == "pass"_L1)
                    passed.append(method);
            }
            failed.removeIf([&passed](const QString &method) { return passed.contains(method); }); // one good signature is enough
            failed.removeDuplicates();
            failed.removeAll(u"arc"_s);
            const bool grave = failed.contains(u"dmarc"_s) || (!m_outside && !failed.isEmpty());
            if (grave || (!failed.isEmpty() && !passed.contains(u"dmarc"_s)))
                add({.kind = Kind::NotAuthenticated, .severity = grave ? Severity::Danger : Severity::Caution, .domain = domain, .detail = failed.join(u' ')});
            return;
        }
    }

    void links()
    {
        for (const html::TextLink &link : m_facts.links) {
            if (!html::isMisleading(link))
                continue;
            const QString host = link.target.startsWith("mailto:"_L1) ? link.target.mid(7).section(u'?', 0, 0) : QUrl(link.target).host(QUrl::FullyEncoded);
            add({.kind = Kind::MisleadingLink, .severity = m_outside ? Severity::Danger : Severity::Caution, .domain = host, .expected = html::plainLine(link.text, 120)});
        }
    }

    void attachment(const AttachmentFacts &file)
    {
        const QString name = html::plainLine(file.name, 120);
        const FileRisk risk = riskOf(file);
        if (isDisguised(file.name))
            add({.kind = Kind::DisguisedAttachment, .severity = Severity::Danger, .name = name, .detail = endingOf(file.name)});
        switch (risk) {
        case FileRisk::None: return;
        case FileRisk::Program:
            add({.kind = Kind::DangerousAttachment, .severity = Severity::Danger, .name = name, .detail = u"program"_s});
            return;
        case FileRisk::Shortcut:
            add({.kind = Kind::DangerousAttachment, .severity = Severity::Danger, .name = name, .detail = u"shortcut"_s});
            return;
        case FileRisk::DiskImage:
            add({.kind = Kind::DangerousAttachment, .severity = Severity::Danger, .name = name, .detail = u"image"_s});
            return;
        case FileRisk::WebPage:
            add({.kind = Kind::RiskyAttachment, .severity = m_outside ? Severity::Danger : Severity::Caution, .name = name, .detail = u"web"_s});
            return;
        case FileRisk::Macro: {
            const bool surely = endingOf(file.name).endsWith(u'm') || endingOf(file.name) == "xlsb"_L1;
            add({.kind = Kind::RiskyAttachment, .severity = surely && m_outside ? Severity::Caution : Severity::Note, .name = name, .detail = u"macro"_s});
            return;
        }
        case FileRisk::Archive: {
            static const QRegularExpression hint(u"(?:비밀\\s?번호|비번|암호|패스워드|password|passcode|p/?w)\\s{0,3}(?:은|는|:|=|is|\\()"_s, QRegularExpression::CaseInsensitiveOption);
            const bool locked = isEncryptedArchive(file.head) || hint.match(m_facts.text.left(200'000)).hasMatch();
            add({.kind = Kind::RiskyAttachment, .severity = locked && m_outside ? Severity::Danger : locked ? Severity::Caution : Severity::Note, .name = name,
                 .detail = locked ? u"locked"_s : u"archive"_s});
            return;
        }
        case FileRisk::OldHwp: add({.kind = Kind::OldDocument, .severity = Severity::Note, .name = name, .detail = u"hwp"_s}); return;
        }
    }

    const SenderFacts &m_facts;
    QList<Finding> m_findings;
    bool m_outside = true;
};

} // namespace

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QString domain = at < 0 ? QString() : address.mid(at + 1).trimmed();
    while (domain.endsWith(u'.') || domain.endsWith(u'>'))
        domain.chop(1);
    return asciiDomain(domain);
}

bool isInternal(const QString &address, const QStringList &internalDomains)
{
    const QString domain = domainOf(address);
    return !domain.isEmpty() && std::ranges::any_of(internalDomains, [&domain](const QString &one) { return isBelow(domain, asciiDomain(one)); });
}

QList<Finding> check(const SenderFacts &facts)
{
    return Checker(facts).run();
}

} // namespace gw::mail::safety
