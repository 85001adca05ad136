// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/portal/waiting.h>

#include <QSet>
#include <gw/backend/http/events.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

Result<Done> touch(storage::Session &session, const QString &seatId, const QDateTime &now)
{
    const auto changed = session.exec(u"INSERT INTO waiting_state(seat_id, revision, changed_at) VALUES(?, 1, ?) "
                                      "ON CONFLICT(seat_id) DO UPDATE SET revision = waiting_state.revision + 1, "
                                      "changed_at = excluded.changed_at"_s,
                                      {seatId, toRfc3339(now)});
    if (!changed)
        return fail(changed.error());
    return Done{};
}

} // namespace

WaitingList::WaitingList(storage::Database &database, http::EventHub &events, const Clock &clock)
    : m_database(database), m_events(events), m_clock(clock)
{
}

Result<Done> WaitingList::insert(storage::Session &session, const QList<WaitingDraft> &items, const QDateTime &now)
{
    std::vector<QVariantList> rows;
    QSet<QString> seats;
    rows.reserve(size_t(items.size()));
    for (const WaitingDraft &item : items) {
        rows.push_back({item.id.isEmpty() ? newId() : item.id, item.seatId, toString(item.kind), item.titleKo,
                        item.titleEn, toRfc3339(item.since), item.due ? QVariant(toRfc3339(*item.due)) : QVariant(),
                        item.link});
        seats.insert(item.seatId);
    }
    const auto inserted =
        session.execMany(u"INSERT INTO waiting_item(id, seat_id, kind, title_ko, title_en, since, due, link) "
                         "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         rows);
    if (!inserted)
        return inserted;
    for (const QString &seat : seats) {
        if (const auto touched = touch(session, seat, now); !touched)
            return touched;
    }
    return Done{};
}

Result<QStringList> WaitingList::removeLink(storage::Session &session, const QString &link, const QDateTime &now)
{
    const auto rows = session.query(u"SELECT DISTINCT seat_id FROM waiting_item WHERE link = ?"_s, {link});
    if (!rows)
        return fail(rows.error());
    if (rows->empty())
        return QStringList{};
    const auto gone = session.exec(u"DELETE FROM waiting_item WHERE link = ?"_s, {link});
    if (!gone)
        return fail(gone.error());
    QStringList seats;
    for (const storage::Row &row : *rows) {
        seats.append(row.text(0));
        if (const auto touched = touch(session, seats.last(), now); !touched)
            return fail(touched.error());
    }
    return seats;
}

Result<Done> WaitingList::add(const QList<WaitingDraft> &items)
{
    const QDateTime now = m_clock.now();
    const auto written = m_database.write([&](storage::Session &session) { return insert(session, items, now); });
    if (!written)
        return written;
    QStringList seats;
    for (const WaitingDraft &item : items)
        seats.append(item.seatId);
    seats.removeDuplicates();
    return tell(seats);
}

Result<bool> WaitingList::finish(const QString &id)
{
    QString seat;
    const auto written = m_database.write([&](storage::Session &session) -> Result<Done> {
        seat.clear();
        const auto rows = session.query(u"SELECT seat_id FROM waiting_item WHERE id = ?"_s, {id});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            return Done{};
        const auto gone = session.exec(u"DELETE FROM waiting_item WHERE id = ?"_s, {id});
        if (!gone)
            return fail(gone.error());
        seat = rows->front().text(0);
        return touch(session, seat, m_clock.now());
    });
    if (!written)
        return fail(written.error());
    if (seat.isEmpty())
        return false;
    if (const auto told = tell({seat}); !told)
        return fail(told.error());
    return true;
}

Result<Done> WaitingList::setLinkedSource(gw::portal::CounterKind kind, const QDateTime &freshAt, bool stale)
{
    const auto written = m_database.write([&](storage::Session &session) -> Result<Done> {
        const auto set =
            session.exec(u"INSERT INTO linked_source(kind, fresh_at, stale) VALUES(?, ?, ?) ON CONFLICT(kind) "
                         "DO UPDATE SET fresh_at = excluded.fresh_at, stale = excluded.stale"_s,
                         {toString(kind), toRfc3339(freshAt), stale ? 1 : 0});
        if (!set)
            return fail(set.error());
        return Done{};
    });
    if (written)
        m_events.publish({}, u"counters"_s, toRfc3339(freshAt));
    return written;
}

Result<Done> WaitingList::tell(const QStringList &seats)
{
    QList<std::pair<QString, QString>> hints;
    const auto read = m_database.read([&](storage::Session &session) -> Result<Done> {
        hints.clear();
        for (const QString &seat : seats) {
            const auto rows =
                session.query(u"SELECT seat.person_id, waiting_state.revision FROM seat JOIN waiting_state "
                              "ON waiting_state.seat_id = seat.id WHERE seat.id = ?"_s,
                              {seat});
            if (!rows)
                return fail(rows.error());
            for (const storage::Row &row : *rows)
                hints.append({row.text(0), seat + u'.' + QString::number(row.integer(1))});
        }
        return Done{};
    });
    if (!read)
        return read;
    for (const auto &[person, state] : hints)
        m_events.publish(person, u"counters"_s, state);
    return Done{};
}

} // namespace gw::backend::portal
