// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/storage/idempotency.h>

#include <QCryptographicHash>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::storage {
namespace {

constexpr auto KeptFor = std::chrono::hours(24);

QByteArray packed(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes;
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + '\n';
    return bytes;
}

QList<std::pair<QByteArray, QByteArray>> unpacked(const QByteArray &bytes)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const QByteArray &line : bytes.split('\n')) {
        if (const qsizetype colon = line.indexOf(": "); colon > 0)
            headers.append({line.left(colon), line.mid(colon + 2)});
    }
    return headers;
}

QByteArray digest(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

Error refused(const QString &problemType)
{
    return {.code = Error::Code::Conflict, .detail = u"an Idempotency-Key came twice"_s, .problemType = problemType};
}

/// The answer that is kept for this key, nothing when there is none, an error when it was for something else.
Result<std::optional<KeptAnswer>> kept(Session &session, const KeyedRequest &request, const QDateTime &now)
{
    const Result<Rows> rows = session.query(u"SELECT route, body_hash, status, headers, body FROM idempotency "
                                            "WHERE person_id = ? AND key = ? AND at > ?"_s,
                                            {request.personId, request.key, now.addDuration(-KeptFor)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const Row &row = rows->front();
    if (row.text(0) != request.route || row.blob(1) != digest(request.body))
        return fail(refused(u"idempotency-key-reused"_s));
    return KeptAnswer{
        .status = int(row.integer(2)), .headers = unpacked(row.blob(3)), .body = row.blob(4), .replayed = true};
}

Result<Done> keep(Session &session, const KeyedRequest &request, const KeptAnswer &answer, const QDateTime &now)
{
    // The row of an older day may still be there.
    if (const auto gone =
            session.exec(u"DELETE FROM idempotency WHERE person_id = ? AND key = ?"_s, {request.personId, request.key});
        !gone)
        return fail(gone.error());
    const auto stored =
        session.exec(u"INSERT INTO idempotency(person_id, key, route, body_hash, status, headers, body, at) "
                     "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {request.personId, request.key, request.route, digest(request.body), answer.status,
                      packed(answer.headers), answer.body, now});
    if (!stored)
        return fail(stored.error());
    return Done{};
}

} // namespace

std::vector<Migration> IdempotencyStore::migrations()
{
    return {{u"idempotency"_s, 1,
             u"CREATE TABLE idempotency(person_id TEXT NOT NULL, key TEXT NOT NULL, route TEXT NOT NULL, body_hash "
             u"{blob} NOT NULL,"
             " status BIGINT NOT NULL, headers {blob} NOT NULL, body {blob} NOT NULL, at TEXT NOT NULL, PRIMARY "
             "KEY(person_id, key));"
             "CREATE INDEX idempotency_at ON idempotency(at);"_s}};
}

Result<KeptAnswer> IdempotencyStore::runOnce(const KeyedRequest &request,
                                             const std::function<Result<KeptAnswer>(Session &)> &action)
{
    const std::pair claim(request.personId, request.key);
    if (!request.key.isEmpty()) {
        const std::scoped_lock lock(m_mutex);
        if (!m_running.insert(claim).second)
            return fail(refused(u"idempotency-in-progress"_s));
    }
    Result<KeptAnswer> answer = runClaimed(request, action);
    if (!request.key.isEmpty()) {
        const std::scoped_lock lock(m_mutex);
        m_running.erase(claim);
    }
    return answer;
}

Result<KeptAnswer> IdempotencyStore::runClaimed(const KeyedRequest &request,
                                                const std::function<Result<KeptAnswer>(Session &)> &action)
{
    const QDateTime now = m_clock.now();
    const bool keyed = !request.key.isEmpty();
    std::optional<KeptAnswer> answer;
    bool refusal = false;
    const auto done = m_database.write([&](Session &session) -> Result<Done> {
        answer.reset();
        refusal = false;
        if (keyed) {
            auto earlier = kept(session, request, now);
            if (!earlier)
                return fail(earlier.error());
            if (*earlier) {
                answer = std::move(*earlier);
                return Done{};
            }
        }
        Result<KeptAnswer> given = action(session);
        if (!given)
            return fail(given.error());
        answer = std::move(*given);
        refusal = answer->status >= 400;
        if (refusal)
            return fail(Error::Code::Cancelled); // undoes what was written
        return keyed ? keep(session, request, *answer, now) : Result<Done>(Done{});
    });
    if (!done && !(refusal && done.error().code == Error::Code::Cancelled))
        return fail(done.error());
    // Too early is not "no": the same request may well be granted later.
    if (refusal && keyed && answer->status < 500 && answer->status != 429) {
        const auto noted = m_database.write([&](Session &session) { return keep(session, request, *answer, now); });
        if (!noted)
            return fail(noted.error());
    }
    return *answer;
}

Result<Done> IdempotencyStore::tidy()
{
    return m_database.write([this](Session &session) -> Result<Done> {
        const auto gone =
            session.exec(u"DELETE FROM idempotency WHERE at <= ?"_s, {m_clock.now().addDuration(-KeptFor)});
        return gone ? Result<Done>(Done{}) : fail(gone.error());
    });
}

} // namespace gw::backend::storage
