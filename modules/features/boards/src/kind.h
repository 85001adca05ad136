// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"
#include "mirror.h"
#include <QUuid>
#include <gw/portalapi/call.h>

namespace gw::boards {

/// A kind of write as data: one request, and what it does to the cached rows.
struct Kind
{
    QString name;
    QStringList topics;
    std::function<net::Request(const outbox::Entry &)> request = {};
    /// The answer as what applyAnswer needs.
    std::function<Result<QJsonObject>(const net::Reply &)> parse = {};
    std::function<Result<Done>(sqlite::Connection &, const outbox::Entry &)> show = {};
    std::function<Result<Done>(sqlite::Connection &, const outbox::Entry &)> hide = {};
    std::function<Result<Done>(sqlite::Connection &, const outbox::Entry &)> take = {};
    /// What it is about may be gone by now, and nobody misses the write then.
    bool mayBeGone = false;
    /// The row keeps what was written when the server refuses it: it exists nowhere else.
    bool showRefused = false;
    /// Instead of request and parse, for what needs more than one.
    std::function<Task<outbox::Outcome>(outbox::Entry)> send = {};
};

class KindHandler final : public outbox::IHandler
{
public:
    KindHandler(Send send, Kind kind) : m_send(std::move(send)), m_kind(std::move(kind)) {}

    QString kind() const override { return m_kind.name; }
    QStringList topics() const override { return m_kind.topics; }
    Result<Done> applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Result<Done> revert(store::WriteContext &cache, const outbox::Entry &entry) const override;
    Task<outbox::Outcome> send(outbox::Entry entry) override;
    Result<Done> applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const override;
    bool isRepeatable() const override { return true; } ///< PUT, If-Match, or an id that was made here

private:
    void touch(store::WriteContext &cache) const;
    Send m_send;
    Kind m_kind;
};

/// The headers that every write carries.
template <class Call>
Call signedCall(const outbox::Entry &entry)
{
    Call call;
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    return call;
}

/// Sends a call and reads its answer.
template <class Call>
Task<typename Call::Response> ask(Send send, Call call)
{
    Task<net::Reply> sending = send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    co_return Call::parse(*reply);
}

/// The server keeps a refusal under its key: the same write on top of another version needs another key.
inline QString keyFor(const QString &operationId, const QString &version)
{
    return QUuid::createUuidV5(QUuid::fromString(operationId), version).toString(QUuid::WithoutBraces);
}

inline QString text(const outbox::Entry &entry, const QString &member)
{
    return entry.payload[member].toString();
}

QList<Kind> postKinds(); ///< small things that are done to a post or board
QList<Kind> textKinds(Send send, store::Store &store,
                      transfer::Transfers &transfers); ///< posts: written, changed, removed
QList<Kind> commentKinds(Send send, store::Store &store);

} // namespace gw::boards
