// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

/// A server whose posts are a list; it forgets states when told to.
struct SmallServer
{
    QList<portal::BoardPost> posts;
    bool forgets = false;
    int state = 1;

    Result<net::Reply> answer(const net::Request &request)
    {
        const QString path = request.url.path();
        const bool fromStart = !request.url.query().contains(u"since="_s);
        if (forgets && !fromStart) {
            return net::Reply{410,
                              {{"content-type", "application/problem+json"}},
                              R"({"type":"https://gwanmun.example/problems/state-too-old","title":"","status":410})"};
        }
        QJsonObject changes{{u"newState"_s, QString::number(state)},
                            {u"hasMore"_s, false},
                            {u"created"_s, QJsonArray()},
                            {u"updated"_s, QJsonArray()},
                            {u"destroyed"_s, QJsonArray()}};
        if (path == u"/v1/boards/changes"_s && fromStart)
            changes[u"created"_s] = QJsonArray{portal::toJson(someBoard(u"board"_s))};
        if (path == u"/v1/posts/changes"_s)
            changes[fromStart ? u"created"_s : u"updated"_s] = gw::json::toJson(posts);
        if (path.endsWith(u"/changes"_s))
            return Shelf::json(changes);
        return fail(Error::Code::Offline);
    }
};

struct Synced : Shelf
{
    SmallServer small;
    Synced()
    {
        server = [this](const net::Request &request) { return small.answer(request); };
    }
    void sync()
    {
        engine->wakeAll();
        ASSERT_TRUE(waitUntil([&] {
            const auto sources = engine->sources();
            return std::ranges::none_of(sources, &sync::SourceStatus::running);
        }));
    }
    QStringList ids()
    {
        const auto list = await(store->read(store::File::Cache, [](sqlite::Connection &db) {
            return db.scalar(u"SELECT group_concat(id) FROM (SELECT id FROM board_post ORDER BY id)"_s);
        }));
        return list->toString().split(u',', Qt::SkipEmptyParts);
    }
};

} // namespace

TEST(Reload, theServerHasForgottenTheState_whatItNoLongerHasGoesAndWhatWasWrittenHereStays)
{
    Synced desk;
    desk.small.posts = {somePost(u"a"_s, u"board"_s, noon), somePost(u"b"_s, u"board"_s, noon)};
    ASSERT_TRUE(await(desk.box->start()));
    ASSERT_TRUE(await(desk.engine->start()));
    desk.sync();
    boards::Draft draft = boards::DraftStore::make(boards::Draft::Purpose::NewPost, u"board"_s);
    draft.id = u"mine"_s;
    draft.title = u"아직 여기만"_s;
    ASSERT_TRUE(await(desk.service->writing().send(draft)));
    ASSERT_EQ(desk.ids(), (QStringList{u"a"_s, u"b"_s, u"mine"_s}));
    desk.small.posts.removeFirst();
    desk.small.forgets = true;
    desk.sync();
    EXPECT_TRUE(waitUntil([&] { return desk.ids() == QStringList({u"b"_s, u"mine"_s}); }))
        << qPrintable(desk.ids().join(u','));
}

TEST(Reload, anOlderAnswerThanWhatIsHere_changesNothing)
{
    Synced desk;
    portal::BoardPost post = somePost(u"a"_s, u"board"_s, noon);
    post.title = u"새 제목"_s;
    post.revision = 5;
    desk.small.posts = {post};
    ASSERT_TRUE(await(desk.box->start()));
    ASSERT_TRUE(await(desk.engine->start()));
    desk.sync();
    post.title = u"옛 제목"_s;
    post.revision = 4;
    desk.small.posts = {post};
    desk.sync();
    const auto title = await(desk.store->read(store::File::Cache, [](sqlite::Connection &db) {
        return db.scalar(u"SELECT title FROM board_post WHERE id='a'"_s);
    }));
    EXPECT_EQ(title->toString(), u"새 제목"_s);
}

TEST(Reload, aLikeThatWaits_isStillThereAfterTheRowCameAgain)
{
    Synced desk;
    desk.small.posts = {somePost(u"a"_s, u"board"_s, noon)};
    ASSERT_TRUE(await(desk.box->start()));
    ASSERT_TRUE(await(desk.engine->start()));
    desk.sync();
    ASSERT_TRUE(await(desk.service->writing().like(u"a"_s, true)));
    desk.small.posts[0].revision = 2;
    desk.small.posts[0].counts.likes = 10;
    desk.sync();
    const auto likes = await(desk.store->read(store::File::Cache, [](sqlite::Connection &db) {
        return db.scalar(u"SELECT e_likes || ' ' || e_liked FROM board_post WHERE id='a'"_s);
    }));
    EXPECT_EQ(likes->toString(), u"11 1"_s);
}
