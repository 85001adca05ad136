// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "serversearch.h"

#include "../lists/search.h"
#include "../store/boxes.h"
#include "../store/mailrows.h"
#include <QPointer>
#include <gw/jmap/client.h>
#include <gw/jmap/filters.h>
#include <gw/store/store.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail::serversearch {

namespace {

constexpr int mostHits = 500;

/// Each word somewhere: in the text as it is, or as a name in its windows.
QJsonObject wordsFilter(const QString &text)
{
    QList<QJsonObject> words;
    for (const QString &word : text::normalise(text).split(u' ', Qt::SkipEmptyParts)) {
        QList<QJsonObject> ways{jmap::filter::text(word)};
        const QStringList windows = search::windowsOf(word);
        if (windows.size() > 1) {
            for (const QString &field : {u"from"_s, u"to"_s}) {
                QList<QJsonObject> parts;
                for (const QString &window : windows)
                    parts.append(jmap::filter::field(field, window));
                ways.append(jmap::filter::allOf(parts));
            }
        }
        words.append(jmap::filter::anyOf(ways));
    }
    return jmap::filter::allOf(words);
}

Task<QStringList> unknown(store::Store &store, QString accountId, QStringList ids)
{
    return store.read(store::File::Cache, [accountId, ids](sqlite::Connection &db) -> Result<QStringList> {
        QStringList missing;
        for (const QString &id : ids) {
            const auto known =
                db.scalar(u"SELECT 1 FROM mail_email WHERE a=(SELECT a FROM mail_account WHERE id=?) AND id=?"_s,
                          {accountId, id});
            if (!known)
                return fail(known.error());
            if (!known->isValid())
                missing.append(id);
        }
        return missing;
    });
}

Task<int> runFor(ClientOf clientOf, store::Store &store, AccountInfo account, ListQuery query)
{
    const QPointer<jmap::Client> client(clientOf());
    if (!client)
        co_return fail(Error::Code::Offline, u"no mail server is known yet"_s);
    jmap::Query<jmap::Email> question{account.id, filterFor(query), {{u"receivedAt"_s, query.ascending, {}}}};
    question.limit = mostHits;
    Task<jmap::QueryResult> asking = client->call(question, {}, net::Priority::Interactive);
    const Result<jmap::QueryResult> found = co_await asking;
    if (!found)
        co_return fail(found.error());
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    Task<QStringList> looking = unknown(store, account.id, found->ids);
    const Result<QStringList> missing = co_await looking;
    if (!missing)
        co_return fail(missing.error());
    if (missing->isEmpty() || !client)
        co_return 0;
    Task<jmap::Got<jmap::Email>> fetching =
        client->call(jmap::Get<jmap::Email>{account.id, jmap::ids(*missing), listProperties(true)});
    const Result<jmap::Got<jmap::Email>> got = co_await fetching;
    if (!got)
        co_return fail(got.error());
    if (!client)
        co_return fail(Error::Code::Cancelled, u"mail is closed"_s);
    auto writing =
        store.write(store::File::Cache, [account, emails = got->list](store::WriteContext &cache) -> Result<int> {
            auto mirror = MailRows::open(cache, account.id);
            if (!mirror)
                return fail(mirror.error());
            const auto generation =
                cache.db().scalar(u"SELECT generation FROM mail_account WHERE id=?"_s, {account.id});
            if (!generation)
                return fail(generation.error());
            const Whose whose = Whose::of(account);
            int written = 0;
            for (const jmap::Email &email : emails) {
                const auto record = recordFrom(email, whose, true);
                if (!record)
                    continue;
                const auto isNew = mirror->putNew(*record, generation->toLongLong());
                if (!isNew)
                    return fail(isNew.error());
                written += *isNew;
            }
            if (auto done = mirror->finish(); !done)
                return fail(done.error());
            return written;
        });
    co_return co_await writing;
}

} // namespace

QJsonObject filterFor(const ListQuery &query)
{
    QList<QJsonObject> all;
    if (!query.mailboxId.isEmpty())
        all.append(jmap::filter::inMailbox(query.mailboxId));
    if (!query.text.isEmpty())
        all.append(wordsFilter(query.text));
    if (query.unread)
        all.append(jmap::filter::notKeyword(u"$seen"_s));
    if (query.flagged)
        all.append(jmap::filter::hasKeyword(u"$flagged"_s));
    if (query.important)
        all.append(jmap::filter::hasKeyword(u"$gw_important"_s));
    if (query.tag)
        all.append(jmap::filter::hasKeyword(keywordOf(*query.tag)));
    if (query.attachment)
        all.append(jmap::filter::hasAttachment());
    if (query.after.isValid())
        all.append(jmap::filter::after(query.after.startOfDay().toUTC()));
    if (query.before.isValid())
        all.append(jmap::filter::before(query.before.addDays(1).startOfDay().toUTC()));
    return jmap::filter::allOf(all);
}

Task<int> run(ClientOf client, store::Store &store, QList<AccountInfo> accounts, ListQuery query)
{
    int found = 0;
    std::optional<Error> error;
    bool isAnswered = false;
    for (const AccountInfo &account : accounts) {
        if (!query.accountId.isEmpty() ? account.id != query.accountId : account.lane != query.lane)
            continue;
        Task<int> asking = runFor(client, store, account, query);
        const Result<int> its = co_await asking;
        if (its) {
            found += *its;
            isAnswered = true;
        } else {
            error = its.error();
        }
    }
    if (!isAnswered)
        co_return fail(error.value_or(Error{Error::Code::NotFound, u"no such account"_s}));
    co_return found;
}

} // namespace gw::mail::serversearch
