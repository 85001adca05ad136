// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receipts.h"

#include <gw/backend/approval/numbers.h>
#include <gw/backend/dispatch/machine.h>
#include <gw/backend/dispatch/relay.h>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::dispatch::machine::ReceiptEvent;

namespace gw::backend::dispatch {
namespace {

struct Asked
{
    QString action = {};
    QString unitId = {};
    QString handlerSeatId = {};
    QStringList posts = {};
    QStringList seats = {};
    std::optional<QDateTime> due = {};
    QString method = {};
    QString note = {};
    QString reason = {};
    QString agencyId = {};
};

Result<Response> distribute(Act &act, Receipt &receipt, const Asked &asked)
{
    const auto unit = unitOf(act.session, asked.unitId, act.day);
    if (!unit)
        return fail(unit.error());
    if (!*unit || (*unit)->dissolved || (*unit)->agencyId != receipt.agencyId)
        return act.conflict(u"unknown-unit"_s);
    const auto processing = approval::numbers::processingUnit(act.session, asked.unitId);
    if (!processing)
        return fail(processing.error());
    const QString before = receipt.unitId;
    receipt.state = *machine::after(receipt.state, ReceiptEvent::Distribute);
    receipt.unitId = *processing;
    receipt.distributedAt = act.now;
    return changed(act, receipt,
                   {.action = u"distribute"_s, .fromUnit = before, .toUnit = *processing, .reason = asked.reason});
}

Result<Response> askRedistribution(Act &act, Receipt &receipt, const Asked &asked)
{
    const QString before = receipt.unitId;
    receipt.state = *machine::after(receipt.state, ReceiptEvent::AskRedistribution);
    receipt.unitId.clear();
    receipt.reason = asked.reason;
    return changed(act, receipt, {.action = u"ask-redistribution"_s, .fromUnit = before, .reason = asked.reason});
}

/// The number is given at the receipt, at once (records rule Art. 4-5), and the sender learns of it.
Result<Response> registerReceipt(Act &act, Receipt &receipt, const Asked &asked)
{
    const auto number = approval::numbers::draw(act.session, receipt.unitId, approval::numbers::Kind::Receipt,
                                                u"receipt"_s, receipt.id, act.now);
    if (!number)
        return fail(number.error());
    receipt.state = *machine::after(receipt.state, ReceiptEvent::Register);
    receipt.registeredAt = act.now;
    receipt.number = number->display;
    receipt.serial = number->serial;
    receipt.year = number->year;
    receipt.reason.clear();
    const auto told = acknowledge(act.session, receipt.targetId, u"acceptance"_s, receipt.number, {}, act.now);
    if (!told)
        return fail(told.error());
    const RouteStep step{.action = u"register"_s, .toUnit = receipt.unitId};
    if (asked.handlerSeatId.isEmpty())
        return changed(act, receipt, step);
    if (auto registered = changed(act, receipt, step); !registered || registered->status >= 400)
        return registered;
    return assign(act, receipt, asked.handlerSeatId, u"assign"_s, {});
}

Result<Response> leave(Act &act, Receipt &receipt, const Asked &asked, ReceiptEvent event,
                       const QString &acknowledgement)
{
    receipt.state = *machine::after(receipt.state, event);
    receipt.reason = asked.reason;
    const auto told =
        acknowledge(act.session, receipt.targetId, acknowledgement, receipt.number, asked.reason, act.now);
    if (!told)
        return fail(told.error());
    return changed(act, receipt, {.action = asked.action, .fromUnit = receipt.unitId, .reason = asked.reason});
}

/// On to another agency: there it arrives as any document does.
Result<Response> transfer(Act &act, Receipt &receipt, const Asked &asked)
{
    const auto agency = agencyOf(act.session, asked.agencyId);
    if (!agency)
        return fail(agency.error());
    if (!*agency || asked.agencyId == receipt.agencyId)
        return act.conflict(u"unknown-agency"_s);
    Receipt next = receipt;
    next.id = newId();
    next.targetId.clear();
    next.agencyId = asked.agencyId;
    next.unitId.clear();
    next.refDept.clear();
    next.state = ReceiptState::DistributeWait;
    next.arrivedAt = act.now;
    next.distributedAt = {};
    next.registeredAt = {};
    next.number.clear();
    next.serial = 0;
    next.year = 0;
    next.handlerSeat.clear();
    next.assignedAt = {};
    next.openedAt = {};
    next.due = {};
    next.method.clear();
    next.reason = asked.reason;
    next.changedAt = act.now;
    next.revision = 1;
    if (const auto made = insertReceipt(act.session, next); !made)
        return fail(made.error());
    const auto noted = addRoute(act.session, {.receiptId = next.id,
                                              .at = act.now,
                                              .seatId = act.caller.seatId,
                                              .action = u"transferred-here"_s,
                                              .fromUnit = receipt.unitId,
                                              .reason = asked.reason});
    if (!noted)
        return fail(noted.error());
    if (const auto shown = act.touch(projectReceipt(act.session, next, act.now)); !shown)
        return fail(shown.error());
    return leave(act, receipt, asked, ReceiptEvent::Transfer, u"transfer"_s);
}

Result<Response> circulate(Act &act, Receipt &receipt, const Asked &asked)
{
    const auto before = readingsOf(act.session, u"receipt"_s, receipt.id);
    if (!before)
        return fail(before.error());
    QSet<QString> there;
    for (const Reading &reading : *before)
        there.insert(reading.holder());
    int position = int(before->size());
    QList<Reading> fresh;
    const auto add = [&](const QString &post, const QString &seat) {
        Reading reading{.id = newId(),
                        .object = u"receipt"_s,
                        .objectId = receipt.id,
                        .documentId = receipt.documentId,
                        .postId = post,
                        .seatId = seat,
                        .position = ++position,
                        .askedSeat = act.caller.seatId,
                        .askedAt = act.now,
                        .due = asked.due.value_or(QDateTime()),
                        .note = asked.note};
        if (!there.contains(reading.holder()))
            fresh.append(reading);
        there.insert(reading.holder());
    };
    for (const QString &post : asked.posts) {
        const auto known = act.session.query(u"SELECT 1 FROM post WHERE id = ?"_s, {post});
        if (!known)
            return fail(known.error());
        if (known->empty())
            return act.conflict(u"no-reader"_s);
        add(post, {});
    }
    for (const QString &seat : asked.seats) {
        const auto place = placeOf(act.session, seat);
        if (!place)
            return fail(place.error());
        if (!*place)
            return act.conflict(u"no-reader"_s);
        add({}, seat);
    }
    if (fresh.isEmpty())
        return act.conflict(u"nothing-to-do"_s);
    receipt.state = *machine::after(receipt.state, ReceiptEvent::SetViewers);
    for (const Reading &reading : fresh) {
        if (const auto made = insertReading(act.session, reading); !made)
            return fail(made.error());
        const auto look = lookOf(act.session, reading);
        if (!look)
            return fail(look.error());
        if (const auto shown = act.touch(projectReading(act.session, reading, *look)); !shown)
            return fail(shown.error());
    }
    return changed(act, receipt, {.action = u"circulate"_s, .reason = asked.note});
}

/// What a decider wants of it (Art. 18(5)).
Result<Response> direct(Act &act, Receipt &receipt, const Asked &asked)
{
    if (!asked.due && asked.method.isEmpty() && asked.handlerSeatId.isEmpty())
        return act.conflict(u"nothing-to-do"_s);
    if (asked.due)
        receipt.due = *asked.due;
    if (!asked.method.isEmpty())
        receipt.method = asked.method;
    const RouteStep step{.action = u"direct"_s, .reason = asked.method};
    if (asked.handlerSeatId.isEmpty() || asked.handlerSeatId == receipt.handlerSeat)
        return changed(act, receipt, step);
    return assign(act, receipt, asked.handlerSeatId, u"direct"_s, step);
}

Result<Response> finish(Act &act, Receipt &receipt, const Asked &asked)
{
    receipt.state = *machine::after(receipt.state, ReceiptEvent::Finish);
    receipt.finishedAt = act.now;
    receipt.reason = asked.reason;
    return changed(act, receipt, {.action = u"finish"_s, .reason = asked.reason});
}

std::expected<Asked, Response> askedFrom(const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    portal::Fields fields(*body);
    fields.only({u"action"_s, u"unitId"_s, u"handlerSeatId"_s, u"viewerPostIds"_s, u"viewerSeatIds"_s, u"due"_s,
                 u"method"_s, u"note"_s, u"reason"_s, u"agencyId"_s});
    Asked asked;
    asked.action = fields.text(u"action"_s, 1, 40);
    static const QStringList actions{
        u"distribute"_s, u"ask-redistribution"_s, u"register"_s, u"send-back"_s, u"ask-resend"_s, u"transfer"_s,
        u"assign"_s,     u"circulate"_s,          u"direct"_s,   u"finish"_s};
    if (!asked.action.isEmpty() && !actions.contains(asked.action))
        fields.wrong(u"action"_s, u"unknown-value"_s);
    const auto optional = [&](const QString &name, qsizetype longest) {
        return fields.has(name) ? fields.text(name, 0, longest).trimmed() : QString();
    };
    asked.unitId = optional(u"unitId"_s, 64);
    asked.handlerSeatId = optional(u"handlerSeatId"_s, 64);
    asked.method = optional(u"method"_s, 1000);
    asked.note = optional(u"note"_s, 1000);
    asked.reason = optional(u"reason"_s, 1000);
    asked.agencyId = optional(u"agencyId"_s, 64);
    asked.due = fields.optionalTime(u"due"_s);
    for (const QJsonValue &id : body->value(u"viewerPostIds"_s).toArray())
        asked.posts.append(id.toString());
    for (const QJsonValue &id : body->value(u"viewerSeatIds"_s).toArray())
        asked.seats.append(id.toString());
    if (asked.posts.size() + asked.seats.size() > 200)
        fields.wrong(u"viewerPostIds"_s, u"range"_s);
    const auto needs = [&](const QString &action, const QString &member, const QString &value) {
        if (asked.action == action && value.isEmpty())
            fields.wrong(member, u"required"_s);
    };
    needs(u"distribute"_s, u"unitId"_s, asked.unitId);
    needs(u"assign"_s, u"handlerSeatId"_s, asked.handlerSeatId);
    needs(u"transfer"_s, u"agencyId"_s, asked.agencyId);
    for (const QString &action : {u"ask-redistribution"_s, u"send-back"_s, u"ask-resend"_s, u"transfer"_s, u"finish"_s})
        needs(action, u"reason"_s, asked.reason);
    if (asked.action == u"circulate" && asked.posts.isEmpty() && asked.seats.isEmpty())
        fields.wrong(u"viewerPostIds"_s, u"required"_s);
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return asked;
}

Result<Response> perform(Act &act, const Asked &asked)
{
    auto found = findReceipt(act.session, act.objectId);
    if (!found)
        return fail(found.error());
    if (!*found)
        return act.notFound();
    Receipt &receipt = **found;
    const auto role = roleIn(act.session, act.caller, receipt, act.now);
    if (!role)
        return fail(role.error());
    if (!role->maySee(receipt.state))
        return act.notFound();
    if (!mayWith(*role, receipt).contains(asked.action)) {
        // Is it the moment, or the person?
        ReceiptRole everybody{true, true, true, true, true, true, true};
        if (!mayWith(everybody, receipt).contains(asked.action))
            return act.conflict(u"wrong-state"_s);
        return act.forbidden(u"not-allowed"_s, u"이 접수문서를 그렇게 처리할 권한이 없습니다."_s,
                             u"You may not do this with this received document."_s);
    }
    const QString &action = asked.action;
    if (action == u"distribute")
        return distribute(act, receipt, asked);
    if (action == u"ask-redistribution")
        return askRedistribution(act, receipt, asked);
    if (action == u"register")
        return registerReceipt(act, receipt, asked);
    if (action == u"send-back")
        return leave(act, receipt, asked, ReceiptEvent::SendBack, u"send-back"_s);
    if (action == u"ask-resend")
        return leave(act, receipt, asked, ReceiptEvent::SendBack, u"resend-request"_s);
    if (action == u"transfer")
        return transfer(act, receipt, asked);
    if (action == u"assign")
        return assign(act, receipt, asked.handlerSeatId, action, {});
    if (action == u"circulate")
        return circulate(act, receipt, asked);
    if (action == u"direct")
        return direct(act, receipt, asked);
    return finish(act, receipt, asked);
}

} // namespace

Result<Response> assign(Act &act, Receipt &receipt, const QString &handlerSeat, const QString &action, RouteStep step)
{
    const auto place = placeOf(act.session, handlerSeat);
    if (!place)
        return fail(place.error());
    if (!*place || (*place)->processingUnitId != receipt.unitId)
        return act.conflict(u"handler-not-of-unit"_s);
    const auto to = machine::after(receipt.state, ReceiptEvent::Assign);
    if (!to)
        return act.conflict(u"wrong-state"_s);
    receipt.state = *to;
    receipt.handlerSeat = handlerSeat;
    receipt.assignedAt = act.now;
    receipt.openedAt = {};
    step.action = action;
    step.toUnit = receipt.unitId;
    return changed(act, receipt, step);
}

Response actOnReceipt(const Services &services, const Request &request, const Caller &caller)
{
    const auto asked = askedFrom(request);
    if (!asked)
        return asked.error();
    return act(services, request, caller, u"receipt"_s, request.parameter(u"id"_s),
               [&](Act &doing) { return perform(doing, *asked); });
}

} // namespace gw::backend::dispatch
