// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_desk.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::test {
namespace {

struct Acting : ::testing::Test
{
    MailDesk desk;
    QStringList ids;

    void SetUp() override
    {
        for (int i = 0; i < 12; ++i)
            ids.append(desk.account.deliver(u"inbox"_s, u"안건 %1"_s.arg(i), u"th%1"_s.arg(i / 3)));
        desk.open();
        desk.sync();
    }
    void expectEqual()
    {
        desk.sync();
        for (const QString &box : {u"inbox"_s, u"archive"_s, u"trash"_s, u"junk"_s})
            EXPECT_EQ(desk.difference(box).toStdString(), "");
    }
    mail::Actions &act() { return desk.service->actions(); }
};

} // namespace

TEST_F(Acting, WorkingOffline_showsAtOnceAndIsSentLater)
{
    desk.box->setPaused(outbox::Pause::Person, true);
    ASSERT_TRUE(await(act().setRead(desk.select(u"inbox"_s, {ids.at(0), ids.at(1)}), true)));
    ASSERT_TRUE(await(act().archive(desk.select(u"inbox"_s, {ids.at(2)}))));
    ASSERT_TRUE(soon([&] { return desk.unread(u"inbox"_s) == 9; }));
    EXPECT_EQ(desk.total(u"inbox"_s), 11);
    EXPECT_EQ(desk.total(u"archive"_s), 1);
    EXPECT_EQ(desk.badges.badge(u"mail.employee"_s).count, 9);
    const auto list = desk.list(u"archive"_s);
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->message(0)->mark, mail::Mark::Waiting);
    EXPECT_EQ(desk.account.total(u"inbox"_s), 12);
    desk.close();
    desk.open();
    ASSERT_TRUE(soon([&] { return desk.account.total(u"archive"_s) == 1 && desk.account.unread(u"inbox"_s) == 9; }));
    expectEqual();
}

TEST_F(Acting, Undo_ofWhatIsHeldNeverHappenedAndOfWhatWasSentIsTheOpposite)
{
    desk.undoTime = 60s;
    desk.close();
    desk.open();
    desk.engine->wakeAll();
    const int sets = desk.account.sets;
    auto undo = await(act().remove(desk.select(u"inbox"_s, ids.mid(0, 3))));
    ASSERT_TRUE(undo);
    EXPECT_EQ(undo->messages, 3);
    EXPECT_EQ(undo->threads, 1);
    EXPECT_EQ(undo->kind, mail::Undo::Kind::Trash);
    ASSERT_TRUE(soon([&] { return desk.total(u"inbox"_s) == 9; }));
    EXPECT_TRUE(await(act().undo(*undo)).value_or(false));
    ASSERT_TRUE(soon([&] { return desk.total(u"inbox"_s) == 12; }));
    EXPECT_EQ(desk.account.sets, sets);
    desk.undoTime = 0s;
    desk.close();
    desk.open();
    undo = await(act().remove(desk.select(u"inbox"_s, ids.mid(0, 3))));
    ASSERT_TRUE(undo);
    ASSERT_TRUE(soon([&] { return desk.account.total(u"trash"_s) == 3; }));
    desk.sync();
    EXPECT_TRUE(await(act().undo(*undo)).value_or(false));
    ASSERT_TRUE(soon([&] { return desk.account.total(u"trash"_s) == 0; }));
    expectEqual();
    EXPECT_EQ(desk.total(u"inbox"_s), 12);
}

TEST_F(Acting, WholeThreads_takeTheirMessagesOfThisMailboxAlong)
{
    desk.account.move(ids.at(0), u"inbox"_s, u"archive"_s);
    desk.sync();
    const auto undo = await(act().move(desk.select(u"inbox"_s, {ids.at(2)}, true), u"trash"_s));
    ASSERT_TRUE(undo);
    EXPECT_EQ(undo->messages, 2);
    expectEqual();
    EXPECT_EQ(desk.account.total(u"trash"_s), 2);
    EXPECT_EQ(desk.account.total(u"archive"_s), 1);
}

TEST_F(Acting, Everything_ofAFilterIsMeant)
{
    for (int i = 0; i < 5; ++i)
        desk.account.setKeyword(ids.at(i), u"$seen"_s, true);
    desk.sync();
    mail::Selection what{u"A"_s, u"inbox"_s};
    mail::ListQuery unread{.accountId = u"A"_s, .mailboxId = u"inbox"_s};
    unread.collapseThreads = false;
    unread.unread = true;
    what.everything = unread;
    const auto undo = await(act().archive(what));
    ASSERT_TRUE(undo);
    EXPECT_EQ(undo->messages, 7);
    expectEqual();
    EXPECT_EQ(desk.account.total(u"inbox"_s), 5);
    ASSERT_TRUE(await(act().markAllRead(u"A"_s, u"archive"_s)));
    expectEqual();
    EXPECT_EQ(desk.account.unread(u"archive"_s), 0);
}

TEST_F(Acting, TrashIsFinal_andRestoreBringsBack)
{
    ASSERT_TRUE(await(act().remove(desk.select(u"inbox"_s, ids.mid(0, 4)))));
    expectEqual();
    ASSERT_TRUE(await(act().restore(desk.select(u"trash"_s, {ids.at(0)}))));
    const auto gone = await(act().remove(desk.select(u"trash"_s, {ids.at(1)})));
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->kind, mail::Undo::Kind::Delete);
    expectEqual();
    EXPECT_FALSE(desk.account.emails.contains(ids.at(1)));
    EXPECT_FALSE(await(act().undo(*gone)).value_or(true));
    ASSERT_TRUE(await(act().empty(u"A"_s, u"trash"_s)));
    expectEqual();
    EXPECT_EQ(desk.account.total(u"trash"_s), 0);
    EXPECT_EQ(codeOf(await(act().empty(u"A"_s, u"inbox"_s))), Error::Code::Forbidden);
}

