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

/// What sort of body an agency is.
enum class AgencyKind {
    Unknown, ///< a value that this program does not know
    Central,
    Metro,
    District,
    Public,
};
/// Every AgencyKind of the contract, in its order.
inline constexpr std::array allAgencyKinds{
    AgencyKind::Central,
    AgencyKind::Metro,
    AgencyKind::District,
    AgencyKind::Public,
};
QString toString(AgencyKind value);
AgencyKind agencyKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, AgencyKind &out);
QJsonValue toJson(AgencyKind value);

/// A body of its own, e.g. the city or a district office.
struct Agency
{
    QString id;
    /// Seven-digit code of the administrative standard.
    QString orgCode;
    QString nameKo;
    QString nameEn;
    AgencyKind kind = AgencyKind::Unknown;
    /// The post that heads it, e.g. the mayor.
    std::optional<QString> headPostId;
    /// Order among agencies.
    int position = 0;

    bool operator==(const Agency &) const = default;
};
bool fromJson(const QJsonValue &value, Agency &out);
QJsonValue toJson(const Agency &value);

/// A bureau, division or team of an agency.
struct Unit
{
    QString id;
    QString agencyId;
    /// The unit above; absent at the top of an agency.
    std::optional<QString> parentId;
    QString orgCode;
    QString nameKo;
    QString nameEn;
    /// Whether it handles documents of its own (a processing department).
    bool isProcessing = false;
    /// Whether it receives and sends the agency's documents.
    bool isDocumentDept = false;
    /// Order among its siblings.
    int position = 0;
    /// First day; absent when it always was.
    std::optional<QDate> validFrom;
    /// Last day; absent while there is no end.
    std::optional<QDate> validTo;

    bool operator==(const Unit &) const = default;
};
bool fromJson(const QJsonValue &value, Unit &out);
QJsonValue toJson(const Unit &value);

/// A job in a unit, whoever does it.
struct Post
{
    QString id;
    QString unitId;
    QString titleKo;
    QString titleEn;
    /// Grade, "1" to "9", or a word where there is none.
    QString rank;
    /// What the post is for.
    QString dutiesKo;
    QString dutiesEn;
    /// The desk's number.
    QString phone;
    /// Order within the unit.
    int position = 0;
    bool isHead = false;
    /// First day; absent when it always was.
    std::optional<QDate> validFrom;
    /// Last day; absent while there is no end.
    std::optional<QDate> validTo;

    bool operator==(const Post &) const = default;
};
bool fromJson(const QJsonValue &value, Post &out);
QJsonValue toJson(const Post &value);

/// Whether a person is in service.
enum class PersonState {
    Unknown, ///< a value that this program does not know
    Active,
    Leave,
    Left,
};
/// Every PersonState of the contract, in its order.
inline constexpr std::array allPersonStates{
    PersonState::Active,
    PersonState::Leave,
    PersonState::Left,
};
QString toString(PersonState value);
PersonState personStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, PersonState &out);
QJsonValue toJson(PersonState value);

/// A member of staff.
struct Person
{
    QString id;
    /// In Hangul.
    QString name;
    QString nameEn;
    std::optional<QString> hanja;
    QString staffNo;
    QString email;
    /// Only where the person lets colleagues see it.
    std::optional<QString> mobile;
    PersonState state = PersonState::Unknown;

    bool operator==(const Person &) const = default;
};
bool fromJson(const QJsonValue &value, Person &out);
QJsonValue toJson(const Person &value);

/// How a person holds a post: as their own, beside their own, or for somebody.
enum class SeatKind {
    Unknown, ///< a value that this program does not know
    Main,
    Concurrent,
    Acting,
};
/// Every SeatKind of the contract, in its order.
inline constexpr std::array allSeatKinds{
    SeatKind::Main,
    SeatKind::Concurrent,
    SeatKind::Acting,
};
QString toString(SeatKind value);
SeatKind seatKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, SeatKind &out);
QJsonValue toJson(SeatKind value);

/// A person on a post.
struct Seat
{
    QString id;
    QString personId;
    QString postId;
    SeatKind kind = SeatKind::Unknown;
    /// First day; absent when it always was.
    std::optional<QDate> validFrom;
    /// Last day; absent while there is no end.
    std::optional<QDate> validTo;

    bool operator==(const Seat &) const = default;
};
bool fromJson(const QJsonValue &value, Seat &out);
QJsonValue toJson(const Seat &value);

} // namespace gw::portal
