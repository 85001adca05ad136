// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

/// Memo reports between personas (unread, answered, a draft) and the daily logs of their team of the last working days:
/// approved, returned, and some that wait for their head.
Result<Done> writeMemosAndLogs(storage::Session &session, const QDateTime &now);

} // namespace gw::backend::seed
