// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/approval/line.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval::machine {
namespace {

using doc::Decision;
using doc::StepRole;
using doc::StepState;

constexpr size_t mostSteps = 60;

bool beforeDecision(StepRole role)
{
    return role == StepRole::Review || role == StepRole::Concur || role == StepRole::Agree || role == StepRole::Audit;
}

bool afterDecision(StepRole role)
{
    return role == StepRole::PostRead || role == StepRole::Inform;
}

bool pointsToOne(const Assignee &assignee)
{
    return int(!assignee.postId.isEmpty()) + int(!assignee.seatId.isEmpty()) + int(!assignee.unitId.isEmpty()) == 1;
}

template <class L, class S>
void collect(L &line, std::vector<S *> &into)
{
    for (auto &group : line) {
        for (auto &step : group.steps) {
            into.push_back(&step);
            collect(step.subLine, into);
        }
    }
}

std::optional<QString> wrongStep(const Step &step)
{
    if (!pointsToOne(step.assignee))
        return u"bad-assignee"_s;
    const bool takesUnits = step.role == StepRole::Concur || step.role == StepRole::Agree
                            || step.role == StepRole::Audit || step.role == StepRole::Inform;
    if (step.assignee.isUnit() && !takesUnits)
        return u"unit-role"_s;
    return std::nullopt;
}

} // namespace

bool Step::isOpen() const
{
    return state == StepState::Pending || isOnTurn();
}

bool Step::isOnTurn() const
{
    return state == StepState::Ready || state == StepState::Opened || state == StepState::Held;
}

bool Step::disagrees() const
{
    return state == StepState::Done && decision == Decision::Object;
}

bool Step::isPositive() const
{
    return state == StepState::Skipped || (state == StepState::Done && decision != Decision::Object);
}

bool Group::isClosed() const
{
    const auto isWanted = [](const Step &step) { return step.required; };
    const auto isWantedAndOpen = [](const Step &step) { return step.required && step.isOpen(); };
    if (std::ranges::none_of(steps, isWantedAndOpen))
        return true;
    if (mode == doc::GroupMode::Sequential || joinRule == doc::JoinRule::All)
        return false;
    const auto positive =
        std::ranges::count_if(steps, [](const Step &step) { return step.required && step.isPositive(); });
    return joinRule == doc::JoinRule::First ? positive > 0 : positive * 2 > std::ranges::count_if(steps, isWanted);
}

QStringList Group::unresolved() const
{
    QStringList ids;
    qsizetype wanted = 0;
    qsizetype positive = 0;
    for (const Step &step : steps) {
        if (step.role != StepRole::Agree || !step.required)
            continue;
        ++wanted;
        positive += step.isPositive();
        if (step.disagrees() && !step.overridden)
            ids.append(step.id);
    }
    const bool parallel = mode == doc::GroupMode::Parallel;
    if (parallel && joinRule == doc::JoinRule::First && positive > 0)
        return {};
    if (parallel && joinRule == doc::JoinRule::Majority && positive * 2 > wanted)
        return {};
    return ids;
}

bool Document::isHeld() const
{
    return std::ranges::any_of(allSteps(line), [](const Step *step) { return step->state == StepState::Held; });
}

Step *findStep(Line &line, const QString &id, Step **parent)
{
    for (Group &group : line) {
        for (Step &step : group.steps) {
            if (step.id == id)
                return &step;
            if (Step *found = findStep(step.subLine, id)) {
                if (parent)
                    *parent = &step;
                return found;
            }
        }
    }
    return nullptr;
}

const Step *findStep(const Line &line, const QString &id)
{
    for (const Step *step : allSteps(line)) {
        if (step->id == id)
            return step;
    }
    return nullptr;
}

std::vector<Step *> allSteps(Line &line)
{
    std::vector<Step *> steps;
    collect(line, steps);
    return steps;
}

std::vector<const Step *> allSteps(const Line &line)
{
    std::vector<const Step *> steps;
    collect(line, steps);
    return steps;
}

const Step *decideStep(const Line &line)
{
    for (const Group &group : line) {
        for (const Step &step : group.steps) {
            if (step.role == StepRole::Decide)
                return &step;
        }
    }
    return nullptr;
}

const Step *lastSigner(const Line &line)
{
    const Step *last = nullptr;
    for (const Step *step : allSteps(line)) {
        if (step->role != StepRole::Draft && step->state == StepState::Done && step->actedAt
            && (!last || *last->actedAt <= *step->actedAt))
            last = step;
    }
    return last;
}

std::optional<QString> whatIsWrong(const Line &line)
{
    if (allSteps(line).size() > mostSteps)
        return u"too-long"_s;
    int decides = 0;
    for (const Group &group : line) {
        for (const Step &step : group.steps) {
            if (step.role == StepRole::Draft) {
                if (&group != &line.front() || group.steps.size() != 1)
                    return u"draft-role"_s;
                continue;
            }
            if (const auto wrong = wrongStep(step))
                return wrong;
            if (step.role == StepRole::Decide) {
                ++decides;
                if (group.steps.size() != 1)
                    return u"decide-in-parallel"_s;
                if (!step.required)
                    return u"no-decide"_s;
            } else if (!beforeDecision(step.role) && !afterDecision(step.role)) {
                return u"bad-role"_s;
            } else if (beforeDecision(step.role) && decides > 0) {
                return u"decide-not-last"_s;
            } else if (afterDecision(step.role) && decides == 0) {
                return u"read-before-decide"_s;
            }
        }
    }
    if (decides == 1)
        return std::nullopt;
    return decides == 0 ? u"no-decide"_s : u"two-decides"_s;
}

std::optional<QString> whatIsWrongInSubLine(const Line &line)
{
    int decides = 0;
    for (const Group &group : line) {
        for (const Step &step : group.steps) {
            if (!pointsToOne(step.assignee) || step.assignee.isUnit())
                return u"bad-assignee"_s;
            if (decides > 0)
                return u"decide-not-last"_s;
            if (step.role == StepRole::Decide)
                ++decides;
            else if (step.role != StepRole::Review)
                return u"sub-line-role"_s;
        }
    }
    if (decides != 1)
        return u"no-decide"_s;
    return line.back().steps.size() == 1 ? std::nullopt : std::optional(u"decide-in-parallel"_s);
}

} // namespace gw::backend::approval::machine
