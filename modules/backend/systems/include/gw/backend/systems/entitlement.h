// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <gw/backend/storage/database.h>
#include <gw/backend/systems/adapter.h>

namespace gw::backend::systems {

/// What rules ask about a seat, and what a system is told about it.
struct SeatProfile
{
    QString seatId;
    QString personId;
    QString name;
    QString nameEn;
    QString staffNo;
    Text post;
    QString rank;
    bool isHead = false;
    QString unitId;
    Text unit;
    Text agency;
    QString agencyCode;
    QString agencyKind;
    QSet<QString> units; ///< ids, Korean names and codes of the unit and of all above it
    QSet<QString> capabilities;

    /// Differs when a rule may judge otherwise.
    QByteArray fingerprint() const;
};

/// The seats of these people that are valid on `day` (YYYY-MM-DD), of people in service. A bounded number of queries,
/// however many people there are.
Result<QList<SeatProfile>> profilesOf(storage::Session &session, const QStringList &persons, const QString &day);
/// One person's seat, when it is theirs, valid on `day`, and they are in service.
Result<std::optional<SeatProfile>> profileOf(storage::Session &session, const QString &personId, const QString &seatId,
                                             const QString &day);

/// A right that somebody granted to a seat.
struct Grant
{
    QString systemId;
    QString seatId;
    std::optional<QDateTime> until;
};
/// Those that are good at `now`.
Result<QList<Grant>> grantsOf(storage::Session &session, const QStringList &seats, const QDateTime &now);

/// What a seat may do with a system.
struct Right
{
    bool entitled = false;
    QString role; ///< a key of Adapter::roles; empty for HandOver::Link
    std::optional<QDateTime> until;
};
/// Whether a rule fits a seat.
bool fits(const Rule &rule, const SeatProfile &seat);
/// The first rule that fits decides; after the rules, a grant does.
Right rightOf(const Adapter &adapter, const SeatProfile &seat, const QList<Grant> &grants);
/// Whether it makes sense to ask for access: a grant would open the system.
bool isRequestable(const Adapter &adapter);

/// Why a seat without a right has none, in the adapter's words.
Text reasonOf(const Adapter &adapter);

} // namespace gw::backend::systems
