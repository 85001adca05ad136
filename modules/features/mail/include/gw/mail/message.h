// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QObject>
#include <gw/base/task.h>
#include <gw/mail/types.h>
#include <memory>

namespace gw::mail {

/// A part of a message that is a file.
struct Attachment
{
    QString partId;
    QString blobId;
    QString name;      ///< safe, see transfer::safeName(); never empty
    QString mediaType; ///< lower case
    qint64 size = 0;
    QString cid;           ///< without angle brackets; may be empty
    bool isInline = false; ///< shown inside the HTML by its cid
    bool isMessage() const { return mediaType == QLatin1StringView("message/rfc822"); }
    bool operator==(const Attachment &) const = default;
};

/// What a reader shows beside the row.
struct MessageBody
{
    QString html;             ///< as it came, never sanitized; empty: there is only text
    QString text;             ///< plain; empty: there is only HTML
    bool isTruncated = false; ///< the text is longer than what the server was asked for
    bool hasCharsetProblem = false;
    QList<Attachment> attachments; ///< files to list; inline images that the HTML shows are not among them
    QHash<QString, Attachment> inlineByCid;
    QList<Address> from;
    QList<Address> sender;
    QList<Address> to;
    QList<Address> cc;
    QList<Address> bcc;
    QList<Address> replyTo;
    QStringList messageId; ///< without angle brackets, like the next two
    QStringList inReplyTo;
    QStringList references;
    QList<Address> receiptTo;    ///< who asks for a read receipt; empty: nobody
    QStringList listUnsubscribe; ///< URLs
    QString listId;              ///< of the mailing list it came through; empty: none
    /// What the servers on its way say about its sender (RFC 8601), the last of them first. Anybody may have written them.
    QStringList authenticationResults;
    QString importance;          ///< "high", "low" or empty
    QString blobId;              ///< of the whole message
    bool operator==(const MessageBody &) const = default;
};

/// An open message: its row, its text, its files. It follows the store. Belongs to the GUI thread.
class Message final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< looked up here, or asked from the server
        Ready,
        Offline, ///< its text is not here and the server cannot be reached; tried again when it can
        Gone,    ///< there is no such message (any more)
        Failed,  ///< see error()
    };
    Q_ENUM(State)

    ~Message() override;
    QString accountId() const;
    QString id() const;
    State state() const;
    std::optional<Error> error() const;
    std::optional<MessageRow> row() const; ///< nothing while it was never seen here
    const MessageBody &body() const;       ///< empty unless Ready
    /// All messages of its thread in the account, oldest first, drafts and sent ones among them.
    const QList<MessageRow> &thread() const;
    /// Whether an older mail of its sender lies here, outside junk and trash. True while that is not known.
    Task<bool> wasHeardBefore() const;
    void retry();

    /// Brings a file here and gives its path below the downloads of the account; the name is the attachment's. At once
    /// when it is there. Errors as of any request; Storage.
    Task<QString> fetch(Attachment attachment);
    Task<QByteArray> content(Attachment attachment); ///< the same as bytes; TooLarge above 32 MiB
    Task<QString> fetchSource();                     ///< the whole message as .eml, named by its subject
    void cancel(const QString &blobId);
    double progress(const QString &blobId) const; ///< 0 … 1 while it comes; -1: it does not

Q_SIGNALS:
    void changed(); ///< state(), row(), body() or thread()
    void progressChanged(const QString &blobId);

private:
    friend class MailService;
    class Private;
    explicit Message(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gw::mail
