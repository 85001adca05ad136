// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "writer.h"

#include "files.h"
#include "log.h"
#include <QFile>
#include <QStorageInfo>
#include <gw/store/crash.h>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::store {

namespace {

constexpr int commitsPerCheckpoint = 64;
constexpr auto idleAfter = 2s;
// Given back to the file system when it is full, so that what the person just did can still be kept.
constexpr qint64 ballastBytes = 4 << 20;

} // namespace

Writer::Writer(Store &store, sqlite::Connection cache, sqlite::Connection desk)
    : m_store(store), m_cache(std::move(cache)), m_desk(std::move(desk)), m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::submit(File file, std::unique_ptr<detail::IWriteJob> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[file == File::Desk ? 0 : 1].push_back({file, std::move(job), {}});
    }
    m_wake.notify_one();
}

void Writer::submit(std::function<void(sqlite::Connection &, sqlite::Connection &)> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[1].push_back({File::Cache, nullptr, std::move(task)});
    }
    m_wake.notify_one();
}

void Writer::loop()
{
    std::unique_lock lock(m_mutex);
    const auto somethingToDo = [this] { return m_stopping || !m_queues[0].empty() || !m_queues[1].empty(); };
    while (true) {
        if (m_idleWork && !m_wake.wait_for(lock, idleAfter, somethingToDo)) {
            lock.unlock();
            beIdle();
            lock.lock();
            continue;
        }
        m_wake.wait(lock, somethingToDo);
        auto &queue = m_queues[0].empty() ? m_queues[1] : m_queues[0];
        if (queue.empty())
            break; // stopping, and everything that was accepted is done
        Job job = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        if (job.task)
            job.task(m_cache, m_desk);
        else
            execute(job);
        lock.lock();
    }
    lock.unlock();
    checkpoint("TRUNCATE");
}

void Writer::beIdle()
{
    m_idleWork = false;
    checkpoint("TRUNCATE");
    keepBallast();
    if (auto done = backUp(m_desk, m_store.folder(), *m_store.m_options.clock); !done)
        qCWarning(lcStore) << "no backup of the desk today:" << done.error();
}

Result<Done> Writer::attempt(Job &job, QSet<QString> &topics)
{
    WriteContext context(connection(job.file));
    auto transaction = sqlite::Transaction::begin(context.db());
    if (!transaction)
        return fail(transaction.error());
    if (auto done = job.write->run(context); !done)
        return done;
    crashPoint("store.commit.before");
    Result<Done> done = transaction->commit();
    crashPoint("store.commit.after");
    topics = context.topics();
    return done;
}

void Writer::execute(Job &job)
{
    QSet<QString> topics;
    Result<Done> outcome = attempt(job, topics);
    if (!outcome && outcome.error().problemType == u"disk-full"_s && job.file == File::Desk && makeRoom())
        outcome = attempt(job, topics);
    if (outcome) {
        m_store.noteTopics(topics);
        m_idleWork = true;
    }
    m_store.noteOutcome(job.file, outcome ? std::nullopt : std::optional(outcome.error()));
    job.write->finish(std::move(outcome));
    if (++m_commits >= commitsPerCheckpoint)
        checkpoint("PASSIVE");
}

void Writer::checkpoint(const char *kind)
{
    m_commits = 0;
    for (sqlite::Connection *connection : {&m_cache, &m_desk}) {
        // A reader in the middle of a query is no reason to wait: the next idle moment comes.
        sqlite3_busy_timeout(connection->handle(), 0);
        if (auto done = connection->execScript(u"PRAGMA wal_checkpoint(%1)"_s.arg(QLatin1StringView(kind))); !done)
            qCDebug(lcStore) << "checkpoint put off:" << done.error();
        sqlite3_busy_timeout(connection->handle(), 5000);
    }
}

bool Writer::makeRoom()
{
    return QFile::remove(m_store.folder() + u"/ballast"_s);
}

void Writer::keepBallast()
{
    const QString path = m_store.folder() + u"/ballast"_s;
    if (QFile::exists(path) || QStorageInfo(m_store.folder()).bytesAvailable() < 16 * ballastBytes)
        return;
    QFile file(path);
    // Written out, not only sized: a sparse file holds no room.
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(ballastBytes, '\0')) != ballastBytes || !file.flush())
        QFile::remove(path);
}

} // namespace gw::store
