// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The server goes and comes back; the program ends in the middle of things; the person signs out.
#include "mail_desk.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class InterruptedTest : public MailDeskTest
{
};

TEST_F(InterruptedTest, withoutAServer_mailIsReadAndWhatIsSentWaitsAndGoesOnce)
{
    MailDesk receiver(*second);
    MailDesk desk(*first);
    const QString known = unique(u"먼저 읽은 메일"_s);
    const QString sent = unique(u"끊긴 사이에 쓴 메일"_s);
    ASSERT_TRUE(receiver.startWriting(desk.account().address));
    ASSERT_TRUE(receiver.write(known, u"이 글은 끊겨도 보입니다."_s));
    ASSERT_TRUE(receiver.send());
    ASSERT_TRUE(desk.openInbox());
    ASSERT_TRUE(desk.read(known));
    ASSERT_TRUE(waitUntil([&] { return desk.rowOf(known) >= 0; }));
    QTest::qWait(300);
    ASSERT_TRUE(desk.settled() && receiver.settled());

    ASSERT_EQ(backend->stop(), 0);
    for (Program *program : {first.get(), second.get()})
        program->desk().desk().networkIsBack();
    ASSERT_TRUE(waitUntil([&] { return first->desk().status().state() == app::DeskStatus::State::Offline; }, std::chrono::seconds(20)));
    desk.openLink(u"gwanmun:home"_s);
    ASSERT_TRUE(desk.openInbox());
    ASSERT_TRUE(desk.read(known));
    const auto shown = [&] {
        const auto *text = desk.seen<QTextBrowser>(u"mail.body"_s);
        return text ? text->toPlainText().remove(QChar(0x2060)) : u"nothing"_s; // what holds Korean words together
    };
    EXPECT_TRUE(waitUntil([&] { return shown().contains(u"이 글은 끊겨도 보입니다."_s); })) << shown().toStdString();
    ASSERT_TRUE(desk.startWriting(receiver.account().address));
    ASSERT_TRUE(desk.write(sent, u"나중에 갑니다."_s));
    ASSERT_TRUE(desk.send());
    ASSERT_TRUE(waitUntil([&] { return desk.sending().waiting().size() == 1; }));
    desk.openLink(u"gwanmun:mail/outbox"_s);
    EXPECT_TRUE(waitUntil([&] { return desk.program().rows(u"outbox.list"_s) == 1; }));
    EXPECT_TRUE(waitUntil([] { return first->desk().status().waitingWrites() >= 1; }));

    ASSERT_TRUE(backend->start());
    for (Program *program : {first.get(), second.get()})
        program->desk().desk().networkIsBack();
    ASSERT_TRUE(desk.settled());
    ASSERT_TRUE(waitUntil([&] { return receiver.inMailbox(sent) > 0; }, std::chrono::seconds(20)));
    first->desk().desk().networkIsBack();
    ASSERT_TRUE(first->waitUntilOnline());
    EXPECT_EQ(receiver.inMailbox(sent), 1);
    EXPECT_EQ(desk.drafts(), 0);
}

TEST_F(InterruptedTest, endingInTheMiddle_isInGoodOrder)
{
    for (const int wait : {0, 1, 5, 30, 120, 400}) {
        Program program(*backend, {.profile = home->filePath(u"short%1"_s.arg(wait))});
        program.start();
        ASSERT_TRUE(program.choose(clerk));
        program.typePassword(demoPassword);
        ASSERT_TRUE(waitUntil([&] { return program.application().deskWindow() && !program.application().signInWindow(); }));
        MailDesk desk(program);
        desk.openLink(u"gwanmun:mail/lane/employee"_s);
        desk.openLink(u"gwanmun:mail/compose"_s);
        desk.openLink(u"gwanmun:mail/outbox"_s);
        desk.openLink(u"gwanmun:mail/settings"_s);
        QTest::qWait(wait);
        if (auto *field = program.find<QLineEdit>(u"mail.search"_s))
            field->setText(u"예산"_s);
        QTest::qWait(wait);
        EXPECT_TRUE(program.quit()) << wait;
    }
}

TEST_F(InterruptedTest, endingThatTakesTooLong_breaksNothing)
{
    for (const int wait : {0, 40, 400}) {
        Program program(*backend, {.profile = home->filePath(u"impatient%1"_s.arg(wait))});
        program.start();
        ASSERT_TRUE(program.choose(clerk));
        program.typePassword(demoPassword);
        ASSERT_TRUE(waitUntil([&] { return program.application().deskWindow() && !program.application().signInWindow(); }));
        MailDesk desk(program);
        desk.openLink(u"gwanmun:mail/lane/employee"_s);
        desk.openLink(u"gwanmun:mail/compose"_s);
        QTest::qWait(wait);
        program.quitWithoutPatience();
        QTest::qWait(50);
    }
}

TEST_F(InterruptedTest, signingOut_takesMailAlongWhereThatIsDecided)
{
    for (const bool wipe : {false, true}) {
        Program program(*backend, {.profile = home->filePath(wipe ? u"wiped"_s : u"left"_s)});
        std::ignore = program.application().settings().set(settings::Key::WipeCacheOnSignOut, wipe);
        program.start();
        ASSERT_TRUE(program.signIn(clerk));
        MailDesk desk(program);
        ASSERT_TRUE(desk.hasMail());
        ASSERT_TRUE(desk.openInbox());
        ASSERT_TRUE(desk.read(u"먼저 읽은 메일"_s));
        const QDir folder(program.desk().folder());
        program.application().signOut();
        ASSERT_TRUE(waitUntil([&] { return !program.application().deskWindow() && program.application().signInWindow(); }));
        EXPECT_EQ(folder.exists(u"cache.sqlite"_s), !wipe);
        EXPECT_TRUE(!wipe || !folder.exists(u"mail"_s)) << folder.entryList(QDir::AllEntries).join(u' ').toStdString();
        EXPECT_TRUE(program.quit());
    }
}

} // namespace gw::test
