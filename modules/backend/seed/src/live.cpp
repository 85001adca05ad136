// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/seed/live.h>

#include "cast.h"
#include "liveboards.h"
#include "texts.h"

#include <QDate>
#include <QLoggingCategory>
#include <condition_variable>
#include <gw/backend/directory/absences.h>
#include <gw/backend/directory/changes.h>
#include <gw/backend/portal/waiting.h>
#include <gw/backend/storage/changelog.h>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using gw::portal::CounterKind;

Q_LOGGING_CATEGORY(lcLive, "gw.live")

namespace gw::backend::seed {

class Live::Private
{
public:
    Private(storage::Database &base, http::EventHub &hub, const Clock &time, LiveOptions wanted)
        : database(base), events(hub), clock(time), options(std::move(wanted)), random(options.value), waiting(base, hub, time)
    {
    }

    Result<Event> step()
    {
        if (castSeats.empty()) {
            if (const auto loaded = load(); !loaded)
                return fail(loaded.error());
            if (castSeats.empty())
                return Event::Nothing; // not a city of ours
        }
        const int dice = random.below(100);
        if (options.mail && dice < 18)
            return post();
        if (dice < 46)
            return arrive();
        if (dice < 76)
            return finish();
        if (dice < 83)
            return publish();
        if (dice < 89)
            return leave();
        if (dice < 95)
            return write();
        return refresh();
    }

    void run(const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            const auto pause =
                std::chrono::milliseconds(random.between(int(options.shortest.count()), int(options.longest.count())));
            const auto wait =
                std::chrono::duration_cast<std::chrono::milliseconds>(pause / std::max(options.factor, 0.001));
            if (wake.wait_for(lock, stop, wait, [&stop] { return stop.stop_requested(); }))
                return;
            if (const auto done = step(); !done)
                qCWarning(lcLive) << "nothing happened:" << done.error();
        }
    }

    storage::Database &database;
    http::EventHub &events;
    const Clock &clock;
    LiveOptions options;
    Random random;
    portal::WaitingList waiting;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::jthread thread;

private:
    struct SeatFacts
    {
        QString id;
        QString personId;
        Both duties;
        Both unit;
        Both person;
        bool isHead = false;
    };

    Result<Done> load()
    {
        return database.read([this](storage::Session &session) -> Result<Done> {
            castSeats.clear();
            for (const CastMember &member : cast()) {
                const auto rows =
                    session.query(u"SELECT seat.id FROM seat JOIN person ON person.id = seat.person_id "
                                  "WHERE person.staff_no = ? AND seat.valid_to IS NULL ORDER BY seat.id"_s,
                                  {member.login});
                if (!rows)
                    return fail(rows.error());
                for (const storage::Row &row : *rows)
                    castSeats.push_back(row.text(0));
            }
            const auto count = session.query(u"SELECT count(*) FROM seat WHERE valid_to IS NULL"_s);
            if (!count)
                return fail(count.error());
            seatCount = int(count->front().integer(0));
            return Done{};
        });
    }

    /// A persona's seat, or anybody's.
    Result<SeatFacts> someSeat(bool persona)
    {
        SeatFacts facts;
        const int offset = random.below(seatCount);
        const QString wanted = persona ? random.pick(castSeats) : QString();
        const auto read = database.read([&](storage::Session &session) -> Result<Done> {
            const QString columns =
                u"SELECT seat.id, seat.person_id, post.duties_ko, post.duties_en, unit.name_ko, unit.name_en, "
                "person.name, person.name_en, post.is_head FROM seat JOIN post ON post.id = seat.post_id "
                "JOIN unit ON unit.id = post.unit_id JOIN person ON person.id = seat.person_id "_s;
            const auto rows =
                persona
                    ? session.query(columns + u"WHERE seat.id = ?"_s, {wanted})
                    : session.query(
                          columns
                              + u"WHERE seat.id = (SELECT id FROM seat WHERE valid_to IS NULL ORDER BY id LIMIT 1 OFFSET ?)"_s,
                          {offset});
            if (!rows)
                return fail(rows.error());
            if (rows->empty())
                return fail(Error::Code::NotFound, u"the seat is gone"_s);
            const storage::Row &row = rows->front();
            facts = {row.text(0),
                     row.text(1),
                     {row.text(2), row.text(3)},
                     {row.text(4), row.text(5)},
                     {row.text(6), row.text(7)},
                     row.boolean(8)};
            return Done{};
        });
        return read ? Result<SeatFacts>(facts) : fail(read.error());
    }

