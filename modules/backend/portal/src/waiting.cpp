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

QString kindText(gw::portal::CounterKind kind, const QString &source)
{
    return kind == gw::portal::CounterKind::Unknown && !source.isEmpty() ? u"system"_s : toString(kind);
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
        rows.push_back({item.id.isEmpty() ? newId() : item.id, item.seatId, kindText(item.kind, item.source),
                        item.titleKo, item.titleEn, toRfc3339(item.since),
                        item.due ? QVariant(toRfc3339(*item.due)) : QVariant(), item.link, item.source});
        seats.insert(item.seatId);
    }
    const auto inserted =
        session.execMany(u"INSERT INTO waiting_item(id, seat_id, kind, title_ko, title_en, since, due, link, "
                         "source) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
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

Result<bool> WaitingList::replaceSource(storage::Session &session, const QString &source, gw::portal::CounterKind kind,
                                        const QString &seatId, const QList<WaitingDraft> &items, const QDateTime &now)
{
    const QString kindName = kindText(kind, source);
    const bool isOwn = kind == gw::portal::CounterKind::Unknown;
    const QString where = isOwn ? u"seat_id = ? AND source = ?"_s : u"seat_id = ? AND (source = ? OR kind = ?)"_s;
    const QVariantList whose = isOwn ? QVariantList{seatId, source} : QVariantList{seatId, source, kindName};
    const auto rows = session.query(u"SELECT title_ko, title_en, since, due, link, source FROM waiting_item WHERE "_s
                                        + where + u" ORDER BY link"_s,
                                    whose);
    if (!rows)
        return fail(rows.error());
    const auto word = [](const QStringList &parts) { return parts.join(u'\n'); };
    QStringList before;
    for (const storage::Row &row : *rows)
        before.append(word({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)}));
    QStringList after;
    for (const WaitingDraft &item : items)
        after.append(word({item.titleKo, item.titleEn, toRfc3339(item.since),
                           item.due ? toRfc3339(*item.due) : QString(), item.link, item.source}));
    before.sort();
    after.sort();
    if (before == after)
        return false;
    if (const auto gone = session.exec(u"DELETE FROM waiting_item WHERE "_s + where, whose); !gone)
        return fail(gone.error());
    if (const auto inserted = insert(session, items, now); !inserted)
        return fail(inserted.error());
    if (const auto touched = touch(session, seatId, now); !touched)
        return fail(touched.error());
    return true;
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
