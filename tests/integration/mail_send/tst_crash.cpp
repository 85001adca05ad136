// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Runs itself as a child that writes or sends and is killed in the middle; the next start must finish the work, once.
#include "send_fixture.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;

namespace {

struct Point
{
    const char *name;
    bool isQueued = true; ///< the person was told that it will be sent
};

std::unique_ptr<MailDesk> childDesk()
{
    static FixedToken token;
    static SystemClock clock;
    token.value = qgetenv("GW_TEST_TOKEN");
    MailDeskOptions options;
    options.folder = qEnvironmentVariable("GW_TEST_FOLDER");
    options.connect = [](net::Managers &managers) {
        jmap::ClientOptions client;
        client.url = QUrl(qEnvironmentVariable("GW_TEST_URL"));
        client.clock = &clock;
        client.pieceSize = 64 << 10;
        return std::make_unique<jmap::Client>(managers, &token, client);
    };
    auto desk = std::make_unique<MailDesk>(options);
    desk->start();
    EXPECT_TRUE(waitUntil([&] { return desk->mail().status().isConnected && !desk->sending().senders().all().isEmpty(); }, 20s));
    return desk;
}

} // namespace

/// Only the parents below give it a folder.
TEST(SendCrashChild, sendsUntilItIsKilled)
{
    if (!qEnvironmentVariableIsSet("GW_TEST_FOLDER") || qEnvironmentVariable("GW_TEST_DO") != u"send"_s)
        return;
    expectWarning(u"gw."_s);
    auto desk = childDesk();
    mail::Outgoing message = desk->compose(qEnvironmentVariable("GW_TEST_TO"), qEnvironmentVariable("GW_TEST_SUBJECT"), u"<p>한 번만 갑니다.</p>"_s);
    const auto file = await(desk->sending().attachBytes(message, u"계획.txt"_s, QByteArray(300'000, 'x'), false));
    ASSERT_TRUE(file);
    message.files.append(*file);
    std::ignore = await(desk->sending().send(message));
    std::ignore = waitUntil([&] { return desk->outbox().entries().isEmpty(); }, 20s);
}

TEST(SendCrashChild, writesUntilItIsKilled)
{
    if (!qEnvironmentVariableIsSet("GW_TEST_FOLDER") || qEnvironmentVariable("GW_TEST_DO") != u"write"_s)
        return;
    expectWarning(u"gw."_s);
    auto desk = childDesk();
    mail::Outgoing message = desk->compose(qEnvironmentVariable("GW_TEST_TO"), qEnvironmentVariable("GW_TEST_SUBJECT"), u"<p>버전 0</p>"_s);
    for (int i = 0; i < 6; ++i) {
        message.html = u"<p>버전 %1</p>"_s.arg(i);
        ASSERT_TRUE(await(desk->sending().drafts().save(message)));
        std::printf("kept %d\n", i);
        std::fflush(stdout);
        QTest::qWait(250);
    }
}

class SendCrash : public SendTest
{
protected:
    QByteArray runChild(const QString &crashAt, const QString &what, const QString &subject)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GWANMUN_CRASH_AT"_s, crashAt);
        environment.insert(u"GW_TEST_FOLDER"_s, folder.path());
        environment.insert(u"GW_TEST_DO"_s, what);
        environment.insert(u"GW_TEST_URL"_s, world->newClient(0, true)->options().url.toString());
        environment.insert(u"GW_TEST_TOKEN"_s, QString::fromLatin1(world->person(0).token.value));
        environment.insert(u"GW_TEST_TO"_s, world->person(1).address);
        environment.insert(u"GW_TEST_SUBJECT"_s, subject);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=SendCrashChild.*"_s});
        // The server may live in this process' event loop (the proxy does).
        EXPECT_TRUE(waitUntil([&] { return child.state() == QProcess::NotRunning; }, 40s));
        EXPECT_EQ(child.exitStatus(), QProcess::CrashExit) << crashAt.toStdString() << " was not passed:\n" << child.readAllStandardOutput().right(2000).constData();
        return child.readAllStandardOutput();
    }

    QTemporaryDir folder;
};

INSTANTIATE_TEST_SUITE_P(Both, SendCrash, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(SendCrash, killedInAnyPhase_theMailIsThereOnceOrStillADraft)
{
    const QList<Point> all{{"mail.send.kept", false}, {"mail.send.queued"}, {"outbox.send.before"}, {"mail.send.begin"},
                           {"mail.send.uploaded"},    {"mail.send.created"}, {"mail.send.submitted"}, {"mail.send.finished"},
                           {"outbox.send.after"},     {"outbox.accepted"},   {"mail.upload.piece:2"}};
    for (const Point &point : all) {
        const QString name = QString::fromLatin1(point.name);
        if (name.startsWith(u"mail.upload"_s) && GetParam() == MailWorld::Server::Cyrus)
            continue; // it cannot join pieces
        SCOPED_TRACE(point.name);
        const QString subject = u"죽어도 한 번 "_s + newId();
        runChild(name, u"send"_s, subject);
        auto desk = openDesk(folder.path());
        ASSERT_TRUE(waitUntil([&] { return desk->outbox().entries().isEmpty(); }, 20s)) << qPrintable(desk->outbox().entries().constFirst().kind);
        const QList<int> wanted = point.isQueued ? QList<int>{1, 1, 0} : QList<int>{0, 0, 1};
        EXPECT_TRUE(waitUntil([&] { return counts(subject) == wanted; }, 20s)) << testing::PrintToString(counts(subject));
        const auto drafts = await(desk->sending().drafts().all());
        ASSERT_TRUE(drafts);
        const auto left = std::ranges::count_if(*drafts, [&](const mail::KeptDraft &kept) { return kept.message.subject == subject; });
        EXPECT_EQ(left, point.isQueued ? 0 : 1);
        if (point.isQueued) {
            const auto arrived = mails(1, u"inbox"_s, subject);
            ASSERT_EQ(arrived.size(), 1);
            EXPECT_EQ(arrived.constFirst().attachments.size(), 1);
        }
    }
}

TEST_P(SendCrash, killedWhileADraftIsMirrored_theNewestVersionIsThereOnce)
{
    for (const char *point : {"mail.draft.kept:3", "mail.mirror.created:1", "mail.mirror.created:2", "mail.mirror.noted:2", "mail.mirror.cleaned:1"}) {
        SCOPED_TRACE(point);
        const QString subject = u"초안 "_s + newId();
        const QByteArray said = runChild(QString::fromLatin1(point), u"write"_s, subject);
        const int told = said.count("kept ");
        auto desk = openDesk(folder.path());
        const auto find = [&] {
            const auto drafts = await(desk->sending().drafts().all());
            for (const mail::KeptDraft &kept : drafts.value_or(QList<mail::KeptDraft>())) {
                if (kept.message.subject == subject)
                    return std::optional(kept);
            }
            return std::optional<mail::KeptDraft>();
        };
        ASSERT_TRUE(find());
        const QString text = mail::plainTextOf(find()->message.html).trimmed();
        EXPECT_GE(text.last(1).toInt() + 1, told) << "the person was told that a newer version is kept";
        ASSERT_TRUE(waitUntil([&] { return find()->isMirrored(); }, 15s));
        EXPECT_TRUE(waitUntil([&] { return counts(subject) == QList<int>{0, 0, 1}; }, 20s)) << testing::PrintToString(counts(subject));
        const auto there = mails(0, u"drafts"_s, subject);
        ASSERT_EQ(there.size(), 1);
        EXPECT_TRUE(textOf(there.constFirst()).contains(text));
    }
}
