// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/notices.h>
#include <map>
#include <optional>

namespace gw::portal {

/// What happened.
enum class FamilyEventKind {
    Unknown, ///< a value that this program does not know
    Wedding,
    Birth,
    FirstBirthday,
    Sixtieth,
    Bereavement,
    Other,
};
/// Every FamilyEventKind of the contract, in its order.
inline constexpr std::array allFamilyEventKinds{
    FamilyEventKind::Wedding,
    FamilyEventKind::Birth,
    FamilyEventKind::FirstBirthday,
    FamilyEventKind::Sixtieth,
    FamilyEventKind::Bereavement,
    FamilyEventKind::Other,
};
QString toString(FamilyEventKind value);
FamilyEventKind familyEventKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, FamilyEventKind &out);
QJsonValue toJson(FamilyEventKind value);

/// How the one it happened to is related to the colleague.
enum class FamilyRelation {
    Unknown, ///< a value that this program does not know
    Self,
    Spouse,
    Child,
    Parent,
    ParentInLaw,
    Grandparent,
    Sibling,
    Other,
};
/// Every FamilyRelation of the contract, in its order.
inline constexpr std::array allFamilyRelations{
    FamilyRelation::Self,
    FamilyRelation::Spouse,
    FamilyRelation::Child,
    FamilyRelation::Parent,
    FamilyRelation::ParentInLaw,
    FamilyRelation::Grandparent,
    FamilyRelation::Sibling,
    FamilyRelation::Other,
};
QString toString(FamilyRelation value);
FamilyRelation familyRelationFromString(QStringView text);
bool fromJson(const QJsonValue &value, FamilyRelation &out);
QJsonValue toJson(FamilyRelation value);

/// A note as its reader gets it.
struct FamilyEventNote
{
    QString personId;
    QString name;
    QString text;
    QDateTime at;

    bool operator==(const FamilyEventNote &) const = default;
};
bool fromJson(const QJsonValue &value, FamilyEventNote &out);
QJsonValue toJson(const FamilyEventNote &value);

/// Joy or sorrow in somebody's family.
struct FamilyEvent
{
    QString id;
    FamilyEventKind kind = FamilyEventKind::Unknown;
    /// The colleague it is about.
    QString personId;
    QString personName;
    FamilyRelation relation = FamilyRelation::Unknown;
    /// Who marries, was born or died; may be empty.
    QString subject;
    QDateTime startsAt;
    /// Of a bereavement: when the coffin leaves.
    std::optional<QDateTime> endsAt;
    /// Address or town.
    QString place;
    /// Wedding hall, funeral home, room.
    QString hall;
    /// Plain text.
    QString text;
    /// Where a gift of money may go. Only in the answer of `getFamilyEvent` and to those who wrote it.
    std::optional<QString> account;
    /// There is one to ask for.
    bool hasAccount = false;
    NoticeLayer layer = NoticeLayer::Unknown;
    /// But for `city`: whose people are told.
    QString unitId;
    /// When it leaves all lists.
    QDateTime expiresAt;
    QString authorSeatId;
    /// The caller may change it.
    bool mine = false;
    /// What the caller wrote to the person.
    std::optional<QString> myNote;
    /// For the person it is about only.
    std::optional<QList<FamilyEventNote>> notes;
    qint64 revision = 0;

    bool operator==(const FamilyEvent &) const = default;
};
bool fromJson(const QJsonValue &value, FamilyEvent &out);
QJsonValue toJson(const FamilyEvent &value);

/// What is announced.
struct FamilyEventDraft
{
    /// Of a new event that was written offline; otherwise the server gives one.
    std::optional<QString> id;
    FamilyEventKind kind = FamilyEventKind::Unknown;
    QString personId;
    FamilyRelation relation = FamilyRelation::Unknown;
    QString subject;
    QDateTime startsAt;
    std::optional<QDateTime> endsAt;
    QString place;
    QString hall;
    QString text;
    /// Absent in a change: it stays as it is. Empty: it goes.
    std::optional<QString> account;
    NoticeLayer layer = NoticeLayer::Unknown;
    /// In one line with the person's unit, above or below it.
    QString unitId;
    /// Seven days after the beginning when it is absent.
    std::optional<QDateTime> expiresAt;

    bool operator==(const FamilyEventDraft &) const = default;
};
bool fromJson(const QJsonValue &value, FamilyEventDraft &out);
QJsonValue toJson(const FamilyEventDraft &value);

/// A few words.
struct FamilyEventNoteDraft
{
    QString text;

    bool operator==(const FamilyEventNoteDraft &) const = default;
};
bool fromJson(const QJsonValue &value, FamilyEventNoteDraft &out);
QJsonValue toJson(const FamilyEventNoteDraft &value);

/// Family events since a state.
struct FamilyEventChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<FamilyEvent> created;
    QList<FamilyEvent> updated;
    QList<QString> destroyed;

    bool operator==(const FamilyEventChanges &) const = default;
};
bool fromJson(const QJsonValue &value, FamilyEventChanges &out);
QJsonValue toJson(const FamilyEventChanges &value);

} // namespace gw::portal
