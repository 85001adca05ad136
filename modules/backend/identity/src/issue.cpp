// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "issue.h"
#include "results.h"
#include "throttle.h"
#include <gw/base/ids.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

http::Response refusal(const QString &error, const QString &description, const QString &reason, int status)
{
    QJsonObject body{{u"error"_s, error}, {u"error_description"_s, description}};
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    return http::Response::json(status, body).withHeader("Cache-Control", "no-store");
}

http::Response invalidGrant(const QString &description, const QString &reason)
{
    return refusal(u"invalid_grant"_s, description, reason);
}

http::Response tokens(Context &context, const Issue &issue)
{
    const QDateTime now = context.now();
    const qint64 life = context.options.accessTokenLife.count();
    const Family &family = issue.family;
    const QString issuer = context.issuer();
    // RFC 9068 2.2
    const QJsonObject access{
        {u"iss"_s, issuer},
        {u"sub"_s, family.personId},
        {u"aud"_s, issuer},
        {u"client_id"_s, family.clientId},
        {u"scope"_s, family.scope},
        {u"sid"_s, family.id},
        {u"jti"_s, newId()},
        {u"auth_time"_s, family.authTime.toSecsSinceEpoch()},
        {u"iat"_s, now.toSecsSinceEpoch()},
        {u"exp"_s, now.toSecsSinceEpoch() + life},
    };
    const auto accessToken = context.keys->sign(u"at+jwt"_s, access);
    if (!accessToken)
        return serverFault(accessToken.error());
    QJsonObject body{
        {u"access_token"_s, QString::fromLatin1(*accessToken)},
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, life},
        {u"scope"_s, family.scope},
    };
    if (!issue.refreshToken.isEmpty())
        body.insert(u"refresh_token"_s, issue.refreshToken);
    if (family.has(u"openid"_s)) {
        // OIDC Core 2 and 3.1.3.6: at_hash is the left half of the access token's hash.
        QJsonObject identity{
            {u"iss"_s, issuer},
            {u"sub"_s, family.personId},
            {u"aud"_s, family.clientId},
            {u"azp"_s, family.clientId},
            {u"sid"_s, family.id},
            {u"amr"_s, QJsonArray{family.method}},
            {u"auth_time"_s, family.authTime.toSecsSinceEpoch()},
            {u"at_hash"_s, QString::fromLatin1(base64Url(sha256(*accessToken).left(16)))},
            {u"iat"_s, now.toSecsSinceEpoch()},
            {u"exp"_s, now.toSecsSinceEpoch() + life},
        };
        for (auto claim = issue.claims.begin(); claim != issue.claims.end(); ++claim)
            identity.insert(claim.key(), claim.value());
        if (!issue.nonce.isEmpty())
            identity.insert(u"nonce"_s, issue.nonce);
        const auto idToken = context.keys->sign(u"JWT"_s, identity);
        if (!idToken)
            return serverFault(idToken.error());
        body.insert(u"id_token"_s, QString::fromLatin1(*idToken));
    }
    return http::Response::json(200, body).withHeader("Cache-Control", "no-store");
}

Result<Issue> beginFamily(const Context &context, storage::Session &session, Family family, const QString &nonce)
{
    const QDateTime now = context.now();
    family.id = newId();
    family.expires = now.addSecs(std::chrono::seconds(context.options.signInLife).count());
    Issue issue{family, nonce, {}, {}};
    if (const auto started = startFamily(session, family, now); !started)
        return fail(started.error());
    if (family.has(u"offline_access"_s)) {
        const auto token =
            newRefreshToken(session, family, now.addSecs(std::chrono::seconds(context.options.refreshIdle).count()));
        if (!token)
            return fail(token.error());
        issue.refreshToken = *token;
    }
    return issue;
}

namespace {

/// Id and secret of HTTP Basic, form-encoded as RFC 6749 2.3.1 wants them.
std::optional<std::pair<QString, QByteArray>> basicCredentials(const http::Request &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(6).toLower() != "basic ")
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(header.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? *decoded : QByteArray();
    const qsizetype colon = pair.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    const auto plain = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
    return std::pair(QString::fromUtf8(plain(pair.left(colon))), plain(pair.mid(colon + 1)));
}

} // namespace

std::expected<Client, http::Response> clientOf(Context &context, const http::Request &request, const Parameters &form)
{
    const auto invalid = [] {
        return std::unexpected(refusal(u"invalid_client"_s, u"unknown client"_s, {}, 401)
                                   .withHeader("WWW-Authenticate", "Basic realm=\"gwanmun\""));
    };
    if (form.hasDuplicates())
        return std::unexpected(refusal(u"invalid_request"_s, u"a parameter comes twice"_s));
    if (form.has(u"client_secret"_s))
        return invalid();
    const bool withSecret = !request.header("authorization").isEmpty();
    const auto shown = withSecret ? basicCredentials(request) : std::nullopt;
    const QString id = shown ? shown->first : form.value(u"client_id"_s);
    if ((withSecret && !shown) || (form.has(u"client_id"_s) && form.value(u"client_id"_s) != id))
        return invalid();
    const QString byAddress = u"client:"_s + request.remoteAddress;
    std::optional<Client> client;
    Attempt attempt;
    const auto find = [&](storage::Session &session) { return keep(findClient(session, context.linked, id), client); };
    const auto read = withSecret ? context.database.write([&](storage::Session &session) -> Result<Done> {
        if (const auto counted = keep(beginAttempt(session, byAddress, addressRule, context.now()), attempt); !counted)
            return counted;
        return find(session);
    })
                                 : context.database.read(find);
    if (!read)
        return std::unexpected(serverFault(read.error()));
    if (attempt.wait.count() > 0) {
        return std::unexpected(refusal(u"slow_down"_s, u"too many attempts from this address"_s, u"rate-limited"_s, 429)
                                   .withHeader("Retry-After", QByteArray::number(qint64(attempt.wait.count()))));
    }
    // Compared even where there is no such client, so that both take as long.
    const QByteArray secret = client ? client->secret : QByteArray();
    const bool matches = shown && equalInConstantTime(sha256(shown->second), sha256(secret)) && !secret.isEmpty();
    if (!client || client->isLinked() != withSecret || (withSecret && !matches))
        return invalid();
    if (withSecret) {
        const auto forgiven = context.database.write(
            [&](storage::Session &session) { return attemptSucceeded(session, byAddress, false); });
        if (!forgiven)
            return std::unexpected(serverFault(forgiven.error()));
    }
    return *client;
}

http::Response serverFault(const Error &error)
{
    qCWarning(lcIdentity) << "cannot answer:" << error;
    return refusal(u"server_error"_s, u"the server has a fault; try again"_s, {}, 500);
}

} // namespace gw::backend::identity
