// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/directory/types.h>
#include <gw/sqlite/connection.h>

// Between rows of the cache and the types of the Portal API. Runs on the store's threads.
namespace gw::directory {

inline QString dateText(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

inline QVariant optionalText(const std::optional<QString> &text)
{
    return text ? QVariant(*text) : QVariant();
}

QString scopesText(const QList<portal::AbsenceScope> &scopes);         ///< "approval,mail"
portal::Absence absenceFrom(const sqlite::Statement &row, int column); ///< the columns of absenceColumns
Result<Done> writeAbsence(sqlite::Connection &db, const portal::Absence &absence, const QString &operationId,
                          qint64 generation);

inline constexpr QLatin1StringView absenceColumns{
    "a.id,a.seat_id,a.starts_at,a.ends_at,a.kind,a.reason,a.substitute_seat_id,a.scopes,a.created_by,a.revision"};

} // namespace gw::directory
