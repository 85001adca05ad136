// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

namespace {

struct Found : Shelf
{
    std::unique_ptr<contract::ISearchProvider> search =
        service->makeSearch([] { return u"게시글"_s; }, [] { return false; });

    void post(const QString &id, const QString &title, const QString &summary, int minute)
    {
        change(u"INSERT INTO board_post(id, board_id, author_id, created, title, summary, doc, pinned, must_read, "
               u"acknowledged, seen, liked, likes, comments, hidden, market, revision, content_revision, generation) "
               u"VALUES('%1','board','p-other',%4,'%2','%3','{}',0,0,0,0,0,0,0,0,'',1,1,1)"_s.arg(
                   id, title, summary, QString::number(minute)));
    }
    QStringList find(const QString &text)
    {
        const auto hits = await(search->find(text, 5));
        QStringList titles;
        for (const contract::SearchHit &hit : hits.value_or(QList<contract::SearchHit>()))
            titles.append(hit.title);
        return titles;
    }
    bool index()
    {
        QSignalSpy ready(service.get(), &boards::BoardsService::searchReady);
        service->start();
        return waitUntil([&] { return !ready.isEmpty(); });
    }
};

} // namespace

TEST(PostSearch, titlesBeforeSummaries_koreanAsItIsTyped)
{
    Found found;
    found.fill(3);
    found.post(u"a"_s, u"수의계약 한도 안내"_s, u"재무과에서 알립니다"_s, 1);
    found.post(u"b"_s, u"점심 모임"_s, u"수의계약 담당자 모임입니다"_s, 2);
    ASSERT_TRUE(found.index());
    EXPECT_EQ(found.find(u"수의계약"_s), (QStringList{u"수의계약 한도 안내"_s, u"점심 모임"_s}));
    EXPECT_EQ(found.find(u"계약을"_s).value(0), u"수의계약 한도 안내"_s) << "with a particle";
    EXPECT_EQ(found.find(u"wjatla"_s), QStringList{u"점심 모임"_s}) << "with the other keyboard";
    EXPECT_TRUE(found.find(u"없는말"_s).isEmpty());
    const auto hits = await(found.search->find(u"점심"_s, 5));
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ(hits->constFirst().link.toUrl().toString(), u"gwanmun:boards/post/b"_s);
    EXPECT_EQ(hits->constFirst().context, u"게시판 board"_s);
}

TEST(PostSearch, aChangedTitleAndARemovedPost_areFollowed)
{
    Found found;
    found.fill(3);
    found.post(u"a"_s, u"처음 제목"_s, u"요약"_s, 1);
    ASSERT_TRUE(found.index());
    ASSERT_EQ(found.find(u"처음"_s).size(), 1);
    found.change(u"UPDATE board_post SET title='고친 제목' WHERE id='a'"_s);
    EXPECT_TRUE(waitUntil([&] { return found.find(u"고친"_s).size() == 1; }));
    EXPECT_TRUE(found.find(u"처음"_s).isEmpty());
    found.change(u"DELETE FROM board_post WHERE id='a'"_s);
    EXPECT_TRUE(waitUntil([&] { return found.find(u"고친"_s).isEmpty(); }));
}
