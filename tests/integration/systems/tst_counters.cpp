// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_fixture.h"

#include <QSet>
#include <gw/backend/fetch/client.h>
#include <gw/backend/systems/poller.h>
#include <gw/test/scripted_server.h>

using namespace gw;
using namespace gw::test;

namespace {

class CountersTest : public SystemsTest
{
protected:
    void TearDown() override
    {
        m_fetch.stop();
        if (m_poller)
            m_poller->stop();
    }
    /// A system whose counter is the scripted server's `/<id>`.
    void putCounting(const QString &id, const QByteArray &more = {})
    {
        const QByteArray origin = m_server.url(QString()).toEncoded(QUrl::RemovePath);
        put(id, QByteArray(adapterText(id))
                        .replace("https://" + id.toUtf8() + ".city.example", origin)
                        .replace("secrets/" + id.toUtf8(), "secrets/other")
                    + "counter: { url: \"" + origin + "/" + id.toUtf8()
                    + "\", title: { ko: 할 일, en: To do }, interval: 15" + more + " }\n");
    }
    void start(int seatsAtOnce = 500, std::chrono::milliseconds deadline = std::chrono::seconds(2))
    {
        refresh();
        backend::systems::PollerOptions options;
        options.seatsAtOnce = seatsAtOnce;
        options.tick = std::chrono::milliseconds(20);
        options.deadline = deadline;
        m_poller =
            std::make_unique<backend::systems::Poller>(options, *m_database, m_events, m_clock, *m_catalogue, m_fetch);
        m_linkedSystems = [this](backend::storage::Session &session, const backend::identity::Caller &caller) {
            return m_poller->linkedSystems(session, caller);
        };
        m_poller->start();
    }
    /// One item for every seat that is asked for.
    static QByteArray oneFor(const QByteArray &request, const QByteArray &item)
    {
        const QJsonArray asked = json::parseObject(request).value_or(QJsonObject())[u"seats"_s].toArray();
        QByteArrayList seats;
        for (const QJsonValue &seat : asked)
            seats.append(R"({"seatId":")" + seat.toObject()[u"seatId"_s].toString().toUtf8() + R"(","items":[)" + item
                         + "]}");
        return R"({"seats":[)" + seats.join(',') + "]}";
    }
    static QByteArray item(const QByteArray &id = "1", const QByteArray &more = {})
    {
        return R"({"id":")" + id + R"(","titleKo":"지출 )" + id + R"(","titleEn":"Payment )" + id
               + R"(","since":"2026-11-20T01:00:00Z","path":"/payments/)" + id + '"' + more + '}';
    }
    void answerWith(const QByteArray &path, const QByteArray &items)
    {
        m_server.on(path,
                    [items](const Exchange &exchange) { exchange.answer(200, oneFor(exchange.seen.body, items)); });
    }
    QJsonObject own(const QString &id, const QByteArray &caller = clerk)
    {
        for (const QJsonValue &system : json(get(u"/v1/counters"_s, caller))[u"systems"_s].toArray()) {
            if (system.toObject()[u"systemId"_s] == id)
                return system.toObject();
        }
        return {};
    }
    QJsonObject kind(const QString &name, const QByteArray &caller = clerk)
    {
        for (const QJsonValue &counter : json(get(u"/v1/counters"_s, caller))[u"items"_s].toArray()) {
            if (counter.toObject()[u"kind"_s] == name)
                return counter.toObject();
        }
        return {};
    }
    bool comes(const QString &id, int count, const QByteArray &caller = clerk)
    {
        return waitUntil([&] { return own(id, caller)[u"count"_s].toInt(-1) == count; });
    }

    ScriptedServer m_server;
    backend::fetch::Client m_fetch;
    std::unique_ptr<backend::systems::Poller> m_poller;
};

