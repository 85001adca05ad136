// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Arriving by OpenID Connect: started by the portal (Core 4), code flow with PKCE, the ID token verified.
#include "oidc.h"

#include "idtoken.h"

#include <gw/backend/fetch/origin.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

constexpr std::chrono::milliseconds patience{5000};
constexpr int flowSeconds = 600;

/// A sign-in under way.
struct Flow
{
    QString nonce;
    QString verifier;
    QString target;
};

QByteArray encoded(const QList<std::pair<QString, QString>> &values)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : values)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

Result<QJsonObject> ask(const Context &context, const QUrl &url)
{
    fetch::Request request;
    request.url = url;
    request.deadline = patience;
    const auto reply = context.services.fetch.run(request);
    if (!reply)
        return fail(reply.error());
    if (reply->status != 200)
        return fail(Error::Code::Protocol, u"status %1"_s.arg(reply->status));
    return json::parseObject(reply->body);
}

http::Response refused(const Call &call, const QString &why)
{
    qCWarning(lcApps).noquote() << call.systemId << "refuses a sign-in:" << why;
    return call
        .message(
            400, call.words(u"로그인을 마치지 못했습니다"_s, u"Signing in did not work"_s),
            call.words(u"이 로그인은 이미 끝났거나 다른 창에서 시작되었습니다. 관문의 시스템 목록에서 다시 여세요."_s,
                       u"This sign-in is over already, or was begun in another window. Open the system again "
                       "from Gwanmun."_s))
        .withHeader("Set-Cookie", cookie(call.request, flowCookie, {}, 0));
}

/// The path of an address of this very system; "/" for any other.
QString pathWithin(const Call &call, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!fetch::isSameOrigin(url, QUrl(call.origin())) || url.path() == u"/oidc/start" || url.path() == u"/enter")
        return u"/"_s;
    return safeTarget(url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment));
}

/// Takes the flow of this state, which then is gone; nothing unless this browser began it.
Result<std::optional<Flow>> takeFlow(storage::Session &session, const Call &call)
{
    const auto rows = session.query(u"DELETE FROM app_flow WHERE state_hash = ? AND system_id = ? AND expires_at > ? "
                                    "RETURNING cookie_hash, nonce, verifier, target"_s,
                                    {secretHash(call.query(u"state"_s)), call.systemId, toRfc3339(call.now())});
    if (!rows)
        return fail(rows.error());
    const QString value = cookieOf(call.request, flowCookie);
    if (rows->empty() || value.isEmpty() || rows->front().text(0) != secretHash(value))
        return std::nullopt;
    return Flow{rows->front().text(1), rows->front().text(2), rows->front().text(3)};
}

