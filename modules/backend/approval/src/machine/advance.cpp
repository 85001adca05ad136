// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval::machine {
namespace {

using doc::StepRole;
using doc::StepState;

void voidSteps(Line &line)
{
    for (Step *step : allSteps(line)) {
        if (step->isOpen() || step->state == StepState::PostWait)
            step->state = StepState::Void;
    }
}

void giveTurn(Step &step, const QDateTime &now)
{
    if (step.state != StepState::Pending)
        return;
    step.state = StepState::Ready;
    step.readyAt = now;
}

/// A department's decision is its sub-line's (D5.2).
void takeOver(Step &parent)
{
    const Step *decided = decideStep(parent.subLine);
    if (!decided || decided->state != StepState::Done || !parent.isOpen())
        return;
    parent.state = StepState::Done;
    parent.decision = decided->decision;
    parent.mode = decided->mode;
    parent.actedBySeat = decided->actedBySeat;
    parent.actedByPerson = decided->actedByPerson;
    parent.onBehalfOf = decided->onBehalfOf;
    parent.absenceId = decided->absenceId;
    parent.actedAt = decided->actedAt;
    parent.versionSeen = decided->versionSeen;
}

bool isRead(const Step &step)
{
    return step.role == StepRole::Inform || step.role == StepRole::PostRead;
}

void advanceLine(Line &line, const QDateTime &now);

void advanceGroup(Group &group, const QDateTime &now)
{
    for (Step &step : group.steps) {
        if (step.isOnTurn() && !step.subLine.empty()) {
            advanceLine(step.subLine, now);
            takeOver(step);
        }
    }
    if (group.mode == doc::GroupMode::Parallel) {
        for (Step &step : group.steps)
            giveTurn(step, now);
        return;
    }
    for (Step &step : group.steps) {
        if (!step.isOpen())
            continue;
        giveTurn(step, now);
        if (step.required)
            return;
    }
}

void advanceLine(Line &line, const QDateTime &now)
{
    for (Group &group : line) {
        if (!group.steps.empty() && std::ranges::all_of(group.steps, isRead))
            continue; // after the decision
        if (!group.isClosed()) {
            advanceGroup(group, now);
            if (!group.isClosed())
                return;
        }
        // What its rule does not wait for any more has nothing to say.
        for (Step &step : group.steps) {
            if (step.isOpen()) {
                voidSteps(step.subLine);
                step.state = StepState::Void;
            }
        }
    }
}

} // namespace

bool isDrafter(const Document &document, const Actor &actor)
{
    return actor.seatId == document.drafterSeatId;
}

void voidOpen(Document &document)
{
    voidSteps(document.line);
}

void advance(Document &document, const QDateTime &now)
{
    advanceLine(document.line, now);
}

std::optional<Refusal> delegationRefuses(const Document &document, const Facts &facts, QStringList *warnings)
{
    if (facts.deciderIsAgencyHead || !document.delegationOverride.isEmpty()) {
        if (warnings && facts.deciderIsAgencyHead && facts.requiredLevel && *facts.requiredLevel < Level::Head)
            warnings->append(u"above-delegation"_s);
        return std::nullopt;
    }
    if (!facts.deciderLevel)
        return Refusal{Refusal::Kind::Invalid, u"decider-unknown"_s};
    if (!facts.requiredLevel)
        return Refusal{Refusal::Kind::Invalid, u"no-delegation"_s};
    if (*facts.deciderLevel < *facts.requiredLevel)
        return Refusal{Refusal::Kind::Invalid, u"below-delegation"_s};
    if (warnings && *facts.deciderLevel > *facts.requiredLevel)
        warnings->append(u"above-delegation"_s);
    return std::nullopt;
}

Standing standingOf(const Step &step, const Actor &actor, const Facts &facts)
{
    if (actor.seatId.isEmpty())
        return Standing::None;
    const auto found = facts.steps.find(step.id);
    if (found == facts.steps.end())
        return Standing::None;
    const StepFacts &known = *found;
    // A department that has a sub-line answers through it; one that has none may answer by its head at once.
    if (step.assignee.isUnit())
        return step.subLine.empty() && actor.seatId == known.unitHead ? Standing::Self : Standing::None;
    if (known.holders.contains(actor.seatId))
        return Standing::Self;
    if (!known.away && !known.holders.isEmpty())
        return Standing::None;
    if (actor.seatId == known.substitute)
        return Standing::Acting;
    return known.substitute.isEmpty() && actor.seatId == known.nextInOrder ? Standing::Acting : Standing::None;
}

QList<Alert> alertsOf(const Document &document, const Facts &facts)
{
    QList<Alert> alerts;
    if (document.state != doc::DocumentState::InApproval)
        return alerts;
    for (const Step *step : allSteps(document.line)) {
        if (!step->isOnTurn() || step->assignee.isUnit())
            continue;
        const StepFacts known = facts.steps.value(step->id);
        if (!known.holders.isEmpty() && !known.away)
            continue;
        if (known.substitute.isEmpty() && (known.substituteNamed || known.nextInOrder.isEmpty()))
            alerts.append({step->id, known.clerkUnit});
    }
    return alerts;
}

} // namespace gw::backend::approval::machine
