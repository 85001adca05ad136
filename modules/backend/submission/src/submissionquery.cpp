// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// EmailSubmission/get, /changes, /query and /queryChanges (RFC 8621 7.1 to 7.4).
#include "office.h"
#include "submissionrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {

MethodResult setSubmissions(PostOffice::Private &office, const QJsonObject &arguments, Context &context);

namespace {

const QString type = u"EmailSubmission"_s;

const QStringList &properties()
{
    static const QStringList names{u"id"_s,     u"identityId"_s, u"emailId"_s,        u"threadId"_s,   u"envelope"_s,
                                   u"sendAt"_s, u"undoStatus"_s, u"deliveryStatus"_s, u"dsnBlobIds"_s, u"mdnBlobIds"_s};
    return names;
}

MethodResult get(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto get = jmap::getArguments(arguments, context, properties());
    if (!get)
        return std::unexpected(get.error());
    QString state;
    QJsonArray list;
    QStringList notFound;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        list = {};
        notFound.clear();
        const auto now = jmap::stateOf(session, account->id, type);
        if (!now)
            return fail(now.error());
        state = *now;
        if (!get->ids) {
            const auto rows = rows::all(session, account->id);
            if (!rows)
                return fail(rows.error());
            for (const SubmissionRow &row : *rows)
                list.append(get->only(row.json()));
            return Done{};
        }
        for (const QString &id : *get->ids) {
            const auto row = rows::byId(session, account->id, id);
            if (!row)
                return fail(row.error());
            if (*row && !(*row)->destroyed)
                list.append(get->only((*row)->json()));
            else
                notFound << id;
        }
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::serverFail(read.error()));
    if (!get->ids && list.size() > context.limits().maxObjectsInGet)
        return std::unexpected(MethodError{u"requestTooLarge"_s, {}, {}});
    return jmap::getAnswer(account->id, state, list, notFound);
}

// --- filters ---

using Wrong = std::optional<MethodError>;

Wrong unsupportedFilter(const QString &what)
{
    return MethodError{u"unsupportedFilter"_s, u"there is no %1"_s.arg(what.left(60)), {}};
}

/// What is wrong with a filter (RFC 8620 5.5, RFC 8621 7.3); nothing when it can be asked.
Wrong check(const QJsonValue &filter, int depth = 0)
{
    if (filter.isUndefined() || filter.isNull())
        return std::nullopt;
    const QJsonObject object = filter.toObject();
    if (!filter.isObject() || depth > 16)
        return jmap::invalidArguments(u"filter: no object, or too deep"_s);
    if (object.contains(u"operator"_s)) {
        const QString name = object.value(u"operator"_s).toString();
        if ((name != u"AND" && name != u"OR" && name != u"NOT") || !object.value(u"conditions"_s).isArray())
            return jmap::invalidArguments(u"filter: wants AND, OR or NOT and conditions"_s);
        for (const QJsonValue &condition : object.value(u"conditions"_s).toArray()) {
            if (condition.isNull())
                return jmap::invalidArguments(u"filter: a condition is null"_s);
            if (const Wrong wrong = check(condition, depth + 1))
                return wrong;
        }
        return std::nullopt;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool ids = it.key() == u"identityIds" || it.key() == u"emailIds" || it.key() == u"threadIds";
        const bool time = it.key() == u"before" || it.key() == u"after";
        if (!ids && !time && it.key() != u"undoStatus")
            return unsupportedFilter(it.key());
        if ((ids && !it->isArray()) || (!ids && !it->isString())
            || (time && !fromRfc3339(it->toString()).isValid()))
            return jmap::invalidArguments(u"filter: %1 has the wrong type"_s.arg(it.key()));
    }
    return std::nullopt;
}

bool fits(const SubmissionRow &row, const QJsonObject &filter)
{
    if (filter.contains(u"operator"_s)) {
        const QString name = filter.value(u"operator"_s).toString();
        const QJsonArray conditions = filter.value(u"conditions"_s).toArray();
        const auto one = [&row](const QJsonValue &condition) { return fits(row, condition.toObject()); };
        if (name == u"AND")
            return std::all_of(conditions.begin(), conditions.end(), one);
        const bool any = std::any_of(conditions.begin(), conditions.end(), one);
        return name == u"OR" ? any : !any;
    }
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        const QJsonValue wanted = it.value();
        bool good = false;
        if (it.key() == u"identityIds")
            good = wanted.toArray().contains(row.identityId);
        else if (it.key() == u"emailIds")
            good = wanted.toArray().contains(row.emailId);
        else if (it.key() == u"threadIds")
            good = wanted.toArray().contains(row.threadId);
        else if (it.key() == u"undoStatus")
            good = wanted == row.undoStatus;
        else if (it.key() == u"before")
            good = row.sendAt < fromRfc3339(wanted.toString());
        else
            good = row.sendAt >= fromRfc3339(wanted.toString());
        if (!good)
            return false;
    }
    return true;
}

// --- order ---

struct Comparator
{
    QString property;
    bool ascending = true;
};

std::expected<QList<Comparator>, MethodError> comparators(const QJsonValue &sort)
{
    QList<Comparator> list;
    if (sort.isUndefined() || sort.isNull())
        return list;
    if (!sort.isArray())
        return std::unexpected(jmap::invalidArguments(u"sort: no list"_s));
    for (const QJsonValue &item : sort.toArray()) {
        const QString property = item[u"property"_s].toString();
        const QJsonValue ascending = item[u"isAscending"_s];
        if (property.isEmpty() || (!ascending.isUndefined() && !ascending.isBool()))
            return std::unexpected(jmap::invalidArguments(u"sort: no comparator"_s));
        if (property != u"emailId" && property != u"threadId" && property != u"sentAt" && property != u"sendAt")
            return std::unexpected(MethodError{u"unsupportedSort"_s, {}, {}});
        list.append({property, item[u"isAscending"_s].toBool(true)});
    }
    return list;
}

