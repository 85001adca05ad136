// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/checks.h>

#include <QRegularExpression>
#include <gw/text/hangul.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

QString attachmentWord(const QString &ownText)
{
    // "붙임 1부", "첨부하였습니다", "별첨 참조": the word begins a word; 첨부서류 and 첨부파일 count. Not 첨부터 (처음부터).
    static const QRegularExpression korean(u"(?<![\\p{L}\\p{N}])(첨부(?!터)|붙임(?!성|말|줄|표)|별첨|동봉)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression english(
        u"\\b(attached|attachments?|enclosed|please find (?:the )?(?:file|document|enclosure)|i(?:'ve| have)? attach(?:ed)?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = ownText.normalized(QString::NormalizationForm_C);
    if (const auto match = korean.match(text); match.hasMatch())
        return match.captured(1);
    if (const auto match = english.match(text); match.hasMatch())
        return match.captured(1);
    return {};
}

qint64 attachmentLimit(qint64 maxSizeUpload, qint64 maxSizeAttachmentsPerEmail, qint64 smtpSize, qint64 textBytes, qint64 policy)
{
    qint64 limit = 0;
    const auto lower = [&limit](qint64 candidate) {
        if (candidate > 0 && (limit <= 0 || candidate < limit))
            limit = candidate;
    };
    lower(maxSizeUpload);
    lower(maxSizeAttachmentsPerEmail);
    if (smtpSize > 0)
        lower(std::max<qint64>(1, (smtpSize - textBytes) * 100 / 137));
    lower(policy);
    return limit;
}

QList<Check> check(const Outgoing &message, const CheckLimits &limits)
{
    QList<Check> found;
    const QList<Recipient> all = message.to + message.cc + message.bcc;
    if (all.isEmpty())
        found.append({Check::Kind::NoRecipient});
    QStringList invalid;
    QStringList outside;
    QStringList inside;
    for (const Recipient &one : all) {
        if (one.kind != Recipient::Kind::Address) {
            inside.append(one.name);
            continue;
        }
        if (!isValidAddress(one.email)) {
            invalid.append(one.email.isEmpty() ? one.name : one.email);
            continue;
        }
        // The citizen lane's own addresses lie below the internal domains, but whoever writes there writes to citizens.
        const bool isColleague = isInternal(one.email, limits.internalDomains);
        (isColleague ? inside : outside).append(one.email);
    }
    if (!invalid.isEmpty())
        found.append({Check::Kind::InvalidRecipient, invalid});
    if (limits.maxFileBytes > 0 && message.fileBytes() > limits.maxFileBytes)
        found.append({Check::Kind::TooLarge});
    const bool knowsDomains = !limits.internalDomains.isEmpty();
    if (knowsDomains && message.lane == Lane::Employee && !outside.isEmpty())
        found.append({Check::Kind::CrossesToOutside, outside});
    if (knowsDomains && message.lane == Lane::Citizen && !inside.isEmpty())
        found.append({Check::Kind::CrossesToInside, inside});
    const QString own = ownText(message);
    const bool hasFile = std::any_of(message.files.begin(), message.files.end(), [](const OutgoingFile &file) { return !file.isInline; });
    if (!hasFile) {
        QString word = attachmentWord(own);
        if (word.isEmpty() && message.answers == Outgoing::Answers::Nothing)
            word = attachmentWord(message.subject);
        if (!word.isEmpty())
            found.append({Check::Kind::MissingAttachment, {word}});
    }
    if (bareSubject(message.subject).isEmpty())
        found.append({Check::Kind::NoSubject});
    if (own.trimmed().isEmpty() && message.files.isEmpty() && message.answers != Outgoing::Answers::Forward)
        found.append({Check::Kind::EmptyText});
    const qsizetype visible = message.to.size() + message.cc.size();
    if (visible >= limits.manyRecipients)
        found.append({Check::Kind::ManyRecipients, {QString::number(visible)}});
    return found;
}

} // namespace gw::mail
