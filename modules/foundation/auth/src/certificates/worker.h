// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPromise>
#include <QThreadPool>
#include <gw/base/task.h>

namespace gw::auth {

/// Runs `work`, a plain function that returns a Result, on a thread of `pool`; the caller continues on its own thread.
/// A worker that is never run (the pool was cleared) ends as Cancelled. Give the task a name before awaiting it: GCC 12
/// destroys a lambda's captures twice when the lambda is made inside the co_await expression.
template <class Work, class R = std::invoke_result_t<Work>, class T = typename R::value_type>
Task<T> runOn(QThreadPool *pool, Work work)
{
    const auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    pool->start([promise, work = std::make_shared<Work>(std::move(work))] {
        promise->addResult((*work)());
        promise->finish();
    });
    // A coroutine holds the QFuture only, so the promise dies with the worker, also unrun.
    return [](QFuture<R> outcome) -> Task<T> {
        co_await outcome;
        if (outcome.resultCount() == 0)
            co_return fail(Error::Code::Cancelled);
        co_return outcome.result();
    }(std::move(future));
}

} // namespace gw::auth
