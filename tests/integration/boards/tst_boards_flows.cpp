// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "two_desks.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::Category;
using boards::Mark;
using boards::PostDetail;

TEST(Boards, aWrites_bSeesItWithTheNextSync)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const auto list = desks.b->boards().makePostList();
    const QAbstractItemModelTester tester(list.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString board = desks.b->boardOf(Category::AmusingLife);
    list->setQuery({.boardId = board});
    ASSERT_TRUE(waitUntil([&] { return list->isReady(); }));
    const int before = list->rowCount();

    boards::Draft draft = desks.a->draft(Category::AmusingLife, u"가을 산책 이야기"_s, u"단풍이 <b>곱습니다</b>."_s);
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(desks.b.sync());
    ASSERT_TRUE(waitUntil([&] { return list->rowCount() == before + 1; }));
    const auto detail = opened(desks.b, id);
    ASSERT_EQ(detail->state(), PostDetail::State::Ready);
    EXPECT_EQ(detail->row().title, u"가을 산책 이야기"_s);
    EXPECT_EQ(detail->body().text(), u"단풍이 곱습니다."_s);
    EXPECT_EQ(detail->row().author.name.ko, desks.a->author().name.ko);
    EXPECT_TRUE(detail->row().unread);
    EXPECT_FALSE(detail->row().mine);
    EXPECT_TRUE(waitUntil([&] { return list->rowOf(id) >= 0; }));
}

TEST(Boards, bReads_theNumberOfUnreadFallsAtOnceAndStays)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString id = desks.a.publish(desks.a->draft(Category::AmusingHumour, u"오늘의 웃음"_s));
    ASSERT_TRUE(desks.b.sync());
    const QString board = desks.b->boardOf(Category::AmusingHumour);
    const auto unread = [&] { return desks.b->boards().boards().board(board)->unread; };
    const auto cached = await(desks.b->store().read(store::File::Cache, [board](sqlite::Connection &db) {
        return db.scalar(u"SELECT count(*) FROM board_post WHERE board_id=? AND seen=0"_s, {board});
    }));
    const int before = cached->toInt(); // b has written nothing there
    ASSERT_GT(before, 0);
    ASSERT_TRUE(waitUntil([&] { return unread() == before; })) << unread() << " of " << before;
    EXPECT_EQ(desks.a.shown(id).unread, false) << "one's own post is unread";
    ASSERT_TRUE(await(desks.b->writing().markRead(id)));
    EXPECT_TRUE(waitUntil([&] { return unread() == before - 1; }));
    ASSERT_TRUE(desks.b.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_EQ(unread(), before - 1);
    EXPECT_EQ(await(desks.b->writing().markRead(id)), QString()) << "said again";

    ASSERT_TRUE(await(desks.b->writing().markBoardRead(board)));
    EXPECT_TRUE(waitUntil([&] { return unread() == 0; }));
    ASSERT_TRUE(desks.b.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_EQ(unread(), 0);
}

TEST(Boards, bCommentsAndMentionsA_aSeesItAndIsTold)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString id = desks.a.publish(desks.a->draft(Category::AmusingCulture, u"전시회 추천"_s));
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    boards::Draft comment = boards::DraftStore::make(boards::Draft::Purpose::Comment, {}, id);
    comment.html = u"@%1 같이 가요"_s.arg(desks.a->author().name.ko);
    comment.mentions = {{desks.a->author().personId, desks.a->author().name.ko, false}};
    ASSERT_TRUE(await(desks.b->writing().send(comment)));
    ASSERT_TRUE(waitUntil([&] { return atB->comments().rowCount() == 1; })) << "not visible at once";
    ASSERT_TRUE(desks.b.sent());

    ASSERT_TRUE(desks.a.sync());
    const auto atA = opened(desks.a, id);
    ASSERT_TRUE(waitUntil([&] { return atA->comments().rowCount() == 1; }));
    const boards::CommentRow row = atA->comments().rows().constFirst();
    EXPECT_EQ(row.text, comment.html);
    ASSERT_EQ(row.mentions.size(), 1);
    EXPECT_EQ(row.mentions.constFirst().id, desks.a->author().personId);
    EXPECT_EQ(atA->row().comments, 1);
    ASSERT_TRUE(waitUntil([&] {
        const auto &alerts = desks.a->boards().alerts();
        return std::ranges::any_of(alerts, [&](const boards::Alert &alert) {
            return alert.kind == boards::Alert::Kind::Mention && alert.postId == id;
        });
    }));

    // An answer, an edit, and the removal of the answer.
    boards::Draft answer = boards::DraftStore::make(boards::Draft::Purpose::Comment, {}, id);
    answer.parentId = comment.id;
    answer.html = u"네, 좋아요"_s;
    ASSERT_TRUE(await(desks.a->writing().send(answer)) && desks.a.sent());
    ASSERT_TRUE(await(desks.b->writing().editComment(id, comment.id, u"토요일에 같이 가요"_s, {})));
    EXPECT_TRUE(waitUntil([&] {
        const auto rows = atB->comments().rows();
        return !rows.isEmpty() && rows.constFirst().text == u"토요일에 같이 가요"_s;
    }));
    ASSERT_TRUE(desks.b.sent());
    ASSERT_TRUE(desks.b.sync());
    ASSERT_TRUE(waitUntil([&] { return atB->comments().rowCount() == 2; }));
    EXPECT_EQ(atB->comments().index(1).data(boards::CommentModel::DepthRole).toInt(), 1);
    ASSERT_TRUE(await(desks.a->writing().deleteComment(id, answer.id)) && desks.a.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return atB->comments().rowCount() == 1; }));
    EXPECT_EQ(atB->comments().rows().constFirst().text, u"토요일에 같이 가요"_s);
}

