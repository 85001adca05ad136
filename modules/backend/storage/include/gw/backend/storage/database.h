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

/// "?,?,?": the parameters of an IN list or a VALUES row.
QString placeholders(qsizetype count);

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

/// A connection inside a transaction or a read. SQL is the common part of SQLite and PostgreSQL: `?` parameters
/// (rewritten to $1 for PostgreSQL), TEXT and BIGINT columns, `{blob}` for the blob type, `{serial}` for a primary key
/// that numbers itself upwards, booleans as BIGINT 0/1, times as RFC 3339 TEXT, `INSERT … ON CONFLICT … DO UPDATE`,
/// `RETURNING`, no dialect functions and no `? IS NULL` (PostgreSQL cannot tell that parameter's type).
///
/// Parameters: an invalid QVariant is NULL, a QString is text even when it is null, a QDateTime is stored as RFC 3339
/// (an invalid one as NULL). An identical statement is prepared once a connection.
/// Errors: a broken constraint is Conflict, anything else Storage. After a failed statement the transaction is lost, on
/// both engines: every later statement fails, and nothing is committed.
class Session
{
public:
    virtual ~Session() = default;
    virtual Result<Rows> query(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// Number of rows changed.
    virtual Result<qint64> exec(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// The same statement for many rows, prepared once.
    virtual Result<Done> execMany(const QString &sql, const std::vector<QVariantList> &rows) = 0;
    /// From here to the end of the transaction nobody else gets past this call, so that numbers drawn after it become
    /// visible in the order in which they were drawn. Costs nothing on SQLite, which has one writer anyway.
    virtual Result<Done> lockNumbers() = 0;
};

struct Migration
{
    QString component; ///< "identity", "directory" …: each numbers its own, from 1
    int version = 0;
    /// Statements separated by semicolons, in the common SQL of Session. What one engine alone understands (triggers)
    /// stands as `{sqlite} … {postgresql} … {both}`.
    QString sql;
};

/// The backend's database: SQLite (one writer at a time, readers beside it) or PostgreSQL. Thread-safe; each call takes
/// a connection for as long as it runs. Calls do not nest: neither read() nor write() may be called from inside `work`.
class Database
{
public:
    virtual ~Database() = default;

    /// `where` is a directory (SQLite: DIR/backend.sqlite, made if missing; one process at a time) or a postgresql://
    /// URL. Brings the schema up to `migrations`, each in a transaction of its own. Refuses, with a sentence that says
    /// what to do, a damaged file (problemType "damaged"), one that a newer program wrote ("newer-schema") and one that
    /// another process has open ("in-use").
    static Result<std::unique_ptr<Database>> open(const QString &where, const std::vector<Migration> &migrations);

    /// All that `work` reads is of one moment; writing fails.
    virtual Result<Done> read(const std::function<Result<Done>(Session &)> &work) = 0;
    /// Commits when `work` succeeds, rolls back when it fails; what was committed survives the loss of power.
    /// Serializable: after a conflict with another writer `work` runs again, so it must have no effect beside the
    /// session and must assign, not append, to what it captures.
    virtual Result<Done> write(const std::function<Result<Done>(Session &)> &work) = 0;
    virtual QString engine() const = 0; ///< "sqlite" or "postgresql"
};

} // namespace gw::backend::storage
