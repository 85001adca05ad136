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
using K = Event::Kind;

Outcome remove(Document &document, const Event &event)
{
    if (!isDrafter(document, event.actor))
        return forbidden(u"not-the-drafter"_s);
    if (document.state != DocumentState::Temp || document.everSubmitted)
        return conflict(u"was-submitted"_s);
    document.state = DocumentState::Cancelled;
    return Effects{.action = u"delete"_s, .changed = true, .removed = true};
}

Outcome overrideDelegation(Document &document, const Event &event)
{
    if (!event.actor.capabilities.contains(u"document.records"_s))
        return forbidden(u"not-records-officer"_s);
    if (event.reason.trimmed().isEmpty())
        return invalid(u"needs-reason"_s);
    if (document.state != DocumentState::Temp && document.state != DocumentState::InApproval)
        return conflict(u"wrong-state"_s);
    document.delegationOverride = event.reason;
    return Effects{.action = u"override-delegation"_s, .changed = true};
}

Outcome dispatchOf(Document &document, const Event &event, const Facts &facts)
{
    switch (event.kind) {
    case K::Submit: return submit(document, event, facts);
    case K::Delete: return remove(document, event);
    case K::Withdraw: return withdraw(document, event, facts);
    case K::Consent: return consent(document, event, facts);
    case K::Redraft: return redraft(document, event, facts);
    case K::Edit: return edit(document, event, facts);
    case K::SetLine: return setLine(document, event, facts);
    case K::SetSubLine: return setSubLine(document, event, facts);
    case K::OverrideDelegation: return overrideDelegation(document, event);
    case K::Open: return open(document, event, facts);
    case K::Act: return act(document, event, facts);
    case K::Prepare:
    case K::AskCheck:
    case K::ReturnCheck:
    case K::Send:
    case K::Close:
    case K::SendAgain: return afterDecision(document, event);
    }
    return conflict(u"wrong-state"_s);
}

std::optional<Refusal> formRefuses(const Document &document)
{
    using R = Refusal;
    const bool internal = document.flow == doc::Flow::Internal;
    if (internal && (document.senderNamed || document.receivers > 0)) // D4.4
        return R{R::Kind::Invalid, u"internal-has-receivers"_s};
    if (!internal && document.flow != doc::Flow::PublicNotice && document.receivers == 0)
        return R{R::Kind::Invalid, u"receivers-missing"_s};
    if (document.disclosure != doc::Disclosure::Open && document.grounds == 0) // D4.14
        return R{R::Kind::Invalid, u"grounds-missing"_s};
    if (!document.filed) // D4.2
        return R{R::Kind::Invalid, u"record-file-missing"_s};
    return std::nullopt;
}

} // namespace

Outcome apply(Document &document, const Event &event, const Facts &facts)
{
    Document next = document;
    Outcome outcome = dispatchOf(next, event, facts);
    if (outcome)
        document = std::move(next);
    return outcome;
}

Outcome submit(Document &document, const Event &event, const Facts &facts)
{
    if (!isDrafter(document, event.actor))
        return forbidden(u"not-the-drafter"_s);
    if (document.state != DocumentState::Temp)
        return conflict(u"wrong-state"_s);
    if (event.versionSha256 != document.versionSha256)
        return conflict(u"version-changed"_s);
    if (const auto wrong = whatIsWrong(document.line))
        return invalid(u"line-"_s + *wrong);
    if (const auto refused = formRefuses(document))
        return std::unexpected(*refused);
    if (!event.isSigned)
        return invalid(u"signature-needed"_s);
    if (facts.redFindings > 0)
        return invalid(u"checks-failed"_s);
    if (!facts.amberExplained)
        return invalid(u"checks-unexplained"_s);
    Effects effects{.action = u"submit"_s, .changed = true, .submitted = true};
    if (const auto refused = delegationRefuses(document, facts, &effects.warnings))
        return std::unexpected(*refused);
    Step &draft = document.line.front().steps.front();
    if (draft.role != StepRole::Draft)
        return invalid(u"line-draft-role"_s);
    draft.state = StepState::Done;
    draft.decision = doc::Decision::Approve;
    draft.actedBySeat = event.actor.seatId;
    draft.actedByPerson = event.actor.personId;
    draft.actedAt = facts.now;
    draft.versionSeen = document.versionNo;
    effects.actedStep = draft.id;
    document.state = DocumentState::InApproval;
    document.everSubmitted = true;
    document.submittedAt = facts.now;
    document.withdrawalReason.clear();
    advance(document, facts.now);
    return effects;
}

