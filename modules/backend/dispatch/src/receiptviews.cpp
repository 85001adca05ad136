// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receipts.h"
#include "views.h"

#include <gw/backend/directory/seats.h>
#include <gw/backend/inbox/people.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {

bool ReceiptRole::maySee(ReceiptState state) const
{
    const bool inDepartment = state == ReceiptState::Arrived || state == ReceiptState::DistributeWait
                              || state == ReceiptState::RedistributeAsked;
    return isClerk || isHead || isHandler || isReader || isOfficial || (isDistributor && inDepartment);
}

Result<ReceiptRole> roleIn(Session &session, const Caller &caller, const Receipt &receipt, const QDateTime &now)
{
    ReceiptRole role;
    const QString day = directory::officeDay(now).toString(Qt::ISODate);
    const auto place = placeOf(session, caller.seatId);
    if (!place)
        return fail(place.error());
    if (!*place)
        return role;
    const auto clerk = isClerkOf(session, caller.seatId, receipt.unitId, day);
    if (!clerk)
        return fail(clerk.error());
    role.isClerk = *clerk;
    const auto head = isHeadOf(session, caller.seatId, receipt.unitId, now);
    if (!head)
        return fail(head.error());
    role.isHead = *head;
    const auto distributor = isDepartmentClerkOf(session, caller.seatId, receipt.agencyId, day);
    if (!distributor)
        return fail(distributor.error());
    role.isDistributor = *distributor;
    if ((*place)->isHead && (*place)->agencyId == receipt.agencyId && !role.isDistributor) {
        const auto department = session.query(u"SELECT is_document_dept FROM unit WHERE id = ?"_s, {(*place)->unitId});
        if (!department)
            return fail(department.error());
        role.isDistributor = !department->empty() && department->front().boolean(0);
    }
    role.isHandler = !receipt.handlerSeat.isEmpty() && receipt.handlerSeat == caller.seatId;
    const auto readings = readingsOf(session, u"receipt"_s, receipt.id);
    if (!readings)
        return fail(readings.error());
    for (const Reading &reading : *readings)
        role.isReader = role.isReader || reading.seatId == caller.seatId || reading.postId == (*place)->postId;
    role.isDecider = (role.isReader && (*place)->isHead) || role.isHead;
    role.isOfficial = (*place)->agencyId == receipt.agencyId
                      && (caller.may(u"document.records"_s) || caller.may(u"document.audit"_s));
    return role;
}

QStringList mayWith(const ReceiptRole &role, const Receipt &receipt)
{
    QStringList may;
    const bool keeps = role.isClerk || role.isHead;
    switch (receipt.state) {
    case ReceiptState::Arrived:
    case ReceiptState::DistributeWait:
    case ReceiptState::RedistributeAsked:
        if (role.isDistributor)
            may << u"distribute"_s;
        break;
    case ReceiptState::ReceiveWait:
        if (keeps)
            may << u"register"_s << u"ask-redistribution"_s << u"send-back"_s << u"ask-resend"_s << u"transfer"_s;
        break;
    case ReceiptState::Registered:
        if (keeps)
            may << u"assign"_s << u"send-back"_s << u"ask-resend"_s << u"transfer"_s;
        break;
    case ReceiptState::Assigned:
    case ReceiptState::Processing:
    case ReceiptState::Circulating:
        if (keeps || role.isHandler)
            may << u"assign"_s << u"circulate"_s;
        if (role.isDecider)
            may << u"direct"_s;
        if (role.isHandler)
            may << u"reply"_s;
        if (role.isHandler || role.isHead)
            may << u"finish"_s;
        break;
    case ReceiptState::Done:
    case ReceiptState::SentBack:
    case ReceiptState::Transferred: break;
    }
    return may;
}

Result<QJsonObject> readingJson(Session &session, const Reading &reading)
{
    // A post's reader is who read, or who sits there now.
    QString seat = reading.openedSeat.isEmpty() ? reading.seatId : reading.openedSeat;
    if (seat.isEmpty()) {
        const auto rows = session.query(
            u"SELECT id FROM seat WHERE post_id = ? ORDER BY CASE WHEN valid_to IS NULL THEN 0 ELSE 1 END, valid_from DESC LIMIT 1"_s,
            {reading.postId});
        if (!rows)
            return fail(rows.error());
        seat = rows->empty() ? QString() : rows->front().text(0);
    }
    const auto viewer = inbox::peopleOn(session, {seat, reading.askedSeat});
    if (!viewer)
        return fail(viewer.error());
    QJsonObject json{{u"id"_s, reading.id},
                     {u"viewer"_s, viewer->value(seat)},
                     {u"order"_s, reading.position},
                     {u"revision"_s, reading.revision}};
    json.insert(reading.object == u"receipt" ? u"receiptId"_s : u"documentId"_s, reading.objectId);
    if (const QJsonObject asked = viewer->value(reading.askedSeat); !asked.isEmpty())
        json.insert(u"askedBy"_s, asked);
    putTime(json, u"askedAt"_s, reading.askedAt);
    putTime(json, u"due"_s, reading.due);
    putText(json, u"note"_s, reading.note);
    putTime(json, u"openedAt"_s, reading.openedAt);
    putText(json, u"comment"_s, reading.comment);
    putTime(json, u"commentedAt"_s, reading.commentedAt);
    return json;
}

