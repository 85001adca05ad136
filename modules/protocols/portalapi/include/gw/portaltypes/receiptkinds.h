// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Where a received document is (D5.4, Art. 18).
enum class ReceiptState {
    Unknown, ///< a value that this program does not know
    Arrived,
    DistributeWait,
    ReceiveWait,
    Registered,
    Assigned,
    Circulating,
    Processing,
    Done,
    SentBack,
    Transferred,
    RedistributeAsked,
};
/// Every ReceiptState of the contract, in its order.
inline constexpr std::array allReceiptStates{
    ReceiptState::Arrived,
    ReceiptState::DistributeWait,
    ReceiptState::ReceiveWait,
    ReceiptState::Registered,
    ReceiptState::Assigned,
    ReceiptState::Circulating,
    ReceiptState::Processing,
    ReceiptState::Done,
    ReceiptState::SentBack,
    ReceiptState::Transferred,
    ReceiptState::RedistributeAsked,
};
QString toString(ReceiptState value);
ReceiptState receiptStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, ReceiptState &out);
QJsonValue toJson(ReceiptState value);

/// One station of a received document on its way (Art. 18(3)).
struct ReceiptStep
{
    QDateTime at;
    QString action;
    std::optional<ApprovalPerson> by;
    QString unitKo;
    QString unitEn;
    std::optional<QString> toUnitKo;
    std::optional<QString> toUnitEn;
    std::optional<QString> reason;

    bool operator==(const ReceiptStep &) const = default;
};
bool fromJson(const QJsonValue &value, ReceiptStep &out);
QJsonValue toJson(const ReceiptStep &value);

/// The number that a received document gets at once (Art. 18; records rule Art. 4).
struct ReceiptNumber
{
    QString display;
    int serial = 0;
    int year = 0;

    bool operator==(const ReceiptNumber &) const = default;
};
bool fromJson(const QJsonValue &value, ReceiptNumber &out);
QJsonValue toJson(const ReceiptNumber &value);

/// The unit that a received document is probably for.
struct ReceiptSuggestion
{
    QString unitId;
    QString unitKo;
    QString unitEn;
    CodedText why;

    bool operator==(const ReceiptSuggestion &) const = default;
};
bool fromJson(const QJsonValue &value, ReceiptSuggestion &out);
QJsonValue toJson(const ReceiptSuggestion &value);

} // namespace gw::portal
