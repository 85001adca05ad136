// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatchacts.h"

#include "views.h"

#include <algorithm>
#include <gw/backend/dispatch/machine.h>
#include <gw/backend/portal/fields.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::dispatch::machine::DispatchEvent;
using gw::backend::dispatch::machine::TargetEvent;

namespace gw::backend::dispatch {
namespace {

/// The documents of approval move with their first dispatch; a later one only sends them out again.
Result<Done> moveDocument(Act &act, const Dispatch &dispatch, approval::AfterDecision event)
{
    if (!dispatch.resendOf.isEmpty())
        return Done{};
    return approval::moveAfterDecision(act.session, dispatch.documentId, event, &act.caller, act.now);
}

Response notYours(Act &act)
{
    return act.forbidden(u"not-allowed"_s, u"기안자나 처리과의 문서담당자만 할 수 있습니다."_s,
                         u"Only the drafter and the clerk of the division may do this."_s);
}

/// Receivers stay who was decided on; only one that is gone may be left out or replaced (Art. 15(4) is for the others).
Result<bool> keepsReceivers(Act &act, const Dispatch &dispatch, const QList<document::Receiver> &wanted)
{
    QList<document::Receiver> before;
    for (const Target &target : dispatch.targets)
        before.append(target.receiver);
    const auto has = [](const QList<document::Receiver> &list, const document::Receiver &one) {
        return std::any_of(list.begin(), list.end(), [&](const document::Receiver &each) {
            return each.kind == one.kind && each.id == one.id && (!one.id.isEmpty() || each.name == one.name);
        });
    };
    qsizetype gone = 0;
    for (const document::Receiver &receiver : before) {
        if (has(wanted, receiver))
            continue;
        const auto destination = destinationOf(act.session, receiver, act.day);
        if (!destination)
            return fail(destination.error());
        if (destination->problem.isEmpty())
            return false;
        ++gone;
    }
    const auto added =
        std::count_if(wanted.begin(), wanted.end(), [&](const auto &receiver) { return !has(before, receiver); });
    return added <= gone;
}

Result<Response> update(Act &act, Dispatch &dispatch, const Wanted &wanted)
{
    const auto refused = applySender(act, dispatch, wanted);
    if (!refused)
        return fail(refused.error());
    if (!refused->isEmpty())
        return act.conflict(*refused);
    if (wanted.receivers) {
        const auto kept = keepsReceivers(act, dispatch, *wanted.receivers);
        if (!kept)
            return fail(kept.error());
        if (!*kept && dispatch.resendOf.isEmpty())
            return act.conflict(u"receivers-changed"_s);
        if (!*kept && dispatch.consent == u"given")
            return act.conflict(u"receivers-changed"_s); // consent was given to these
        dispatch.targets = targetsFor(dispatch.id, *wanted.receivers);
        if (const auto replaced = replaceTargets(act.session, dispatch); !replaced)
            return fail(replaced.error());
    }
    return changed(act, dispatch, u"update"_s);
}

Result<Response> askCheck(Act &act, Dispatch &dispatch)
{
    const auto to = machine::after(dispatch.state, DispatchEvent::AskCheck);
    if (!to || !dispatch.resendOf.isEmpty())
        return act.conflict(u"wrong-state"_s);
    dispatch.state = *to;
    dispatch.returnReason.clear();
    if (const auto moved = moveDocument(act, dispatch, approval::AfterDecision::AskCheck); !moved)
        return fail(moved.error());
    return changed(act, dispatch, u"ask-check"_s);
}

Result<Response> returnCheck(Act &act, Dispatch &dispatch, const QString &reason)
{
    const auto to = machine::after(dispatch.state, DispatchEvent::ReturnCheck);
    if (!to)
        return act.conflict(u"wrong-state"_s);
    if (reason.isEmpty())
        return act.conflict(u"needs-reason"_s);
    dispatch.state = *to;
    dispatch.returnReason = reason;
    dispatch.returnSeat = act.caller.seatId;
    dispatch.returnAt = act.now;
    if (const auto moved = moveDocument(act, dispatch, approval::AfterDecision::ReturnCheck); !moved)
        return fail(moved.error());
    return changed(act, dispatch, u"check-return"_s);
}

/// One event for the named targets, or for all that it concerns.
Result<Response> moveTargets(Act &act, Dispatch &dispatch, const Wanted &wanted, TargetEvent event)
{
    int moved = 0;
    for (Target &target : dispatch.targets) {
        if (!wanted.targetIds.isEmpty() && !wanted.targetIds.contains(target.id))
            continue;
        const bool settling = wanted.action == u"settle";
        if (settling ? !target.needsSomebody() : target.isOutside() && event == TargetEvent::AskRecall)
            continue;
        if (settling) {
            target.settled = true;
        } else {
            const auto to = machine::after(target.state, event);
            if (!to) {
                if (!wanted.targetIds.isEmpty())
                    return act.conflict(u"target-final"_s);
                continue;
            }
            target.state = *to;
            target.attempts = 0;
            target.nextAt = act.now;
            target.reason = event == TargetEvent::AskRecall ? wanted.reason : QString();
        }
        if (const auto saved = saveTarget(act.session, target); !saved)
            return fail(saved.error());
        ++moved;
    }
    if (moved == 0)
        return act.conflict(u"nothing-to-do"_s);
    return changed(act, dispatch, wanted.action, {{u"targets"_s, moved}});
}

Result<Response> answerConsent(Act &act, Dispatch &dispatch, const Wanted &wanted)
{
    if (!dispatch.isWaiting() || dispatch.consent != u"asked")
        return act.conflict(u"wrong-state"_s);
    const bool given = wanted.action == u"consent";
    if (!given && wanted.reason.isEmpty())
        return act.conflict(u"needs-reason"_s);
    dispatch.consent = given ? u"given"_s : u"refused"_s;
    dispatch.consentSeat = act.caller.seatId;
    dispatch.consentAt = act.now;
    dispatch.consentReason = wanted.reason;
    return changed(act, dispatch, given ? u"consent-resend"_s : u"refuse-resend"_s);
}

std::expected<Wanted, Response> wantedFrom(const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    portal::Fields fields(*body);
    fields.only({u"action"_s, u"sealMode"_s, u"sealId"_s, u"senderName"_s, u"senderKind"_s, u"targets"_s,
                 u"targetIds"_s, u"reason"_s, u"checkReasons"_s});
    Wanted wanted;
    wanted.action = fields.text(u"action"_s, 1, 40);
    static const QStringList actions{u"update"_s, u"ask-check"_s, u"check-return"_s, u"send"_s,  u"retry"_s,
                                     u"recall"_s, u"settle"_s,    u"consent"_s,      u"refuse"_s};
    if (!wanted.action.isEmpty() && !actions.contains(wanted.action))
        fields.wrong(u"action"_s, u"unknown-value"_s);
    const auto optional = [&](const QString &name, qsizetype longest) {
        return fields.has(name) ? fields.text(name, 0, longest) : QString();
    };
    wanted.sealMode = optional(u"sealMode"_s, 40);
    wanted.sealId = optional(u"sealId"_s, 64);
    wanted.senderName = optional(u"senderName"_s, document::MetaLimits::name);
    wanted.senderKind = optional(u"senderKind"_s, 40);
    wanted.reason = optional(u"reason"_s, document::MetaLimits::reason).trimmed();
    if (!wanted.sealMode.isEmpty() && !document::fromText<document::SealMode>(wanted.sealMode))
        fields.wrong(u"sealMode"_s, u"unknown-value"_s);
    if (!wanted.senderKind.isEmpty() && !document::fromText<document::SenderKind>(wanted.senderKind))
        fields.wrong(u"senderKind"_s, u"unknown-value"_s);
    if (fields.has(u"targets"_s)) {
        wanted.receivers = receiversFrom(body->value(u"targets"_s));
        if (!wanted.receivers)
            fields.wrong(u"targets"_s, u"format"_s);
    }
    for (const QJsonValue &id : body->value(u"targetIds"_s).toArray())
        wanted.targetIds.append(id.toString());
    for (const QJsonValue &reason : body->value(u"checkReasons"_s).toArray()) {
        const QString code = reason[u"code"_s].toString();
        const QString text = reason[u"reason"_s].toString().trimmed();
        if (code.isEmpty() || text.isEmpty() || text.size() > document::MetaLimits::reason)
            fields.wrong(u"checkReasons"_s, u"format"_s);
        wanted.checkReasons.append(QJsonObject{{u"code"_s, code}, {u"reason"_s, text}});
    }
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return wanted;
}

Result<Response> perform(Act &act, const Wanted &wanted)
{
    auto found = findDispatch(act.session, act.objectId);
    if (!found)
        return fail(found.error());
    if (!*found)
        return act.notFound();
    Dispatch &dispatch = **found;
    const auto sender = senderOf(act.session, act.caller, dispatch, act.now);
    if (!sender)
        return fail(sender.error());
    const bool sends = sender->isDrafter || sender->isClerk;
    if (wanted.action == u"consent" || wanted.action == u"refuse") {
        if (!sender->isHead)
            return act.forbidden(u"not-allowed"_s, u"처리과의 장만 동의할 수 있습니다."_s,
                                 u"Only the head of the division may consent."_s);
        return answerConsent(act, dispatch, wanted);
    }
    if (wanted.action == u"check-return") {
        if (!sender->isChecker)
            return notYours(act);
        return returnCheck(act, dispatch, wanted.reason);
    }
    if (wanted.action == u"send") {
        if (!sends && !(sender->isChecker && dispatch.state == DispatchState::CheckWait))
            return notYours(act);
        if (!mayWith(*sender, dispatch, act.services.policy.checkRequired).contains(u"send"_s)) {
            const bool asks = dispatch.consent == u"asked" || dispatch.consent == u"refused";
            return act.conflict(!dispatch.isWaiting() ? u"wrong-state"_s
                                : asks                ? u"consent-missing"_s
                                                      : u"check-needed"_s);
        }
        return sealAndSend(act, dispatch, wanted);
    }
    if (!sends)
        return notYours(act);
    if (wanted.action == u"update" || wanted.action == u"ask-check") {
        if (!mayWith(*sender, dispatch, act.services.policy.checkRequired).contains(wanted.action))
            return act.conflict(u"wrong-state"_s);
        return wanted.action == u"update" ? update(act, dispatch, wanted) : askCheck(act, dispatch);
    }
    if (dispatch.isWaiting())
        return act.conflict(u"wrong-state"_s);
    return moveTargets(act, dispatch, wanted, wanted.action == u"retry" ? TargetEvent::Retry : TargetEvent::AskRecall);
}

} // namespace

Result<Response> changed(Act &act, Dispatch &dispatch, const QString &action, const QJsonObject &details)
{
    if (const auto saved = saveDispatch(act.session, dispatch, act.now); !saved)
        return fail(saved.error());
    if (const auto noted = act.note(action, dispatch.documentId, details); !noted)
        return fail(noted.error());
    if (const auto shown = act.touch(projectDispatch(act.session, dispatch, act.now)); !shown)
        return fail(shown.error());
    const auto sender = senderOf(act.session, act.caller, dispatch, act.now);
    if (!sender)
        return fail(sender.error());
    const auto view = toJson(act.session, dispatch, mayWith(*sender, dispatch, act.services.policy.checkRequired));
    if (!view)
        return fail(view.error());
    return tagged(200, *view);
}

Response actOnDispatch(const Services &services, const Request &request, const Caller &caller)
{
    const auto wanted = wantedFrom(request);
    if (!wanted)
        return wanted.error();
    return act(services, request, caller, u"dispatch"_s, request.parameter(u"id"_s),
               [&](Act &doing) { return perform(doing, *wanted); });
}

} // namespace gw::backend::dispatch
