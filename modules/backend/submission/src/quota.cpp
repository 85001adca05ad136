// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Quota/get, /changes, /query and /queryChanges (RFC 9425): one quota per account, the bytes of its mail.
#include "office.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::submission {
namespace {

const QString type = u"Quota"_s;
const QString quotaId = u"octets"_s;

QJsonObject quotaObject(qint64 used, qint64 limit)
{
    return {{u"id"_s, quotaId},
            {u"resourceType"_s, u"octets"_s},
            {u"used"_s, used},
            {u"hardLimit"_s, limit},
            {u"scope"_s, u"account"_s},
            {u"name"_s, u"Mail"_s},
            {u"types"_s, QJsonArray{u"Email"_s}},
            {u"warnLimit"_s, limit / 10 * 9},
            {u"softLimit"_s, QJsonValue()},
            {u"description"_s, QJsonValue()}};
}

MethodResult get(PostOffice::Private &office, const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const qint64 limit = office.store.limits().accountBytes;
    const auto get = jmap::getArguments(arguments, context, quotaObject(0, limit).keys());
    if (!get)
        return std::unexpected(get.error());
    QString state;
    qint64 used = 0;
    const auto read = office.database.read([&](Session &session) -> Result<Done> {
        const auto now = jmap::stateOf(session, account->id, type);
        if (!now)
            return fail(now.error());
        state = *now;
        const auto bytes = office.store.bytesUsed(session, account->id);
        if (!bytes && bytes.error().code != Error::Code::NotFound) // an account that nobody has used holds nothing
            return fail(bytes.error());
        used = bytes.value_or(0);
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::serverFail(read.error()));
    QStringList notFound = get->ids.value_or(QStringList());
    QJsonArray list;
    if (!get->ids || notFound.removeOne(quotaId))
        list.append(get->only(quotaObject(used, limit)));
    return jmap::getAnswer(account->id, state, list, notFound);
}

/// What changed since then is at most the one number that is in use.
MethodResult changes(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto since = jmap::changesArguments(arguments);
    if (!since)
        return std::unexpected(since.error());
    storage::Changes changes;
    const auto read = context.database().read([&](Session &session) -> Result<Done> {
        const auto mail = storage::ChangeLog::since(session, jmap::collection(account->id, type), since->since, 1);
        if (!mail)
            return fail(mail.error());
        const bool any = !mail->created.isEmpty() || !mail->updated.isEmpty() || !mail->destroyed.isEmpty();
        const auto now = storage::ChangeLog::state(session, jmap::collection(account->id, type));
        if (!now)
            return fail(now.error());
        changes = {};
        changes.newState = std::max(*now, since->since);
        if (any)
            changes.updated = {quotaId};
        return Done{};
    });
    if (!read)
        return std::unexpected(jmap::changesFailed(read.error()));
    QJsonObject answer = jmap::changesAnswer(account->id, since->since, changes);
    answer.insert(u"updatedProperties"_s, changes.updated.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray{u"used"_s}));
    return answer;
}

/// Whether the filter lets our one quota through (RFC 9425 4.3).
std::expected<bool, MethodError> fits(const QJsonObject &filter)
{
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        const QJsonValue value = it.value();
        bool good = false;
        if (it.key() == u"name")
            good = u"Mail"_s.contains(value.toString(), Qt::CaseInsensitive);
        else if (it.key() == u"scope")
            good = value == u"account"_s;
        else if (it.key() == u"resourceType")
            good = value == u"octets"_s;
        else if (it.key() == u"type")
            good = value == u"Email"_s;
        else
            return std::unexpected(MethodError{u"unsupportedFilter"_s, {}, {}});
        if (!good)
            return false;
    }
    return true;
}

MethodResult query(const QJsonObject &arguments, Context &context)
{
    const auto account = context.account(arguments);
    if (!account)
        return std::unexpected(account.error());
    const auto window = jmap::queryWindow(arguments);
    if (!window)
        return std::unexpected(window.error());
    const auto good = fits(arguments.value(u"filter"_s).toObject());
    if (!good)
        return std::unexpected(good.error());
    for (const QJsonValue &sort : arguments.value(u"sort"_s).toArray()) {
        if (sort[u"property"_s] != u"name"_s && sort[u"property"_s] != u"used"_s)
            return std::unexpected(MethodError{u"unsupportedSort"_s, {}, {}});
    }
    const QStringList ids = *good ? QStringList{quotaId} : QStringList();
    const auto part = window->cut(ids);
    if (!part)
        return std::unexpected(part.error());
    QJsonObject answer{{u"accountId"_s, account->id},
                       {u"queryState"_s, u"0"_s}, // it is always the same one
                       {u"canCalculateChanges"_s, false},
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
    return std::unexpected(MethodError{u"cannotCalculateChanges"_s, u"ask again: there is one quota"_s, {}});
}

} // namespace

void addQuotaMethods(jmap::Methods &methods, PostOffice::Private &office)
{
    methods.add(u"Quota/get"_s, jmap::capability::quota, [&office](const QJsonObject &arguments, Context &context) {
        return get(office, arguments, context);
    });
    methods.add(u"Quota/changes"_s, jmap::capability::quota, changes);
    methods.add(u"Quota/query"_s, jmap::capability::quota, query);
    methods.add(u"Quota/queryChanges"_s, jmap::capability::quota, queryChanges);
}

} // namespace gw::backend::submission
