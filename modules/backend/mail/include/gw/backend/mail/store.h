// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <gw/backend/jmap/blobs.h>
#include <gw/backend/jmap/method.h>
#include <memory>
#include <optional>

namespace gw::backend::mail {

struct Limits
{
    qint64 accountBytes = 20LL * 1024 * 1024 * 1024; ///< all messages of an account together; more is overQuota
    qint64 messageBytes = 150LL * 1024 * 1024;       ///< one message in its transfer form
    qint64 attachmentBytes = 110LL * 1024 * 1024;    ///< the attachments of a message that Email/set makes
    int mailboxDepth = 10;
    int mailboxesPerEmail = 100;
    int filterDepth = 16; ///< of FilterOperators in each other
    int filterSize = 200; ///< conditions of one query
};

/// A message that was read once and can be put into any number of accounts. Immutable, cheap to copy.
class Message
{
public:
    struct Data;
    Message() = default;
    explicit Message(std::shared_ptr<const Data> data) : d(std::move(data)) {}
    const Data &data() const { return *d; }
    bool isNull() const { return !d; }
    QString digest() const; ///< of its bytes in jmap::BlobFiles
    qint64 size() const;

private:
    std::shared_ptr<const Data> d;
};

/// Where a message goes.
struct Placement
{
    QStringList mailboxIds; ///< at least one; of the same account
    QStringList keywords;   ///< lower case: "$seen"
    QDateTime receivedAt;   ///< UTC
};

struct Delivered
{
    QString emailId;
    QString threadId;
    QString blobId;
    qint64 size = 0;
};

/// What other parts of the server may know about an email.
struct EmailInfo
{
    QString id;
    QString threadId;
    QString blobId;
    QString digest; ///< of jmap::BlobFiles: the message's bytes
    qint64 size = 0;
    QStringList mailboxIds;
    QStringList keywords;
    QDateTime receivedAt;
};

/// The mail of everybody: mailboxes, messages, threads, search. Its methods are those of RFC 8621 2 to 5.
///
/// Thread-safe. What takes a Session runs in the caller's transaction, so that it commits with what the caller writes; it
/// notes its changes in the change log, and the caller announces them when they are committed (types(): jmap::StateHub).
/// Everything that takes an accountId wants ensureAccount() to have been called for it once.
/// Errors: NotFound for an id that is none of the account's; Rejected with problemType "overQuota" or "tooLarge".
class MailStore final
{
public:
    /// Makes the index of the search if it is not there yet. All arguments must outlive the store.
    static Result<std::unique_ptr<MailStore>> open(storage::Database &database, jmap::Blobs &blobs, const Clock &clock,
                                                   Limits limits = {});
    ~MailStore();

    /// Adds Mailbox/*, Thread/*, Email/* and SearchSnippet/get; and the blobs of messages and their parts to the Blobs.
    void addMethods(jmap::Methods &methods);
    /// The types that a delivery changes: "Email", "Thread", "Mailbox", and "EmailDelivery" (RFC 8621 1.5).
    static QStringList deliveryTypes();

    /// The account with its mailboxes inbox, drafts, sent, archive, junk and trash. Costs nothing the second time.
    Result<Done> ensureAccount(storage::Session &session, const jmap::Account &account);
    /// Role as in RFC 8621 2 ("inbox"); an empty text when no mailbox has it.
    Result<QString> mailboxByRole(storage::Session &session, const QString &accountId, const QString &role);

    /// A mailbox at the top without a role; its id. The account must be there.
    Result<QString> addMailbox(storage::Session &session, const QString &accountId, const QString &name);

    /// Keeps the bytes as a blob and reads them. Any bytes are a message: nothing is refused for being malformed.
    /// No transaction should be open: this takes as long as its message is large.
    Result<Message> read(const QByteArray &bytes);
    /// The same for bytes that jmap::BlobFiles has.
    Result<Message> readBlob(const QString &digest);

    /// Puts a message into an account.
    Result<Delivered> deliver(storage::Session &session, const QString &accountId, const Message &message,
                              const Placement &placement);
    struct Delivery
    {
        QByteArray bytes;
        Placement placement;
    };
    /// Many messages in few transactions, each of them committed when this returns: for imports, seeds and benches. The
    /// account must be there. Errors: what was delivered before stays.
    Result<std::vector<Delivered>> deliverMany(const QString &accountId, const std::vector<Delivery> &deliveries);

    /// Nothing when the account has no such email.
    Result<std::optional<EmailInfo>> email(storage::Session &session, const QString &accountId, const QString &emailId);
    /// Emails with this Message-ID (without angle brackets), newest first.
    Result<QStringList> withMessageId(storage::Session &session, const QString &accountId, const QString &messageId);
    /// Adds and takes away keywords, e.g. $answered after an answer was sent.
    Result<Done> changeKeywords(storage::Session &session, const QString &accountId, const QString &emailId,
                                const QStringList &add, const QStringList &remove);
    /// Moves an email into exactly these mailboxes.
    Result<Done> moveTo(storage::Session &session, const QString &accountId, const QString &emailId,
                        const QStringList &mailboxIds);
    Result<Done> destroy(storage::Session &session, const QString &accountId, const QString &emailId);

    Result<qint64> bytesUsed(storage::Session &session, const QString &accountId);
    const Limits &limits() const;

    /// Takes away the files of messages that nobody has any more, when they and their uploads are a day old: one 256th of
    /// all at a time, so that calling it every hour or so costs little and gets round in ten days.
    Result<Done> tidy();

    /// Counts everything anew and compares: the mailboxes whose counters are not true. For tests and a check on demand.
    Result<QStringList> wrongCounters(storage::Session &session, const QString &accountId);

    class Private;

private:
    explicit MailStore(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::mail