TEST_F(Acting, TagsFlagsAndJunk_areKeywordsOfTheServer)
{
    ASSERT_TRUE(await(act().setTag(desk.select(u"inbox"_s, {ids.at(0)}), mail::Tag::Blue, true)));
    ASSERT_TRUE(await(act().setFlagged(desk.select(u"inbox"_s, {ids.at(0)}), true)));
    ASSERT_TRUE(await(act().junk(desk.select(u"inbox"_s, {ids.at(1)}), true)));
    expectEqual();
    EXPECT_EQ(desk.account.emails.value(ids.at(0)).keywords, (QSet<QString>{u"$gw_blue"_s, u"$flagged"_s}));
    EXPECT_EQ(desk.account.emails.value(ids.at(1)).keywords, QSet<QString>{u"$junk"_s});
    const auto list = desk.service->makeList();
    mail::ListQuery query{.accountId = u"A"_s, .mailboxId = u"inbox"_s};
    query.tag = mail::Tag::Blue;
    list->setQuery(query);
    ASSERT_TRUE(settled(*list));
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->message(0)->tags, QList<mail::Tag>{mail::Tag::Blue});
}

TEST_F(Acting, TheServerRefuses_rowsAreAsBeforeAndSaySo)
{
    QSignalSpy refused(&act(), &mail::Actions::refused);
    desk.account.refuses = u"forbidden"_s;
    ASSERT_TRUE(await(act().archive(desk.select(u"inbox"_s, {ids.at(0)}))));
    ASSERT_TRUE(soon([&] { return refused.size() == 1; }));
    desk.sync();
    desk.account.refuses.clear();
    EXPECT_EQ(desk.total(u"inbox"_s), 12);
    const auto list = desk.list(u"inbox"_s);
    const int row = list->rowOf(ids.at(0));
    ASSERT_GE(row, 0);
    EXPECT_EQ(list->message(row)->mark, mail::Mark::NeedsAttention);
    // Nothing that comes later waits for it.
    ASSERT_TRUE(await(act().setFlagged(desk.select(u"inbox"_s, {ids.at(5)}), true)));
    ASSERT_TRUE(await(act().retry(list->message(row)->operation)));
    expectEqual();
    EXPECT_EQ(desk.account.total(u"archive"_s), 1);
    EXPECT_TRUE(desk.account.emails.value(ids.at(5)).keywords.contains(u"$flagged"_s));
}

TEST_F(Acting, TheAnswerIsLost_theSameChangeOnceMoreDoesNoHarm)
{
    desk.account.failSets = 1;
    ASSERT_TRUE(await(act().archive(desk.select(u"inbox"_s, ids.mid(0, 2)))));
    ASSERT_TRUE(soon([&] { return desk.account.sets >= 1; }));
    for (const outbox::Entry &entry : QList<outbox::Entry>(desk.box->entries()))
        std::ignore = await(desk.box->retry(entry.operationId));
    ASSERT_TRUE(soon([&] { return desk.box->entries().isEmpty(); }));
    expectEqual();
    EXPECT_EQ(desk.account.total(u"archive"_s), 2);
}

TEST_F(Acting, NewMailbox_takesMessagesBeforeTheServerKnowsIt)
{
    desk.box->setPaused(outbox::Pause::Person, true);
    const auto made = await(act().createMailbox(u"A"_s, {}, u"감사 자료"_s));
    ASSERT_TRUE(made);
    ASSERT_TRUE(soon([&] { return desk.service->mailbox(u"A"_s, made->mailboxId).has_value(); }));
    ASSERT_TRUE(await(act().move(desk.select(u"inbox"_s, ids.mid(0, 2)), made->mailboxId)));
    ASSERT_TRUE(soon([&] { return desk.total(made->mailboxId) == 2; }));
    desk.box->setPaused(outbox::Pause::Person, false);
    ASSERT_TRUE(soon([&] { return desk.box->entries().isEmpty(); }));
    expectEqual();
    const QList<mail::MailboxInfo> boxes = desk.service->mailboxes();
    const auto it = std::ranges::find(boxes, u"감사 자료"_s, &mail::MailboxInfo::name);
    ASSERT_NE(it, boxes.end());
    EXPECT_EQ(desk.difference(it->id).toStdString(), "");
    ASSERT_TRUE(await(act().renameMailbox(u"A"_s, it->id, u"감사 2026"_s)));
    desk.sync();
    EXPECT_EQ(desk.service->mailbox(u"A"_s, it->id)->name, u"감사 2026"_s);
    ASSERT_TRUE(await(act().removeMailbox(u"A"_s, it->id)));
    expectEqual();
    EXPECT_EQ(desk.account.total(u"trash"_s), 2);
    EXPECT_FALSE(desk.service->mailbox(u"A"_s, it->id).has_value());
    EXPECT_EQ(codeOf(await(act().removeMailbox(u"A"_s, u"inbox"_s))), Error::Code::Forbidden);
}

} // namespace gw::test
