// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <gw/backend/storage/database.h>

// Whom a notice is meant for. City: everybody. Bureau: whoever sits in its unit or below. District: whoever sits in
// the agency of its unit.
namespace gw::backend::portal {

/// Where somebody's seats are, going up.
struct Standing
{
    QSet<QString> seats;
    QSet<QString> units; ///< the seats' units and all above them
    QSet<QString> agencies;

    /// Differs when any of the three does: part of a notice cursor, because other seats mean other notices.
    QString fingerprint() const;
    /// Whether a notice of this layer and unit (of this agency), written by this seat, is meant for them.
    bool sees(const QString &layer, const QString &unitId, const QString &agencyId, const QString &authorSeatId) const;
};

/// All seats of a person that are valid on `day`.
Result<Standing> standingOf(storage::Session &session, const QString &personId, const QString &day);

/// A piece of SQL with its parameters.
struct Sql
{
    QString text;
    QVariantList parameters;
};

/// A query of `person_id, name, at` (NULL: not yet), `place`: everybody in service a notice is meant for, each once.
/// `place` is one character and the id of the unit where they are counted.
Sql readersOf(const QString &noticeId, const QString &layer, const QString &unitId, const QString &agencyId,
              const QString &day);

/// Whether one of two units is the other, or above or below it.
Result<bool> inOneLine(storage::Session &session, const QString &unitA, const QString &unitB);

} // namespace gw::backend::portal