TEST_P(CountersTest, numberComesFromTheSystem_withItsItems)
{
    putCounting(u"other"_s);
    answerWith("/other", item("1", R"(,"due":"2026-11-20T02:00:00Z")") + ',' + item("2"));
    Listener mine(m_events.subscribe(u"p-clerk"_s, {}, m_clock.now().addSecs(600)));
    start();
    ASSERT_TRUE(comes(u"other"_s, 2));
    const QJsonObject counter = own(u"other"_s);
    EXPECT_EQ(counter[u"titleEn"_s], u"To do"_s);
    EXPECT_EQ(counter[u"overdue"_s], 1);
    EXPECT_EQ(counter[u"stale"_s], false);
    EXPECT_EQ(counter[u"freshAt"_s], u"2026-11-21T05:00:00.000Z"_s);
    EXPECT_EQ(counter[u"top"_s].toArray()[0].toObject()[u"link"_s], u"gwanmun:systems/open/other/payments/1"_s);
    EXPECT_TRUE(waitUntil([&] { return mine.heard("counters"); }));
    const QJsonArray items = json(get(u"/v1/waiting-items?system=other"_s, clerk))[u"items"_s].toArray();
    QStringList titles;
    for (const QJsonValue &one : items)
        titles.append(one.toObject()[u"title"_s].toString());
    titles.sort();
    EXPECT_EQ(titles, QStringList({u"지출 1"_s, u"지출 2"_s}));

    const SeenRequest asked = m_server.seen.first();
    EXPECT_EQ(asked.method, "POST");
    EXPECT_EQ(asked.headers.value("authorization"), "Basic " + ("other:" + secretOf("other")).toBase64());
    QStringList seats;
    for (const QJsonValue &seat : json::parseObject(asked.body).value_or(QJsonObject())[u"seats"_s].toArray())
        seats.append(seat.toObject()[u"seatId"_s].toString() + u' ' + seat.toObject()[u"role"_s].toString());
    seats.sort();
    EXPECT_EQ(seats, QStringList({u"s-clerk clerk"_s, u"s-head approver"_s})) << "entitled and signed in, nobody else";
    EXPECT_TRUE(own(u"other"_s, gardener).isEmpty());
}

TEST_P(CountersTest, kindOfTheFrontPage_isFedByItsSystem_inPlaceOfWhatWasThere)
{
    sql(u"INSERT INTO waiting_item(id, seat_id, kind, title_ko, title_en, since, link) VALUES('old', 's-clerk', "
        u"'e-hojo', "
        "'옛것', 'Old', '2026-11-01T00:00:00.000Z', 'gwanmun:x/y')"_s);
    putCounting(u"other"_s, ", kind: e-hojo");
    answerWith("/other", item("7"));
    start();
    ASSERT_TRUE(
        waitUntil([&] { return kind(u"e-hojo"_s)[u"top"_s].toArray()[0].toObject()[u"title"_s] == u"지출 7"_s; }));
    EXPECT_EQ(kind(u"e-hojo"_s)[u"count"_s], 1);
    EXPECT_EQ(kind(u"e-hojo"_s)[u"freshAt"_s], u"2026-11-21T05:00:00.000Z"_s);
    EXPECT_TRUE(own(u"other"_s).isEmpty()) << "it is not counted twice";
}

TEST_P(CountersTest, whatIsDone_goes)
{
    putCounting(u"other"_s);
    answerWith("/other", item("1"));
    start();
    ASSERT_TRUE(comes(u"other"_s, 1));
    answerWith("/other", {});
    m_clock.advance(std::chrono::seconds(16));
    EXPECT_TRUE(comes(u"other"_s, 0));
}

