// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/mail/signatures.h>

#include "log.h"
#include "outgoingjson.h"
#include <QJsonArray>
#include <QPointer>
#include <gw/base/json.h>
#include <gw/html/sanitize.h>
#include <gw/jmap/client.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

QJsonObject toJson(const Sender &sender)
{
    return {{u"id"_s, sender.id},
            {u"account"_s, sender.accountId},
            {u"lane"_s, sender.lane == Lane::Citizen ? u"citizen"_s : u"employee"_s},
            {u"name"_s, sender.name},
            {u"email"_s, sender.email},
            {u"replyTo"_s, toJson(sender.replyTo)},
            {u"bcc"_s, toJson(sender.bcc)},
            {u"seat"_s, sender.seatId},
            {u"post"_s, sender.postTitle},
            {u"signature"_s, sender.signature},
            {u"mayDelete"_s, sender.mayDelete}};
}

Sender senderFrom(const QJsonObject &object)
{
    Sender sender;
    sender.id = object.value(u"id"_s).toString();
    sender.accountId = object.value(u"account"_s).toString();
    sender.lane = object.value(u"lane"_s).toString() == "citizen"_L1 ? Lane::Citizen : Lane::Employee;
    sender.name = object.value(u"name"_s).toString();
    sender.email = object.value(u"email"_s).toString();
    sender.replyTo = recipientsFrom(object.value(u"replyTo"_s));
    sender.bcc = recipientsFrom(object.value(u"bcc"_s));
    sender.seatId = object.value(u"seat"_s).toString();
    sender.postTitle = object.value(u"post"_s).toString();
    sender.signature = object.value(u"signature"_s).toString();
    sender.mayDelete = object.value(u"mayDelete"_s).toBool();
    return sender;
}

QList<Recipient> recipientsOf(const QList<jmap::EmailAddress> &addresses)
{
    QList<Recipient> list;
    for (const jmap::EmailAddress &one : addresses)
        list.append({one.name, one.email});
    return list;
}

Sender senderOf(const jmap::Identity &identity, const AccountInfo &account)
{
    Sender sender;
    sender.id = identity.id;
    sender.accountId = account.id;
    sender.lane = account.lane;
    sender.name = identity.name;
    // Cyrus may leave it empty (log-in names without a domain), and some servers allow a whole domain.
    sender.email = identity.email.isEmpty() || identity.email.startsWith(u'*') ? account.address : identity.email;
    sender.replyTo = recipientsOf(identity.replyTo);
    sender.bcc = recipientsOf(identity.bcc);
    sender.seatId = identity.seatId;
    sender.postTitle = identity.postTitle;
    sender.signature = identity.htmlSignature.isEmpty() ? html::fromPlainText(identity.textSignature).html()
                                                        : html::sanitize(identity.htmlSignature).html();
    sender.mayDelete = identity.mayDelete;
    return sender;
}

} // namespace

Senders::Senders(store::Store &store, GetClient client, Accounts accounts, QObject *parent)
    : QObject(parent), m_store(store), m_client(std::move(client)), m_accounts(std::move(accounts))
{
}

Task<Done> Senders::load()
{
    const QPointer<Senders> self(this);
    auto reading = m_store.read(store::File::Desk, [](sqlite::Connection &db) -> Result<QList<Sender>> {
        auto row = db.prepare(u"SELECT doc FROM mail_sender ORDER BY n"_s);
        if (!row)
            return fail(row.error());
        QList<Sender> list;
        auto more = row->step();
        for (; more && *more; more = row->step())
            list.append(senderFrom(json::parseObject(row->text(0).toUtf8()).value_or(QJsonObject())));
        if (!more)
            return fail(more.error());
        return list;
    });
    const Result<QList<Sender>> known = co_await reading;
    if (!known)
        co_return fail(known.error());
    if (self && m_senders.isEmpty() && !known->isEmpty()) {
        m_senders = *known;
        Q_EMIT changed();
    }
    co_return Done{};
}

