// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/sqlite/connection.h>

#include <QVariant>
#include <sqlite3.h>
#include <utility>

namespace gw::sqlite {

namespace {

/// What a caller can act on: make room, say that the folder is read-only, set a damaged file aside.
QString problemOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return QStringLiteral("disk-full");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return QStringLiteral("damaged");
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return QStringLiteral("read-only");
    case SQLITE_IOERR: return QStringLiteral("io-error");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return QStringLiteral("busy");
    default: return {};
    }
}

} // namespace

Error lastError(sqlite3 *handle, const QString &what)
{
    const int extended = sqlite3_extended_errcode(handle);
    const auto code = (extended & 0xff) == SQLITE_INTERRUPT ? Error::Code::Cancelled : Error::Code::Storage;
    return {code,
            QStringLiteral("%1 (SQLite %2) in: %3")
                .arg(QString::fromUtf8(sqlite3_errmsg(handle)))
                .arg(extended)
                .arg(what.left(200)),
            problemOf(extended)};
}

void Connection::close(sqlite3 *handle)
{
    sqlite3_close_v2(handle);
}

Result<Connection> Connection::open(const QString &path, Mode mode)
{
    sqlite3 *raw = nullptr;
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int outcome = sqlite3_open_v2(path.toUtf8().constData(), &raw, access | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(raw);
    if (outcome != SQLITE_OK)
        return std::unexpected(
            Error{Error::Code::Storage,
                  QStringLiteral("cannot open %1: %2").arg(path, QString::fromUtf8(sqlite3_errstr(outcome))),
                  problemOf(outcome)});
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, 5000);
    if (auto done = connection.execScript(QStringLiteral("PRAGMA foreign_keys=ON;")); !done)
        return fail(done.error());
    return connection;
}

Result<Statement> Connection::prepare(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle.get(), utf8.constData(), int(utf8.size()) + 1, 0, &statement, nullptr) != SQLITE_OK)
        return fail(lastError(m_handle.get(), sql));
    return Statement(statement);
}

Result<Done> Connection::execScript(const QString &sql)
{
    if (sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(lastError(m_handle.get(), sql));
    return Done{};
}

Result<Done> Connection::exec(const QString &sql, const QVariantList &parameters)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    return statement->run();
}

Result<QVariant> Connection::scalar(const QString &sql, const QVariantList &parameters)
{
    Result<Statement> statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    const Result<bool> row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->value(0) : QVariant();
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

int Connection::changedRows() const
{
    return sqlite3_changes(m_handle.get());
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle.get());
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto done = connection.execScript(QStringLiteral("BEGIN IMMEDIATE")); !done)
        return fail(done.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        std::ignore = m_connection->execScript(QStringLiteral("ROLLBACK"));
}

Result<Done> Transaction::commit()
{
    Result<Done> done = m_connection->execScript(QStringLiteral("COMMIT"));
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace gw::sqlite