TEST(Boards, likeAndUnlike_countAtOnceAndForOthers)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString id = desks.a.publish(desks.a->draft(Category::WarmNews, u"따뜻한 하루"_s));
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    ASSERT_TRUE(await(desks.b->writing().like(id, true)));
    EXPECT_TRUE(waitUntil([&] { return atB->row().liked && atB->row().likes == 1; }));
    ASSERT_TRUE(desks.b.sent());
    ASSERT_TRUE(desks.a.sync());
    EXPECT_TRUE(waitUntil([&] { return desks.a.shown(id).likes == 1; }));
    EXPECT_FALSE(desks.a.shown(id).liked);
    ASSERT_TRUE(await(desks.b->writing().like(id, false)) && desks.b.sent());
    EXPECT_TRUE(waitUntil([&] { return !atB->row().liked && atB->row().likes == 0; }));
}

TEST(Boards, likedAndUnlikedOffline_nothingIsSent)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString id = desks.a.publish(desks.a->draft(Category::WarmNews, u"오늘도 수고"_s));
    ASSERT_TRUE(desks.b.sync() && desks.b.row(id));
    desks.b->setOnline(false);
    ASSERT_TRUE(await(desks.b->writing().like(id, true)));
    EXPECT_TRUE(waitUntil([&] { return desks.b.shown(id).likes == 1; }));
    EXPECT_EQ(await(desks.b->writing().like(id, false)), QString());
    EXPECT_TRUE(desks.b->outbox().entries().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return desks.b.shown(id).likes == 0; }));
}

TEST(Boards, aChangesAndRemoves_bSeesBoth)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString id = desks.a.publish(desks.a->draft(Category::InformationSharing, u"처음 제목"_s, u"처음"_s));
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    const auto atA = opened(desks.a, id);
    ASSERT_TRUE(atA->rights().edit);
    EXPECT_FALSE(atB->rights().edit);
    boards::Draft edit = atA->draft();
    edit.title = u"고친 제목"_s;
    edit.html = u"<p>고쳤습니다</p>"_s;
    ASSERT_TRUE(await(desks.a->writing().send(edit)));
    EXPECT_TRUE(waitUntil([&] { return atA->row().title == u"고친 제목"_s && atA->body().text() == u"고쳤습니다"_s; }));
    ASSERT_TRUE(desks.a.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return atB->row().title == u"고친 제목"_s && atB->body().text() == u"고쳤습니다"_s; }));
    ASSERT_TRUE(await(desks.a->writing().deletePost(id)));
    EXPECT_TRUE(waitUntil([&] { return atA->state() == PostDetail::State::Gone; }));
    ASSERT_TRUE(desks.a.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return atB->state() == PostDetail::State::Gone; }));
}

