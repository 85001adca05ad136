// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// SQLite: one writer connection behind a mutex, a few readers, WAL. Only the writer ever checkpoints, and nothing is
// mapped into memory: that keeps us clear of the WAL-reset bug of SQLite before 3.51.3.
#include "dialect.h"
#include "engine.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <atomic>
#include <condition_variable>
#include <fcntl.h>
#include <gw/sqlite/connection.h>
#include <gw/text/fts.h>
#include <mutex>
#include <sqlite3.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <unordered_map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {
namespace {

constexpr int ReaderCount = 4;
constexpr size_t CachedStatements = 256;

/// The right to be the only process with this file, held by the kernel: it ends with the process, however that ends.
class FileLock
{
public:
    static Result<FileLock> take(const QString &path, const QString &directory)
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return fail(Error::Code::Storage,
                        u"The data directory %1 cannot be written to. Give this service the right to "
                        "write in it."_s.arg(directory));
        FileLock lock(file);
        if (::flock(file, LOCK_EX | LOCK_NB) != 0)
            return fail(
                {.code = Error::Code::Storage,
                 .detail = u"The data directory %1 is in use by another process. Stop that one first."_s.arg(directory),
                 .problemType = u"in-use"_s});
        return lock;
    }
    FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }

private:
    explicit FileLock(int file) : m_file(file) {}
    int m_file;
};

Error damaged(const QString &file, const QString &reason)
{
    return {
        .code = Error::Code::Storage,
        .detail =
            u"The database %1 is damaged (%2). Nothing was changed. Stop the service, move the file and its -wal and "
            "-shm files away, and put the last good backup in its place."_s.arg(file, reason),
        .problemType = u"damaged"_s};
}

void bindValue(sqlite::Statement &statement, int index, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        statement.bind(index, value.toString()); // text even when it is null, as for PostgreSQL
    else if (value.typeId() == QMetaType::QByteArray)
        statement.bind(index, value.toByteArray());
    else if (value.typeId() == QMetaType::QDateTime && !value.toDateTime().isValid())
        statement.bindNull(index);
    else
        statement.bind(index, value);
}

/// A connection and the statements it has prepared.
struct Connection
{
    struct Prepared
    {
        sqlite::Statement statement;
        int parameters = 0;
    };

    sqlite::Connection handle;
    std::unordered_map<QString, Prepared> statements;

    Result<Prepared *> prepared(const QString &sql)
    {
        if (const auto found = statements.find(sql); found != statements.end())
            return &found->second;
        if (statements.size() >= CachedStatements)
            statements.clear();
        Result<sqlite::Statement> statement = handle.prepare(inDialect(sql, Engine::Sqlite));
        if (!statement)
            return fail(statement.error());
        return &statements.emplace(sql, Prepared{std::move(*statement), numbered(sql).parameters}).first->second;
    }
};

class SqliteSession final : public EngineSession
{
public:
    explicit SqliteSession(Connection &connection) : m_connection(connection) {}

    Result<Rows> query(const QString &sql, const QVariantList &parameters) override { return run(sql, parameters); }

    Result<qint64> exec(const QString &sql, const QVariantList &parameters) override
    {
        const Result<Rows> rows = run(sql, parameters);
        if (!rows)
            return fail(rows.error());
        return m_connection.handle.changedRows();
    }

    Result<Done> execMany(const QString &sql, const std::vector<QVariantList> &rows) override
    {
        for (const QVariantList &parameters : rows) {
            if (const auto done = run(sql, parameters); !done)
                return fail(done.error());
        }
        return Done{};
    }

    Result<Done> script(const QString &sql) override
    {
        if (m_failed)
            return fail(alreadyFailed());
        const auto done = m_connection.handle.execScript(inDialect(sql, Engine::Sqlite));
        m_failed = !done;
        return done;
    }

    Result<Done> lockNumbers() override { return Done{}; }

    bool hasFailed() const { return m_failed; }
    static Error alreadyFailed()
    {
        return {Error::Code::Storage, u"an earlier statement of this transaction failed, so nothing of it is kept"_s};
    }

private:
    Result<Rows> run(const QString &sql, const QVariantList &parameters)
    {
        if (m_failed)
            return fail(alreadyFailed());
        Result<Rows> rows = attempt(sql, parameters);
        m_failed = !rows;
        return rows;
    }

    Result<Rows> attempt(const QString &sql, const QVariantList &parameters)
    {
        const Result<Connection::Prepared *> prepared = m_connection.prepared(sql);
        if (!prepared)
            return fail(prepared.error());
        sqlite::Statement &statement = (*prepared)->statement;
        if (parameters.size() != (*prepared)->parameters)
            return fail(Error::Code::Storage,
                        u"%1 parameters given for: %2"_s.arg(parameters.size()).arg(sql.left(200)));
        for (int i = 0; i < parameters.size(); ++i)
            bindValue(statement, i, parameters.at(i));
        Rows rows;
        Result<bool> row = statement.step();
        for (; row && *row; row = statement.step()) {
            QVariantList values;
            values.reserve(statement.columnCount());
            for (int column = 0; column < statement.columnCount(); ++column)
                values.append(statement.value(column));
            rows.emplace_back(std::move(values));
        }
        const bool constraint = (sqlite3_errcode(m_connection.handle.handle()) & 0xff) == SQLITE_CONSTRAINT;
        statement.reset();
        if (!row) {
            Error error = row.error();
            if (constraint)
                error.code = Error::Code::Conflict;
            return fail(error);
        }
        return rows;
    }

