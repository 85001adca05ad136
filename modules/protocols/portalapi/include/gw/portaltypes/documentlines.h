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

/// Who has a step: a post (and whoever sits there), a seat, or a whole unit (a department step).
struct StepAssignee
{
    std::optional<QString> postId;
    std::optional<QString> seatId;
    std::optional<QString> unitId;
    QString titleKo;
    QString titleEn;
    QString unitKo;
    QString unitEn;
    /// Who holds it now; absent while it is vacant or a unit's.
    std::optional<ApprovalPerson> person;

    bool operator==(const StepAssignee &) const = default;
};
bool fromJson(const QJsonValue &value, StepAssignee &out);
QJsonValue toJson(const StepAssignee &value);

/// What is known of a step's signature.
struct StepSignature
{
    SignatureKind kind = SignatureKind::Unknown;
    QString payloadSha256;
    /// What the next one names as `prev`.
    QString signatureSha256;
    std::optional<QString> certSubject;
    QDateTime at;

    bool operator==(const StepSignature &) const = default;
};
bool fromJson(const QJsonValue &value, StepSignature &out);
QJsonValue toJson(const StepSignature &value);

/// One step of an approval line (D2, D5.2).
struct Step
{
    QString id;
    StepRole role = StepRole::Unknown;
    StepState state = StepState::Unknown;
    bool required = false;
    StepAssignee assignee;
    StepMode mode = StepMode::Unknown;
    std::optional<StepDecision> decision;
    std::optional<ApprovalPerson> actedBy;
    std::optional<QDateTime> actedAt;
    std::optional<QDateTime> openedAt;
    /// Printed in the signature cell (Art. 9(1)).
    std::optional<QString> skipReason;
    /// The document was edited after it (D4.10).
    bool sawOlderVersion = false;
    std::optional<int> versionNoSeen;
    std::optional<StepSignature> signature;
    /// What the signature cell shows: delegated (전결), acting (대결), sole, post-read, skipped.
    QList<QString> marks;
    /// Of the signature cell.
    std::optional<QDate> dateShown;
    /// A department step with a line of its own, in `subLines`.
    bool hasSubLine = false;
    /// The active seat may act on it now.
    bool canAct = false;

    bool operator==(const Step &) const = default;
};
bool fromJson(const QJsonValue &value, Step &out);
QJsonValue toJson(const Step &value);

/// Steps that follow one another or stand side by side.
struct StepGroup
{
    StepGroupMode mode = StepGroupMode::Unknown;
    StepJoinRule joinRule = StepJoinRule::Unknown;
    QList<Step> steps;

    bool operator==(const StepGroup &) const = default;
};
bool fromJson(const QJsonValue &value, StepGroup &out);
QJsonValue toJson(const StepGroup &value);

/// The line of a department inside its step.
struct SubLine
{
    /// The department step it belongs to.
    QString stepId;
    QList<StepGroup> groups;

    bool operator==(const SubLine &) const = default;
};
bool fromJson(const QJsonValue &value, SubLine &out);
QJsonValue toJson(const SubLine &value);

/// Everybody who has a part in a document, in order.
struct ApprovalLine
{
    QList<StepGroup> groups;
    QList<SubLine> subLines;
    /// Of the delegation rule that applies: head, vice, bureau, division, team, staff.
    std::optional<QString> deciderLevel;
    /// Of a line above the delegated level.
    std::optional<CodedText> warning;

    bool operator==(const ApprovalLine &) const = default;
};
bool fromJson(const QJsonValue &value, ApprovalLine &out);
QJsonValue toJson(const ApprovalLine &value);

} // namespace gw::portal
