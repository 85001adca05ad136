// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <coroutine>
#include <gw/base/task.h>
#include <memory>
#include <optional>
#include <utility>

namespace gw {

/// A result that a callback delivers: the bridge from signals, timers and stop requests to a coroutine.
///
/// Copies share one state. The first resolve() counts and resumes the waiting coroutine at once, in the caller's
/// stack; later ones are ignored, so two callbacks may race for it. Whoever makes one must see to it that it is always
/// resolved, also on destruction. One coroutine may wait; one thread only.
template <class T>
class Deferred final
{
public:
    Deferred() : m_state(std::make_shared<State>()) {}

    /// False when somebody was faster.
    bool resolve(Result<T> outcome) const
    {
        const std::shared_ptr<State> state = m_state; // the resumed coroutine may destroy *this
        if (state->outcome)
            return false;
        state->outcome.emplace(std::move(outcome));
        if (const std::coroutine_handle<> waiter = std::exchange(state->waiter, {}))
            waiter.resume();
        return true;
    }

    bool isResolved() const { return m_state->outcome.has_value(); }

    bool await_ready() const noexcept { return isResolved(); }
    void await_suspend(std::coroutine_handle<> waiter) const noexcept { m_state->waiter = waiter; }
    Result<T> await_resume() const { return *m_state->outcome; }

private:
    struct State
    {
        std::optional<Result<T>> outcome;
        std::coroutine_handle<> waiter;
    };
    std::shared_ptr<State> m_state;
};

} // namespace gw