Task<Done> Senders::refresh()
{
    const QPointer<Senders> self(this);
    QPointer<jmap::Client> client = m_client();
    if (!client)
        co_return fail(Error::Code::Offline, u"no connection to the mail server"_s);
    QList<Sender> fresh;
    const QList<AccountInfo> accounts = m_accounts();
    for (const AccountInfo &account : accounts) {
        if (!account.canSubmit)
            continue;
        jmap::Get<jmap::Identity> ask;
        ask.accountId = account.id;
        Task<jmap::Got<jmap::Identity>> asking = client->call(ask);
        const Result<jmap::Got<jmap::Identity>> got = co_await asking;
        if (!self || !client)
            co_return fail(Error::Code::Cancelled);
        if (!got)
            co_return fail(got.error());
        for (const jmap::Identity &identity : got->list) {
            Sender sender = senderOf(identity, account);
            // A server that keeps no signatures must not take away the one that is kept here.
            if (!client->features().contains(jmap::Feature::IdentitySet) && sender.signature.isEmpty()) {
                if (const auto known = find(account.id, identity.id))
                    sender.signature = known->signature;
            }
            fresh.append(sender);
        }
    }
    if (fresh == m_senders)
        co_return Done{};
    m_senders = fresh;
    Q_EMIT changed();
    Task<Done> keeping = keep();
    co_return co_await keeping;
}

Task<Done> Senders::keep()
{
    return m_store.write(store::File::Desk, [senders = m_senders](store::WriteContext &desk) -> Result<Done> {
        if (auto done = desk.db().exec(u"DELETE FROM mail_sender"_s); !done)
            return done;
        for (const Sender &sender : senders) {
            auto done = desk.db().exec(u"INSERT INTO mail_sender(doc) VALUES(?)"_s, {QString::fromUtf8(json::compact(toJson(sender)))});
            if (!done)
                return done;
        }
        return Done{};
    });
}

QList<Sender> Senders::of(Lane lane) const
{
    QList<Sender> list;
    for (const Sender &sender : m_senders) {
        if (sender.lane == lane)
            list.append(sender);
    }
    return list;
}

std::optional<Sender> Senders::find(const QString &accountId, const QString &identityId) const
{
    for (const Sender &sender : m_senders) {
        if (sender.accountId == accountId && sender.id == identityId)
            return sender;
    }
    return std::nullopt;
}

std::optional<Sender> Senders::best(Lane lane, const QString &accountId, const QString &seatId, const QStringList &addressedTo) const
{
    std::optional<Sender> found;
    int score = -1;
    for (const Sender &sender : m_senders) {
        if (accountId.isEmpty() ? sender.lane != lane : sender.accountId != accountId)
            continue;
        const bool addressed = std::any_of(addressedTo.begin(), addressedTo.end(), [&sender](const QString &address) { return isSameAddress(address, sender.email); });
        const int its = (addressed ? 4 : 0) + (!seatId.isEmpty() && sender.seatId == seatId ? 2 : 0) + (sender.mayDelete ? 0 : 1);
        if (its > score) {
            score = its;
            found = sender;
        }
    }
    return found;
}

std::optional<AccountInfo> Senders::account(const QString &accountId) const
{
    for (const AccountInfo &account : m_accounts()) {
        if (account.id == accountId)
            return account;
    }
    return std::nullopt;
}

QStringList Senders::ownAddresses() const
{
    QStringList own;
    for (const AccountInfo &account : m_accounts())
        own.append(account.address);
    for (const Sender &sender : m_senders)
        own.append(sender.email);
    own.removeAll(QString());
    own.removeDuplicates();
    return own;
}

QStringList Senders::internalDomains() const
{
    QStringList domains;
    for (const AccountInfo &account : m_accounts())
        domains += account.internalDomains;
    domains.removeDuplicates();
    return domains;
}

Task<Done> Senders::setSignature(QString accountId, QString identityId, QString html)
{
    const QString canonical = html::sanitize(html).html();
    for (Sender &sender : m_senders) {
        if (sender.accountId == accountId && sender.id == identityId)
            sender.signature = canonical;
    }
    Q_EMIT changed();
    Task<Done> keeping = keep();
    co_return co_await keeping;
}

} // namespace gw::mail
