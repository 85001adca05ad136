// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <gw/backend/storage/database.h>

namespace gw::backend::inbox {

/// Who sits on these seats, by seat: the contract's ApprovalPerson as JSON (seatId, personId, name, nameEn, titleKo,
/// titleEn, unitId, unitKo, unitEn), also of seats that ended. Seats that never were are not in the answer.
Result<QHash<QString, QJsonObject>> peopleOn(storage::Session &session, const QStringList &seatIds);
/// One of them; empty when there is no such seat.
Result<QJsonObject> personOn(storage::Session &session, const QString &seatId);

} // namespace gw::backend::inbox
