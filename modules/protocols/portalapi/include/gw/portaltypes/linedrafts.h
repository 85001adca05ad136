// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/documentlines.h>
#include <gw/portaltypes/documentsteps.h>
#include <gw/portaltypes/inboxkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Exactly one of the three.
struct AssigneeDraft
{
    std::optional<QString> postId;
    std::optional<QString> seatId;
    std::optional<QString> unitId;

    bool operator==(const AssigneeDraft &) const = default;
};
bool fromJson(const QJsonValue &value, AssigneeDraft &out);
QJsonValue toJson(const AssigneeDraft &value);

/// A step that is wanted.
struct StepDraft
{
    /// Of a step that is there and stays.
    std::optional<QString> id;
    StepRole role = StepRole::Unknown;
    AssigneeDraft assignee;
    /// Without it: true.
    std::optional<bool> required;

    bool operator==(const StepDraft &) const = default;
};
bool fromJson(const QJsonValue &value, StepDraft &out);
QJsonValue toJson(const StepDraft &value);

/// A group that is wanted.
struct StepGroupDraft
{
    StepGroupMode mode = StepGroupMode::Unknown;
    StepJoinRule joinRule = StepJoinRule::Unknown;
    QList<StepDraft> steps;

    bool operator==(const StepGroupDraft &) const = default;
};
bool fromJson(const QJsonValue &value, StepGroupDraft &out);
QJsonValue toJson(const StepGroupDraft &value);

/// A line that is wanted. The draft step is not named.
struct LineDraft
{
    QList<StepGroupDraft> groups;
    /// A records officer's, for a line below the delegated level (Art. 67-2).
    std::optional<QString> overrideReason;
    /// Won, where the delegation rule has a limit. Without it the one for any amount is asked.
    std::optional<qint64> amount;

    bool operator==(const LineDraft &) const = default;
};
bool fromJson(const QJsonValue &value, LineDraft &out);
QJsonValue toJson(const LineDraft &value);

/// What a line is looked for.
struct LineQuestion
{
    QString unitTaskCode;
    /// Won, where the rule has a limit.
    std::optional<qint64> amount;
    QString kind;
    QString flow;

    bool operator==(const LineQuestion &) const = default;
};
bool fromJson(const QJsonValue &value, LineQuestion &out);
QJsonValue toJson(const LineQuestion &value);

/// A step with the reason for it (D6.2).
struct ProposedStep
{
    StepRole role = StepRole::Unknown;
    StepAssignee assignee;
    bool required = false;
    CodedText why;

    bool operator==(const ProposedStep &) const = default;
};
bool fromJson(const QJsonValue &value, ProposedStep &out);
QJsonValue toJson(const ProposedStep &value);

/// A group of a proposed line.
struct ProposedGroup
{
    StepGroupMode mode = StepGroupMode::Unknown;
    StepJoinRule joinRule = StepJoinRule::Unknown;
    QList<ProposedStep> steps;

    bool operator==(const ProposedGroup &) const = default;
};
bool fromJson(const QJsonValue &value, ProposedGroup &out);
QJsonValue toJson(const ProposedGroup &value);

/// A line as the delegation rules of the agency want it (Art. 10(2)).
struct LineProposal
{
    QList<ProposedGroup> groups;
    /// head, vice, bureau, division, team or staff.
    QString deciderLevel;
    /// The directive or rule, with its article; empty where none applies.
    QString ruleSource;
    QList<CodedText> warnings;

    bool operator==(const LineProposal &) const = default;
};
bool fromJson(const QJsonValue &value, LineProposal &out);
QJsonValue toJson(const LineProposal &value);

} // namespace gw::portal
