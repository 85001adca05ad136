// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPromise>
#include <QSet>
#include <functional>
#include <gw/base/task.h>
#include <gw/sqlite/connection.h>

namespace gw::store {

/// What a writing function works with: the open transaction, and the list of what it changed.
class WriteContext
{
public:
    explicit WriteContext(sqlite::Connection &connection) : m_connection(connection) {}
    sqlite::Connection &db() { return m_connection; }
    /// Names what was changed, usually a table: observers hear of it after the commit.
    void touch(const QString &topic) { m_topics.insert(topic); }
    const QSet<QString> &topics() const { return m_topics; }

private:
    sqlite::Connection &m_connection;
    QSet<QString> m_topics;
};

namespace detail {
struct IWriteJob
{
    virtual ~IWriteJob() = default;
    virtual Result<Done> run(WriteContext &context) = 0;
    virtual void finish(Result<Done> outcome) = 0;
};
using ReadJob = std::move_only_function<void(sqlite::Connection *, const Error &)>;
template <class R>
struct ValueOf;
template <class T>
struct ValueOf<Result<T>>
{
    using type = T;
};
template <class T>
Task<T> whenFinished(QFuture<Result<T>> future)
{
    co_return co_await future;
}

template <class T, class Fn>
class WriteJob final : public IWriteJob
{
public:
    explicit WriteJob(Fn fn) : m_fn(std::move(fn)) { m_promise.start(); }
    QFuture<Result<T>> future() { return m_promise.future(); }
    Result<Done> run(WriteContext &context) override
    {
        m_value = m_fn(context);
        return m_value->has_value() ? Result<Done>(Done{}) : Result<Done>(fail(m_value->error()));
    }
    void finish(Result<Done> outcome) override
    {
        m_promise.addResult(outcome ? std::move(*m_value) : Result<T>(fail(outcome.error())));
        m_promise.finish();
    }

private:
    Fn m_fn;
    QPromise<Result<T>> m_promise;
    std::optional<Result<T>> m_value;
};
} // namespace detail

} // namespace gw::store
