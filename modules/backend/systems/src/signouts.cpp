// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/signouts.h>

#include "log.h"

#include <QThreadPool>
#include <condition_variable>
#include <gw/backend/fetch/client.h>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

constexpr int atOnce = 4;
constexpr int tries = 3;
constexpr qint64 visitSeconds = 24 * 3600; // longer than any system should keep a session without asking again
constexpr std::chrono::milliseconds deadline{2'000};
constexpr std::chrono::milliseconds pause{1'000};

} // namespace

class SignOuts::Private
{
public:
    Private(storage::Database &database, const Clock &clock, const Catalogue &catalogue, const fetch::Client &client,
            TokenMaker token)
        : m_database(database), m_clock(clock), m_catalogue(catalogue), m_client(client), m_token(std::move(token))
    {
        m_pool.setMaxThreadCount(atOnce);
    }

    void ended(const QString &personId)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping)
            m_pool.start([this, personId] { tellAll(personId); });
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_all();
        m_pool.waitForDone();
    }

private:
    void tellAll(const QString &personId)
    {
        const auto snapshot = m_catalogue.snapshot();
        const auto visited = visitedBy(personId);
        if (!visited) {
            qCWarning(lcSystems) << "linked systems cannot be told of a sign-out:" << visited.error();
            return;
        }
        for (const QString &id : *visited) {
            const Entry *entry = snapshot ? snapshot->find(id) : nullptr;
            if (!entry || entry->adapter.logout.isEmpty())
                continue;
            const std::lock_guard lock(m_mutex);
            if (!m_stopping)
                m_pool.start([this, adapter = entry->adapter, personId] { tell(adapter, personId); });
        }
    }

    Result<QStringList> visitedBy(const QString &personId) const
    {
        QStringList systems;
        const QString since = toRfc3339(m_clock.now().addSecs(-visitSeconds));
        const auto read = m_database.read([&](storage::Session &session) -> Result<Done> {
            systems.clear();
            const auto rows = session.query(
                u"SELECT system_id FROM system_use WHERE person_id = ? AND last_at >= ? ORDER BY system_id"_s,
                {personId, since});
            if (!rows)
                return fail(rows.error());
            for (const storage::Row &row : *rows)
                systems.append(row.text(0));
            return Done{};
        });
        return read ? Result<QStringList>(systems) : fail(read.error());
    }

    void tell(const Adapter &adapter, const QString &personId)
    {
        const auto token = m_token(adapter.clientId.isEmpty() ? adapter.id : adapter.clientId, personId);
        if (!token) {
            qCWarning(lcSystems) << "no logout token can be made:" << token.error();
            return;
        }
        fetch::Request request;
        request.method = "POST";
        request.url = adapter.logout;
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = "logout_token=" + *token; // base64url and dots need no escape
        request.deadline = deadline;
        request.maxBytes = 64 * 1024;
        for (int attempt = 0; attempt < tries; ++attempt) {
            std::unique_lock lock(m_mutex);
            if (m_wake.wait_for(lock, attempt * pause, [this] { return m_stopping; }))
                return;
            lock.unlock();
            const auto reply = m_client.run(request);
            if (reply && (reply->status == 200 || reply->status == 204))
                return;
        }
        qCWarning(lcSystems).noquote() << adapter.id << "did not take the end of a session";
    }

    storage::Database &m_database;
    const Clock &m_clock;
    const Catalogue &m_catalogue;
    const fetch::Client &m_client;
    TokenMaker m_token;
    QThreadPool m_pool;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
};

SignOuts::SignOuts(storage::Database &database, const Clock &clock, const Catalogue &catalogue,
                   const fetch::Client &client, TokenMaker token)
    : d(std::make_unique<Private>(database, clock, catalogue, client, std::move(token)))
{
}

SignOuts::~SignOuts()
{
    stop();
}

void SignOuts::ended(const QString &personId)
{
    d->ended(personId);
}

void SignOuts::stop()
{
    d->stop();
}

} // namespace gw::backend::systems
