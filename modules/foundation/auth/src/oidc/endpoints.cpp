// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "endpoints.h"

#include <QHostAddress>
#include <QJsonArray>
#include <gw/auth/oidc.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr qint64 largestDocument = 256 << 10;
constexpr std::chrono::seconds requestLimit{15};

net::Request plainRequest(const QUrl &url, const std::stop_token &stop)
{
    net::Request request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.timeout = requestLimit;
    request.total = 2 * requestLimit;
    request.maxResponse = largestDocument;
    request.anonymous = true;
    request.attempts = 1;
    request.priority = net::Priority::Interactive;
    request.cancel = stop;
    return request;
}

/// RFC 6749 5.2: the error codes, and what they mean for us.
Error oauthError(const net::Reply &reply)
{
    Error error = net::errorFromReply(reply);
    const Result<QJsonObject> body = json::parseObject(reply.body);
    const QString name = body ? body->value(u"error"_s).toString() : QString();
    if (name.isEmpty() || (reply.status != 400 && reply.status != 401 && reply.status != 403))
        return error;
    error.problemType = name;
    // `reason` is an addition of our own backend: a word to switch on where the standard has only a sentence.
    error.detail = body->value(u"reason"_s).toString(body->value(u"error_description"_s).toString(name));
    const bool refused = name == u"invalid_grant"_s || name == u"invalid_client"_s || name == u"unauthorized_client"_s
                         || name == u"access_denied"_s;
    error.code = refused ? Error::Code::Unauthorised : Error::Code::Rejected;
    if (name == u"temporarily_unavailable"_s || name == u"server_error"_s)
        error.code = Error::Code::ServerFault;
    return error;
}

Result<TokenSet> readTokens(const net::Reply &reply)
{
    if (reply.status != 200)
        return fail(oauthError(reply));
    const Result<QJsonObject> body = json::parseObject(reply.body);
    if (!body)
        return fail(Error::Code::Protocol, u"the token endpoint answers with something else"_s);
    TokenSet out;
    out.access = body->value(u"access_token"_s).toString().toUtf8();
    out.refresh = body->value(u"refresh_token"_s).toString().toUtf8();
    out.idToken = body->value(u"id_token"_s).toString().toUtf8();
    const double seconds = body->value(u"expires_in"_s).toDouble(300);
    out.expiresIn = std::chrono::seconds(qint64(std::clamp(seconds, 1.0, 86'400.0)));
    if (out.access.isEmpty() || body->value(u"token_type"_s).toString().compare(u"Bearer"_s, Qt::CaseInsensitive) != 0)
        return fail(Error::Code::Protocol, u"no bearer token in the answer"_s);
    return out;
}

net::Request formRequest(const QUrl &endpoint, const Form &form, const std::stop_token &stop)
{
    net::Request request = plainRequest(endpoint, stop);
    request.method = "POST";
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.body = encodeForm(form);
    return request;
}

} // namespace

QByteArray encodeForm(const Form &form)
{
    QByteArray out;
    for (const auto &[name, value] : form) {
        if (!out.isEmpty())
            out += '&';
        out += name + '=' + value.toPercentEncoding();
    }
    return out;
}

bool isTrustworthy(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == u"https"_s)
        return true;
    const QHostAddress address(url.host());
    return url.scheme() == u"http"_s && (address.isLoopback() || url.host() == u"localhost"_s);
}

Task<QJsonObject> fetchJson(net::ITransport *transport, QUrl url, std::stop_token stop)
{
    if (!isTrustworthy(url))
        co_return fail(Error::Code::Rejected, u"neither https nor this computer: "_s + url.host());
    Result<net::Reply> reply = co_await transport->send(plainRequest(url, stop));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200) // a redirect too: it is not followed (OpenID Connect Discovery 4)
        co_return fail(net::errorFromReply(*reply));
    co_return json::parseObject(reply->body);
}

Task<TokenSet> requestTokens(net::ITransport *transport, QUrl endpoint, Form form, std::stop_token stop)
{
    Result<net::Reply> reply = co_await transport->send(formRequest(endpoint, form, stop));
    if (!reply)
        co_return fail(reply.error());
    co_return readTokens(*reply);
}

Task<Done> revokeToken(net::ITransport *transport, QUrl endpoint, QString clientId, QByteArray refreshToken,
                       std::stop_token stop)
{
    net::Request request = formRequest(
        endpoint, {{"token", refreshToken}, {"token_type_hint", "refresh_token"}, {"client_id", clientId.toUtf8()}},
        stop);
    Result<net::Reply> reply = co_await transport->send(std::move(request));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(oauthError(*reply));
    co_return Done{};
}

Task<Identity> fetchIdentity(net::ITransport *transport, QUrl endpoint, QByteArray accessToken, std::stop_token stop)
{
    net::Request request = plainRequest(endpoint, stop);
    request.headers.emplaceBack("Authorization", "Bearer " + accessToken);
    Result<net::Reply> reply = co_await transport->send(std::move(request));
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(net::errorFromReply(*reply));
    const Result<QJsonObject> claims = json::parseObject(reply->body);
    Identity out;
    out.subject = claims ? claims->value(u"sub"_s).toString() : QString();
    if (out.subject.isEmpty())
        co_return fail(Error::Code::Protocol, u"the userinfo endpoint names nobody"_s);
    out.name = claims->value(u"name"_s).toString();
    out.loginName = claims->value(u"preferred_username"_s).toString();
    co_return out;
}

Task<Identity> identityFromIdToken(SignInContext context, ProviderMetadata provider, TokenSet tokens, QByteArray nonce,
                                   std::stop_token stop)
{
    const Result<JwsHeader> header = readJwsHeader(tokens.idToken);
    if (!header)
        co_return fail(header.error());
    std::optional<QJsonObject> key;
    // Twice: a provider that changes its keys between our two requests publishes the new one at once.
    for (int attempt = 0; attempt < 2 && !key; ++attempt) {
        Result<QJsonObject> set = co_await fetchJson(context.transport, provider.jwks, stop);
        if (!set)
            co_return fail(set.error());
        key = findKey(set->value(u"keys"_s).toArray(), *header);
    }
    if (!key)
        co_return fail(Error::Code::Protocol, u"ID token: signed with a key that the issuer does not publish"_s);
    IdTokenExpectations expected;
    expected.issuer = provider.issuer;
    expected.clientId = context.client.clientId;
    expected.nonce = nonce;
    expected.accessToken = tokens.access;
    expected.now = context.clock->now();
    co_return checkIdToken(*context.crypto, tokens.idToken, *key, expected);
}

} // namespace gw::auth
