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

/// Which box an item is in.
enum class InboxBox {
    Unknown, ///< a value that this program does not know
    Drafts,
    Waiting,
    InProgress,
    Returned,
    Decided,
    Dispatch,
    Receipt,
    Circulation,
    Memo,
    DailyLog,
};
/// Every InboxBox of the contract, in its order.
inline constexpr std::array allInboxBoxs{
    InboxBox::Drafts,
    InboxBox::Waiting,
    InboxBox::InProgress,
    InboxBox::Returned,
    InboxBox::Decided,
    InboxBox::Dispatch,
    InboxBox::Receipt,
    InboxBox::Circulation,
    InboxBox::Memo,
    InboxBox::DailyLog,
};
QString toString(InboxBox value);
InboxBox inboxBoxFromString(QStringView text);
bool fromJson(const QJsonValue &value, InboxBox &out);
QJsonValue toJson(InboxBox value);

/// What an item is about; `consent` is a question to be answered about a document.
enum class InboxObject {
    Unknown, ///< a value that this program does not know
    Document,
    Dispatch,
    Receipt,
    Circulation,
    Memo,
    DailyLog,
    Consent,
};
/// Every InboxObject of the contract, in its order.
inline constexpr std::array allInboxObjects{
    InboxObject::Document,
    InboxObject::Dispatch,
    InboxObject::Receipt,
    InboxObject::Circulation,
    InboxObject::Memo,
    InboxObject::DailyLog,
    InboxObject::Consent,
};
QString toString(InboxObject value);
InboxObject inboxObjectFromString(QStringView text);
bool fromJson(const QJsonValue &value, InboxObject &out);
QJsonValue toJson(InboxObject value);

/// Somebody in an approval, as they are shown: the person, the seat at work and its unit.
struct ApprovalPerson
{
    QString seatId;
    QString personId;
    QString name;
    QString nameEn;
    QString titleKo;
    QString titleEn;
    QString unitId;
    QString unitKo;
    QString unitEn;

    bool operator==(const ApprovalPerson &) const = default;
};
bool fromJson(const QJsonValue &value, ApprovalPerson &out);
QJsonValue toJson(const ApprovalPerson &value);

/// A word for programs with its sentence for people in both languages.
struct CodedText
{
    /// Lower-case kebab; a client lives with codes that it does not know.
    QString code;
    QString ko;
    QString en;

    bool operator==(const CodedText &) const = default;
};
bool fromJson(const QJsonValue &value, CodedText &out);
QJsonValue toJson(const CodedText &value);

} // namespace gw::portal
