// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

#include <gw/html/sanitize.h>
#include <gw/test/xss.h>

namespace gw::test {
namespace {

using Hostile = BoardsTest;

TEST_P(Hostile, everyVectorInAPost_comesBackInert)
{
    const auto vectors = xssVectors();
    ASSERT_GE(vectors.size(), 120u);
    for (const XssVector &vector : vectors) {
        const QString text = vector.text.left(150'000);
        const Response written =
            act("POST", u"/v1/posts"_s, clerk,
                {{u"title"_s, u"글 "_s + text.left(150)}, {u"bodyHtml"_s, text}, {u"boardId"_s, u"b-life"_s}});
        if (written.status == 422)
            continue; // refused altogether: a title or a picture that is nobody's
        ASSERT_EQ(written.status, 201) << vector.line << ": " << written.body.constData();
        const QJsonObject post = json(get(u"/v1/posts/"_s + json(written).value(u"id"_s).toString(), neighbour));
        const QString body = post.value(u"bodyHtml"_s).toString();
        EXPECT_EQ(harmIn(body), QString())
            << "line " << vector.line << " (" << qPrintable(vector.technique) << "): " << qPrintable(body.left(300));
        EXPECT_EQ(html::sanitize(body).html(), body) << "line " << vector.line << ": what is stored is clean already";
        for (const QString &plain : {post.value(u"title"_s).toString(), post.value(u"summary"_s).toString()})
            EXPECT_EQ(html::plainLine(plain, 1000), plain) << "line " << vector.line;
    }
}

TEST_P(Hostile, everyVectorInACommentOrAName_isPlainText)
{
    const QString id = post(u"b-life"_s, clerk);
    for (const XssVector &vector : xssVectors()) {
        const Response written =
            act("POST", u"/v1/posts/%1/comments"_s.arg(id), clerk, {{u"text"_s, vector.text.left(3000)}});
        if (written.status != 201) {
            EXPECT_EQ(written.status, 422) << vector.line;
            continue;
        }
        for (const QString &line : json(written).value(u"text"_s).toString().split(u'\n'))
            EXPECT_EQ(html::plainLine(line, 5000), line) << vector.line;
    }
    for (const XssVector &vector : xssVectors()) {
        const Response written = announce("bytes", clerk, vector.text.left(200) + u".png"_s);
        const QString name = json(written).value(u"name"_s).toString();
        EXPECT_EQ(html::plainLine(name, 1000), name) << vector.line;
        EXPECT_FALSE(name.contains(u'/') || name.contains(u'\\') || name.contains(u'<')) << qPrintable(name);
        if (written.status == 201)
            act("DELETE", u"/v1/uploads/"_s + json(written).value(u"id"_s).toString(), clerk);
    }
}

TEST_P(Hostile, whatStandsInEditsAndDrafts_isCleanedAsWell)
{
    const QString bad =
        u"<p>글<img src=x onerror=alert(1)><script>alert(2)</script><a href=\"javascript:alert(3)\">여기</a></p>"_s;
    const QString id = post(u"b-life"_s, clerk);
    const Response edited =
        patch(u"/v1/posts/"_s + id, clerk, {{u"bodyHtml"_s, bad}, {u"title"_s, u"제\u202E목\u0007"_s}}, "\"1\"");
    EXPECT_EQ(harmIn(json(edited).value(u"bodyHtml"_s).toString()), QString());
    EXPECT_EQ(json(edited).value(u"title"_s), u"제목"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM board_post WHERE body LIKE '%alert%' OR body LIKE '%onerror%'"_s), u"0"_s);
    act("PUT", u"/v1/post-drafts/0192a0de-5a3b-7c4b-9b3e-0d6f1f2a3b4f"_s, clerk,
        {{u"title"_s, u"초안"_s}, {u"bodyHtml"_s, bad}});
    EXPECT_EQ(value(u"SELECT count(*) FROM board_draft WHERE body LIKE '%alert%'"_s), u"0"_s);
}

TEST_P(Hostile, namesInEventsQuizzesAndReasons_arePlainToo)
{
    const QString evil = u"<b>광장</b>\u202E\u0000끝"_s;
    const QString event =
        post(u"b-event"_s, clerk,
             {{u"event"_s, QJsonObject{{u"startsAt"_s, u"2026-12-01T00:00:00.000Z"_s}, {u"place"_s, evil}}}});
    const QString place =
        json(get(u"/v1/posts/"_s + event, head)).value(u"event"_s).toObject().value(u"place"_s).toString();
    EXPECT_EQ(html::plainLine(place), place);
    const QString quiz =
        post(u"b-quiz"_s, clerk,
             {{u"quiz"_s, QJsonObject{{u"options"_s, QJsonArray{evil, u"아니요"_s}}, {u"answer"_s, 0}}}});
    const QString option = json(get(u"/v1/posts/"_s + quiz, head))
                               .value(u"quiz"_s)
                               .toObject()
                               .value(u"options"_s)
                               .toArray()
                               .at(0)
                               .toString();
    EXPECT_EQ(html::plainLine(option), option);
}

INSTANTIATE_TEST_SUITE_P(Engines, Hostile, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