TEST(Boards, twoEditsInARowOffline_bothGoThroughInOrder)
{
    OneDesk a(boardsCity().haneul());
    ASSERT_TRUE(a.sync());
    const QString id = a.publish(a->draft(Category::InformationSharing, u"하나"_s));
    const auto detail = opened(a, id);
    a->setOnline(false);
    for (const QString &title : {u"둘"_s, u"셋"_s}) {
        boards::Draft edit = detail->draft();
        edit.title = title;
        ASSERT_TRUE(await(a->writing().send(edit)));
        ASSERT_TRUE(waitUntil([&] { return detail->row().title == title; }));
    }
    EXPECT_EQ(a->outbox().entries().size(), 1) << "the later one has all of the earlier";
    a->setOnline(true);
    ASSERT_TRUE(a.sent());
    EXPECT_EQ(boardsCity().get(boardsCity().haneul(), u"/v1/posts/"_s + id)[u"title"_s].toString(), u"셋"_s);
}

TEST(Boards, twoDesksOfOnePersonChangeTheSamePost_theLaterIsAskedAndLosesNothing)
{
    OneDesk first(boardsCity().haneul());
    OneDesk second(boardsCity().haneul());
    ASSERT_TRUE(first.sync() && second.sync());
    const QString id = first.publish(first->draft(Category::InformationSharing, u"회의 준비"_s, u"처음"_s));
    ASSERT_TRUE(second.sync());
    const auto here = opened(first, id);
    const auto there = opened(second, id);
    boards::Draft mine = there->draft();
    mine.title = u"나의 제목"_s;
    mine.html = u"<p>나의 글</p>"_s;
    second->setOnline(false);
    boards::Draft theirs = here->draft();
    theirs.title = u"다른 곳의 제목"_s;
    ASSERT_TRUE(await(first->writing().send(theirs)) && first.sent());

    QString draftId;
    QObject::connect(&second->writing(), &boards::Writing::refused, &second->writing(),
                     [&](const QString &, const QString &draft, const Error &) { draftId = draft; });
    const auto operation = await(second->writing().send(mine));
    ASSERT_TRUE(operation);
    second->setOnline(true);
    ASSERT_TRUE(waitUntil([&] { return there->conflict().has_value() && !draftId.isEmpty(); }));
    ASSERT_TRUE(second.sync());
    EXPECT_TRUE(waitUntil([&] { return there->row().title == u"다른 곳의 제목"_s; })) << "theirs is shown";
    EXPECT_EQ(there->row().mark, Mark::NeedsAttention);
    const auto kept = await(second->boards().drafts().find(draftId));
    ASSERT_TRUE(kept && kept->has_value());
    EXPECT_EQ((*kept)->title, u"나의 제목"_s);
    EXPECT_EQ((*kept)->refusal, Error::Code::Stale);

    ASSERT_TRUE(await(second->writing().resolve(*operation, boards::Writing::Keep::Mine)));
    ASSERT_TRUE(second.sent());
    const QJsonObject now = boardsCity().get(boardsCity().haneul(), u"/v1/posts/"_s + id);
    EXPECT_EQ(now[u"title"_s].toString(), u"나의 제목"_s);
    EXPECT_TRUE(now[u"bodyHtml"_s].toString().contains(u"나의 글"_s));
    EXPECT_FALSE(there->conflict());
    EXPECT_TRUE(await(second->boards().drafts().all())->isEmpty());
}

