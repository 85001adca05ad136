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

/// What a step of an approval line is for (Art. 8 to 10). `post-read` and `inform` come after the decision and do not
/// touch its validity.
enum class StepRole {
    Unknown, ///< a value that this program does not know
    Draft,
    Review,
    Concur,
    Agree,
    Audit,
    Decide,
    PostRead,
    Inform,
};
/// Every StepRole of the contract, in its order.
inline constexpr std::array allStepRoles{
    StepRole::Draft,
    StepRole::Review,
    StepRole::Concur,
    StepRole::Agree,
    StepRole::Audit,
    StepRole::Decide,
    StepRole::PostRead,
    StepRole::Inform,
};
QString toString(StepRole value);
StepRole stepRoleFromString(QStringView text);
bool fromJson(const QJsonValue &value, StepRole &out);
QJsonValue toJson(StepRole value);

/// Where a step is (D5.2).
enum class StepState {
    Unknown, ///< a value that this program does not know
    Pending,
    Ready,
    Opened,
    Held,
    Done,
    Returned,
    Skipped,
    PostWait,
    PostDone,
    Void,
};
/// Every StepState of the contract, in its order.
inline constexpr std::array allStepStates{
    StepState::Pending,
    StepState::Ready,
    StepState::Opened,
    StepState::Held,
    StepState::Done,
    StepState::Returned,
    StepState::Skipped,
    StepState::PostWait,
    StepState::PostDone,
    StepState::Void,
};
QString toString(StepState value);
StepState stepStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, StepState &out);
QJsonValue toJson(StepState value);

/// How a step was or will be done: by its holder, by who stands in (Art. 10(3)), by delegated authority (Art. 10(2)),
/// not at all (Art. 9(1)), or afterwards.
enum class StepMode {
    Unknown, ///< a value that this program does not know
    Self,
    Acting,
    Delegated,
    Skipped,
    Post,
};
/// Every StepMode of the contract, in its order.
inline constexpr std::array allStepModes{
    StepMode::Self,
    StepMode::Acting,
    StepMode::Delegated,
    StepMode::Skipped,
    StepMode::Post,
};
QString toString(StepMode value);
StepMode stepModeFromString(QStringView text);
bool fromJson(const QJsonValue &value, StepMode &out);
QJsonValue toJson(StepMode value);

/// What the one whose turn it is says. `object` does not block by itself (Art. 9(4)); `skip` passes over an absent
/// reviewer.
enum class StepDecision {
    Unknown, ///< a value that this program does not know
    Approve,
    Agree,
    Object,
    Conditional,
    Return,
    Hold,
    Release,
    Read,
    Skip,
};
/// Every StepDecision of the contract, in its order.
inline constexpr std::array allStepDecisions{
    StepDecision::Approve,
    StepDecision::Agree,
    StepDecision::Object,
    StepDecision::Conditional,
    StepDecision::Return,
    StepDecision::Hold,
    StepDecision::Release,
    StepDecision::Read,
    StepDecision::Skip,
};
QString toString(StepDecision value);
StepDecision stepDecisionFromString(QStringView text);
bool fromJson(const QJsonValue &value, StepDecision &out);
QJsonValue toJson(StepDecision value);

/// Whether the steps of a group follow one another or stand side by side.
enum class StepGroupMode {
    Unknown, ///< a value that this program does not know
    Sequential,
    Parallel,
};
/// Every StepGroupMode of the contract, in its order.
inline constexpr std::array allStepGroupModes{
    StepGroupMode::Sequential,
    StepGroupMode::Parallel,
};
QString toString(StepGroupMode value);
StepGroupMode stepGroupModeFromString(QStringView text);
bool fromJson(const QJsonValue &value, StepGroupMode &out);
QJsonValue toJson(StepGroupMode value);

/// When a parallel group is done: when all, most, or the first of its steps are.
enum class StepJoinRule {
    Unknown, ///< a value that this program does not know
    All,
    Majority,
    First,
};
/// Every StepJoinRule of the contract, in its order.
inline constexpr std::array allStepJoinRules{
    StepJoinRule::All,
    StepJoinRule::Majority,
    StepJoinRule::First,
};
QString toString(StepJoinRule value);
StepJoinRule stepJoinRuleFromString(QStringView text);
bool fromJson(const QJsonValue &value, StepJoinRule &out);
QJsonValue toJson(StepJoinRule value);

/// How a step is signed; the site policy `ApprovalSignature` names the least.
enum class SignatureKind {
    Unknown, ///< a value that this program does not know
    None,
    Text,
    Image,
    Certificate,
};
/// Every SignatureKind of the contract, in its order.
inline constexpr std::array allSignatureKinds{
    SignatureKind::None,
    SignatureKind::Text,
    SignatureKind::Image,
    SignatureKind::Certificate,
};
QString toString(SignatureKind value);
SignatureKind signatureKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, SignatureKind &out);
QJsonValue toJson(SignatureKind value);

} // namespace gw::portal
