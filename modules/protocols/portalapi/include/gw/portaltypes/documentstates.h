// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentsteps.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Where a document is (D5.1). `temp` is being written; `in-approval` runs through its line; `returned` and
/// `withdrawn` wait for their drafter; `decided` exists as an official document (Art. 6(1)) and has its number;
/// `dispatch-wait`, `check-wait`, `check-returned` wait to be sent; `sent` went out; `closed` is done; `cancelled`
/// was never submitted.
enum class DocumentState {
    Unknown, ///< a value that this program does not know
    Temp,
    InApproval,
    Returned,
    Withdrawn,
    Decided,
    DispatchWait,
    CheckWait,
    CheckReturned,
    Sent,
    Closed,
    Cancelled,
};
/// Every DocumentState of the contract, in its order.
inline constexpr std::array allDocumentStates{
    DocumentState::Temp,
    DocumentState::InApproval,
    DocumentState::Returned,
    DocumentState::Withdrawn,
    DocumentState::Decided,
    DocumentState::DispatchWait,
    DocumentState::CheckWait,
    DocumentState::CheckReturned,
    DocumentState::Sent,
    DocumentState::Closed,
    DocumentState::Cancelled,
};
QString toString(DocumentState value);
DocumentState documentStateFromString(QStringView text);
bool fromJson(const QJsonValue &value, DocumentState &out);
QJsonValue toJson(DocumentState value);

/// Who may read an opinion: everybody who may read the document, its line, or its decider.
enum class OpinionVisibility {
    Unknown, ///< a value that this program does not know
    All,
    Line,
    Decider,
};
/// Every OpinionVisibility of the contract, in its order.
inline constexpr std::array allOpinionVisibilitys{
    OpinionVisibility::All,
    OpinionVisibility::Line,
    OpinionVisibility::Decider,
};
QString toString(OpinionVisibility value);
OpinionVisibility opinionVisibilityFromString(QStringView text);
bool fromJson(const QJsonValue &value, OpinionVisibility &out);
QJsonValue toJson(OpinionVisibility value);

/// What somebody in the line wrote; stays with the document.
struct Opinion
{
    QString id;
    std::optional<QString> stepId;
    ApprovalPerson by;
    QString text;
    OpinionVisibility visibility = OpinionVisibility::Unknown;
    /// What it came with.
    std::optional<StepDecision> decision;
    /// The version it is about.
    int versionNo = 0;
    QDateTime at;

    bool operator==(const Opinion &) const = default;
};
bool fromJson(const QJsonValue &value, Opinion &out);
QJsonValue toJson(const Opinion &value);

/// Why a finding of the pre-flight check was let pass; stays on the document card.
struct CheckNote
{
    /// L01 to L14.
    QString code;
    QString reason;
    ApprovalPerson by;
    QDateTime at;

    bool operator==(const CheckNote &) const = default;
};
bool fromJson(const QJsonValue &value, CheckNote &out);
QJsonValue toJson(const CheckNote &value);

} // namespace gw::portal
