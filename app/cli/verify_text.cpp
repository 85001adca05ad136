// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "verify_text.h"

#include "labels.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::app::cli {
namespace {

constexpr Say versionsTitle{"판", "Versions"};
constexpr Say versionLine{"  판 %1  %2  %3  %4 - %5", "  version %1  %2  %3  %4 - %5"};
constexpr Say unchanged{"바뀌지 않음", "unchanged"};
constexpr Say changed{"바뀌었음", "CHANGED"};
constexpr Say signaturesTitle{"서명", "Signatures"};
constexpr Say onVersion{"판 %1", "version %1"};
constexpr Say wrong{"틀림", "WRONG"};
constexpr Say right{"맞음", "correct"};
constexpr Say notConfirmed{"맞음(주인 미확인)", "correct (holder not confirmed)"};
constexpr Say certificateOf{"인증서: %1", "certificate: %1"};
constexpr Say issuedBy{"발급: %1", "issued by: %1"};
constexpr Say chainGood{"서명과 감사 기록(%1건)이 처음부터 끝까지 이어집니다.",
                        "Signatures and audit trail (%1 lines) are unbroken."};
constexpr Say chainBad{"서명 또는 감사 기록(%1건)이 끊겨 있습니다.",
                       "Signatures or audit trail (%1 lines) are BROKEN."};
constexpr Say numberGood{"등록번호가 등록되어 있습니다.", "The number is registered."};
constexpr Say sealGood{"관인을 쓴 기록이 있습니다.", "The seal is in the ledger."};
constexpr Say findingsTitle{"살펴볼 것", "Findings"};
constexpr Say verdictGood{"결과: 이상 없음", "Result: good"};
constexpr Say verdictWarning{"결과: 바뀐 것은 없으나 확인하지 못한 것이 있음",
                             "Result: nothing changed, but not everything could be confirmed"};
constexpr Say verdictBad{"결과: 이상 있음", "Result: NOT GOOD"};

QString levelText(signing::Level level, Language language)
{
    switch (level) {
    case signing::Level::Info: return Say{"참고", "info"}.in(language);
    case signing::Level::Warning: return Say{"주의", "warning"}.in(language);
    case signing::Level::Error: break;
    }
    return Say{"오류", "error"}.in(language);
}

QString head(const signing::Report &report, Language language)
{
    QString out;
    if (!report.title.isEmpty())
        out += clean(report.title) + u'\n';
    if (!report.number.isEmpty())
        out += u"%1 (%2)\n"_s.arg(clean(report.number), timeText(report.decidedAt));
    if (report.versions.isEmpty())
        return out;
    out += u'\n' + versionsTitle.in(language) + u'\n';
    for (const signing::VersionReport &version : report.versions) {
        const auto cause = document::fromText<document::VersionCause>(version.cause);
        out += versionLine.in(language).arg(QString::number(version.no), timeText(version.at), clean(version.by),
                                            cause ? label(*cause, language) : QString(),
                                            (version.intact ? unchanged : changed).in(language))
               + u'\n';
    }
    return out;
}

QString signatureText(const signing::SignatureReport &one, Language language)
{
    const bool certificate = one.kind == document::SignatureKind::Certificate;
    QStringList parts{label(one.role, language)};
    if (const QString mode = label(one.mode, language); !mode.isEmpty())
        parts.append(mode);
    parts += {clean(one.name),
              clean(one.title),
              label(one.decision, language),
              onVersion.in(language).arg(one.versionNo),
              timeText(one.at),
              label(one.kind, language)};
    parts.removeAll(QString());
    const Say &verdict = !one.intact ? wrong : certificate && !one.trusted ? notConfirmed : right;
    QString out = u"  %1 - %2\n"_s.arg(parts.join(u"  "_s), verdict.in(language));
    const signing::CertificateHolder &holder = one.certificate.holder;
    if (certificate && !holder.subject.isEmpty()) {
        const QString who = holder.staffNo.isEmpty() ? holder.name : u"%1 (%2)"_s.arg(holder.name, holder.staffNo);
        out += u"      "_s
               + certificateOf.in(language).arg(clean(QStringList{who, holder.agency, holder.unit}.join(u", "_s)))
               + u'\n';
        out += u"      "_s + issuedBy.in(language).arg(clean(holder.issuer)) + u'\n';
    }
    return out;
}

QString facts(const signing::Report &report, Language language)
{
    if (report.versions.isEmpty())
        return {};
    QString out = u'\n' + (report.chainUnbroken ? chainGood : chainBad).in(language).arg(report.auditEvents) + u'\n';
    if (report.numberRegistered)
        out += numberGood.in(language) + u'\n';
    if (report.sealUsed)
        out += sealGood.in(language) + u'\n';
    return out;
}

} // namespace

QString verifyText(const signing::Report &report, Language language)
{
    QString out = head(report, language);
    if (!report.signatures.isEmpty())
        out += u'\n' + signaturesTitle.in(language) + u'\n';
    for (const signing::SignatureReport &one : report.signatures)
        out += signatureText(one, language);
    out += facts(report, language);
    if (!report.findings.isEmpty())
        out += u'\n' + findingsTitle.in(language) + u'\n';
    for (const signing::Finding &finding : report.findings) {
        const QString sentence = language == Language::Korean ? finding.ko : finding.en;
        out += u"  %1: %2 [%3]\n"_s.arg(levelText(finding.level, language), clean(sentence), finding.code);
    }
    const signing::Level worst = report.worst();
    const Say &verdict = worst == signing::Level::Error     ? verdictBad
                         : worst == signing::Level::Warning ? verdictWarning
                                                            : verdictGood;
    return out + u'\n' + verdict.in(language) + u'\n';
}

} // namespace gw::app::cli
