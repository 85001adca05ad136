// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The half of the outbox that talks: when an entry may go, and what an answer means.
#include <gw/outbox/outbox.h>

#include "desk.h"
#include "log.h"
#include <gw/store/crash.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::outbox {

namespace {

// A clock that was set back must not hold a write for ever; nothing waits longer than this by our own choice.
constexpr auto longestWait = 1h;
constexpr auto diskRetry = 15s;

bool isAccepted(State state)
{
    return state == State::Accepted || state == State::Confirmed;
}

/// The server did not get as far as a decision, or nobody knows whether it did.
bool isFault(const Error &error)
{
    return error.code == Error::Code::ServerFault || error.code == Error::Code::Protocol;
}

bool mayBeTriedAgain(const Error &error)
{
    return error.isTransient() || isFault(error) || error.code == Error::Code::Tls || error.code == Error::Code::Storage
           || error.code == Error::Code::Keychain || error.problemType.endsWith(u"/idempotency-in-progress"_s);
}

} // namespace

void Outbox::pump()
{
    if (!m_started || m_stopping || isPaused())
        return;
    const QDateTime now = m_options.clock->now();
    QSet<QString> unaccepted; // operations that others may depend on
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!isAccepted(entry.state))
            unaccepted.insert(entry.operationId);
    }
    QStringList ready;
    QDateTime next;
    QSet<QString> takenObjects; // an earlier write of these is not through
    for (const Entry &entry : std::as_const(m_entries)) {
        if (m_running + ready.size() >= m_options.maxConcurrent)
            break;
        if (isAccepted(entry.state))
            continue;
        const bool isFirst = !takenObjects.contains(entry.objectKey);
        takenObjects.insert(entry.objectKey);
        if (!isFirst || entry.state != State::Waiting || m_busy.contains(entry.operationId) || !handlerOf(entry.kind)
            || unaccepted.contains(entry.dependsOn))
            continue;
        if (entry.notBefore <= now || now.msecsTo(entry.notBefore) > std::chrono::milliseconds(longestWait).count())
            ready.append(entry.operationId);
        else if (!next.isValid() || entry.notBefore < next)
            next = entry.notBefore;
    }
    for (const QString &operationId : std::as_const(ready)) {
        m_busy.insert(operationId);
        transmit(operationId);
    }
    if (next.isValid())
        wakeAt(next);
}

void Outbox::wakeAt(QDateTime time)
{
    const QDateTime now = m_options.clock->now();
    if (m_wakeAt.isValid() && m_wakeAt > now && m_wakeAt <= time)
        return; // an earlier look is planned
    m_wakeAt = time;
    m_options.timing.after(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(time))), this, [this] {
        m_wakeAt = {};
        pump();
    });
}

QCoro::Task<> Outbox::transmit(QString operationId)
{
    const QPointer<Outbox> self(this);
    ++m_running;
    Entry entry = *entryOf(operationId);
    const std::shared_ptr<IHandler> handler = m_handlers.value(entry.kind);
    const QDateTime now = m_options.clock->now();
    if (entry.firstSentAt.isValid() && !handler->isRepeatable()
        && entry.firstSentAt.addSecs(std::chrono::seconds(m_options.keyLifetime).count()) < now) {
        recordRefusal(entry, {Error::Code::Conflict, u"sent long ago without an answer: it may have happened"_s,
                              u"outcome-unknown"_s});
        std::ignore = co_await save(entry);
        if (!self)
            co_return;
    } else {
        entry.state = State::Sending;
        ++entry.attempts;
        if (!entry.firstSentAt.isValid())
            entry.firstSentAt = now;
        const Result<Done> marked = co_await save(entry);
        if (!self)
            co_return;
        if (!marked) {
            // Not sent unless that is written down. The disk may have room again later.
            qCWarning(lcOutbox) << "cannot mark as sending:" << marked.error();
            if (Entry *mine = entryOf(operationId))
                mine->notBefore = now.addMSecs(std::chrono::milliseconds(diskRetry).count());
        } else {
            store::crashPoint("outbox.send.before");
            Result<Outcome> outcome = co_await handler->send(entry);
            if (!self)
                co_return;
            store::crashPoint("outbox.send.after");
            const Result<Done> settled = co_await settle(entry, std::move(outcome));
            if (!self)
                co_return;
            if (!settled)
                qCWarning(lcOutbox) << "cannot write down an answer:" << settled.error();
        }
    }
    m_busy.remove(operationId);
    publish();
    if (m_askAgain.contains(operationId))
        confirm(operationId);
    endRunning();
    pump();
}

