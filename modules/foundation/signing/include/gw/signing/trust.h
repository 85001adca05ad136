// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>
#include <gw/base/result.h>

namespace gw::signing {

/// Whom a verifier believes. DER. Revocation lists and intermediates are only helpers: each must be signed by somebody
/// whom a root leads to.
struct TrustRoots
{
    QList<QByteArray> roots = {};
    QList<QByteArray> intermediates = {};
    QList<QByteArray> crls = {};

    /// Certificates and revocation lists in PEM, in any order: self-signed ones are roots, others intermediates.
    /// Certificate when there is anything unreadable, or nothing; at most 1 MiB.
    static Result<TrustRoots> fromPem(const QByteArray &pem);
    /// Both together.
    void add(const TrustRoots &other);
    bool isEmpty() const { return roots.isEmpty(); }
};

} // namespace gw::signing
