// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The data side of mail against a server that is not ours and against ours.
#include "real_desk.h"

#include <QFile>
#include <QSet>
#include <gtest/gtest.h>
#include <gw/base/ids.h>
#include <mail_world.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

class MailFlows : public testing::TestWithParam<MailWorld::Server>
{
protected:
    void SetUp() override
    {
        if (const QString why = MailWorld::whyNot(GetParam()); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
        world = &MailWorld::of(GetParam());
    }
    RealDesk::MakeClient person(int index)
    {
        return [this, index] { return world->newClient(index); };
    }
    QString deliver(const QString &subject, const QByteArray &text = "안녕하세요.\n", const QString &answers = {},
                    const QByteArray &charset = "utf-8")
    {
        return world->import(0, rawMail(u"이민준 <minjun@hanbit.example>"_s, world->person(0).address, subject, text,
                                        newId() + u"@hanbit.example"_s, answers, charset));
    }
    QStringList onServer(mail::Role role)
    {
        return world->query(0, {{u"inMailbox"_s, world->mailbox(0, mail::roleName(role))}});
    }
    static QSet<QString> setOf(const QStringList &list) { return {list.cbegin(), list.cend()}; }
    void expectEqual(RealDesk &desk)
    {
        ASSERT_TRUE(desk.sync());
        for (const mail::Role role : {mail::Role::Inbox, mail::Role::Archive, mail::Role::Trash}) {
            const QStringList wanted = onServer(role);
            EXPECT_EQ(setOf(desk.idsIn(role)), setOf(wanted));
            EXPECT_EQ(desk.total(role), wanted.size());
        }
    }

    MailWorld *world = nullptr;
};

TEST_P(MailFlows, FirstLoad_bringsWhatTheServerHas)
{
    for (int i = 0; i < 25; ++i)
        ASSERT_FALSE(deliver(u"주간 보고 %1"_s.arg(i)).isEmpty());
    RealDesk desk(person(0));
    expectEqual(desk);
    const auto list = desk.service->makeList();
    list->setQuery({.accountId = desk.account, .mailboxId = desk.box(mail::Role::Inbox)});
    ASSERT_TRUE(soon([&] { return list->message(0).has_value(); }));
    EXPECT_EQ(list->message(0)->from.name, u"이민준"_s);
    EXPECT_TRUE(soon([&] { return list->message(0)->preview.contains(u"안녕하세요"_s); }));
    EXPECT_FALSE(desk.service->status().error.has_value());
}

TEST_P(MailFlows, NewMail_comesByItselfAndItsTextIsRight)
{
    RealDesk desk(person(0));
    ASSERT_TRUE(desk.sync());
    const auto list = desk.service->makeList();
    list->setQuery({.accountId = desk.account, .mailboxId = desk.box(mail::Role::Inbox)});
    ASSERT_TRUE(soon([&] { return list->isComplete(); }));
    // "한글 편지" in EUC-KR, as old programs still send it.
    const QString id = deliver(u"옛 글자"_s, QByteArray::fromHex("c7d1b1db20c6edc1f6"), {}, "euc-kr");
    ASSERT_TRUE(soon([&] { return await(list->locate(id)).value_or(-1) >= 0; }));
    const auto message = desk.service->open(desk.account, id);
    ASSERT_TRUE(soon([&] { return message->state() == mail::Message::State::Ready; }));
    EXPECT_EQ(message->body().text.trimmed(), u"한글 편지"_s);
    EXPECT_EQ(message->row()->subject, u"옛 글자"_s);
    const auto source = await(message->fetchSource());
    ASSERT_TRUE(source);
    QFile file(*source);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("charset=\"euc-kr\""));
}

