// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gw/backend/storage/database.h>
#include <libpq-fe.h>
#include <unordered_map>

namespace gw::backend::storage {

/// One connection to PostgreSQL and the statements it has prepared. Used by one thread at a time.
class PostgresConnection
{
public:
    static Result<std::unique_ptr<PostgresConnection>> connect(const QString &url);

    struct Answer
    {
        Rows rows;
        qint64 changed = 0;
    };
    /// Prepares (once) and runs one statement.
    Result<Answer> run(const QString &sql, const QVariantList &parameters);
    /// The same statement for many rows, sent in batches without waiting for each answer (libpq's pipeline mode).
    Result<Done> runMany(const QString &sql, const std::vector<QVariantList> &rows);
    /// Any number of statements, without parameters.
    Result<Done> script(const QString &sql);

    bool isAlive() const { return PQstatus(m_handle.get()) == CONNECTION_OK; }
    /// SQLSTATE of the last failure, empty after a success.
    QByteArray sqlState() const { return m_sqlState; }
    /// What the last statement says it did, e.g. "COMMIT"; a lost transaction answers COMMIT with "ROLLBACK".
    QByteArray commandTag() const { return m_commandTag; }

private:
    explicit PostgresConnection(PGconn *handle) : m_handle(handle, &PQfinish) {}
    using Outcome = std::unique_ptr<PGresult, void (*)(PGresult *)>;
    struct Arguments; // the parameters of one run, as libpq wants them
    Result<Done> sendBatch(const QString &sql, const std::vector<std::pair<QByteArray, Arguments>> &batch);
    Result<Done> check(const Outcome &outcome, const QString &sql);
    Result<QByteArray> prepared(const QString &sql, const std::vector<Oid> &types, qsizetype parameters);

    std::unique_ptr<PGconn, void (*)(PGconn *)> m_handle;
    std::unordered_map<QString, QByteArray> m_statements; // by SQL and parameter types
    QByteArray m_sqlState;
    QByteArray m_commandTag;
    int m_prepared = 0;
};

} // namespace gw::backend::storage
