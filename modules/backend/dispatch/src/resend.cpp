// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatchacts.h"

#include "views.h"

#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

/// What failed or came back before is taken up by the new dispatch: it waits there for nobody any more.
Result<Done> settleEarlier(Act &act, QList<Dispatch> &earlier)
{
    for (Dispatch &dispatch : earlier) {
        bool changedOne = false;
        for (Target &target : dispatch.targets) {
            if (!target.needsSomebody())
                continue;
            target.settled = true;
            changedOne = true;
            if (const auto saved = saveTarget(act.session, target); !saved)
                return saved;
        }
        if (!changedOne)
            continue;
        if (const auto saved = saveDispatch(act.session, dispatch, act.now); !saved)
            return saved;
        if (const auto shown = act.touch(projectDispatch(act.session, dispatch, act.now)); !shown)
            return shown;
    }
    return Done{};
}

Result<Response> resend(Act &act, const QList<document::Receiver> &receivers, const QString &ground,
                        const QString &note)
{
    const QString documentId = act.objectId;
    auto earlier = dispatchesOf(act.session, documentId);
    if (!earlier)
        return fail(earlier.error());
    if (earlier->isEmpty())
        return act.notFound();
    const Dispatch &first = earlier->constFirst();
    const auto sender = senderOf(act.session, act.caller, first, act.now);
    if (!sender)
        return fail(sender.error());
    if (!sender->isDrafter && !sender->isClerk)
        return act.forbidden(u"not-allowed"_s, u"기안자나 처리과의 문서담당자만 다시 발송을 청할 수 있습니다."_s,
                             u"Only the drafter and the clerk of the division may ask to send it again."_s);
    if (first.isWaiting())
        return act.conflict(u"wrong-state"_s); // its receivers can still be set there
    Dispatch dispatch = first;
    dispatch.id = newId();
    dispatch.state = DispatchState::DispatchWait;
    dispatch.resendOf = earlier->constLast().id;
    dispatch.ground = ground;
    dispatch.note = note;
    dispatch.consent = u"asked"_s;
    dispatch.consentSeat.clear();
    dispatch.consentAt = {};
    dispatch.consentReason.clear();
    dispatch.askedSeat = act.caller.seatId;
    dispatch.returnReason.clear();
    dispatch.sealSha256.clear();
    dispatch.issuedOn = {};
    dispatch.sentAt = {};
    dispatch.sentSeat.clear();
    dispatch.createdAt = act.now;
    dispatch.changedAt = act.now;
    dispatch.revision = 1;
    dispatch.targets = targetsFor(dispatch.id, receivers);
    if (const auto settled = settleEarlier(act, *earlier); !settled)
        return fail(settled.error());
    if (const auto made = insertDispatch(act.session, dispatch); !made)
        return fail(made.error());
    act.object = u"dispatch"_s;
    act.objectId = dispatch.id;
    if (const auto noted =
            act.note(u"ask-resend"_s, documentId, {{u"ground"_s, ground}, {u"targets"_s, receivers.size()}});
        !noted)
        return fail(noted.error());
    if (const auto shown = act.touch(projectDispatch(act.session, dispatch, act.now)); !shown)
        return fail(shown.error());
    const auto view = toJson(act.session, dispatch, mayWith(*sender, dispatch, act.services.policy.checkRequired));
    if (!view)
        return fail(view.error());
    return tagged(201, *view, "/v1/dispatches/" + dispatch.id.toLatin1());
}

} // namespace

Response createResend(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    fields.only({u"targets"_s, u"ground"_s, u"note"_s});
    const QString ground = fields.text(u"ground"_s, 1, 40);
    const QString note = fields.text(u"note"_s, 1, 1000);
    const auto receivers = receiversFrom(body->value(u"targets"_s));
    if (!receivers)
        fields.wrong(u"targets"_s, u"format"_s);
    if (!ground.isEmpty() && !document::fromText<document::ResendGround>(ground))
        fields.wrong(u"ground"_s, u"unknown-value"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    return act(services, request, caller, u"document"_s, request.parameter(u"id"_s),
               [&](Act &doing) { return resend(doing, *receivers, ground, note); });
}

} // namespace gw::backend::dispatch