Outcome withdraw(Document &document, const Event &event, const Facts &facts)
{
    const bool drafter = isDrafter(document, event.actor);
    if (!drafter && !event.actor.capabilities.contains(u"document.admin"_s))
        return forbidden(u"not-the-drafter"_s);
    if (document.state != DocumentState::InApproval)
        return conflict(u"wrong-state"_s);
    if (event.reason.trimmed().isEmpty())
        return invalid(u"needs-reason"_s);
    if (!drafter && (document.forcedByPerson.isEmpty() || document.forcedByPerson == event.actor.personId)) {
        document.forcedByPerson = event.actor.personId; // D7: forced, logged, two persons
        document.withdrawalReason = event.reason;
        return Effects{.action = u"ask-forced-withdrawal"_s, .changed = true};
    }
    if (drafter && lastSigner(document.line)) {
        if (!facts.policy.withdrawByConsent)
            return conflict(u"already-signed"_s);
        document.withdrawalAskedAt = facts.now;
        document.withdrawalReason = event.reason;
        return Effects{.action = u"ask-withdrawal"_s, .changed = true};
    }
    voidOpen(document);
    document.state = DocumentState::Withdrawn;
    document.withdrawalReason = event.reason;
    document.withdrawalAskedAt.reset();
    document.forcedByPerson.clear();
    return Effects{.action = drafter ? u"withdraw"_s : u"force-withdrawal"_s, .changed = true};
}

Outcome consent(Document &document, const Event &event, const Facts &facts)
{
    if (document.state != DocumentState::InApproval || !document.withdrawalAskedAt)
        return conflict(u"nothing-asked"_s);
    const Step *last = lastSigner(document.line);
    if (!last || (last->actedBySeat != event.actor.seatId && standingOf(*last, event.actor, facts) == Standing::None))
        return forbidden(u"not-the-last-signer"_s);
    document.withdrawalAskedAt.reset();
    if (!event.yes) {
        document.withdrawalReason.clear();
        return Effects{.action = u"refuse-withdrawal"_s, .changed = true};
    }
    voidOpen(document);
    document.state = DocumentState::Withdrawn;
    document.forcedByPerson.clear();
    return Effects{.action = u"consent-withdrawal"_s, .changed = true};
}

Outcome redraft(Document &document, const Event &event, const Facts &facts)
{
    if (!isDrafter(document, event.actor))
        return forbidden(u"not-the-drafter"_s);
    if (document.state != DocumentState::Returned && document.state != DocumentState::Withdrawn)
        return conflict(u"wrong-state"_s);
    // The line begins anew; its old steps stay, with what was signed there, as the round before.
    Line fresh;
    for (const Group &group : document.line) {
        Group copy{group.mode, group.joinRule, {}};
        for (const Step &step : group.steps) {
            if (!step.spawnedBy.isEmpty())
                continue;
            Step again;
            again.id = facts.newId();
            again.role = step.role;
            again.assignee = step.assignee;
            again.required = step.required;
            copy.steps.push_back(std::move(again));
        }
        if (!copy.steps.empty())
            fresh.push_back(std::move(copy));
    }
    document.line = std::move(fresh);
    document.state = DocumentState::Temp;
    ++document.round;
    ++document.versionNo;
    return Effects{.action = u"redraft"_s, .changed = true, .newVersion = true, .newRound = true};
}

Outcome afterDecision(Document &document, const Event &event)
{
    struct Move
    {
        K kind;
        QList<DocumentState> from;
        DocumentState to;
        const char16_t *action;
    };
    using S = DocumentState;
    static const QList<Move> moves{
        {K::Prepare, {S::Decided}, S::DispatchWait, u"prepare-dispatch"},
        {K::AskCheck, {S::DispatchWait, S::CheckReturned}, S::CheckWait, u"ask-check"},
        {K::ReturnCheck, {S::CheckWait}, S::CheckReturned, u"return-check"},
        {K::Send, {S::DispatchWait, S::CheckWait, S::CheckReturned}, S::Sent, u"send"},
        {K::Close, {S::Decided, S::Sent}, S::Closed, u"close"},
        {K::SendAgain, {S::Sent, S::Closed}, S::Sent, u"send-again"},
    };
    const auto move = std::ranges::find(moves, event.kind, &Move::kind);
    if (move == moves.end() || !move->from.contains(document.state))
        return conflict(u"wrong-state"_s);
    const bool internal = document.flow == doc::Flow::Internal;
    if (internal && event.kind != K::Close)
        return conflict(u"internal"_s);
    if (!internal && event.kind == K::Close && document.state == S::Decided)
        return conflict(u"wrong-state"_s);
    document.state = move->to;
    return Effects{.action = QString::fromUtf16(move->action), .changed = true};
}

} // namespace gw::backend::approval::machine
