// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "parts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval::machine {
namespace {

using doc::Decision;
using doc::DocumentState;
using doc::StepMode;
using doc::StepRole;
using doc::StepState;

bool isReading(const Step &step)
{
    return step.role == StepRole::PostRead || step.role == StepRole::Inform;
}

/// The newest disagreement that the decider has to have seen (D4.9).
bool hasUnseenObjection(const Document &document, const Step &decider)
{
    return std::ranges::any_of(allSteps(document.line), [&decider](const Step *step) {
        return step->disagrees() && (!decider.seenAt || !step->actedAt || *step->actedAt > *decider.seenAt);
    });
}

QStringList unresolved(const Document &document)
{
    QStringList ids;
    for (const Group &group : document.line)
        ids += group.unresolved();
    return ids;
}

/// What has to be so before the one decision of a line (D4.2, D4.7, D4.9).
std::optional<Refusal> decisionRefuses(const Document &document, const Step &step, const Event &event,
                                       const Facts &facts)
{
    for (const Group &group : document.line) {
        if (&group.steps.front() == &step)
            break;
        if (!group.isClosed())
            return Refusal{Refusal::Kind::Conflict, u"not-your-turn"_s};
    }
    if (hasUnseenObjection(document, step))
        return Refusal{Refusal::Kind::Conflict, u"objection-unseen"_s};
    if (!unresolved(document).isEmpty() && event.overrideNote.trimmed().isEmpty())
        return Refusal{Refusal::Kind::Conflict, u"objection-unresolved"_s};
    if (!document.filed)
        return Refusal{Refusal::Kind::Invalid, u"record-file-missing"_s};
    return delegationRefuses(document, facts);
}

void sign(const Document &document, Step &step, const Event &event, Standing standing, const Facts &facts)
{
    step.state = StepState::Done;
    step.decision = event.decision;
    step.actedBySeat = event.actor.seatId;
    step.actedByPerson = event.actor.personId;
    step.actedAt = facts.now;
    step.versionSeen = document.versionNo;
    step.sawOlderVersion = false;
    step.mode = event.signedDelegated ? StepMode::Delegated : StepMode::Self;
    if (!step.openedAt)
        step.openedAt = facts.now;
    if (standing != Standing::Acting)
        return;
    const StepFacts known = facts.steps.value(step.id);
    step.mode = StepMode::Acting;
    step.onBehalfOf = known.holders.value(0);
    step.absenceId = known.absenceId;
    step.reportAfterwards = step.role == StepRole::Decide && document.important;
}

/// Who was away reads afterwards what was done for them (Art. 10(3)); it changes nothing any more.
void spawnReading(Document &document, const Step &acted, const Facts &facts, Effects &effects)
{
    if (acted.mode != StepMode::Acting || acted.onBehalfOf.isEmpty())
        return;
    Step reading;
    reading.id = facts.newId();
    reading.role = StepRole::PostRead;
    reading.state = StepState::PostWait;
    reading.mode = StepMode::Post;
    reading.assignee = {.seatId = acted.onBehalfOf};
    reading.required = false;
    reading.spawnedBy = acted.id;
    reading.reportAfterwards = acted.reportAfterwards;
    reading.readyAt = facts.now;
    effects.spawned.append(reading.id);
    Group group;
    group.steps.push_back(std::move(reading));
    document.line.push_back(std::move(group));
}

void establish(Document &document, const QString &stepId, const Event &event, const Facts &facts, Effects &effects)
{
    Step &step = *findStep(document.line, stepId);
    step.delegated = !facts.deciderIsAgencyHead;
    const QStringList open = unresolved(document);
    for (const QString &id : open)
        findStep(document.line, id)->overridden = true;
    if (!open.isEmpty())
        step.overrideNote = event.overrideNote.trimmed();
    for (Step *other : allSteps(document.line)) {
        if (other->role == StepRole::Inform && other->state == StepState::Pending) {
            other->state = StepState::Ready;
            other->readyAt = facts.now;
        } else if (other->role == StepRole::PostRead && other->state == StepState::Pending) {
            other->state = StepState::PostWait;
            other->readyAt = facts.now;
        } else if (other->isOpen()) {
            other->state = StepState::Void;
        }
    }
    document.state = DocumentState::Decided;
    document.decidedAt = facts.now;
    document.decidedStepId = stepId;
    document.withdrawalAskedAt.reset();
    document.forcedByPerson.clear();
    effects.decided = true;
}

Outcome read(Step &step, const Event &event, Standing standing, const Facts &facts)
{
    if (standing != Standing::Self)
        return forbidden(u"not-your-step"_s); // nobody reads for somebody else
    if (event.decision != Decision::Read)
        return invalid(u"wrong-decision"_s);
    const bool afterwards = step.state == StepState::PostWait;
    if (!afterwards && !step.isOnTurn())
        return conflict(step.state == StepState::Pending ? u"not-your-turn"_s : u"step-closed"_s);
    step.state = afterwards ? StepState::PostDone : StepState::Done;
    step.decision = Decision::Read;
    step.actedBySeat = event.actor.seatId;
    step.actedByPerson = event.actor.personId;
    step.actedAt = facts.now;
    if (!step.openedAt)
        step.openedAt = facts.now;
    return Effects{.action = u"read"_s, .changed = true, .actedStep = step.id};
}

Outcome hold(Step &step, const Event &event)
{
    const bool holding = event.decision == Decision::Hold;
    if (holding == (step.state == StepState::Held))
        return conflict(holding ? u"held-already"_s : u"not-held"_s);
    step.state = holding ? StepState::Held : step.openedAt ? StepState::Opened : StepState::Ready;
    return Effects{.action = holding ? u"hold"_s : u"release"_s, .changed = true};
}

Outcome skip(Document &document, Step &step, const Event &event, const Facts &facts)
{
    if (const auto refused = skipRefuses(document, step, event.actor, facts))
        return std::unexpected(*refused);
    if (event.reason.trimmed().isEmpty())
        return invalid(u"needs-reason"_s);
    step.state = StepState::Skipped;
    step.mode = StepMode::Skipped;
    step.decision = Decision::Skip;
    step.skipReason = event.reason.trimmed();
    step.absenceId = facts.steps.value(step.id).absenceId;
    step.actedBySeat = event.actor.seatId;
    step.actedByPerson = event.actor.personId;
    step.actedAt = facts.now;
    Effects effects{.action = u"skip"_s, .changed = true};
    advance(document, facts.now);
    return effects;
}

Outcome giveBack(Document &document, Step &step, Step *parent, const Event &event, Standing standing,
                 const Facts &facts)
{
    if (event.reason.trimmed().isEmpty())
        return invalid(u"needs-reason"_s);
    const QString id = step.id;
    sign(document, step, event, standing, facts);
    step.state = StepState::Returned;
    step.returnReason = event.reason.trimmed();
    if (parent) {
        parent->state = StepState::Returned;
        parent->decision = Decision::Return;
        parent->actedBySeat = step.actedBySeat;
        parent->actedByPerson = step.actedByPerson;
        parent->actedAt = step.actedAt;
    }
    voidOpen(document);
    document.state = DocumentState::Returned;
    document.withdrawalAskedAt.reset();
    document.forcedByPerson.clear();
    return Effects{.action = u"return"_s, .changed = true, .actedStep = id};
}

/// Somebody who disagreed changes their mind: the line goes on as it is (D4.9: resolved).
bool isResolving(const Step &step, const Event &event)
{
    return step.disagrees() && event.decision == Decision::Agree;
}

} // namespace

