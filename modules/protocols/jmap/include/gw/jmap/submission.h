// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/jmap/mail.h>

namespace gw::jmap {

/// RFC 8621 6, and who it is at a server of ours.
struct Identity
{
    QString id;
    QString name;
    QString email; ///< may be "*@domain"
    QList<EmailAddress> replyTo = {};
    QList<EmailAddress> bcc = {};
    QString textSignature = {};
    QString htmlSignature = {};
    bool mayDelete = true;
    QString seatId = {};    ///< gwSeatId; empty: not of a post
    QString postTitle = {}; ///< gwPostTitle
    bool operator==(const Identity &) const = default;
};

/// RFC 8621 7: who gets it, whatever the headers say.
struct Envelope
{
    struct Address
    {
        QString email;
        std::map<QString, QString> parameters = {}; ///< e.g. HOLDFOR -> "600" (RFC 4865)
        bool operator==(const Address &) const = default;
    };
    Address mailFrom;
    QList<Address> rcptTo;
    bool operator==(const Envelope &) const = default;
};

/// RFC 8621 7.
struct EmailSubmission
{
    enum class Undo { Pending, Final, Canceled };
    struct Delivery
    {
        QString smtpReply;
        QString delivered; ///< queued yes no unknown
        QString displayed; ///< unknown yes
        bool operator==(const Delivery &) const = default;
    };
    QString id;
    QString identityId;
    QString emailId;
    QString threadId = {};
    std::optional<Envelope> envelope = {};
    QDateTime sendAt = {};
    Undo undoStatus = Undo::Final;
    std::map<QString, Delivery> deliveryStatus = {}; ///< by address
    QStringList dsnBlobIds = {};
    QStringList mdnBlobIds = {};
    bool operator==(const EmailSubmission &) const = default;
};

/// The properties to create one from. Without an envelope the server takes the mail's headers.
struct NewSubmission
{
    QString identityId;
    QString emailId; ///< or "#" and the creation id of a mail of the same request
    std::optional<Envelope> envelope = {};
};

/// RFC 8621 8, and a second text for people inside at a server of ours.
struct VacationResponse
{
    bool isEnabled = false;
    QDateTime fromDate = {};
    QDateTime toDate = {};
    QString subject = {};
    QString textBody = {};
    QString htmlBody = {};
    // ours: what colleagues get instead; unset: the same as everybody
    std::optional<QString> insideSubject = {};
    std::optional<QString> insideTextBody = {};
    std::optional<QString> insideHtmlBody = {};
    bool operator==(const VacationResponse &) const = default;
};

/// RFC 9007 1.5: a read receipt.
struct Mdn
{
    struct Disposition
    {
        QString actionMode;  ///< manual-action automatic-action
        QString sendingMode; ///< mdn-sent-manually mdn-sent-automatically
        QString type;        ///< displayed deleted dispatched processed
        bool operator==(const Disposition &) const = default;
    };
    QString forEmailId = {};
    QString subject = {};
    QString textBody = {};
    bool includeOriginalMessage = false;
    QString reportingUA = {};
    Disposition disposition = {};
    // only when parsed
    QString finalRecipient = {};
    QString originalRecipient = {};
    QString originalMessageId = {};
    bool operator==(const Mdn &) const = default;
};

/// RFC 9425 4.
struct Quota
{
    QString id;
    QString resourceType; ///< "count" or "octets"
    qint64 used = 0;
    qint64 hardLimit = 0;
    std::optional<qint64> warnLimit = {};
    std::optional<qint64> softLimit = {};
    QString scope = {}; ///< account domain global
    QString name = {};
    QStringList types = {};
    QString description = {};
    bool operator==(const Quota &) const = default;
};

bool fromJson(const QJsonValue &value, Identity &out);
bool fromJson(const QJsonValue &value, Envelope &out);
bool fromJson(const QJsonValue &value, EmailSubmission &out);
bool fromJson(const QJsonValue &value, VacationResponse &out);
bool fromJson(const QJsonValue &value, Mdn &out);
bool fromJson(const QJsonValue &value, Quota &out);
/// What a person may set; without `id`, `mayDelete` and what belongs to a post.
QJsonObject toJson(const Identity &identity);
QJsonObject toJson(const Envelope &envelope);
QJsonObject toJson(const NewSubmission &submission);
QJsonObject toJson(const VacationResponse &vacation, bool withInside);
QJsonObject toJson(const Mdn &mdn);

} // namespace gw::jmap
