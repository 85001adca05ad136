// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "fields.h"
#include <gw/jmap/batch.h>

// How the responses of one call become its Response.
namespace gw::jmap {

inline QString uri(QLatin1StringView capability)
{
    return QString(capability);
}

/// The arguments of the response called `name`; the Error of an "error" response, or of a stranger.
Result<QJsonObject> argumentsOf(const MethodResponse &response, const QString &name);
Result<SetResult> readSet(const MethodResponse &response, const QString &name);
/// Adds what a later piece of the same /set did.
void join(SetResult &to, SetResult &&piece);
Result<SetResult> readSets(const QList<MethodResponse> &responses, const QString &name);

std::unexpected<Error> misread(const QString &method, const Fields &fields);

/// Fills the two that every call has, from a function that reads the responses.
template <class R>
void reads(Call &call, std::function<Result<R>(const QList<MethodResponse> &)> reader)
{
    call.parse = [reader = std::move(reader), name = call.name](const QList<MethodResponse> &responses) -> std::any {
        if (responses.isEmpty())
            return Result<R>(fail(Error::Code::Protocol, QStringLiteral("no response to ") + name));
        return reader(responses);
    };
    call.failed = [](const Error &error) -> std::any { return Result<R>(fail(error)); };
}

} // namespace gw::jmap
