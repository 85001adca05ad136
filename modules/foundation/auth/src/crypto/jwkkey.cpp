// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jwkkey.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/param_build.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth::ssl {
namespace {

constexpr int coordinateLength = 32;
constexpr int leastModulusLength = 256; // 2048 bits
constexpr int mostModulusLength = 1024;

using Builder = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;

QByteArray member(const QJsonObject &jwk, const QString &name)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        jwk.value(name).toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

Pkey build(const Library &library, const char *type, OSSL_PARAM_BLD *builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const PkeyCtx context(EVP_PKEY_CTX_new_from_name(library.context.get(), type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1)
        return {};
    EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return Pkey(key);
}

Pkey rsaKey(const Library &library, const QJsonObject &jwk)
{
    const QByteArray n = member(jwk, u"n"_s);
    const QByteArray e = member(jwk, u"e"_s);
    if (n.size() < leastModulusLength || n.size() > mostModulusLength || e.isEmpty() || e.size() > 8)
        return {};
    const Number modulus(BN_bin2bn(bytes(QByteArrayView(n)), int(n.size()), nullptr));
    const Number exponent(BN_bin2bn(bytes(QByteArrayView(e)), int(e.size()), nullptr));
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return build(library, "RSA", builder.get());
}

Pkey ecKey(const Library &library, const QJsonObject &jwk)
{
    const QByteArray x = member(jwk, u"x"_s);
    const QByteArray y = member(jwk, u"y"_s);
    if (jwk.value(u"crv"_s) != u"P-256"_s || x.size() != coordinateLength || y.size() != coordinateLength)
        return {};
    const QByteArray point = char(4) + x + y; // uncompressed, SEC 1 2.3.3
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(), size_t(point.size()));
    return build(library, "EC", builder.get());
}

QByteArray toDer(const QByteArray &raw)
{
    const std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>> signature(ECDSA_SIG_new());
    const unsigned char *data = bytes(QByteArrayView(raw));
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(data, coordinateLength, nullptr),
                   BN_bin2bn(data + coordinateLength, coordinateLength, nullptr));
    const int length = i2d_ECDSA_SIG(signature.get(), nullptr);
    QByteArray out(std::max(length, 0), '\0');
    unsigned char *cursor = bytes(out);
    i2d_ECDSA_SIG(signature.get(), &cursor);
    return out;
}

} // namespace

bool verifyWithJwk(const Library &library, const QJsonObject &jwk, SignatureAlgorithm algorithm, const QByteArray &data,
                   const QByteArray &signature)
{
    const bool elliptic = algorithm == SignatureAlgorithm::ES256;
    if (jwk.value(u"kty"_s) != (elliptic ? u"EC"_s : u"RSA"_s))
        return false;
    if (elliptic && signature.size() != 2 * coordinateLength)
        return false;
    const Pkey key = elliptic ? ecKey(library, jwk) : rsaKey(library, jwk);
    const QByteArray encoded = elliptic ? toDer(signature) : signature;
    const MdCtx md(EVP_MD_CTX_new());
    const bool good =
        key
        && EVP_DigestVerifyInit_ex(md.get(), nullptr, "SHA256", library.context.get(), nullptr, key.get(), nullptr) == 1
        && EVP_DigestVerify(md.get(), bytes(QByteArrayView(encoded)), size_t(encoded.size()),
                            bytes(QByteArrayView(data)), size_t(data.size()))
               == 1;
    takeErrors();
    return good;
}

} // namespace gw::auth::ssl