static Result<QJsonArray> routeJson(Session &session, const QString &receiptId)
{
    const auto route = routeOf(session, receiptId);
    if (!route)
        return fail(route.error());
    Names names;
    for (const RouteStep &step : *route)
        names.want(step.seatId);
    if (const auto loaded = names.load(session); !loaded)
        return fail(loaded.error());
    QJsonArray list;
    for (const RouteStep &step : *route) {
        QJsonObject json{{u"at"_s, toRfc3339(step.at)}, {u"action"_s, step.action}};
        names.put(json, u"by"_s, step.seatId);
        // Who had it, and who got it; a step that moves nothing is at the unit that has it.
        const auto unit = unitOf(session, step.fromUnit.isEmpty() ? step.toUnit : step.fromUnit, u"9999-12-31"_s);
        if (!unit)
            return fail(unit.error());
        json.insert(u"unitKo"_s, *unit ? (*unit)->nameKo : QString());
        json.insert(u"unitEn"_s, *unit ? (*unit)->nameEn : QString());
        const auto to = unitOf(session, step.toUnit, u"9999-12-31"_s);
        if (!to)
            return fail(to.error());
        if (*to) {
            json.insert(u"toUnitKo"_s, (*to)->nameKo);
            json.insert(u"toUnitEn"_s, (*to)->nameEn);
        }
        putText(json, u"reason"_s, step.reason);
        list.append(json);
    }
    return list;
}

Result<QJsonObject> receiptJson(Session &session, const Caller &caller, const Receipt &receipt, const QStringList &may,
                                const QDateTime &now)
{
    const QString day = directory::officeDay(now).toString(Qt::ISODate);
    const auto origin = approval::mayReadContent(session, caller, receipt.documentId, now, givenTo());
    if (!origin)
        return fail(origin.error());
    const auto agency = agencyOf(session, receipt.senderAgency);
    if (!agency)
        return fail(agency.error());
    const auto unit = unitOf(session, receipt.unitId, day);
    if (!unit)
        return fail(unit.error());
    const auto route = routeJson(session, receipt.id);
    if (!route)
        return fail(route.error());
    QJsonArray circulation;
    const auto readings = readingsOf(session, u"receipt"_s, receipt.id);
    if (!readings)
        return fail(readings.error());
    for (const Reading &reading : *readings) {
        const auto json = readingJson(session, reading);
        if (!json)
            return fail(json.error());
        circulation.append(*json);
    }
    QJsonObject json{{u"id"_s, receipt.id},
                     {u"revision"_s, receipt.revision},
                     {u"state"_s, toText(receipt.state)},
                     {u"agencyId"_s, receipt.agencyId},
                     {u"unitKo"_s, *unit ? (*unit)->nameKo : QString()},
                     {u"unitEn"_s, *unit ? (*unit)->nameEn : QString()},
                     {u"title"_s, receipt.title},
                     {u"senderName"_s, receipt.senderName},
                     {u"senderAgencyKo"_s, *agency ? (*agency)->nameKo : QString()},
                     {u"senderAgencyEn"_s, *agency ? (*agency)->nameEn : QString()},
                     {u"prodNoRemote"_s, receipt.senderNumber},
                     {u"documentKind"_s, receipt.kind},
                     {u"urgency"_s, receipt.urgency},
                     {u"sheet"_s, receipt.sheet},
                     {u"receivedAt"_s, toRfc3339(receipt.arrivedAt)},
                     {u"route"_s, *route},
                     {u"circulation"_s, circulation},
                     {u"may"_s, QJsonArray::fromStringList(may)}};
    if (*origin)
        json.insert(u"originDocumentId"_s, receipt.documentId);
    putText(json, u"unitId"_s, receipt.unitId);
    putTime(json, u"distributedAt"_s, receipt.distributedAt);
    if (!receipt.number.isEmpty())
        json.insert(
            u"number"_s,
            QJsonObject{{u"display"_s, receipt.number}, {u"serial"_s, receipt.serial}, {u"year"_s, receipt.year}});
    if (!receipt.handlerSeat.isEmpty()) {
        const auto handler = inbox::personOn(session, receipt.handlerSeat);
        if (!handler)
            return fail(handler.error());
        if (!handler->isEmpty())
            json.insert(u"handler"_s, *handler);
    }
    putTime(json, u"handlerOpenedAt"_s, receipt.openedAt);
    putTime(json, u"due"_s, receipt.due);
    putText(json, u"method"_s, receipt.method);
    putText(json, u"reason"_s, receipt.reason);
    putText(json, u"replyDocumentId"_s, receipt.replyDocumentId);
    putTime(json, u"finishedAt"_s, receipt.finishedAt);
    if (may.contains(u"distribute"_s)) {
        const auto suggestion = suggestUnit(session, receipt, day);
        if (!suggestion)
            return fail(suggestion.error());
        if (const auto &found = *suggestion)
            json.insert(u"suggestion"_s, QJsonObject{{u"unitId"_s, found->unit.id},
                                                     {u"unitKo"_s, found->unit.nameKo},
                                                     {u"unitEn"_s, found->unit.nameEn},
                                                     {u"why"_s, QJsonObject{{u"code"_s, found->why.code},
                                                                            {u"ko"_s, found->why.ko},
                                                                            {u"en"_s, found->why.en}}}});
    }
    return json;
}

} // namespace gw::backend::dispatch
