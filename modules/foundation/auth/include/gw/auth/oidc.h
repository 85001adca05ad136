// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonArray>
#include <gw/auth/certificate.h>
#include <gw/auth/signin.h>
#include <optional>

// The computations of OpenID Connect, apart from the flows that use them.
namespace gw::auth {

QByteArray base64Url(QByteArrayView bytes); ///< without padding, RFC 7515 section 2

/// The secrets of one trip to the browser: 256 random bits each.
struct BrowserSecrets
{
    QByteArray verifier; ///< RFC 7636 4.1
    QByteArray state;
    QByteArray nonce;
};
Result<BrowserSecrets> makeBrowserSecrets(const ICryptoProvider &crypto);
/// S256 (RFC 7636 4.2).
QByteArray codeChallenge(const ICryptoProvider &crypto, const QByteArray &verifier);

/// What an ID token must say to be believed.
struct IdTokenExpectations
{
    QString issuer;
    QString clientId;
    QByteArray nonce;       ///< empty: none was sent (certificate sign-in)
    QByteArray accessToken; ///< for at_hash
    QDateTime now;
    std::chrono::seconds leeway{120}; ///< for a clock that is a little wrong
};

/// Header of a JWS, before anything is believed: to find the key. Protocol: not a JWS of our profile.
struct JwsHeader
{
    SignatureAlgorithm algorithm = SignatureAlgorithm::RS256;
    QString keyId;
};
Result<JwsHeader> readJwsHeader(const QByteArray &token);
/// The key of a JWK set for this header, or nothing. Without a `kid` only a set with one suitable key gives one.
std::optional<QJsonObject> findKey(const QJsonArray &keys, const JwsHeader &header);

/// OpenID Connect Core 3.1.3.7 with our allow-list of RS256 and ES256. Every failed check is Error::Protocol; a token
/// of another time has problemType "clock": one of the two clocks is wrong.
Result<Identity> checkIdToken(const ICryptoProvider &crypto, const QByteArray &token, const QJsonObject &key,
                              const IdTokenExpectations &expected);

/// The assertion of RFC 7523 section 3: signed by the person's certificate (`x5c`), valid for 2 minutes, with a `jti`.
/// Its issuer and subject are the serial number of the certificate; the server knows whose that is.
Task<QByteArray> makeAssertion(std::shared_ptr<Signer> signer, QString audience, QDateTime now);

} // namespace gw::auth
