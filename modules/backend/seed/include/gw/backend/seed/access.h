// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

/// Lets two personas ask for access to linked systems, so that the heads of their divisions find something to decide, and
/// one of them have been refused before. Nothing when anybody ever asked, or the personas are not there.
Result<Done> askForAccess(storage::Database &database, const QDateTime &now);

} // namespace gw::backend::seed
