// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <chrono>
#include <gw/backend/storage/database.h>

namespace gw::backend::identity {

/// How failures slow the next attempt down: the first `free` cost nothing, then 1, 2, 4 … seconds up to `longest`; after
/// `lockAfter` nothing is tried for `lock`. An hour without a failure forgives all.
struct ThrottleRule
{
    int free = 3;
    int lockAfter = 10;
    std::chrono::seconds longest{60};
    std::chrono::seconds lock{15 * 60};
};
/// For a sign-in name, whether or not anybody has it.
inline constexpr ThrottleRule accountRule{};
/// For an address: a whole office may sit behind one, so it is slowed and never locked.
inline constexpr ThrottleRule addressRule{30, 1'000'000, std::chrono::seconds(60), std::chrono::seconds(60)};

struct Attempt
{
    std::chrono::seconds wait{0}; ///< more than 0: do not try, come back later
    bool locked = false;
};

/// Counts an attempt as failed before it is made, so that a hundred at once are not a hundred free guesses.
Result<Attempt> beginAttempt(storage::Session &session, const QString &key, const ThrottleRule &rule,
                             const QDateTime &now);
/// Takes the counted failure back. `forgive`: all of them.
Result<Done> attemptSucceeded(storage::Session &session, const QString &key, bool forgive);

} // namespace gw::backend::identity
