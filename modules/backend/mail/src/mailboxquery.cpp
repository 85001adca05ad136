// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailboxquery.h"

#include "filter.h"
#include "mailboxes.h"

#include <algorithm>
#include <gw/backend/jmap/objects.h>
#include <gw/text/fold.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr int MostDepth = 16;

/// Whether a mailbox matches one FilterCondition; nothing when the condition is none.
Outcome<bool> matchesCondition(const Mailbox &mailbox, const QJsonObject &filter)
{
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        const QJsonValue value = it.value();
        bool matches = false;
        if (it.key() == "parentId"_L1 && (value.isString() || value.isNull())) {
            matches = value.isNull() ? mailbox.parent == 0
                                     : mailbox.parent != 0 && idOf(MailboxLetter, mailbox.parent) == value.toString();
        } else if (it.key() == "name"_L1 && value.isString()) {
            matches = text::fold(mailbox.name).contains(text::fold(value.toString()));
        } else if (it.key() == "role"_L1 && (value.isString() || value.isNull())) {
            matches = value.isNull() ? mailbox.role.isEmpty() : mailbox.role == value.toString();
        } else if (it.key() == "hasAnyRole"_L1 && value.isBool()) {
            matches = mailbox.role.isEmpty() != value.toBool();
        } else if (it.key() == "isSubscribed"_L1 && value.isBool()) {
            matches = mailbox.subscribed == value.toBool();
        } else {
            return trouble(MethodError{.type = u"unsupportedFilter"_s, .description = it.key().left(60)});
        }
        if (!matches)
            return false;
    }
    return true;
}

Outcome<bool> matches(const Mailbox &mailbox, const QJsonObject &filter, int depth)
{
    if (!filter.contains(u"operator"_s))
        return matchesCondition(mailbox, filter);
    const QString op = filter.value(u"operator"_s).toString();
    const QJsonValue conditions = filter.value(u"conditions"_s);
    if ((op != "AND"_L1 && op != "OR"_L1 && op != "NOT"_L1) || !conditions.isArray())
        return invalid(u"filter: no FilterOperator"_s);
    if (depth > MostDepth)
        return trouble(MethodError{.type = u"unsupportedFilter"_s});
    bool all = true;
    bool any = false;
    for (const QJsonValue &condition : conditions.toArray()) {
        if (!condition.isObject())
            return invalid(u"filter: a condition is no object"_s);
        const Outcome<bool> one = matches(mailbox, condition.toObject(), depth + 1);
        if (!one)
            return one;
        all = all && *one;
        any = any || *one;
    }
    return op == "AND"_L1 ? all : op == "OR"_L1 ? any : !any;
}

struct Comparator
{
    QString property;
    bool ascending = true;
};

Outcome<QList<Comparator>> comparators(const QJsonValue &sort)
{
    QList<Comparator> all;
    for (const QJsonValue &value : sort.toArray()) {
        const QJsonValue ascending = value.toObject().value(u"isAscending"_s);
        const QJsonValue collation = value.toObject().value(u"collation"_s);
        if (!value.toObject().value(u"property"_s).isString() || (!ascending.isUndefined() && !ascending.isBool())
            || (!collation.isUndefined() && !collation.isNull() && !collation.isString()))
            return invalid(u"sort: no comparator"_s);
        if (collation.isString() && !isKnownCollation(collation.toString()))
            return trouble(MethodError{.type = u"unsupportedSort"_s, .description = u"there is no such collation"_s});
        const Comparator one{.property = value.toObject().value(u"property"_s).toString(),
                             .ascending = value.toObject().value(u"isAscending"_s).toBool(true)};
        if (one.property != "sortOrder"_L1 && one.property != "name"_L1 && one.property != "parentId"_L1)
            return trouble(MethodError{.type = u"unsupportedSort"_s, .description = one.property.left(60)});
        all.append(one);
    }
    if (all.isEmpty())
        all = {{.property = u"sortOrder"_s}, {.property = u"name"_s}};
    return all;
}

int compared(const Mailbox &a, const Mailbox &b, const Comparator &by)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    const int result = by.property == "sortOrder"_L1 ? order(a.sortOrder, b.sortOrder)
                       : by.property == "name"_L1    ? order(text::fold(a.name), text::fold(b.name))
                                                     : order(a.parent, b.parent);
    return by.ascending ? result : -result;
}

