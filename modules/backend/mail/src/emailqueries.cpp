// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Email/query, Email/queryChanges (RFC 8621 4.4, 4.5).
#include "emailquery.h"
#include "methods.h"
#include "snippets.h"

#include <algorithm>
#include <gw/backend/jmap/objects.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr qint64 MostResults = 10'000; // of one answer
constexpr int MostChanges = 20'000;    // that queryChanges looks at

QJsonArray idsOf(const QList<qint64> &numbers)
{
    QJsonArray ids;
    for (const qint64 number : numbers)
        ids.append(idOf(EmailLetter, number));
    return ids;
}

Outcome<bool> collapses(const QJsonObject &arguments)
{
    const QJsonValue collapse = arguments.value(u"collapseThreads"_s);
    if (!collapse.isUndefined() && !collapse.isNull() && !collapse.isBool())
        return invalid(u"collapseThreads: neither true nor false"_s);
    return collapse.toBool();
}

/// Where the window begins; anchorNotFound when there is no such place.
Outcome<qint64> beginning(EmailQuery &query, const jmap::QueryWindow &window)
{
    if (window.anchor) {
        const auto index = query.indexOf(numberOf(EmailLetter, *window.anchor).value_or(0));
        if (!index)
            return trouble(index.error());
        if (!*index)
            return trouble(MethodError{.type = u"anchorNotFound"_s});
        return std::max<qint64>(0, **index + window.anchorOffset);
    }
    if (window.position >= 0)
        return window.position;
    const Result<qint64> total = query.total();
    if (!total)
        return trouble(total.error());
    return std::max<qint64>(0, *total + window.position);
}

Outcome<QJsonObject> queryEmails(Session &session, const QJsonObject &arguments, const jmap::QueryWindow &window,
                                 const Owner &owner, const MailStore::Private &store)
{
    const Outcome<bool> collapse = collapses(arguments);
    if (!collapse)
        return std::unexpected(collapse.error());
    Outcome<Compiled> compiled =
        mail::compiled(session, store, owner, arguments.value(u"filter"_s), arguments.value(u"sort"_s));
    if (!compiled)
        return std::unexpected(compiled.error());
    EmailQuery query(session, owner, std::move(*compiled), *collapse);
    const Outcome<qint64> position = beginning(query, window);
    if (!position)
        return std::unexpected(position.error());
    const qint64 limit = std::min(window.limit.value_or(MostResults), MostResults);
    const Result<QList<qint64>> numbers = query.window(*position, limit);
    if (!numbers)
        return trouble(numbers.error());
    const Result<qint64> state = MailStore::Private::state(session, owner.account.id, u"Email"_s);
    if (!state)
        return trouble(state.error());
    QJsonObject answer{{u"accountId"_s, owner.account.id},
                       {u"queryState"_s, QString::number(*state)},
                       {u"canCalculateChanges"_s, true},
                       {u"position"_s, *position},
                       {u"ids"_s, idsOf(*numbers)}};
    if (limit != window.limit.value_or(-1))
        answer.insert(u"limit"_s, limit);
    if (window.calculateTotal) {
        const Result<qint64> total = query.total();
        if (!total)
            return trouble(total.error());
        answer.insert(u"total"_s, *total);
    }
    return answer;
}

struct ChangesWanted
{
    qint64 since = 0;
    qint64 most = MostChanges;
    std::optional<QString> upTo;
    bool total = false;
};

std::expected<ChangesWanted, MethodError> changesWanted(const QJsonObject &arguments)
{
    ChangesWanted wanted;
    const QJsonValue since = arguments.value(u"sinceQueryState"_s);
    if (!since.isString())
        return std::unexpected(jmap::invalidArguments(u"sinceQueryState: not a string"_s));
    bool number = false;
    wanted.since = since.toString().toLongLong(&number);
    if (!number || wanted.since < 0)
        return std::unexpected(MethodError{.type = u"cannotCalculateChanges"_s});
    const QJsonValue most = arguments.value(u"maxChanges"_s);
    if (!most.isUndefined() && !most.isNull()) {
        wanted.most = most.toInteger(0);
        if (wanted.most < 1)
            return std::unexpected(jmap::invalidArguments(u"maxChanges: not a number from 1"_s));
    }
    if (const QJsonValue upTo = arguments.value(u"upToId"_s); upTo.isString())
        wanted.upTo = upTo.toString();
    wanted.total = arguments.value(u"calculateTotal"_s).toBool();
    return wanted;
}

/// Emails whose place in the results may be another one than it was.
struct Touched
{
    QSet<qint64> removed; ///< may have been among the results
    QSet<qint64> present; ///< may be among them now
};

Result<storage::Changes> changesSince(Session &session, const Owner &owner, const QString &type, qint64 since)
{
    return storage::ChangeLog::since(session, jmap::collection(owner.account.id, type), since, MostChanges);
}

