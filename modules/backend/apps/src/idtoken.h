// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <gw/base/result.h>

namespace gw::backend::apps {

QByteArray sha256(const QByteArray &data);
QByteArray base64Url(const QByteArray &data);

/// The payload of a compact JWS (RFC 7515) that one of `keys` (RFC 7517, EC P-256) signed with ES256. Nothing else is
/// accepted, whatever its header says (RFC 8725 3.1). Errors: Rejected.
Result<QJsonObject> verifiedPayload(const QByteArray &token, const QJsonArray &keys);

/// What an ID token must be for (OpenID Connect Core 3.1.3.7), or a logout token (Back-Channel Logout 2.6).
struct Expected
{
    QString issuer;
    QString clientId;
    QDateTime now;
};
/// Issuer, audience (this client and no other) and times fit, with two minutes for clocks that differ.
bool isFor(const QJsonObject &payload, const Expected &expected);

} // namespace gw::backend::apps
