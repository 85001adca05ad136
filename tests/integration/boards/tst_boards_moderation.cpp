// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "two_desks.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using boards::Category;
using boards::PostDetail;

TEST(Moderation, bReportsAndTheModeratorHides_itVanishesAtB)
{
    TwoDesks desks;
    OneDesk moderator(boardsCity().serin());
    ASSERT_TRUE(desks.ready() && moderator.sync());
    const QString id = desks.a.publish(desks.a->draft(Category::AmusingLife, u"싸게 팝니다 아무거나"_s));
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    ASSERT_EQ(atB->state(), PostDetail::State::Ready);
    ASSERT_TRUE(await(desks.b->writing().report(id, {}, u"advertising"_s, u"광고로 보입니다"_s)) && desks.b.sent());

    const auto reports = await(moderator->boards().moderation().reports(true));
    ASSERT_TRUE(reports);
    const auto report = std::ranges::find(*reports, id, &boards::Report::postId);
    ASSERT_NE(report, reports->end());
    EXPECT_EQ(report->reason, u"advertising"_s);
    EXPECT_EQ(report->reporter, desks.b->author().name.ko);
    ASSERT_TRUE(moderator.sync());
    const auto atModerator = opened(moderator, id);
    ASSERT_TRUE(atModerator->rights().moderate);
    EXPECT_FALSE(atB->rights().moderate);
    ASSERT_TRUE(await(moderator->writing().hide(id, {}, u"상업 광고입니다"_s)));
    EXPECT_TRUE(waitUntil([&] { return atModerator->row().hidden; }));
    ASSERT_TRUE(moderator.sent());

    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return atB->state() == PostDetail::State::Gone; }));
    ASSERT_TRUE(desks.a.sync());
    EXPECT_TRUE(waitUntil([&] { return desks.a.shown(id).hidden; })) << "its author still sees it";
    EXPECT_TRUE(waitUntil([&] {
        return std::ranges::any_of(desks.a->boards().alerts(), [&](const boards::Alert &alert) {
            return alert.kind == boards::Alert::Kind::Moderation && alert.text == u"상업 광고입니다"_s;
        });
    }));
    const auto log = await(moderator->boards().moderation().log({}));
    ASSERT_TRUE(log && !log->isEmpty());
    EXPECT_EQ(log->constFirst().action, u"hide"_s);
    EXPECT_EQ(log->constFirst().reason, u"상업 광고입니다"_s);

    ASSERT_TRUE(await(moderator->writing().restore(id, {}, u"확인했습니다"_s)) && moderator.sent());
    ASSERT_TRUE(desks.b.sync());
    EXPECT_TRUE(waitUntil([&] { return desks.b.readRow(id).has_value(); }));
}

TEST(Moderation, whoMayNotModerate_isRefusedAndTheRowStaysAsItIs)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString id = desks.a.publish(desks.a->draft(Category::AmusingLife, u"그냥 글"_s));
    ASSERT_TRUE(desks.b.sync());
    const auto atB = opened(desks.b, id);
    const auto operation = await(desks.b->writing().hide(id, {}, u"싫습니다"_s));
    ASSERT_TRUE(waitUntil([&] {
        const auto entry = desks.b->outbox().find(*operation);
        return entry && entry->state == outbox::State::NeedsAttention;
    }));
    EXPECT_EQ(desks.b->outbox().find(*operation)->lastError->code, Error::Code::Forbidden);
    EXPECT_TRUE(waitUntil([&] { return !atB->row().hidden; }));
    EXPECT_EQ(codeOf(await(desks.b->boards().moderation().reports(true))), Error::Code::Forbidden);
}

