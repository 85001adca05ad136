// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

namespace gw::test {
namespace {

class Moderation : public BoardsTest
{
protected:
    Response moderate(const char *caller, const QString &action, const QString &postId, const QString &commentId = {})
    {
        QJsonObject body{{u"action"_s, action}, {u"postId"_s, postId}, {u"reason"_s, u"광고입니다."_s}};
        if (!commentId.isEmpty())
            body.insert(u"commentId"_s, commentId);
        return act("POST", u"/v1/moderation/actions"_s, caller, body);
    }
};

TEST_P(Moderation, aHiddenPost_isGoneForOthersAndTheAuthorIsToldWhy)
{
    QString mine, theirs, alerts;
    const QString id = post(u"b-life"_s, clerk);
    changes(u"/v1/posts/changes"_s, neighbour, theirs);
    changes(u"/v1/posts/changes"_s, clerk, mine);
    EXPECT_EQ(moderate(clerk, u"hide"_s, id).status, 403);
    EXPECT_EQ(moderate(districtModerator, u"hide"_s, id).status, 403);
    ASSERT_EQ(moderate(moderator, u"hide"_s, id).status, 201);
    EXPECT_TRUE(changes(u"/v1/posts/changes"_s, neighbour, theirs).value(id, {{u"x"_s, 1}}).isEmpty()) << "destroyed";
    EXPECT_EQ(get(u"/v1/posts/"_s + id, neighbour).status, 404);
    EXPECT_FALSE(json(get(u"/v1/boards/b-life/posts"_s, neighbour)).value(u"items"_s).toArray().size());
    const QJsonObject own = changes(u"/v1/posts/changes"_s, clerk, mine).value(id);
    EXPECT_TRUE(own.value(u"hidden"_s).toBool());
    EXPECT_EQ(own.value(u"hiddenReason"_s), u"광고입니다."_s);
    const auto told = changes(u"/v1/board-alerts/changes"_s, clerk, alerts);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.begin()->value(u"text"_s), u"광고입니다."_s);
    EXPECT_FALSE(told.begin()->contains(u"by"_s)) << "the office speaks, not a person";
    ASSERT_EQ(moderate(moderator, u"restore"_s, id).status, 201);
    EXPECT_FALSE(changes(u"/v1/posts/changes"_s, neighbour, theirs).value(id).isEmpty());
}

TEST_P(Moderation, aHiddenComment_isEmptyForOthers)
{
    const QString id = post(u"b-life"_s, clerk);
    const QString one = comment(id, head, {{u"text"_s, u"심한 말"_s}});
    ASSERT_EQ(moderate(moderator, u"hide"_s, id, one).status, 201);
    const auto seenBy = [&](const char *caller) {
        QString state;
        return changes(u"/v1/posts/%1/comments/changes"_s.arg(id), caller, state)
            .value(one)
            .value(u"text"_s)
            .toString();
    };
    EXPECT_EQ(seenBy(neighbour), QString());
    EXPECT_EQ(seenBy(head), u"심한 말"_s);
    EXPECT_EQ(seenBy(moderator), u"심한 말"_s);
    EXPECT_EQ(get(u"/v1/comments/"_s + one, neighbour).status, 404);
}

TEST_P(Moderation, reports_reachTheBoardsModeratorsOnceAndAreSettledTogether)
{
    const QString id = post(u"b-life"_s, clerk);
    const auto report = [&](const char *caller) {
        return act("POST", u"/v1/posts/%1/reports"_s.arg(id), caller, {{u"reason"_s, u"insult"_s}});
    };
    const Response first = report(neighbour);
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(json(report(neighbour)).value(u"id"_s), json(first).value(u"id"_s)) << "the same person again";
    EXPECT_EQ(report(head).status, 201);
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item WHERE seat_id = 's-moderator'"_s), u"1"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item WHERE seat_id = 's-dmoderator'"_s), u"0"_s);
    EXPECT_EQ(get(u"/v1/moderation/reports"_s, clerk).status, 403);
    EXPECT_EQ(json(get(u"/v1/moderation/reports?state=open"_s, moderator)).value(u"items"_s).toArray().size(), 2);
    EXPECT_EQ(json(get(u"/v1/moderation/reports"_s, districtModerator)).value(u"items"_s).toArray().size(), 0);
    ASSERT_EQ(moderate(moderator, u"dismiss"_s, id).status, 201);
    EXPECT_EQ(json(get(u"/v1/moderation/reports?state=open"_s, moderator)).value(u"items"_s).toArray().size(), 0);
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item"_s), u"0"_s);
    QString alerts;
    EXPECT_TRUE(changes(u"/v1/board-alerts/changes"_s, clerk, alerts).isEmpty()) << "the author does not learn of it";
}

