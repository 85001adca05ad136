// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include "../store/boxes.h"
#include "../store/keys.h"
#include "../store/mailrows.h"
#include "../store/patches.h"
#include <QPointer>
#include <gw/jmap/client.h>
#include <gw/store/store.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

/// Nobody can say yet whether the server would do it: the outbox tries again by itself.
bool isPassing(const Error &error)
{
    return error.isTransient() || error.code == Error::Code::Unauthorised || error.code == Error::Code::ServerFault
           || error.code == Error::Code::Protocol || error.code == Error::Code::Cancelled
           || error.code == Error::Code::Tls || error.code == Error::Code::Storage
           || error.code == Error::Code::Keychain;
}

QString reasonOf(const Error &error)
{
    return error.problemType.isEmpty() ? toString(error.code) : error.problemType;
}

std::unexpected<Error> noClient()
{
    return fail(Error::Code::Offline, u"no mail server is known yet"_s);
}

/// The server's id of a mailbox that had another one while only this computer knew it; the same id if there is no other.
Task<QHash<QString, QString>> realIds(store::Store &store, QString account, QStringList ids)
{
    return store.read(store::File::Cache, [account, ids](sqlite::Connection &db) -> Result<QHash<QString, QString>> {
        QHash<QString, QString> real;
        for (const QString &id : ids) {
            const auto found = db.scalar(u"SELECT b.id FROM mail_box b JOIN mail_account o ON o.a=b.a WHERE o.id=? AND "
                                         u"b.alias=? AND b.alias<>''"_s,
                                         {account, id});
            if (!found)
                return fail(found.error());
            real.insert(id, found->isValid() ? found->toString() : id);
        }
        return real;
    });
}

QJsonObject patchOf(const Change &change, const QHash<QString, QString> &boxes)
{
    QJsonObject patch;
    for (const QString &keyword : keywordsOf(change.set))
        patch.insert(u"keywords/"_s + keyword, true);
    for (const QString &keyword : keywordsOf(change.clear))
        patch.insert(u"keywords/"_s + keyword, QJsonValue::Null);
    for (const QString &box : change.remove)
        patch.insert(u"mailboxIds/"_s + boxes.value(box, box), QJsonValue::Null);
    for (const QString &box : change.add)
        patch.insert(u"mailboxIds/"_s + boxes.value(box, box), true);
    return patch;
}

QJsonObject countsOf(const QList<jmap::Mailbox> &boxes)
{
    QJsonObject counts;
    for (const jmap::Mailbox &box : boxes)
        counts.insert(box.id, QJsonArray{box.totalEmails, box.unreadEmails, box.totalThreads, box.unreadThreads});
    return counts;
}

/// Keywords and mailboxes of messages.
class ChangeHandler final : public outbox::IHandler
{
public:
    ChangeHandler(ClientOf client, store::Store &store, Refused refused)
        : m_client(std::move(client)), m_store(store), m_refused(std::move(refused))
    {
    }
    QString kind() const override { return changeKind; }
    /// Patches stay in the cache and are counted in by whoever writes a row, so sync needs no second pass.
    QStringList topics() const override { return {}; }
    bool isRepeatable() const override { return true; }

    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        if (entry.state == outbox::State::Accepted)
            return applyAnswer(cache, entry);
        if (entry.state == outbox::State::NeedsAttention)
            return patches::hide(cache, entry);
        return patches::show(cache, entry);
    }
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        return patches::hide(cache, entry);
    }
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;

private:
    ClientOf m_client;
    store::Store &m_store;
    Refused m_refused;
};

Result<Done> ChangeHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    // The numbers first: they and the rows are of the same moment at the server.
    const auto open = cache.db().scalar(u"SELECT 1 FROM mail_patch WHERE op=? LIMIT 1"_s, {entry.operationId});
    if (!open)
        return fail(open.error());
    if (open->isValid()) {
        const QJsonObject counts = entry.answer[u"counts"_s].toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            const QJsonArray its = it.value().toArray();
            auto done = cache.db().exec(u"UPDATE mail_box SET total=max(0,?), unread=max(0,?), threads=max(0,?), "
                                        u"unread_threads=max(0,?) WHERE id=? AND "
                                        u"a=(SELECT a FROM mail_account WHERE id=?)"_s,
                                        {its.at(0).toInt(), its.at(1).toInt(), its.at(2).toInt(), its.at(3).toInt(),
                                         it.key(), entry.payload[u"account"_s].toString()});
            if (!done)
                return done;
        }
    }
    return patches::settle(cache, entry, entry.answer[u"refused"_s].toObject());
}

