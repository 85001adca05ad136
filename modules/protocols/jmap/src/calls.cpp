// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/calls.h>

#include "answers.h"
#include <gw/jmap/session.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

/// What the wire calls a type, and what a server must offer for it.
struct TypeFacts
{
    QString name;
    QStringList uses;
    std::optional<Feature> feature = {};
};

template <class T>
TypeFacts facts();
template <>
TypeFacts facts<Mailbox>()
{
    return {u"Mailbox"_s, {uri(capability::mail)}};
}
template <>
TypeFacts facts<Thread>()
{
    return {u"Thread"_s, {uri(capability::mail)}};
}
template <>
TypeFacts facts<Email>()
{
    return {u"Email"_s, {uri(capability::mail)}};
}
template <>
TypeFacts facts<Identity>()
{
    // Ours adds the post; a server that does not offer it is not asked for it, see plan.cpp.
    return {u"Identity"_s, {uri(capability::submission), uri(capability::lane)}};
}
template <>
TypeFacts facts<EmailSubmission>()
{
    return {u"EmailSubmission"_s, {uri(capability::submission), uri(capability::mail)}};
}
template <>
TypeFacts facts<VacationResponse>()
{
    return {u"VacationResponse"_s, {uri(capability::vacation), uri(capability::lane)}, Feature::VacationResponse};
}
template <>
TypeFacts facts<Quota>()
{
    return {u"Quota"_s, {uri(capability::quota)}, Feature::Quota};
}

template <class T>
Call begin(const QString &method, const QString &accountId)
{
    const TypeFacts of = facts<T>();
    Call call;
    call.name = of.name + u'/' + method;
    call.arguments = {{u"accountId"_s, accountId}};
    call.uses = of.uses;
    call.feature = of.feature;
    call.isSafe = method != u"set"_s;
    return call;
}

void putMore(QJsonObject &to, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        to.insert(it.key(), it.value());
}

QJsonObject objects(const std::map<QString, QJsonObject> &map)
{
    QJsonObject all;
    for (const auto &[key, object] : map)
        all.insert(key, object);
    return all;
}

QJsonArray comparators(const QList<Comparator> &sort)
{
    QJsonArray array;
    for (const Comparator &one : sort) {
        QJsonObject object{{u"property"_s, one.property}, {u"isAscending"_s, one.isAscending}};
        if (!one.keyword.isEmpty())
            object.insert(u"keyword"_s, one.keyword);
        array.append(object);
    }
    return array;
}

void putQuery(QJsonObject &to, const QJsonObject &filter, const QList<Comparator> &sort, bool total, bool collapse)
{
    if (!filter.isEmpty())
        to.insert(u"filter"_s, filter);
    if (!sort.isEmpty())
        to.insert(u"sort"_s, comparators(sort));
    if (total)
        to.insert(u"calculateTotal"_s, true);
    if (collapse)
        to.insert(u"collapseThreads"_s, true);
}

template <class T>
bool hasIdentity(const T &item)
{
    if constexpr (requires { item.id; })
        return !item.id.isEmpty() && item.id.size() <= 255;
    return true;
}

template <class T>
Result<Got<T>> readGot(const QList<MethodResponse> &responses, const QString &name)
{
    Got<T> got;
    for (const MethodResponse &response : responses) {
        const Result<QJsonObject> arguments = argumentsOf(response, name);
        if (!arguments)
            return fail(arguments.error());
        QString state;
        QStringList missing;
        Fields fields(*arguments, "GetResponse");
        fields.text(u"accountId"_s, got.accountId).text(u"state"_s, state).texts(u"notFound"_s, missing);
        const QJsonValue list = arguments->value(u"list"_s);
        if (!list.isArray())
            fields.wrong(u"list"_s);
        if (!fields.ok())
            return misread(name, fields);
        // The state of the first piece is the oldest: what changed between the pieces is told again, not missed.
        if (got.state.isEmpty())
            got.state = state;
        got.missing += missing;
        const QJsonArray array = list.toArray();
        got.list.reserve(got.list.size() + array.size());
        for (const QJsonValue &value : array) {
            T item;
            if (fromJson(value, item) && hasIdentity(item))
                got.list.append(std::move(item));
            else
                got.broken.append(value[u"id"_s].toString(u"?"_s));
        }
    }
    return got;
}