TEST_P(Moderation, settlingReportsAboutAnEntry_doesNotAnswerForItsOwner)
{
    const QString id = post(u"b-tips"_s, clerk, {{u"knowledge"_s, QJsonObject{{u"lawReference"_s, u""_s}}}});
    m_clock.advance(std::chrono::hours(24 * 366));
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    act("POST", u"/v1/posts/%1/reports"_s.arg(id), neighbour, {{u"reason"_s, u"untrue"_s}});
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item"_s), u"2"_s);
    ASSERT_EQ(moderate(moderator, u"dismiss"_s, id).status, 201);
    EXPECT_EQ(value(u"SELECT min(seat_id) FROM waiting_item"_s), u"s-clerk"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM waiting_item"_s), u"1"_s);
}

TEST_P(Moderation, theQueue_pagesOpenOnesFirst)
{
    QStringList posts;
    for (int i = 0; i < 5; ++i) {
        posts.append(post(u"b-life"_s, clerk));
        act("POST", u"/v1/posts/%1/reports"_s.arg(posts.last()), neighbour, {{u"reason"_s, u"other"_s}});
        m_clock.advance(std::chrono::seconds(1));
    }
    moderate(moderator, u"dismiss"_s, posts.first());
    QStringList order;
    for (QString next = u"/v1/moderation/reports?limit=2"_s; !next.isEmpty();) {
        const Response page = get(next, moderator);
        ASSERT_EQ(page.status, 200);
        for (const QJsonValue &one : json(page).value(u"items"_s).toArray())
            order.append(one.toObject().value(u"postId"_s).toString());
        const QString link = QString::fromLatin1(header(page, "link"));
        next = link.isEmpty() ? QString() : link.mid(1, link.indexOf(u'>') - 1);
    }
    EXPECT_EQ(order, (QStringList{posts.at(1), posts.at(2), posts.at(3), posts.at(4), posts.at(0)}));
}

TEST_P(Moderation, theLog_showsEveryDeedAndEveryTampering)
{
    const QString id = post(u"b-life"_s, clerk);
    for (const QString &action : {u"warn"_s, u"hide"_s, u"restore"_s})
        ASSERT_EQ(moderate(moderator, action, id).status, 201);
    act("PUT", u"/v1/posts/%1/pin"_s.arg(id), moderator);
    const QJsonArray items = json(get(u"/v1/moderation/log"_s, moderator)).value(u"items"_s).toArray();
    ASSERT_EQ(items.size(), 4);
    EXPECT_EQ(items.first().toObject().value(u"action"_s), u"pin"_s) << "newest first";
    EXPECT_EQ(get(u"/v1/moderation/log"_s, clerk).status, 403);
    const auto tampered = [&] {
        std::optional<qint64> first;
        const auto done = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
            const auto found = backend::boards::firstTampered(session);
            if (!found)
                return fail(found.error());
            first = *found;
            return Done{};
        });
        EXPECT_TRUE(done);
        return first;
    };
    EXPECT_FALSE(tampered());
    run(u"UPDATE board_moderation SET reason = '다른 이유' WHERE action = 'hide'"_s);
    EXPECT_TRUE(tampered());
    run(u"UPDATE board_moderation SET reason = '광고입니다.' WHERE action = 'hide'"_s);
    EXPECT_FALSE(tampered());
    run(u"DELETE FROM board_moderation WHERE action = 'hide'"_s);
    EXPECT_TRUE(tampered());
}

INSTANTIATE_TEST_SUITE_P(Engines, Moderation, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
