// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/approval/line.h>
#include <gw/checks/input.h>

/// A planned line as the editor shows it: one step after the other, or several at once. Pure.
namespace gw::approval {

struct StepPlace
{
    int group = -1;
    int step = -1;
    bool operator==(const StepPlace &) const = default;
};

/// The same line with every step that runs by itself in a group of its own.
LinePlan asSteps(LinePlan plan);
/// The step one place up or down; out of a group of steps that run together it goes first. Gives where it is then.
StepPlace moveStep(LinePlan &plan, StepPlace from, bool down);
/// The step to a place of its own before `group` (counted in the plan as it is).
StepPlace placeStep(LinePlan &plan, StepPlace from, int group);
/// The step beside those of a group, so that they run together; refused for the decision.
StepPlace joinStep(LinePlan &plan, StepPlace from, int group);

/// A sentence about what is wrong, in the language in force.
QString problemText(const LineProblem &problem);
/// "과장": what the level of a delegation rule is called.
QString levelName(const QString &level);
/// The role that a letter stands for in the line editor; none: it stands for nothing.
std::optional<document::StepRole> roleOfKey(int key);
QString keyOfRole(document::StepRole role);
const QList<document::StepRole> &plannedRoles(); ///< those that can be planned
/// How the line stands to the rule of delegation, for the checker (L04).
checks::Delegation delegationOf(const LinePlan &plan, const QList<LineProblem> &problems, const std::optional<LineProposal> &proposal);

} // namespace gw::approval
