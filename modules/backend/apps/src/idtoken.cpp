// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "idtoken.h"

#include <gw/base/json.h>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

constexpr int coordinate = 32;
constexpr qint64 clockDifference = 120;

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Freer<ECDSA_SIG_free>>;

/// Empty for anything but base64url without padding.
QByteArray decoded(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    return bytes && base64Url(bytes.decoded) == text ? bytes.decoded : QByteArray();
}

KeyPtr keyFrom(const QJsonObject &jwk)
{
    const QByteArray x = decoded(jwk.value(u"x"_s).toString().toLatin1());
    const QByteArray y = decoded(jwk.value(u"y"_s).toString().toLatin1());
    if (jwk.value(u"kty"_s).toString() != u"EC" || jwk.value(u"crv"_s).toString() != u"P-256" || x.size() != coordinate
        || y.size() != coordinate)
        return {};
    QByteArray point = "\x04" + x + y;
    char group[] = "P-256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), size_t(point.size())),
        OSSL_PARAM_construct_end(),
    };
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, const_cast<OSSL_PARAM *>(parameters)) != 1)
        return {};
    return KeyPtr(key);
}

/// The two numbers side by side (RFC 7518 3.4) as OpenSSL wants them.
QByteArray asDer(const QByteArray &raw)
{
    if (raw.size() != 2 * coordinate)
        return {};
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    const Signature signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, coordinate, nullptr),
                   BN_bin2bn(bytes + coordinate, coordinate, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray result(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return result;
}

bool isSignedBy(EVP_PKEY *key, const QByteArray &input, const QByteArray &rawSignature)
{
    const QByteArray der = asDer(rawSignature);
    const Digest digest(EVP_MD_CTX_new());
    return !der.isEmpty() && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char *>(der.constData()),
                               size_t(der.size()), reinterpret_cast<const unsigned char *>(input.constData()),
                               size_t(input.size()))
                  == 1;
}

} // namespace

QByteArray sha256(const QByteArray &data)
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_Digest(data.constData(), size_t(data.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
               EVP_sha256(), nullptr);
    return digest;
}

QByteArray base64Url(const QByteArray &data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QJsonObject> verifiedPayload(const QByteArray &token, const QJsonArray &keys)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return fail(Error::Code::Rejected, u"not a signed token"_s);
    const auto header = json::parseObject(decoded(parts.at(0)));
    const auto payload = json::parseObject(decoded(parts.at(1)));
    if (!header || !payload || header->value(u"alg"_s).toString() != u"ES256" || header->contains(u"crit"_s))
        return fail(Error::Code::Rejected, u"not a token of this kind"_s);
    for (const QJsonValue &value : keys) {
        const QJsonObject jwk = value.toObject();
        if (jwk.value(u"kid"_s) != header->value(u"kid"_s))
            continue;
        const KeyPtr key = keyFrom(jwk);
        if (key && isSignedBy(key.get(), parts.at(0) + '.' + parts.at(1), decoded(parts.at(2))))
            return *payload;
    }
    return fail(Error::Code::Rejected, u"nobody we know signed it"_s);
}

bool isFor(const QJsonObject &payload, const Expected &expected)
{
    const QJsonValue audience = payload.value(u"aud"_s);
    const bool forUs = audience.isArray() ? audience.toArray() == QJsonArray{expected.clientId}
                                          : audience.toString() == expected.clientId;
    const qint64 now = expected.now.toSecsSinceEpoch();
    const qint64 expires = payload.value(u"exp"_s).toInteger();
    const qint64 issued = payload.value(u"iat"_s).toInteger();
    return forUs && payload.value(u"iss"_s).toString() == expected.issuer && expires > now - clockDifference
           && issued <= now + clockDifference;
}

} // namespace gw::backend::apps
