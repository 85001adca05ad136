// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "readers.h"

#include "files.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::store {

Readers::Readers(QString folder, int count) : m_folder(std::move(folder))
{
    for (int i = 0; i < count; ++i) {
        Seat &seat = *m_seats.emplace_back(std::make_unique<Seat>());
        seat.thread = std::thread([this, &seat] { loop(seat); });
    }
}

Readers::~Readers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const auto &seat : m_seats) {
            for (auto &connection : seat->connections) {
                if (connection)
                    connection->interrupt();
            }
        }
    }
    m_wake.notify_all();
    for (const auto &seat : m_seats)
        seat->thread.join();
    for (Job &job : m_queue)
        job.run(nullptr, Error{Error::Code::Cancelled, u"the store is closed"_s});
}

void Readers::submit(File file, detail::ReadJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({file, std::move(job)});
    }
    m_wake.notify_one();
}

void Readers::loop(Seat &seat)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
        if (m_stopping)
            return;
        Job job = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        execute(seat, job);
        lock.lock();
    }
}

void Readers::execute(Seat &seat, Job &job)
{
    auto &connection = seat.connections[job.file == File::Desk ? 0 : 1];
    if (!connection) {
        auto opened = openConnection(m_folder, job.file, sqlite::Connection::Mode::ReadOnly);
        if (!opened) {
            job.run(nullptr, opened.error());
            return;
        }
        const std::lock_guard lock(m_mutex); // the destructor looks at it from another thread
        connection.emplace(std::move(*opened));
    }
    // One snapshot for all statements of the job.
    if (auto begun = connection->execScript(u"BEGIN"_s); !begun) {
        job.run(nullptr, begun.error());
        return;
    }
    job.run(&*connection, {});
    std::ignore = connection->execScript(u"ROLLBACK"_s);
}

} // namespace gw::store