TEST(Moderation, hiddenWhileItsAuthorWroteOffline_theTextIsADraftAndNothingIsLost)
{
    OneDesk a(boardsCity().haneul());
    OneDesk b(boardsCity().other());
    OneDesk moderator(boardsCity().serin());
    ASSERT_TRUE(a.sync() && b.sync() && moderator.sync());
    const QString id = a.publish(a->draft(Category::AmusingLife, u"논란의 글"_s));
    ASSERT_TRUE(b.sync() && moderator.sync());
    ASSERT_TRUE(opened(b, id) && opened(moderator, id));
    b->setOnline(false);
    boards::Draft comment = boards::DraftStore::make(boards::Draft::Purpose::Comment, {}, id);
    comment.html = u"오프라인에서 쓴 댓글"_s;
    const auto operation = await(b->writing().send(comment));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(await(moderator->writing().hide(id, {}, u"확인이 필요합니다"_s)) && moderator.sent());
    QString draftId;
    QObject::connect(&b->writing(), &boards::Writing::refused, &b->writing(),
                     [&](const QString &, const QString &draft, const Error &) { draftId = draft; });
    b->setOnline(true);
    ASSERT_TRUE(waitUntil([&] { return !draftId.isEmpty(); }));
    const auto entry = b->outbox().find(*operation);
    ASSERT_TRUE(entry && entry->state == outbox::State::NeedsAttention);
    const auto kept = await(b->boards().drafts().find(draftId));
    ASSERT_TRUE(kept && kept->has_value());
    EXPECT_EQ((*kept)->html, u"오프라인에서 쓴 댓글"_s);
    EXPECT_TRUE((*kept)->refusal.has_value());
    b.desk.reset();
    b.open();
    EXPECT_EQ(await(b->boards().drafts().all())->size(), 1) << "gone after a restart";
}

TEST(MustRead, bAcknowledges_theModeratorSeesWhoHasAndWhoHasNot)
{
    OneDesk moderator(boardsCity().serin());
    OneDesk b(boardsCity().other());
    ASSERT_TRUE(moderator.sync() && b.sync());
    const int before = b->badges().badge(u"boards"_s).count;
    boards::Draft draft = moderator->draft(Category::WorkNotices, u"비상 연락망 점검"_s);
    draft.mustRead = true;
    const QString id = moderator.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(b.sync());
    EXPECT_TRUE(waitUntil([&] { return b->badges().badge(u"boards"_s).count == before + 1; }));
    // On the front page it stands before the news of the city, whatever board it is on, until it is confirmed.
    const auto news = b->boards().makePostList();
    news->setQuery({.boardId = b->boardOf(Category::CityNews), .mustReadFirst = true, .limit = 4});
    const auto isFirst = [&] { return news->rowCount() > 0 && news->index(0).data(boards::PostListModel::PostIdRole).toString() == id; };
    EXPECT_TRUE(waitUntil(isFirst));
    EXPECT_LE(news->rowCount(), 4);
    const auto atB = opened(b, id);
    EXPECT_TRUE(atB->row().mustRead);
    const auto missing = await(moderator->boards().moderation().readers(id, false, {}));
    ASSERT_TRUE(missing);
    const int open = missing->missing;
    EXPECT_GT(open, 1);
    ASSERT_TRUE(await(b->writing().acknowledge(id)));
    EXPECT_TRUE(waitUntil([&] { return atB->row().acknowledged; }));
    EXPECT_TRUE(waitUntil([&] { return news->rowCount() > 0 && news->rowOf(id) < 0; }));
    EXPECT_TRUE(waitUntil([&] { return b->badges().badge(u"boards"_s).count == before; }));
    ASSERT_TRUE(b.sent());
    const auto readers = await(moderator->boards().moderation().readers(id, true, {}));
    ASSERT_TRUE(readers);
    EXPECT_EQ(readers->acknowledged, 1);
    EXPECT_EQ(readers->missing, open - 1);
    ASSERT_EQ(readers->items.size(), 1);
    EXPECT_EQ(readers->items.constFirst().personId, b->author().personId);
    const auto reminded = await(moderator->boards().moderation().remind(id));
    ASSERT_TRUE(reminded);
    EXPECT_EQ(*reminded, open - 1);
    b->preferences().set(u"boards.badge"_s, u"unread"_s);
    EXPECT_EQ(b->badges().badge(u"boards"_s).count, b->boards().boards().unread());
}