TEST_P(CountersTest, slowDeadLyingAndHugeSystems_growOld)
{
    const QList<QByteArray> bad{"silent", "refused", "html", "foreign", "huge", "broken"};
    for (const QByteArray &id : bad)
        putCounting(QString::fromLatin1(id));
    put(u"gone"_s, QByteArray(adapterText(u"gone"_s))
                           .replace("secrets/gone", "secrets/other")
                           .replace("https://gone.city.example", "http://127.0.0.1:1")
                       + "counter: { url: \"http://127.0.0.1:1/c\", title: { ko: 할 일, en: To do }, interval: 15 }\n");
    putCounting(u"other"_s);
    m_server.on("/silent", [](const Exchange &) {});
    m_server.on("/refused", [](const Exchange &exchange) { exchange.answer(401); });
    m_server.on("/html",
                [](const Exchange &exchange) { exchange.answer(200, "<html>", "Content-Type: text/html\r\n"); });
    m_server.on("/foreign", [](const Exchange &exchange) {
        exchange.answer(200, R"({"seats":[{"seatId":"s-gardener","items":[)" + item() + "]}]}");
    });
    m_server.on("/huge", [](const Exchange &exchange) { exchange.answer(200, QByteArray(3 << 20, ' ')); });
    m_server.on("/broken",
                [](const Exchange &exchange) { exchange.answer(200, oneFor(exchange.seen.body, R"({"id":"1"})")); });
    answerWith("/other", item());
    start();
    ASSERT_TRUE(comes(u"other"_s, 1));
    ASSERT_TRUE(waitUntil([&] {
        const QByteArray metrics = m_poller->metrics();
        return std::ranges::all_of(
            bad, [&](const QByteArray &id) { return metrics.contains("failures{system=\"" + id + '"'); });
    }));
    for (const QByteArray &id : bad) {
        const QJsonObject counter = own(QString::fromLatin1(id));
        EXPECT_EQ(counter[u"count"_s], 0) << id.constData();
        EXPECT_EQ(counter[u"stale"_s], true) << id.constData();
        EXPECT_FALSE(counter.contains(u"freshAt"_s)) << id.constData();
    }
    EXPECT_EQ(own(u"other"_s)[u"stale"_s], false);
    EXPECT_EQ(number(u"SELECT count(*) FROM waiting_item WHERE seat_id = 's-gardener'"_s), 0);
}

TEST_P(CountersTest, silentSystem_delaysNobody)
{
    putCounting(u"a-silent"_s); // before the other in every order
    putCounting(u"other"_s);
    m_server.on("/a-silent", [](const Exchange &) {});
    answerWith("/other", item());
    start(500, std::chrono::minutes(2)); // more than comes() waits
    EXPECT_TRUE(comes(u"other"_s, 1));
    EXPECT_EQ(m_server.count("/a-silent"), 1);
    m_fetch.stop();
}

TEST_P(CountersTest, kindWhoseSystemNeverAnswered_isNoFreshNothing)
{
    sql(u"DELETE FROM linked_source"_s);
    putCounting(u"other"_s, ", kind: e-hojo");
    m_server.on("/other", [](const Exchange &exchange) { exchange.answer(503); });
    Listener mine(m_events.subscribe(u"p-clerk"_s, {}, m_clock.now().addSecs(600)));
    start();
    ASSERT_TRUE(waitUntil([&] { return kind(u"e-hojo"_s)[u"stale"_s] == true; }));
    EXPECT_EQ(kind(u"e-hojo"_s)[u"count"_s], 0);
    EXPECT_EQ(kind(u"e-hojo"_s)[u"freshAt"_s], u"2026-11-21T05:00:00.000Z"_s);
    EXPECT_TRUE(waitUntil([&] { return mine.heard("counters"); }));
    answerWith("/other", {});
    m_clock.advance(std::chrono::seconds(40));
    EXPECT_TRUE(waitUntil([&] { return kind(u"e-hojo"_s)[u"stale"_s] == false; }));
}

TEST_P(CountersTest, counterMendedInTheFile_isAskedAtOnce)
{
    putCounting(u"other"_s);
    m_server.on("/other", [](const Exchange &exchange) { exchange.answer(503); });
    start();
    ASSERT_TRUE(waitUntil([&] { return m_server.count("/other") == 1; }));
    QTest::qWait(200);
    answerWith("/other", item());
    ASSERT_EQ(own(u"other"_s)[u"count"_s], 0) << "the clock stands still: it is not asked again by itself";
    putCounting(u"other"_s, ", who: everybody");
    refresh();
    EXPECT_TRUE(comes(u"other"_s, 1));
}

