// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

/// Lets the personas have documents in every state: drafted, on their way, returned, withdrawn, decided, waiting to be sent,
/// and sent to a district that has received them. Each was drafted, submitted and decided through the server's own
/// operations, at its own time, so every rule holds and the log is whole. Nothing when there are documents already, or the
/// personas are not there.
Result<Done> fillDemoDocuments(storage::Database &database, const QDateTime &now);

} // namespace gw::backend::seed