TEST_P(MailFlows, TwoDesksOfOnePerson_endEqual)
{
    QStringList ids;
    for (int i = 0; i < 9; ++i)
        ids.append(deliver(u"함께 보는 것 %1"_s.arg(i)));
    RealDesk one(person(0));
    RealDesk two(person(0));
    ASSERT_TRUE(one.sync());
    ASSERT_TRUE(two.sync());
    // At the same time, on both.
    one.outbox->setPaused(outbox::Pause::Person, true);
    two.outbox->setPaused(outbox::Pause::Person, true);
    ASSERT_TRUE(await(one.service->actions().archive(one.select(mail::Role::Inbox, ids.mid(0, 3)))));
    ASSERT_TRUE(await(two.service->actions().remove(two.select(mail::Role::Inbox, ids.mid(3, 3)))));
    ASSERT_TRUE(await(two.service->actions().setFlagged(two.select(mail::Role::Inbox, ids.mid(0, 2)), true)));
    ASSERT_TRUE(await(one.service->actions().setRead(one.select(mail::Role::Inbox, ids), true)));
    one.outbox->setPaused(outbox::Pause::Person, false);
    two.outbox->setPaused(outbox::Pause::Person, false);
    expectEqual(two);
    expectEqual(one);
    expectEqual(two);
    for (const mail::Role role : {mail::Role::Inbox, mail::Role::Archive, mail::Role::Trash}) {
        EXPECT_EQ(one.idsIn(role), two.idsIn(role));
        EXPECT_EQ(one.unread(role), two.unread(role));
    }
    EXPECT_TRUE(setOf(onServer(mail::Role::Archive)).contains(setOf(ids.mid(0, 3))));
    const QString keywords = world->email(0, ids.at(0)).keywords.join(u' ');
    EXPECT_TRUE(keywords.contains(u"$seen"_s) && keywords.contains(u"$flagged"_s)) << qPrintable(keywords);
}

TEST_P(MailFlows, Undo_bringsBackWhatTheServerHadMoved)
{
    const QString id = deliver(u"돌아올 것"_s);
    RealDesk desk(person(0));
    ASSERT_TRUE(desk.sync());
    const auto undo = await(desk.service->actions().remove(desk.select(mail::Role::Inbox, {id})));
    ASSERT_TRUE(undo);
    ASSERT_TRUE(soon([&] { return onServer(mail::Role::Trash).contains(id); }));
    ASSERT_TRUE(desk.sync());
    EXPECT_TRUE(await(desk.service->actions().undo(*undo)).value_or(false));
    ASSERT_TRUE(soon([&] { return onServer(mail::Role::Inbox).contains(id); }));
    expectEqual(desk);
}

TEST_P(MailFlows, Mailboxes_areMadeFilledAndRemoved)
{
    const QString id = deliver(u"감사 자료"_s);
    RealDesk desk(person(0));
    ASSERT_TRUE(desk.sync());
    mail::Actions &act = desk.service->actions();
    const QString name = u"감사 "_s + newId().right(8);
    const auto made = await(act.createMailbox(desk.account, {}, name));
    ASSERT_TRUE(made);
    ASSERT_TRUE(soon([&] { return desk.service->mailbox(desk.account, made->mailboxId).has_value(); }));
    ASSERT_TRUE(await(act.move(desk.select(mail::Role::Inbox, {id}), made->mailboxId)));
    ASSERT_TRUE(desk.sync());
    const auto boxes = desk.service->mailboxes();
    const auto it = std::ranges::find(boxes, name, &mail::MailboxInfo::name);
    ASSERT_NE(it, boxes.end());
    EXPECT_FALSE(it->id.startsWith(u"new-"_s));
    EXPECT_EQ(it->total, 1);
    EXPECT_EQ(world->query(0, {{u"inMailbox"_s, it->id}}), QStringList{id});
    ASSERT_TRUE(await(act.removeMailbox(desk.account, it->id)));
    expectEqual(desk);
    EXPECT_FALSE(desk.service->mailbox(desk.account, it->id).has_value());
    EXPECT_TRUE(onServer(mail::Role::Trash).contains(id));
}

TEST_P(MailFlows, Search_findsHereAndOnTheServer)
{
    const QString id = deliver(u"도로점용 허가 신청"_s, "첨부한 도면을 보아 주십시오.\n");
    RealDesk desk(person(0));
    ASSERT_TRUE(desk.sync());
    mail::ListQuery query{.accountId = desk.account};
    query.text = u"점용"_s;
    EXPECT_TRUE(soon([&] {
        const auto list = desk.service->makeList();
        list->setQuery(query);
        return soon([&] { return list->isComplete(); }) && list->rowCount() == 1 && list->rowOf(id) == 0;
    }));
    EXPECT_TRUE(await(desk.service->searchOnServer(query)));
}

INSTANTIATE_TEST_SUITE_P(Both, MailFlows, testing::Values(MailWorld::Server::Backend, MailWorld::Server::Cyrus),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });
