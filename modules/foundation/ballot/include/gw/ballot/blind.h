// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/ballot/keys.h>

// The steps of RFC 9474, section 4, on the side of the one who votes.
namespace gw::ballot {

inline constexpr int tokenBytes = 64; ///< 32 of the randomizer, 32 of the ballot's own number

/// A new ballot: Prepare (4.1) of 32 random bytes. Nobody else may ever see it before it is cast.
QByteArray newToken();

/// What is sent to be signed, and what only the voter keeps.
struct Blinded
{
    QByteArray message; ///< blinded_msg: says nothing about the token
    QByteArray inverse; ///< inv: a secret until the signature was finalised; then to be forgotten
};

/// Blind (4.2).
Result<Blinded> blind(const PublicKey &key, const QByteArray &token);
/// The same with chosen salt (48 bytes) and inverse instead of random ones: for the test vectors of the RFC.
Result<Blinded> blindWith(const PublicKey &key, const QByteArray &token, const QByteArray &salt,
                          const QByteArray &inverse);

/// Finalize (4.4): the signature of the token. Protocol when the server did not sign what it was given.
Result<QByteArray> finalise(const PublicKey &key, const QByteArray &token, const QByteArray &blindSignature,
                            const QByteArray &inverse);

/// RSASSA-PSS-VERIFY with SHA-384, MGF1-SHA-384 and 48 bytes of salt.
bool verify(const PublicKey &key, const QByteArray &token, const QByteArray &signature);

} // namespace gw::ballot
