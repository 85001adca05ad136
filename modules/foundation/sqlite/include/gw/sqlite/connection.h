// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QVariantList>
#include <gw/sqlite/statement.h>

struct sqlite3;

namespace gw::sqlite {

/// One connection to one SQLite file, used by one thread at a time. Shared by the client's store and the backend's
/// storage, which own everything above single statements (ADR 0002).
class Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Opens (ReadWrite: and creates) `path`; ":memory:" works. Foreign keys are on, the busy time-out is 5 s.
    static Result<Connection> open(const QString &path, Mode mode);

    Result<Statement> prepare(const QString &sql);
    /// Runs any number of statements separated by semicolons, without parameters: schema and pragmas.
    Result<Done> execScript(const QString &sql);
    /// Prepares, binds and runs one statement that returns no rows.
    Result<Done> exec(const QString &sql, const QVariantList &parameters = {});
    /// First column of the first row, or an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &parameters = {});

    qint64 lastInsertId() const;
    int changedRows() const; ///< of the last statement
    void interrupt();        ///< makes a running query fail with Cancelled; the only call allowed from another thread
    sqlite3 *handle() const { return m_handle.get(); }

private:
    explicit Connection(sqlite3 *handle) : m_handle(handle, &close) {}
    static void close(sqlite3 *handle);
    std::unique_ptr<sqlite3, void (*)(sqlite3 *)> m_handle;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<Done> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}
    Connection *m_connection;
};

/// The Error of the connection's last failure; `what` says what was being done. Its problemType is "disk-full", "damaged",
/// "read-only", "io-error", "busy" or empty.
Error lastError(sqlite3 *handle, const QString &what);

} // namespace gw::sqlite