TEST(Boards, theOtherTextIsHereAlreadyWhenMineIsSent_itIsAConflictAllTheSame)
{
    OneDesk first(boardsCity().haneul());
    OneDesk second(boardsCity().haneul());
    ASSERT_TRUE(first.sync() && second.sync());
    const QString id = first.publish(first->draft(Category::InformationSharing, u"주간 보고"_s));
    ASSERT_TRUE(second.sync());
    const auto there = opened(second, id);
    boards::Draft mine = there->draft();
    mine.title = u"나의 제목"_s;
    boards::Draft theirs = opened(first, id)->draft();
    theirs.title = u"다른 곳의 제목"_s;
    ASSERT_TRUE(await(first->writing().send(theirs)) && first.sent());
    ASSERT_TRUE(second.sync());
    ASSERT_TRUE(waitUntil([&] { return there->row().title == u"다른 곳의 제목"_s; }));
    const auto operation = await(second->writing().send(mine));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(waitUntil([&] { return there->conflict().has_value(); }));
    EXPECT_EQ(boardsCity().get(boardsCity().haneul(), u"/v1/posts/"_s + id)[u"title"_s].toString(),
              u"다른 곳의 제목"_s);
    const auto kept = [&] { return await(second->boards().drafts().findRefused(*operation)).value_or(std::nullopt); };
    ASSERT_TRUE(waitUntil([&] { return kept().has_value(); }));
    ASSERT_TRUE(await(second->writing().resolve(*operation, boards::Writing::Keep::AsDraft)));
    EXPECT_TRUE(second->outbox().entries().isEmpty());
    const auto drafts = await(second->boards().drafts().all());
    ASSERT_EQ(drafts->size(), 1);
    EXPECT_EQ(drafts->constFirst().title, u"나의 제목"_s);
    EXPECT_FALSE(drafts->constFirst().refusal);
}

TEST(Boards, aPinInBetween_isNoConflictForAnEdit)
{
    OneDesk a(boardsCity().haneul());
    OneDesk moderator(boardsCity().serin());
    ASSERT_TRUE(a.sync() && moderator.sync());
    const QString id = a.publish(a->draft(Category::InformationSharing, u"행사 안내"_s));
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(moderator.sync());
    const auto detail = opened(a, id);
    boards::Draft edit = detail->draft();
    edit.title = u"행사 안내 (수정)"_s;
    a->setOnline(false);
    ASSERT_TRUE(await(a->writing().send(edit)));
    ASSERT_TRUE(opened(moderator, id)->rights().pin);
    ASSERT_TRUE(await(moderator->writing().pin(id, true)) && moderator.sent());
    a->setOnline(true);
    ASSERT_TRUE(a.sent());
    ASSERT_TRUE(a.sync());
    EXPECT_TRUE(waitUntil([&] { return detail->row().title == u"행사 안내 (수정)"_s && detail->row().pinned; }));
}

TEST(Boards, postsFromBeforeTheWindow_comePageByPageAndStay)
{
    OneDesk a(boardsCity().haneul(), boardsCity().backend().url(), 2);
    ASSERT_TRUE(a.sync());
    ASSERT_TRUE(waitUntil([&] { return !a->boards().boards().rows().isEmpty(); }));
    const QString board = a->boardOf(Category::AmusingLife);
    const int wanted = a->boards().boards().board(board)->posts;
    ASSERT_GT(wanted, 4) << "the seed has too few posts";
    const auto list = a->boards().makePostList();
    list->setQuery({.boardId = board});
    ASSERT_TRUE(waitUntil([&] { return list->isReady() && list->rowCount() > 0; }));
    EXPECT_LT(list->rowCount(), wanted);
    bool more = true;
    for (int page = 0; page < 20 && more; ++page) {
        const auto fetched = await(a->boards().fetchOlder(board));
        ASSERT_TRUE(fetched);
        more = *fetched;
    }
    EXPECT_FALSE(more);
    EXPECT_TRUE(waitUntil([&] { return list->rowCount() == wanted; })) << list->rowCount() << " of " << wanted;
    ASSERT_TRUE(a.sync());
    EXPECT_EQ(list->rowCount(), wanted);
    const auto again = await(a->boards().fetchOlder(board));
    EXPECT_TRUE(again && !*again);
}
