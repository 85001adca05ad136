// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDeadlineTimer>
#include <QTest>
#include <gw/base/task.h>

namespace gw::test {

/// Runs the event loop until the task is done: the one place where tests wait for a coroutine.
template <class T>
Result<T> await(Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    std::optional<Result<T>> outcome;
    auto watch = [](Task<T> inner, std::optional<Result<T>> *slot) -> QCoro::Task<> { *slot = co_await inner; };
    auto running = watch(std::move(task), &outcome);
    QDeadlineTimer deadline(limit);
    while (!outcome && !deadline.hasExpired())
        QTest::qWait(1);
    if (!outcome)
        qFatal("a task did not end within the limit of gw::test::await");
    return *outcome;
}

/// Waits until `condition()` holds, running the event loop; false after `limit`.
template <class Condition>
bool waitUntil(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    return QTest::qWaitFor(condition, int(limit.count()));
}

} // namespace gw::test
