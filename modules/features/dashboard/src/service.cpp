// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/dashboard/service.h>

#include "log.h"
#include "rows.h"
#include <gw/base/deliver.h>
#include <gw/dashboard/handlers.h>
#include <gw/dashboard/sources.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::dashboard {

namespace {

constexpr int firstNotices = 50;
constexpr int firstItems = 200;
constexpr int allNotices = 2000;
constexpr int allItems = 20'000;

void note(const char *what, const Error &error)
{
    if (error.code != Error::Code::Cancelled)
        qCWarning(lcDashboard) << what << "cannot be read:" << error;
}

} // namespace

/// One reading of each sort at a time, and one more when something has changed meanwhile.
struct DashboardService::Reading
{
    struct One
    {
        bool running = false;
        bool again = false;

        bool begin()
        {
            again = running;
            return !std::exchange(running, true);
        }
        bool end()
        {
            running = false;
            return std::exchange(again, false);
        }
    };
    One seats;
    One notices;
    One me;
};

DashboardService::DashboardService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send,
                                   const Clock &clock, contract::BadgeBoard &badges, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_outbox(outbox)
    , m_engine(engine)
    , m_clock(clock)
    , m_badges(badges)
    , m_waiting(clock)
    , m_preferences(store, outbox)
    , m_reading(std::make_unique<Reading>())
{
    registerParts(send);
    m_noticeDesk = std::make_unique<NoticeDesk>(m_outbox, send, [seat = m_seat] { return *seat; });
    connect(&m_store, &store::Store::changed, this, [this](const QString &topic) {
        if (topic == countersTopic)
            readSeats();
        else if (topic == noticesTopic)
            readNotices();
        else if (topic == meTopic)
            readMe();
    });
    connect(&m_outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        // A repeated answer may be an old one: see PreferencesHandler::applyAnswer().
        if (entry.objectKey == PreferencesHandler::objectKey() && entry.state == outbox::State::Confirmed)
            m_engine.pull(u"preferences"_s);
    });
}

DashboardService::~DashboardService() = default;

void DashboardService::registerParts(const Send &send)
{
    m_outbox.addHandler(std::make_shared<AcknowledgeHandler>(send));
    m_outbox.addHandler(std::make_shared<PreferencesHandler>(send, m_store));
    m_engine.addSource(std::make_shared<MeSource>(send));
    m_engine.addSource(std::make_shared<CountersSource>(
        send, [seat = m_seat] { return *seat; }, [language = m_language] { return *language; }));
    m_engine.addSource(std::make_shared<NoticesSource>(send));
    m_engine.addSource(std::make_shared<PreferencesSource>(send, m_store));
}

void DashboardService::loadNow()
{
    const auto me = m_store.readNow(store::File::Cache, [](sqlite::Connection &db) { return meOf(db); });
    if (me)
        takeMe(*me);
    else
        note("the person", me.error());
    const auto seats = m_store.readNow(store::File::Cache,
                                       [this](sqlite::Connection &db) { return seatsOf(db, *m_seat, firstItems); });
    if (seats) {
        m_seats = *seats;
        showSeat();
    } else {
        note("counters", seats.error());
    }
    const auto notices = m_store.readNow(store::File::Cache, [this](sqlite::Connection &db) {
        return noticesOf(db, toRfc3339(m_clock.now()), firstNotices);
    });
    if (notices) {
        m_notices.setRows(*notices);
        showBadges();
    } else {
        note("notices", notices.error());
    }
    m_preferences.loadNow();
    readSeats();
    readNotices();
}

void DashboardService::setSeat(const QString &seatId)
{
    if (*m_seat == seatId)
        return;
    *m_seat = seatId;
    actAs(seatId);
    showSeat();
    m_engine.restart(u"counters"_s);
    Q_EMIT seatChanged(seatId);
    Q_EMIT meChanged();
}

void DashboardService::setLanguage(const QString &code)
{
    if (*m_language == code)
        return;
    *m_language = code;
    m_engine.restart(u"counters"_s);
}

Task<QString> DashboardService::acknowledge(QString noticeId)
{
    const outbox::NewEntry entry = AcknowledgeHandler::entryFor(noticeId, *m_seat);
    const QList<outbox::Entry> pending = m_outbox.pendingFor(entry.objectKey);
    if (!pending.isEmpty())
        co_return pending.constLast().operationId;
    Task<QString> adding = m_outbox.add(entry);
    co_return co_await adding;
}

