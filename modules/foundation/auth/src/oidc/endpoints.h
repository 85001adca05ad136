// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/auth/signin.h>
#include <stop_token>

// What the flows ask a provider. Each is one request, without retry.
namespace gw::auth {

using Form = QList<std::pair<QByteArray, QByteArray>>;
QByteArray encodeForm(const Form &form); ///< application/x-www-form-urlencoded

/// https, or http to this computer: nothing with a secret in it travels in clear.
bool isTrustworthy(const QUrl &url);
/// GET of a JSON object without a token, at most `limit` bytes; a redirect is an error.
Task<QJsonObject> fetchJson(net::ITransport *transport, QUrl url, std::stop_token stop = {});

/// POST to the token endpoint. A refusal is Unauthorised or Rejected with the OAuth `error` as problemType.
Task<TokenSet> requestTokens(net::ITransport *transport, QUrl endpoint, Form form, std::stop_token stop);
/// RFC 7009. The token is gone for us whatever the answer.
Task<Done> revokeToken(net::ITransport *transport, QUrl endpoint, QString clientId, QByteArray refreshToken,
                       std::stop_token stop = {});
/// Claims of the userinfo endpoint (OpenID Connect Core 5.3).
Task<Identity> fetchIdentity(net::ITransport *transport, QUrl endpoint, QByteArray accessToken, std::stop_token stop);
/// Who the ID token names, all checks done. Fetches the keys, and once more when they do not have the token's.
Task<Identity> identityFromIdToken(SignInContext context, ProviderMetadata provider, TokenSet tokens, QByteArray nonce,
                                   std::stop_token stop);

} // namespace gw::auth