Outcome<Touched> touched(Session &session, const Owner &owner, qint64 since, bool byKeywords, bool byThreads)
{
    Touched all;
    const auto emails = changesSince(session, owner, u"Email"_s, since);
    if (!emails)
        return trouble(jmap::changesFailed(emails.error()));
    const auto places = changesSince(session, owner, QString::fromUtf16(Writer::emailPlaces), since);
    const auto threads = changesSince(session, owner, u"Thread"_s, since);
    if (!places || !threads)
        return trouble(jmap::changesFailed(!places ? places.error() : threads.error()));
    if (emails->hasMore || places->hasMore || threads->hasMore)
        return trouble(MethodError{.type = u"cannotCalculateChanges"_s, .description = u"too much has changed"_s});
    const auto number = [](const QString &id) { return numberOf(EmailLetter, id).value_or(0); };
    for (const QString &id : emails->destroyed)
        all.removed.insert(number(id));
    for (const QString &id : emails->created)
        all.present.insert(number(id));
    for (const QString &id : byKeywords ? emails->updated : places->updated) {
        all.removed.insert(number(id));
        all.present.insert(number(id));
    }
    // What was created and then moved has not been there before.
    for (const QString &id : emails->created)
        all.removed.remove(number(id));
    if (!byThreads)
        return all;

    QSet<qint64> changed;
    for (const QStringList &ids : {threads->created, threads->updated}) {
        for (const QString &id : ids)
            changed.insert(numberOf(ThreadLetter, id).value_or(0));
    }
    const QList<qint64> present = all.present.values();
    Result<Done> done = inPieces(present, [&](const QList<qint64> &piece) -> Result<Done> {
        const auto rows = session.query(
            u"SELECT DISTINCT thread FROM mail_email WHERE num IN (%1)"_s.arg(storage::placeholders(piece.size())),
            QVariantList(piece.begin(), piece.end()));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows)
            changed.insert(row.integer(0));
        return Done{};
    });
    if (!done)
        return trouble(done.error());
    const QSet<qint64> isNew = [&] {
        QSet<qint64> numbers;
        for (const QString &id : emails->created)
            numbers.insert(number(id));
        return numbers;
    }();
    done = inPieces(changed.values(), [&](const QList<qint64> &piece) -> Result<Done> {
        const auto rows =
            session.query(u"SELECT num FROM mail_email WHERE thread IN (%1)"_s.arg(storage::placeholders(piece.size())),
                          QVariantList(piece.begin(), piece.end()));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            all.present.insert(row.integer(0));
            if (!isNew.contains(row.integer(0)))
                all.removed.insert(row.integer(0));
        }
        return Done{};
    });
    if (!done)
        return trouble(done.error());
    return all;
}

Outcome<QJsonObject> queryChanges(Session &session, const QJsonObject &arguments, const ChangesWanted &wanted,
                                  const Owner &owner, const MailStore::Private &store)
{
    const Outcome<bool> collapse = collapses(arguments);
    if (!collapse)
        return std::unexpected(collapse.error());
    Outcome<Compiled> compiled =
        mail::compiled(session, store, owner, arguments.value(u"filter"_s), arguments.value(u"sort"_s));
    if (!compiled)
        return std::unexpected(compiled.error());
    const bool byKeywords = compiled->ofKeywords;
    const bool byThreads = *collapse || compiled->ofThreads;
    EmailQuery query(session, owner, std::move(*compiled), *collapse);
    const Outcome<Touched> all = touched(session, owner, wanted.since, byKeywords, byThreads);
    if (!all)
        return std::unexpected(all.error());
    std::vector<std::pair<qint64, qint64>> added; // index, email
    for (const qint64 number : all->present) {
        const auto index = query.indexOf(number);
        if (!index)
            return trouble(index.error());
        if (*index)
            added.emplace_back(**index, number);
    }
    std::ranges::sort(added);
    const Result<qint64> state = MailStore::Private::state(session, owner.account.id, u"Email"_s);
    if (!state)
        return trouble(state.error());
    // Neither does upToId cut what is removed: mailboxes change, so that where it stood is not known.
    if (wanted.upTo) {
        const auto last = query.indexOf(numberOf(EmailLetter, *wanted.upTo).value_or(0));
        if (!last)
            return trouble(last.error());
        if (*last)
            std::erase_if(added, [&](const auto &item) { return item.first > **last; });
    }
    if (qint64(added.size()) + all->removed.size() > wanted.most)
        return trouble(MethodError{.type = u"tooManyChanges"_s});
    QJsonArray addedJson;
    for (const auto &[index, number] : added)
        addedJson.append(QJsonObject{{u"id"_s, idOf(EmailLetter, number)}, {u"index"_s, index}});
    QJsonObject answer{{u"accountId"_s, owner.account.id},
                       {u"oldQueryState"_s, QString::number(wanted.since)},
                       {u"newQueryState"_s, QString::number(*state)},
                       {u"removed"_s, idsOf(all->removed.values())},
                       {u"added"_s, addedJson}};
    if (wanted.total) {
        const Result<qint64> total = query.total();
        if (!total)
            return trouble(total.error());
        answer.insert(u"total"_s, *total);
    }
    return answer;
}

} // namespace

void addEmailQueries(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Email/query"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto window = jmap::queryWindow(arguments);
                 if (!window)
                     return std::unexpected(window.error());
                 return reading(
                     context, [&](Session &session) { return queryEmails(session, arguments, *window, owner, store); });
             });
    addOwned(methods, store, u"Email/queryChanges"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto wanted = changesWanted(arguments);
                 if (!wanted)
                     return std::unexpected(wanted.error());
                 return reading(context, [&](Session &session) {
                     return queryChanges(session, arguments, *wanted, owner, store);
                 });
             });
    addSnippets(methods, store);
}

} // namespace gw::backend::mail