Task<outbox::Outcome> ChangeHandler::send(outbox::Entry entry)
{
    const QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return noClient();
    const QString account = entry.payload[u"account"_s].toString();
    const QList<Change> changes = changesFrom(entry.payload[u"changes"_s]);
    QStringList named;
    for (const Change &change : changes)
        named += change.add + change.remove;
    Task<QHash<QString, QString>> naming = realIds(m_store, account, named);
    const Result<QHash<QString, QString>> boxes = co_await naming;
    if (!boxes)
        co_return fail(boxes.error());
    jmap::Set<jmap::Email> set{.accountId = account};
    int messages = 0;
    for (const Change &change : changes) {
        messages += int(change.ids.size());
        for (const QString &id : change.ids) {
            if (change.gone)
                set.destroy.append(id);
            else
                set.update.emplace(id, patchOf(change, *boxes));
        }
    }
    if (!client)
        co_return noClient();
    jmap::Batch batch;
    const auto setting = batch.add(set);
    const auto counting = batch.add(jmap::Get<jmap::Mailbox>{
        account,
        jmap::Ids::all(),
        {u"id"_s, u"totalEmails"_s, u"unreadEmails"_s, u"totalThreads"_s, u"unreadThreads"_s}});
    Task<jmap::Responses> asking = client->send(std::move(batch));
    const Result<jmap::Responses> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    const auto outcome = answer->take(setting);
    if (!outcome && isPassing(outcome.error()))
        co_return fail(outcome.error());
    QJsonObject refused;
    std::optional<Error> why;
    for (const Change &change : changes) {
        for (const QString &id : change.ids) {
            const Result<Done> its = outcome ? outcome->outcomeOf(id) : Result<Done>(fail(outcome.error()));
            if (its)
                continue;
            const bool isGone = its.error().code == Error::Code::NotFound;
            refused.insert(id, isGone ? u"notFound"_s : reasonOf(its.error()));
            if (!isGone)
                why = its.error();
        }
    }
    if (why && m_refused)
        m_refused(entry.operationId, *why, messages);
    outbox::Outcome result;
    if (!refused.isEmpty())
        result.answer.insert(u"refused"_s, refused);
    if (const auto counted = answer->take(counting))
        result.answer.insert(u"counts"_s, countsOf(counted->list));
    co_return result;
}

/// A mailbox is made, named, moved or removed.
class MailboxHandler final : public outbox::IHandler
{
public:
    MailboxHandler(ClientOf client, store::Store &store, Refused refused)
        : m_client(std::move(client)), m_store(store), m_refused(std::move(refused))
    {
    }
    QString kind() const override { return mailboxKind; }
    QStringList topics() const override { return {}; }
    bool isRepeatable() const override { return true; } ///< a second creation looks for the first
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        if (entry.state == outbox::State::Accepted)
            return applyAnswer(cache, entry);
        return entry.state == outbox::State::NeedsAttention ? boxwrites::hide(cache, entry)
                                                            : boxwrites::show(cache, entry);
    }
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        return boxwrites::hide(cache, entry);
    }
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override
    {
        return boxwrites::settle(cache, entry);
    }
    Task<outbox::Outcome> send(outbox::Entry entry) override;

private:
    ClientOf m_client;
    store::Store &m_store;
    Refused m_refused;
};

Task<outbox::Outcome> MailboxHandler::send(outbox::Entry entry)
{
    const QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return noClient();
    const auto text = [&entry](const QString &name) { return entry.payload[name].toString(); };
    const QString account = text(u"account"_s);
    const QString action = text(u"action"_s);
    Task<QHash<QString, QString>> naming = realIds(m_store, account, {text(u"mailbox"_s), text(u"parent"_s)});
    const Result<QHash<QString, QString>> real = co_await naming;
    if (!real)
        co_return fail(real.error());
    const QString id = real->value(text(u"mailbox"_s));
    const QString parent = real->value(text(u"parent"_s));
    const QJsonValue parentValue = parent.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(parent);
    if (action == u"create"_s && entry.attempts > 1 && client) {
        // The answer to an earlier attempt may have been lost.
        Task<jmap::Got<jmap::Mailbox>> looking = client->call(jmap::Get<jmap::Mailbox>{account});
        const Result<jmap::Got<jmap::Mailbox>> all = co_await looking;
        if (!all)
            co_return fail(all.error());
        for (const jmap::Mailbox &box : all->list) {
            if (box.name == text(u"name"_s) && box.parentId == parent)
                co_return outbox::Outcome{{{u"id"_s, box.id}}};
        }
    }
    jmap::Set<jmap::Mailbox> set{.accountId = account};
    if (action == u"create"_s)
        set.create.emplace(
            u"new"_s,
            QJsonObject{{u"name"_s, text(u"name"_s)}, {u"parentId"_s, parentValue}, {u"isSubscribed"_s, true}});
    else if (action == u"rename"_s)
        set.update.emplace(id, QJsonObject{{u"name"_s, text(u"name"_s)}});
    else if (action == u"move"_s)
        set.update.emplace(id, QJsonObject{{u"parentId"_s, parentValue}});
    else
        set.destroy.append(id);
    if (!client)
        co_return noClient();
    Task<jmap::SetResult> setting = client->call(set);
    const Result<jmap::SetResult> done = co_await setting;
    if (!done && isPassing(done.error()))
        co_return fail(done.error());
    std::optional<Error> why;
    outbox::Outcome result;
    if (!done) {
        why = done.error();
    } else if (action == u"create"_s) {
        const Result<QString> made = done->createdId(u"new"_s);
        if (made)
            result.answer.insert(u"id"_s, *made);
        else
            why = made.error();
    } else if (const Result<Done> its = done->outcomeOf(id); !its) {
        why = its.error();
        if (action == u"remove"_s && why->code == Error::Code::NotFound)
            why.reset();
    }
    if (why) {
        result.answer.insert(u"refused"_s, reasonOf(*why));
        if (m_refused)
            m_refused(entry.operationId, *why, 0);
    }
    co_return result;
}

} // namespace

QList<std::shared_ptr<outbox::IHandler>> makeHandlers(ClientOf client, store::Store &store, Refused refused)
{
    return {std::make_shared<ChangeHandler>(client, store, refused),
            std::make_shared<MailboxHandler>(client, store, refused)};
}

} // namespace gw::mail
