// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "postgresconnection.h"

#include "dialect.h"

#include <array>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {
namespace {

// From PostgreSQL's catalogue (pg_type.dat): these numbers never change.
constexpr Oid Bool = 16;
constexpr Oid Bytea = 17;
constexpr Oid Int8 = 20;
constexpr Oid Int2 = 21;
constexpr Oid Int4 = 23;
constexpr Oid Text = 25;
constexpr Oid Float4 = 700;
constexpr Oid Float8 = 701;
constexpr Oid Numeric = 1700;
constexpr Oid Unknown = 0;

constexpr size_t CachedStatements = 256;
// Few enough that the server's answers fit into the socket while nobody reads them.
constexpr size_t RowsPerBatch = 250;

struct Parameter
{
    Oid type = Unknown; // Unknown for NULL: it takes the type of its place
    QByteArray value;
    bool binary = false;
};

Parameter encoded(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return {};
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return {Int8, QByteArray::number(value.toLongLong())};
    case QMetaType::Double: return {Float8, QByteArray::number(value.toDouble(), 'g', 17)};
    case QMetaType::QByteArray: return {Bytea, value.toByteArray(), true};
    case QMetaType::QDateTime:
        if (!value.toDateTime().isValid())
            return {};
        return {Text, toRfc3339(value.toDateTime()).toUtf8()};
    default: return {Text, value.toString().toUtf8()};
    }
}

QVariant decoded(const PGresult *result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return {};
    const QByteArrayView bytes(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    switch (PQftype(result, column)) {
    case Bool: return qint64(bytes == "t");
    case Int2:
    case Int4:
    case Int8: return bytes.toLongLong();
    case Float4:
    case Float8: return bytes.toDouble();
    case Numeric: { // sum() of a BIGINT column
        bool whole = false;
        const qint64 number = bytes.toLongLong(&whole);
        return whole ? QVariant(number) : QVariant(bytes.toDouble());
    }
    case Bytea:
        // "\x" and hexadecimal digits: the output format since 9.0
        return QByteArray::fromHex(bytes.sliced(2).toByteArray());
    default: return QString::fromUtf8(bytes);
    }
}

QString oneLine(const char *message)
{
    return QString::fromUtf8(message).simplified();
}

} // namespace

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::connect(const QString &url)
{
    const QByteArray utf8 = url.toUtf8();
    const std::array keywords{"dbname", "connect_timeout", "client_encoding", "application_name",
                              static_cast<const char *>(nullptr)};
    const std::array values{utf8.constData(), "10", "UTF8", "gwanmun-backend", static_cast<const char *>(nullptr)};
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(keywords.data(), values.data(), 1)));
    PGconn *handle = connection->m_handle.get();
    if (!handle || PQstatus(handle) != CONNECTION_OK)
        return fail(Error::Code::Storage,
                    u"The PostgreSQL database cannot be reached (%1). Check that the server runs, and the "
                    "address, user and password of the database URL."_s.arg(oneLine(PQerrorMessage(handle))));
    PQsetNoticeProcessor(handle, [](void *, const char *) {}, nullptr);
    return connection;
}

Result<Done> PostgresConnection::check(const Outcome &outcome, const QString &sql)
{
    const ExecStatusType status = PQresultStatus(outcome.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) {
        m_sqlState.clear();
        m_commandTag = PQcmdStatus(outcome.get());
        return Done{};
    }
    m_sqlState = PQresultErrorField(outcome.get(), PG_DIAG_SQLSTATE);
    // The primary message only: the detail line quotes the row, and rows are about people.
    const char *message = PQresultErrorField(outcome.get(), PG_DIAG_MESSAGE_PRIMARY);
    // Class 23: integrity constraint violation.
    const auto code = m_sqlState.startsWith("23") ? Error::Code::Conflict : Error::Code::Storage;
    return fail(code, u"%1 (PostgreSQL %2) in: %3"_s.arg(oneLine(message ? message : PQerrorMessage(m_handle.get())),
                                                         QString::fromLatin1(m_sqlState), sql.left(200)));
}

Result<QByteArray> PostgresConnection::prepared(const QString &sql, const std::vector<Oid> &types, qsizetype parameters)
{
    QString key = sql;
    for (const Oid type : types)
        key += u'\n' + QString::number(type);
    if (const auto found = m_statements.find(key); found != m_statements.end())
        return found->second;
    const Numbered text = numbered(inDialect(sql, Engine::Postgres));
    if (text.parameters != parameters)
        return fail(Error::Code::Storage, u"%1 parameters given for: %2"_s.arg(parameters).arg(sql.left(200)));
    if (m_statements.size() >= CachedStatements) {
        m_statements.clear();
        if (const auto done = script(u"DEALLOCATE ALL"_s); !done)
            return fail(done.error());
    }
    const QByteArray name = "s" + QByteArray::number(++m_prepared);
    const Outcome outcome(
        PQprepare(m_handle.get(), name.constData(), text.sql.toUtf8().constData(), int(types.size()), types.data()),
        &PQclear);
    if (const auto done = check(outcome, sql); !done)
        return fail(done.error());
    m_statements.emplace(key, name);
    return name;
}

