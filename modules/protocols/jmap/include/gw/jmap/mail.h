// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/jmap/types.h>

namespace gw::jmap {

/// RFC 8621 2.
struct Mailbox
{
    struct Rights
    {
        bool mayReadItems = true;
        bool mayAddItems = true;
        bool mayRemoveItems = true;
        bool maySetSeen = true;
        bool maySetKeywords = true;
        bool mayCreateChild = true;
        bool mayRename = true;
        bool mayDelete = true;
        bool maySubmit = true;
        bool operator==(const Rights &) const = default;
    };
    QString id;
    QString name;
    QString parentId; ///< empty: at the top
    QString role;     ///< "inbox", "drafts", "sent", "archive", "junk", "trash", "important" …; empty: none
    qint64 sortOrder = 0;
    qint64 totalEmails = 0;
    qint64 unreadEmails = 0;
    qint64 totalThreads = 0;
    qint64 unreadThreads = 0;
    Rights rights = {};
    bool isSubscribed = true;
    bool operator==(const Mailbox &) const = default;
};

/// RFC 8621 3: the mails of a conversation, oldest first.
struct Thread
{
    QString id;
    QStringList emailIds;
    bool operator==(const Thread &) const = default;
};

struct EmailAddress
{
    QString name; ///< may be empty
    QString email;
    bool operator==(const EmailAddress &) const = default;
};

/// RFC 8621 4.1.4. A multipart has neither partId nor blobId.
struct EmailBodyPart
{
    QString partId = {};
    QString blobId = {};
    qint64 size = 0; ///< bytes, decoded
    QString name = {};
    QString type = {}; ///< lower case, e.g. "text/plain"
    QString charset = {};
    QString disposition = {}; ///< "attachment", "inline" or empty
    QString cid = {};         ///< without angle brackets
    QString location = {};
    QStringList language = {};
    QList<EmailBodyPart> subParts = {};
    bool operator==(const EmailBodyPart &) const = default;
};

struct BodyValue
{
    QString value;
    bool isEncodingProblem = false;
    bool isTruncated = false;
    bool operator==(const BodyValue &) const = default;
};

/// RFC 8621 4: whatever of it was asked for; all else is empty.
struct Email
{
    QString id;
    // the list
    QString blobId = {};
    QString threadId = {};
    QStringList mailboxIds = {};
    QStringList keywords = {}; ///< lower case, e.g. "$seen"
    qint64 size = 0;
    QDateTime receivedAt = {}; ///< UTC
    QDateTime sentAt = {};     ///< with the sender's offset; may be invalid
    bool hasAttachment = false;
    QList<EmailAddress> from = {};
    QList<EmailAddress> to = {};
    QString subject = {};
    QString preview = {}; ///< Cyrus leaves tags of an HTML mail in it
    // the reader
    QList<EmailAddress> cc = {};
    QList<EmailAddress> bcc = {};
    QList<EmailAddress> replyTo = {};
    QList<EmailAddress> sender = {};
    QStringList messageId = {}; ///< without angle brackets, like the next two
    QStringList inReplyTo = {};
    QStringList references = {};
    EmailBodyPart bodyStructure = {};
    QList<EmailBodyPart> textBody = {};
    QList<EmailBodyPart> htmlBody = {};
    QList<EmailBodyPart> attachments = {};
    std::map<QString, BodyValue> bodyValues = {}; ///< by partId
    QList<EmailAddress> receiptTo = {};           ///< header:Disposition-Notification-To:asAddresses
    QStringList listUnsubscribe = {};             ///< header:List-Unsubscribe:asURLs
    QString importance = {};                      ///< header:Importance:asText
    QString listId = {};                          ///< header:List-Id:asText
    QStringList authenticationResults = {};       ///< header:Authentication-Results:asText:all
    QJsonObject headers = {};                     ///< every other `header:…` that was asked for
    bool operator==(const Email &) const = default;
};

/// The properties of protocols' list and reader shapes.
QStringList emailListProperties();
QStringList emailReaderProperties(); ///< those of the list included

/// RFC 8621 5. Empty: the server marks nothing (the client highlights by itself).
struct SearchSnippet
{
    QString emailId; ///< with <mark> … </mark>, all else escaped
    QString subject;
    QString preview;
};

/// A mail to be made by Email/set. Bodies are given as text; attachments are blobs of the same account.
struct NewEmail
{
    QStringList mailboxIds;
    QStringList keywords; ///< "$draft", "$seen"
    QList<EmailAddress> from;
    QList<EmailAddress> sender = {};
    QList<EmailAddress> to = {};
    QList<EmailAddress> cc = {};
    QList<EmailAddress> bcc = {};
    QList<EmailAddress> replyTo = {};
    QString subject = {};
    QString messageId = {}; ///< without angle brackets; empty: the server makes one
    QStringList inReplyTo = {};
    QStringList references = {};
    QDateTime sentAt = {};
    QString text = {};
    QString html = {}; ///< empty: plain text only
    /// blobId, type, name, disposition, cid. Those with disposition "inline" and a cid go beside the HTML
    /// (multipart/related), the others behind it (multipart/mixed).
    QList<EmailBodyPart> attachments = {};
    /// More headers, name (e.g. "Disposition-Notification-To") -> raw value (RFC 8621 4.1.2.1).
    std::map<QString, QString> headers = {};
};

bool fromJson(const QJsonValue &value, Mailbox &out);
bool fromJson(const QJsonValue &value, Thread &out);
bool fromJson(const QJsonValue &value, EmailAddress &out);
bool fromJson(const QJsonValue &value, EmailBodyPart &out);
bool fromJson(const QJsonValue &value, BodyValue &out);
bool fromJson(const QJsonValue &value, Email &out);
bool fromJson(const QJsonValue &value, SearchSnippet &out);
QJsonValue toJson(const EmailAddress &address);
QJsonObject toJson(const NewEmail &email);

} // namespace gw::jmap