TEST_P(CountersTest, systemThatDies_keepsItsNumber_withItsAge_andIsAskedLessAndLess)
{
    putCounting(u"other"_s, ", kind: complaints");
    answerWith("/other", item());
    start();
    ASSERT_TRUE(waitUntil([&] { return kind(u"complaints"_s)[u"count"_s] == 1; }));
    m_server.on("/other", [](const Exchange &exchange) { exchange.answer(503); });
    Listener mine(m_events.subscribe(u"p-clerk"_s, {}, m_clock.now().addSecs(6000)));
    for (int i = 0; i < 40; ++i) { // ten minutes
        m_clock.advance(std::chrono::seconds(15));
        QTest::qWait(30);
    }
    const QJsonObject counter = kind(u"complaints"_s);
    EXPECT_EQ(counter[u"count"_s], 1);
    EXPECT_EQ(counter[u"stale"_s], true);
    EXPECT_EQ(counter[u"freshAt"_s], u"2026-11-21T05:00:00.000Z"_s);
    EXPECT_TRUE(mine.heard("counters")) << "the clerk is told that the number is old";
    EXPECT_GT(m_server.count("/other"), 3);
    EXPECT_LT(m_server.count("/other"), 12) << "not once a quarter of a minute";

    answerWith("/other", {});
    bool isFresh = false;
    for (int i = 0; i < 3 && !isFresh; ++i) { // a question that was under way may still bring the old answer
        sql(u"UPDATE token_family SET rotated_at = ?"_s, {toRfc3339(m_clock.now())});
        m_clock.advance(std::chrono::seconds(660));
        isFresh = waitUntil([&] { return kind(u"complaints"_s)[u"stale"_s] == false; }, std::chrono::seconds(10));
    }
    EXPECT_TRUE(isFresh);
    EXPECT_EQ(kind(u"complaints"_s)[u"count"_s], 0);
}

TEST_P(CountersTest, whoSignsInLater_isAskedForAtOnce)
{
    sql(u"UPDATE token_family SET ended_at = '2026-11-21T00:00:00.000Z' WHERE person_id = 'p-head'"_s);
    putCounting(u"other"_s);
    answerWith("/other", item());
    start();
    ASSERT_TRUE(comes(u"other"_s, 1));
    const int before = m_server.count("/other");
    sql(u"UPDATE token_family SET ended_at = NULL WHERE person_id = 'p-head'"_s);
    EXPECT_TRUE(comes(u"other"_s, 1, head)) << "without waiting for the interval";
    EXPECT_EQ(m_server.count("/other"), before + 1);
    EXPECT_FALSE(m_server.seen.last().body.contains("s-clerk"));
}

TEST_P(CountersTest, rightThatWent_takesTheItemsAlong)
{
    putCounting(u"other"_s);
    answerWith("/other", item());
    start();
    ASSERT_TRUE(comes(u"other"_s, 1));
    sql(u"UPDATE post SET unit_id = 'u-parks' WHERE id = 't-clerk'"_s);
    m_clock.advance(std::chrono::seconds(16));
    EXPECT_TRUE(
        waitUntil([&] { return number(u"SELECT count(*) FROM waiting_item WHERE seat_id = 's-clerk'"_s) == 0; }));
    EXPECT_TRUE(own(u"other"_s).isEmpty());
}

TEST_P(CountersTest, removedSystem_takesItsItemsAlong)
{
    putCounting(u"other"_s);
    answerWith("/other", item());
    start();
    ASSERT_TRUE(comes(u"other"_s, 1));
    remove(u"other"_s);
    refresh();
    EXPECT_TRUE(waitUntil([&] { return number(u"SELECT count(*) FROM waiting_item"_s) == 0; }));
    EXPECT_EQ(json(get(u"/v1/waiting-items"_s, clerk))[u"items"_s].toArray().size(), 0);
}

