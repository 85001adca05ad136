// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/service.h>

#include "../lists/messagelist_p.h"
#include "../lists/searchprovider.h"
#include "../read/mailfile.h"
#include "../read/message_p.h"
#include "../store/boxes.h"
#include "../store/log.h"
#include "actions_p.h"
#include "indexer.h"
#include "marks.h"
#include "serversearch.h"
#include "sources.h"
#include <gw/base/deliver.h>
#include <gw/jmap/push.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int mostNews = 20;

void note(const char *what, const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        qCWarning(lcMail) << what << "cannot be read:" << error;
}

} // namespace

class MailService::Private
{
public:
    Private(MailService *itsService, MailParts itsParts)
        : q(itsService)
        , parts(std::move(itsParts))
        , clientOf([this, still = isAlive] { return *still ? connection() : nullptr; })
        , marks(parts.outbox)
        , bodies(parts.store, clientOf)
        , blobs(parts.store, clientOf, parts.clock,
                parts.downloads.isEmpty() ? parts.store.folder() + u"/mail"_s : parts.downloads, parts.cacheLimit)
        , indexer(parts.store, [this] { return isLoading(); })
        , actions({parts.store, parts.outbox, [this]() -> const QList<AccountInfo> & { return overview.accounts; },
                   [this]() -> const QList<MailboxInfo> & { return overview.mailboxes; }, parts.superiors,
                   parts.undoTime})
    {
    }

    jmap::Client *connection();
    bool isLoading() const;
    void read();
    void take(const Overview &next);
    void addSources();
    void showBadges();
    void readNews(const QString &accountId);
    void succeeded(const QString &source);

    MailService *q;
    MailParts parts;
    /// False when mail goes: what runs in the engine and the outbox may outlive it.
    std::shared_ptr<bool> isAlive = std::make_shared<bool>(true);
    std::unique_ptr<jmap::Client> client;
    ClientOf clientOf;
    std::unique_ptr<jmap::Push> push;
    Marks marks;
    Bodies bodies;
    Blobs blobs;
    Indexer indexer;
    OutboxActions actions;
    MailboxModel model;
    Overview overview;
    QHash<QString, std::shared_ptr<ChangesSource>> sources;
    QHash<QString, QStringList> news; ///< ids that came, by account
    QHash<QString, QString> visible;
    MailStatus lastStatus;
    bool reading = false;
    bool again = false;
    bool started = false;
    bool stopped = false;
};

jmap::Client *MailService::Private::connection()
{
    // The outbox may want to send before the rest begins.
    if (!client && !stopped)
        client = parts.makeClient();
    return client.get();
}

bool MailService::Private::isLoading() const
{
    // While rows come by the thousand, the index waits: both write to the same file.
    return std::ranges::any_of(overview.accounts, [this](const AccountInfo &account) {
        return parts.engine.source(fillSourceId(account.id)).running && overview.cached < overview.expected;
    });
}

void MailService::Private::read()
{
    if (reading) {
        again = true;
        return;
    }
    reading = true;
    deliver(parts.store.read(store::File::Cache, &overviewOf), q,
            [](MailService *service, const Result<Overview> &found) {
                Private &self = *service->d;
                self.reading = false;
                if (found)
                    self.take(*found);
                else
                    note("mailboxes", found.error());
                if (std::exchange(service->d->again, false))
                    service->d->read();
            });
}

void MailService::Private::take(const Overview &next)
{
    if (next == overview)
        return;
    const bool accountsChanged = next.accounts != overview.accounts;
    const bool boxesChanged = next.mailboxes != overview.mailboxes;
    overview = next;
    if (accountsChanged || boxesChanged)
        model.setContent(overview.accounts, overview.mailboxes);
    showBadges();
    addSources();
    if (accountsChanged)
        Q_EMIT q->accountsChanged();
    if (boxesChanged)
        Q_EMIT q->mailboxesChanged();
    Q_EMIT q->statusChanged();
}

void MailService::Private::showBadges()
{
    int unread[2] = {0, 0};
    for (const MailboxInfo &box : std::as_const(overview.mailboxes)) {
        if (box.role == Role::Inbox)
            unread[box.lane == Lane::Citizen ? 1 : 0] += box.unread;
    }
    parts.badges.setBadge(u"mail.employee"_s, {unread[0], false});
    parts.badges.setBadge(u"mail.citizen"_s, {unread[1], false});
}

void MailService::Private::addSources()
{
    if (!started || stopped)
        return;
    for (const AccountInfo &account : std::as_const(overview.accounts)) {
        if (sources.contains(account.id))
            continue;
        const auto arrived = [this, still = isAlive, id = account.id](const QStringList &ids) {
            if (*still)
                news[id] += ids;
        };
        const auto source = std::make_shared<ChangesSource>(clientOf, parts.store, account.id, arrived);
        source->setVisible(visible.value(account.id));
        sources.insert(account.id, source);
        parts.engine.addSource(source);
        parts.engine.addSource(std::make_shared<FillSource>(clientOf, parts.store, account.id));
    }
}

