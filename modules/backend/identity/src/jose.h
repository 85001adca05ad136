// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "crypto.h"
#include <QJsonObject>

namespace gw::backend::identity {

/// A compact JWS (RFC 7515 3.1) taken apart; nothing is believed before verify().
struct Jws
{
    QJsonObject header;
    QJsonObject payload;
    QByteArray signedPart;
    QByteArray signature;

    QString algorithm() const { return header.value(QLatin1StringView("alg")).toString(); }
    QString keyId() const { return header.value(QLatin1StringView("kid")).toString(); }
};

/// Three parts of strict base64url, the first two JSON objects, no `crit` (RFC 7515 4.1.11: we know no extension).
Result<Jws> parseJws(const QByteArray &token);
/// Whether the signature is by this key. Only ES256 with P-256 and RS256 with at least 2048 bits (RFC 8725 3.1): the
/// key's kind decides, a token cannot talk us into another algorithm.
bool verifyJws(const Jws &jws, EVP_PKEY *key);
/// Signs with ES256 (an EC P-256 key) or RS256. `header` needs no `alg`.
Result<QByteArray> signJws(QJsonObject header, const QJsonObject &payload, EVP_PKEY *key);

/// The public half as a JSON Web Key (RFC 7517, 7518 6); EC P-256 only, as our own keys are.
QJsonObject publicJwk(EVP_PKEY *key);
/// RFC 7638: the key's name that follows from the key.
QString jwkThumbprint(const QJsonObject &jwk);

} // namespace gw::backend::identity
