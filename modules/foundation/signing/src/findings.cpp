// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/signing/report.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::signing {
namespace {

struct Text
{
    const char *code;
    Level level;
    const char *ko;
    const char *en;
};

// UTF-8; %1, %2 are the parameters. Codes never change their meaning.
constexpr Text texts[] = {
    // the container
    {"archive-unreadable", Level::Error, "기록 파일을 읽을 수 없습니다(%1).", "The record file cannot be read (%1)."},
    {"archive-repacked", Level::Error, "기록 파일이 만들어진 그대로가 아닙니다. 압축 파일의 구조가 달라졌습니다.",
     "The record file is not as it was made: its container was changed."},
    {"archive-changed", Level::Error, "기록 파일 안의 %1이(가) 바뀌었습니다.", "%1 in the record was changed."},
    {"archive-incomplete", Level::Error, "기록 파일에 %1이(가) 없습니다.", "%1 is missing from the record."},
    {"archive-added", Level::Error, "기록 파일에 %1이(가) 덧붙여졌습니다.", "%1 was added to the record."},
    {"archive-malformed", Level::Error, "기록 파일 안의 %1이(가) 형식에 맞지 않습니다.",
     "%1 in the record does not have its form."},
    // versions and attachments
    {"version-missing", Level::Error, "문서의 판 %1이(가) 없습니다.", "Version %1 of the document is missing."},
    {"version-changed", Level::Error, "판 %1의 본문, 붙임 또는 등록정보가 바뀌었습니다.",
     "Text, attachments or registration data of version %1 were changed."},
    {"version-malformed", Level::Error, "판 %1의 내용이 형식에 맞지 않습니다.", "Version %1 does not have its form."},
    {"attachment-missing", Level::Error, "붙임 파일 '%1'이(가) 기록에 없습니다.",
     "The attachment \"%1\" is missing from the record."},
    {"attachment-changed", Level::Error, "붙임 파일 '%1'이(가) 바뀌었습니다.", "The attachment \"%1\" was changed."},
    {"attachment-unknown", Level::Error, "어느 판에도 속하지 않는 붙임 파일이 있습니다.",
     "There is an attachment that belongs to no version."},
    // what was signed
    {"payload-malformed", Level::Error, "%1의 서명 내용이 형식에 맞지 않습니다.",
     "What %1 signed does not have its form."},
    {"payload-other-document", Level::Error, "%1의 서명은 다른 문서에 대한 것입니다.",
     "The signature of %1 is for another document."},
    {"payload-other-version", Level::Error, "%1이(가) 서명한 내용이 기록의 판 %2와(과) 다릅니다.",
     "What %1 signed is not version %2 of this record."},
    {"opinion-changed", Level::Error, "%1의 의견이 서명한 내용과 다릅니다.",
     "The opinion of %1 is not the one that was signed."},
    {"opinion-unsigned", Level::Error, "서명되지 않은 의견이 있습니다.", "There is an opinion that nobody signed."},
    {"chain-broken", Level::Error, "%1의 서명이 앞선 서명과 이어지지 않습니다.",
     "The signature of %1 does not follow from an earlier one."},
    {"time-differs", Level::Error, "%1의 서명 시각이 인증서 서명의 시각과 다릅니다.",
     "The time in what %1 signed is not that of the signature."},
    {"signer-differs", Level::Error, "서명한 인증서의 소유자(%2)가 기록의 결재자(%1)와 다릅니다.",
     "The certificate is that of %2, but the record names %1."},
    // certificates
    {"cms-malformed", Level::Error, "%1의 인증서 서명을 읽을 수 없습니다.",
     "The certificate signature of %1 cannot be read."},
    {"cms-profile", Level::Error, "%1의 인증서 서명이 정해진 형식(CAdES-BES)이 아닙니다.",
     "The certificate signature of %1 is not of the form CAdES-BES."},
    {"cms-wrong-signature", Level::Error, "%1의 인증서 서명이 맞지 않습니다.",
     "The certificate signature of %1 is wrong."},
    {"cms-other-certificate", Level::Error, "%1의 서명에 적힌 인증서와 들어 있는 인증서가 다릅니다.",
     "The signature of %1 names another certificate than the one it carries."},
    {"certificate-untrusted", Level::Error, "%1의 인증서는 신뢰하는 인증기관이 발급한 것이 아닙니다.",
     "The certificate of %1 does not come from a trusted authority."},
    {"certificate-expired", Level::Error, "서명할 때 %1의 인증서는 유효기간이 아니었습니다.",
     "The certificate of %1 was not valid when it signed."},
    {"certificate-usage", Level::Error, "%1의 인증서는 서명용이 아닙니다.",
     "The certificate of %1 is not for signing."},
    {"certificate-revoked", Level::Error, "서명할 때 %1의 인증서는 이미 폐지되어 있었습니다.",
     "The certificate of %1 had been revoked when it signed."},
    {"certificate-revoked-later", Level::Info, "%1의 인증서는 서명한 뒤에 폐지되었습니다.",
     "The certificate of %1 was revoked after it had signed."},
    {"revocation-unknown", Level::Info, "%1의 인증서가 폐지되었는지 확인할 수 없습니다.",
     "Whether the certificate of %1 was revoked is not known."},
    {"no-trust-roots", Level::Warning, "신뢰할 인증기관이 주어지지 않아 인증서의 주인을 확인하지 못했습니다.",
     "No trusted authority was given, so nobody says whose the certificates are."},
    {"signature-without-certificate", Level::Info,
     "%1은(는) 인증서 없이 서명했습니다. 누구인지는 서버의 기록에 따릅니다.",
     "%1 signed without a certificate: who it was is what the server says."},
    // the line
    {"step-differs", Level::Error, "결재선의 %1 단계가 서명한 내용과 다릅니다.",
     "The step of %1 in the line is not what was signed."},
    {"step-unsigned", Level::Error, "%1 단계는 처리되었으나 서명이 없습니다.",
     "The step of %1 is done but not signed."},
    {"step-twice", Level::Error, "결재선에 같은 단계가 두 번 있습니다.", "A step is in the line twice."},
    {"signature-without-step", Level::Info, "%1의 서명은 지금 결재선에 없는 단계의 것입니다.",
     "The signature of %1 is of a step that is no longer in the line."},
    // number and seal
    {"number-missing", Level::Error, "결재가 끝났으나 등록번호가 없습니다.",
     "The document is decided but has no number."},
    {"number-unexpected", Level::Error, "결재가 끝나지 않았으나 등록번호가 있습니다.",
     "The document has a number but is not decided."},
    {"number-not-registered", Level::Error, "등록번호 %1이(가) 감사 기록에 없습니다.",
     "The number %1 is not in the audit trail."},
    {"seal-missing", Level::Error, "관인을 찍어 보냈다고 하나 관인 사용 대장에 없습니다.",
     "It was sent under a seal, but the ledger of seals does not know."},
    {"seal-unexpected", Level::Error, "관인 사용 대장에 발송과 맞지 않는 기록이 있습니다.",
     "The ledger of seals has a use that no dispatch knows."},
    // audit
    {"audit-missing", Level::Warning, "감사 기록이 들어 있지 않습니다.", "There is no audit trail."},
    {"audit-changed", Level::Error, "감사 기록 %1번이 바뀌었습니다.", "Line %1 of the audit trail was changed."},
    {"audit-broken", Level::Error, "감사 기록 %1번이 앞의 기록과 이어지지 않습니다.",
     "Line %1 of the audit trail does not follow from the one before."},
    {"audit-signature-missing", Level::Error, "감사 기록 %1번의 서명이 기록에 없습니다.",
     "The signature of line %1 of the audit trail is missing."},
};

const Text *find(const QString &code)
{
    const auto *found =
        std::ranges::find_if(texts, [&](const Text &text) { return code == QLatin1StringView(text.code); });
    return found == std::end(texts) ? nullptr : found;
}

QString filled(const char *sentence, const QStringList &parameters)
{
    // In one go: a parameter that holds "%2" stays what it is.
    const QString text = QString::fromUtf8(sentence);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (place)
            out += parameters.value(text.at(++i).digitValue() - 1);
        else
            out += text.at(i);
    }
    return out;
}

} // namespace

Finding makeFinding(const QString &code, const QString &place, const QStringList &parameters)
{
    const Text *text = find(code);
    Q_ASSERT(text);
    if (!text)
        return {code, Level::Error, place, code, code};
    return {code, text->level, place, filled(text->ko, parameters), filled(text->en, parameters)};
}

QStringList findingCodes()
{
    QStringList out;
    for (const Text &text : texts)
        out.append(QString::fromLatin1(text.code));
    return out;
}

QString toText(Level level)
{
    switch (level) {
    case Level::Info: return u"info"_s;
    case Level::Warning: return u"warning"_s;
    case Level::Error: break;
    }
    return u"error"_s;
}

Level Report::worst() const
{
    Level worst = Level::Info;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.level);
    return worst;
}

bool Report::has(const QString &code) const
{
    return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.code == code; });
}

} // namespace gw::signing
