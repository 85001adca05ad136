// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/json.h>
#include <gw/net/problem.h>
#include <gw/portalapi/call.h>

// How the generated calls read their answers. Everything that is not a 2xx is the error of its problem.
namespace gw::portal::reply {

/// The ETag of an answer that has to have one.
Result<QString> etagOf(const net::Reply &reply);
/// The `cursor` parameter of the next page's address.
std::optional<QString> nextCursor(const net::Reply &reply);
Result<Done> done(const net::Reply &reply);
Result<QByteArray> raw(const net::Reply &reply);

template <class T>
Result<T> plain(const net::Reply &reply, const char *type)
{
    const Result<QJsonObject> object = net::expectJson(reply);
    if (!object)
        return fail(object.error());
    return json::parseAs<T>(*object, type);
}

template <class T>
Result<Versioned<T>> versioned(const net::Reply &reply, const char *type)
{
    Result<T> value = plain<T>(reply, type);
    if (!value)
        return fail(value.error());
    const Result<QString> etag = etagOf(reply);
    if (!etag)
        return fail(etag.error());
    return Versioned<T>{std::move(*value), *etag};
}

template <class T>
Result<std::optional<Versioned<T>>> fetched(const net::Reply &reply, const char *type)
{
    if (reply.status == 304)
        return std::optional<Versioned<T>>();
    Result<Versioned<T>> value = versioned<T>(reply, type);
    if (!value)
        return fail(value.error());
    return std::optional(std::move(*value));
}

template <class T>
Result<Paged<T>> paged(const net::Reply &reply, const char *type)
{
    Result<T> value = plain<T>(reply, type);
    if (!value)
        return fail(value.error());
    return Paged<T>{std::move(*value), nextCursor(reply)};
}

} // namespace gw::portal::reply
