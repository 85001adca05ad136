// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include <QRegularExpression>
#include <QUrlQuery>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

namespace {

constexpr qsizetype MaxTarget = 2'000;

/// As a browser reads an address: white space and control characters in it do not count.
QString compact(const QString &outside)
{
    QString out;
    for (const QChar c : tidied(outside.left(MaxTarget * 2))) {
        if (!isSpace(c) && c != QChar::Nbsp)
            out += c;
    }
    return out;
}

QString webTarget(const QString &address)
{
    QUrl url(address, QUrl::TolerantMode);
    // "https:host" and "https:\\host" are read as a host by browsers, as a path by others: neither is ours to guess.
    if (!url.isValid() || url.host().isEmpty() || address.contains(u'\\'))
        return {};
    url.setUserInfo({}); // https://known.example@elsewhere.example looks like the first and goes to the second
    const QString encoded = QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded));
    static const QRegularExpression form(u"^https?://[A-Za-z0-9.:\\[\\]_-]+([/?#][!#-;=?-Z\\[\\]_a-z~]*)?$"_s);
    return form.match(encoded).hasMatch() ? encoded : QString();
}

QString mailTarget(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    static const QRegularExpression mailbox(u"^[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,100}@[A-Za-z0-9.-]{1,200}$"_s);
    if (!url.isValid() || !mailbox.match(url.path(QUrl::FullyDecoded)).hasMatch())
        return {};
    // Only the subject stays: a body, copies or attachments could be slipped into somebody's mail.
    const QString subject = QUrlQuery(url).queryItemValue(u"subject"_s, QUrl::FullyDecoded).left(200);
    QString out = u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(url.path(QUrl::FullyDecoded), "@+"));
    if (!subject.isEmpty())
        out += u"?subject="_s + QString::fromLatin1(QUrl::toPercentEncoding(subject));
    return out;
}

} // namespace

QString safeTarget(const QString &outside)
{
    const QString address = compact(outside);
    static const QRegularExpression scheme(u"^([a-zA-Z][a-zA-Z0-9+.-]*):"_s);
    const QRegularExpressionMatch match = scheme.match(address);
    if (!match.hasMatch() || address.size() > MaxTarget)
        return {};
    const QString name = match.captured(1).toLower();
    const QString rest = address.mid(match.capturedEnd());
    QString target;
    if (name == "http"_L1 || name == "https"_L1) {
        target = webTarget(name + u':' + rest);
    } else if (name == "mailto"_L1) {
        target = mailTarget(name + u':' + rest);
    } else if (const QString id = fileIdOf(name + u':' + rest); !id.isEmpty()) {
        target = u"gwanmun:files/file/"_s + id;
    } else if (name == "gwanmun"_L1) {
        static const QRegularExpression inside(u"^[a-z][a-z0-9-]*(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(\\?seat=[A-Za-z0-9_-]+)?$"_s);
        if (inside.match(rest).hasMatch())
            target = name + u':' + rest;
    }
    return target.size() <= MaxTarget ? target : QString();
}

namespace {

/// "www.hanbit.example" and "hanbit.example" are one; anything that is a name of another registrant is not.
bool sameHouse(QString shown, QString host)
{
    const auto bare = [](QString name) { return name.startsWith("www."_L1) ? name.mid(4) : name; };
    shown = bare(shown.toLower());
    host = bare(host.toLower());
    if (shown == host)
        return true;
    const auto below = [](const QString &longer, const QString &shorter) {
        static const QStringList registries{u"co.kr"_s, u"go.kr"_s, u"or.kr"_s, u"ac.kr"_s, u"ne.kr"_s, u"re.kr"_s, u"pe.kr"_s};
        return longer.endsWith(u'.' + shorter) && shorter.contains(u'.') && !registries.contains(shorter);
    };
    return below(host, shown) || below(shown, host);
}

} // namespace

bool isMisleading(const TextLink &link)
{
    const QString text = tidied(link.text).remove(QChar(0x2060)).trimmed();
    static const QRegularExpression mailbox(u"^(?:mailto:)?[A-Za-z0-9._%+-]+@[^\\s@]+\\.[^\\s@]+$"_s);
    if (link.target.startsWith("mailto:"_L1)) {
        const QString address = QUrl::fromPercentEncoding(link.target.mid(7).section(u'?', 0, 0).toLatin1());
        return mailbox.match(text).hasMatch() && QString(text).remove("mailto:"_L1).compare(address, Qt::CaseInsensitive) != 0;
    }
    const QString host = QUrl(link.target).host(QUrl::FullyEncoded);
    if (host.isEmpty() || mailbox.match(text).hasMatch())
        return false;
    // An address with its scheme anywhere in the text, or a text that is nothing but a host and a path.
    static const QRegularExpression full(u"https?[:：]\\s?//+([^/\\s?#]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"^((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})(?::\\d+)?(?:[/?#]\\S*)?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString shown;
    if (const auto match = full.match(text); match.hasMatch())
        shown = match.captured(1).section(u'@', -1).section(u':', 0, 0);
    else if (const auto other = bare.match(text); other.hasMatch())
        shown = other.captured(1);
    if (shown.isEmpty())
        return false;
    const QByteArray ace = QUrl::toAce(shown);
    return !sameHouse(ace.isEmpty() ? shown : QString::fromLatin1(ace), host);
}

QString fileIdOf(const QString &target)
{
    static const QRegularExpression form(u"^(?:gwanmun:files/file/|gwanmun-file:)([A-Za-z0-9_-]{1,64})$"_s);
    return form.match(target).captured(1);
}

} // namespace gw::html
