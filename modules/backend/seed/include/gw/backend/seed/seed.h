// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

struct SeedOptions
{
    enum class Size {
        Small, ///< 500 people: tests, and a first look
        City,  ///< 50,000 people: the size of a metropolis and its 25 districts
    };
    Size size = Size::Small;
    quint64 value = 1; ///< the same value gives the same people, ids and texts; another one another city
    QDateTime now;     ///< what "yesterday" and "overdue" are relative to
};

struct Summary
{
    bool existed = false; ///< the database held a city already: nothing was written, the numbers are its own
    qint64 agencies = 0;
    qint64 units = 0;
    qint64 posts = 0;
    qint64 persons = 0;
    qint64 seats = 0;
    qint64 absences = 0;
    qint64 notices = 0;
    qint64 waiting = 0;
};

/// The password of every account of a seed, personas included.
inline constexpr QStringView seedPassword = u"gwanmun";

/// The parts of the schema that a city is written into.
std::vector<storage::Migration> migrations();

/// Fills an empty database, whose migrations() have run, with 한별특별시 (Hanbyeol City), which does not exist: its city hall and
/// 25 district offices with bureaus, divisions, teams, posts, people, absences, notices and what waits for everybody. All
/// telephone numbers begin with 02-00 or 010-00, which nobody can have.
///
/// The change log stays empty: state 0 is the city as it was founded.
Result<Summary> seed(storage::Database &database, SeedOptions options);

} // namespace gw::backend::seed
