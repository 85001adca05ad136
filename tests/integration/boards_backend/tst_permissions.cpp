// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

#include <array>

namespace gw::test {
namespace {

using Permissions = BoardsTest;

/// What an operation on a post of the clerk's answers to: the author, another person, a moderator of the city, a moderator
/// of the district, and nobody.
struct Cell
{
    const char *method;
    const char *path; ///< behind /v1/posts/<id>
    QJsonObject body;
    std::array<int, 5> status;
};

/// Rows for a post on a board of the city, which everybody sees.
const std::vector<Cell> &cityRows()
{
    static const std::vector<Cell> rows{
        {"GET", "", {}, {200, 200, 200, 200, 401}},
        {"PUT", "/reading", {}, {200, 200, 200, 200, 401}},
        {"PUT", "/like", {}, {200, 200, 200, 200, 401}},
        {"DELETE", "/like", {}, {200, 200, 200, 200, 401}},
        {"PUT", "/acknowledgement", {}, {422, 422, 422, 422, 401}}, // it is not must-read
        {"GET", "/readers", {}, {422, 403, 422, 403, 401}},
        {"POST", "/reminders", {}, {422, 403, 422, 403, 401}},
        {"PUT", "/pin", {}, {403, 403, 200, 403, 401}},
        {"DELETE", "/pin", {}, {403, 403, 200, 403, 401}},
        {"PUT", "/restoration", {}, {200, 404, 404, 404, 401}},
        {"POST", "/comments", {{u"text"_s, u"댓글"_s}}, {201, 201, 201, 201, 401}},
        {"GET", "/comments/changes", {}, {200, 200, 200, 200, 401}},
        {"POST", "/reports", {{u"reason"_s, u"other"_s}}, {201, 201, 201, 201, 401}},
        {"PUT", "/market-state", {{u"state"_s, u"reserved"_s}}, {422, 422, 422, 422, 401}}, // it is no market post
        {"PUT", "/answer", {{u"choice"_s, 0}}, {422, 422, 422, 422, 401}},
        {"PUT", "/participation", {}, {422, 422, 422, 422, 401}},
        {"PUT", "/knowledge-check", {{u"stillTrue"_s, true}}, {422, 422, 422, 422, 401}},
    };
    return rows;
}

TEST_P(Permissions, everyCellOfTheTableForAPostOfTheCity_isAsWritten)
{
    const std::array<QByteArray, 5> callers{clerk, neighbour, moderator, districtModerator, ""};
    for (const Cell &row : cityRows()) {
        const QString id = post(u"b-life"_s, clerk);
        for (size_t i = 0; i < callers.size(); ++i) {
            const Response response =
                act(row.method, u"/v1/posts/%1%2"_s.arg(id, QLatin1StringView(row.path)), callers[i], row.body);
            EXPECT_EQ(response.status, row.status[i])
                << row.method << " " << row.path << " by caller " << i << ": " << response.body.constData();
        }
    }
}

TEST_P(Permissions, aPostOfABureau_isThereForNobodyOutsideIt)
{
    for (const Cell &row : cityRows()) {
        const QString id = post(u"b-bureau"_s, clerk);
        const QString path = u"/v1/posts/%1%2"_s.arg(id, QLatin1StringView(row.path));
        const bool authorsAlone = qstrcmp(row.path, "/restoration") == 0;
        EXPECT_EQ(act(row.method, path, head, row.body).status == 404, authorsAlone) << row.method << row.path;
        for (const char *stranger : {neighbour, districtClerk, districtModerator})
            EXPECT_EQ(act(row.method, path, stranger, row.body).status, 404) << row.method << row.path << stranger;
    }
}

TEST_P(Permissions, onlyItsAuthorChangesAndRemovesAPost)
{
    const QString id = post(u"b-life"_s, clerk);
    for (const char *other : {neighbour, moderator, districtModerator}) {
        EXPECT_EQ(patch(u"/v1/posts/"_s + id, other, {{u"title"_s, u"남의 것"_s}}, "\"1\"").status, 403);
        EXPECT_EQ(remove(u"/v1/posts/"_s + id, other, "\"1\"").status, 403);
    }
    EXPECT_EQ(patch(u"/v1/posts/"_s + id, "", {{u"title"_s, u"누구"_s}}, "\"1\"").status, 401);
    EXPECT_EQ(patch(u"/v1/posts/"_s + id, clerk, {{u"title"_s, u"내 것"_s}}, "\"1\"").status, 200);
    EXPECT_EQ(remove(u"/v1/posts/"_s + id, clerk, "\"2\"").status, 204);
}

TEST_P(Permissions, whoWritesWhere_followsLayerCategoryAndMembership)
{
    const auto mayWrite = [&](const char *board, const QByteArray &caller) {
        return act("POST", u"/v1/posts"_s, caller,
                   {{u"title"_s, u"글"_s}, {u"bodyHtml"_s, u"<p>글</p>"_s}, {u"boardId"_s, QLatin1StringView(board)}})
            .status;
    };
    for (const char *anybody : {clerk, neighbour, districtClerk, moderator})
        EXPECT_EQ(mayWrite("b-life", anybody), 201);
    EXPECT_EQ(mayWrite("b-news", clerk), 403);
    EXPECT_EQ(mayWrite("b-news", head), 201) << "who publishes notices publishes news";
    EXPECT_EQ(mayWrite("b-news", moderator), 201);
    EXPECT_EQ(mayWrite("b-news", districtModerator), 403) << "a district's moderator is nobody in the city";
    EXPECT_EQ(mayWrite("b-bureau", clerk), 201);
    EXPECT_EQ(mayWrite("b-bureau", neighbour), 422);
    EXPECT_EQ(mayWrite("b-district", districtClerk), 201);
    EXPECT_EQ(mayWrite("b-district", clerk), 422);
    EXPECT_EQ(mayWrite("b-club", clerk), 403);
    EXPECT_EQ(act("PUT", u"/v1/boards/b-club/membership"_s, clerk).status, 200);
    EXPECT_EQ(mayWrite("b-club", clerk), 201);
    EXPECT_EQ(act("PUT", u"/v1/boards/b-life/membership"_s, clerk).status, 422) << "only clubs are joined";
}

TEST_P(Permissions, theBoardSaysItself_whatTheSeatMayDoThere)
{
    QString state;
    const auto mine = changes(u"/v1/boards/changes"_s, clerk, state);
    EXPECT_EQ(mine.size(), 8) << "everything but the district's";
    EXPECT_FALSE(mine.contains(u"b-district"_s));
    EXPECT_FALSE(mine.value(u"b-news"_s).value(u"mayPost"_s).toBool());
    EXPECT_FALSE(mine.value(u"b-club"_s).value(u"isMember"_s).toBool());
    QString theirs;
    const auto moderated = changes(u"/v1/boards/changes"_s, districtModerator, theirs);
    EXPECT_TRUE(moderated.value(u"b-district"_s).value(u"mayModerate"_s).toBool());
    EXPECT_FALSE(moderated.value(u"b-life"_s).value(u"mayModerate"_s).toBool());
    EXPECT_FALSE(moderated.contains(u"b-bureau"_s));
}

TEST_P(Permissions, aSeatInAnotherUnit_makesTheMirrorBeginAnew)
{
    QString state;
    changes(u"/v1/posts/changes"_s, clerk, state);
    run(u"UPDATE post SET unit_id = 'u-parks' WHERE id = 't-clerk'"_s);
    const Response response = get(u"/v1/posts/changes?since="_s + state, clerk);
    EXPECT_EQ(response.status, 410);
    EXPECT_EQ(problem(response), u"state-too-old"_s);
}

TEST_P(Permissions, aFile_isForWhoeverSeesAPostThatRefersToIt)
{
    const QString id = file("just bytes", clerk);
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).status, 200);
    EXPECT_EQ(get(u"/v1/files/"_s + id, head).status, 404);
    const QString postId = post(u"b-bureau"_s, clerk, {{u"attachments"_s, QJsonArray{id}}});
    EXPECT_EQ(get(u"/v1/files/"_s + id, head).status, 200);
    EXPECT_EQ(get(u"/v1/files/"_s + id, neighbour).status, 404);
    EXPECT_EQ(get(u"/v1/files/"_s + id, "").status, 401);
    EXPECT_EQ(act("DELETE", u"/v1/uploads/"_s + id, clerk).status, 409) << "in use";
    ASSERT_EQ(remove(u"/v1/posts/"_s + postId, clerk, "\"1\"").status, 204);
    EXPECT_EQ(get(u"/v1/files/"_s + id, head).status, 404) << "with its post it is gone";
    const Response stolen = act("POST", u"/v1/posts"_s, neighbour,
                                {{u"title"_s, u"글"_s},
                                 {u"bodyHtml"_s, u""_s},
                                 {u"boardId"_s, u"b-life"_s},
                                 {u"attachments"_s, QJsonArray{id}}});
    EXPECT_EQ(stolen.status, 422);
    EXPECT_EQ(firstError(stolen), u"/attachments unknown-file"_s);
    const Response shown = act("POST", u"/v1/posts"_s, neighbour,
                               {{u"title"_s, u"글"_s},
                                {u"boardId"_s, u"b-life"_s},
                                {u"bodyHtml"_s, u"<p><img src=\"gwanmun:files/file/%1\"></p>"_s.arg(id)}});
    EXPECT_EQ(firstError(shown), u"/bodyHtml unknown-file"_s);
}

INSTANTIATE_TEST_SUITE_P(Engines, Permissions, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
