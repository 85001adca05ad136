// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QVariantList>
#include <functional>
#include <gw/base/result.h>
#include <memory>
#include <vector>

namespace gw::backend::storage {

/// One row of an answer, by column position.
class Row
{
public:
    explicit Row(QVariantList values) : m_values(std::move(values)) {}
    bool isNull(int column) const { return !m_values.at(column).isValid(); }
    QString text(int column) const { return m_values.at(column).toString(); }
    qint64 integer(int column) const { return m_values.at(column).toLongLong(); }
    bool boolean(int column) const { return integer(column) != 0; }
    QByteArray blob(int column) const { return m_values.at(column).toByteArray(); }

private:
    QVariantList m_values;
};
using Rows = std::vector<Row>;

/// A connection inside a transaction or a read. SQL is the common part of SQLite and PostgreSQL: `?` parameters (rewritten
/// to $1 for PostgreSQL), TEXT and BIGINT columns, `{blob}` for the blob type, booleans as BIGINT 0/1, times as RFC 3339 TEXT,
/// `INSERT … ON CONFLICT … DO UPDATE`, no dialect functions.
class Session
{
public:
    virtual ~Session() = default;
    virtual Result<Rows> query(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// Number of rows changed.
    virtual Result<qint64> exec(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// The same statement for many rows, prepared once.
    virtual Result<Done> execMany(const QString &sql, const std::vector<QVariantList> &rows) = 0;
};

struct Migration
{
    QString component; ///< "identity", "directory" …: each numbers its own, from 1
    int version = 0;
    QString sql; ///< statements separated by semicolons, in the common SQL of Session
};

/// The backend's database: SQLite (one writer at a time, readers beside it) or PostgreSQL. Thread-safe; each call takes a
/// connection for as long as it runs.
class Database
{
public:
    virtual ~Database() = default;

    /// `where` is a directory (SQLite: DIR/backend.sqlite) or a postgresql:// URL. Refuses, with a sentence that says
    /// what to do, a damaged file and one that a newer program wrote.
    static Result<std::unique_ptr<Database>> open(const QString &where, const std::vector<Migration> &migrations);

    virtual Result<Done> read(const std::function<Result<Done>(Session &)> &work) = 0;
    /// Commits when `work` succeeds, rolls back when it fails. Serializable: a conflict with another writer is retried.
    virtual Result<Done> write(const std::function<Result<Done>(Session &)> &work) = 0;
    virtual QString engine() const = 0; ///< "sqlite" or "postgresql"
};

} // namespace gw::backend::storage