QList<Decision> decisionsOf(const Step &step, const Step *parent)
{
    if (parent && step.role == StepRole::Decide) {
        QList<Decision> all = decisionsOf(*parent, nullptr);
        return all;
    }
    if (parent) // a department's reviewer looks, the department answers
        return {Decision::Approve, Decision::Conditional, Decision::Hold, Decision::Release};
    switch (step.role) {
    case StepRole::Review:
        return {Decision::Approve, Decision::Conditional, Decision::Return,
                Decision::Hold,    Decision::Release,     Decision::Skip};
    case StepRole::Concur:
    case StepRole::Agree:
    case StepRole::Audit:
        return {Decision::Agree,  Decision::Object, Decision::Conditional,
                Decision::Return, Decision::Hold,   Decision::Release};
    case StepRole::Decide:
        return {Decision::Approve, Decision::Conditional, Decision::Return, Decision::Hold, Decision::Release};
    case StepRole::PostRead:
    case StepRole::Inform: return {Decision::Read};
    default: return {};
    }
}

std::optional<Refusal> skipRefuses(const Document &document, const Step &step, const Actor &actor, const Facts &facts)
{
    const auto no = [](Refusal::Kind kind, const QString &code) { return Refusal{kind, code}; };
    if (step.role != StepRole::Review)
        return no(Refusal::Kind::Invalid, u"only-review-is-skipped"_s);
    bool later = isDrafter(document, actor);
    bool after = false;
    for (const Step *other : allSteps(document.line)) {
        if (after && other->isOpen() && !isReading(*other))
            later = later || standingOf(*other, actor, facts) == Standing::Self;
        after = after || other->id == step.id;
    }
    if (!later)
        return no(Refusal::Kind::Forbidden, u"not-your-step"_s);
    if (!step.isOnTurn())
        return no(Refusal::Kind::Conflict, step.state == StepState::Pending ? u"not-your-turn"_s : u"step-closed"_s);
    const StepFacts known = facts.steps.value(step.id);
    if (!known.away || known.absenceId.isEmpty()) // D4.5
        return no(Refusal::Kind::Conflict, u"not-absent"_s);
    return std::nullopt;
}

