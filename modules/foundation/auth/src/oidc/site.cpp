// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/site.h>

#include "endpoints.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr QLatin1StringView jwtBearer("urn:ietf:params:oauth:grant-type:jwt-bearer");

QStringList strings(const QJsonValue &value)
{
    QStringList out;
    for (const QJsonValue &one : value.toArray())
        out.append(one.toString());
    return out;
}

/// An endpoint that is absent is empty; one that would send secrets in clear makes the whole document unusable.
bool readEndpoint(const QJsonObject &document, const QString &name, QUrl &out)
{
    const QString text = document.value(name).toString();
    out = text.isEmpty() ? QUrl() : QUrl(text, QUrl::StrictMode);
    return text.isEmpty() || isTrustworthy(out);
}

} // namespace

Task<Site> fetchSite(net::ITransport *transport, QUrl server)
{
    server = server.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QUrl address = server;
    address.setPath(u"/.well-known/gwanmun"_s);
    Result<QJsonObject> document = co_await fetchJson(transport, address);
    if (!document)
        co_return fail(document.error());
    Site out;
    out.server = server;
    const QJsonObject name = document->value(u"displayName"_s).toObject();
    out.nameKo = name.value(u"ko"_s).toString();
    out.nameEn = name.value(u"en"_s).toString(out.nameKo);
    out.issuer = document->value(u"issuer"_s).toString();
    out.portal = QUrl(document->value(u"portal"_s).toString(), QUrl::StrictMode);
    out.policy = document->value(u"policy"_s).toObject();
    if (!readEndpoint(*document, u"jmap"_s, out.mail))
        co_return fail(Error::Code::Protocol, u"the address of the mail server is not safe"_s);
    if (const QJsonValue methods = document->value(u"loginMethods"_s); methods.isArray()) {
        out.offersCertificate = strings(methods).contains(u"certificate"_s);
        out.offersPassword = strings(methods).contains(u"password"_s);
    }
    if (out.nameKo.isEmpty() || !isTrustworthy(QUrl(out.issuer)) || !isTrustworthy(out.portal))
        co_return fail(Error::Code::Protocol, u"not a server of this kind"_s);
    co_return out;
}

bool ProviderMetadata::takesCertificates() const
{
    return grantTypes.contains(jwtBearer);
}

Task<ProviderMetadata> discoverProvider(net::ITransport *transport, QString issuer, std::stop_token stop)
{
    QString base = issuer;
    if (base.endsWith(u'/'))
        base.chop(1);
    Result<QJsonObject> document =
        co_await fetchJson(transport, QUrl(base + u"/.well-known/openid-configuration"_s), stop);
    if (!document)
        co_return fail(document.error());
    ProviderMetadata out;
    out.issuer = document->value(u"issuer"_s).toString();
    if (out.issuer != issuer) // OpenID Connect Discovery 4.3, to the character
        co_return fail(Error::Code::Protocol, u"the provider calls itself %1, not %2"_s.arg(out.issuer, issuer));
    const bool usable = readEndpoint(*document, u"authorization_endpoint"_s, out.authorization)
                        && readEndpoint(*document, u"token_endpoint"_s, out.token)
                        && readEndpoint(*document, u"jwks_uri"_s, out.jwks)
                        && readEndpoint(*document, u"userinfo_endpoint"_s, out.userinfo)
                        && readEndpoint(*document, u"revocation_endpoint"_s, out.revocation)
                        && readEndpoint(*document, u"end_session_endpoint"_s, out.endSession);
    if (!usable || out.token.isEmpty() || out.jwks.isEmpty())
        co_return fail(Error::Code::Protocol, u"the provider's endpoints are missing or not safe"_s);
    out.announcesIss = document->value(u"authorization_response_iss_parameter_supported"_s).toBool();
    out.grantTypes = strings(document->value(u"grant_types_supported"_s));
    out.idTokenAlgorithms = strings(document->value(u"id_token_signing_alg_values_supported"_s));
    const QJsonValue prompts = document->value(u"prompt_values_supported"_s);
    out.knowsConsentPrompt = prompts.isUndefined() || strings(prompts).contains(u"consent"_s);
    co_return out;
}

} // namespace gw::auth
