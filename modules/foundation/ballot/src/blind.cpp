// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/ballot/blind.h>

#include "ssl.h"
#include <openssl/rsa.h>

namespace gw::ballot {
namespace {

constexpr int prefixBytes = 32;

/// m * r^e mod n for the encoded message m; `r` is random and invertible.
Result<Blinded> blindBy(const PublicKey &key, const QByteArray &token, const QByteArray &salt, const BIGNUM *r,
                        const BIGNUM *inverse, BN_CTX *numbers)
{
    const PublicKey::Data &data = key.data();
    const QByteArray encoded = encodePss(token, BN_num_bits(data.modulus.get()) - 1, salt);
    const Number message = numberFrom(encoded);
    const Number common(BN_new());
    const Number blinded(BN_new());
    if (BN_gcd(common.get(), message.get(), data.modulus.get(), numbers) != 1 || !BN_is_one(common.get()))
        return fail(broken("the message shares a factor with the key"));
    if (BN_mod_exp(blinded.get(), r, data.exponent.get(), data.modulus.get(), numbers) != 1
        || BN_mod_mul(blinded.get(), blinded.get(), message.get(), data.modulus.get(), numbers) != 1)
        return fail(broken("the message cannot be blinded"));
    return Blinded{bytesFrom(blinded.get(), key.bytes()), bytesFrom(inverse, key.bytes())};
}

} // namespace

QByteArray newToken()
{
    return randomBytes(tokenBytes);
}

Result<Blinded> blind(const PublicKey &key, const QByteArray &token)
{
    static_assert(tokenBytes > prefixBytes);
    const Numbers numbers(BN_CTX_new());
    const Number r(BN_new());
    const Number inverse(BN_new());
    BN_set_flags(r.get(), BN_FLG_CONSTTIME);
    do {
        if (BN_priv_rand_range(r.get(), key.data().modulus.get()) != 1)
            return fail(broken("no random number"));
    } while (BN_is_zero(r.get()) || !BN_mod_inverse(inverse.get(), r.get(), key.data().modulus.get(), numbers.get()));
    return blindBy(key, token, randomBytes(saltBytes), r.get(), inverse.get(), numbers.get());
}

Result<Blinded> blindWith(const PublicKey &key, const QByteArray &token, const QByteArray &salt,
                          const QByteArray &inverse)
{
    const Numbers numbers(BN_CTX_new());
    const Number given = numberFrom(inverse);
    const Number r(BN_mod_inverse(nullptr, given.get(), key.data().modulus.get(), numbers.get()));
    if (!r)
        return fail(broken("not an inverse"));
    return blindBy(key, token, salt, r.get(), given.get(), numbers.get());
}

Result<QByteArray> finalise(const PublicKey &key, const QByteArray &token, const QByteArray &blindSignature,
                            const QByteArray &inverse)
{
    if (blindSignature.size() != key.bytes())
        return fail(broken("a blind signature of the wrong length"));
    const Numbers numbers(BN_CTX_new());
    const Number blindNumber = numberFrom(blindSignature);
    const Number inverseNumber = numberFrom(inverse);
    const Number unblinded(BN_new());
    if (BN_mod_mul(unblinded.get(), blindNumber.get(), inverseNumber.get(), key.data().modulus.get(), numbers.get())
        != 1)
        return fail(broken("the signature cannot be unblinded"));
    const QByteArray signature = bytesFrom(unblinded.get(), key.bytes());
    if (!verify(key, token, signature))
        return fail(broken("the server did not sign this ballot"));
    return signature;
}

bool verify(const PublicKey &key, const QByteArray &token, const QByteArray &signature)
{
    if (signature.size() != key.bytes())
        return false;
    const MdCtx context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr;
    return EVP_DigestVerifyInit(context.get(), &parameters, EVP_sha384(), nullptr, key.data().key.get()) == 1
           && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1
           && EVP_PKEY_CTX_set_rsa_mgf1_md(parameters, EVP_sha384()) == 1
           && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, saltBytes) == 1
           && EVP_DigestVerify(context.get(), bytesOf(signature), std::size_t(signature.size()), bytesOf(token),
                               std::size_t(token.size()))
                  == 1;
}

} // namespace gw::ballot
