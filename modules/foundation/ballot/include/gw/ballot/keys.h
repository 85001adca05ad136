// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <gw/base/result.h>
#include <memory>

// Keys that sign ballots without seeing them: RFC 9474, variant RSABSSA-SHA384-PSS-Randomized. Both ends use this.
// Everything here is thread-safe; errors are Error::Protocol for what came from outside, Unsupported for the rest.
namespace gw::ballot {

/// The half of a ballot key that everybody has. A value; copies share one immutable key.
class PublicKey
{
public:
    /// SubjectPublicKeyInfo (DER) of an RSA key of 2048 to 8192 bits.
    static Result<PublicKey> fromDer(const QByteArray &der);
    /// From the numbers, big-endian.
    static Result<PublicKey> fromNumbers(const QByteArray &modulus, const QByteArray &exponent);

    QByteArray toDer() const;
    int bytes() const; ///< of the modulus: the length of every blinded message and signature
    /// What two people compare to be sure that they were given the same key: the first 8 bytes of the SHA-256 of toDer().
    QByteArray fingerprint() const;

    struct Data;
    const Data &data() const { return *m_data; }

private:
    explicit PublicKey(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    friend class PrivateKey;
    std::shared_ptr<const Data> m_data;
};

/// The half that signs. Lives on the server only.
class PrivateKey
{
public:
    static Result<PrivateKey> generate(int bits = 2048);
    static Result<PrivateKey> fromDer(const QByteArray &der); ///< PKCS#8
    QByteArray toDer() const;                                 ///< a secret
    PublicKey publicKey() const;

    /// BlindSign (RFC 9474 4.3): the same message always gets the same signature.
    Result<QByteArray> blindSign(const QByteArray &blinded) const;

private:
    explicit PrivateKey(std::shared_ptr<const PublicKey::Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const PublicKey::Data> m_data;
};

} // namespace gw::ballot
