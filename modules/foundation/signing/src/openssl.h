// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <gw/signing/cms.h>
#include <memory>
#include <openssl/cms.h>
#include <openssl/x509.h>

// RAII for OpenSSL's C API and the readings of certificates that signing and verifying share.
namespace gw::signing::ossl {

template <auto Free>
struct Freer
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

struct StackFreer
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};

using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Crl = std::unique_ptr<X509_CRL, Freer<X509_CRL_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Freer<CMS_ContentInfo_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free>>;
using Attribute = std::unique_ptr<X509_ATTRIBUTE, Freer<X509_ATTRIBUTE_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), StackFreer>;
using Store = std::unique_ptr<X509_STORE, Freer<X509_STORE_free>>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, Freer<X509_STORE_CTX_free>>;

/// Certificates and lists are some kB; anything much larger is an attack.
constexpr qsizetype largestCertificate = 32 * 1024;
constexpr qsizetype largestCrl = 16 * 1024 * 1024;

inline const unsigned char *bytes(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

inline unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/// The whole of `der` as one object, and nothing behind it; null otherwise.
template <class Pointer, class Decode>
Pointer decode(const QByteArray &der, qsizetype most, Decode d2i)
{
    if (der.isEmpty() || der.size() > most)
        return {};
    const unsigned char *cursor = bytes(QByteArrayView(der));
    Pointer object(d2i(nullptr, &cursor, long(der.size())));
    return cursor == bytes(QByteArrayView(der)) + der.size() ? std::move(object) : Pointer();
}

template <class T, class Encode>
QByteArray encode(const T *object, Encode i2d)
{
    const int length = i2d(object, nullptr);
    if (length <= 0)
        return {};
    QByteArray out(length, '\0');
    unsigned char *cursor = bytes(out);
    i2d(object, &cursor);
    return out;
}

inline Certificate certificate(const QByteArray &der)
{
    return decode<Certificate>(der, largestCertificate, d2i_X509);
}

inline Crl crl(const QByteArray &der)
{
    return decode<Crl>(der, largestCrl, d2i_X509_CRL);
}

/// Empties the thread's error queue into one line for the log. The queue holds no secrets.
QString takeErrors();
QDateTime timeOf(const ASN1_TIME *time);
CertificateHolder holderOf(X509 *certificate);
/// The profile's keys: RSA of 2048 bits and more, or P-256.
bool isRsa(const EVP_PKEY *key);
bool isP256(const EVP_PKEY *key);

} // namespace gw::signing::ossl