Outcome open(Document &document, const Event &event, const Facts &facts)
{
    Effects effects{.action = u"open"_s};
    for (Step *step : allSteps(document.line)) {
        const bool waitsForReading = step->state == StepState::PostWait;
        if (!step->isOpen() && !waitsForReading)
            continue;
        const Standing standing = standingOf(*step, event.actor, facts);
        if (standing == Standing::None || (isReading(*step) && standing != Standing::Self))
            continue;
        step->seenAt = facts.now;
        effects.changed = true;
        if (!step->openedAt && (step->isOnTurn() || waitsForReading))
            step->openedAt = facts.now;
        if (step->state == StepState::Ready)
            step->state = StepState::Opened;
        if (step->role == StepRole::Inform && step->state == StepState::Opened) {
            // To be told is to have it in front of one: no button (as D4.22 for circulation).
            step->state = StepState::Done;
            step->decision = Decision::Read;
            step->actedBySeat = event.actor.seatId;
            step->actedByPerson = event.actor.personId;
            step->actedAt = facts.now;
        }
    }
    return effects;
}

Outcome act(Document &document, const Event &event, const Facts &facts)
{
    Step *parent = nullptr;
    Step *step = findStep(document.line, event.stepId, &parent);
    if (!step)
        return std::unexpected(Refusal{Refusal::Kind::NotFound, u"no-such-step"_s});
    const Standing standing = standingOf(*step, event.actor, facts);
    if (isReading(*step))
        return read(*step, event, standing, facts);
    if (event.decision == Decision::Skip && document.state == DocumentState::InApproval)
        return skip(document, *step, event, facts);
    const bool theirs = standing != Standing::None || step->actedBySeat == event.actor.seatId;
    if (!theirs || step->role == StepRole::Draft)
        return forbidden(u"not-your-step"_s);
    if (document.state != DocumentState::InApproval)
        return conflict(u"step-closed"_s);
    if (!decisionsOf(*step, parent).contains(event.decision))
        return invalid(u"wrong-decision"_s);
    if (!step->isOnTurn() && !isResolving(*step, event))
        return conflict(step->state == StepState::Pending ? u"not-your-turn"_s : u"step-closed"_s);
    if (standing == Standing::None && !isResolving(*step, event))
        return forbidden(u"not-your-step"_s);
    if (event.decision == Decision::Hold || event.decision == Decision::Release)
        return hold(*step, event);
    if (event.versionSha256 != document.versionSha256)
        return conflict(u"version-changed"_s);
    if ((event.decision == Decision::Object || event.decision == Decision::Conditional) && !event.hasOpinion)
        return invalid(u"opinion-missing"_s);
    if (!event.isSigned)
        return invalid(u"signature-needed"_s);
    if (event.decision == Decision::Return)
        return giveBack(document, *step, parent, event, standing, facts);

    const bool decides = step->role == StepRole::Decide && !parent;
    if (decides) {
        if (const auto refused = decisionRefuses(document, *step, event, facts))
            return std::unexpected(*refused);
    }
    sign(document, *step, event, standing, facts);
    const QString id = step->id;
    Effects effects{.action = doc::toText(event.decision), .changed = true, .actedStep = id};
    const Step acted = *step; // spawning and advancing move the steps
    spawnReading(document, acted, facts, effects);
    if (decides)
        establish(document, id, event, facts, effects);
    else
        advance(document, facts.now);
    return effects;
}

QStringList mayDoAt(const Document &document, const Step &step, const Actor &actor, const Facts &facts)
{
    QStringList may;
    const Step *parent = nullptr;
    for (const Step *other : allSteps(document.line)) {
        if (!other->subLine.empty() && findStep(other->subLine, step.id))
            parent = other;
    }
    const Standing standing = standingOf(step, actor, facts);
    if (isReading(step)) {
        if (standing == Standing::Self && (step.isOnTurn() || step.state == StepState::PostWait))
            may.append(u"read"_s);
        return may;
    }
    if (document.state != DocumentState::InApproval)
        return may;
    if (step.disagrees() && (standing != Standing::None || step.actedBySeat == actor.seatId))
        may.append(u"agree"_s);
    if (!step.isOnTurn())
        return may;
    if (standing != Standing::None) {
        for (const Decision decision : decisionsOf(step, parent)) {
            const bool held = step.state == StepState::Held;
            if (decision == Decision::Skip || (decision == Decision::Hold && held)
                || (decision == Decision::Release && !held))
                continue;
            may.append(doc::toText(decision));
        }
    }
    if (step.role == StepRole::Review && !skipRefuses(document, step, actor, facts))
        may.append(u"skip"_s);
    if (step.assignee.isUnit() && facts.steps.value(step.id).unitActors.contains(actor.seatId)
        && std::ranges::none_of(allSteps(step.subLine), [](const Step *sub) { return sub->actedAt.has_value(); }))
        may.append(u"edit-sub-line"_s);
    return may;
}

} // namespace gw::backend::approval::machine
