// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/sqlite/connection.h>
#include <gw/sqlite/statement.h>

#include <gw/base/clock.h>
#include <sqlite3.h>

namespace gw::sqlite {

void Statement::finalize(sqlite3_stmt *handle)
{
    sqlite3_finalize(handle);
}

void Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_handle.get(), index + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QByteArray &value)
{
    sqlite3_bind_blob(m_handle.get(), index + 1, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle.get(), index + 1, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_handle.get(), index + 1, value);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle.get(), index + 1);
}

void Statement::bind(int index, const QVariant &value)
{
    if (!value.isValid() || value.isNull()) {
        bindNull(index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: bind(index, value.toLongLong()); break;
    case QMetaType::Double: bind(index, value.toDouble()); break;
    case QMetaType::QByteArray: bind(index, value.toByteArray()); break;
    case QMetaType::QDateTime: bind(index, toRfc3339(value.toDateTime())); break;
    default: bind(index, value.toString());
    }
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: return fail(lastError(sqlite3_db_handle(m_handle.get()), QString::fromUtf8(sqlite3_sql(m_handle.get()))));
    }
}

Result<Done> Statement::run()
{
    Result<bool> row = step();
    while (row && *row)
        row = step();
    reset();
    if (!row)
        return fail(row.error());
    return Done{};
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_handle.get());
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_handle.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle.get(), column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), column));
    return QByteArray(bytes, sqlite3_column_bytes(m_handle.get(), column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle.get(), column);
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_handle.get(), column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_TEXT: return text(column);
    case SQLITE_BLOB: return blob(column);
    default: return {};
    }
}

} // namespace gw::sqlite