Result<QJsonObject> redeemCode(const Call &call, const ProviderFacts &provider, const Flow &flow)
{
    fetch::Request request;
    request.method = "POST";
    request.url = provider.token;
    // RFC 6749 2.3.1: both are form-encoded before they are put together.
    const QByteArray id = QUrl::toPercentEncoding(clientIdOf(call));
    const QByteArray secret = QUrl::toPercentEncoding(QString::fromUtf8(call.context.secretOf(call.systemId)));
    request.headers = {{"Authorization", "Basic " + (id + ':' + secret).toBase64()},
                       {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = encoded({{u"grant_type"_s, u"authorization_code"_s},
                            {u"code"_s, call.query(u"code"_s)},
                            {u"redirect_uri"_s, call.origin() + u"/oidc/callback"_s},
                            {u"code_verifier"_s, flow.verifier}});
    request.deadline = patience;
    request.maxBytes = 64 * 1024;
    const auto reply = call.context.services.fetch.run(request);
    if (!reply)
        return fail(reply.error());
    if (reply->status != 200)
        return fail(Error::Code::Rejected, u"the token endpoint answered with status %1"_s.arg(reply->status));
    return json::parseObject(reply->body);
}

Arrival arrivalFrom(const QJsonObject &claims)
{
    const auto text = [&claims](const QString &key) { return claims.value(key).toString(); };
    const auto both = [&](const QString &korean, const QString &english) {
        return Both{text(korean), text(english).isEmpty() ? text(korean) : text(english)};
    };
    return {.personId = text(u"sub"_s),
            .name = both(u"name"_s, u"name_en"_s),
            .staffNo = text(u"staff_no"_s),
            .seatId = text(u"seat_id"_s),
            .post = both(u"post_title"_s, u"post_title_en"_s),
            .unit = both(u"unit_name"_s, u"unit_name_en"_s),
            .role = text(u"role"_s),
            .roleName = both(u"role_ko"_s, u"role_en"_s),
            .way = u"oidc"_s,
            .portalSession = text(u"sid"_s)};
}

} // namespace

QString clientIdOf(const Call &call)
{
    return call.system.clientId.isEmpty() ? call.systemId : call.system.clientId;
}

Result<ProviderFacts> providerFacts(const Context &context, bool anew)
{
    const QString issuer = context.services.portal();
    {
        const std::lock_guard lock(context.mutex);
        if (!anew && context.provider && context.provider->issuer == issuer)
            return *context.provider;
    }
    const auto discovered = ask(context, QUrl(issuer + u"/.well-known/openid-configuration"_s));
    if (!discovered)
        return fail(discovered.error());
    const auto address = [&](const QString &key) { return QUrl(discovered->value(key).toString(), QUrl::StrictMode); };
    if (discovered->value(u"issuer"_s).toString() != issuer) // Discovery 4.3
        return fail(Error::Code::Protocol, u"the provider calls itself something else"_s);
    const auto keys = ask(context, address(u"jwks_uri"_s));
    if (!keys)
        return fail(keys.error());
    const ProviderFacts facts{issuer, address(u"authorization_endpoint"_s), address(u"token_endpoint"_s),
                              keys->value(u"keys"_s).toArray()};
    const std::lock_guard lock(context.mutex);
    context.provider = facts;
    return facts;
}

Result<QJsonObject> readToken(const Context &context, const QByteArray &token)
{
    const auto known = providerFacts(context);
    if (!known)
        return fail(known.error());
    auto payload = verifiedPayload(token, known->keys);
    if (payload)
        return payload;
    const auto newer = providerFacts(context, true); // the key may be a new one
    return newer ? verifiedPayload(token, newer->keys) : fail(newer.error());
}

http::Response startOidc(const Call &call)
{
    // Whoever sends a person here with another issuer wants them to sign in somewhere else.
    if (call.query(u"iss"_s) != call.context.services.portal())
        return refused(call, u"another issuer"_s);
    const auto provider = providerFacts(call.context);
    if (!provider)
        return call.fault(provider.error());
    const QString state = newSecret();
    const QString nonce = newSecret();
    const QString verifier = newSecret();
    const QString value = newSecret();
    const QString target = pathWithin(call, call.query(u"target_link_uri"_s));
    const auto written = call.context.services.database.write([&](storage::Session &session) -> Result<Done> {
        if (const auto removed = removeOutdated(session, call.now()); !removed)
            return removed;
        const auto kept = session.exec(u"INSERT INTO app_flow(state_hash, system_id, cookie_hash, nonce, verifier, "
                                       "target, expires_at) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                                       {secretHash(state), call.systemId, secretHash(value), nonce, verifier, target,
                                        toRfc3339(call.now().addSecs(flowSeconds))});
        return kept ? Result<Done>(Done{}) : fail(kept.error());
    });
    if (!written)
        return call.fault(written.error());
    QList<std::pair<QString, QString>> asked{
        {u"response_type"_s, u"code"_s},
        {u"client_id"_s, clientIdOf(call)},
        {u"redirect_uri"_s, call.origin() + u"/oidc/callback"_s},
        {u"scope"_s, u"openid profile"_s},
        {u"state"_s, state},
        {u"nonce"_s, nonce},
        {u"code_challenge"_s, QString::fromLatin1(base64Url(sha256(verifier.toLatin1())))},
        {u"code_challenge_method"_s, u"S256"_s},
    };
    if (const QString hint = call.query(u"login_hint"_s); !hint.isEmpty())
        asked.append({u"login_hint"_s, hint});
    return http::Response::redirect(provider->authorize.toEncoded() + '?' + encoded(asked))
        .withHeader("Set-Cookie", cookie(call.request, flowCookie, value, flowSeconds))
        .withHeader("Referrer-Policy", "no-referrer");
}

http::Response finishOidc(const Call &call)
{
    std::optional<Flow> flow;
    const auto taken = call.context.services.database.write([&](storage::Session &session) -> Result<Done> {
        auto found = takeFlow(session, call);
        if (!found)
            return fail(found.error());
        flow = std::move(*found);
        return Done{};
    });
    if (!taken)
        return call.fault(taken.error());
    if (!flow)
        return refused(call, u"a state that this browser did not begin"_s);
    const auto provider = providerFacts(call.context);
    if (!provider)
        return call.fault(provider.error());
    if (call.query(u"iss"_s) != provider->issuer) // RFC 9207 2.4
        return refused(call, u"the answer is of another issuer"_s);
    if (const QString error = call.query(u"error"_s); !error.isEmpty() || call.query(u"code"_s).isEmpty())
        return refused(call, u"the provider said "_s + error.left(40));
    const auto tokens = redeemCode(call, *provider, *flow);
    if (!tokens)
        return refused(call, tokens.error().detail);
    const auto claims = readToken(call.context, tokens->value(u"id_token"_s).toString().toLatin1());
    if (!claims)
        return refused(call, claims.error().detail);
    if (!isFor(*claims, {provider->issuer, clientIdOf(call), call.now()})
        || claims->value(u"nonce"_s).toString() != flow->nonce || claims->value(u"sub"_s).toString().isEmpty())
        return refused(call, u"the ID token is not for this sign-in"_s);
    const Arrival who = arrivalFrom(*claims);
    if (who.role.isEmpty())
        return call.message(
            403, call.words(u"역할이 전해지지 않았습니다"_s, u"No role was handed over"_s),
            call.words(u"이 시스템은 관문에서 열어야 어떤 역할로 들어왔는지 알 수 있습니다. 관문의 시스템 "
                       "목록에서 여세요."_s,
                       u"This system learns your role only when it is opened from Gwanmun. Open it "
                       "from the list of systems there."_s));
    return arrived(call, who, flow->target).withHeader("Set-Cookie", cookie(call.request, flowCookie, {}, 0));
}

} // namespace gw::backend::apps