    Result<Event> arrive()
    {
        const auto seat = someSeat(random.chance(50));
        if (!seat)
            return fail(seat.error());
        static const std::vector<CounterKind> forHeads{CounterKind::Approval,     CounterKind::Approval,
                                                       CounterKind::MemoReport,   CounterKind::Circulation,
                                                       CounterKind::EHojo};
        static const std::vector<CounterKind> forClerks{
            CounterKind::Receipt, CounterKind::Circulation, CounterKind::Complaints, CounterKind::Dispatch, CounterKind::EHojo};
        const QDateTime now = clock.now();
        portal::WaitingDraft draft;
        draft.id = random.id(now);
        draft.seatId = seat->id;
        draft.kind = random.pick(seat->isHead ? forHeads : forClerks);
        if (options.linkedSystems && (draft.kind == CounterKind::EHojo || draft.kind == CounterKind::Complaints))
            draft.kind = seat->isHead ? CounterKind::Approval : CounterKind::Receipt;
        // The first of the duties is what the post is about.
        const Both topic{seat->duties.ko.section(u',', 0, 0).section(u" 업무 총괄("_s, -1),
                         seat->duties.en.section(u": "_s, -1).section(u',', 0, 0)};
        const Both title =
            waitingTitle(random, draft.kind, {topic, seat->unit, seat->person}, now.toOffsetFromUtc(9 * 3600).date());
        draft.titleKo = title.ko;
        draft.titleEn = title.en;
        draft.since = now;
        if (draft.kind == CounterKind::Approval || draft.kind == CounterKind::Receipt
            || draft.kind == CounterKind::Complaints)
            draft.due = now.addDays(random.between(1, 7));
        draft.link = waitingLink(draft.kind, draft.id);
        const auto added = waiting.add({draft});
        return added ? Result<Event>(Event::Arrived) : fail(added.error());
    }

    /// The oldest thing of a seat is dealt with, but a desk is never cleared altogether.
    Result<Event> finish()
    {
        const auto seat = someSeat(random.chance(60));
        if (!seat)
            return fail(seat.error());
        QString id;
        constexpr int staysOnTheDesk = 5;
        const auto read = database.read([&](storage::Session &session) -> Result<Done> {
            const auto rows =
                session.query(u"SELECT id FROM waiting_item WHERE seat_id = ? AND source = '' AND kind <> 'boards' ORDER BY since, id LIMIT ?"_s,
                              {seat->id, staysOnTheDesk + 1});
            if (!rows)
                return fail(rows.error());
            if (int(rows->size()) > staysOnTheDesk)
                id = rows->front().text(0);
            return Done{};
        });
        if (!read)
            return fail(read.error());
        if (id.isEmpty())
            return Event::Nothing;
        const auto gone = waiting.finish(id);
        if (!gone)
            return fail(gone.error());
        return *gone ? Event::Done : Event::Nothing;
    }

    Result<Event> publish()
    {
        const NoticeText &text = random.pick(liveNotices());
        const QDateTime now = clock.now();
        const QString id = random.id(now);
        qint64 state = 0;
        bool published = false;
        const auto written = database.write([&](storage::Session &session) -> Result<Done> {
            published = false;
            const auto rows = session.query(
                u"SELECT unit.id, seat.id FROM unit JOIN post ON post.unit_id = unit.id AND post.is_head = 1 "
                "JOIN seat ON seat.post_id = post.id AND seat.valid_to IS NULL "
                "WHERE unit.name_ko = ? ORDER BY unit.org_code, seat.id LIMIT 1"_s,
                {text.unit});
            if (!rows)
                return fail(rows.error());
            if (rows->empty())
                return Done{}; // a small city may lack this division
            const auto inserted =
                session.exec(u"INSERT INTO notice(id, layer, unit_id, title_ko, title_en, body_ko, body_en, must_read, "
                             u"published_at, author_seat_id, "
                             "expires_at, revision) VALUES(?, 'city', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
                             {id, rows->front().text(0), text.title.ko, text.title.en, text.body.ko, text.body.en,
                              text.mustRead ? 1 : 0, toRfc3339(now), rows->front().text(1), toRfc3339(now.addDays(3))});
            if (!inserted)
                return fail(inserted.error());
            const auto number =
                storage::ChangeLog::append(session, u"notices"_s, id, storage::ChangeLog::What::Created);
            if (!number)
                return fail(number.error());
            state = *number;
            published = true;
            return Done{};
        });
        if (!written)
            return fail(written.error());
        if (!published)
            return Event::Nothing;
        events.publish({}, u"notices"_s, QString::number(state));
        return Event::Notice;
    }

