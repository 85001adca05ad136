// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <expected>
#include <functional>
#include <gw/backend/mime/header.h>
#include <gw/base/result.h>

/// Messages made: 7-bit headers (RFC 2047, 2231 in UTF-8), lines of at most 998 bytes, CRLF.
namespace gw::backend::mime {

struct Attachment
{
    QString name;
    QString type = QStringLiteral("application/octet-stream");
    QByteArray bytes;
    QString cid = {}; ///< set: an inline part that the HTML shows
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< further ones, as they are
};

/// A message by its content, for those that the server writes itself.
struct Draft
{
    QList<Address> from;
    QList<Address> to;
    QList<Address> cc;
    QList<Address> bcc;
    QList<Address> replyTo;
    QString subject;
    QDateTime date;            ///< written with its own offset; required
    QString messageId;         ///< without < and >; required
    QStringList inReplyTo;
    QStringList references;
    QString text;              ///< with both: multipart/alternative
    QString html;
    QList<Attachment> attachments;
    QList<std::pair<QByteArray, QString>> headers; ///< further ones; text is encoded
    QByteArray charset = "utf-8";                  ///< of text and html: "euc-kr" writes an old-fashioned Korean mail
};
QByteArray build(const Draft &draft);

/// A SetError of Email/set create (RFC 8621 4.6).
struct BuildProblem
{
    QString type; ///< invalidProperties, blobNotFound, tooLarge
    QString description;
    QStringList properties; ///< of invalidProperties
    QStringList notFound;   ///< of blobNotFound
};

struct BuildContext
{
    /// The content of a blob; NotFound when there is none, or it is another person's.
    std::function<Result<QByteArray>(const QString &blobId)> blob;
    QDateTime now;          ///< for Date, when the draft has none
    QByteArray idDomain;    ///< right side of a Message-ID, when the draft has none
    qint64 maxAttachmentBytes = 100 << 20; ///< of all blobs together: maxSizeAttachmentsPerEmail
};

/// The message that an Email object means (RFC 8621 4.6): from, to …, header:*, bodyStructure or textBody, htmlBody and
/// attachments, bodyValues. mailboxIds, keywords and receivedAt are the store's and skipped; unknown properties, both ways
/// to name a header, Content-* among the top headers and parts with both partId and blobId are refused.
std::expected<QByteArray, BuildProblem> build(const QJsonObject &email, const BuildContext &context);

/// The bytes without any Bcc and Resent-Bcc field: what goes to the recipients.
QByteArray withoutBcc(QByteArrayView message);
/// With a header field in front. `value` is folded by the caller if it has to be.
QByteArray withField(QByteArrayView message, QByteArrayView name, QByteArrayView value);

struct Hop
{
    QByteArray from;  ///< name or address of who gave it
    QByteArray by;    ///< our own name
    QByteArray with;  ///< ESMTP, LMTP, HTTP
    QByteArray id;    ///< may be empty
    QByteArray forRecipient; ///< may be empty
    QDateTime at;
};
/// With a Received field in front (RFC 5321 4.4).
QByteArray withReceived(QByteArrayView message, const Hop &hop);
/// A Message-ID that nobody else makes, without < and >.
QString newMessageId(const QDateTime &now, QByteArrayView domain);

/// Pieces of headers, for whoever writes a field itself. Without field name and line end; folded at 76 columns, the first
/// line as if `column` characters stood before it.
QByteArray encodedText(const QString &text, qsizetype column = 0);
QByteArray encodedAddresses(const QList<Address> &addresses, qsizetype column = 0);
QByteArray encodedGroups(const QList<AddressGroup> &groups, qsizetype column = 0);
QByteArray encodedDate(const QDateTime &date);
/// `;\r\n name="value"`, or in RFC 2231's way when it needs that.
QByteArray encodedParameter(const QByteArray &name, const QString &value);
/// The same with an encoded word instead: against the rules and understood by every old Korean reader. For the `name` of
/// Content-Type beside the correct `filename` of Content-Disposition.
QByteArray encodedOldParameter(const QByteArray &name, const QString &value);

} // namespace gw::backend::mime
