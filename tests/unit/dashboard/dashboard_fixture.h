// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"
#include "fake_portal.h"

#include <QAbstractItemModelTester>
#include <gw/dashboard/service.h>

namespace gw::test {

inline portal::WaitingItem waitingItem(const QString &id, const QDateTime &since, std::optional<QDateTime> due = {})
{
    return {id, QStringLiteral("일 ") + id, since, due, QStringLiteral("gwanmun:approval/item/") + id};
}

inline portal::MySeat mySeat(const QString &id, const QStringList &capabilities = {})
{
    portal::MySeat seat;
    seat.id = id;
    seat.kind = portal::SeatKind::Main;
    seat.capabilities = capabilities;
    return seat;
}

inline portal::Notice notice(const QString &id, int day, bool mustRead)
{
    portal::Notice notice;
    notice.id = id;
    notice.layer = portal::NoticeLayer::Bureau;
    notice.titleKo = QStringLiteral("공지 ") + id;
    notice.titleEn = QStringLiteral("Notice ") + id;
    notice.bodyKo = QStringLiteral("내용");
    notice.mustRead = mustRead;
    notice.publishedAt = onDay(day);
    return notice;
}

/// One desk: store, outbox, engine and service in front of a portal that may be shared with another desk.
struct Dashboard
{
    QTemporaryDir dir;
    StillTime time;
    std::shared_ptr<FakePortal> portal;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    std::unique_ptr<sync::Engine> engine;
    contract::BadgeBoard badges;
    std::unique_ptr<dashboard::DashboardService> service;

    explicit Dashboard(std::shared_ptr<FakePortal> its = smallPortal()) : portal(std::move(its)) { open(); }
    ~Dashboard() { close(); }
    Q_DISABLE_COPY_MOVE(Dashboard)

    static std::shared_ptr<FakePortal> smallPortal()
    {
        using namespace Qt::Literals::StringLiterals;
        auto portal = std::make_shared<FakePortal>();
        portal->me.person.id = u"p1"_s;
        portal->me.person.name = u"홍길동"_s;
        portal->me.person.state = portal::PersonState::Active;
        portal->me.seats = {mySeat(u"main"_s), mySeat(u"acting"_s, {u"notice.publish"_s})};
        portal->me.activeSeatId = u"main"_s;
        portal->waiting[u"main"_s] = {{u"approval"_s, waitingItem(u"a1"_s, onDay(18))},
                                      {u"approval"_s, waitingItem(u"a2"_s, onDay(19), onDay(20))},
                                      {u"mail-citizen"_s, waitingItem(u"m1"_s, onDay(17), onDay(25))}};
        portal->waiting[u"acting"_s] = {{u"receipt"_s, waitingItem(u"r1"_s, onDay(16))}};
        portal->notices = {notice(u"new"_s, 20, false), notice(u"old"_s, 10, false), notice(u"must"_s, 12, true)};
        return portal;
    }
    void open()
    {
        auto opened = store::Store::open(
            dir.path(), {dashboard::component(), sync::Engine::component(), outbox::Outbox::component()},
            {&time.clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &time.clock, .timing = time.timing()});
        engine = std::make_unique<sync::Engine>(*store, box.get(),
                                                sync::Options{.clock = &time.clock, .timing = time.timing()});
        const auto send = [server = portal](net::Request request) { return answer(server->answer(request)); };
        service = std::make_unique<dashboard::DashboardService>(*store, *box, *engine, send, time.clock, badges);
    }
    void close()
    {
        service.reset();
        engine.reset();
        box.reset();
        store.reset();
    }
    /// Begins to send and to sync, and waits for the first answers.
    void start()
    {
        ASSERT_TRUE(await(box->start()));
        ASSERT_TRUE(await(engine->start()));
        settle();
    }
    /// Pulls everything once more.
    void sync()
    {
        engine->wakeAll();
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(waitUntil([&] {
            const auto sources = engine->sources();
            return std::ranges::none_of(sources, &sync::SourceStatus::running);
        }));
        // Notices of the store, and the readings they start: those were asked for before these.
        for (int turn = 0; turn < 2; ++turn) {
            QTest::qWait(10);
            std::ignore = await(store->read(store::File::Cache, [](sqlite::Connection &db) { return db.scalar(QStringLiteral("SELECT 1")); }));
        }
    }
    QStringList column(const QAbstractItemModel &model, int role) const
    {
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row)
            values.append(model.index(row, 0).data(role).toString());
        return values;
    }

private:
    static Task<net::Reply> answer(Result<net::Reply> reply) { co_return reply; }
};

} // namespace gw::test
