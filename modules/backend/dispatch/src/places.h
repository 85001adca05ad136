// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/database.h>
#include <gw/document/meta.h>
#include <optional>

// What dispatch asks the directory.
namespace gw::backend::dispatch {

using storage::Session;

struct Agency
{
    QString id = {};
    QString nameKo = {};
    QString nameEn = {};
};
struct Unit
{
    QString id = {};
    QString agencyId = {};
    QString nameKo = {};
    QString nameEn = {};
    bool dissolved = false; ///< its last day is over, or has not come
};
Result<std::optional<Agency>> agencyOf(Session &session, const QString &id);
Result<std::optional<Unit>> unitOf(Session &session, const QString &id, const QString &day);
/// The posts that head a unit.
Result<QStringList> headPosts(Session &session, const QString &unitId);

/// Where a seat is.
struct Place
{
    QString seatId = {};
    QString personId = {};
    QString postId = {};
    QString unitId = {};
    QString processingUnitId = {}; ///< the unit at or above it that keeps a register
    QString agencyId = {};
    bool isHead = false;
};
Result<std::optional<Place>> placeOf(Session &session, const QString &seatId);

/// Whether the seat acts for the clerks of a unit (문서담당) or of an agency's document department today.
Result<bool> isClerkOf(Session &session, const QString &seatId, const QString &unitId, const QString &day);
Result<bool> isDepartmentClerkOf(Session &session, const QString &seatId, const QString &agencyId, const QString &day);
/// Whether the seat heads the unit, or stands in today for who does.
Result<bool> isHeadOf(Session &session, const QString &seatId, const QString &unitId, const QDateTime &now);

/// Where a receiver of a document is reached.
struct Destination
{
    QString agencyId = {};
    QString unitId = {};    ///< empty: the agency's document department distributes
    QString problem = {};   ///< unknown-receiver, dissolved, no-unit: not at all
    bool isOutside = false; ///< not over the network
};
Result<Destination> destinationOf(Session &session, const document::Receiver &receiver, const QString &day);

} // namespace gw::backend::dispatch
