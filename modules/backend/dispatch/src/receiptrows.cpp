// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receiptrows.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

const QString receiptColumns =
    u"id, target_id, agency_id, unit_id, document_id, dispatch_id, sender_name, sender_agency, sender_unit, "
    "sender_number, title, kind, flow, urgency, ref_dept, sheet, attachments, state, arrived_at, distributed_at, "
    "registered_at, number, serial, year, handler_seat, assigned_at, opened_at, due, method, reason, "
    "reply_document_id, finished_at, changed_at, revision"_s;

Receipt receiptFrom(const storage::Row &row)
{
    Receipt receipt;
    receipt.id = row.text(0);
    receipt.targetId = row.text(1);
    receipt.agencyId = row.text(2);
    receipt.unitId = row.text(3);
    receipt.documentId = row.text(4);
    receipt.dispatchId = row.text(5);
    receipt.senderName = row.text(6);
    receipt.senderAgency = row.text(7);
    receipt.senderUnit = row.text(8);
    receipt.senderNumber = row.text(9);
    receipt.title = row.text(10);
    receipt.kind = row.text(11);
    receipt.flow = row.text(12);
    receipt.urgency = row.text(13);
    receipt.refDept = row.text(14);
    receipt.sheet = json::parseObject(row.text(15).toUtf8()).value_or(QJsonObject());
    receipt.attachments = int(row.integer(16));
    receipt.state = document::fromText<ReceiptState>(row.text(17)).value_or(ReceiptState::Arrived);
    receipt.arrivedAt = timeOf(row, 18);
    receipt.distributedAt = timeOf(row, 19);
    receipt.registeredAt = timeOf(row, 20);
    receipt.number = row.text(21);
    receipt.serial = row.integer(22);
    receipt.year = int(row.integer(23));
    receipt.handlerSeat = row.text(24);
    receipt.assignedAt = timeOf(row, 25);
    receipt.openedAt = timeOf(row, 26);
    receipt.due = timeOf(row, 27);
    receipt.method = row.text(28);
    receipt.reason = row.text(29);
    receipt.replyDocumentId = row.text(30);
    receipt.finishedAt = timeOf(row, 31);
    receipt.changedAt = timeOf(row, 32);
    receipt.revision = row.integer(33);
    return receipt;
}

Result<std::optional<Receipt>> receiptWhere(Session &session, const QString &condition, const QString &value)
{
    const auto rows = session.query(u"SELECT %1 FROM receipt WHERE %2 = ?"_s.arg(receiptColumns, condition), {value});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return std::optional<Receipt>();
    return std::optional(receiptFrom(rows->front()));
}

} // namespace

Result<std::optional<Receipt>> findReceipt(Session &session, const QString &id)
{
    return receiptWhere(session, u"id"_s, id);
}

Result<std::optional<Receipt>> findReceiptOfTarget(Session &session, const QString &targetId)
{
    if (targetId.isEmpty())
        return std::optional<Receipt>();
    return receiptWhere(session, u"target_id"_s, targetId);
}

Result<Done> insertReceipt(Session &session, const Receipt &r)
{
    const auto made =
        session.exec(u"INSERT INTO receipt(%1) VALUES(%2)"_s.arg(receiptColumns, storage::placeholders(34)),
                     {r.id,
                      r.targetId,
                      r.agencyId,
                      r.unitId,
                      r.documentId,
                      r.dispatchId,
                      r.senderName,
                      r.senderAgency,
                      r.senderUnit,
                      r.senderNumber,
                      r.title,
                      r.kind,
                      r.flow,
                      r.urgency,
                      r.refDept,
                      QString::fromUtf8(json::compact(r.sheet)),
                      r.attachments,
                      toText(r.state),
                      timeOrNull(r.arrivedAt),
                      timeOrNull(r.distributedAt),
                      timeOrNull(r.registeredAt),
                      r.number,
                      r.serial,
                      r.year,
                      r.handlerSeat,
                      timeOrNull(r.assignedAt),
                      timeOrNull(r.openedAt),
                      timeOrNull(r.due),
                      r.method,
                      r.reason,
                      r.replyDocumentId,
                      timeOrNull(r.finishedAt),
                      timeOrNull(r.changedAt),
                      r.revision});
    if (!made)
        return fail(made.error());
    return Done{};
}

Result<Done> saveReceipt(Session &session, Receipt &r, const QDateTime &now)
{
    r.revision += 1;
    r.changedAt = now;
    const auto saved = session.exec(
        u"UPDATE receipt SET unit_id = ?, state = ?, distributed_at = ?, registered_at = ?, number = ?, serial = ?, "
        "year = ?, handler_seat = ?, assigned_at = ?, opened_at = ?, due = ?, method = ?, reason = ?, "
        "reply_document_id = ?, finished_at = ?, changed_at = ?, revision = ? WHERE id = ?"_s,
        {r.unitId, toText(r.state), timeOrNull(r.distributedAt), timeOrNull(r.registeredAt), r.number, r.serial, r.year,
         r.handlerSeat, timeOrNull(r.assignedAt), timeOrNull(r.openedAt), timeOrNull(r.due), r.method, r.reason,
         r.replyDocumentId, timeOrNull(r.finishedAt), timeOrNull(r.changedAt), r.revision, r.id});
    if (!saved)
        return fail(saved.error());
    return Done{};
}

Result<Done> addRoute(Session &session, const RouteStep &step)
{
    const auto added = session.exec(
        u"INSERT INTO receipt_route(receipt_id, at, seat_id, action, from_unit, to_unit, "
        "reason) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {step.receiptId, timeOrNull(step.at), step.seatId, step.action, step.fromUnit, step.toUnit, step.reason});
    if (!added)
        return fail(added.error());
    return Done{};
}

Result<QList<RouteStep>> routeOf(Session &session, const QString &receiptId)
{
    const auto rows = session.query(u"SELECT at, seat_id, action, from_unit, to_unit, reason FROM receipt_route "
                                    "WHERE receipt_id = ? ORDER BY id"_s,
                                    {receiptId});
    if (!rows)
        return fail(rows.error());
    QList<RouteStep> route;
    for (const storage::Row &row : *rows)
        route.append({receiptId, timeOf(row, 0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)});
    return route;
}

} // namespace gw::backend::dispatch
