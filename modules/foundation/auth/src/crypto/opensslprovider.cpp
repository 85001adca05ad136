// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "openssl.h"

#include "jwkkey.h"

#include <openssl/rand.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

class OpenSslKey final : public IPrivateKey
{
public:
    OpenSslKey(std::shared_ptr<const ssl::Library> library, ssl::Pkey key, SignatureAlgorithm algorithm)
        : m_library(std::move(library)), m_key(std::move(key)), m_algorithm(algorithm)
    {
    }

    SignatureAlgorithm algorithm() const override { return m_algorithm; }

    Result<QByteArray> sign(const QByteArray &data) const override
    {
        return ssl::sign(m_library->context.get(), m_key.get(), m_algorithm, data);
    }

    bool belongsTo(const QByteArray &certificate) const override
    {
        const ssl::Certificate parsed = ssl::parseCertificate(certificate);
        return parsed && EVP_PKEY_eq(X509_get0_pubkey(parsed.get()), m_key.get()) == 1;
    }

private:
    std::shared_ptr<const ssl::Library> m_library;
    ssl::Pkey m_key;
    SignatureAlgorithm m_algorithm;
};

class OpenSslProvider final : public ICryptoProvider
{
public:
    QByteArray digest(Digest algorithm, QByteArrayView data) const override
    {
        const ssl::Md md(
            EVP_MD_fetch(m_library->context.get(), algorithm == Digest::Sha1 ? "SHA1" : "SHA256", nullptr));
        QByteArray out(EVP_MD_get_size(md.get()), '\0');
        EVP_Digest(data.data(), size_t(data.size()), ssl::bytes(out), nullptr, md.get(), nullptr);
        return out;
    }

    Result<QByteArray> random(int count) const override
    {
        QByteArray out(count, '\0');
        if (RAND_bytes_ex(m_library->context.get(), ssl::bytes(out), size_t(count), 0) != 1)
            return fail(Error::Code::Unsupported, u"no random numbers: "_s + ssl::takeErrors());
        return out;
    }

    Result<std::shared_ptr<const IPrivateKey>> openKey(const QByteArray &pkcs8, const Secret &password) const override;
    Result<Pkcs12Content> openPkcs12(const QByteArray &file, const Secret &password) const override;

    bool verify(const QJsonObject &jwk, SignatureAlgorithm algorithm, const QByteArray &data,
                const QByteArray &signature) const override
    {
        return ssl::verifyWithJwk(*m_library, jwk, algorithm, data, signature);
    }

private:
    Result<std::shared_ptr<const IPrivateKey>> wrap(ssl::Pkey key) const
    {
        const Result<SignatureAlgorithm> algorithm = ssl::algorithmOf(key.get());
        if (!algorithm)
            return fail(algorithm.error());
        return std::make_shared<const OpenSslKey>(m_library, std::move(key), *algorithm);
    }

    std::shared_ptr<const ssl::Library> m_library = ssl::library();
};

/// The key in a decrypted PKCS#8. A wrong password can pass the padding check by chance (1 in 256), not the parser.
ssl::Pkey keyFrom(const ssl::Library &library, const PKCS8_PRIV_KEY_INFO *info)
{
    return ssl::Pkey(info ? EVP_PKCS82PKEY_ex(info, library.context.get(), nullptr) : nullptr);
}

Result<std::shared_ptr<const IPrivateKey>> OpenSslProvider::openKey(const QByteArray &pkcs8,
                                                                    const Secret &password) const
{
    const unsigned char *cursor = ssl::bytes(QByteArrayView(pkcs8));
    const ssl::EncryptedKey file(d2i_X509_SIG(nullptr, &cursor, long(pkcs8.size())));
    if (!file) {
        ssl::takeErrors();
        return fail(Error{Error::Code::Certificate, u"not an encrypted PKCS#8 key"_s, u"unreadable"_s});
    }
    ssl::KeyInfo info;
    if (std::optional<Result<QByteArray>> korean = ssl::decryptKoreanScheme(*m_library, file.get(), password)) {
        if (!*korean)
            return fail(korean->error());
        QByteArray &plain = **korean;
        const unsigned char *inner = ssl::bytes(QByteArrayView(plain));
        info.reset(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &inner, long(plain.size())));
        OPENSSL_cleanse(plain.data(), size_t(plain.size()));
    } else {
        info.reset(PKCS8_decrypt_ex(file.get(), password.data(), password.size(), m_library->context.get(), nullptr));
    }
    ssl::Pkey key = keyFrom(*m_library, info.get());
    if (!key) {
        ssl::takeErrors();
        return fail(ssl::wrongPassword());
    }
    return wrap(std::move(key));
}

Result<Pkcs12Content> OpenSslProvider::openPkcs12(const QByteArray &file, const Secret &password) const
{
    PKCS12 *raw = PKCS12_init_ex(NID_pkcs7_data, m_library->context.get(), nullptr);
    const unsigned char *cursor = ssl::bytes(QByteArrayView(file));
    // d2i frees what it was given when it fails.
    const ssl::Pkcs12 container(d2i_PKCS12(&raw, &cursor, long(file.size())));
    if (!container) {
        ssl::takeErrors();
        return fail(Error{Error::Code::Certificate, u"not a PKCS#12 file"_s, u"unreadable"_s});
    }
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawOthers = nullptr;
    const bool ok = PKCS12_parse(container.get(), password.data(), &rawKey, &rawCertificate, &rawOthers) == 1;
    ssl::Pkey key(rawKey);
    const ssl::Certificate certificate(rawCertificate);
    Pkcs12Content out;
    if (certificate)
        out.chain.append(ssl::der(certificate.get()));
    for (int i = 0; i < sk_X509_num(rawOthers); ++i)
        out.chain.append(ssl::der(sk_X509_value(rawOthers, i)));
    sk_X509_pop_free(rawOthers, X509_free);
    if (!ok) {
        ssl::takeErrors();
        return fail(ssl::wrongPassword());
    }
    if (!key || !certificate)
        return fail(Error{Error::Code::Certificate, u"the file has no key with its certificate"_s, u"unreadable"_s});
    Result<std::shared_ptr<const IPrivateKey>> wrapped = wrap(std::move(key));
    if (!wrapped)
        return fail(wrapped.error());
    out.key = *wrapped;
    return out;
}

} // namespace

std::shared_ptr<const ICryptoProvider> makeOpenSslProvider()
{
    return std::make_shared<const OpenSslProvider>();
}

} // namespace gw::auth
