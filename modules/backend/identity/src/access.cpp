// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "context.h"
#include "records.h"
#include "results.h"
#include "seats.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype RememberedTokens = 20'000; // about 10 MB; more people than ask within ten minutes

// The server puts the title in (http/problems.h).
http::Response problem(const http::Request &request, int status, const QString &type, const QString &korean,
                       const QString &english)
{
    return http::Response::problem(status, type, {}, languageOf(request) == "ko"_L1 ? korean : english);
}

// Only what RFC 6750 2.1 allows, and one header only: two are an attack on whoever reads the other one.
QByteArray bearerToken(const http::Request &request)
{
    QByteArray found;
    for (const auto &[name, value] : request.headers) {
        if (name != "authorization")
            continue;
        if (!found.isEmpty() || value.size() < 8 || value.left(7).toLower() != "bearer ")
            return {};
        found = value.mid(7).trimmed();
    }
    return found;
}

} // namespace

std::optional<TokenReader::Claims> TokenReader::read(const QByteArray &token) const
{
    const QDateTime now = m_context.now();
    const QByteArray key = sha256(token);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto seen = m_seen.constFind(key); seen != m_seen.constEnd())
            return seen->expires > now ? std::optional(*seen) : std::nullopt;
    }
    const auto jws = m_context.keys->verify(token, u"at+jwt"_s);
    const QString issuer = m_context.issuer();
    if (!jws || jws->payload.value(u"iss"_s) != issuer || jws->payload.value(u"aud"_s) != issuer)
        return std::nullopt;
    const Claims claims{
        jws->payload.value(u"sub"_s).toString(),
        jws->payload.value(u"client_id"_s).toString(),
        jws->payload.value(u"sid"_s).toString(),
        jws->payload.value(u"scope"_s).toString().split(u' ', Qt::SkipEmptyParts),
        QDateTime::fromSecsSinceEpoch(qint64(jws->payload.value(u"exp"_s).toDouble()), Qt::UTC),
    };
    if (claims.expires <= now)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (m_seen.size() >= RememberedTokens) {
        m_seen.removeIf([&](const auto &entry) { return entry->expires <= now; });
        if (m_seen.size() >= RememberedTokens)
            m_seen.clear();
    }
    m_seen.insert(key, claims);
    return claims;
}

http::Response TokenAccess::unauthenticated(const http::Request &request, const QByteArray &reason) const
{
    QByteArray challenge =
        "Bearer resource_metadata=\"" + m_context.issuer().toUtf8() + "/.well-known/oauth-protected-resource\"";
    // RFC 6750 3.1: who brings no token is told no error.
    if (!reason.isEmpty())
        challenge += ", error=\"invalid_token\", error_description=\"" + reason + '"';
    return problem(request, 401, u"unauthenticated"_s, u"다시 로그인하세요."_s, u"Please sign in again."_s)
        .withHeader("WWW-Authenticate", challenge);
}

std::expected<TokenReader::Claims, http::Response> TokenAccess::checkToken(const http::Request &request) const
{
    const QByteArray token = bearerToken(request);
    if (token.isEmpty())
        return std::unexpected(unauthenticated(request, {}));
    const auto claims = m_tokens.read(token);
    if (!claims)
        return std::unexpected(unauthenticated(request, "the token is not valid or out of date"));
    return *claims;
}

std::expected<Caller, http::Response> TokenAccess::check(const http::Request &request) const
{
    const auto claims = checkToken(request);
    if (!claims)
        return std::unexpected(claims.error());
    if (!claims->scopes.contains(u"portal"_s)) {
        return std::unexpected(
            problem(request, 403, u"forbidden"_s, u"이 프로그램에는 포털 이용 권한이 없습니다."_s,
                    u"This program was not given access to the portal."_s)
                .withHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"portal\""));
    }
    // Sessions, seats and capabilities are asked for each time, so that an end takes effect at once.
    const QString wanted = QString::fromLatin1(request.header("gwanmun-seat"));
    const QDateTime now = m_context.now();
    bool isAlive = false;
    std::optional<SeatChoice> seat;
    const auto read = m_context.database.read([&](storage::Session &session) -> Result<Done> {
        const auto alive = isFamilyAlive(session, claims->sessionId, claims->personId, now);
        if (!alive)
            return fail(alive.error());
        isAlive = *alive;
        if (!isAlive)
            return Done{};
        return keep(chooseSeat(session, claims->personId, wanted, now), seat);
    });
    if (!read) {
        qCWarning(lcIdentity) << "access" << request.id << read.error();
        return std::unexpected(
            problem(request, 500, u"internal"_s, u"잠시 뒤 다시 시도하세요."_s, u"Please try again in a while."_s));
    }
    if (!isAlive)
        return std::unexpected(unauthenticated(request, "the session has ended"));
    if (!seat && wanted.isEmpty()) {
        return std::unexpected(problem(request, 403, u"forbidden"_s,
                                       u"맡은 자리가 없습니다. 소속 기관의 인사 담당자에게 문의하세요."_s,
                                       u"You hold no post. Please ask the personnel desk of your agency."_s));
    }
    if (!seat) {
        return std::unexpected(problem(request, 403, u"wrong-seat"_s, u"지금 맡고 있는 자리가 아닙니다."_s,
                                       u"You do not hold this seat now."_s));
    }
    return Caller{claims->personId, seat->seatId,    seat->capabilities,
                  claims->clientId, claims->expires, claims->sessionId};
}

void addUserinfo(http::Router &router, Context &context, const TokenAccess &access)
{
    const auto userinfo = [&context, &access](const http::Request &request) -> http::Response {
        const auto claims = access.checkToken(request);
        if (!claims)
            return claims.error();
        std::optional<PersonRecord> person;
        const auto read = context.database.read([&](storage::Session &session) -> Result<Done> {
            const auto alive = isFamilyAlive(session, claims->sessionId, claims->personId, context.now());
            if (!alive)
                return fail(alive.error());
            if (!*alive)
                return Done{};
            return keep(findPerson(session, claims->personId), person);
        });
        if (!read)
            return serverFault(read.error());
        if (!person)
            return access.unauthenticated(request, "the session has ended");
        QJsonObject body{{u"sub"_s, person->id}};
        if (claims->scopes.contains(u"profile"_s)) {
            body.insert(u"name"_s, person->name);
            body.insert(u"name#en"_s, person->nameEn);
            body.insert(u"preferred_username"_s, person->staffNumber);
        }
        if (claims->scopes.contains(u"email"_s) && !person->email.isEmpty())
            body.insert(u"email"_s, person->email);
        return http::Response::json(200, body).withHeader("Cache-Control", "no-store");
    };
    router.add("GET", u"/oauth2/userinfo"_s, userinfo);
    router.add("POST", u"/oauth2/userinfo"_s, userinfo, {.maxBody = 1024});
}

} // namespace gw::backend::identity
