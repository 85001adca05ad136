// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <deque>
#include <gw/store/store.h>
#include <thread>

namespace gw::store {

/// The one thread that changes the files. Commands of the person (desk) go ahead of what sync brings (cache).
class Writer
{
public:
    Writer(Store &store, sqlite::Connection cache, sqlite::Connection desk);
    ~Writer(); ///< finishes the queue, then closes the files

    void submit(File file, std::unique_ptr<detail::IWriteJob> job);
    /// Runs `task` on the thread outside of any transaction, after the jobs that are queued now.
    void submit(std::function<void(sqlite::Connection &cache, sqlite::Connection &desk)> task);

private:
    struct Job
    {
        File file = File::Cache;
        std::unique_ptr<detail::IWriteJob> write;
        std::function<void(sqlite::Connection &, sqlite::Connection &)> task;
    };
    void loop();
    void execute(Job &job);
    Result<Done> attempt(Job &job, QSet<QString> &topics);
    void checkpoint(const char *kind);
    bool makeRoom();
    void keepBallast();
    void beIdle();
    sqlite::Connection &connection(File file) { return file == File::Cache ? m_cache : m_desk; }

    Store &m_store;
    sqlite::Connection m_cache;
    sqlite::Connection m_desk;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queues[2];
    int m_commits = 0;      ///< since the last checkpoint
    bool m_idleWork = true; ///< something to move out of the logs, or the day's backup to look after
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace gw::store
