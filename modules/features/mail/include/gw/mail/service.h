// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/contract/badges.h>
#include <gw/contract/preferences.h>
#include <gw/contract/search.h>
#include <gw/mail/actions.h>
#include <gw/mail/mailboxmodel.h>
#include <gw/mail/message.h>
#include <gw/mail/messagelistmodel.h>
#include <gw/sync/engine.h>

namespace gw::jmap {
class Client;
}

namespace gw::mail {

/// What mail is built from; references must outlive the service.
struct MailParts
{
    store::Store &store;
    outbox::Outbox &outbox;
    sync::Engine &engine;
    /// Makes the connection to the mail server; called once, by start() or the first write.
    std::function<std::unique_ptr<jmap::Client>()> makeClient;
    const Clock &clock;
    contract::BadgeBoard &badges;
    std::function<QStringList()> superiors = {}; ///< mail addresses of the person's superiors, from the directory
    QString downloads = {};                      ///< folder for files of messages; empty: below the store's folder
    /// Unread messages of how many days are fetched to be read offline; 0: none.
    std::function<int()> offlineDays = {};
    std::chrono::milliseconds undoTime{5000}; ///< how long an action is held before it is sent
    qint64 cacheLimit = 512LL << 20;          ///< bytes of files that were fetched; the longest unused go first
};

/// How mail is doing, for the line below the list.
struct MailStatus
{
    bool isConnected = false; ///< the server answered and there are accounts
    bool isLoading = false;   ///< older messages are still being fetched
    int cached = 0;           ///< messages that are here
    int expected = 0;         ///< of how many, as the server says
    int indexed = 0;          ///< of them, how many can be searched
    std::optional<Error> error = {};
    bool operator==(const MailStatus &) const = default;
};

/// Mail without widgets: made before Outbox::start(). Belongs to the GUI thread.
///
/// Sets the badges "mail.employee" and "mail.citizen": unread messages in the inboxes of the lane.
class MailService final : public QObject
{
    Q_OBJECT

public:
    explicit MailService(MailParts parts, QObject *parent = nullptr);
    ~MailService() override;

    void loadNow();       ///< first paint: accounts and mailboxes from the cache, before Store::firstPaintDone()
    void start();         ///< after Outbox::start(): connects, syncs, indexes
    void stop();          ///< nothing is asked any more
    void reload();        ///< "refresh": asks the server for everything new
    void networkIsBack(); ///< do not wait for the next attempt
    void setFocused(bool focused); ///< the person looks at mail: without push the server is asked more often
    jmap::Client *client() const;  ///< null before that, and where there is no server

    const QList<AccountInfo> &accounts() const; ///< the employee lane first
    std::optional<AccountInfo> account(const QString &accountId) const;
    std::optional<AccountInfo> account(Lane lane) const; ///< the first of the lane
    const QList<MailboxInfo> &mailboxes() const;
    std::optional<MailboxInfo> mailbox(const QString &accountId, const QString &mailboxId) const;
    std::optional<MailboxInfo> mailbox(const QString &accountId, Role role) const;
    MailboxModel &mailboxModel();

    /// A list of its own for each view.
    std::unique_ptr<MessageListModel> makeList();
    /// Opens a message; it is not marked as read by that.
    std::unique_ptr<Message> open(const QString &accountId, const QString &emailId);
    /// A mail that is a file of this computer (.eml), to be read and not kept. Its id is empty and it has no thread; the server
    /// takes it apart, so it is Offline without one.
    std::unique_ptr<Message> openFile(const QString &path);
    /// Puts such a file into a mailbox; needs the server. The id of the new mail. Errors: Offline, Storage, TooLarge, Rejected
    /// (it is no mail).
    Task<QString> importFile(QString path, QString accountId, QString mailboxId);
    /// The person looks at this mailbox: its newest messages and unread bodies come first.
    void setVisible(const QString &accountId, const QString &mailboxId);
    Actions &actions();
    MailStatus status() const;

    /// Searches on the server too and brings what it finds here, so that a list with this query shows it. Gives how many
    /// messages were new. Offline when there is no server.
    Task<int> searchOnServer(ListQuery query);
    /// Senders, subjects and texts for the command palette; `label` is the heading, made by the UI.
    std::unique_ptr<contract::ISearchProvider> makeSearch(std::function<QString()> label);

Q_SIGNALS:
    void serverChanged(const QString &accountId, const QStringList &types); ///< a hint of the server's, RFC 8620 7.1
    void accountsChanged();
    void mailboxesChanged(); ///< mailboxes() or their numbers
    void statusChanged();
    /// New unread messages came into an inbox while the program runs: for notices. The newest 20 at most.
    void arrived(const QString &accountId, const QList<gw::mail::MessageRow> &messages);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::mail
