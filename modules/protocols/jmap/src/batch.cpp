// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/jmap/batch.h>

#include "answers.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

template <class T>
void append(std::map<QString, T> &to, std::map<QString, T> &&more)
{
    to.merge(more); // moves the nodes
}

} // namespace

Ids idsOf(Handle<QueryResult> query)
{
    return {.list = std::nullopt, .resultOf = query.call, .path = u"/ids"_s};
}

Ids createdOf(Handle<ChangesResult> changes)
{
    return {.list = std::nullopt, .resultOf = changes.call, .path = u"/created"_s};
}

Ids updatedOf(Handle<ChangesResult> changes)
{
    return {.list = std::nullopt, .resultOf = changes.call, .path = u"/updated"_s};
}

int Batch::append(Call call)
{
    Q_ASSERT(call.ids.resultOf < int(m_calls.size()));
    m_calls.append(std::move(call));
    return int(m_calls.size()) - 1;
}

std::unexpected<Error> misread(const QString &method, const Fields &fields)
{
    return fail(Error::Code::Protocol, method + u": wrong "_s + fields.wrongMember());
}

Result<QJsonObject> argumentsOf(const MethodResponse &response, const QString &name)
{
    if (response.name == name)
        return response.arguments;
    if (response.name == u"error"_s) {
        return fail(methodError(response.arguments.value(u"type"_s).toString().left(80),
                                name + u' ' + response.arguments.value(u"description"_s).toString().left(200)));
    }
    return fail(Error::Code::Protocol, name + u" was answered by something else"_s);
}

Result<SetResult> readSet(const MethodResponse &response, const QString &name)
{
    const Result<QJsonObject> arguments = argumentsOf(response, name);
    if (!arguments)
        return fail(arguments.error());
    SetResult result;
    Fields fields(*arguments, "SetResponse");
    fields.text(u"accountId"_s, result.accountId)
        .text(u"oldState"_s, result.oldState)
        .text(u"newState"_s, result.newState)
        .map(u"created"_s, result.created)
        .texts(u"destroyed"_s, result.destroyed)
        .map(u"notCreated"_s, result.notCreated)
        .map(u"notUpdated"_s, result.notUpdated)
        .map(u"notDestroyed"_s, result.notDestroyed);
    QJsonObject updated; // its values may be null
    fields.object(u"updated"_s, updated);
    for (auto it = updated.begin(); it != updated.end(); ++it)
        result.updated.emplace(it.key(), it.value().toObject());
    if (!fields.ok())
        return misread(name, fields);
    return result;
}

void join(SetResult &to, SetResult &&piece)
{
    if (!piece.newState.isEmpty())
        to.newState = piece.newState;
    append(to.created, std::move(piece.created));
    append(to.updated, std::move(piece.updated));
    to.destroyed += piece.destroyed;
    append(to.notCreated, std::move(piece.notCreated));
    append(to.notUpdated, std::move(piece.notUpdated));
    append(to.notDestroyed, std::move(piece.notDestroyed));
}

Result<SetResult> readSets(const QList<MethodResponse> &responses, const QString &name)
{
    Result<SetResult> all = readSet(responses.constFirst(), name);
    for (qsizetype i = 1; all && i < responses.size(); ++i) {
        Result<SetResult> piece = readSet(responses.at(i), name);
        if (!piece)
            return piece;
        join(*all, std::move(*piece));
    }
    return all;
}

} // namespace gw::jmap
