// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

/// Makes `directory` (normally DATA/systems) with the adapter files of the demonstration's 170 linked systems and, in
/// `secrets` below it, a fresh secret for each that only this user may read. A directory that exists is left as it is,
/// whatever is in it; one that is cut short does not come into being.
Result<Done> makeDemoSystems(const QString &directory);

/// Gives the eight hosted systems that hold data their records, unless any of them has some. Some are the personas' own:
/// a city must be there.
Result<Done> fillDemoSystems(storage::Database &database, const QDateTime &now, quint64 value);

} // namespace gw::backend::seed
