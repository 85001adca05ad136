// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/ballot/keys.h>

#include "ssl.h"
#include <QCryptographicHash>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::ballot {
namespace {

constexpr int shortest = 2048;
constexpr int longest = 8192;

} // namespace

Error broken(const char *what)
{
    return {Error::Code::Protocol, u"ballot: "_s + QString::fromLatin1(what)};
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    if (RAND_priv_bytes(bytesOf(bytes), count) != 1)
        qFatal("the random number generator failed"); // a ballot with a guessable number would be worse than none
    return bytes;
}

Result<std::shared_ptr<const PublicKey::Data>> dataOf(Pkey key)
{
    BIGNUM *modulus = nullptr;
    BIGNUM *exponent = nullptr;
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA
        || EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_RSA_N, &modulus) != 1
        || EVP_PKEY_get_bn_param(key.get(), OSSL_PKEY_PARAM_RSA_E, &exponent) != 1) {
        BN_free(modulus);
        return fail(broken("no RSA key"));
    }
    auto data = std::make_shared<PublicKey::Data>();
    data->modulus.reset(modulus);
    data->exponent.reset(exponent);
    data->key = std::move(key);
    if (BN_num_bits(modulus) < shortest || BN_num_bits(modulus) > longest || !BN_is_odd(modulus)
        || BN_num_bits(exponent) < 2 || BN_num_bits(exponent) > 64 || !BN_is_odd(exponent))
        return fail(broken("an RSA key of a size that is not used"));
    return std::shared_ptr<const PublicKey::Data>(std::move(data));
}

Result<PublicKey> PublicKey::fromDer(const QByteArray &der)
{
    const unsigned char *begin = bytesOf(der);
    auto data = dataOf(Pkey(d2i_PUBKEY(nullptr, &begin, long(der.size()))));
    if (!data)
        return fail(data.error());
    if (begin != bytesOf(der) + der.size())
        return fail(broken("bytes after the key"));
    return PublicKey(*data);
}

Result<PublicKey> PublicKey::fromNumbers(const QByteArray &modulus, const QByteArray &exponent)
{
    const Number n = numberFrom(modulus);
    const Number e = numberFrom(exponent);
    const std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const PkeyCtx context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return fail(broken("no RSA key"));
    auto data = dataOf(Pkey(key));
    if (!data)
        return fail(data.error());
    return PublicKey(*data);
}

QByteArray PublicKey::toDer() const
{
    unsigned char *out = nullptr;
    const int length = i2d_PUBKEY(m_data->key.get(), &out);
    const QByteArray der(reinterpret_cast<const char *>(out), std::max(0, length));
    OPENSSL_free(out);
    return der;
}

int PublicKey::bytes() const
{
    return BN_num_bytes(m_data->modulus.get());
}

QByteArray PublicKey::fingerprint() const
{
    return QCryptographicHash::hash(toDer(), QCryptographicHash::Sha256).first(8);
}

Result<PrivateKey> PrivateKey::generate(int bits)
{
    auto data = dataOf(Pkey(EVP_RSA_gen(std::size_t(bits))));
    if (!data)
        return fail(data.error());
    return PrivateKey(*data);
}

Result<PrivateKey> PrivateKey::fromDer(const QByteArray &der)
{
    const unsigned char *begin = bytesOf(der);
    auto data = dataOf(Pkey(d2i_AutoPrivateKey(nullptr, &begin, long(der.size()))));
    if (!data)
        return fail(data.error());
    return PrivateKey(*data);
}

QByteArray PrivateKey::toDer() const
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, Deleter<PKCS8_PRIV_KEY_INFO_free>> info(
        EVP_PKEY2PKCS8(m_data->key.get()));
    unsigned char *out = nullptr;
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out) : 0;
    const QByteArray der(reinterpret_cast<const char *>(out), std::max(0, length));
    OPENSSL_clear_free(out, std::size_t(std::max(0, length)));
    return der;
}

PublicKey PrivateKey::publicKey() const
{
    return PublicKey(m_data);
}

Result<QByteArray> PrivateKey::blindSign(const QByteArray &blinded) const
{
    const int size = BN_num_bytes(m_data->modulus.get());
    if (blinded.size() != size)
        return fail(broken("a blinded message of the wrong length"));
    const Number message = numberFrom(blinded);
    if (BN_cmp(message.get(), m_data->modulus.get()) >= 0 || BN_is_zero(message.get()))
        return fail(broken("a blinded message out of range"));
    // RSASP1 with the library's own protection against timing and faults.
    const PkeyCtx context(EVP_PKEY_CTX_new(m_data->key.get(), nullptr));
    QByteArray signature(size, '\0');
    std::size_t length = std::size_t(size);
    if (!context || EVP_PKEY_sign_init(context.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) != 1
        || EVP_PKEY_sign(context.get(), bytesOf(signature), &length, bytesOf(blinded), std::size_t(size)) != 1
        || length != std::size_t(size))
        return fail(Error::Code::Unsupported, u"ballot: the key cannot sign"_s);
    const Numbers numbers(BN_CTX_new());
    const Number check(BN_new());
    const Number signedNumber = numberFrom(signature);
    if (BN_mod_exp(check.get(), signedNumber.get(), m_data->exponent.get(), m_data->modulus.get(), numbers.get()) != 1
        || BN_cmp(check.get(), message.get()) != 0)
        return fail(Error::Code::Unsupported, u"ballot: signing failure"_s); // RFC 9474 4.3, step 4
    return signature;
}

} // namespace gw::ballot
