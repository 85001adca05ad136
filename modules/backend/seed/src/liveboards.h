// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "random.h"

#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

/// Whoever sits on `seatId` writes a post on one of the city's open boards, or comments on one of the newest posts there.
/// False when there is nothing to write on.
Result<bool> writeSomething(storage::Database &database, Random &random, const QString &seatId, const QDateTime &now);

} // namespace gw::backend::seed