TEST_P(CountersTest, answersThatBreakARule_changeNothing)
{
    const std::vector<std::pair<const char *, QByteArray>> bad{
        {"no id", R"({"titleKo":"a","since":"2026-11-20T01:00:00Z"})"},
        {"same id twice", item("1") + ',' + item("1")},
        {"no title", R"({"id":"1","since":"2026-11-20T01:00:00Z"})"},
        {"title of two lines", R"({"id":"1","titleKo":"a\nb","since":"2026-11-20T01:00:00Z"})"},
        {"title that turns round", "{\"id\":\"1\",\"titleKo\":\"a\u202Eb\",\"since\":\"2026-11-20T01:00:00Z\"}"},
        {"title without end",
         R"({"id":"1","titleKo":")" + QByteArray(300, 'x') + R"(","since":"2026-11-20T01:00:00Z"})"},
        {"time in words", R"({"id":"1","titleKo":"a","since":"yesterday"})"},
        {"due in words", R"({"id":"1","titleKo":"a","since":"2026-11-20T01:00:00Z","due":"soon"})"},
        {"path elsewhere", R"({"id":"1","titleKo":"a","since":"2026-11-20T01:00:00Z","path":"//evil.example/"})"},
        {"path upwards", R"({"id":"1","titleKo":"a","since":"2026-11-20T01:00:00Z","path":"/a/../../b"})"},
        {"path as an address",
         R"({"id":"1","titleKo":"a","since":"2026-11-20T01:00:00Z","path":"https://evil.example/"})"},
    };
    putCounting(u"other"_s);
    answerWith("/other", item("good"));
    start();
    ASSERT_TRUE(comes(u"other"_s, 1));
    for (const auto &[name, items] : bad) {
        sql(u"UPDATE system_poll SET failures = 0, next_at = '2000-01-01T00:00:00.000Z'"_s);
        const int before = m_server.count("/other");
        answerWith("/other", items);
        ASSERT_TRUE(waitUntil([&] { return m_server.count("/other") > before; })) << name;
        ASSERT_TRUE(waitUntil([&] { return number(u"SELECT failures FROM system_poll"_s) == 1; })) << name;
        const QJsonArray kept = json(get(u"/v1/waiting-items?system=other"_s, clerk))[u"items"_s].toArray();
        ASSERT_EQ(kept.size(), 1) << name;
        EXPECT_EQ(kept[0].toObject()[u"title"_s], u"지출 good"_s) << name;
    }
}

TEST_P(CountersTest, twoReplicas_askOnce)
{
    putCounting(u"other"_s);
    answerWith("/other", item());
    start();
    backend::systems::PollerOptions options;
    options.tick = std::chrono::milliseconds(20);
    backend::systems::Poller second(options, *m_database, m_events, m_clock, *m_catalogue, m_fetch);
    ASSERT_TRUE(comes(u"other"_s, 1));
    QTest::qWait(100);
    const int before = m_server.count("/other");
    second.start();
    for (int i = 0; i < 4; ++i) {
        m_clock.advance(std::chrono::seconds(16));
        ASSERT_TRUE(waitUntil([&] { return own(u"other"_s)[u"freshAt"_s] == toRfc3339(m_clock.now()); }));
        QTest::qWait(60);
    }
    // The second one asks for everybody once, as newcomers of its own, and takes its turns from then on.
    EXPECT_LE(m_server.count("/other") - before, 5);
    m_fetch.stop();
    second.stop();
}

TEST_P(CountersTest, manySeats_areAskedForInPieces)
{
    QStringList people;
    QStringList seats;
    QStringList sessions;
    for (int i = 0; i < 62; ++i) {
        people.append(u"('p-x%1', 'x', 'x%1')"_s.arg(i));
        seats.append(u"('s-x%1', 'p-x%1', 't-clerk')"_s.arg(i));
        sessions.append(u"('session-x%1', 'p-x%1', 'gwanmun-desktop', 'openid portal', 'pwd', '%2', "
                        "'2027-01-01T00:00:00.000Z', 1, '%2')"_s.arg(i)
                            .arg(toRfc3339(m_clock.now())));
    }
    sql(u"INSERT INTO person(id, name, staff_no) VALUES"_s + people.join(u','));
    sql(u"INSERT INTO seat(id, person_id, post_id) VALUES"_s + seats.join(u','));
    sql(u"INSERT INTO token_family(id, person_id, client_id, scope, method, auth_time, expires_at, generation, rotated_at) VALUES"_s
        + sessions.join(u','));
    putCounting(u"other"_s);
    answerWith("/other", item());
    start(50);
    ASSERT_TRUE(comes(u"other"_s, 1, "p-x61/s-x61"));
    EXPECT_EQ(m_server.count("/other"), 2);
    EXPECT_EQ(number(u"SELECT count(*) FROM waiting_item"_s), 64);
}

INSTANTIATE_TEST_SUITE_P(Databases, CountersTest, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
