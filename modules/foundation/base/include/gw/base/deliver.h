// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <functional>
#include <gw/base/task.h>

namespace gw {

/// Runs `fn(receiver, outcome)` when `task` is done, or drops the outcome if the receiver is gone by then.
///
/// The only bridge from coroutines to widgets: a widget may be closed while it waits, a service may not.
template <class T, class Receiver, class Fn>
QCoro::Task<> deliver(Task<T> task, QPointer<Receiver> receiver, Fn fn)
{
    Result<T> result = co_await task;
    if (receiver)
        std::invoke(fn, receiver.data(), std::move(result));
}

/// The same for a raw pointer, which is guarded from here on.
template <class T, class Receiver, class Fn>
    requires std::is_base_of_v<QObject, Receiver>
void deliver(Task<T> task, Receiver *receiver, Fn fn)
{
    deliver(std::move(task), QPointer<Receiver>(receiver), std::move(fn));
}

} // namespace gw
