// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QStringList>
#include <QUrl>
#include <gw/base/result.h>
#include <gw/net/transport.h>
#include <stop_token>

namespace gw::auth {

/// What `GET /.well-known/gwanmun` says about the server at an address, as far as signing in needs it.
struct Site
{
    QUrl server; ///< the address that was asked, without a path
    QString nameKo;
    QString nameEn;
    QString issuer;
    QUrl portal;
    QUrl mail; ///< JMAP session resource; empty: the site has no mail
    bool offersCertificate = true;
    bool offersPassword = true;
    QJsonObject policy; ///< site policy by setting key, as the server wrote it: for the settings resolver
};

/// Asks a server who it is. Rejected: the address is neither https nor loopback; Protocol: something else is there.
Task<Site> fetchSite(net::ITransport *transport, QUrl server);

/// Metadata of an identity provider (OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2).
struct ProviderMetadata
{
    QString issuer;
    QUrl authorization;
    QUrl token;
    QUrl jwks;
    QUrl userinfo;
    QUrl revocation;
    QUrl endSession;
    bool announcesIss = false; ///< authorization_response_iss_parameter_supported, RFC 9207
    QStringList grantTypes;
    QStringList idTokenAlgorithms;
    bool knowsConsentPrompt = true; ///< false: prompt_values_supported is there, without `consent`

    bool takesCertificates() const; ///< has the JWT-bearer grant of RFC 7523
};

/// Fetches and checks the metadata. The `issuer` in it must equal ours to the character; a redirect is an error.
Task<ProviderMetadata> discoverProvider(net::ITransport *transport, QString issuer, std::stop_token stop = {});

} // namespace gw::auth