    /// Somebody who is no persona goes away for some hours: a persona's own absences are theirs to make.
    Result<Event> leave()
    {
        const auto seat = someSeat(false);
        if (!seat)
            return fail(seat.error());
        if (std::ranges::find(castSeats, seat->id) != castSeats.end())
            return Event::Nothing;
        const QDateTime now = clock.now();
        gw::portal::Absence absence;
        absence.id = random.id(now);
        absence.seatId = seat->id;
        absence.startsAt = now;
        absence.endsAt = now.addSecs(3600 * random.between(1, 6));
        absence.kind = random.chance(50) ? gw::portal::AbsenceKind::Trip : gw::portal::AbsenceKind::Leave;
        absence.reason = absence.kind == gw::portal::AbsenceKind::Trip ? u"현장 점검"_s : u"반일 연가"_s;
        absence.createdBy = seat->personId;
        absence.revision = 1;
        QString state;
        bool away = false;
        const auto written = database.write([&](storage::Session &session) -> Result<Done> {
            const auto already = directory::Absences::isAway(session, seat->id, absence.startsAt, absence.endsAt);
            if (!already)
                return fail(already.error());
            away = *already;
            if (away)
                return Done{};
            if (const auto inserted = directory::Absences::insert(session, absence); !inserted)
                return inserted;
            const auto newest = directory::state(session);
            if (!newest)
                return fail(newest.error());
            state = *newest;
            return Done{};
        });
        if (!written)
            return fail(written.error());
        if (away)
            return Event::Nothing;
        events.publish({}, u"directory"_s, state);
        return Event::Absence;
    }

    /// Somebody who is no persona writes on a board: what personas write is theirs.
    Result<Event> write()
    {
        const auto seat = someSeat(false);
        if (!seat)
            return fail(seat.error());
        if (std::ranges::find(castSeats, seat->id) != castSeats.end())
            return Event::Nothing;
        const QDateTime now = clock.now();
        const auto written = writeSomething(database, random, seat->id, now);
        if (!written)
            return fail(written.error());
        if (!*written)
            return Event::Nothing;
        events.publish({}, u"boards"_s, toRfc3339(now));
        return Event::Post;
    }

    Result<Event> post()
    {
        const auto reached = options.mail(clock.now(), random.next());
        if (!reached)
            return fail(reached.error());
        return reached->isEmpty() ? Event::Nothing : Event::Mail;
    }

    /// e-Hojo answers nearly always, the complaints system now and then does not.
    Result<Event> refresh()
    {
        if (options.linkedSystems)
            return Event::Nothing;
        const bool finance = random.chance(50);
        const bool stale = !finance && random.chance(35);
        const QDateTime now = clock.now();
        const auto set = waiting.setLinkedSource(finance ? CounterKind::EHojo : CounterKind::Complaints,
                                                 stale ? now.addSecs(-40 * 60) : now, stale);
        return set ? Result<Event>(Event::Source) : fail(set.error());
    }

    std::vector<QString> castSeats;
    int seatCount = 0;
};

Live::Live(storage::Database &database, http::EventHub &events, const Clock &clock, LiveOptions options)
    : d(std::make_unique<Private>(database, events, clock, std::move(options)))
{
}

Live::~Live()
{
    stop();
}

void Live::start()
{
    if (!isRunning())
        d->thread = std::jthread([this](const std::stop_token &stop) { d->run(stop); });
}

void Live::stop()
{
    if (!isRunning())
        return;
    d->thread.request_stop();
    d->thread.join();
}

bool Live::isRunning() const
{
    return d->thread.joinable();
}

Result<Live::Event> Live::step()
{
    return d->step();
}

} // namespace gw::backend::seed
