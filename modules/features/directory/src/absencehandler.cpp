// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/absencehandler.h>

#include "rows.h"
#include <gw/base/json.h>
#include <gw/directory/repository.h>
#include <gw/portalapi/absences.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

Result<portal::AbsenceDraft> draftOf(const outbox::Entry &entry)
{
    return json::parseAs<portal::AbsenceDraft>(entry.payload, "AbsenceDraft");
}

} // namespace

outbox::NewEntry AbsenceHandler::entryFor(const portal::AbsenceDraft &draft, const QString &actingSeatId)
{
    outbox::NewEntry entry;
    entry.kind = u"absence.create"_s;
    entry.objectKey = u"absences/"_s + draft.seatId; // absences of a seat must not overlap: the order counts
    entry.payload = portal::toJson(draft).toObject();
    entry.seatId = actingSeatId;
    return entry;
}

QString AbsenceHandler::kind() const
{
    return u"absence.create"_s;
}

QStringList AbsenceHandler::topics() const
{
    return {absencesTopic};
}

Result<Done> AbsenceHandler::applyLocal(store::WriteContext &cache, const outbox::Entry &entry) const
{
    const Result<portal::AbsenceDraft> draft = draftOf(entry);
    if (!draft)
        return fail(draft.error());
    portal::Absence absence;
    absence.id = entry.operationId; // until the server gives it one
    absence.seatId = draft->seatId;
    absence.startsAt = draft->startsAt;
    absence.endsAt = draft->endsAt;
    absence.kind = draft->kind;
    absence.reason = draft->reason;
    absence.substituteSeatId = draft->substituteSeatId;
    absence.scopes = draft->scopes;
    cache.touch(absencesTopic);
    return writeAbsence(cache.db(), absence, entry.operationId, 0);
}

Result<Done> AbsenceHandler::revert(store::WriteContext &cache, const outbox::Entry &entry) const
{
    cache.touch(absencesTopic);
    return cache.db().exec(u"DELETE FROM dir_absence WHERE op=?"_s, {entry.operationId});
}

Task<outbox::Outcome> AbsenceHandler::send(outbox::Entry entry)
{
    const Result<portal::AbsenceDraft> draft = draftOf(entry);
    if (!draft)
        co_return fail(draft.error());
    portal::CreateAbsence call;
    call.idempotencyKey = entry.operationId;
    if (!entry.seatId.isEmpty())
        call.gwanmunSeat = entry.seatId;
    call.body = *draft;
    Task<net::Reply> sending = m_send(call.request());
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const auto absence = portal::CreateAbsence::parse(*reply);
    if (!absence)
        co_return fail(absence.error());
    co_return outbox::Outcome{portal::toJson(absence->value).toObject()};
}

Result<Done> AbsenceHandler::applyAnswer(store::WriteContext &cache, const outbox::Entry &entry) const
{
    const auto absence = json::parseAs<portal::Absence>(entry.answer, "Absence");
    if (!absence)
        return fail(absence.error());
    if (auto done = revert(cache, entry); !done)
        return done;
    const auto newer = cache.db().scalar(u"SELECT revision FROM dir_absence WHERE id=?"_s, {absence->id});
    if (!newer)
        return fail(newer.error());
    if (newer->isValid() && newer->toLongLong() >= absence->revision)
        return Done{}; // sync was quicker than the answer
    const auto generation = cache.db().scalar(u"SELECT coalesce(max(generation),0) FROM dir_seat"_s);
    if (!generation)
        return fail(generation.error());
    return writeAbsence(cache.db(), *absence, {}, generation->toLongLong());
}

} // namespace gw::directory
