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

/// How a dispatch is sealed (Arts. 14 and 33): seal of office or post, a signature, left out for trivial matters,
/// none inside the house, or published.
enum class SealMode {
    Unknown, ///< a value that this program does not know
    Seal,
    Signature,
    OmitMinor,
    NoneInternal,
    Gazette,
};
/// Every SealMode of the contract, in its order.
inline constexpr std::array allSealModes{
    SealMode::Seal,
    SealMode::Signature,
    SealMode::OmitMinor,
    SealMode::NoneInternal,
    SealMode::Gazette,
};
QString toString(SealMode value);
SealMode sealModeFromString(QStringView text);
bool fromJson(const QJsonValue &value, SealMode &out);
QJsonValue toJson(SealMode value);

/// Whose name a dispatch goes out under (Art. 13).
enum class SenderKind {
    Unknown, ///< a value that this program does not know
    AgencyHead,
    UnitHead,
    Collegiate,
};
/// Every SenderKind of the contract, in its order.
inline constexpr std::array allSenderKinds{
    SenderKind::AgencyHead,
    SenderKind::UnitHead,
    SenderKind::Collegiate,
};
QString toString(SenderKind value);
SenderKind senderKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, SenderKind &out);
QJsonValue toJson(SenderKind value);

/// Where a dispatch is (D5.1).
enum class DispatchState {
    Unknown, ///< a value that this program does not know
    DispatchWait,
    CheckWait,
    CheckReturned,
    Sent,
    Closed,
    ConsentWait,
    Refused,
};
/// Every DispatchState of the contract, in its order.
inline constexpr std::array allDispatchStates{
    DispatchState::DispatchWait,
    DispatchState::CheckWait,
    DispatchState::CheckReturned,
    DispatchState::Sent,
    DispatchState::Closed,
    DispatchState::ConsentWait,
    DispatchState::Refused,
};
QString toString(DispatchState value);
DispatchState dispatchStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, DispatchState &out);
QJsonValue toJson(DispatchState value);

/// Where a dispatch is for one receiver (D5.3). Its effect starts with `arrived` (Art. 6(2)).
enum class TargetState {
    Unknown, ///< a value that this program does not know
    Queued,
    Sending,
    Failed,
    SentUnarrived,
    Arrived,
    Accepted,
    SentBack,
    Transferred,
    ResendAsked,
    RecallAsked,
    Recalled,
    RecallFailed,
};
/// Every TargetState of the contract, in its order.
inline constexpr std::array allTargetStates{
    TargetState::Queued,
    TargetState::Sending,
    TargetState::Failed,
    TargetState::SentUnarrived,
    TargetState::Arrived,
    TargetState::Accepted,
    TargetState::SentBack,
    TargetState::Transferred,
    TargetState::ResendAsked,
    TargetState::RecallAsked,
    TargetState::Recalled,
    TargetState::RecallFailed,
};
QString toString(TargetState value);
TargetState targetStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, TargetState &out);
QJsonValue toJson(TargetState value);

/// What a receiver is.
enum class ReceiverKind {
    Unknown, ///< a value that this program does not know
    Agency,
    Unit,
    Person,
    Outside,
};
/// Every ReceiverKind of the contract, in its order.
inline constexpr std::array allReceiverKinds{
    ReceiverKind::Agency,
    ReceiverKind::Unit,
    ReceiverKind::Person,
    ReceiverKind::Outside,
};
QString toString(ReceiverKind value);
ReceiverKind receiverKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, ReceiverKind &out);
QJsonValue toJson(ReceiverKind value);

/// Seal of an agency, of a post, or for one purpose (Art. 33).
enum class SealKind {
    Unknown, ///< a value that this program does not know
    Office,
    Post,
    Special,
};
/// Every SealKind of the contract, in its order.
inline constexpr std::array allSealKinds{
    SealKind::Office,
    SealKind::Post,
    SealKind::Special,
};
QString toString(SealKind value);
SealKind sealKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, SealKind &out);
QJsonValue toJson(SealKind value);

} // namespace gw::portal
