// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

namespace gw::test {
namespace {

using Posts = BoardsTest;

TEST_P(Posts, anEdit_growsTheVersionAndStaysTheAuthors)
{
    const QString id = post(u"b-life"_s, clerk);
    m_clock.advance(std::chrono::minutes(5));
    const Response response = patch(u"/v1/posts/"_s + id, clerk,
                                    {{u"title"_s, u"새 제목"_s}, {u"bodyHtml"_s, u"<p>새 <b>본문</b></p>"_s}}, "\"1\"");
    ASSERT_EQ(response.status, 200) << response.body.constData();
    EXPECT_EQ(header(response, "etag"), "\"2\"");
    const QJsonObject now = json(response);
    EXPECT_EQ(now.value(u"summary"_s), u"새 본문"_s);
    EXPECT_EQ(now.value(u"contentRevision"_s), 2);
    EXPECT_EQ(now.value(u"editedAt"_s), u"2026-11-21T05:05:00.000Z"_s);
    EXPECT_EQ(patch(u"/v1/posts/"_s + id, clerk, {{u"title"_s, u"늦은 제목"_s}}, "\"1\"").status, 412);
}

TEST_P(Posts, whatOthersDo_doesNotMakeTheAuthorsVersionStale)
{
    const QString id = post(u"b-life"_s, clerk);
    act("PUT", u"/v1/posts/%1/like"_s.arg(id), neighbour);
    act("PUT", u"/v1/posts/%1/reading"_s.arg(id), neighbour);
    comment(id, neighbour);
    act("PUT", u"/v1/posts/%1/pin"_s.arg(id), moderator);
    EXPECT_EQ(patch(u"/v1/posts/"_s + id, clerk, {{u"title"_s, u"새 제목"_s}}, "\"1\"").status, 200);
}

TEST_P(Posts, aRemovedPost_canComeBackForTenMinutesAndIsThenGone)
{
    QString state;
    const QString id = post(u"b-life"_s, clerk);
    comment(id, neighbour);
    changes(u"/v1/posts/changes"_s, neighbour, state);
    ASSERT_EQ(remove(u"/v1/posts/"_s + id, clerk, "\"1\"").status, 204);
    EXPECT_EQ(get(u"/v1/posts/"_s + id, clerk).status, 404);
    EXPECT_TRUE(changes(u"/v1/posts/changes"_s, neighbour, state).value(id, {{u"x"_s, 1}}).isEmpty()) << "destroyed";
    m_clock.advance(std::chrono::minutes(9));
    EXPECT_EQ(act("PUT", u"/v1/posts/%1/restoration"_s.arg(id), clerk).status, 200);
    EXPECT_EQ(
        changes(u"/v1/posts/changes"_s, neighbour, state).value(id).value(u"counts"_s).toObject().value(u"comments"_s),
        1);
    ASSERT_EQ(remove(u"/v1/posts/"_s + id, clerk, "\"1\"").status, 204);
    m_clock.advance(std::chrono::minutes(11));
    EXPECT_EQ(act("PUT", u"/v1/posts/%1/restoration"_s.arg(id), clerk).status, 404);
    m_clock.advance(std::chrono::minutes(60));
    ASSERT_TRUE(backend::boards::tidy(*m_services));
    EXPECT_EQ(value(u"SELECT count(*) FROM board_post"_s), u"0"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM board_comment"_s), u"0"_s);
}

TEST_P(Posts, likesAndViews_areOneForEachPerson)
{
    const QString id = post(u"b-life"_s, clerk);
    for (int i = 0; i < 3; ++i) {
        act("PUT", u"/v1/posts/%1/like"_s.arg(id), neighbour);
        act("PUT", u"/v1/posts/%1/reading"_s.arg(id), neighbour);
    }
    act("PUT", u"/v1/posts/%1/like"_s.arg(id), clerk);
    QJsonObject counts = json(get(u"/v1/posts/"_s + id, neighbour)).value(u"counts"_s).toObject();
    EXPECT_EQ(counts.value(u"likes"_s), 2);
    EXPECT_EQ(counts.value(u"views"_s), 1);
    act("DELETE", u"/v1/posts/%1/like"_s.arg(id), neighbour);
    act("DELETE", u"/v1/posts/%1/like"_s.arg(id), neighbour);
    counts = json(get(u"/v1/posts/"_s + id, neighbour)).value(u"counts"_s).toObject();
    EXPECT_EQ(counts.value(u"likes"_s), 1);
}

TEST_P(Posts, thePersonsOwnPart_comesWithTheMirror)
{
    QString mine, theirs;
    const QString id = post(u"b-life"_s, neighbour);
    changes(u"/v1/posts/changes"_s, clerk, mine);
    changes(u"/v1/posts/changes"_s, head, theirs);
    act("PUT", u"/v1/posts/%1/reading"_s.arg(id), clerk);
    EXPECT_TRUE(changes(u"/v1/posts/changes"_s, clerk, mine).value(id).contains(u"readAt"_s));
    EXPECT_FALSE(changes(u"/v1/posts/changes"_s, head, theirs).contains(id)) << "views alone are no change";
}

TEST_P(Posts, oneMinuteOfWriting_isLimitedAndTheRefusalIsNotKept)
{
    m_services->limits.postsPerMinute = 3; // the routes hold a copy of their own
    backend::http::Router router;
    backend::boards::addRoutes(router, *m_services);
    m_router = std::move(router);
    for (int i = 0; i < 3; ++i)
        post(u"b-life"_s, clerk);
    const QByteArray key = "0192a0de-5a3b-7c4b-9b3e-0d6f1f2a3b4c";
    const QByteArray body =
        json::compact({{u"title"_s, u"넷째"_s}, {u"bodyHtml"_s, u""_s}, {u"boardId"_s, u"b-life"_s}});
    const QList<std::pair<QByteArray, QByteArray>> headers{{"content-type", "application/json"},
                                                           {"idempotency-key", key}};
    const Response fast = ask("POST", u"/v1/posts"_s, clerk, headers, body);
    EXPECT_EQ(fast.status, 429);
    EXPECT_EQ(header(fast, "retry-after"), "60");
    EXPECT_EQ(
        act("POST", u"/v1/posts"_s, head, {{u"title"_s, u"글"_s}, {u"bodyHtml"_s, u""_s}, {u"boardId"_s, u"b-life"_s}})
            .status,
        201);
    m_clock.advance(std::chrono::seconds(61));
    EXPECT_EQ(ask("POST", u"/v1/posts"_s, clerk, headers, body).status, 201);
}

TEST_P(Posts, aDraft_isKeptForItsAuthorAloneAndGoesWhenPublished)
{
    const QString id = u"0192a0de-5a3b-7c4b-9b3e-0d6f1f2a3b4d"_s;
    QString mine, theirs;
    changes(u"/v1/post-drafts/changes"_s, clerk, mine);
    changes(u"/v1/post-drafts/changes"_s, head, theirs);
    const QString picture = file("bytes of a picture", clerk);
    for (const QString &title : {u"처음"_s, u"나중"_s}) {
        const Response saved = act("PUT", u"/v1/post-drafts/"_s + id, clerk,
                                   {{u"title"_s, title},
                                    {u"bodyHtml"_s, u"<p onclick=x>초안</p>"_s},
                                    {u"attachments"_s, QJsonArray{picture}},
                                    {u"more"_s, QJsonObject{{u"market"_s, QJsonObject{{u"price"_s, 5}}}}}});
        ASSERT_EQ(saved.status, 200) << saved.body.constData();
        EXPECT_EQ(json(saved).value(u"bodyHtml"_s), u"<p>초안</p>"_s);
        EXPECT_EQ(json(saved).value(u"attachments"_s).toArray().size(), 1);
    }
    EXPECT_EQ(changes(u"/v1/post-drafts/changes"_s, clerk, mine).value(id).value(u"title"_s), u"나중"_s);
    EXPECT_TRUE(changes(u"/v1/post-drafts/changes"_s, head, theirs).isEmpty());
    EXPECT_EQ(act("PUT", u"/v1/post-drafts/"_s + id, head, {{u"title"_s, u""_s}, {u"bodyHtml"_s, u""_s}}).status, 404);
    EXPECT_EQ(get(u"/v1/files/"_s + picture, head).status, 404) << "a draft shows its files to nobody";
    post(u"b-life"_s, clerk, {{u"savedDraftId"_s, id}, {u"attachments"_s, QJsonArray{picture}}});
    EXPECT_TRUE(changes(u"/v1/post-drafts/changes"_s, clerk, mine).value(id, {{u"x"_s, 1}}).isEmpty());
    EXPECT_EQ(get(u"/v1/files/"_s + picture, head).status, 200);
}

TEST_P(Posts, anIdOfTheClients_isTakenOnce)
{
    const QString id = u"0192a0de-5a3b-7c4b-9b3e-0d6f1f2a3b4e"_s;
    EXPECT_EQ(post(u"b-life"_s, clerk, {{u"id"_s, id}}), id);
    const Response again =
        act("POST", u"/v1/posts"_s, head,
            {{u"title"_s, u"글"_s}, {u"bodyHtml"_s, u""_s}, {u"boardId"_s, u"b-life"_s}, {u"id"_s, id}});
    EXPECT_EQ(firstError(again), u"/id taken"_s);
}

TEST_P(Posts, mustReadPosts_areCountedByUnitAndRemindedOnceAnHour)
{
    QString state;
    const QString id = post(u"b-news"_s, moderator, {{u"mustRead"_s, true}});
    act("PUT", u"/v1/posts/%1/acknowledgement"_s.arg(id), clerk);
    act("PUT", u"/v1/posts/%1/acknowledgement"_s.arg(id), clerk);
    const QJsonObject readers = json(get(u"/v1/posts/%1/readers"_s.arg(id), moderator));
    EXPECT_EQ(readers.value(u"acknowledged"_s), 1);
    EXPECT_EQ(readers.value(u"missing"_s), 5);
    EXPECT_EQ(readers.value(u"units"_s).toArray().size(), 4);
    const QJsonArray missing = json(get(u"/v1/posts/%1/readers?acknowledged=false&unitId=u-parks"_s.arg(id), moderator))
                                   .value(u"items"_s)
                                   .toArray();
    EXPECT_EQ(missing.size(), 2) << "the neighbour and the moderator";
    changes(u"/v1/posts/changes"_s, neighbour, state);
    const Response reminded = act("POST", u"/v1/posts/%1/reminders"_s.arg(id), moderator);
    EXPECT_EQ(json(reminded).value(u"people"_s), 5);
    EXPECT_TRUE(changes(u"/v1/posts/changes"_s, neighbour, state).value(id).contains(u"remindedAt"_s));
    EXPECT_FALSE(json(get(u"/v1/posts/"_s + id, clerk)).contains(u"remindedAt"_s)) << "who has read it is not reminded";
    QString alerts;
    EXPECT_EQ(changes(u"/v1/board-alerts/changes"_s, neighbour, alerts).size(), 1);
    EXPECT_EQ(act("POST", u"/v1/posts/%1/reminders"_s.arg(id), moderator).status, 429);
    m_clock.advance(std::chrono::minutes(61));
    EXPECT_EQ(act("POST", u"/v1/posts/%1/reminders"_s.arg(id), moderator).status, 200);
}

TEST_P(Posts, whatIsWrongWithADraft_isAllNamedAtOnce)
{
    const Response response = act("POST", u"/v1/posts"_s, clerk,
                                  {{u"title"_s, u""_s},
                                   {u"bodyHtml"_s, 7},
                                   {u"boardId"_s, u"b-quiz"_s},
                                   {u"quiz"_s, QJsonObject{{u"options"_s, QJsonArray{u"하나"_s}}, {u"answer"_s, 4}}},
                                   {u"market"_s, QJsonObject{}}});
    EXPECT_EQ(response.status, 422);
    QStringList pointers;
    for (const QJsonValue &error : json(response).value(u"errors"_s).toArray())
        pointers.append(error.toObject().value(u"pointer"_s).toString());
    for (const QString &pointer : {u"/title"_s, u"/bodyHtml"_s, u"/quiz/options"_s, u"/quiz/answer"_s, u"/market"_s})
        EXPECT_TRUE(pointers.contains(pointer)) << qPrintable(pointer);
}

INSTANTIATE_TEST_SUITE_P(Engines, Posts, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
