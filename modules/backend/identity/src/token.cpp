// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "assertion.h"
#include "grants.h"
#include "records.h"
#include "results.h"
#include "throttle.h"
#include <gw/base/ids.h>
#include <QRegularExpression>

namespace gw::backend::identity
{

using namespace Qt::Literals::StringLiterals;

namespace
{

// RFC 6749 5.2. `reason` is ours: a stable word for programs, where the standard has one error for many things.
http::Response refusal(const QString &error, const QString &description, const QString &reason = {}, int status = 400)
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

struct Issue {
    Family family;
    QString nonce;
    QString refreshToken;
};

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
        if (!issue.nonce.isEmpty())
            identity.insert(u"nonce"_s, issue.nonce);
        const auto idToken = context.keys->sign(u"JWT"_s, identity);
        if (!idToken)
            return serverFault(idToken.error());
        body.insert(u"id_token"_s, QString::fromLatin1(*idToken));
    }
    return http::Response::json(200, body).withHeader("Cache-Control", "no-store");
}

// A new family, and its first refresh token when the scope has offline_access.
Result<Issue> beginFamily(const Context &context, storage::Session &session, Family family, const QString &nonce)
{
    const QDateTime now = context.now();
    family.id = newId();
    family.expires = now.addSecs(std::chrono::seconds(context.options.signInLife).count());
    Issue issue{family, nonce, {}};
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

http::Response redeemCode(Context &context, const Client &client, const Parameters &form)
{
    static const QRegularExpression verifierForm(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    const QString code = form.value(u"code"_s);
    const QString verifier = form.value(u"code_verifier"_s);
    const QDateTime now = context.now();
    std::optional<Issue> issue;
    QString misusedBy;
    QString problem;
    const auto worked = context.database.write([&](storage::Session &session) -> Result<Done> {
        // A conflict runs this again: nothing may be left of the first time.
        issue.reset();
        misusedBy.clear();
        problem = u"the code is not valid"_s;
        const auto found = findCode(session, code);
        if (!found)
            return fail(found.error());
        if (!*found || (*found)->request.clientId != client.id)
            return Done{};
        const CodeUse &use = **found;
        if (!use.usedBy.isEmpty()) {
            // Two came with the same code: one of them stole it, and we cannot tell which.
            misusedBy = use.request.personId;
            return done(endFamily(session, use.usedBy, now));
        }
        if (use.expires <= now)
            return Done{};
        if (use.request.redirectUri != form.value(u"redirect_uri"_s)) {
            problem = u"redirect_uri is not the one of the authorization request"_s;
            return Done{};
        }
        if (!verifierForm.match(verifier).hasMatch()
            || !equalInConstantTime(base64Url(sha256(verifier.toLatin1())), use.request.challenge.toLatin1())) {
            problem = u"code_verifier does not match"_s;
            return Done{};
        }
        const auto person = findPerson(session, use.request.personId);
        if (!person)
            return fail(person.error());
        if (!*person)
            return Done{};
        const auto begun =
            beginFamily(context, session,
                        {{}, use.request.personId, client.id, use.request.scope, u"pwd"_s, use.request.authTime, {}},
                        use.request.nonce);
        if (!begun)
            return fail(begun.error());
        issue = *begun;
        return markCodeUsed(session, code, begun->family.id);
    });
    if (!worked)
        return serverFault(worked.error());
    if (!misusedBy.isEmpty()) {
        qCWarning(lcIdentity) << "an authorization code came twice; its session was ended, person" << misusedBy;
        context.sessionEnded(misusedBy);
    }
    return issue ? tokens(context, *issue) : invalidGrant(problem, u"code"_s);
}

http::Response redeemRefreshToken(Context &context, const Client &client, const Parameters &form)
{
    Refreshed refreshed;
    const auto worked = context.database.write([&](storage::Session &session) {
        return keep(refresh(session, form.value(u"refresh_token"_s), client.id, context.now(),
                            context.options.refreshGrace, context.options.refreshIdle),
                    refreshed);
    });
    if (!worked)
        return serverFault(worked.error());
    switch (refreshed.outcome) {
    case RefreshOutcome::Rotated: break;
    case RefreshOutcome::Reused:
        qCWarning(lcIdentity) << "a refresh token came back after its time; its session was ended, person"
                              << refreshed.family.personId;
        context.sessionEnded(refreshed.family.personId);
        return invalidGrant(u"the refresh token was used before; sign in again"_s, u"refresh-reused"_s);
    case RefreshOutcome::Expired: return invalidGrant(u"the sign-in has ended; sign in again"_s, u"refresh-expired"_s);
    case RefreshOutcome::Unknown:
    case RefreshOutcome::OtherClient: return invalidGrant(u"the refresh token is not valid"_s, u"refresh-unknown"_s);
    }
    if (form.has(u"scope"_s)) {
        // RFC 6749 6: not more than was granted. We do not narrow either: one session, one set of rights.
        const QStringList granted = refreshed.family.scope.split(u' ');
        for (const QString &scope : form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts)) {
            if (!granted.contains(scope))
                return refusal(u"invalid_scope"_s, u"more than was granted"_s);
        }
    }
    return tokens(context, {refreshed.family, {}, refreshed.token});
}

http::Response redeemAssertion(Context &context, const http::Request &request, const Client &client,
                               const Parameters &form)
{
    const QString byAddress = u"assertion:"_s + request.remoteAddress;
    Attempt attempt;
    const auto counted = context.database.write([&](storage::Session &session) {
        return keep(beginAttempt(session, byAddress, addressRule, context.now()), attempt);
    });
    if (!counted)
        return serverFault(counted.error());
    if (attempt.wait.count() > 0) {
        return refusal(u"slow_down"_s, u"too many attempts from this address"_s, u"rate-limited"_s, 429)
            .withHeader("Retry-After", QByteArray::number(qint64(attempt.wait.count())));
    }
    const auto holder = holderOfAssertion(context, form.value(u"assertion"_s).toLatin1());
    if (!holder && holder.error().code != Error::Code::Certificate)
        return serverFault(holder.error());
    if (!holder) {
        qCInfo(lcIdentity) << "sign-in refused:" << holder.error().detail << "from" << request.remoteAddress
                           << request.id;
        return invalidGrant(u"the assertion is refused"_s, holder.error().detail);
    }

    QStringList scopes;
    for (const QString &scope : form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (client.scopes.contains(scope) && !scopes.contains(scope))
            scopes.append(scope);
    }
    if (scopes.isEmpty())
        return refusal(u"invalid_scope"_s, u"no known scope"_s);
    std::optional<Issue> issue;
    const auto worked = context.database.write([&](storage::Session &session) -> Result<Done> {
        if (const auto forgiven = attemptSucceeded(session, byAddress, false); !forgiven)
            return forgiven;
        // RFC 8176: a key of the person's was proved; whether hardware keeps it, a certificate does not say.
        return keep(
            beginFamily(context, session, {{}, *holder, client.id, scopes.join(u' '), u"pop"_s, context.now(), {}}, {}),
            issue);
    });
    if (!worked)
        return serverFault(worked.error());
    qCInfo(lcIdentity) << "signed in with a certificate: person" << *holder << "from" << request.remoteAddress
                       << request.id;
    return tokens(context, *issue);
}

// The client of a form, or the refusal. Public clients only: whoever comes with a client secret is not one of ours.
std::expected<Client, http::Response> clientOf(Context &context, const http::Request &request, const Parameters &form)
{
    const auto invalid = [] {
        return std::unexpected(refusal(u"invalid_client"_s, u"unknown client"_s, {}, 401)
                                   .withHeader("WWW-Authenticate", "Basic realm=\"gwanmun\""));
    };
    if (form.hasDuplicates())
        return std::unexpected(refusal(u"invalid_request"_s, u"a parameter comes twice"_s));
    if (!request.header("authorization").isEmpty() || form.has(u"client_secret"_s))
        return invalid();
    std::optional<Client> client;
    const auto read = context.database.read(
        [&](storage::Session &session) { return keep(findClient(session, form.value(u"client_id"_s)), client); });
    if (!read)
        return std::unexpected(serverFault(read.error()));
    if (!client)
        return invalid();
    return *client;
}

http::Response token(Context &context, const http::Request &request)
{
    const Parameters form = Parameters::ofForm(request);
    const auto client = clientOf(context, request, form);
    if (!client)
        return client.error();
    if (form.has(u"resource"_s) && form.value(u"resource"_s) != context.issuer())
        return refusal(u"invalid_target"_s, u"unknown resource"_s);
    context.tidyNowAndThen();
    const QString type = form.value(u"grant_type"_s);
    if (type == "authorization_code"_L1)
        return redeemCode(context, *client, form);
    if (type == "refresh_token"_L1)
        return redeemRefreshToken(context, *client, form);
    if (type == "urn:ietf:params:oauth:grant-type:jwt-bearer"_L1)
        return redeemAssertion(context, request, *client, form);
    return type.isEmpty() ? refusal(u"invalid_request"_s, u"grant_type is missing"_s)
                          : refusal(u"unsupported_grant_type"_s, u"see grant_types_supported"_s);
}

// RFC 7009: 200 for whatever is not valid (any more); a token of another client is left alone.
http::Response revoke(Context &context, const http::Request &request)
{
    const Parameters form = Parameters::ofForm(request);
    const auto client = clientOf(context, request, form);
    if (!client)
        return client.error();
    const QString token = form.value(u"token"_s);
    if (token.isEmpty())
        return refusal(u"invalid_request"_s, u"token is missing"_s);
    const auto access = context.keys->verify(token.toLatin1(), u"at+jwt"_s);
    const QDateTime now = context.now();
    QString endedFor;
    const auto worked = context.database.write([&](storage::Session &session) -> Result<Done> {
        endedFor.clear();
        const auto family = access ? findFamily(session, access->payload.value(u"sid"_s).toString(), now)
                                   : familyOfRefreshToken(session, token);
        if (!family)
            return fail(family.error());
        if (!*family || (*family)->clientId != client->id)
            return Done{};
        return mapped(endFamily(session, (*family)->id, now), [&](bool wasAlive) {
            endedFor = wasAlive ? (*family)->personId : QString();
            return Done{};
        });
    });
    if (!worked)
        return serverFault(worked.error());
    if (!endedFor.isEmpty())
        context.sessionEnded(endedFor);
    return http::Response::empty(200).withHeader("Cache-Control", "no-store");
}

} // namespace

http::Response serverFault(const Error &error)
{
    qCWarning(lcIdentity) << "cannot answer:" << error;
    return refusal(u"server_error"_s, u"the server has a fault; try again"_s, {}, 500);
}

void addToken(http::Router &router, Context &context)
{
    // An assertion carries a chain of certificates; everything else is small.
    router.add("POST", u"/oauth2/token"_s, [&context](const http::Request &request) { return token(context, request); },
               {.maxBody = 128 * 1024});
    router.add("POST", u"/oauth2/revoke"_s,
               [&context](const http::Request &request) { return revoke(context, request); }, {.maxBody = 16 * 1024});
}

} // namespace gw::backend::identity
