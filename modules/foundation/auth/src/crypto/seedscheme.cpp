// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "openssl.h"

#include <openssl/crypto.h>

namespace gw::auth::ssl {
namespace {

constexpr int keyLength = 16;
constexpr int sha1Length = 20;
constexpr long mostIterations = 1'000'000; // real files say 1,024 to 10,000; more is an attempt to hang us

struct Parameters
{
    QByteArray salt;
    long iterations = 0;
};

/// PBEParameter ::= SEQUENCE { salt OCTET STRING, iterationCount INTEGER } (RFC 8018 A.3)
std::optional<Parameters> parametersOf(const X509_ALGOR *algorithm)
{
    const void *value = nullptr;
    int type = 0;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE || !value)
        return {};
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const unsigned char *cursor = ASN1_STRING_get0_data(sequence);
    std::unique_ptr<PBEPARAM, Deleter<PBEPARAM_free>> parsed(
        d2i_PBEPARAM(nullptr, &cursor, ASN1_STRING_length(sequence)));
    if (!parsed)
        return {};
    Parameters out;
    out.salt = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(parsed->salt)),
                          ASN1_STRING_length(parsed->salt));
    out.iterations = ASN1_INTEGER_get(parsed->iter);
    if (out.iterations < 1 || out.iterations > mostIterations)
        return {};
    return out;
}

bool sha1(const Library &library, const unsigned char *data, size_t size, unsigned char *out)
{
    const Md md(EVP_MD_fetch(library.context.get(), "SHA1", nullptr));
    return md && EVP_Digest(data, size, out, nullptr, md.get(), nullptr) == 1;
}

/// PBKDF1 (RFC 8018 5.1) with SHA-1, all 20 bytes of it.
bool deriveKey(const Library &library, const Secret &password, const Parameters &parameters, unsigned char *out)
{
    QByteArray first;
    first.reserve(password.size() + parameters.salt.size()); // growing would leave the password behind
    first.append(password.data(), password.size());
    first += parameters.salt;
    bool ok = sha1(library, bytes(QByteArrayView(first)), size_t(first.size()), out);
    OPENSSL_cleanse(first.data(), size_t(first.size()));
    for (long i = 1; ok && i < parameters.iterations; ++i)
        ok = sha1(library, out, sha1Length, out);
    return ok;
}

Result<QByteArray> decryptSeed(const Library &library, QByteArrayView encrypted, const unsigned char *key,
                               const unsigned char *iv)
{
    const Cipher cipher(EVP_CIPHER_fetch(library.context.get(), "SEED-CBC", nullptr));
    if (!cipher)
        return fail(Error::Code::Unsupported,
                    QStringLiteral("no SEED here: the legacy provider of OpenSSL is not installed"));
    const CipherCtx context(EVP_CIPHER_CTX_new());
    QByteArray plain(encrypted.size() + 16, '\0');
    int head = 0;
    int tail = 0;
    const bool ok =
        EVP_DecryptInit_ex2(context.get(), cipher.get(), key, iv, nullptr) == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &head, bytes(encrypted), int(encrypted.size())) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + head, &tail) == 1;
    if (!ok) {
        OPENSSL_cleanse(plain.data(), size_t(plain.size()));
        takeErrors();
        return fail(wrongPassword());
    }
    plain.truncate(head + tail);
    return plain;
}

} // namespace

std::optional<Result<QByteArray>> decryptKoreanScheme(const Library &library, const X509_SIG *file,
                                                      const Secret &password)
{
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *encrypted = nullptr;
    X509_SIG_get0(file, &algorithm, &encrypted);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    char oid[64] = {};
    OBJ_obj2txt(oid, sizeof oid, object, 1);
    const QByteArrayView name(oid);
    const bool fixedIv = name == "1.2.410.200004.1.4";
    const bool derivedIv = name == "1.2.410.200004.1.15";
    if (!fixedIv && !derivedIv)
        return {};

    const std::optional<Parameters> parameters = parametersOf(algorithm);
    if (!parameters)
        return fail(Error::Code::Certificate, QStringLiteral("the key file's SEED parameters are damaged"));
    unsigned char derived[sha1Length];
    unsigned char iv[sha1Length] = "0123456789012345"; // the fixed one that the older scheme prescribes
    Result<QByteArray> plain = fail(Error::Code::Certificate, QStringLiteral("key derivation failed"));
    if (deriveKey(library, password, *parameters, derived)
        && (fixedIv || sha1(library, derived + keyLength, sha1Length - keyLength, iv)))
        plain = decryptSeed(library, QByteArrayView(ASN1_STRING_get0_data(encrypted), ASN1_STRING_length(encrypted)),
                            derived, iv);
    OPENSSL_cleanse(derived, sizeof derived);
    return plain;
}

} // namespace gw::auth::ssl
