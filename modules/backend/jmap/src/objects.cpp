// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/jmap/objects.h>

#include "log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::jmap {

Q_LOGGING_CATEGORY(lcJmap, "gw.backend.jmap")

namespace {

constexpr int mostChanges = 4096;
constexpr double largestInt = 9007199254740991.0; // 2^53 - 1: RFC 8620 1.3

/// An Int of RFC 8620 1.3; nothing when it is none.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || number != double(qint64(number)) || std::abs(number) > largestInt)
        return std::nullopt;
    return qint64(number);
}

} // namespace

MethodError invalidArguments(const QString &description)
{
    return {u"invalidArguments"_s, description, {}};
}

MethodError serverFail(const Error &error)
{
    qCWarning(lcJmap) << "a method failed:" << error;
    return {u"serverFail"_s, u"the server could not do it; nothing was changed"_s, {}};
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
               || c == u'_';
    });
}

QJsonObject GetArguments::only(const QJsonObject &object) const
{
    if (!properties)
        return object;
    QJsonObject some;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties->contains(it.key()))
            some.insert(it.key(), it.value());
    }
    return some;
}

std::expected<GetArguments, MethodError> getArguments(const QJsonObject &arguments, const Context &context,
                                                      const QStringList &known)
{
    GetArguments get;
    const QJsonValue ids = arguments.value(u"ids"_s);
    if (ids.isArray()) {
        if (ids.toArray().size() > context.limits().maxObjectsInGet)
            return std::unexpected(MethodError{u"requestTooLarge"_s, u"more ids than maxObjectsInGet"_s, {}});
        get.ids.emplace();
        QSet<QString> seen;
        for (const QJsonValue &id : ids.toArray()) {
            if (!id.isString())
                return std::unexpected(invalidArguments(u"ids: not every one is a string"_s));
            const QString resolved = context.resolved(id.toString());
            // A reference to nothing is not found, under the name that was given.
            const QString name = resolved.isEmpty() ? id.toString() : resolved;
            if (!seen.contains(name))
                get.ids->append(name);
            seen.insert(name);
        }
    } else if (!ids.isNull() && !ids.isUndefined()) {
        return std::unexpected(invalidArguments(u"ids: neither a list nor null"_s));
    }
    const QJsonValue properties = arguments.value(u"properties"_s);
    if (properties.isArray()) {
        get.properties = QSet<QString>{u"id"_s};
        for (const QJsonValue &property : properties.toArray()) {
            if (!property.isString() || (!known.isEmpty() && !known.contains(property.toString())))
                return std::unexpected(
                    invalidArguments(u"properties: there is no %1"_s.arg(property.toString().left(60))));
            get.properties->insert(property.toString());
        }
    } else if (!properties.isNull() && !properties.isUndefined()) {
        return std::unexpected(invalidArguments(u"properties: neither a list nor null"_s));
    }
    return get;
}

QJsonObject getAnswer(const QString &accountId, const QString &state, const QJsonArray &list, const QStringList &notFound)
{
    return {{u"accountId"_s, accountId},
            {u"state"_s, state},
            {u"list"_s, list},
            {u"notFound"_s, QJsonArray::fromStringList(notFound)}};
}

std::expected<ChangesArguments, MethodError> changesArguments(const QJsonObject &arguments)
{
    ChangesArguments changes{.since = 0, .maxChanges = mostChanges};
    const QJsonValue since = arguments.value(u"sinceState"_s);
    if (!since.isString())
        return std::unexpected(invalidArguments(u"sinceState: not a string"_s));
    bool number = false;
    changes.since = since.toString().toLongLong(&number);
    if (!number || changes.since < 0 || QString::number(changes.since) != since.toString())
        return std::unexpected(MethodError{u"cannotCalculateChanges"_s, u"this is no state of ours"_s, {}});
    const QJsonValue most = arguments.value(u"maxChanges"_s);
    if (most.isUndefined() || most.isNull())
        return changes;
    const auto wanted = wholeNumber(most);
    if (!wanted || *wanted < 1)
        return std::unexpected(invalidArguments(u"maxChanges: not a number above 0"_s));
    changes.maxChanges = int(std::min<qint64>(*wanted, mostChanges));
    return changes;
}

QJsonObject changesAnswer(const QString &accountId, qint64 since, const storage::Changes &changes)
{
    return {{u"accountId"_s, accountId},
            {u"oldState"_s, QString::number(since)},
            {u"newState"_s, QString::number(changes.newState)},
            {u"hasMoreChanges"_s, changes.hasMore},
            {u"created"_s, QJsonArray::fromStringList(changes.created)},
            {u"updated"_s, QJsonArray::fromStringList(changes.updated)},
            {u"destroyed"_s, QJsonArray::fromStringList(changes.destroyed)}};
}

QString collection(const QString &accountId, const QString &type)
{
    return u"mail.%1.%2"_s.arg(accountId, type == u"Quota" ? u"Email"_s : type);
}

Result<QString> stateOf(storage::Session &session, const QString &accountId, const QString &type)
{
    const auto number = storage::ChangeLog::state(session, collection(accountId, type));
    return number ? Result<QString>(QString::number(*number)) : fail(number.error());
}

MethodError changesFailed(const Error &error)
{
    if (error.code == Error::Code::StateTooOld)
        return {u"cannotCalculateChanges"_s, u"the state is too old, or none of ours"_s, {}};
    return serverFail(error);
}

std::expected<std::pair<qint64, QStringList>, MethodError> QueryWindow::cut(const QStringList &ids) const
{
    qint64 begin = position;
    if (anchor) {
        const qsizetype at = ids.indexOf(*anchor);
        if (at < 0)
            return std::unexpected(MethodError{u"anchorNotFound"_s, {}, {}});
        begin = std::max<qint64>(0, at + anchorOffset);
    } else if (begin < 0) {
        begin = std::max<qint64>(0, ids.size() + begin);
    }
    if (begin >= ids.size())
        return std::pair{begin, QStringList()};
    return std::pair{begin, ids.mid(begin, limit.value_or(-1))};
}

std::expected<QueryWindow, MethodError> queryWindow(const QJsonObject &arguments)
{
    QueryWindow window;
    for (const auto &[name, into] : {std::pair{u"position"_s, &window.position}, {u"anchorOffset"_s, &window.anchorOffset}}) {
        const QJsonValue value = arguments.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        const auto number = wholeNumber(value);
        if (!number)
            return std::unexpected(invalidArguments(name + u": not a whole number"_s));
        *into = *number;
    }
    const QJsonValue anchor = arguments.value(u"anchor"_s);
    if (anchor.isString())
        window.anchor = anchor.toString();
    else if (!anchor.isUndefined() && !anchor.isNull())
        return std::unexpected(invalidArguments(u"anchor: not an id"_s));
    const QJsonValue limit = arguments.value(u"limit"_s);
    if (!limit.isUndefined() && !limit.isNull()) {
        window.limit = wholeNumber(limit);
        if (!window.limit || *window.limit < 0)
            return std::unexpected(invalidArguments(u"limit: not a number from 0"_s));
    }
    const QJsonValue total = arguments.value(u"calculateTotal"_s);
    if (!total.isUndefined() && !total.isBool())
        return std::unexpected(invalidArguments(u"calculateTotal: neither true nor false"_s));
    window.calculateTotal = total.toBool();
    return window;
}

} // namespace gw::backend::jmap
