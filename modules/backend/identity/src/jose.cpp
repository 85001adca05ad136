// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jose.h"
#include "results.h"
#include <gw/base/json.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int CoordinateSize = 32; // of P-256
using EcdsaPtr = std::unique_ptr<ECDSA_SIG, Freer<ECDSA_SIG_free>>;

QString algorithmOf(EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "EC")) {
        char group[32] = {};
        if (EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1
            && (qstrcmp(group, "prime256v1") == 0 || qstrcmp(group, "P-256") == 0))
            return u"ES256"_s;
    }
    if (EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) >= 2048)
        return u"RS256"_s;
    return {};
}

// RFC 7518 3.4 wants the two numbers side by side, OpenSSL wants DER.
QByteArray ecdsaToRaw(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const EcdsaPtr signature(d2i_ECDSA_SIG(nullptr, &at, der.size()));
    if (!signature)
        return {};
    QByteArray raw(2 * CoordinateSize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, CoordinateSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + CoordinateSize, CoordinateSize);
    return raw;
}

QByteArray ecdsaToDer(const QByteArray &raw)
{
    if (raw.size() != 2 * CoordinateSize)
        return {};
    const auto *in = reinterpret_cast<const unsigned char *>(raw.constData());
    const EcdsaPtr signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(in, CoordinateSize, nullptr),
                   BN_bin2bn(in + CoordinateSize, CoordinateSize, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    QByteArray result(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return result;
}

} // namespace

Result<Jws> parseJws(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return fail(Error::Code::Protocol, u"not a compact JWS"_s);
    const auto header = then(fromBase64Url(parts.at(0)), json::parseObject);
    const auto payload = then(fromBase64Url(parts.at(1)), json::parseObject);
    const auto signature = fromBase64Url(parts.at(2));
    if (!header || !payload || !signature)
        return fail(Error::Code::Protocol, u"not a compact JWS"_s);
    if (header->contains(u"crit"_s))
        return fail(Error::Code::Protocol, u"a critical extension we do not know"_s);
    return Jws{*header, *payload, parts.at(0) + '.' + parts.at(1), *signature};
}

bool verifyJws(const Jws &jws, EVP_PKEY *key)
{
    const QString algorithm = algorithmOf(key);
    if (algorithm.isEmpty() || jws.algorithm() != algorithm)
        return false;
    const QByteArray signature = algorithm == "ES256"_L1 ? ecdsaToDer(jws.signature) : jws.signature;
    const DigestPtr context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                               size_t(signature.size()),
                               reinterpret_cast<const unsigned char *>(jws.signedPart.constData()),
                               size_t(jws.signedPart.size()))
                  == 1;
}

Result<QByteArray> signJws(QJsonObject header, const QJsonObject &payload, EVP_PKEY *key)
{
    const QString algorithm = algorithmOf(key);
    if (algorithm.isEmpty())
        return fail(Error::Code::Unsupported, u"cannot sign with this kind of key"_s);
    header.insert(u"alg"_s, algorithm);
    const QByteArray input = base64Url(json::compact(header)) + '.' + base64Url(json::compact(payload));
    const DigestPtr context(EVP_MD_CTX_new());
    size_t size = size_t(EVP_PKEY_get_size(key));
    QByteArray signature(int(size), Qt::Uninitialized);
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size()))
               != 1)
        return fail(Error::Code::Certificate, opensslError());
    signature.truncate(int(size));
    return input + '.' + base64Url(algorithm == "ES256"_L1 ? ecdsaToRaw(signature) : signature);
}

QJsonObject publicJwk(EVP_PKEY *key)
{
    unsigned char point[1 + 2 * CoordinateSize] = {};
    size_t size = 0;
    EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point, &size);
    if (size != sizeof point)
        return {};
    const QByteArray x(reinterpret_cast<const char *>(point) + 1, CoordinateSize);
    const QByteArray y(reinterpret_cast<const char *>(point) + 1 + CoordinateSize, CoordinateSize);
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, QString::fromLatin1(base64Url(x))},
            {u"y"_s, QString::fromLatin1(base64Url(y))}};
}

QString jwkThumbprint(const QJsonObject &jwk)
{
    // Required members only, in alphabetical order, which is how Qt writes them.
    const QJsonObject required{{u"crv"_s, jwk.value(u"crv"_s)},
                               {u"kty"_s, jwk.value(u"kty"_s)},
                               {u"x"_s, jwk.value(u"x"_s)},
                               {u"y"_s, jwk.value(u"y"_s)}};
    return QString::fromLatin1(base64Url(sha256(json::compact(required))));
}

} // namespace gw::backend::identity