Result<ChangesResult> readChanges(const QList<MethodResponse> &responses, const QString &name)
{
    const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), name);
    if (!arguments)
        return fail(arguments.error());
    ChangesResult changes;
    Fields fields(*arguments, "ChangesResponse");
    fields.text(u"accountId"_s, changes.accountId)
        .text(u"oldState"_s, changes.oldState)
        .id(u"newState"_s, changes.newState)
        .flag(u"hasMoreChanges"_s, changes.hasMoreChanges)
        .texts(u"created"_s, changes.created)
        .texts(u"updated"_s, changes.updated)
        .texts(u"destroyed"_s, changes.destroyed)
        .maybe(u"updatedProperties"_s, changes.updatedProperties);
    if (!fields.ok())
        return misread(name, fields);
    return changes;
}

Result<QueryResult> readQuery(const QList<MethodResponse> &responses, const QString &name)
{
    const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), name);
    if (!arguments)
        return fail(arguments.error());
    QueryResult query;
    Fields fields(*arguments, "QueryResponse");
    fields.text(u"accountId"_s, query.accountId)
        .text(u"queryState"_s, query.queryState)
        .flag(u"canCalculateChanges"_s, query.canCalculateChanges)
        .number(u"position"_s, query.position)
        .texts(u"ids"_s, query.ids)
        .maybe(u"total"_s, query.total)
        .maybe(u"limit"_s, query.limit);
    if (!arguments->value(u"ids"_s).isArray())
        fields.wrong(u"ids"_s);
    if (!fields.ok())
        return misread(name, fields);
    return query;
}

Result<QueryChangesResult> readQueryChanges(const QList<MethodResponse> &responses, const QString &name)
{
    const Result<QJsonObject> arguments = argumentsOf(responses.constFirst(), name);
    if (!arguments)
        return fail(arguments.error());
    QueryChangesResult changes;
    Fields fields(*arguments, "QueryChangesResponse");
    fields.text(u"accountId"_s, changes.accountId)
        .text(u"oldQueryState"_s, changes.oldQueryState)
        .id(u"newQueryState"_s, changes.newQueryState)
        .maybe(u"total"_s, changes.total)
        .texts(u"removed"_s, changes.removed);
    const QJsonArray added = arguments->value(u"added"_s).toArray();
    for (const QJsonValue &value : added) {
        QueryChangesResult::Added one;
        Fields item(value, "AddedItem");
        item.id(u"id"_s, one.id).number(u"index"_s, one.index);
        if (!item.done())
            fields.wrong(u"added"_s);
        changes.added.append(std::move(one));
    }
    if (!fields.ok())
        return misread(name, fields);
    return changes;
}

/// A reader that also gets the name of its method.
template <class R>
void readsNamed(Call &call, Result<R> (*reader)(const QList<MethodResponse> &, const QString &))
{
    reads<R>(call, [reader, name = call.name](const QList<MethodResponse> &all) { return reader(all, name); });
}

} // namespace

template <class T>
Call Get<T>::toCall() const
{
    Call call = begin<T>(u"get"_s, accountId);
    call.kind = Call::Kind::Get;
    call.ids = ids;
    call.idsName = u"ids"_s;
    if (!properties.isEmpty())
        call.arguments.insert(u"properties"_s, QJsonArray::fromStringList(properties));
    putMore(call.arguments, more);
    readsNamed(call, readGot<T>);
    return call;
}