int compare(const SubmissionRow &one, const SubmissionRow &other, const QString &property)
{
    if (property == u"emailId")
        return one.emailId.compare(other.emailId);
    if (property == u"threadId")
        return one.threadId.compare(other.threadId);
    return one.sendAt == other.sendAt ? 0 : one.sendAt < other.sendAt ? -1 : 1;
}

/// A query that was checked.
struct Query
{
    QJsonObject filter;
    QList<Comparator> sort;

    Result<QStringList> run(Session &session, const QString &accountId) const
    {
        auto found = rows::all(session, accountId);
        if (!found)
            return fail(found.error());
        std::erase_if(*found, [this](const SubmissionRow &row) { return !fits(row, filter); });
        std::stable_sort(found->begin(), found->end(), [this](const SubmissionRow &one, const SubmissionRow &other) {
            for (const Comparator &by : sort) {
                const int order = compare(one, other, by.property);
                if (order != 0)
                    return by.ascending ? order < 0 : order > 0;
            }
            return false;
        });
        QStringList ids;
        for (const SubmissionRow &row : *found)
            ids << row.id;
        return ids;
    }
};

std::expected<Query, MethodError> queryOf(const QJsonObject &arguments)
{
    if (const Wrong wrong = check(arguments.value(u"filter"_s)))
        return std::unexpected(*wrong);
    auto sort = comparators(arguments.value(u"sort"_s));
    if (!sort)
        return std::unexpected(sort.error());
    return Query{arguments.value(u"filter"_s).toObject(), std::move(*sort)};
}

MethodResult query(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto window = jmap::queryWindow(arguments);
    if (!window)
        return std::unexpected(window.error());
    const auto query = queryOf(arguments);
    if (!query)
        return std::unexpected(query.error());
    QString state;
    QStringList ids;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        const auto now = jmap::stateOf(session, account->id, type);
        if (!now)
            return fail(now.error());
        state = *now;
        const auto found = query->run(session, account->id);
        if (!found)
            return fail(found.error());
        ids = *found;
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::serverFail(read.error()));
    const auto part = window->cut(ids);
    if (!part)
        return std::unexpected(part.error());
    QJsonObject answer{{u"accountId"_s, account->id},
                       {u"queryState"_s, state},
                       {u"canCalculateChanges"_s, true},
                       {u"position"_s, part->first},
                       {u"ids"_s, QJsonArray::fromStringList(part->second)}};
    if (window->calculateTotal)
        answer.insert(u"total"_s, ids.size());
    return answer;
}

MethodResult queryChanges(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto query = queryOf(arguments);
    if (!query)
        return std::unexpected(query.error());
    QJsonObject renamed = arguments;
    renamed.insert(u"sinceState"_s, arguments.value(u"sinceQueryState"_s));
    const auto since = jmap::changesArguments(renamed);
    if (!since)
        return std::unexpected(since.error());
    storage::Changes changes;
    QStringList ids;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        const auto found = query->run(session, account->id);
        if (!found)
            return fail(found.error());
        ids = *found;
        auto all = storage::ChangeLog::since(session, jmap::collection(account->id, type), since->since,
                                             std::numeric_limits<int>::max() - 1);
        if (!all)
            return fail(all.error());
        changes = std::move(*all);
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::changesFailed(read.error()));
    const QStringList touched = changes.created + changes.updated;
    // All that changed leaves its old place, and what still fits comes back at the new one (RFC 8620 5.6).
    QJsonArray added;
    for (qsizetype at = 0; at < ids.size(); ++at) {
        if (touched.contains(ids[at]))
            added.append(QJsonObject{{u"id"_s, ids[at]}, {u"index"_s, at}});
    }
    const QStringList removed = changes.updated + changes.destroyed + changes.created;
    if (!arguments.value(u"maxChanges"_s).isNull() && arguments.contains(u"maxChanges"_s)
        && removed.size() + added.size() > since->maxChanges)
        return std::unexpected(MethodError{u"tooManyChanges"_s, {}, {}});
    QJsonObject answer{{u"accountId"_s, account->id},
                       {u"oldQueryState"_s, QString::number(since->since)},
                       {u"newQueryState"_s, QString::number(std::max(changes.newState, since->since))},
                       {u"removed"_s, QJsonArray::fromStringList(removed)},
                       {u"added"_s, added}};
    if (arguments.value(u"calculateTotal"_s).toBool())
        answer.insert(u"total"_s, ids.size());
    return answer;
}

} // namespace

void addSubmissionMethods(jmap::Methods &methods, PostOffice::Private &office)
{
    methods.add(u"EmailSubmission/get"_s, jmap::capability::submission, get);
    methods.add(u"EmailSubmission/changes"_s, jmap::capability::submission,
                [](const QJsonObject &arguments, Context &context) { return standardChanges(arguments, context, type); });
    methods.add(u"EmailSubmission/query"_s, jmap::capability::submission, query);
    methods.add(u"EmailSubmission/queryChanges"_s, jmap::capability::submission, queryChanges);
    methods.add(u"EmailSubmission/set"_s, jmap::capability::submission,
                [&office](const QJsonObject &arguments, Context &context) {
                    return setSubmissions(office, arguments, context);
                });
}

} // namespace gw::backend::submission
