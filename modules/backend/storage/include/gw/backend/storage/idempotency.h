// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>
#include <gw/base/clock.h>
#include <mutex>
#include <set>

namespace gw::backend::storage {

/// An answer as it is kept: plain values, so that storage need not know the server.
struct KeptAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool replayed = false; ///< it is the answer of an earlier request
};

/// Who asks for what, and what they said.
struct KeyedRequest
{
    QString personId;
    QString key;     ///< the Idempotency-Key; empty: nothing is kept
    QString route;   ///< the operation: method and path, e.g. "PATCH /v1/absences/0192…"
    QByteArray body; ///< kept as a digest only
};

/// Makes an action happen once, however often its request arrives (draft-ietf-httpapi-idempotency-key-header-07).
///
/// The action's effects and the answer that is kept are committed together: after a crash there are both or neither.
/// Thread-safe. One per database.
class IdempotencyStore
{
public:
    static std::vector<Migration> migrations();

    IdempotencyStore(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Runs `action` in a write transaction and keeps its answer for 24 hours; the second time gives the kept answer
    /// instead. An answer from 400 to 499 is kept, but what the action wrote is undone; 429, one of 500 or more, or an
    /// error, keeps nothing. `action` may run again after a conflict with another writer: see Database::write().
    /// Errors: Conflict with problemType "idempotency-key-reused" (the key was used for something else) or
    /// "idempotency-in-progress" (the first request is still running); those of the action and of the database.
    Result<KeptAnswer> runOnce(const KeyedRequest &request, const std::function<Result<KeptAnswer>(Session &)> &action);

    /// Forgets what is older than 24 hours.
    Result<Done> tidy();

private:
    Result<KeptAnswer> runClaimed(const KeyedRequest &request,
                                  const std::function<Result<KeptAnswer>(Session &)> &action);

    Database &m_database;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::set<std::pair<QString, QString>> m_running; // person and key
};

} // namespace gw::backend::storage
