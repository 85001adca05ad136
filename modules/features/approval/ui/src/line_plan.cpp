// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "line_plan.h"

#include "approval_text.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

using document::GroupMode;
using document::StepRole;

struct LineTr
{
    Q_DECLARE_TR_FUNCTIONS(gw::approval::LineView)
};

struct RoleKey
{
    StepRole role;
    Qt::Key key;
};
constexpr RoleKey roleKeys[] = {{StepRole::Review, Qt::Key_R}, {StepRole::Concur, Qt::Key_C},   {StepRole::Agree, Qt::Key_G}, {StepRole::Audit, Qt::Key_U},
                                {StepRole::Decide, Qt::Key_D}, {StepRole::PostRead, Qt::Key_P}, {StepRole::Inform, Qt::Key_I}};

bool isIn(const LinePlan &plan, StepPlace at)
{
    return at.group >= 0 && at.group < plan.groups.size() && at.step >= 0 && at.step < plan.groups.at(at.group).steps.size();
}

/// Takes the step out; a group that was left alone is no group any more.
PlannedStep takeStep(LinePlan &plan, StepPlace from)
{
    PlannedGroup &group = plan.groups[from.group];
    PlannedStep step = group.steps.takeAt(from.step);
    if (group.steps.size() == 1)
        group.mode = GroupMode::Sequential;
    return step;
}

} // namespace

LinePlan asSteps(LinePlan plan)
{
    LinePlan steps;
    for (PlannedGroup &group : plan.groups) {
        if (group.mode == GroupMode::Parallel && group.steps.size() > 1) {
            steps.groups.append(group);
            continue;
        }
        for (PlannedStep &step : group.steps)
            steps.groups.append(PlannedGroup{.steps = {step}});
    }
    return steps;
}

StepPlace placeStep(LinePlan &plan, StepPlace from, int group)
{
    if (!isIn(plan, from) || plan.groups.at(from.group).steps.at(from.step).fixed)
        return from;
    PlannedStep step = takeStep(plan, from);
    int to = std::clamp(group, 0, int(plan.groups.size()));
    if (plan.groups.at(from.group).steps.isEmpty()) {
        plan.groups.removeAt(from.group);
        if (to > from.group)
            --to;
    }
    plan.groups.insert(to, PlannedGroup{.steps = {step}});
    return {to, 0};
}

StepPlace moveStep(LinePlan &plan, StepPlace from, bool down)
{
    if (!isIn(plan, from))
        return from;
    if (plan.groups.at(from.group).steps.size() > 1)
        return placeStep(plan, from, down ? from.group + 1 : from.group);
    if (down ? from.group + 1 >= plan.groups.size() : from.group == 0)
        return from;
    return placeStep(plan, from, down ? from.group + 2 : from.group - 1);
}

StepPlace joinStep(LinePlan &plan, StepPlace from, int group)
{
    if (!isIn(plan, from) || group < 0 || group >= plan.groups.size() || group == from.group)
        return from;
    const auto isDecision = [](const PlannedStep &one) { return one.role == StepRole::Decide || one.fixed; };
    if (isDecision(plan.groups.at(from.group).steps.at(from.step)) || std::ranges::any_of(plan.groups.at(group).steps, isDecision))
        return from;
    PlannedStep step = takeStep(plan, from);
    plan.groups[group].mode = GroupMode::Parallel;
    plan.groups[group].steps.append(step);
    StepPlace now{group, int(plan.groups.at(group).steps.size()) - 1};
    if (plan.groups.at(from.group).steps.isEmpty()) {
        plan.groups.removeAt(from.group);
        if (now.group > from.group)
            --now.group;
    }
    return now;
}

QString problemText(const LineProblem &problem)
{
    const QString &code = problem.code;
    if (code == "no-decider"_L1)
        return LineTr::tr("Nobody decides. Add a step with the role Decide.");
    if (code == "many-deciders"_L1)
        return LineTr::tr("There can be only one decision.");
    if (code == "decider-not-last"_L1)
        return LineTr::tr("The decision comes after reviews, concurrence and agreement.");
    if (code == "before-decider"_L1)
        return LineTr::tr("Reading afterwards and informing come after the decision.");
    if (code == "nobody"_L1)
        return LineTr::tr("Nobody is named here.");
    if (code == "twice"_L1)
        return LineTr::tr("This post is in the line twice.");
    if (code == "draft-step"_L1)
        return LineTr::tr("The drafter is the first of the line and is not planned.");
    if (code == "empty-group"_L1)
        return LineTr::tr("There is nobody in this group.");
    if (code == "parallel-decider"_L1)
        return LineTr::tr("The decision cannot run beside other steps.");
    if (code == "department-role"_L1)
        return LineTr::tr("A department can concur, agree or be informed; the rest are people's.");
    if (code == "below-level"_L1)
        return LineTr::tr("Below the delegation rule: this officer may not decide it (Decree, Art. 10(2)).");
    if (code == "above-level"_L1)
        return LineTr::tr("Above the delegation rule: a lower officer may decide it (Decree, Art. 67-2).");
    return LineTr::tr("Something is wrong here.");
}

QString levelName(const QString &level)
{
    if (level == "head"_L1)
        return LineTr::tr("head of the agency");
    if (level == "vice"_L1)
        return LineTr::tr("vice head");
    if (level == "bureau"_L1)
        return LineTr::tr("bureau head");
    if (level == "division"_L1)
        return LineTr::tr("division head");
    if (level == "team"_L1)
        return LineTr::tr("team leader");
    if (level == "staff"_L1)
        return LineTr::tr("officer in charge");
    return level;
}

const QList<StepRole> &plannedRoles()
{
    static const QList<StepRole> roles = [] {
        QList<StepRole> list;
        for (const RoleKey &one : roleKeys)
            list.append(one.role);
        return list;
    }();
    return roles;
}

std::optional<StepRole> roleOfKey(int key)
{
    for (const RoleKey &one : roleKeys) {
        if (one.key == key)
            return one.role;
    }
    return {};
}

QString keyOfRole(StepRole role)
{
    for (const RoleKey &one : roleKeys) {
        if (one.role == role)
            return QKeySequence(one.key).toString();
    }
    return {};
}

checks::Delegation delegationOf(const LinePlan &plan, const QList<LineProblem> &problems, const std::optional<LineProposal> &proposal)
{
    checks::Delegation delegation;
    if (!proposal || proposal->ruleSource.isEmpty())
        return delegation;
    using Verdict = checks::Delegation::Verdict;
    delegation.required = levelName(proposal->deciderLevel);
    delegation.source = proposal->ruleSource;
    delegation.verdict = Verdict::At;
    for (const LineProblem &problem : problems) {
        if (problem.code == "below-level"_L1)
            delegation.verdict = Verdict::Below;
        else if (problem.code == "above-level"_L1)
            delegation.verdict = Verdict::Above;
    }
    for (const PlannedGroup &group : plan.groups) {
        for (const PlannedStep &step : group.steps) {
            if (step.role == StepRole::Decide)
                delegation.decider = nameOf(step.assignee.title);
        }
    }
    if (delegation.decider.isEmpty())
        delegation.verdict = Verdict::NotChecked;
    return delegation;
}

} // namespace gw::approval
