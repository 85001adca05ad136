// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "places.h"
#include "receiptrows.h"

#include <gw/backend/approval/documents.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

const QString readingColumns = u"id, object, object_id, document_id, post_id, seat_id, position, asked_seat, asked_at, "
                               "due, note, opened_at, opened_seat, comment, commented_at, revision"_s;

Result<QList<Reading>> readingsWhere(Session &session, const QString &condition, const QVariantList &parameters)
{
    const auto rows = session.query(
        u"SELECT %1 FROM circulation WHERE %2 ORDER BY position, id"_s.arg(readingColumns, condition), parameters);
    if (!rows)
        return fail(rows.error());
    QList<Reading> readings;
    for (const storage::Row &row : *rows) {
        Reading reading;
        reading.id = row.text(0);
        reading.object = row.text(1);
        reading.objectId = row.text(2);
        reading.documentId = row.text(3);
        reading.postId = row.text(4);
        reading.seatId = row.text(5);
        reading.position = int(row.integer(6));
        reading.askedSeat = row.text(7);
        reading.askedAt = timeOf(row, 8);
        reading.due = timeOf(row, 9);
        reading.note = row.text(10);
        reading.openedAt = timeOf(row, 11);
        reading.openedSeat = row.text(12);
        reading.comment = row.text(13);
        reading.commentedAt = timeOf(row, 14);
        reading.revision = row.integer(15);
        readings.append(reading);
    }
    return readings;
}

} // namespace

QString Reading::holder() const
{
    return postId.isEmpty() ? inbox::ofSeat(seatId) : inbox::ofPost(postId);
}

Result<std::optional<Reading>> findReading(Session &session, const QString &id)
{
    auto found = readingsWhere(session, u"id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return std::optional<Reading>();
    return std::optional(found->takeFirst());
}

Result<QList<Reading>> readingsOf(Session &session, const QString &object, const QString &objectId)
{
    return readingsWhere(session, u"object = ? AND object_id = ?"_s, {object, objectId});
}

Result<Done> insertReading(Session &session, const Reading &r)
{
    const auto made =
        session.exec(u"INSERT INTO circulation(%1) VALUES(%2)"_s.arg(readingColumns, storage::placeholders(16)),
                     {r.id, r.object, r.objectId, r.documentId, r.postId, r.seatId, r.position, r.askedSeat,
                      timeOrNull(r.askedAt), timeOrNull(r.due), r.note, timeOrNull(r.openedAt), r.openedSeat, r.comment,
                      timeOrNull(r.commentedAt), r.revision});
    if (!made)
        return fail(made.error());
    return Done{};
}

Result<Done> saveReading(Session &session, Reading &r)
{
    r.revision += 1;
    const auto saved =
        session.exec(u"UPDATE circulation SET due = ?, opened_at = ?, opened_seat = ?, comment = ?, commented_at = ?, "
                     "revision = ? WHERE id = ?"_s,
                     {timeOrNull(r.due), timeOrNull(r.openedAt), r.openedSeat, r.comment, timeOrNull(r.commentedAt),
                      r.revision, r.id});
    if (!saved)
        return fail(saved.error());
    return Done{};
}

Result<bool> isReader(Session &session, const QString &seatId, const Reading &reading)
{
    if (!reading.seatId.isEmpty())
        return reading.seatId == seatId;
    const auto place = placeOf(session, seatId);
    if (!place)
        return fail(place.error());
    return *place && (*place)->postId == reading.postId;
}

Result<ReadingLook> lookOf(Session &session, const Reading &reading)
{
    ReadingLook look;
    QString unitId;
    if (reading.object == u"receipt") {
        const auto receipt = findReceipt(session, reading.objectId);
        if (!receipt)
            return fail(receipt.error());
        if (!*receipt)
            return look;
        look = {(*receipt)->title, (*receipt)->kind, (*receipt)->flow, (*receipt)->urgency, (*receipt)->number};
        look.attachments = (*receipt)->attachments;
        unitId = (*receipt)->senderUnit;
    } else {
        const auto info = approval::documentInfo(session, reading.objectId);
        if (!info)
            return fail(info.error());
        if (!*info)
            return look;
        look = {(*info)->title, (*info)->kind, (*info)->flow, (*info)->urgency, (*info)->numberDisplay};
        unitId = (*info)->unitId;
    }
    const auto unit = unitOf(session, unitId, u"9999-12-31"_s);
    if (!unit)
        return fail(unit.error());
    if (*unit) {
        look.unitKo = (*unit)->nameKo;
        look.unitEn = (*unit)->nameEn;
    }
    return look;
}

Result<QSet<QString>> projectReading(Session &session, const Reading &reading, const ReadingLook &look)
{
    inbox::Entry row;
    row.holder = reading.holder();
    row.box = inbox::Box::Circulation;
    if (reading.object == u"document")
        row.documentId = reading.objectId; // of a receipt, the document is its sender's
    row.title = look.title;
    row.documentKind = look.kind;
    row.flow = look.flow;
    row.urgency = look.urgency;
    row.urgent = !look.urgency.isEmpty() && look.urgency != u"normal";
    row.number = look.number;
    row.unitKo = look.unitKo;
    row.unitEn = look.unitEn;
    row.attachments = look.attachments;
    row.fromSeatId = reading.askedSeat;
    row.opened = reading.openedAt.isValid();
    row.state = row.opened ? u"read"_s : u"unread"_s;
    row.waits = !row.opened;
    row.since = reading.askedAt;
    if (reading.due.isValid())
        row.due = reading.due;
    row.why = {u"circulation"_s, u"공람할 문서입니다."_s, u"You are asked to read it."_s};
    row.next = {u"read"_s, u"열람하면 읽은 것으로 기록됩니다."_s, u"Opening it records that you have read it."_s};
    row.may = row.opened ? QStringList{u"comment"_s} : QStringList{u"open"_s, u"comment"_s};
    row.revision = reading.revision;
    return inbox::replace(session, inbox::Object::Circulation, reading.id, {row});
}

} // namespace gw::backend::dispatch
