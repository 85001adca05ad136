// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QMap>
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/jmap/blobs.h>
#include <gw/backend/jmap/method.h>
#include <gw/backend/jmap/statehub.h>

namespace gw::backend::jmap {

/// What JMAP stands on. The references must outlive the router.
struct Services
{
    storage::Database &database;
    const identity::Access &access;
    const Clock &clock;
    const Accounts &accounts;
    const Blobs &blobs;
    const Methods &methods;
    StateHub &hub;
    std::function<QString()> publicUrl; ///< without a slash at the end
    Limits limits = {};
    /// By capability: what the session says of it (RFC 8620 2). Those of core and blob are there already.
    QMap<QString, QJsonObject> capabilities = {};
    /// By capability: what each account says of it.
    QMap<QString, QJsonObject> accountCapabilities = {};
    QStringList collations = {QStringLiteral("i;ascii-casemap"), QStringLiteral("i;unicode-casemap")};
};

/// Core/echo, Blob/copy and the methods of RFC 9404: Blob/upload, Blob/get, Blob/lookup.
void addCoreMethods(Methods &methods);

/// `/.well-known/jmap` and everything below `/jmap/` (RFC 8620 2 to 7).
void addRoutes(http::Router &router, const Services &services);

} // namespace gw::backend::jmap
