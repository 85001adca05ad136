// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What the organisation has decided about mail, and desks without mail.
#include "mail_desk.h"

#include "window/dock_host.h"
#include <QFile>
#include <QLabel>
#include <gw/jmap/calls.h>
#include <gw/jmap/client.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

class MailPolicyTest : public MailDeskTest
{
protected:
    Program::Wish governed(const QString &name, const QByteArray &policy)
    {
        const QString file = home->filePath(name + u".json"_s);
        QFile out(file);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(policy);
        out.close();
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        return {.profile = home->filePath(name),
                .policy = settings::PolicyPaths{.file = file, .dropIns = home->filePath(name + u".d"_s), .lastGood = home->filePath(name + u".good"_s), .owner = getuid()}};
    }

    /// A mail from outside with a picture of the web that asks for a read receipt.
    static void putOutside(MailDesk &desk, const QString &subject)
    {
        const QByteArray bytes = "From: <info@news.example>\r\nTo: <" + desk.account().address.toUtf8() + ">\r\nSubject: =?utf-8?B?" + subject.toUtf8().toBase64()
                                 + "?=\r\nDate: Fri, 20 Nov 2026 09:30:00 +0900\r\nMessage-ID: <" + subject.toUtf8().toHex().left(50)
                                 + "@news.example>\r\nDisposition-Notification-To: <info@news.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                                   "<p>Hello.</p><p><img src=\"http://127.0.0.1:9/pixel.png\" width=\"20\" height=\"20\"></p>\r\n";
        jmap::UploadOptions options;
        options.type = u"message/rfc822"_s;
        const auto blob = await(desk.service().client()->upload(desk.account().id, bytes, options));
        ASSERT_TRUE(blob);
        jmap::ImportEmails call;
        call.accountId = desk.account().id;
        call.emails[u"m"_s] = {blob->blobId, {desk.box(mail::Role::Inbox).id}, {}, QDateTime::currentDateTimeUtc()};
        const auto put = await(desk.service().client()->call(call));
        ASSERT_TRUE(put && put->notCreated.empty());
        desk.service().reload();
    }
};

TEST_F(MailPolicyTest, whatIsForbidden_isNotOffered)
{
    const QString subject = unique(u"소식지"_s);
    MailDesk free(*first);
    putOutside(free, subject);
    ASSERT_TRUE(free.openInbox());
    ASSERT_TRUE(free.read(subject));
    EXPECT_TRUE(waitUntil([&] { return free.isSeen(u"mail.pictures"_s); })) << "asked by default";
    EXPECT_TRUE(waitUntil([&] { return free.isSeen(u"mail.receipt"_s); })) << "asked by default";
    EXPECT_TRUE(free.seen<QWidget>(u"mail.pictures"_s) && free.seen<QWidget>(u"mail.pictures"_s)->findChildren<QAbstractButton *>().size() > 0);

    Program program(*backend, governed(u"strict"_s, R"({"MailRemoteImages": "never", "MailOriginalLayout": false, "MailReadReceipts": "never", "MailAttachmentMegabytes": 1})"));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    MailDesk desk(program);
    ASSERT_TRUE(desk.hasMail());
    ASSERT_TRUE(desk.openInbox());
    ASSERT_TRUE(desk.read(subject));
    QTest::qWait(500);
    EXPECT_FALSE(desk.isSeen(u"mail.receipt"_s));
    EXPECT_FALSE(desk.isSeen(u"mail.original"_s));
    const auto *pictures = desk.seen<QWidget>(u"mail.pictures"_s);
    EXPECT_TRUE(!pictures || std::ranges::none_of(pictures->findChildren<QAbstractButton *>(), [](const QAbstractButton *one) { return one->isVisible(); }));
    EXPECT_EQ(desk.sending().fileLimit(desk.account().id), 1 << 20);
    ASSERT_TRUE(program.quit());
}

TEST_F(MailPolicyTest, withoutTheModule_theRestWorks)
{
    Program program(*backend, governed(u"nomail"_s, R"({"Modules": ["dashboard", "directory"]})"));
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_FALSE(program.find<QWidget>(u"rail.mail"_s));
    EXPECT_FALSE(program.window().commands().run(u"mail.write"_s));
    const QString before = program.window().docks().current();
    program.desk().openLink(u"gwanmun:mail/compose"_s);
    EXPECT_EQ(program.window().docks().current(), before);
    program.desk().openLink(u"gwanmun:directory/search"_s);
    EXPECT_TRUE(waitUntil([&] { return program.window().docks().current() == "directory.people"_L1; }));
    EXPECT_TRUE(program.quit());
}

TEST_F(MailPolicyTest, aSiteWithoutMail_hasNoEntryAndNoCounter)
{
    BackendProcess bare({u"--seed"_s, u"small"_s, u"--jmap"_s, u"none"_s});
    ASSERT_TRUE(bare.start()) << bare.log().toStdString();
    Program program(bare, {.profile = home->filePath(u"bare"_s)});
    program.start();
    ASSERT_TRUE(program.signIn(clerk));
    EXPECT_FALSE(program.find<QWidget>(u"rail.mail"_s));
    EXPECT_FALSE(program.window().commands().run(u"mail.write"_s));
    MailDesk desk(program);
    ASSERT_TRUE(waitUntil([&] { return desk.counter(u"approval"_s) > 0; })) << "the other numbers are there";
    EXPECT_EQ(desk.counter(u"mail-employee"_s), 0);
    EXPECT_EQ(desk.counter(u"mail-citizen"_s), 0);
    EXPECT_TRUE(program.quit());
}

} // namespace gw::test
