// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QSet>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::identity {

/// Whether this session of this person goes on and the person still serves.
Result<bool> isFamilyAlive(storage::Session &session, const QString &familyId, const QString &personId,
                           const QDateTime &now);

struct SeatChoice
{
    QString seatId;
    QSet<QString> capabilities;
};
/// The seat named by `wanted`, when it is the person's and valid now; with an empty name the main seat, else the first.
Result<std::optional<SeatChoice>> chooseSeat(storage::Session &session, const QString &personId, const QString &wanted,
                                             const QDateTime &now);

} // namespace gw::backend::identity
