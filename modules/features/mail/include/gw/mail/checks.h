// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/mail/outgoing.h>

namespace gw::mail {

/// Something to think about before a message goes. Blocking ones must be mended, the others confirmed.
struct Check
{
    enum class Kind {
        NoRecipient,       ///< blocking
        InvalidRecipient,  ///< blocking; `details`: which
        VacantPost,        ///< blocking; `details`: names of posts
        TooLarge,          ///< blocking
        FileMissing,       ///< blocking; a copy cannot be read any more
        CrossesToOutside,  ///< employee lane, outside or citizen addresses in `details`
        CrossesToInside,   ///< citizen lane, addresses of colleagues in `details`
        MissingAttachment, ///< the text speaks of one; `details`: the word
        NoSubject,
        EmptyText,
        ManyRecipients, ///< an answer to all, or many addresses that everybody sees; `details`: their number
    };
    Kind kind = Kind::NoRecipient;
    QStringList details = {};
    bool isBlocking() const { return kind <= Kind::FileMissing; }
    bool operator==(const Check &) const = default;
};

struct CheckLimits
{
    QStringList internalDomains;
    qint64 maxFileBytes = 100LL << 20;
    int manyRecipients = 20;
};

/// All that is to be said about a message, the blocking ones first. Pure. Vacant posts and missing files are known to
/// SendService only.
QList<Check> check(const Outgoing &message, const CheckLimits &limits);

/// The word by which a text speaks of an attachment (첨부, 붙임, 별첨, attached …), or empty. Quotes do not count.
QString attachmentWord(const QString &ownText);

/// What may be attached: the smallest of what the server says (RFC 8621 1.3.1, RFC 8620 2), its SMTP SIZE less the text
/// over 1.37 (base64 with line ends), and `policy`. Zero or less: not known.
qint64 attachmentLimit(qint64 maxSizeUpload, qint64 maxSizeAttachmentsPerEmail, qint64 smtpSize, qint64 textBytes, qint64 policy);

} // namespace gw::mail
