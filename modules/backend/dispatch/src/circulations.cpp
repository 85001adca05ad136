// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "receipts.h"

#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

struct Readers
{
    QStringList posts;
    QStringList seats;
    QDateTime due;
    QString note;
};

bool isEstablished(const QString &state)
{
    static const QStringList states{u"decided"_s,        u"dispatch-wait"_s, u"check-wait"_s,
                                    u"check-returned"_s, u"sent"_s,          u"closed"_s};
    return states.contains(state);
}

/// A document's drafter, and clerk and head of its unit.
Result<bool> mayCirculate(Session &session, const Caller &caller, const approval::DocumentInfo &info,
                          const QDateTime &now, const QString &day)
{
    if (caller.seatId == info.drafterSeatId)
        return true;
    const auto clerk = isClerkOf(session, caller.seatId, info.unitId, day);
    if (!clerk || *clerk)
        return clerk;
    return isHeadOf(session, caller.seatId, info.unitId, now);
}

Result<Response> answer(Session &session, const QString &documentId, int status)
{
    const auto readings = readingsOf(session, u"document"_s, documentId);
    if (!readings)
        return fail(readings.error());
    QJsonArray items;
    for (const Reading &reading : *readings) {
        const auto json = readingJson(session, reading);
        if (!json)
            return fail(json.error());
        items.append(*json);
    }
    return Response::json(status, {{u"items"_s, items}});
}

Result<bool> exists(Session &session, const QString &table, const QString &id)
{
    const auto rows = session.query(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table), {id});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Result<Response> circulate(Act &act, const Readers &readers)
{
    const auto info = approval::documentInfo(act.session, act.objectId);
    if (!info)
        return fail(info.error());
    if (!*info)
        return act.notFound();
    const auto allowed = mayCirculate(act.session, act.caller, **info, act.now, act.day);
    if (!allowed)
        return fail(allowed.error());
    if (!*allowed)
        return act.forbidden(u"not-allowed"_s, u"기안자와 처리과의 문서담당자, 장만 공람을 지정할 수 있습니다."_s,
                             u"Only its drafter and the clerk and head of its division may circulate it."_s);
    if (!isEstablished((*info)->state))
        return act.conflict(u"not-decided"_s);
    const auto before = readingsOf(act.session, u"document"_s, act.objectId);
    if (!before)
        return fail(before.error());
    QSet<QString> there;
    for (const Reading &reading : *before)
        there.insert(reading.holder());
    int position = int(before->size());
    for (const QString &id : readers.posts + readers.seats) {
        const bool isPost = readers.posts.contains(id);
        const auto known = exists(act.session, isPost ? u"post"_s : u"seat"_s, id);
        if (!known)
            return fail(known.error());
        if (!*known)
            return act.conflict(u"no-reader"_s);
        const Reading reading{.id = newId(),
                              .object = u"document"_s,
                              .objectId = act.objectId,
                              .documentId = act.objectId,
                              .postId = isPost ? id : QString(),
                              .seatId = isPost ? QString() : id,
                              .position = position + 1,
                              .askedSeat = act.caller.seatId,
                              .askedAt = act.now,
                              .due = readers.due,
                              .note = readers.note};
        if (there.contains(reading.holder()))
            continue;
        there.insert(reading.holder());
        ++position;
        if (const auto made = insertReading(act.session, reading); !made)
            return fail(made.error());
        const auto look = lookOf(act.session, reading);
        if (!look)
            return fail(look.error());
        if (const auto shown = act.touch(projectReading(act.session, reading, *look)); !shown)
            return fail(shown.error());
    }
    if (const auto noted = act.note(u"circulate"_s, act.objectId, {{u"readers"_s, position - before->size()}}); !noted)
        return fail(noted.error());
    return answer(act.session, act.objectId, 200);
}

Result<Response> answerOne(Act &act, const Reading &reading)
{
    const auto json = readingJson(act.session, reading);
    if (!json)
        return fail(json.error());
    return tagged(200, *json);
}

/// The reading of the request, when the caller is its reader.
Result<std::optional<Reading>> ownReading(Act &act)
{
    auto reading = findReading(act.session, act.objectId);
    if (!reading || !*reading)
        return reading;
    const auto mine = isReader(act.session, act.caller.seatId, **reading);
    if (!mine)
        return fail(mine.error());
    return *mine ? std::move(*reading) : std::optional<Reading>();
}

} // namespace