void MailService::Private::succeeded(const QString &source)
{
    for (const AccountInfo &account : std::as_const(overview.accounts)) {
        if (source == changesSourceId(account.id)) {
            readNews(account.id);
            // It may have begun anew; a fill that has nothing to do asks nobody.
            if (!parts.engine.source(fillSourceId(account.id)).running)
                parts.engine.pull(fillSourceId(account.id));
            if (parts.offlineDays)
                bodies.prefetch(account.id, parts.offlineDays(), parts.clock.now());
        } else if (source == fillSourceId(account.id)) {
            indexer.wake();
        }
    }
}

void MailService::Private::readNews(const QString &accountId)
{
    const QStringList ids = news.take(accountId);
    if (ids.isEmpty())
        return;
    QString inbox;
    if (const auto box = q->mailbox(accountId, Role::Inbox))
        inbox = box->id;
    auto task =
        parts.store.read(store::File::Cache, [accountId, ids](sqlite::Connection &db) -> Result<QList<MessageRow>> {
            QList<MessageRow> rows;
            for (const QString &id : ids) {
                const auto row = rowOf(db, accountId, id);
                if (!row)
                    return fail(row.error());
                if (*row)
                    rows.append(**row);
            }
            return rows;
        });
    deliver(std::move(task), q, [accountId, inbox](MailService *service, Result<QList<MessageRow>> rows) {
        if (!rows)
            return;
        rows->removeIf([&inbox](const MessageRow &row) { return !row.unread || !row.mailboxIds.contains(inbox); });
        std::ranges::sort(*rows, std::greater<>(), &MessageRow::receivedAt);
        if (rows->size() > mostNews)
            rows->resize(mostNews);
        if (!rows->isEmpty())
            Q_EMIT service->arrived(accountId, *rows);
    });
}

MailService::MailService(MailParts parts, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(parts)))
{
    const auto refused = [this, still = d->isAlive](const QString &operation, const Error &why, int messages) {
        qCInfo(lcMail) << "a write was refused:" << why;
        if (*still)
            Q_EMIT d->actions.refused(operation, why, messages);
    };
    const auto handlers = makeHandlers(d->clientOf, d->parts.store, refused);
    for (const auto &handler : handlers)
        d->parts.outbox.addHandler(handler);
    connect(&d->parts.store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == mailboxesTopic || topic == searchTopic)
            d->read();
    });
    connect(&d->parts.engine, &sync::Engine::sourceSucceeded, this, [this](const QString &id) { d->succeeded(id); });
    connect(&d->parts.engine, &sync::Engine::statusChanged, this, [this] {
        const MailStatus now = status();
        if (now == d->lastStatus)
            return;
        d->lastStatus = now;
        Q_EMIT statusChanged();
    });
    // A write came through: the server's numbers are asked for at once, with whatever else happened meanwhile.
    connect(&d->parts.outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.state == outbox::State::Confirmed && (entry.kind == changeKind || entry.kind == mailboxKind))
            d->parts.engine.wake(wakeTopicOf(entry.payload[u"account"_s].toString()));
    });
}

MailService::~MailService()
{
    *d->isAlive = false;
    // What waits for an answer ends with the client, at once; what it tells of that is heard while all the rest is here.
    d->push.reset();
    d->client.reset();
}

void MailService::loadNow()
{
    const auto overview =
        d->parts.store.readNow(store::File::Cache, [](sqlite::Connection &db) { return overviewOf(db); });
    if (overview)
        d->take(*overview);
    else
        note("mailboxes", overview.error());
}

void MailService::start()
{
    if (d->started || d->stopped)
        return;
    d->started = true;
    d->indexer.start();
    if (!d->connection())
        return;
    d->push = std::make_unique<jmap::Push>(*d->client);
    connect(d->push.get(), &jmap::Push::changed, this, [this](const QString &accountId, const QStringList &types) {
        if (types.contains(u"Email"_s) || types.contains(u"Mailbox"_s) || types.isEmpty())
            d->parts.engine.wake(wakeTopicOf(accountId));
        Q_EMIT serverChanged(accountId, types);
    });
    d->parts.engine.addSource(std::make_shared<SessionSource>(d->clientOf));
    connect(d->client.get(), &jmap::Client::sessionOutdated, this, [this] { d->parts.engine.wake(u"mail-session"_s); });
    d->addSources();
    d->push->start();
}

void MailService::stop()
{
    d->stopped = true;
    d->indexer.stop();
    d->bodies.stop();
    if (d->push)
        d->push->stop();
    if (d->client)
        d->client->cancelAll();
}

