// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <gw/base/task.h>
#include <memory>

namespace gw::jmap {

template <class T>
Task<T> whenFinished(QFuture<Result<T>> future)
{
    Result<T> outcome = co_await future;
    co_return outcome;
}

template <class R>
struct ValueOf;
template <class T>
struct ValueOf<Result<T>>
{
    using type = T;
};

/// Runs `fn() -> Result<T>` on a thread of the pool: large answers and files must not stop the window from painting.
template <class Fn>
auto inBackground(Fn fn) -> Task<typename ValueOf<std::invoke_result_t<Fn &>>::type>
{
    using R = std::invoke_result_t<Fn &>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    });
    return whenFinished(std::move(future));
}

} // namespace gw::jmap
