// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QQueue>
#include <QTimer>
#include <gw/base/clock.h>
#include <gw/base/deferred.h>
#include <gw/net/timing.h>
#include <gw/net/transport.h>

namespace gw::test {

class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + time.count(), Qt::UTC); }
    std::chrono::milliseconds monotonic() const override { return time; }

    std::chrono::milliseconds time{1'000};
};

/// Waits take no time, but move the clock and are remembered. Chance always answers `chance`.
struct FakeTiming
{
    ManualClock clock;
    QList<std::chrono::milliseconds> waits;
    double chance = 0.5;
    bool frozen = false; ///< then a wait never ends

    net::Timing timing()
    {
        return {.random = [this] { return chance; },
                .after =
                    [this](std::chrono::milliseconds delay, QObject *context, std::function<void()> then) {
                        waits.append(delay);
                        if (frozen)
                            return;
                        clock.time += delay;
                        QTimer::singleShot(0, context, std::move(then));
                    }};
    }
};

/// Answers from a script, and counts how many are on their way at once.
class FakeTransport final : public net::ITransport
{
public:
    Task<net::Reply> send(net::Request request) override { return run(this, std::move(request)); }

    QQueue<Result<net::Reply>> script; ///< empty: 200
    QList<net::Request> seen;
    QList<Deferred<net::Reply>> held; ///< with hold set, the test resolves these
    bool hold = false;
    int running = 0;
    int mostRunning = 0;

private:
    static Task<net::Reply> run(FakeTransport *self, net::Request request)
    {
        self->seen.append(request);
        self->mostRunning = std::max(self->mostRunning, ++self->running);
        Deferred<net::Reply> answer;
        if (self->hold) {
            self->held.append(answer);
        } else {
            QTimer::singleShot(0, &self->m_alive, [answer, self] {
                answer.resolve(self->script.isEmpty() ? Result<net::Reply>(net::Reply{200, {}, {}})
                                                      : self->script.dequeue());
            });
        }
        Result<net::Reply> result = co_await answer;
        --self->running;
        co_return result;
    }

    QObject m_alive; ///< context of the timers
};

/// Token n+1 comes `refreshTime` after token n was refused.
class FakeTokens final : public net::ITokenSource
{
public:
    Task<QByteArray> token() override { return wait(this); }
    void refused(QByteArray token) override
    {
        if (token != current() || !fresh.isResolved())
            return;
        ++refusals;
        fresh = Deferred<Done>();
        if (!neverRefresh) {
            QTimer::singleShot(refreshTime, &m_alive, [this, ready = fresh] {
                ++generation;
                ready.resolve(Done{});
            });
        }
    }

    QByteArray current() const { return empty ? QByteArray() : "token-" + QByteArray::number(generation); }

    int generation = 1;
    int refusals = 0;
    bool neverRefresh = false;
    bool empty = false; ///< a source that breaks its promise
    std::chrono::milliseconds refreshTime{30};
    Deferred<Done> fresh = resolved();

private:
    static Deferred<Done> resolved()
    {
        Deferred<Done> done;
        done.resolve(Done{});
        return done;
    }
    static Task<QByteArray> wait(FakeTokens *self)
    {
        while (!self->fresh.isResolved()) {
            Deferred<Done> tick;
            QTimer::singleShot(1, &self->m_alive, [tick] { tick.resolve(Done{}); });
            co_await tick;
        }
        co_return self->current();
    }

    QObject m_alive; ///< context of the timers
};

} // namespace gw::test