/// The results in their order (RFC 8621 2.3).
Outcome<QList<qint64>> results(Session &session, const QJsonObject &arguments, const Owner &owner)
{
    const QJsonValue filter = arguments.value(u"filter"_s);
    const QJsonValue sort = arguments.value(u"sort"_s);
    if ((!filter.isObject() && !filter.isNull() && !filter.isUndefined())
        || (!sort.isArray() && !sort.isNull() && !sort.isUndefined()))
        return invalid(u"filter and sort: neither what they should be nor null"_s);
    const Outcome<QList<Comparator>> by = comparators(sort);
    if (!by)
        return std::unexpected(by.error());
    const Result<Mailboxes> all = readMailboxes(session, owner.number);
    if (!all)
        return trouble(all.error());
    const bool sortAsTree = arguments.value(u"sortAsTree"_s).toBool();
    const bool filterAsTree = arguments.value(u"filterAsTree"_s).toBool();

    QSet<qint64> matching;
    for (const Mailbox &mailbox : *all) {
        const Outcome<bool> one = matches(mailbox, filter.toObject(), 1);
        if (!one)
            return std::unexpected(one.error());
        if (*one)
            matching.insert(mailbox.num);
    }
    const auto hasMatchingAncestors = [&](const Mailbox &mailbox) {
        for (qint64 parent = mailbox.parent; parent != 0; parent = all->value(parent).parent) {
            if (!matching.contains(parent))
                return false;
        }
        return true;
    };
    QList<Mailbox> sorted = all->values();
    std::ranges::stable_sort(sorted, [&](const Mailbox &a, const Mailbox &b) {
        for (const Comparator &comparator : *by) {
            if (const int order = compared(a, b, comparator); order != 0)
                return order < 0;
        }
        return a.num < b.num;
    });
    QList<qint64> numbers;
    const auto take = [&](const Mailbox &mailbox) {
        if (matching.contains(mailbox.num) && (!filterAsTree || hasMatchingAncestors(mailbox)))
            numbers.append(mailbox.num);
    };
    const std::function<void(qint64)> branch = [&](qint64 parent) {
        for (const Mailbox &mailbox : sorted) {
            if (mailbox.parent == parent) {
                take(mailbox);
                branch(mailbox.num);
            }
        }
    };
    if (sortAsTree)
        branch(0);
    else
        std::ranges::for_each(sorted, take);
    return numbers;
}

Outcome<QJsonObject> queryMailboxes(Session &session, const QJsonObject &arguments, const jmap::QueryWindow &window,
                                    const Owner &owner)
{
    const Outcome<QList<qint64>> numbers = results(session, arguments, owner);
    if (!numbers)
        return std::unexpected(numbers.error());
    QStringList ids;
    for (const qint64 number : *numbers)
        ids.append(idOf(MailboxLetter, number));
    const auto part = window.cut(ids);
    if (!part)
        return trouble(part.error());
    const Result<qint64> state = MailStore::Private::state(session, owner.account.id, u"Mailbox"_s);
    if (!state)
        return trouble(state.error());
    QJsonObject answer{{u"accountId"_s, owner.account.id},
                       {u"queryState"_s, QString::number(*state)},
                       {u"canCalculateChanges"_s, true},
                       {u"position"_s, part->first},
                       {u"ids"_s, QJsonArray::fromStringList(part->second)}};
    if (window.calculateTotal)
        answer.insert(u"total"_s, ids.size());
    return answer;
}

/// People have few mailboxes: when one of them has changed in more than its counters, the whole answer is given anew.
Outcome<QJsonObject> changedMailboxes(Session &session, const QJsonObject &arguments, const Owner &owner)
{
    const QJsonValue since = arguments.value(u"sinceQueryState"_s);
    bool isNumber = false;
    const qint64 from = since.toString().toLongLong(&isNumber);
    if (!since.isString())
        return invalid(u"sinceQueryState: not a string"_s);
    if (!isNumber || from < 0)
        return trouble(MethodError{.type = u"cannotCalculateChanges"_s});
    const Outcome<QList<qint64>> numbers = results(session, arguments, owner);
    if (!numbers)
        return std::unexpected(numbers.error());
    const QString account = owner.account.id;
    const auto all = storage::ChangeLog::since(session, jmap::collection(account, u"Mailbox"_s), from, 10'000);
    const auto changes = storage::ChangeLog::since(
        session, jmap::collection(account, QString::fromUtf16(Writer::mailboxProperties)), from, 10'000);
    if (!all || !changes)
        return trouble(jmap::changesFailed(!all ? all.error() : changes.error()));
    QStringList removed;
    QJsonArray added;
    if (!changes->created.isEmpty() || !changes->updated.isEmpty() || !changes->destroyed.isEmpty()) {
        removed = changes->destroyed;
        for (qsizetype index = 0; index < numbers->size(); ++index) {
            const QString id = idOf(MailboxLetter, numbers->at(index));
            if (!changes->created.contains(id))
                removed.append(id);
            added.append(QJsonObject{{u"id"_s, id}, {u"index"_s, index}});
        }
        for (const QString &id : changes->updated) {
            if (!removed.contains(id))
                removed.append(id);
        }
    }
    const QJsonValue most = arguments.value(u"maxChanges"_s);
    if (most.isDouble() && removed.size() + added.size() > most.toInteger())
        return trouble(MethodError{.type = u"tooManyChanges"_s});
    QJsonObject answer{{u"accountId"_s, account},
                       {u"oldQueryState"_s, since},
                       {u"newQueryState"_s, QString::number(all->newState)},
                       {u"removed"_s, QJsonArray::fromStringList(removed)},
                       {u"added"_s, added}};
    if (arguments.value(u"calculateTotal"_s).toBool())
        answer.insert(u"total"_s, numbers->size());
    return answer;
}

} // namespace

void addMailboxQueries(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"Mailbox/query"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const auto window = jmap::queryWindow(arguments);
                 if (!window)
                     return std::unexpected(window.error());
                 return reading(context,
                                [&](Session &session) { return queryMailboxes(session, arguments, *window, owner); });
             });
    addOwned(methods, store, u"Mailbox/queryChanges"_s,
             [](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) {
                 return reading(context, [&](Session &session) { return changedMailboxes(session, arguments, owner); });
             });
}

} // namespace gw::backend::mail
