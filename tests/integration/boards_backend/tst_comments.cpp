// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

namespace gw::test {
namespace {

using Comments = BoardsTest;

QJsonArray mentioning(const QString &kind, const QString &id)
{
    return {QJsonObject{{u"kind"_s, kind}, {u"id"_s, id}}};
}

TEST_P(Comments, eachConcernedPerson_isToldOnceAndForTheNearestReason)
{
    const QString id = post(u"b-bureau"_s, clerk);
    const QString first = comment(id, head);
    QString mine, heads, strangers;
    auto alerts = changes(u"/v1/board-alerts/changes"_s, clerk, mine);
    ASSERT_EQ(alerts.size(), 1);
    EXPECT_EQ(alerts.begin()->value(u"kind"_s), u"comment"_s);
    comment(
        id, clerk,
        {{u"parentId"_s, first}, {u"text"_s, u"@직 보세요"_s}, {u"mentions"_s, mentioning(u"post"_s, u"t-head"_s)}});
    alerts = changes(u"/v1/board-alerts/changes"_s, head, heads);
    ASSERT_EQ(alerts.size(), 1) << "mentioned and answered is one alert";
    EXPECT_EQ(alerts.begin()->value(u"kind"_s), u"mention"_s);
    EXPECT_TRUE(changes(u"/v1/board-alerts/changes"_s, clerk, mine).isEmpty()) << "nobody is told of their own";
    comment(id, clerk, {{u"mentions"_s, mentioning(u"person"_s, u"p-neighbour"_s)}});
    EXPECT_TRUE(changes(u"/v1/board-alerts/changes"_s, neighbour, strangers).isEmpty())
        << "who may not see the board is not told";
    const QString alert = alerts.begin().key();
    EXPECT_EQ(act("PUT", u"/v1/board-alerts/%1/seen"_s.arg(alert), clerk).status, 404);
    EXPECT_EQ(act("PUT", u"/v1/board-alerts/%1/seen"_s.arg(alert), head).status, 200);
    EXPECT_TRUE(changes(u"/v1/board-alerts/changes"_s, head, heads).value(alert).contains(u"seenAt"_s));
}

TEST_P(Comments, aMentionOfNobody_isNamed)
{
    const QString id = post(u"b-life"_s, clerk);
    const Response response = act("POST", u"/v1/posts/%1/comments"_s.arg(id), clerk,
                                  {{u"text"_s, u"@누구"_s}, {u"mentions"_s, mentioning(u"person"_s, u"p-nobody"_s)}});
    EXPECT_EQ(firstError(response), u"/mentions/0 unknown-value"_s);
}

TEST_P(Comments, aRemovedComment_staysEmptyWhileItIsAnswered)
{
    const QString id = post(u"b-life"_s, clerk);
    const QString first = comment(id, head);
    const QString answer = comment(id, clerk, {{u"parentId"_s, first}});
    QString state;
    const QString path = u"/v1/posts/%1/comments/changes"_s.arg(id);
    EXPECT_EQ(changes(path, neighbour, state).size(), 2);
    EXPECT_EQ(remove(u"/v1/comments/"_s + first, clerk, "\"1\"").status, 403);
    EXPECT_EQ(remove(u"/v1/comments/"_s + first, head, "\"1\"").status, 204);
    auto now = changes(path, neighbour, state);
    EXPECT_TRUE(now.value(first).value(u"deleted"_s).toBool());
    EXPECT_EQ(now.value(first).value(u"text"_s), u""_s);
    EXPECT_EQ(remove(u"/v1/comments/"_s + answer, clerk, "\"1\"").status, 204);
    EXPECT_TRUE(changes(path, neighbour, state).value(answer, {{u"x"_s, 1}}).isEmpty());
    EXPECT_EQ(json(get(u"/v1/posts/"_s + id, clerk)).value(u"counts"_s).toObject().value(u"comments"_s), 0);
}

TEST_P(Comments, anAnswer_belongsToTheSamePost)
{
    const QString one = post(u"b-life"_s, clerk);
    const QString two = post(u"b-life"_s, clerk);
    const QString first = comment(one, head);
    const Response response =
        act("POST", u"/v1/posts/%1/comments"_s.arg(two), clerk, {{u"text"_s, u"답"_s}, {u"parentId"_s, first}});
    EXPECT_EQ(firstError(response), u"/parentId unknown-value"_s);
}

TEST_P(Comments, anEdit_tellsOnlyWhoIsNewlyMentioned)
{
    const QString id = post(u"b-life"_s, clerk);
    const QString one = comment(id, head, {{u"mentions"_s, mentioning(u"person"_s, u"p-neighbour"_s)}});
    QJsonArray both = mentioning(u"person"_s, u"p-neighbour"_s);
    both.append(mentioning(u"person"_s, u"p-district"_s).first());
    EXPECT_EQ(patch(u"/v1/comments/"_s + one, clerk, {{u"text"_s, u"남의 것"_s}}, "\"1\"").status, 403);
    const Response response =
        patch(u"/v1/comments/"_s + one, head, {{u"text"_s, u"고친 댓글"_s}, {u"mentions"_s, both}}, "\"1\"");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(header(response, "etag"), "\"2\"");
    QString first, second;
    EXPECT_EQ(changes(u"/v1/board-alerts/changes"_s, neighbour, first).size(), 1);
    EXPECT_EQ(changes(u"/v1/board-alerts/changes"_s, districtClerk, second).size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Engines, Comments, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
