// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "context.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

// OpenID Connect Discovery 3 and RFC 8414 2 say the same of the same server, so there is one document.
QJsonObject serverMetadata(const QString &issuer)
{
    return {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, QString(issuer + "/oauth2/authorize"_L1)},
        {u"token_endpoint"_s, QString(issuer + "/oauth2/token"_L1)},
        {u"revocation_endpoint"_s, QString(issuer + "/oauth2/revoke"_L1)},
        {u"userinfo_endpoint"_s, QString(issuer + "/oauth2/userinfo"_L1)},
        {u"end_session_endpoint"_s, QString(issuer + "/oauth2/logout"_L1)},
        {u"jwks_uri"_s, QString(issuer + "/oauth2/jwks"_L1)},
        {u"scopes_supported"_s, strings({u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s, u"portal"_s})},
        {u"response_types_supported"_s, strings({u"code"_s})},
        {u"response_modes_supported"_s, strings({u"query"_s})},
        {u"grant_types_supported"_s,
         strings({u"authorization_code"_s, u"refresh_token"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s})},
        {u"subject_types_supported"_s, strings({u"public"_s})},
        {u"id_token_signing_alg_values_supported"_s, strings({u"ES256"_s})},
        {u"token_endpoint_auth_methods_supported"_s, strings({u"none"_s, u"client_secret_basic"_s})},
        {u"revocation_endpoint_auth_methods_supported"_s, strings({u"none"_s})},
        {u"code_challenge_methods_supported"_s, strings({u"S256"_s})},
        {u"prompt_values_supported"_s, strings({u"none"_s, u"login"_s, u"select_account"_s})},
        {u"claims_supported"_s, strings({u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"auth_time"_s, u"nonce"_s,
                                         u"sid"_s, u"amr"_s, u"staff_no"_s, u"seat_id"_s, u"post_title"_s,
                                         u"unit_id"_s, u"unit_name"_s, u"agency_name"_s, u"role"_s, u"name"_s, u"preferred_username"_s, u"email"_s})},
        {u"ui_locales_supported"_s, strings({u"ko"_s, u"en"_s})},
        {u"authorization_response_iss_parameter_supported"_s, true},
        {u"backchannel_logout_supported"_s, true},
        {u"backchannel_logout_session_supported"_s, false},
        {u"request_parameter_supported"_s, false},
        {u"request_uri_parameter_supported"_s, false},
        {u"claims_parameter_supported"_s, false},
    };
}

// Discovery changes only with the program, keys rarely: a client may keep them for a while.
http::Response cacheable(const QJsonObject &document)
{
    return http::Response::json(200, document).withHeader("Cache-Control", "public, max-age=300");
}

} // namespace

void addDiscovery(http::Router &router, Context &context)
{
    const auto metadata = [&context](const http::Request &) { return cacheable(serverMetadata(context.issuer())); };
    router.add("GET", u"/.well-known/openid-configuration"_s, metadata);
    router.add("GET", u"/.well-known/oauth-authorization-server"_s, metadata);
    router.add("GET", u"/.well-known/oauth-protected-resource"_s, [&context](const http::Request &) {
        const QString issuer = context.issuer();
        return cacheable({{u"resource"_s, issuer},
                          {u"authorization_servers"_s, strings({issuer})},
                          {u"scopes_supported"_s, strings({u"portal"_s})},
                          {u"bearer_methods_supported"_s, strings({u"header"_s})},
                          {u"resource_name"_s, u"Gwanmun Portal"_s},
                          {u"resource_name#ko"_s, u"관문 포털"_s}});
    });
    router.add("GET", u"/oauth2/jwks"_s, [&context](const http::Request &) {
        // Whoever meets an unknown kid must get the newest set, not a copy from before the rotation.
        return http::Response::json(200, context.keys->jwks()).withHeader("Cache-Control", "no-cache");
    });
}

} // namespace gw::backend::identity
