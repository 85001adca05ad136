// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "assertion.h"
#include "issue.h"
#include "results.h"
#include "throttle.h"
#include <QRegularExpression>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the ID token of a hand-over says; nothing when the sign-in, the seat or the right is gone since.
Result<std::optional<QJsonObject>> handOverClaims(const Context &context, storage::Session &session,
                                                  const CodeRequest &request)
{
    if (!context.linked)
        return std::nullopt;
    return context.linked->claims(session, request.clientId, {request.personId, request.seatId, request.sessionId});
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
        QJsonObject claims;
        if (!use.request.seatId.isEmpty()) {
            const auto still = handOverClaims(context, session, use.request);
            if (!still)
                return fail(still.error());
            if (!*still)
                return Done{};
            claims = **still;
        }
        const auto begun =
            beginFamily(context, session,
                        {{}, use.request.personId, client.id, use.request.scope, u"pwd"_s, use.request.authTime, {}},
                        use.request.nonce);
        if (!begun)
            return fail(begun.error());
        issue = *begun;
        issue->claims = claims;
        return markCodeUsed(session, code, begun->family.id);
    });
    if (!worked)
        return serverFault(worked.error());
    if (!misusedBy.isEmpty()) {
        qCWarning(lcIdentity) << "an authorization code came twice; its session was ended, person" << misusedBy;
        if (!client.isLinked()) // a linked system's is not the desk's
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
    return tokens(context, {refreshed.family, {}, refreshed.token, {}});
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

} // namespace

void addToken(http::Router &router, Context &context)
{
    // An assertion carries a chain of certificates; everything else is small.
    router.add("POST", u"/oauth2/token"_s, [&context](const http::Request &request) { return token(context, request); },
               {.maxBody = 128 * 1024});
    addRevoke(router, context);
}

} // namespace gw::backend::identity
