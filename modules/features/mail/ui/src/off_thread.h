// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPromise>
#include <QThreadPool>
#include <gw/base/task.h>
#include <gw/mail/message.h>
#include <memory>

namespace gw::mail {

template <class T>
Task<T> whenDone(QFuture<Result<T>> future)
{
    co_return co_await future;
}

/// Runs `work` beside the GUI thread: files of this computer are read and written there.
template <class T, class Work>
Task<T> offThread(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return whenDone<T>(std::move(future));
}

/// The bytes of a file, at most `limit` of them. Errors: Storage.
Task<QByteArray> readFile(const QString &path, qint64 limit);
/// Replaces the file as a whole, or leaves it as it is. Errors: Storage.
Task<Done> writeFile(const QString &path, const QByteArray &bytes);
Task<Done> copyFile(const QString &from, const QString &to);

/// The whole message as a file; its text is waited for when it is only being looked up.
Task<QString> sourceOf(std::shared_ptr<Message> message);

} // namespace gw::mail