Task<Done> Outbox::settle(Entry entry, Result<Outcome> outcome)
{
    const QPointer<Outbox> self(this);
    const QDateTime now = m_options.clock->now();
    if (outcome) {
        entry.state = State::Accepted;
        entry.answer = outcome->answer;
        entry.lastError.reset();
    } else {
        const Error error = outcome.error();
        qCInfo(lcOutbox) << entry.kind << entry.operationId << "not accepted:" << error;
        entry.state = State::Waiting;
        if (error.code == Error::Code::Cancelled) {
            entry.notBefore = now; // the program stops, or the queue was emptied: no verdict on the write
        } else if (error.code == Error::Code::Unauthorised) {
            entry.notBefore = now;
            entry.lastError = error;
            setPaused(Pause::SignedOut, true);
        } else if (mayBeTriedAgain(error) && (!isFault(error) || ++entry.faults < m_options.maxFaults)) {
            entry.lastError = error;
            entry.notBefore = now.addMSecs(backoffFor(entry, error).count());
        } else {
            recordRefusal(entry, error);
        }
    }
    const Result<Done> saved = co_await save(entry);
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!saved) {
        // The server keeps the answer under the key: asking again is the way to get it once more.
        if (Entry *mine = entryOf(entry.operationId)) {
            mine->state = State::Waiting;
            mine->notBefore = now.addMSecs(std::chrono::milliseconds(diskRetry).count());
        }
        co_return fail(saved.error());
    }
    if (entry.state != State::Accepted)
        co_return Done{};
    store::crashPoint("outbox.accepted");
    co_return co_await finish(entry);
}

Task<Done> Outbox::finish(Entry entry)
{
    const QPointer<Outbox> self(this);
    const std::shared_ptr<IHandler> handler = m_handlers.value(entry.kind);
    if (!handler)
        co_return Done{};
    QList<Entry> later = pendingFor(entry.objectKey);
    later.removeIf(
        [&entry](const Entry &other) { return other.sequence <= entry.sequence || other.state == State::Discarding; });
    const auto handlers = m_handlers;
    auto applying = m_store.write(store::File::Cache,
                                  [handler, handlers, entry, later](store::WriteContext &context) -> Result<bool> {
                                      if (entry.answerApplied) // what sync brought since then is newer than the answer
                                          return handler->isConfirmed(context.db(), entry);
                                      if (auto done = handler->applyAnswer(context, entry); !done)
                                          return fail(done.error());
                                      for (const Entry &other : later) {
                                          if (const auto its = handlers.value(other.kind)) {
                                              if (auto done = its->applyLocal(context, other); !done)
                                                  return fail(done.error());
                                          }
                                      }
                                      return handler->isConfirmed(context.db(), entry);
                                  });
    const Result<bool> confirmed = co_await applying;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!confirmed)
        co_return fail(confirmed.error()); // stays Accepted: tried again when a topic changes, and at the next start
    store::crashPoint("outbox.answer.applied");
    if (!*confirmed) {
        if (entry.answerApplied)
            co_return Done{};
        entry.answerApplied = true;
        co_return co_await save(entry);
    }
    auto removing = m_store.write(store::File::Desk, [id = entry.operationId](store::WriteContext &context) {
        return desk::remove(context.db(), id);
    });
    const Result<Done> removed = co_await removing;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!removed)
        co_return fail(removed.error());
    entry.state = State::Confirmed;
    remove(entry.operationId);
    Q_EMIT entryChanged(entry);
    co_return Done{};
}

void Outbox::confirmAccepted(const QString &topic)
{
    QStringList waiting;
    for (const Entry &entry : std::as_const(m_entries)) {
        const IHandler *handler = handlerOf(entry.kind);
        if (!handler || !handler->topics().contains(topic))
            continue;
        if (m_busy.contains(entry.operationId))
            m_askAgain.insert(entry.operationId); // the rows changed behind the back of the one who is looking
        else if (entry.state == State::Accepted)
            waiting.append(entry.operationId);
    }
    for (const QString &operationId : std::as_const(waiting))
        confirm(operationId);
}

QCoro::Task<> Outbox::confirm(QString operationId)
{
    const QPointer<Outbox> self(this);
    m_busy.insert(operationId);
    publish();
    do {
        m_askAgain.remove(operationId);
        const Entry *entry = entryOf(operationId);
        if (!entry || entry->state != State::Accepted)
            break;
        const Entry copy = *entry;
        std::ignore = co_await finish(copy);
        if (!self)
            co_return;
    } while (m_askAgain.contains(operationId));
    m_askAgain.remove(operationId);
    m_busy.remove(operationId);
    publish();
    pump();
}

void Outbox::recordRefusal(Entry &entry, const Error &error)
{
    entry.state = State::NeedsAttention;
    entry.lastError = error;
}

std::chrono::milliseconds Outbox::backoffFor(const Entry &entry, const Error &error) const
{
    const auto delay = m_options.backoff.delay(std::min(entry.attempts - 1, 20), m_options.timing.random());
    if (error.retryAfter)
        return std::max<std::chrono::milliseconds>(delay, *error.retryAfter);
    return delay;
}

} // namespace gw::outbox