void DashboardService::discard(const QString &operationId)
{
    deliver(m_outbox.discard(operationId), this, [](DashboardService *, const Result<Done> &discarded) {
        if (!discarded)
            qCInfo(lcDashboard) << "nothing to take back:" << discarded.error();
    });
}

void DashboardService::showSeat()
{
    const SeatRows rows = m_seats.value(*m_seat);
    m_counters.setRows(rows.counters);
    m_waiting.setItems(rows.waiting);
    showBadges();
}

void DashboardService::showBadges()
{
    m_badges.setBadge(u"home"_s, {m_counters.total(), m_counters.hasOverdue()});
    m_badges.setBadge(u"notices"_s, {m_notices.openCount(), false});
    QList<contract::WaitingItem> items;
    for (const WaitingRow &row : m_waiting.items())
        items.append(
            {row.id, row.title, row.kind, row.since, contract::Link::parse(row.link).value_or(contract::Link{})});
    std::ranges::stable_sort(items, {}, &contract::WaitingItem::since);
    m_badges.setWaiting(std::move(items));
}

void DashboardService::takeMe(const std::optional<portal::Me> &me)
{
    if (!me)
        return;
    const std::optional<portal::Me> before = m_me;
    m_me = me;
    const bool mine = std::ranges::any_of(me->seats, [this](const portal::MySeat &seat) { return seat.id == *m_seat; });
    if (!mine && !me->seats.isEmpty()) {
        setSeat(me->seats.constFirst().id); // none was chosen, or it has ended
        return;
    }
    actAs(*m_seat);
    if (m_me != before)
        Q_EMIT meChanged();
}

void DashboardService::actAs(const QString &seatId)
{
    if (!m_me)
        return;
    const auto seat = std::ranges::find(m_me->seats, seatId, &portal::MySeat::id);
    if (seat == m_me->seats.end())
        return;
    const QList<QString> capabilities = seat->capabilities;
    m_me->activeSeatId = seatId;
    m_me->capabilities = capabilities;
}

void DashboardService::readSeats()
{
    if (!m_reading->seats.begin())
        return;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return seatsOf(db, {}, allItems); });
    deliver(std::move(reading), this, [](DashboardService *self, const Result<QHash<QString, SeatRows>> &seats) {
        const bool again = self->m_reading->seats.end();
        if (!seats) {
            note("counters", seats.error());
            return;
        }
        self->m_seats = *seats;
        self->showSeat();
        if (again)
            self->readSeats();
    });
}

void DashboardService::readNotices()
{
    if (!m_reading->notices.begin())
        return;
    auto reading = m_store.read(store::File::Cache, [now = toRfc3339(m_clock.now())](sqlite::Connection &db) {
        return noticesOf(db, now, allNotices);
    });
    deliver(std::move(reading), this, [](DashboardService *self, const Result<QList<NoticeRow>> &notices) {
        const bool again = self->m_reading->notices.end();
        if (!notices) {
            note("notices", notices.error());
            return;
        }
        QStringList recalled;
        for (const NoticeRow &row : *notices) {
            const int before = self->m_notices.rowOf(row.id);
            if (before >= 0 && row.isOpen() && row.remindedAt.isValid()
                && self->m_notices.rows().at(before).remindedAt != row.remindedAt)
                recalled.append(row.id);
        }
        self->m_notices.setRows(*notices);
        self->showBadges();
        for (const QString &id : std::as_const(recalled))
            Q_EMIT self->reminded(id);
        if (again)
            self->readNotices();
    });
}

void DashboardService::readMe()
{
    if (!m_reading->me.begin())
        return;
    auto reading = m_store.read(store::File::Cache, [](sqlite::Connection &db) { return meOf(db); });
    deliver(std::move(reading), this, [](DashboardService *self, const Result<std::optional<portal::Me>> &me) {
        const bool again = self->m_reading->me.end();
        if (!me) {
            note("the person", me.error());
            return;
        }
        self->takeMe(*me);
        if (again)
            self->readMe();
    });
}

} // namespace gw::dashboard
