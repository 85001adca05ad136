// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <condition_variable>
#include <deque>
#include <gw/store/store.h>
#include <thread>

namespace gw::store {

/// A few threads with read-only connections of their own, served from one queue.
class Readers
{
public:
    Readers(QString folder, int count);
    ~Readers(); ///< interrupts what runs; what waits is Cancelled

    void submit(File file, detail::ReadJob job);

private:
    struct Job
    {
        File file = File::Cache;
        detail::ReadJob run;
    };
    struct Seat ///< what one thread holds
    {
        std::optional<sqlite::Connection> connections[2];
        std::thread thread;
    };
    void loop(Seat &seat);
    void execute(Seat &seat, Job &job);

    QString m_folder;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::vector<std::unique_ptr<Seat>> m_seats;
};

} // namespace gw::store
