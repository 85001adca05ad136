// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// Why somebody is away.
enum class AbsenceKind {
    Unknown, ///< a value that this program does not know
    Leave,
    Trip,
    Training,
    Vacant,
    Other,
};
/// Every AbsenceKind of the contract, in its order.
inline constexpr std::array allAbsenceKinds{
    AbsenceKind::Leave,
    AbsenceKind::Trip,
    AbsenceKind::Training,
    AbsenceKind::Vacant,
    AbsenceKind::Other,
};
QString toString(AbsenceKind value);
AbsenceKind absenceKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, AbsenceKind &out);
QJsonValue toJson(AbsenceKind value);

/// What a substitute stands in for.
enum class AbsenceScope {
    Unknown, ///< a value that this program does not know
    Approval,
    Mail,
    Chat,
};
/// Every AbsenceScope of the contract, in its order.
inline constexpr std::array allAbsenceScopes{
    AbsenceScope::Approval,
    AbsenceScope::Mail,
    AbsenceScope::Chat,
};
QString toString(AbsenceScope value);
AbsenceScope absenceScopeFromString(QStringView text);
bool fromJson(const QJsonValue &value, AbsenceScope &out);
QJsonValue toJson(AbsenceScope value);

/// A time in which the holder of a seat is away, and who stands in.
struct Absence
{
    QString id;
    QString seatId;
    QDateTime startsAt;
    /// Later than startsAt.
    QDateTime endsAt;
    AbsenceKind kind = AbsenceKind::Unknown;
    /// Only for the holder and those who may manage it.
    std::optional<QString> reason;
    std::optional<QString> substituteSeatId;
    /// What the substitute stands in for.
    QList<AbsenceScope> scopes;
    /// The person who recorded it.
    QString createdBy;
    /// Counts up; the ETag is this in quotes.
    qint64 revision = 0;

    bool operator==(const Absence &) const = default;
};
bool fromJson(const QJsonValue &value, Absence &out);
QJsonValue toJson(const Absence &value);

/// A new absence.
struct AbsenceDraft
{
    QString seatId;
    QDateTime startsAt;
    QDateTime endsAt;
    AbsenceKind kind = AbsenceKind::Unknown;
    std::optional<QString> reason;
    std::optional<QString> substituteSeatId;
    QList<AbsenceScope> scopes;

    bool operator==(const AbsenceDraft &) const = default;
};
bool fromJson(const QJsonValue &value, AbsenceDraft &out);
QJsonValue toJson(const AbsenceDraft &value);

} // namespace gw::portal
