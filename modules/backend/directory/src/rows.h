// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// How the tables' rows become the contract's types: a column list and a function that reads exactly those columns.
#include <gw/backend/storage/database.h>
#include <gw/portaltypes/absences.h>
#include <gw/portaltypes/organisation.h>

namespace gw::backend::directory::rows {

namespace api = ::gw::portal;

extern const QString agencyColumns;
extern const QString unitColumns;
extern const QString postColumns;
extern const QString personColumns;
extern const QString seatColumns;
extern const QString absenceColumns; ///< of a table with the alias `a`

api::Agency agency(const storage::Row &row);
api::Unit unit(const storage::Row &row);
api::Post post(const storage::Row &row);
api::Person person(const storage::Row &row);
api::Seat seat(const storage::Row &row);
api::Absence absence(const storage::Row &row);

/// A date column that may be NULL.
std::optional<QDate> optionalDate(const storage::Row &row, int column);
/// "approval,mail" and back.
QString joined(const QList<api::AbsenceScope> &scopes);

} // namespace gw::backend::directory::rows
