// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <atomic>
#include <gtest/gtest.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/identity/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/seed/live.h>
#include <gw/backend/seed/seed.h>
#include <gw/backend/storage/changelog.h>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::backend;
using seed::Live;

namespace {

const QDateTime founded(QDate(2026, 11, 21), QTime(5, 0), Qt::UTC);

/// A minute passes between two looks at it.
class TickingClock final : public Clock
{
public:
    QDateTime now() const override { return founded.addSecs(60 * ++m_minutes); }
    std::chrono::milliseconds monotonic() const override { return std::chrono::minutes(m_minutes); }

private:
    mutable std::atomic<int> m_minutes{0};
};

class LiveCity
{
public:
    LiveCity()
    {
        database = storage::Database::open(folder.path(), seed::migrations()).value();
    }

    void found() { ASSERT_TRUE(seed::seed(*database, {seed::SeedOptions::Size::Small, 1, founded})); }

    qint64 number(const QString &sql)
    {
        qint64 value = -1;
        EXPECT_TRUE(database->read([&](storage::Session &session) -> Result<Done> {
            const auto rows = session.query(sql);
            if (!rows)
                return fail(rows.error());
            value = rows->front().integer(0);
            return Done{};
        }));
        return value;
    }

    /// Collects what a person's stream is told.
    std::shared_ptr<http::EventStream> listen(const QString &personId)
    {
        auto stream = hub.subscribe(personId, {}, QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC));
        stream->opened(
            [this](const QByteArray &text) {
                const std::scoped_lock lock(mutex);
                heard += text;
                return true;
            },
            [] {});
        return stream;
    }

    QByteArray whatWasHeard()
    {
        const std::scoped_lock lock(mutex);
        return heard;
    }

    QTemporaryDir folder;
    std::unique_ptr<storage::Database> database;
    TickingClock clock;
    http::EventHub hub{{}, clock};
    std::mutex mutex;
    QByteArray heard;
};

QByteArray eventNames(LiveCity &city, quint64 value, int count, std::map<Live::Event, int> *counts = nullptr)
{
    Live live(*city.database, city.hub, city.clock, {.value = value});
    QByteArray names;
    for (int i = 0; i < count; ++i) {
        const auto event = live.step();
        EXPECT_TRUE(event) << (event ? "" : event.error().detail.toStdString());
        names += char('a' + int(event.value_or(Live::Event::Nothing)));
        if (counts)
            ++(*counts)[event.value_or(Live::Event::Nothing)];
    }
    return names;
}

} // namespace

TEST(Live, steps_moveTheCityAndTellThoseConcerned)
{
    LiveCity city;
    city.found();
    const qint64 items = city.number(u"SELECT count(*) FROM waiting_item"_s);
    const qint64 notices = city.number(u"SELECT count(*) FROM notice"_s);
    const qint64 absences = city.number(u"SELECT count(*) FROM absence"_s);
    QString clerk;
    ASSERT_TRUE(city.database->read([&clerk](storage::Session &session) -> Result<Done> {
        const auto rows = session.query(u"SELECT id FROM person WHERE staff_no = '11-204518'"_s);
        clerk = rows.value().front().text(0);
        return Done{};
    }));
    const auto stream = city.listen(clerk);

    std::map<Live::Event, int> counts;
    eventNames(city, 1, 200, &counts);

    using Event = Live::Event;
    for (const Event event : {Event::Arrived, Event::Done, Event::Notice, Event::Absence, Event::Post, Event::Source})
        EXPECT_GT(counts[event], 2) << int(event);
    EXPECT_EQ(city.number(u"SELECT count(*) FROM waiting_item"_s),
              items + counts[Event::Arrived] - counts[Event::Done]);
    EXPECT_EQ(city.number(u"SELECT count(*) FROM notice"_s), notices + counts[Event::Notice]);
    EXPECT_EQ(city.number(u"SELECT count(*) FROM absence"_s), absences + counts[Event::Absence]);
    EXPECT_EQ(city.number(u"SELECT count(*) FROM change_log WHERE collection = 'notices'"_s), counts[Event::Notice]);
    EXPECT_EQ(city.number(u"SELECT count(*) FROM change_log WHERE collection = 'absences'"_s), counts[Event::Absence]);
    EXPECT_EQ(city.number(u"SELECT count(*) FROM change_log WHERE collection = 'posts'"_s), counts[Event::Post]);
    const QByteArray heard = city.whatWasHeard();
    for (const char *type : {"counters", "notices", "directory"})
        EXPECT_TRUE(heard.contains(type)) << type;
    // Everybody hears of notices, the directory and linked systems; of counters only who they belong to.
    EXPECT_EQ(heard.count("\"notices\""), counts[Event::Notice]);
    EXPECT_EQ(heard.count("\"boards\""), counts[Event::Post]);
    EXPECT_LT(heard.count("\"counters\""), counts[Event::Arrived] + counts[Event::Done]);
    stream->closed();
}

TEST(Live, sameValue_makesTheSameHappen)
{
    LiveCity first, second, third;
    for (LiveCity *city : {&first, &second, &third})
        city->found();
    EXPECT_EQ(eventNames(first, 7, 60), eventNames(second, 7, 60));
    EXPECT_NE(eventNames(first, 7, 60), eventNames(third, 8, 60));
}

TEST(Live, databaseWithoutACity_hasNothingHappen)
{
    LiveCity empty;
    EXPECT_EQ(eventNames(empty, 1, 1).at(0), char('a' + int(Live::Event::Nothing)));
}

TEST(Live, thread_worksUntilStoppedAndStopsAtOnce)
{
    LiveCity city;
    city.found();
    const qint64 before = city.number(u"SELECT count(*) FROM waiting_state WHERE revision > 1"_s);
    Live live(*city.database, city.hub, city.clock, {.value = 1, .factor = 1000, .shortest = 5s, .longest = 20s});
    live.start();
    live.start(); // a second start changes nothing
    EXPECT_TRUE(live.isRunning());
    for (int i = 0; i < 3000 && city.number(u"SELECT count(*) FROM waiting_state WHERE revision > 1"_s) < before + 3;
         ++i)
        std::this_thread::sleep_for(10ms);
    EXPECT_GE(city.number(u"SELECT count(*) FROM waiting_state WHERE revision > 1"_s), before + 3);
    live.stop();
    EXPECT_FALSE(live.isRunning());
    live.stop();

    Live slow(*city.database, city.hub, city.clock, {.value = 1, .factor = 0.001});
    slow.start();
    const auto started = std::chrono::steady_clock::now();
    slow.stop(); // in the middle of a pause of hours
    EXPECT_LT(std::chrono::steady_clock::now() - started, 60s);
}
