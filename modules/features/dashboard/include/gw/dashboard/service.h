// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/contract/badges.h>
#include <gw/dashboard/countermodel.h>
#include <gw/dashboard/noticedesk.h>
#include <gw/dashboard/frontpage.h>
#include <gw/dashboard/noticelistmodel.h>
#include <gw/dashboard/preferences.h>
#include <gw/dashboard/waitinglistmodel.h>
#include <gw/portaltypes/me.h>
#include <gw/sync/engine.h>

namespace gw::dashboard {

/// What the first page of the day shows, from the local file, for the seat at work. Belongs to the GUI thread.
///
/// It registers its sources and handlers, so it is made before Outbox::start(). Models follow the store by themselves;
/// reading happens on the store's threads. It also sets the badges "home" (what waits; red when something is overdue)
/// and "notices" (what still must be read), and the list of waiting things of the BadgeBoard.
class DashboardService final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    DashboardService(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, const Clock &clock,
                     contract::BadgeBoard &badges, QObject *parent = nullptr);
    ~DashboardService() override;

    CounterModel &counters() { return m_counters; }
    WaitingListModel &waiting() { return m_waiting; }
    NoticeListModel &notices() { return m_notices; }
    PreferencesService &preferences() { return m_preferences; }
    NoticeDesk &noticeDesk() { return *m_noticeDesk; } ///< for those who publish
    FrontPage &frontPage() { return m_frontPage; }

    /// First paint: fills everything from the cache on this thread, the first rows only, and then the rest on another.
    /// Before Store::firstPaintDone().
    void loadNow();

    /// The person, with activeSeatId and capabilities of seatId(). Empty until it was synced once.
    std::optional<portal::Me> me() const { return m_me; }
    /// The seat at work; empty until it was set or me() is known, which makes it the main seat.
    QString seatId() const { return *m_seat; }
    /// Shows what is cached of that seat at once and asks the server.
    void setSeat(const QString &seatId);
    void setLanguage(const QString &code); ///< "ko" or "en": titles of waiting items come in it

    /// Keeps the acknowledgement, to be sent when there is a network. Gives the operation id, for an undo.
    Task<QString> acknowledge(QString noticeId);
    /// Takes an acknowledgement back that was not sent, or was refused; otherwise nothing happens.
    void discard(const QString &operationId);

Q_SIGNALS:
    void meChanged(); ///< me(), seatId() or both
    void seatChanged(const QString &seatId);
    /// Somebody asks the person again to read a notice.
    void reminded(const QString &noticeId);

private:
    struct Reading;
    void registerParts(const Send &send);
    void showSeat();
    void showBadges();
    void takeMe(const std::optional<portal::Me> &me);
    void actAs(const QString &seatId);
    void readSeats();
    void readNotices();
    void readMe();

    store::Store &m_store;
    outbox::Outbox &m_outbox;
    sync::Engine &m_engine;
    const Clock &m_clock;
    contract::BadgeBoard &m_badges;
    std::shared_ptr<QString> m_seat = std::make_shared<QString>(); ///< shared with the sources
    std::shared_ptr<QString> m_language = std::make_shared<QString>(QStringLiteral("ko"));
    QHash<QString, SeatRows> m_seats; ///< all that are cached, so that a switch need not wait
    std::optional<portal::Me> m_me;
    CounterModel m_counters;
    WaitingListModel m_waiting;
    NoticeListModel m_notices;
    PreferencesService m_preferences;
    FrontPage m_frontPage{m_preferences};
    std::unique_ptr<NoticeDesk> m_noticeDesk;
    std::unique_ptr<Reading> m_reading;
};

} // namespace gw::dashboard
