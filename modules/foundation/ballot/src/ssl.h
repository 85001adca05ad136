// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gw/ballot/keys.h>
#include <memory>
#include <openssl/bn.h>
#include <openssl/evp.h>

namespace gw::ballot {

template <auto Free>
struct Deleter
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Number = std::unique_ptr<BIGNUM, Deleter<BN_clear_free>>;
using Numbers = std::unique_ptr<BN_CTX, Deleter<BN_CTX_free>>;
using Pkey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PkeyCtx = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using MdCtx = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;

struct PublicKey::Data
{
    Pkey key;
    Number modulus;
    Number exponent;
};

inline const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

inline unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

inline Number numberFrom(const QByteArray &bigEndian)
{
    return Number(BN_bin2bn(bytesOf(bigEndian), int(bigEndian.size()), nullptr));
}

/// Big-endian in exactly `size` bytes.
inline QByteArray bytesFrom(const BIGNUM *number, int size)
{
    QByteArray bytes(size, '\0');
    BN_bn2binpad(number, bytesOf(bytes), size);
    return bytes;
}

QByteArray randomBytes(int count);
/// The numbers of a key of 2048 to 8192 bits, beside it.
Result<std::shared_ptr<const PublicKey::Data>> dataOf(Pkey key);
Error broken(const char *what);

inline constexpr int saltBytes = 48; ///< of RSABSSA-SHA384-PSS

/// EMSA-PSS-ENCODE (RFC 8017 9.1.1) with SHA-384 and MGF1-SHA-384; `bits` is the length of the modulus minus one.
QByteArray encodePss(const QByteArray &message, int bits, const QByteArray &salt);

} // namespace gw::ballot
