// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "x509builder.h"
#include <openssl/err.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

using CipherPtr = std::unique_ptr<EVP_CIPHER_CTX, Freer<EVP_CIPHER_CTX_free>>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Freer<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedPtr = std::unique_ptr<X509_SIG, Freer<X509_SIG_free>>;
using ParameterPtr = std::unique_ptr<PBEPARAM, Freer<PBEPARAM_free>>;

constexpr int Iterations = 2048;

template <class T, class Encode>
QByteArray der(T *object, Encode encode)
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    QByteArray result(reinterpret_cast<const char *>(bytes), qMax(size, 0));
    OPENSSL_clear_free(bytes, size_t(qMax(size, 0)));
    return result;
}

QByteArray sha1(const QByteArray &data)
{
    QByteArray digest(20, Qt::Uninitialized);
    EVP_Digest(data.constData(), size_t(data.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr,
               EVP_sha1(), nullptr);
    return digest;
}

// RFC 8018 5.1, PBKDF1.
QByteArray pbkdf1(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray key = sha1(password + salt);
    for (int i = 1; i < iterations; ++i)
        key = sha1(key);
    return key;
}

// SEED lives in OpenSSL's legacy provider. It gets a library context of its own, so that nothing else in the program can
// pick an algorithm from there.
class Legacy
{
public:
    Legacy() : m_library(OSSL_LIB_CTX_new())
    {
        m_base = OSSL_PROVIDER_load(m_library, "default");
        m_legacy = OSSL_PROVIDER_load(m_library, "legacy");
    }
    ~Legacy()
    {
        if (m_legacy)
            OSSL_PROVIDER_unload(m_legacy);
        if (m_base)
            OSSL_PROVIDER_unload(m_base);
        OSSL_LIB_CTX_free(m_library);
    }
    Legacy(const Legacy &) = delete;
    Legacy &operator=(const Legacy &) = delete;

    Result<QByteArray> encryptSeedCbc(const QByteArray &key, const QByteArray &iv, const QByteArray &plain) const
    {
        using FetchedPtr = std::unique_ptr<EVP_CIPHER, Freer<EVP_CIPHER_free>>;
        const FetchedPtr cipher(EVP_CIPHER_fetch(m_library, "SEED-CBC", nullptr));
        const CipherPtr context(EVP_CIPHER_CTX_new());
        QByteArray out(plain.size() + 16, Qt::Uninitialized);
        int size = 0;
        int rest = 0;
        auto *to = reinterpret_cast<unsigned char *>(out.data());
        const auto in = [](const QByteArray &data) {
            return reinterpret_cast<const unsigned char *>(data.constData());
        };
        if (!cipher || EVP_EncryptInit_ex2(context.get(), cipher.get(), in(key), in(iv), nullptr) != 1
            || EVP_EncryptUpdate(context.get(), to, &size, in(plain), int(plain.size())) != 1
            || EVP_EncryptFinal_ex(context.get(), to + size, &rest) != 1)
            return fail(Error::Code::Unsupported, u"SEED is not available: "_s + opensslError());
        out.truncate(size + rest);
        return out;
    }

private:
    OSSL_LIB_CTX *m_library;
    OSSL_PROVIDER *m_base = nullptr;
    OSSL_PROVIDER *m_legacy = nullptr;
};

} // namespace

Result<QByteArray> encryptKeyWithAes(EVP_PKEY *key, const QString &password)
{
    const KeyInfoPtr info(EVP_PKEY2PKCS8(key));
    const QByteArray utf8 = password.toUtf8();
    QByteArray salt = randomBytes(16);
    X509_ALGOR *scheme =
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), Iterations, reinterpret_cast<unsigned char *>(salt.data()),
                          int(salt.size()), nullptr, NID_hmacWithSHA256);
    const EncryptedPtr encrypted(info && scheme ? PKCS8_set0_pbe(utf8.constData(), int(utf8.size()), info.get(), scheme)
                                                : nullptr);
    if (!encrypted) {
        X509_ALGOR_free(scheme);
        return fail(Error::Code::Certificate, opensslError());
    }
    return der(encrypted.get(), i2d_X509_SIG);
}

Result<QByteArray> encryptKeyWithSeed(EVP_PKEY *key, const QString &password)
{
    static const Legacy legacy;
    const KeyInfoPtr info(EVP_PKEY2PKCS8(key));
    if (!info)
        return fail(Error::Code::Certificate, opensslError());
    const QByteArray salt = randomBytes(8);
    // KISA: of the 20 bytes, the first 16 are the key; the hash of the last 4 begins with the IV.
    const QByteArray derived = pbkdf1(password.toUtf8(), salt, Iterations);
    const auto cipherText = legacy.encryptSeedCbc(derived.left(16), sha1(derived.mid(16, 4)).left(16),
                                                  der(info.get(), i2d_PKCS8_PRIV_KEY_INFO));
    if (!cipherText)
        return fail(cipherText.error());

    const ParameterPtr parameters(PBEPARAM_new());
    ASN1_STRING_set(parameters->salt, salt.constData(), int(salt.size()));
    ASN1_INTEGER_set(parameters->iter, Iterations);
    const EncryptedPtr encrypted(X509_SIG_new());
    X509_ALGOR *scheme = nullptr;
    ASN1_OCTET_STRING *content = nullptr;
    X509_SIG_getm(encrypted.get(), &scheme, &content);
    X509_ALGOR_set0(scheme, OBJ_txt2obj("1.2.410.200004.1.15", 1), V_ASN1_SEQUENCE,
                    ASN1_item_pack(parameters.get(), ASN1_ITEM_rptr(PBEPARAM), nullptr));
    ASN1_OCTET_STRING_set(content, reinterpret_cast<const unsigned char *>(cipherText->constData()),
                          int(cipherText->size()));
    return der(encrypted.get(), i2d_X509_SIG);
}

} // namespace gw::backend::identity
