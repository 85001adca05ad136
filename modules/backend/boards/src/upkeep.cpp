// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "alerts.h"
#include "handlers.h"
#include "links.h"

#include <gw/backend/portal/waiting.h>
#include <gw/portaltypes/counters.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::boards {
namespace {

using portal::WaitingList;

constexpr int atOnce = 500; // rows of one kind a round: the rest is for the next

QString before(const QDateTime &now, std::chrono::seconds life)
{
    return toRfc3339(now.addSecs(-life.count()));
}

/// Offers whose time is over. What is reserved goes with them: whoever reserved it had until then.
Result<bool> expireOffers(Session &session, const QDateTime &now)
{
    const auto rows = session.query(
        u"SELECT post_id FROM board_market WHERE state IN ('offered', 'reserved') AND expires_at <= ? LIMIT ?"_s,
        {toRfc3339(now), atOnce});
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        const auto done = session.exec(
            u"UPDATE board_market SET state = 'expired', reserved_by = NULL, reserved_name = NULL WHERE post_id = ?"_s,
            {row.text(0)});
        if (!done)
            return fail(done.error());
        if (const auto noted = postChanged(session, row.text(0)); !noted)
            return fail(noted.error());
    }
    return !rows->empty();
}

/// Entries whose owner has not said for a year that they are true, or whose last day is past.
Result<QStringList> askOwners(Session &session, const Services &services, const QDateTime &now)
{
    const auto rows = session.query(
        u"SELECT board_knowledge.post_id, owner_seat_id, title, seat.person_id FROM board_knowledge JOIN board_post ON "
        "board_post.id = board_knowledge.post_id LEFT JOIN seat ON seat.id = owner_seat_id WHERE asked_at IS NULL AND "
        "retired_at IS NULL AND deleted_at IS NULL "
        "AND (confirmed_at <= ? OR valid_until < ?) LIMIT ?"_s,
        {before(now, services.limits.knowledgeLife), portal::today(services.clock), atOnce});
    if (!rows)
        return fail(rows.error());
    QList<portal::WaitingDraft> items;
    QStringList seats;
    for (const storage::Row &row : *rows) {
        const auto asked =
            session.exec(u"UPDATE board_knowledge SET asked_at = ? WHERE post_id = ?"_s, {toRfc3339(now), row.text(0)});
        if (!asked)
            return fail(asked.error());
        if (const auto noted = postChanged(session, row.text(0)); !noted)
            return fail(noted.error());
        const auto told =
            alert(session, {row.text(3)},
                  {.kind = api::BoardAlertKind::Knowledge, .postId = row.text(0), .title = row.text(2)}, now);
        if (!told)
            return fail(told.error());
        items.append({.id = {},
                      .seatId = row.text(1),
                      .kind = api::CounterKind::Boards,
                      .titleKo = u"아직 맞는 내용입니까? "_s + row.text(2),
                      .titleEn = u"Still true? "_s + row.text(2),
                      .since = now,
                      .due = now.addDays(30),
                      .link = postLink(row.text(0))});
        seats.append(row.text(1));
    }
    if (!items.isEmpty()) {
        if (const auto added = WaitingList::insert(session, items, now); !added)
            return fail(added.error());
    }
    return seats;
}

Result<Done> purge(Session &session, const Services &services, const QDateTime &now)
{
    const auto rows =
        session.query(u"SELECT id FROM board_post WHERE deleted_at IS NOT NULL AND deleted_at < ? LIMIT ?"_s,
                      {before(now, 2 * services.limits.undo), atOnce});
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        if (const auto gone = purgePost(session, row.text(0)); !gone)
            return gone;
    }
    const auto alerts = session.query(u"SELECT id, person_id FROM board_alert WHERE at < ? LIMIT ?"_s,
                                      {before(now, services.limits.alertLife), atOnce});
    if (!alerts)
        return fail(alerts.error());
    for (const storage::Row &row : *alerts) {
        const auto gone = session.exec(u"DELETE FROM board_alert WHERE id = ?"_s, {row.text(0)});
        if (!gone)
            return fail(gone.error());
        const auto number = ChangeLog::append(session, alertsOf(row.text(1)), row.text(0), ChangeLog::What::Destroyed);
        if (!number)
            return fail(number.error());
    }
    return Done{};
}

} // namespace

Result<Done> tidy(const Services &services)
{
    const QDateTime now = services.clock.now();
    bool changed = false;
    QStringList seats;
    const auto done = services.database.write([&](Session &session) -> Result<Done> {
        const auto expired = expireOffers(session, now);
        if (!expired)
            return fail(expired.error());
        const auto asked = askOwners(session, services, now);
        if (!asked)
            return fail(asked.error());
        changed = *expired || !asked->isEmpty();
        seats = *asked;
        return purge(session, services, now);
    });
    if (!done)
        return done;
    if (changed)
        publish(services);
    seats.removeDuplicates();
    return seats.isEmpty() ? Result<Done>(Done{})
                           : WaitingList(services.database, services.events, services.clock).tell(seats);
}

} // namespace gw::backend::boards
