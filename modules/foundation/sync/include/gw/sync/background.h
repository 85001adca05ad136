// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QThreadPool>
#include <gw/store/jobs.h>

namespace gw::sync {

/// Runs `fn() -> Result<T>` on a thread of the pool: parsing a large answer must not stop the window from painting.
template <class Fn>
auto inBackground(Fn fn) -> Task<typename store::detail::ValueOf<std::invoke_result_t<Fn &>>::type>
{
    using R = std::invoke_result_t<Fn &>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    QThreadPool::globalInstance()->start([promise, fn = std::move(fn)]() mutable {
        promise->addResult(fn());
        promise->finish();
    });
    return store::detail::whenFinished(std::move(future));
}

} // namespace gw::sync