void MailService::reload()
{
    d->parts.engine.wake(u"mail-session"_s);
    for (const AccountInfo &account : std::as_const(d->overview.accounts))
        d->parts.engine.wake(wakeTopicOf(account.id));
}

void MailService::networkIsBack()
{
    if (d->client)
        d->client->wake();
    if (d->push)
        d->push->wake();
}

void MailService::setFocused(bool focused)
{
    if (d->push)
        d->push->setFocused(focused);
}

jmap::Client *MailService::client() const
{
    return d->client.get();
}

const QList<AccountInfo> &MailService::accounts() const
{
    return d->overview.accounts;
}

std::optional<AccountInfo> MailService::account(const QString &accountId) const
{
    for (const AccountInfo &account : d->overview.accounts) {
        if (account.id == accountId)
            return account;
    }
    return {};
}

std::optional<AccountInfo> MailService::account(Lane lane) const
{
    for (const AccountInfo &account : d->overview.accounts) {
        if (account.lane == lane)
            return account;
    }
    return {};
}

const QList<MailboxInfo> &MailService::mailboxes() const
{
    return d->overview.mailboxes;
}

std::optional<MailboxInfo> MailService::mailbox(const QString &accountId, const QString &mailboxId) const
{
    for (const MailboxInfo &box : d->overview.mailboxes) {
        if (box.accountId == accountId && box.id == mailboxId)
            return box;
    }
    return {};
}

std::optional<MailboxInfo> MailService::mailbox(const QString &accountId, Role role) const
{
    for (const MailboxInfo &box : d->overview.mailboxes) {
        if (box.accountId == accountId && box.role == role)
            return box;
    }
    return {};
}

MailboxModel &MailService::mailboxModel()
{
    return d->model;
}

std::unique_ptr<MessageListModel> MailService::makeList()
{
    ListParts parts{d->parts.store, d->marks, d->parts.clock, d->parts.superiors,
                    [bodies = QPointer<Bodies>(&d->bodies)](const QString &accountId, const QStringList &ids) {
                        if (bodies)
                            bodies->wantPreviews(accountId, ids);
                    }};
    return std::unique_ptr<MessageListModel>(
        new MessageListModel(std::make_unique<MessageListModel::Private>(std::move(parts))));
}

std::unique_ptr<Message> MailService::open(const QString &accountId, const QString &emailId)
{
    return std::unique_ptr<Message>(new Message(
        std::make_unique<Message::Private>(d->parts.store, d->marks, d->bodies, d->blobs, accountId, emailId)));
}

std::unique_ptr<Message> MailService::openFile(const QString &path)
{
    const AccountInfo account = accounts().value(0);
    auto parts =
        std::make_unique<Message::Private>(d->parts.store, d->marks, d->bodies, d->blobs, account.id, QString());
    parts->file = path;
    parts->client = d->clientOf;
    parts->lane = account.lane;
    return std::unique_ptr<Message>(new Message(std::move(parts)));
}

Task<QString> MailService::importFile(QString path, QString accountId, QString mailboxId)
{
    return importMailFile(d->clientOf, accountId, mailboxId, path);
}

void MailService::setVisible(const QString &accountId, const QString &mailboxId)
{
    d->visible.insert(accountId, mailboxId);
    if (const auto source = d->sources.value(accountId))
        source->setVisible(mailboxId);
}

Actions &MailService::actions()
{
    return d->actions;
}

MailStatus MailService::status() const
{
    MailStatus status;
    status.cached = d->overview.cached;
    status.expected = d->overview.expected;
    status.indexed = std::min(d->overview.indexed, status.cached);
    const sync::SourceStatus session = d->parts.engine.source(u"mail-session"_s);
    status.error = session.lastError;
    status.isConnected = session.lastSuccess.isValid() && !session.lastError && !d->overview.accounts.isEmpty();
    for (const AccountInfo &account : std::as_const(d->overview.accounts)) {
        for (const QString &id : {changesSourceId(account.id), fillSourceId(account.id)}) {
            const sync::SourceStatus its = d->parts.engine.source(id);
            if (its.lastError && !status.error)
                status.error = its.lastError;
        }
        status.isLoading = status.isLoading || d->parts.engine.source(fillSourceId(account.id)).running;
    }
    if (!status.error && !d->overview.problem.isEmpty())
        status.error = Error{.code = Error::Code::Protocol,
                             .detail = u"the server contradicts itself"_s,
                             .problemType = d->overview.problem};
    return status;
}

Task<int> MailService::searchOnServer(ListQuery query)
{
    return serversearch::run(d->clientOf, d->parts.store, d->overview.accounts, std::move(query));
}

std::unique_ptr<contract::ISearchProvider> MailService::makeSearch(std::function<QString()> label)
{
    return std::make_unique<MailSearchProvider>(d->parts.store, std::move(label));
}

} // namespace gw::mail
