// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/auth/crypto.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

// RAII for the C API of OpenSSL 3, and the pieces that the provider and the tokens share.
namespace gw::auth::ssl {

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Context = std::unique_ptr<OSSL_LIB_CTX, Deleter<OSSL_LIB_CTX_free>>;
using Provider = std::unique_ptr<OSSL_PROVIDER, Deleter<OSSL_PROVIDER_unload>>;
using Pkey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PkeyCtx = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using MdCtx = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Md = std::unique_ptr<EVP_MD, Deleter<EVP_MD_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER, Deleter<EVP_CIPHER_free>>;
using CipherCtx = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;
using KeyInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>>;
using EncryptedKey = std::unique_ptr<X509_SIG, Deleter<X509_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;

/// Our library context. Its providers are unloaded before it.
struct Library
{
    Library();

    Context context;
    Provider standard;
    Provider legacy; ///< null where the distribution does not ship it: SEED is then Unsupported
};

/// The one of this program. Never freed: threads that have used a context touch it once more as they end, and a pool's
/// threads end when they like.
std::shared_ptr<const Library> library();

inline const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

inline unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/// Empties the thread's error queue into one line for the log. The queue holds no secrets.
QString takeErrors();
Error wrongPassword();
QByteArray der(X509 *certificate);
Certificate parseCertificate(const QByteArray &der);

/// RS256 for RSA of 2048 bits and more, ES256 for P-256; Unsupported for the rest.
Result<SignatureAlgorithm> algorithmOf(EVP_PKEY *key);
/// Signs in JWS form. `context` may be null (the default one): keys on tokens live there.
Result<QByteArray> sign(OSSL_LIB_CTX *context, EVP_PKEY *key, SignatureAlgorithm algorithm, const QByteArray &data);

/// The Korean password schemes 1.2.410.200004.1.4 and .1.15 (KISA, "encryption of private keys"): PBKDF1 with SHA-1
/// and SEED-CBC. Empty when the file uses another scheme; otherwise the decrypted PKCS#8, or the error.
std::optional<Result<QByteArray>> decryptKoreanScheme(const Library &library, const X509_SIG *file,
                                                      const Secret &password);

} // namespace gw::auth::ssl
