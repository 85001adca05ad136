// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval::machine {
namespace {

using doc::DocumentState;
using doc::StepRole;
using doc::StepState;

bool isMyTurn(const Step &step, const Actor &actor, const Facts &facts)
{
    return step.isOnTurn() && standingOf(step, actor, facts) != Standing::None;
}

/// What was signed before stays bound to the version it saw, and says so; or is asked again (D4.10).
void flagOlder(Document &document, const Facts &facts)
{
    for (Step *step : allSteps(document.line)) {
        if (step->state != StepState::Done || step->role == StepRole::Draft)
            continue;
        step->sawOlderVersion = step->versionSeen < document.versionNo;
        const bool asked = step->role == StepRole::Concur || step->role == StepRole::Agree;
        if (!facts.policy.askAgainAfterEdit || !asked || !step->sawOlderVersion)
            continue;
        step->state = StepState::Ready;
        step->readyAt = facts.now;
        step->decision.reset();
        step->openedAt.reset();
        step->actedAt.reset();
        step->actedBySeat.clear();
        step->actedByPerson.clear();
        step->overridden = false;
        for (Step *sub : allSteps(step->subLine)) {
            sub->state = StepState::Pending;
            sub->decision.reset();
            sub->actedAt.reset();
            sub->openedAt.reset();
            sub->actedBySeat.clear();
            sub->actedByPerson.clear();
        }
    }
    if (facts.policy.askAgainAfterEdit)
        advance(document, facts.now);
}

/// How much of a line cannot be changed any more: groups up to the last that holds a step which is not pending.
size_t begunGroups(const Line &line)
{
    size_t begun = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        if (std::ranges::any_of(line[i].steps, [](const Step &step) { return step.state != StepState::Pending; }))
            begun = i + 1;
    }
    return begun;
}

bool sameStep(const Step &was, const Step &is)
{
    return was.id == is.id && was.role == is.role && was.assignee == is.assignee && was.required == is.required;
}

bool sameGroup(const Group &was, const Group &is)
{
    return was.mode == is.mode && was.joinRule == is.joinRule && std::ranges::equal(was.steps, is.steps, sameStep);
}

/// In approval: everything that has begun stays, the rest is as it comes; what was spawned goes with it.
Outcome changeRest(Document &document, const Event &event, const Facts &facts)
{
    Line spawned;
    Line line = document.line;
    std::erase_if(line, [&spawned](const Group &group) {
        const bool reading = !group.steps.empty() && !group.steps.front().spawnedBy.isEmpty();
        if (reading)
            spawned.push_back(group);
        return reading;
    });
    const size_t begun = begunGroups(line);
    if (event.line.size() < begun)
        return conflict(u"line-begun"_s);
    for (size_t i = 0; i < begun; ++i) {
        if (!sameGroup(line[i], event.line[i]))
            return conflict(u"line-begun"_s);
    }
    line.resize(begun);
    for (size_t i = begun; i < event.line.size(); ++i)
        line.push_back(event.line[i]);
    if (const auto wrong = whatIsWrong(line))
        return invalid(u"line-"_s + *wrong);
    for (Group &group : spawned)
        line.push_back(std::move(group));
    document.line = std::move(line);
    Effects effects{.action = u"change-line"_s, .changed = true};
    if (const auto refused = delegationRefuses(document, facts, &effects.warnings))
        return std::unexpected(*refused);
    advance(document, facts.now);
    return effects;
}

} // namespace

bool mayEdit(const Document &document, const Actor &actor, const Facts &facts)
{
    switch (document.state) {
    case DocumentState::Temp:
    case DocumentState::Returned:
    case DocumentState::Withdrawn: return isDrafter(document, actor);
    case DocumentState::InApproval: {
        for (const Group &group : document.line) {
            for (const Step &step : group.steps) {
                if (step.role == StepRole::Review && isMyTurn(step, actor, facts))
                    return true;
                if (step.role == StepRole::Decide && step.isOpen() && standingOf(step, actor, facts) != Standing::None)
                    return true;
            }
        }
        return false;
    }
    default: return false;
    }
}

