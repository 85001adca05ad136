// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// PostgreSQL: a pool of connections, serializable writes that run again after a conflict, reads from one snapshot.
#include "engine.h"
#include "postgresconnection.h"

#include <QRandomGenerator>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {
namespace {

constexpr int PoolSize = 8;
constexpr int Attempts = 12;
// Any number will do, as long as every process of ours takes the same: the letters "gwcl".
constexpr qint64 NumbersLock = 0x6777636c;

class PostgresSession final : public EngineSession
{
public:
    explicit PostgresSession(PostgresConnection &connection) : m_connection(connection) {}

    Result<Rows> query(const QString &sql, const QVariantList &parameters) override
    {
        auto answer = run(sql, parameters);
        if (!answer)
            return fail(answer.error());
        return std::move(answer->rows);
    }

    Result<qint64> exec(const QString &sql, const QVariantList &parameters) override
    {
        const auto answer = run(sql, parameters);
        if (!answer)
            return fail(answer.error());
        return answer->changed;
    }

    Result<Done> execMany(const QString &sql, const std::vector<QVariantList> &rows) override
    {
        const auto done = m_connection.runMany(sql, rows);
        note(bool(done));
        return done;
    }

    Result<Done> script(const QString &sql) override
    {
        const auto done = m_connection.script(sql);
        note(bool(done));
        return done;
    }

    Result<Done> lockNumbers() override
    {
        if (m_numbersLocked)
            return Done{};
        const auto answer = run(u"SELECT pg_advisory_xact_lock(?)"_s, {NumbersLock});
        if (!answer)
            return fail(answer.error());
        m_numbersLocked = true;
        return Done{};
    }

    /// SQLSTATE of the first failure: that one decides whether to try again.
    QByteArray failure() const { return m_failure; }
    bool hasFailed() const { return m_failed; }

private:
    Result<PostgresConnection::Answer> run(const QString &sql, const QVariantList &parameters)
    {
        auto answer = m_connection.run(sql, parameters);
        note(bool(answer));
        return answer;
    }

    void note(bool worked)
    {
        if (worked || m_failed)
            return;
        m_failed = true;
        m_failure = m_connection.sqlState();
    }

    PostgresConnection &m_connection;
    QByteArray m_failure;
    bool m_failed = false;
    bool m_numbersLocked = false;
};

bool isConflict(const QByteArray &sqlState)
{
    return sqlState == "40001" || sqlState == "40P01"; // serialization failure, deadlock
}

class PostgresDatabase final : public EngineDatabase
{
public:
    PostgresDatabase(QString url, std::unique_ptr<PostgresConnection> first) : m_url(std::move(url)), m_opened(1)
    {
        m_idle.push_back(std::move(first));
    }

    QString engine() const override { return u"postgresql"_s; }

    Result<Done> read(const std::function<Result<Done>(Session &)> &work) override
    {
        Result<Lease> lease = begin(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
        if (!lease)
            return fail(lease.error());
        PostgresSession session(**lease);
        Result<Done> outcome = work(session);
        if (const auto ended = (*lease)->script(u"ROLLBACK"_s); !ended)
            qCWarning(lcStorage) << "could not end a read:" << ended.error().detail;
        return outcome;
    }

    Result<Done> writeScript(const Work &work) override
    {
        for (int attempt = 1;; ++attempt) {
            QByteArray conflict;
            Result<Done> outcome = attemptWrite(work, conflict);
            if (!isConflict(conflict) || attempt == Attempts)
                return outcome;
            // Full jitter, so that writers that met once do not meet again.
            const int limit = 4 << std::min(attempt, 7);
            std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(1, limit)));
        }
    }

private:
    /// A connection for as long as it is needed; a broken one is not given back.
    class Lease
    {
    public:
        Lease(PostgresDatabase &owner, std::unique_ptr<PostgresConnection> connection)
            : m_owner(&owner), m_connection(std::move(connection))
        {
        }
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease()
        {
            if (m_connection)
                m_owner->giveBack(std::move(m_connection));
        }
        PostgresConnection &operator*() const { return *m_connection; }
        PostgresConnection *operator->() const { return m_connection.get(); }

    private:
        PostgresDatabase *m_owner;
        std::unique_ptr<PostgresConnection> m_connection;
    };

    Result<Done> attemptWrite(const Work &work, QByteArray &conflict)
    {
        Result<Lease> lease = begin(u"BEGIN ISOLATION LEVEL SERIALIZABLE"_s);
        if (!lease)
            return fail(lease.error());
        PostgresSession session(**lease);
        Result<Done> outcome = work(session);
        if (!outcome || session.hasFailed()) {
            conflict = session.failure();
            if ((*lease)->isAlive())
                std::ignore = (*lease)->script(u"ROLLBACK"_s);
            if (outcome)
                return fail(Error::Code::Storage,
                            u"an earlier statement of this transaction failed, so nothing of it is kept"_s);
            return outcome;
        }
        outcome = (*lease)->script(u"COMMIT"_s);
        conflict = (*lease)->sqlState();
        if (outcome && (*lease)->commandTag() != "COMMIT")
            return fail(Error::Code::Storage, u"the transaction was rolled back by the database"_s);
        return outcome;
    }

    /// A connection with a transaction begun. The server may have closed an idle one, so a dead one is replaced.
    Result<Lease> begin(const QString &sql)
    {
        for (;;) {
            Result<std::unique_ptr<PostgresConnection>> connection = take();
            if (!connection)
                return fail(connection.error());
            const bool fresh = connection->get()->commandTag().isEmpty();
            Lease lease(*this, std::move(*connection));
            const auto begun = lease->script(sql);
            if (begun)
                return lease;
            if (lease->isAlive() || fresh)
                return fail(begun.error());
        }
    }

    Result<std::unique_ptr<PostgresConnection>> take()
    {
        std::unique_lock lock(m_pool);
        m_free.wait(lock, [this] { return !m_idle.empty() || m_opened < PoolSize; });
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
        ++m_opened;
        lock.unlock();
        auto connection = PostgresConnection::connect(m_url);
        if (!connection) {
            lock.lock();
            --m_opened;
            m_free.notify_one();
        }
        return connection;
    }

    void giveBack(std::unique_ptr<PostgresConnection> connection)
    {
        {
            const std::scoped_lock lock(m_pool);
            if (connection->isAlive())
                m_idle.push_back(std::move(connection));
            else
                --m_opened;
        }
        m_free.notify_one();
    }

    const QString m_url; // carries a password: never logged
    std::mutex m_pool;
    std::condition_variable m_free;
    std::vector<std::unique_ptr<PostgresConnection>> m_idle;
    int m_opened = 0;
};

} // namespace

Result<std::unique_ptr<EngineDatabase>> openPostgres(const QString &url)
{
    auto first = PostgresConnection::connect(url);
    if (!first)
        return fail(first.error());
    return std::make_unique<PostgresDatabase>(url, std::move(*first));
}

} // namespace gw::backend::storage