struct PostgresConnection::Arguments
{
    explicit Arguments(const QVariantList &parameters)
    {
        encodedParameters.reserve(size_t(parameters.size()));
        for (const QVariant &parameter : parameters)
            encodedParameters.push_back(encoded(parameter));
        for (const Parameter &parameter : encodedParameters) {
            types.push_back(parameter.type);
            values.push_back(parameter.type == Unknown ? nullptr : parameter.value.constData());
            lengths.push_back(int(parameter.value.size()));
            formats.push_back(parameter.binary ? 1 : 0);
        }
    }

    std::vector<Parameter> encodedParameters; // owns what `values` points to
    std::vector<Oid> types;
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
};

Result<PostgresConnection::Answer> PostgresConnection::run(const QString &sql, const QVariantList &parameters)
{
    const Arguments arguments(parameters);
    const Result<QByteArray> name = prepared(sql, arguments.types, parameters.size());
    if (!name)
        return fail(name.error());
    const Outcome outcome(PQexecPrepared(m_handle.get(), name->constData(), int(arguments.values.size()),
                                         arguments.values.data(), arguments.lengths.data(), arguments.formats.data(),
                                         0),
                          &PQclear);
    if (const auto done = check(outcome, sql); !done)
        return fail(done.error());
    Answer answer;
    answer.changed = QByteArrayView(PQcmdTuples(outcome.get())).toLongLong();
    const int columns = PQnfields(outcome.get());
    answer.rows.reserve(size_t(PQntuples(outcome.get())));
    for (int row = 0; row < PQntuples(outcome.get()); ++row) {
        QVariantList list;
        list.reserve(columns);
        for (int column = 0; column < columns; ++column)
            list.append(decoded(outcome.get(), row, column));
        answer.rows.emplace_back(std::move(list));
    }
    return answer;
}

Result<Done> PostgresConnection::runMany(const QString &sql, const std::vector<QVariantList> &rows)
{
    std::vector<std::pair<QByteArray, Arguments>> batch;
    for (size_t i = 0; i < rows.size(); ++i) {
        Arguments arguments(rows[i]);
        if (m_statements.size() >= CachedStatements) {
            // The next prepared() forgets the statements that this batch stands on.
            if (const auto sent = sendBatch(sql, batch); !sent)
                return sent;
            batch.clear();
        }
        const Result<QByteArray> name = prepared(sql, arguments.types, rows[i].size());
        if (!name)
            return fail(name.error());
        batch.emplace_back(*name, std::move(arguments));
        if (batch.size() < RowsPerBatch && i + 1 < rows.size())
            continue;
        if (const auto sent = sendBatch(sql, batch); !sent)
            return sent;
        batch.clear();
    }
    return Done{};
}

Result<Done> PostgresConnection::sendBatch(const QString &sql,
                                           const std::vector<std::pair<QByteArray, Arguments>> &batch)
{
    PGconn *handle = m_handle.get();
    const auto broken = [&] {
        return fail(Error::Code::Storage, u"%1 in: %2"_s.arg(oneLine(PQerrorMessage(handle)), sql.left(200)));
    };
    if (PQenterPipelineMode(handle) != 1)
        return broken();
    for (const auto &[name, arguments] : batch) {
        if (PQsendQueryPrepared(handle, name.constData(), int(arguments.values.size()), arguments.values.data(),
                                arguments.lengths.data(), arguments.formats.data(), 0)
            != 1)
            return broken();
    }
    if (PQpipelineSync(handle) != 1)
        return broken();
    // After a failure the server skips the rest up to the sync; the first failure is the one that says why.
    Result<Done> outcome = Done{};
    QByteArray state;
    for (;;) {
        const Outcome answer(PQgetResult(handle), &PQclear);
        if (!answer) {
            if (!isAlive())
                return broken();
            continue; // the end of one statement's answers
        }
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_PIPELINE_ABORTED || !outcome)
            continue;
        outcome = check(answer, sql);
        state = m_sqlState;
    }
    PQexitPipelineMode(handle);
    m_sqlState = state;
    return outcome;
}

Result<Done> PostgresConnection::script(const QString &sql)
{
    const Outcome outcome(PQexec(m_handle.get(), inDialect(sql, Engine::Postgres).toUtf8().constData()), &PQclear);
    return check(outcome, sql);
}

} // namespace gw::backend::storage