Outcome edit(Document &document, const Event &event, const Facts &facts)
{
    if (document.isDecided())
        return conflict(u"decided"_s); // D4.3
    if (!mayEdit(document, event.actor, facts))
        return document.state == DocumentState::InApproval ? forbidden(u"not-your-turn-to-edit"_s)
                                                           : forbidden(u"not-the-drafter"_s);
    if (event.expected != document.versionSha256)
        return conflict(u"version-changed"_s);
    Effects effects{.action = u"edit"_s, .changed = true};
    if (document.state == DocumentState::Returned || document.state == DocumentState::Withdrawn) {
        const Outcome again = redraft(document, event, facts);
        if (!again)
            return again;
        effects.newVersion = true;
        effects.newRound = true;
    } else if (document.state == DocumentState::InApproval) {
        if (event.versionSha256 == document.versionSha256)
            return conflict(u"nothing-changed"_s);
        ++document.versionNo;
        effects.newVersion = true;
        flagOlder(document, facts);
    }
    document.versionSha256 = event.versionSha256;
    return effects;
}

bool mayChangeLine(const Document &document, const Actor &actor, const Facts &facts)
{
    if (document.state == DocumentState::Temp)
        return isDrafter(document, actor);
    if (document.state != DocumentState::InApproval)
        return false;
    for (const Group &group : document.line) {
        for (const Step &step : group.steps) {
            if (step.role == StepRole::Decide && step.isOpen() && standingOf(step, actor, facts) != Standing::None)
                return true;
            if (facts.policy.stepsChangeLine && step.role != StepRole::Inform && isMyTurn(step, actor, facts))
                return true;
        }
    }
    return false;
}

Outcome setLine(Document &document, const Event &event, const Facts &facts)
{
    if (document.isDecided())
        return conflict(u"decided"_s); // D4.3
    if (!mayChangeLine(document, event.actor, facts)) {
        const bool own = isDrafter(document, event.actor) && document.state == DocumentState::InApproval;
        return own ? forbidden(u"needs-consent"_s) : forbidden(u"not-your-line"_s);
    }
    if (document.state == DocumentState::InApproval)
        return changeRest(document, event, facts);
    // A draft's line may be half done; it is checked when it is submitted.
    document.line = event.line;
    return Effects{.action = u"change-line"_s, .changed = true};
}

Outcome setSubLine(Document &document, const Event &event, const Facts &facts)
{
    Step *step = findStep(document.line, event.stepId);
    if (!step)
        return std::unexpected(Refusal{Refusal::Kind::NotFound, u"no-such-step"_s});
    if (!step->assignee.isUnit() || !facts.steps.value(step->id).unitActors.contains(event.actor.seatId))
        return forbidden(u"not-your-department"_s);
    if (document.state != DocumentState::InApproval || !step->isOnTurn())
        return conflict(step->state == StepState::Pending ? u"not-your-turn"_s : u"step-closed"_s);
    if (std::ranges::any_of(allSteps(step->subLine), [](const Step *sub) { return sub->actedAt.has_value(); }))
        return conflict(u"line-begun"_s);
    if (const auto wrong = whatIsWrongInSubLine(event.line))
        return invalid(u"line-"_s + *wrong);
    step->subLine = event.line;
    if (step->state == StepState::Ready) {
        step->state = StepState::Opened;
        step->openedAt = facts.now;
    }
    advance(document, facts.now);
    return Effects{.action = u"set-sub-line"_s, .changed = true};
}

QStringList mayDo(const Document &document, const Actor &actor, const Facts &facts)
{
    QStringList may;
    const bool drafter = isDrafter(document, actor);
    const bool temp = document.state == DocumentState::Temp;
    const bool inApproval = document.state == DocumentState::InApproval;
    if (drafter && temp)
        may.append(u"submit"_s);
    if (mayEdit(document, actor, facts))
        may.append(u"edit"_s);
    if (mayChangeLine(document, actor, facts))
        may.append(u"edit-line"_s);
    if (drafter && temp && !document.everSubmitted)
        may.append(u"delete"_s);
    if (inApproval && drafter && (facts.policy.withdrawByConsent || !lastSigner(document.line)))
        may.append(u"withdraw"_s);
    if (inApproval && document.withdrawalAskedAt) {
        const Step *last = lastSigner(document.line);
        if (last && (last->actedBySeat == actor.seatId || standingOf(*last, actor, facts) != Standing::None))
            may.append(u"consent-withdrawal"_s);
    }
    if (drafter && (document.state == DocumentState::Returned || document.state == DocumentState::Withdrawn))
        may.append(u"redraft"_s);
    if ((temp || inApproval) && actor.capabilities.contains(u"document.records"_s))
        may.append(u"override-delegation"_s);
    return may;
}

} // namespace gw::backend::approval::machine