Response circulateDocument(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    fields.only({u"postIds"_s, u"seatIds"_s, u"due"_s, u"note"_s});
    Readers readers;
    for (const QJsonValue &id : body->value(u"postIds"_s).toArray())
        readers.posts.append(id.toString());
    for (const QJsonValue &id : body->value(u"seatIds"_s).toArray())
        readers.seats.append(id.toString());
    readers.due = fields.optionalTime(u"due"_s).value_or(QDateTime());
    readers.note = fields.has(u"note"_s) ? fields.text(u"note"_s, 0, 1000) : QString();
    const qsizetype count = readers.posts.size() + readers.seats.size();
    if (count == 0 || count > 500)
        fields.wrong(u"postIds"_s, count == 0 ? u"required"_s : u"range"_s);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    return act(services, request, caller, u"document"_s, request.parameter(u"id"_s),
               [&](Act &doing) { return circulate(doing, readers); });
}

Response listCirculation(const Services &services, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto info = approval::documentInfo(session, id);
        if (!info)
            return fail(info.error());
        if (!*info)
            return http::notFound(request);
        const auto allowed = approval::mayReadContent(session, caller, id, services.clock.now(), givenTo());
        if (!allowed)
            return fail(allowed.error());
        if (!*allowed)
            return http::notFound(request);
        return answer(session, id, 200);
    });
}

Response openCirculation(const Services &services, const Request &request, const Caller &caller)
{
    return act(
        services, request, caller, u"circulation"_s, request.parameter(u"id"_s), [](Act &doing) -> Result<Response> {
            auto reading = ownReading(doing);
            if (!reading)
                return fail(reading.error());
            if (!*reading)
                return doing.notFound();
            if (!(*reading)->openedAt.isValid()) {
                const auto read = doing.touch(markRead(doing.session, **reading, doing.caller.seatId, doing.now));
                if (!read)
                    return fail(read.error());
                if (const auto noted = doing.note(u"read"_s, (*reading)->documentId); !noted)
                    return fail(noted.error());
            }
            return answerOne(doing, **reading);
        });
}

Response commentCirculation(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    portal::Fields fields(*body);
    fields.only({u"text"_s});
    const QString text = fields.text(u"text"_s, 1, 4000);
    if (!fields.errors().isEmpty())
        return http::invalidFields(fields.errors());
    return act(
        services, request, caller, u"circulation"_s, request.parameter(u"id"_s), [&](Act &doing) -> Result<Response> {
            auto reading = ownReading(doing);
            if (!reading)
                return fail(reading.error());
            if (!*reading)
                return doing.notFound();
            Reading &own = **reading;
            own.comment = text;
            own.commentedAt = doing.now;
            if (!own.openedAt.isValid()) { // who comments has read
                if (const auto read = doing.touch(markRead(doing.session, own, doing.caller.seatId, doing.now)); !read)
                    return fail(read.error());
            } else {
                if (const auto saved = saveReading(doing.session, own); !saved)
                    return fail(saved.error());
                const auto look = lookOf(doing.session, own);
                if (!look)
                    return fail(look.error());
                if (const auto shown = doing.touch(projectReading(doing.session, own, *look)); !shown)
                    return fail(shown.error());
            }
            if (const auto noted = doing.note(u"comment"_s, own.documentId); !noted)
                return fail(noted.error());
            return answerOne(doing, own);
        });
}

approval::GivenTo givenTo()
{
    return [](Session &session, const QString &documentId, const Caller &caller) -> Result<bool> {
        const auto read = session.query(
            u"SELECT 1 FROM circulation WHERE object = 'document' AND object_id = ? AND (seat_id = ? OR post_id = "
            "(SELECT post_id FROM seat WHERE id = ?)) LIMIT 1"_s,
            {documentId, caller.seatId, caller.seatId});
        if (!read)
            return fail(read.error());
        return !read->empty();
    };
}

approval::GivenTo filesGivenTo(const Clock &clock)
{
    return [&clock](Session &session, const QString &documentId, const Caller &caller) -> Result<bool> {
        const auto circulated = givenTo()(session, documentId, caller);
        if (!circulated || *circulated)
            return circulated;
        const auto receipts = session.query(u"SELECT id FROM receipt WHERE document_id = ?"_s, {documentId});
        if (!receipts)
            return fail(receipts.error());
        for (const storage::Row &row : *receipts) {
            const auto receipt = findReceipt(session, row.text(0));
            if (!receipt)
                return fail(receipt.error());
            const auto role = roleIn(session, caller, **receipt, clock.now());
            if (!role)
                return fail(role.error());
            if (role->maySee((*receipt)->state))
                return true;
        }
        return false;
    };
}

} // namespace gw::backend::dispatch
