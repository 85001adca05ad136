// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <concepts>
#include <gw/base/task.h>
#include <gw/net/transport.h>
#include <optional>

namespace gw::portal {

/// A resource and the version it was read as: `etag` goes into `ifMatch` of a change or `ifNoneMatch` of the next read.
///
/// A call that may be answered 304 has `std::optional<Versioned<T>>` as its Response: empty means "not modified".
template <class T>
struct Versioned
{
    T value;
    QString etag; ///< with its quotes

    bool operator==(const Versioned &) const = default;
};

/// One page of a list and the cursor of the next, if there is more (RFC 8288 `Link: rel="next"`).
template <class T>
struct Paged
{
    T value;
    std::optional<QString> next;

    bool operator==(const Paged &) const = default;
};

/// A call is a plain struct: its fields are the parameters, these three members are the contract.
template <class C>
concept Call = requires(const C call, const net::Reply &reply) {
    typename C::Response;
    { call.request() } -> std::same_as<net::Request>;
    { C::parse(reply) } -> std::same_as<Result<typename C::Response>>;
};

/// What can run a call: net::RequestQueue, or any net::ITransport.
template <class S>
concept Sender = requires(S &sender, net::Request request) {
    { sender.send(std::move(request)) } -> std::same_as<Task<net::Reply>>;
};

template <Call C>
Task<typename C::Response> answerOf(Task<net::Reply> pending)
{
    const Result<net::Reply> reply = co_await pending;
    if (!reply)
        co_return fail(reply.error());
    co_return C::parse(*reply);
}

/// Sends the call and reads its answer. The request is made before this returns; `sender` must outlive the task.
template <Call C, Sender S>
Task<typename C::Response> run(S &sender, const C &call)
{
    return answerOf<C>(sender.send(call.request()));
}

} // namespace gw::portal
