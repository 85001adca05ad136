// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QHash>
#include <chrono>
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/counters.h>
#include <optional>

namespace gw::backend::systems {

/// How it stands with a system's counter.
struct PollState
{
    std::optional<QDateTime> nextAt; ///< nothing: it was never asked
    int failures = 0;                ///< in a row
    std::optional<QDateTime> freshAt;
};
Result<QHash<QString, PollState>> pollStates(storage::Session &session);
Result<Done> keepPollState(storage::Session &session, const QString &systemId, const PollState &state);
/// Takes the question that is due for this process, in a transaction of its own; false when it is not due, or somebody
/// else has it.
Result<bool> claimPoll(storage::Database &database, const QString &systemId, const QDateTime &now,
                       const QDateTime &until);

/// A number that is older than two intervals is stale; so is one that never came.
bool isStale(const std::optional<QDateTime> &freshAt, std::chrono::seconds interval, const QDateTime &now);

/// linked_source of the portal: how old the numbers of a kind are.
Result<Done> keepLinkedSource(storage::Session &session, gw::portal::CounterKind kind, const QDateTime &freshAt,
                              bool stale);
/// Marks a kind as stale when it was last fresh before `limit`. One that never was is as old as this first failure, `now`:
/// a system that is dead from the beginning must not look like one with nothing to do.
Result<Done> markLinkedSource(storage::Session &session, gw::portal::CounterKind kind, const QDateTime &now,
                              const QDateTime &limit);

} // namespace gw::backend::systems