template <class T>
Call Changes<T>::toCall() const
{
    Call call = begin<T>(u"changes"_s, accountId);
    call.arguments.insert(u"sinceState"_s, sinceState);
    if (maxChanges)
        call.arguments.insert(u"maxChanges"_s, *maxChanges);
    if constexpr (std::is_same_v<T, Identity>)
        call.feature = Feature::IdentityChanges;
    readsNamed(call, readChanges);
    return call;
}

template <class T>
Call Query<T>::toCall() const
{
    Call call = begin<T>(u"query"_s, accountId);
    putQuery(call.arguments, filter, sort, calculateTotal, collapseThreads);
    if (!anchor.isEmpty()) {
        call.arguments.insert(u"anchor"_s, anchor);
        if (anchorOffset != 0)
            call.arguments.insert(u"anchorOffset"_s, anchorOffset);
    } else if (position != 0) {
        call.arguments.insert(u"position"_s, position);
    }
    if (limit)
        call.arguments.insert(u"limit"_s, *limit);
    readsNamed(call, readQuery);
    return call;
}

template <class T>
Call QueryChanges<T>::toCall() const
{
    Call call = begin<T>(u"queryChanges"_s, accountId);
    call.arguments.insert(u"sinceQueryState"_s, sinceQueryState);
    putQuery(call.arguments, filter, sort, calculateTotal, collapseThreads);
    if (maxChanges)
        call.arguments.insert(u"maxChanges"_s, *maxChanges);
    if (!upToId.isEmpty())
        call.arguments.insert(u"upToId"_s, upToId);
    readsNamed(call, readQueryChanges);
    return call;
}

template <class T>
Call Set<T>::toCall() const
{
    Call call = begin<T>(u"set"_s, accountId);
    call.kind = Call::Kind::Set;
    if (!ifInState.isEmpty())
        call.arguments.insert(u"ifInState"_s, ifInState);
    if (!create.empty())
        call.arguments.insert(u"create"_s, objects(create));
    if (!update.empty())
        call.arguments.insert(u"update"_s, objects(update));
    if (!destroy.isEmpty())
        call.arguments.insert(u"destroy"_s, QJsonArray::fromStringList(destroy));
    putMore(call.arguments, more);
    if constexpr (std::is_same_v<T, Identity>)
        call.feature = Feature::IdentitySet;
    readsNamed(call, readSets);
    return call;
}

template struct Get<Mailbox>;
template struct Get<Thread>;
template struct Get<Email>;
template struct Get<Identity>;
template struct Get<EmailSubmission>;
template struct Get<VacationResponse>;
template struct Get<Quota>;
template struct Changes<Mailbox>;
template struct Changes<Thread>;
template struct Changes<Email>;
template struct Changes<Identity>;
template struct Changes<EmailSubmission>;
template struct Changes<Quota>;
template struct Query<Mailbox>;
template struct Query<Email>;
template struct Query<EmailSubmission>;
template struct QueryChanges<Mailbox>;
template struct QueryChanges<Email>;
template struct QueryChanges<EmailSubmission>;
template struct Set<Mailbox>;
template struct Set<Email>;
template struct Set<Identity>;
template struct Set<VacationResponse>;

Ids threadIdsOf(Handle<Got<Email>> emails)
{
    return {.list = std::nullopt, .resultOf = emails.call, .path = u"/list/*/threadId"_s};
}

Ids emailIdsOf(Handle<Got<Thread>> threads)
{
    return {.list = std::nullopt, .resultOf = threads.call, .path = u"/list/*/emailIds"_s};
}

Get<Email> listEmails(const QString &accountId, Ids ids)
{
    return {.accountId = accountId, .ids = std::move(ids), .properties = emailListProperties(), .more = {}};
}

Get<Email> readEmails(const QString &accountId, Ids ids, qint64 maxBodyBytes)
{
    return {.accountId = accountId,
            .ids = std::move(ids),
            .properties = emailReaderProperties(),
            .more = {{u"fetchTextBodyValues"_s, true},
                     {u"fetchHTMLBodyValues"_s, true},
                     {u"maxBodyValueBytes"_s, maxBodyBytes}}};
}

} // namespace gw::jmap
