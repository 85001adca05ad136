// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "kind.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

bool carriesText(const QString &kind)
{
    return kind == createPostKind || kind == editPostKind || kind == createCommentKind || kind == editCommentKind;
}

QList<std::shared_ptr<outbox::IHandler>> makeHandlers(Send send, store::Store &store, transfer::Transfers &transfers)
{
    QList<std::shared_ptr<outbox::IHandler>> handlers;
    const QList<Kind> kinds = postKinds() + textKinds(send, store, transfers) + commentKinds(send, store);
    for (const Kind &kind : kinds)
        handlers.append(std::make_shared<KindHandler>(send, kind));
    return handlers;
}

void KindHandler::touch(store::WriteContext &cache) const
{
    for (const QString &topic : m_kind.topics)
        cache.touch(topic);
}

Result<Done> KindHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (entry.state == outbox::State::Accepted)
        return applyAnswer(cache, entry);
    // What was refused is not so: the row shows what the server has, and a mark says that something needs a decision.
    if (entry.state == outbox::State::NeedsAttention && !m_kind.showRefused)
        return revert(cache, entry);
    touch(cache);
    return m_kind.show ? m_kind.show(cache.db(), entry) : Result<Done>(Done{});
}

Result<Done> KindHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    touch(cache);
    return m_kind.hide ? m_kind.hide(cache.db(), entry) : Result<Done>(Done{});
}

Task<outbox::Outcome> KindHandler::send(outbox::Entry entry)
{
    Result<outbox::Outcome> outcome = fail(Error::Code::Unsupported);
    const bool mayBeGone = m_kind.mayBeGone;
    if (m_kind.send) {
        Task<outbox::Outcome> sending = m_kind.send(entry);
        outcome = co_await sending;
    } else {
        const auto parse = m_kind.parse;
        Task<net::Reply> sending = m_send(m_kind.request(entry));
        const Result<net::Reply> reply = co_await sending;
        if (!reply)
            co_return fail(reply.error());
        const Result<QJsonObject> answer = parse(*reply);
        outcome = answer ? Result<outbox::Outcome>(outbox::Outcome{*answer}) : fail(answer.error());
    }
    if (!outcome && mayBeGone
        && (outcome.error().code == Error::Code::NotFound || outcome.error().code == Error::Code::Forbidden))
        co_return outbox::Outcome{};
    co_return outcome;
}

Result<Done> KindHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    if (auto done = revert(cache, entry); !done || entry.answer.isEmpty() || !m_kind.take)
        return done;
    return m_kind.take(cache.db(), entry);
}

} // namespace gw::boards
