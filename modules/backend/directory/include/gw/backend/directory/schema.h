// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::directory {

/// The directory's tables: agency, unit, post, person, seat, absence, seat_capability.
///
/// Text that only exists in Korean may have an empty English twin. valid_from and valid_to are dates (YYYY-MM-DD, of
/// Korea); valid_to is the last day, or NULL while there is no end. starts_at and ends_at of an absence are RFC 3339 in
/// UTC. References between tables are not enforced by the database, because agencies and units are moved and loaded in
/// any order. Whoever changes a row also appends to the change log, see collections().
std::vector<storage::Migration> migrations();

/// The collections of the change log that /v1/directory/changes is made of, in the order in which everything is loaded.
QStringList collections();

} // namespace gw::backend::directory
