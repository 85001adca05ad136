// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "openssl.h"

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth::ssl {
namespace {

constexpr int coordinateLength = 32; // of P-256
constexpr int leastRsaBits = 2048;

/// ECDSA-Sig-Value to r||s with leading zeros (RFC 7518 3.4).
Result<QByteArray> toRaw(const QByteArray &derSignature)
{
    const unsigned char *cursor = bytes(QByteArrayView(derSignature));
    std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>> signature(
        d2i_ECDSA_SIG(nullptr, &cursor, long(derSignature.size())));
    QByteArray raw(2 * coordinateLength, '\0');
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes(raw), coordinateLength) < 0
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes(raw) + coordinateLength, coordinateLength) < 0)
        return fail(Error::Code::Certificate, u"not a P-256 signature: "_s + takeErrors());
    return raw;
}

} // namespace

Library::Library() : context(OSSL_LIB_CTX_new())
{
    standard.reset(OSSL_PROVIDER_load(context.get(), "default"));
    legacy.reset(OSSL_PROVIDER_load(context.get(), "legacy"));
    takeErrors();
}

std::shared_ptr<const Library> library()
{
    static const auto *const kept = new std::shared_ptr<const Library>(std::make_shared<const Library>());
    return *kept;
}

QString takeErrors()
{
    QStringList lines;
    while (const unsigned long code = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(code, text, sizeof text);
        lines.append(QString::fromLatin1(text));
    }
    return lines.join(u"; "_s);
}

Error wrongPassword()
{
    return Error{Error::Code::Certificate, u"the password does not open the key"_s, u"wrong-password"_s};
}

QByteArray der(X509 *certificate)
{
    const int length = i2d_X509(certificate, nullptr);
    if (length <= 0)
        return {};
    QByteArray out(length, '\0');
    unsigned char *cursor = bytes(out);
    i2d_X509(certificate, &cursor);
    return out;
}

Certificate parseCertificate(const QByteArray &data)
{
    const unsigned char *cursor = bytes(QByteArrayView(data));
    Certificate certificate(d2i_X509(nullptr, &cursor, long(data.size())));
    if (!certificate)
        takeErrors();
    return certificate;
}

Result<SignatureAlgorithm> algorithmOf(EVP_PKEY *key)
{
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) >= leastRsaBits)
        return SignatureAlgorithm::RS256;
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_bits(key) == 8 * coordinateLength)
        return SignatureAlgorithm::ES256;
    return fail(Error::Code::Unsupported, u"the key is neither RSA of 2048 bits nor on P-256"_s);
}

Result<QByteArray> sign(OSSL_LIB_CTX *context, EVP_PKEY *key, SignatureAlgorithm algorithm, const QByteArray &data)
{
    const MdCtx md(EVP_MD_CTX_new());
    size_t length = 0;
    if (EVP_DigestSignInit_ex(md.get(), nullptr, "SHA256", context, nullptr, key, nullptr) != 1
        || EVP_DigestSign(md.get(), nullptr, &length, bytes(QByteArrayView(data)), size_t(data.size())) != 1)
        return fail(Error::Code::Certificate, u"cannot sign: "_s + takeErrors());
    QByteArray signature(qsizetype(length), '\0');
    if (EVP_DigestSign(md.get(), bytes(signature), &length, bytes(QByteArrayView(data)), size_t(data.size())) != 1)
        return fail(Error::Code::Certificate, u"cannot sign: "_s + takeErrors());
    signature.truncate(qsizetype(length));
    return algorithm == SignatureAlgorithm::ES256 ? toRaw(signature) : signature;
}

} // namespace gw::auth::ssl

namespace gw::auth {

QString toString(SignatureAlgorithm algorithm)
{
    return algorithm == SignatureAlgorithm::RS256 ? u"RS256"_s : u"ES256"_s;
}

} // namespace gw::auth
