// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>
#include <gw/base/json.h>
#include <gw/dashboard/service.h>
#include <gw/portaltypes/counters.h>
#include <gw/portaltypes/notices.h>

namespace gw::test {

inline QDateTime onDay(int day, int hour = 9)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC);
}

/// The server as the dashboard sees it, answering at once.
struct FakePortal
{
    QHash<QString, QList<std::pair<QString, portal::WaitingItem>>> waiting; ///< by seat, with the kind
    QHash<QString, int> countersVersion;
    QList<portal::Notice> notices;
    QString noticesState = QStringLiteral("n1");
    QJsonObject preferences;
    int preferencesVersion = 0;
    portal::Me me;
    bool offline = false;
    int acknowledgeStatus = 200;
    int topItems = 1;
    std::function<void()> beforePatch; ///< another desk, just before a patch is looked at
    QList<net::Request> asked;

    Result<net::Reply> answer(const net::Request &request)
    {
        if (offline)
            return fail(Error::Code::Offline, QStringLiteral("no way there"));
        asked.append(request);
        const QString path = request.url.path();
        if (path.endsWith(QStringLiteral("/counters")))
            return counters(request);
        if (path.endsWith(QStringLiteral("/waiting-items")))
            return items(request);
        if (path.endsWith(QStringLiteral("/notices/changes")))
            return noticeChanges(request);
        if (path.endsWith(QStringLiteral("/acknowledgement")))
            return acknowledge(path.section(u'/', -2, -2));
        if (path.endsWith(QStringLiteral("/preferences")))
            return request.method == "GET" ? getPreferences(request) : patchPreferences(request);
        if (path.endsWith(QStringLiteral("/me")))
            return versioned(request, portal::toJson(me).toObject(), QStringLiteral("me") + me.activeSeatId);
        return fail(Error::Code::Protocol, QStringLiteral("unscripted ") + path);
    }
    static QByteArray headerOf(const net::Request &request, QByteArrayView name)
    {
        for (const auto &[key, value] : request.headers) {
            if (key.toLower() == name)
                return value;
        }
        return {};
    }
    /// Requests whose path ends so.
    QList<net::Request> askedFor(const QString &end, QByteArrayView method = "GET") const
    {
        QList<net::Request> found;
        std::ranges::copy_if(asked, std::back_inserter(found), [&](const net::Request &request) {
            return request.method == method && request.url.path().endsWith(end);
        });
        return found;
    }

private:
    static net::Reply json(const QJsonObject &body, const QString &etag = {}, int status = 200)
    {
        return {status, {{"content-type", status < 300 ? "application/json" : "application/problem+json"}, {"etag", etag.toLatin1()}}, json::compact(body)};
    }
    static net::Reply problem(int status) { return json({{QStringLiteral("type"), QStringLiteral("about:blank")}, {QStringLiteral("status"), status}}, {}, status); }
    static net::Reply versioned(const net::Request &request, const QJsonObject &body, const QString &version)
    {
        const QString etag = u'"' + version + u'"';
        if (headerOf(request, "if-none-match") == etag.toLatin1())
            return {304, {{"etag", etag.toLatin1()}}, {}};
        return json(body, etag);
    }
    QString seatOf(const net::Request &request) const
    {
        const QByteArray seat = headerOf(request, "gwanmun-seat");
        return seat.isEmpty() ? me.seats.constFirst().id : QString::fromLatin1(seat);
    }
    static portal::WaitingItem inLanguageOf(const net::Request &request, portal::WaitingItem item)
    {
        if (headerOf(request, "accept-language") == "en")
            item.title = QStringLiteral("en ") + item.title;
        return item;
    }
    net::Reply counters(const net::Request &request) const
    {
        const QString seat = seatOf(request);
        portal::Counters all{seat, onDay(20), {}};
        for (const portal::CounterKind kind : portal::allCounterKinds) {
            portal::Counter counter;
            counter.kind = kind;
            counter.freshAt = onDay(20);
            for (const auto &[name, item] : waiting.value(seat)) {
                if (name != portal::toString(kind))
                    continue;
                ++counter.count;
                counter.overdue += item.due && *item.due < onDay(21) ? 1 : 0;
                if (counter.top.size() < topItems)
                    counter.top.append(inLanguageOf(request, item));
            }
            all.items.append(counter);
        }
        return versioned(request, portal::toJson(all).toObject(), seat + QString::number(countersVersion.value(seat)));
    }
    net::Reply items(const net::Request &request) const
    {
        const QString kind = QUrlQuery(request.url).queryItemValue(QStringLiteral("kind"));
        portal::WaitingItems page;
        for (const auto &[name, item] : waiting.value(seatOf(request))) {
            if (name == kind)
                page.items.append(inLanguageOf(request, item));
        }
        return json(portal::toJson(page).toObject());
    }
    net::Reply noticeChanges(const net::Request &request) const
    {
        portal::NoticeChanges changes;
        changes.newState = noticesState;
        if (QUrlQuery(request.url).queryItemValue(QStringLiteral("since")) != noticesState)
            changes.updated = notices;
        return json(portal::toJson(changes).toObject());
    }
    net::Reply acknowledge(const QString &id)
    {
        if (acknowledgeStatus != 200)
            return problem(acknowledgeStatus);
        return json(portal::toJson(portal::Acknowledgement{id, QStringLiteral("p1"), onDay(21)}).toObject());
    }
    QString preferencesTag() const { return u'"' + QString::number(preferencesVersion) + u'"'; }
    net::Reply getPreferences(const net::Request &request) const
    {
        return versioned(request, portal::toJson(portal::Preferences{preferences}).toObject(), QString::number(preferencesVersion));
    }
    static QJsonObject merged(QJsonObject target, const QJsonObject &patch)
    {
        for (auto it = patch.begin(); it != patch.end(); ++it) {
            if (it.value().isNull())
                target.remove(it.key());
            else if (it.value().isObject())
                target.insert(it.key(), merged(target.value(it.key()).toObject(), it.value().toObject()));
            else
                target.insert(it.key(), it.value());
        }
        return target;
    }
    net::Reply patchPreferences(const net::Request &request)
    {
        if (const auto other = std::exchange(beforePatch, {}))
            other();
        if (headerOf(request, "if-match") != preferencesTag().toLatin1())
            return problem(412);
        preferences = merged(preferences, json::parseObject(request.body)->value(u"values").toObject());
        ++preferencesVersion;
        return json(portal::toJson(portal::Preferences{preferences}).toObject(), preferencesTag());
    }
};

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
        auto opened = store::Store::open(dir.path(), {dashboard::component(), sync::Engine::component(), outbox::Outbox::component()}, {&time.clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        box = std::make_unique<outbox::Outbox>(*store, outbox::Options{.clock = &time.clock, .timing = time.timing()});
        engine = std::make_unique<sync::Engine>(*store, box.get(), sync::Options{.clock = &time.clock, .timing = time.timing()});
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
        QTest::qWait(20); // notices of the store, and the readings they start
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
