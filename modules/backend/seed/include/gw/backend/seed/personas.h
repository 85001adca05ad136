// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/identity/pki.h>
#include <gw/backend/storage/database.h>

namespace gw::backend::seed {

/// The people a demonstration signs in as, read from a seeded database. Their logins and names are the same in every seed:
///
/// | login | alias | who |
/// |---|---|---|
/// | 11-204518 | haneul | clerk, Information Systems Division |
/// | 11-198204 | seojun | team leader there |
/// | 11-187330 | jiu | division head there |
/// | 11-175102 | eunseo | head of the Digital City Bureau |
/// | 11-210077 | daon | secretary to the mayor |
/// | 31-203415 | garam | clerk, Parking Division of the district Dalbit-gu |
/// | 31-180911 | dohyun | division head there |
/// | 11-201266 | serin | document clerk, General Affairs Division |
/// | 11-195540 | minjae | IT administrator |
/// | 11-199873 | areum | records officer |
/// | 11-206391 | chaewon | complaints officer |
/// | 11-190458 | hyunwoo | team leader with a concurrent post |
/// | 11-192837 | yujin | team leader who acts as division head |
Result<std::vector<identity::Persona>> personas(storage::Database &database);

/// Makes the demonstration's certificates in `dataDirectory` (see identity::makeDemoPki) and links them to the personas.
Result<identity::DemoPki> makeDemoCertificates(storage::Database &database, const QString &dataDirectory,
                                               const QDateTime &now);

} // namespace gw::backend::seed
