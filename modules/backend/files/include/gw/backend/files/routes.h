// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <functional>
#include <gw/backend/files/limits.h>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>
#include <gw/portaltypes/files.h>
#include <memory>

namespace gw::backend::files {

class Blobs;

/// Whether a person may have the files that `ownerId` refers to. Asked in a read of the database.
using MaySee = std::function<Result<bool>(storage::Session &session, const QString &personId, const QString &ownerId)>;

/// What the handlers stand on; all of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &once;
    const identity::Access &access;
    const Clock &clock;
    QString directory; ///< absolute; made if missing
    Limits limits = {};
    QHash<QString, MaySee> uses = {}; ///< by the kind of what refers to a file; a kind without an entry shows nothing
};

/// Uploads in pieces and downloads in ranges (portal.yaml: files). Thread-safe.
class Files final
{
public:
    explicit Files(Services services);
    ~Files();

    /// Adds /v1/uploads… and /v1/files/{id}. This must outlive the router's server.
    void addRoutes(http::Router &router);
    /// Keeps a file that did not come as an upload, of a demonstration say: no quota, no forbidden type.
    Result<gw::portal::Attachment> put(const QByteArray &bytes, const QString &name, const QString &personId);
    /// The bytes of a complete file by its digest; NotFound when there is none.
    Result<QByteArray> bytes(const QString &sha256) const;
    /// Forgets uploads that rest, files that nothing refers to, and bytes that belong to no file.
    Result<Done> tidy();

private:
    Services m_services;
    std::unique_ptr<Blobs> m_blobs;
};

} // namespace gw::backend::files
