// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

namespace gw::test {
namespace {

using Mirror = BoardsTest;

TEST_P(Mirror, withoutAState_theNewestPostsOfEveryBoardComeNewestFirst)
{
    QStringList written;
    for (int i = 0; i < 7; ++i) {
        written.prepend(post(i % 2 ? u"b-life"_s : u"b-bureau"_s, clerk));
        m_clock.advance(std::chrono::seconds(1));
    }
    QStringList order;
    QString since;
    for (bool more = true; more;) {
        const QJsonObject page =
            json(get(u"/v1/posts/changes?limit=2"_s + (since.isEmpty() ? QString() : u"&since="_s + since), clerk));
        for (const QJsonValue &one : page.value(u"created"_s).toArray())
            order.append(one.toObject().value(u"id"_s).toString());
        since = page.value(u"newState"_s).toString();
        more = page.value(u"hasMore"_s).toBool();
    }
    EXPECT_EQ(order, written);
}

TEST_P(Mirror, theWindow_boundsTheLoadAndTheListHasTheRest)
{
    QStringList written;
    for (int i = 0; i < 6; ++i) {
        written.prepend(post(u"b-life"_s, clerk));
        m_clock.advance(std::chrono::seconds(1));
    }
    act("PUT", u"/v1/posts/%1/pin"_s.arg(written.last()), moderator);
    const QJsonArray loaded = json(get(u"/v1/posts/changes?window=2"_s, clerk)).value(u"created"_s).toArray();
    QStringList ids;
    for (const QJsonValue &one : loaded)
        ids.append(one.toObject().value(u"id"_s).toString());
    EXPECT_EQ(ids, (QStringList{written.last(), written.at(0), written.at(1)})) << "what is pinned, and the newest two";
    QStringList listed;
    for (QString next = u"/v1/boards/b-life/posts?limit=4"_s; !next.isEmpty();) {
        const Response page = get(next, clerk);
        for (const QJsonValue &one : json(page).value(u"items"_s).toArray())
            listed.append(one.toObject().value(u"id"_s).toString());
        const QString link = QString::fromLatin1(header(page, "link"));
        next = link.isEmpty() ? QString() : link.mid(1, link.indexOf(u'>') - 1);
    }
    EXPECT_EQ(listed, written);
}

TEST_P(Mirror, whatHappensWhileItLoads_isInTheChangesAfterwards)
{
    for (int i = 0; i < 4; ++i) {
        post(u"b-life"_s, clerk);
        m_clock.advance(std::chrono::seconds(1));
    }
    QJsonObject page = json(get(u"/v1/posts/changes?limit=2"_s, head));
    const QString late = post(u"b-life"_s, clerk);
    QStringList seen;
    while (true) {
        for (const QJsonValue &one : page.value(u"created"_s).toArray())
            seen.append(one.toObject().value(u"id"_s).toString());
        if (!page.value(u"hasMore"_s).toBool() && page.value(u"created"_s).toArray().isEmpty())
            break;
        page = json(get(u"/v1/posts/changes?limit=2&since="_s + page.value(u"newState"_s).toString(), head));
    }
    EXPECT_TRUE(seen.contains(late));
    seen.removeDuplicates();
    EXPECT_EQ(seen.size(), 5);
}

TEST_P(Mirror, aShortYoungText_comesAlongAndOthersAreFetched)
{
    const QString brief = post(u"b-life"_s, clerk);
    const QString lengthy =
        post(u"b-life"_s, clerk, {{u"bodyHtml"_s, u"<p>"_s + u"가나다 "_s.repeated(6000) + u"</p>"_s}});
    QString state;
    auto found = changes(u"/v1/posts/changes"_s, head, state);
    EXPECT_TRUE(found.value(brief).contains(u"bodyHtml"_s));
    EXPECT_FALSE(found.value(lengthy).contains(u"bodyHtml"_s));
    EXPECT_LE(found.value(lengthy).value(u"summary"_s).toString().size(), 200);
    EXPECT_TRUE(json(get(u"/v1/posts/"_s + lengthy, head)).contains(u"bodyHtml"_s));
    m_clock.advance(std::chrono::hours(24 * 31));
    QString later;
    found = changes(u"/v1/posts/changes"_s, head, later);
    EXPECT_FALSE(found.value(brief).contains(u"bodyHtml"_s));
}

TEST_P(Mirror, aClub_bringsItsPostsToWhoeverJoins)
{
    act("PUT", u"/v1/boards/b-club/membership"_s, clerk);
    const QString old = post(u"b-club"_s, clerk);
    QString state, boards;
    EXPECT_FALSE(changes(u"/v1/posts/changes"_s, head, state).contains(old));
    changes(u"/v1/boards/changes"_s, head, boards);
    act("PUT", u"/v1/boards/b-club/membership"_s, head);
    const QJsonObject club = changes(u"/v1/boards/changes"_s, head, boards).value(u"b-club"_s);
    EXPECT_TRUE(club.value(u"isMember"_s).toBool());
    EXPECT_EQ(club.value(u"memberCount"_s), 2);
    EXPECT_EQ(json(get(u"/v1/boards/b-club/posts"_s, head)).value(u"items"_s).toArray().size(), 1);
    const QString fresh = post(u"b-club"_s, clerk);
    EXPECT_TRUE(changes(u"/v1/posts/changes"_s, head, state).contains(fresh)) << "the state of before is still good";
    act("DELETE", u"/v1/boards/b-club/membership"_s, head);
    EXPECT_FALSE(changes(u"/v1/boards/changes"_s, head, boards).value(u"b-club"_s).value(u"isMember"_s).toBool());
    EXPECT_EQ(get(u"/v1/posts/"_s + fresh, head).status, 404);
}

TEST_P(Mirror, readingABoard_goesForwardOnlyAndNeverBeyondNow)
{
    const auto until = [&](const QString &time) {
        return json(act("PUT", u"/v1/boards/b-life/reading"_s, clerk, {{u"readUntil"_s, time}}))
            .value(u"readUntil"_s)
            .toString();
    };
    EXPECT_EQ(until(u"2026-11-20T00:00:00.000Z"_s), u"2026-11-20T00:00:00.000Z"_s);
    EXPECT_EQ(until(u"2026-11-19T00:00:00.000Z"_s), u"2026-11-20T00:00:00.000Z"_s);
    EXPECT_EQ(until(u"2030-01-01T00:00:00.000Z"_s), u"2026-11-21T05:00:00.000Z"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, Mirror, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