    Connection &m_connection;
    bool m_failed = false;
};

class SqliteDatabase final : public EngineDatabase
{
public:
    SqliteDatabase(QString file, FileLock lock, sqlite::Connection writer)
        : m_file(std::move(file)), m_lock(std::move(lock)), m_writer{std::move(writer), {}}
    {
    }

    QString engine() const override { return u"sqlite"_s; }

    Result<Done> read(const std::function<Result<Done>(Session &)> &work) override
    {
        Result<std::unique_ptr<Connection>> reader = takeReader();
        if (!reader)
            return fail(reader.error());
        // A deferred transaction: everything below is read from one snapshot.
        Result<Done> outcome = (*reader)->handle.execScript(u"BEGIN"_s);
        if (outcome) {
            SqliteSession session(**reader);
            outcome = work(session);
            if (const auto ended = (*reader)->handle.execScript(u"ROLLBACK"_s); !ended)
                qCWarning(lcStorage) << "could not end a read:" << ended.error().detail;
        }
        giveBack(std::move(*reader));
        return outcome;
    }

    Result<Done> writeScript(const Work &work) override
    {
        Q_ASSERT_X(m_writingThread != std::this_thread::get_id(), "write",
                   "a write inside a write would wait for itself");
        const std::scoped_lock lock(m_writing);
        m_writingThread = std::this_thread::get_id();
        const auto over = qScopeGuard([this] { m_writingThread = std::thread::id(); });
        Result<sqlite::Transaction> transaction = sqlite::Transaction::begin(m_writer.handle);
        if (!transaction)
            return fail(transaction.error());
        SqliteSession session(m_writer);
        if (const Result<Done> outcome = work(session); !outcome)
            return outcome;
        if (session.hasFailed())
            return fail(SqliteSession::alreadyFailed());
        return transaction->commit();
    }

private:
    Result<std::unique_ptr<Connection>> takeReader()
    {
        std::unique_lock lock(m_pool);
        m_free.wait(lock, [this] { return !m_idle.empty() || m_opened < ReaderCount; });
        if (!m_idle.empty()) {
            auto reader = std::move(m_idle.back());
            m_idle.pop_back();
            return reader;
        }
        Result<sqlite::Connection> handle = sqlite::Connection::open(m_file, sqlite::Connection::Mode::ReadOnly);
        if (!handle)
            return fail(handle.error());
        if (const auto done =
                handle->execScript(u"PRAGMA wal_autocheckpoint=0; PRAGMA query_only=ON; PRAGMA mmap_size=0"_s);
            !done)
            return fail(done.error());
        if (const auto done = text::registerTokenizer(*handle); !done)
            return fail(done.error());
        ++m_opened;
        return std::make_unique<Connection>(std::move(*handle));
    }

    void giveBack(std::unique_ptr<Connection> reader)
    {
        {
            const std::scoped_lock lock(m_pool);
            m_idle.push_back(std::move(reader));
        }
        m_free.notify_one();
    }

    const QString m_file;
    // The order matters at the end: the readers close first, then the writer, which as the last connection empties the
    // log into the file, then the lock goes.
    FileLock m_lock;
    std::mutex m_writing;
    std::atomic<std::thread::id> m_writingThread;
    Connection m_writer;
    std::mutex m_pool;
    std::condition_variable m_free;
    std::vector<std::unique_ptr<Connection>> m_idle;
    int m_opened = 0;
};

/// What the file says about itself: nothing when it is sound.
Result<Done> checked(sqlite::Connection &connection, const QString &file)
{
    const Result<QVariant> verdict = connection.scalar(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return fail(damaged(file, verdict.error().detail));
    if (verdict->toString() != "ok"_L1)
        return fail(damaged(file, verdict->toString()));
    return Done{};
}

} // namespace

Result<std::unique_ptr<EngineDatabase>> openSqlite(const QString &directory)
{
    if (!QDir().mkpath(directory))
        return fail(Error::Code::Storage,
                    u"The data directory %1 cannot be made. Make it, and give this service the right to "
                    "write in it."_s.arg(directory));
    const QDir dir(directory);
    auto lock = FileLock::take(dir.filePath(u"backend.lock"_s), directory);
    if (!lock)
        return fail(lock.error());
    const QString file = dir.filePath(u"backend.sqlite"_s);
    Result<sqlite::Connection> writer = sqlite::Connection::open(file, sqlite::Connection::Mode::ReadWrite);
    if (!writer)
        return fail(writer.error());
    if (const auto sound = checked(*writer, file); !sound)
        return fail(sound.error());
    const Result<QVariant> mode = writer->scalar(u"PRAGMA journal_mode=WAL"_s);
    if (!mode)
        return fail(mode.error());
    if (mode->toString() != "wal"_L1)
        return fail(Error::Code::Storage,
                    u"The file system of %1 cannot hold the database (no shared memory, as on many network "
                    "drives). Choose a local disk."_s.arg(directory));
    // FULL: this is the server of truth, an answered request must survive the loss of power.
    if (const auto done =
            writer->execScript(u"PRAGMA synchronous=FULL; PRAGMA mmap_size=0; PRAGMA wal_autocheckpoint=1000"_s);
        !done)
        return fail(done.error());
    // For components that keep an index of words; every connection that touches one needs it.
    if (const auto done = text::registerTokenizer(*writer); !done)
        return fail(done.error());
    return std::make_unique<SqliteDatabase>(file, std::move(*lock), std::move(*writer));
}

} // namespace gw::backend::storage
