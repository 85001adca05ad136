// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "grants.h"
#include "crypto.h"
#include "results.h"
#include <gw/base/clock.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto familyColumns = "f.id, f.person_id, f.client_id, f.scope, f.method, f.auth_time, f.expires_at"_L1;

Family familyFrom(const storage::Row &row)
{
    return {row.text(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            fromRfc3339(row.text(5)),
            fromRfc3339(row.text(6))};
}

} // namespace

Result<Done> startFamily(storage::Session &session, const Family &family, const QDateTime &now)
{
    return done(
        session.exec(u"INSERT INTO token_family (id, person_id, client_id, scope, method, auth_time, expires_at, "
                     "generation, rotated_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)"_s,
                     {family.id, family.personId, family.clientId, family.scope, family.method,
                      toRfc3339(family.authTime), toRfc3339(family.expires), toRfc3339(now)}));
}

Result<bool> endFamily(storage::Session &session, const QString &familyId, const QDateTime &now)
{
    const auto ended = session.exec(u"UPDATE token_family SET ended_at = ? WHERE id = ? AND ended_at IS NULL"_s,
                                    {toRfc3339(now), familyId});
    return mapped(ended, [](qint64 changed) { return changed > 0; });
}

Result<std::optional<Family>> findFamily(storage::Session &session, const QString &familyId, const QDateTime &now)
{
    const auto rows =
        session.query(u"SELECT %1 FROM token_family f JOIN person p ON p.id = f.person_id AND p.state <> 'left' "
                      "WHERE f.id = ? AND f.ended_at IS NULL AND f.expires_at > ?"_s.arg(familyColumns),
                      {familyId, toRfc3339(now)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    return familyFrom(rows->front());
}

Result<Done> putCode(storage::Session &session, const QString &code, const CodeRequest &request,
                     const QDateTime &expires)
{
    return done(session.exec(u"INSERT INTO authorization_code (code_hash, client_id, person_id, redirect_uri, scope, "
                             u"nonce, challenge, auth_time, "
                             "expires_at, seat_id, session_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                             {secretHash(code), request.clientId, request.personId, request.redirectUri, request.scope,
                              request.nonce, request.challenge, toRfc3339(request.authTime), toRfc3339(expires),
                              request.seatId, request.sessionId}));
}

Result<std::optional<CodeUse>> findCode(storage::Session &session, const QString &code)
{
    const auto rows =
        session.query(u"SELECT client_id, person_id, redirect_uri, scope, nonce, challenge, auth_time, "
                      "expires_at, family_id, seat_id, session_id FROM authorization_code WHERE code_hash = ?"_s,
                      {secretHash(code)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    const storage::Row &row = rows->front();
    return CodeUse{{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                    fromRfc3339(row.text(6)), row.text(9), row.text(10)},
                   fromRfc3339(row.text(7)),
                   row.text(8)};
}

Result<Done> markCodeUsed(storage::Session &session, const QString &code, const QString &familyId)
{
    return done(session.exec(u"UPDATE authorization_code SET family_id = ? WHERE code_hash = ?"_s,
                             {familyId, secretHash(code)}));
}

Result<QString> newRefreshToken(storage::Session &session, const Family &family, const QDateTime &expires)
{
    const QString token = newSecret();
    const auto put = session.exec(u"INSERT INTO refresh_token (token_hash, family_id, generation, expires_at) "
                                  "SELECT ?, id, generation, ? FROM token_family WHERE id = ?"_s,
                                  {secretHash(token), toRfc3339(qMin(expires, family.expires)), family.id});
    if (!put)
        return fail(put.error());
    return token;
}

Result<Refreshed> refresh(storage::Session &session, const QString &token, const QString &clientId,
                          const QDateTime &now, std::chrono::seconds grace, std::chrono::seconds idle)
{
    const auto rows = session.query(
        u"SELECT %1, f.generation, f.rotated_at, f.ended_at, t.generation, t.expires_at, p.state FROM refresh_token t "
        "JOIN token_family f ON f.id = t.family_id JOIN person p ON p.id = f.person_id WHERE t.token_hash = ?"_s.arg(
            familyColumns),
        {secretHash(token)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return Refreshed{};
    const storage::Row &row = rows->front();
    Refreshed result{RefreshOutcome::Rotated, familyFrom(row), {}};
    const qint64 current = row.integer(7);
    const QDateTime rotatedAt = fromRfc3339(row.text(8));
    const qint64 generation = row.integer(10);
    if (result.family.clientId != clientId) {
        result.outcome = RefreshOutcome::OtherClient;
        return result;
    }
    if (!row.isNull(9) || result.family.expires <= now || fromRfc3339(row.text(11)) <= now
        || row.text(12) == "left"_L1) {
        result.outcome = RefreshOutcome::Expired;
        return result;
    }
    const bool answerWasLost = generation == current - 1 && rotatedAt.addSecs(grace.count()) >= now;
    if (generation != current && !answerWasLost) {
        result.outcome = RefreshOutcome::Reused;
        return mapped(endFamily(session, result.family.id, now), [&](bool) { return result; });
    }
    if (generation == current) {
        const auto rotated = session.exec(
            u"UPDATE token_family SET generation = generation + 1, rotated_at = ? WHERE id = ? AND generation = ?"_s,
            {toRfc3339(now), result.family.id, current});
        if (!rotated)
            return fail(rotated.error());
    }
    const auto successor = newRefreshToken(session, result.family, now.addSecs(idle.count()));
    if (!successor)
        return fail(successor.error());
    result.token = *successor;
    return result;
}

Result<std::optional<Family>> familyOfRefreshToken(storage::Session &session, const QString &token)
{
    const auto rows = session.query(
        u"SELECT %1 FROM refresh_token t JOIN token_family f ON f.id = t.family_id WHERE t.token_hash = ?"_s.arg(
            familyColumns),
        {secretHash(token)});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::nullopt;
    return familyFrom(rows->front());
}

Result<bool> rememberAssertion(storage::Session &session, const QString &key, const QDateTime &expires)
{
    const auto put = session.exec(
        u"INSERT INTO used_assertion (jti_hash, expires_at) VALUES (?, ?) ON CONFLICT (jti_hash) DO NOTHING"_s,
        {secretHash(key), toRfc3339(expires)});
    return mapped(put, [](qint64 changed) { return changed > 0; });
}

Result<Done> removeOutdated(storage::Session &session, const QDateTime &now)
{
    // Ended families stay for a day more, so that a late second use of their tokens is still recognised.
    const QString time = toRfc3339(now);
    const QString yesterday = toRfc3339(now.addDays(-1));
    const std::pair<QString, QString> statements[] = {
        {u"DELETE FROM authorization_code WHERE expires_at < ?"_s, yesterday},
        {u"DELETE FROM browser_session WHERE expires_at < ?"_s, time},
        {u"DELETE FROM used_assertion WHERE expires_at < ?"_s, time},
        {u"DELETE FROM sign_in_failure WHERE last_at < ?"_s, yesterday},
        {u"DELETE FROM refresh_token WHERE expires_at < ?"_s, yesterday},
        {u"DELETE FROM token_family WHERE ended_at < ?"_s, yesterday},
        {u"DELETE FROM token_family WHERE expires_at < ?"_s, yesterday},
    };
    for (const auto &[sql, limit] : statements) {
        if (const auto removed = session.exec(sql, {limit}); !removed)
            return fail(removed.error());
    }
    return done(session.exec(u"DELETE FROM refresh_token WHERE family_id NOT IN (SELECT id FROM token_family)"_s));
}

} // namespace gw::backend::identity
