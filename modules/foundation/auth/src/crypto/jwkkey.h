// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "openssl.h"

namespace gw::auth::ssl {

/// Checks a signature in JWS form with a public JWK: `kty` RSA (n, e) or EC on P-256 (x, y). RFC 7518 6.2, 6.3.
bool verifyWithJwk(const Library &library, const QJsonObject &jwk, SignatureAlgorithm algorithm, const QByteArray &data,
                   const QByteArray &signature);

} // namespace gw::auth::ssl
