// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/oidc.h>

#include <gw/base/json.h>
#include <openssl/crypto.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr qsizetype largestToken = 64 << 10;

Error wrong(const QString &what, const QString &type = {})
{
    return Error{Error::Code::Protocol, u"ID token: "_s + what, type};
}

std::optional<QByteArray> decoded(QByteArrayView part)
{
    const auto result = QByteArray::fromBase64Encoding(
        part.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result)
        return {};
    return *result;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

std::optional<SignatureAlgorithm> allowedAlgorithm(const QString &name)
{
    for (const SignatureAlgorithm one : {SignatureAlgorithm::RS256, SignatureAlgorithm::ES256}) {
        if (toString(one) == name)
            return one;
    }
    return {};
}

bool isForUs(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(u"aud"_s);
    const bool alone = audience.isString();
    const QJsonArray all = alone ? QJsonArray{audience} : audience.toArray();
    if (!all.contains(clientId))
        return false;
    const QJsonValue party = claims.value(u"azp"_s);
    if (party.isUndefined())
        return all.size() == 1; // several audiences need the authorized party
    return party.toString() == clientId;
}

Result<Done> checkTimes(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue expires = claims.value(u"exp"_s);
    const QJsonValue issued = claims.value(u"iat"_s);
    if (!expires.isDouble() || !issued.isDouble())
        return fail(wrong(u"no exp or iat"_s));
    const double now = double(expected.now.toSecsSinceEpoch());
    const double leeway = double(expected.leeway.count());
    if (now > expires.toDouble() + leeway)
        return fail(wrong(u"expired"_s, u"clock"_s));
    if (issued.toDouble() > now + leeway)
        return fail(wrong(u"from the future"_s, u"clock"_s));
    return Done{};
}

} // namespace

Result<JwsHeader> readJwsHeader(const QByteArray &token)
{
    const std::optional<QByteArray> bytes =
        decoded(QByteArrayView(token).first(std::max<qsizetype>(token.indexOf('.'), 0)));
    if (token.size() > largestToken || token.count('.') != 2 || !bytes)
        return fail(wrong(u"not a compact JWS"_s));
    const Result<QJsonObject> header = json::parseObject(*bytes);
    if (!header)
        return fail(wrong(u"the header is no JSON object"_s));
    const std::optional<SignatureAlgorithm> algorithm = allowedAlgorithm(header->value(u"alg"_s).toString());
    if (!algorithm)
        return fail(wrong(u"an algorithm that is not allowed"_s));
    if (header->contains(u"crit"_s)) // RFC 7515 4.1.11: we understand no extension
        return fail(wrong(u"a critical extension"_s));
    return JwsHeader{*algorithm, header->value(u"kid"_s).toString()};
}

std::optional<QJsonObject> findKey(const QJsonArray &keys, const JwsHeader &header)
{
    const QString type = header.algorithm == SignatureAlgorithm::RS256 ? u"RSA"_s : u"EC"_s;
    QList<QJsonObject> suitable;
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        const QString use = key.value(u"use"_s).toString(u"sig"_s);
        const QString algorithm = key.value(u"alg"_s).toString(toString(header.algorithm));
        if (key.value(u"kty"_s) != type || use != u"sig"_s || algorithm != toString(header.algorithm))
            continue;
        if (header.keyId.isEmpty() || key.value(u"kid"_s) == header.keyId)
            suitable.append(key);
    }
    if (suitable.size() != 1)
        return {};
    return suitable.first();
}

Result<Identity> checkIdToken(const ICryptoProvider &crypto, const QByteArray &token, const QJsonObject &key,
                              const IdTokenExpectations &expected)
{
    const Result<JwsHeader> header = readJwsHeader(token);
    if (!header)
        return fail(header.error());
    const QList<QByteArray> parts = token.split('.');
    const std::optional<QByteArray> signature = decoded(parts[2]);
    if (!signature || !crypto.verify(key, header->algorithm, parts[0] + '.' + parts[1], *signature))
        return fail(wrong(u"the signature is not the issuer's"_s));
    const std::optional<QByteArray> payload = decoded(parts[1]);
    const Result<QJsonObject> claims = json::parseObject(payload.value_or(QByteArray()));
    if (!claims)
        return fail(wrong(u"the claims are no JSON object"_s));

    if (claims->value(u"iss"_s).toString() != expected.issuer)
        return fail(wrong(u"another issuer"_s));
    if (!isForUs(*claims, expected.clientId))
        return fail(wrong(u"meant for another client"_s));
    if (const Result<Done> times = checkTimes(*claims, expected); !times)
        return fail(times.error());
    if (!expected.nonce.isEmpty() && !sameBytes(claims->value(u"nonce"_s).toString().toUtf8(), expected.nonce))
        return fail(wrong(u"another nonce"_s));
    if (const QJsonValue hash = claims->value(u"at_hash"_s); !hash.isUndefined()) {
        // 3.1.3.6: the left half of the hash that the signature uses, SHA-256 in both of ours.
        const QByteArray own = base64Url(crypto.digest(Digest::Sha256, expected.accessToken).first(16));
        if (!sameBytes(hash.toString().toLatin1(), own))
            return fail(wrong(u"the access token is not the one it came with"_s));
    }
    Identity out;
    out.subject = claims->value(u"sub"_s).toString();
    out.name = claims->value(u"name"_s).toString();
    out.loginName = claims->value(u"preferred_username"_s).toString();
    if (out.subject.isEmpty() || out.subject.size() > 255)
        return fail(wrong(u"no subject"_s));
    return out;
}

} // namespace gw::auth
