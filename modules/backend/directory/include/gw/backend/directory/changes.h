// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/directory.h>

namespace gw::backend::directory {

namespace api = ::gw::portal;

/// For whom a page is made: decides who sees why somebody is away.
struct Viewer
{
    QString personId;
    QSet<QString> managedUnits; ///< units whose absences this person may manage

    bool maySeeReason(const QString &holderId, const QString &unitId) const
    {
        return personId == holderId || managedUnits.contains(unitId);
    }
};

/// The state of the directory: the newest number of the change log over its collections, as in a finished cursor.
Result<QString> state(storage::Session &session);

/// One page of /v1/directory/changes with at most `limit` objects and removals.
///
/// An empty `since` begins to load everything: the six collections one after the other, each by id, so that a page
/// costs the same however far it is. The cursor carries the state at which the load began; after the last object the
/// changes since then follow, so that what moved while the pages were read is not missed.
/// Errors: StateTooOld for a cursor that is unknown or too old.
Result<api::DirectoryChanges> changes(storage::Session &session, const QString &since, int limit, const Viewer &viewer);

} // namespace gw::backend::directory
