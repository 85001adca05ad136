// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::questions {
namespace {

/// Valid seats that answer; those of `unitId` where there are any, so that what was handed to a unit waits there alone.
Result<QStringList> answeringSeats(Session &session, const QString &unitId, const QString &day)
{
    const auto rows = session.query(
        u"SELECT seat.id, post.unit_id FROM seat JOIN seat_capability ON seat_capability.seat_id = seat.id "
        "JOIN post ON post.id = seat.post_id JOIN person ON person.id = seat.person_id "
        "WHERE seat_capability.capability = ? AND person.state <> 'left' "
        "AND (seat.valid_from IS NULL OR seat.valid_from <= ?) AND (seat.valid_to IS NULL OR seat.valid_to >= ?)"_s,
        {answerCapability.toString(), day, day});
    if (!rows)
        return fail(rows.error());
    QStringList all;
    QStringList there;
    for (const storage::Row &row : *rows) {
        all.append(row.text(0));
        if (row.text(1) == unitId)
            there.append(row.text(0));
    }
    return there.isEmpty() ? all : there;
}

} // namespace

Result<QStringList> syncWaiting(Session &session, const QString &questionId, const QDateTime &now)
{
    const QString link = u"gwanmun:questions/question/"_s + questionId;
    auto seats = portal::WaitingList::removeLink(session, link, now);
    if (!seats)
        return seats;
    const auto rows = session.query(
        u"SELECT title, state, asked_at, assignee_unit_id, due_on FROM question WHERE id = ?"_s, {questionId});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return seats;
    const storage::Row &row = rows->front();
    const auto state = api::questionStateFromString(row.text(1));
    if (state != api::QuestionState::Open && state != api::QuestionState::Accepted
        && state != api::QuestionState::FollowUp)
        return seats;
    const QString unit = row.isNull(3) ? QString() : row.text(3);
    const auto answering =
        answeringSeats(session, unit, directory::officeDay(now).toString(Qt::ISODate));
    if (!answering)
        return answering;
    QList<portal::WaitingDraft> drafts;
    for (const QString &seat : *answering) {
        portal::WaitingDraft draft;
        draft.seatId = seat;
        draft.kind = api::CounterKind::Questions;
        draft.titleKo = row.text(0);
        draft.titleEn = row.text(0);
        draft.since = fromRfc3339(row.text(2));
        if (!row.isNull(4)) // promised for a day: due when that day is over in the office
            draft.due = fromRfc3339(row.text(4) + u"T23:59:59+09:00"_s).toUTC();
        draft.link = link;
        drafts.append(draft);
    }
    if (const auto added = portal::WaitingList::insert(session, drafts, now); !added)
        return fail(added.error());
    *seats += *answering;
    seats->removeDuplicates();
    return seats;
}

} // namespace gw::backend::questions
