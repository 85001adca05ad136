// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Large mailboxes, forgetful servers and dishonest ones. GW_MAILS makes it as large as one likes.
#include "countless_mail.h"
#include "mail_desk.h"

#include <QElapsedTimer>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;

class MailLies : public testing::Test
{
protected:
    void serve(int count)
    {
        expectWarning(u"gw."_s);
        server = std::make_unique<CountlessMail>(count);
    }

    void openDesk(std::chrono::milliseconds poll = 60s)
    {
        desk = std::make_unique<MailDesk>(MailDeskOptions{.folder = folder.path(),
                                                          .connect =
                                                              [this](net::Managers &managers) {
                                                                  jmap::ClientOptions options = server->jmap.options();
                                                                  options.clock = &clock;
                                                                  options.timing = net::Timing::real();
                                                                  return std::make_unique<jmap::Client>(
                                                                      managers, nullptr, options);
                                                              },
                                                          .poll = poll});
        desk->start();
    }

    bool hasEverything() const
    {
        const mail::MailStatus status = desk->mail().status();
        return status.isConnected && !status.isLoading && status.cached == server->count();
    }

    void TearDown() override { desk.reset(); }

    SystemClock clock;
    QTemporaryDir folder;
    std::unique_ptr<CountlessMail> server;
    std::unique_ptr<MailDesk> desk;
};

TEST_F(MailLies, aServerThatForgotItsChanges_isComparedMailByMail)
{
    const int mails = std::max(20'000, qEnvironmentVariableIntValue("GW_MAILS"));
    serve(mails);
    openDesk();
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(waitUntil([&] { return hasEverything(); }, 240s)) << desk->mail().status().cached;
    const qint64 first = timer.elapsed();
    std::fprintf(stderr, "first sync of %d mails: %lld ms\n", mails, first);

    const int some = mails / 100;
    for (int i = 0; i < some; ++i)
        server->destroy(i * 50);
    for (int i = 0; i < some; ++i)
        server->flag(i * 60 + 1);
    server->add(some);
    server->forgetChanges();
    const QString flagged = server->idAt(61 + some);
    server->mailsSent = 0;
    timer.restart();
    desk->mail().reload();
    ASSERT_TRUE(waitUntil([&] { return server->mailsSent >= mails && hasEverything(); }, 240s))
        << desk->mail().status().cached << " of " << server->count();
    std::fprintf(stderr, "compared with %d mails again: %lld ms\n", server->count(), timer.elapsed());
    EXPECT_EQ(desk->mail().status().expected, server->count());
    EXPECT_FALSE(desk->mail().status().error);

    auto model = desk->mail().makeList();
    mail::ListQuery query;
    query.accountId = u"A"_s;
    query.flagged = true;
    int found = 0;
    for (const QString &mailbox : {u"inbox"_s, u"archive"_s}) {
        query.mailboxId = mailbox;
        model->setQuery(query);
        ASSERT_TRUE(waitUntil([&] { return model->isComplete(); }));
        found += model->rowCount();
    }
    EXPECT_EQ(found, some);
    EXPECT_LT(server->changesAsked, 10);
}

TEST_F(MailLies, wrongNumbers_doNotMakeItAskForEver)
{
    serve(500);
    server->falseTotals = 100;
    openDesk();
    ASSERT_TRUE(waitUntil([&] { return desk->mail().status().cached == 500 && !desk->mail().status().isLoading; }));
    QTest::qWait(300);
    const qsizetype asked = server->jmap.requests.size();
    QTest::qWait(700);
    EXPECT_LE(server->jmap.requests.size(), asked + 3);
    EXPECT_EQ(desk->mail().status().cached, 500);
}

TEST_F(MailLies, mailsThatAreNamedButNeverGiven_areLeftOut)
{
    serve(1200);
    server->hides = [](const QString &id) { return id.endsWith(u'7'); };
    openDesk();
    ASSERT_TRUE(
        waitUntil([&] { return desk->mail().status().cached == 1080 && !desk->mail().status().isLoading; }, 20s))
        << desk->mail().status().cached;
    const qsizetype asked = server->jmap.requests.size();
    QTest::qWait(600);
    EXPECT_LE(server->jmap.requests.size(), asked + 3);
}

TEST_F(MailLies, aQueryThatAlwaysGivesTheFirstPage_ends)
{
    serve(25'000);
    server->ignoresAnchors = true;
    openDesk();
    ASSERT_TRUE(waitUntil(
        [&] {
            return desk->mail().status().cached == 10'000 && desk->mail().status().error
                   && !desk->mail().status().isLoading;
        },
        30s))
        << desk->mail().status().cached;
    const int asked = server->queries;
    QTest::qWait(600);
    EXPECT_EQ(server->queries, asked);
    EXPECT_EQ(desk->mail().status().error->problemType, u"query-loop"_s);
}

TEST_F(MailLies, changesWithoutEnd_stopAndAreComparedInstead)
{
    serve(300);
    openDesk();
    ASSERT_TRUE(waitUntil([&] { return hasEverything(); }));
    server->changesAsked = 0;
    server->hasMoreForEver = true;
    desk->mail().reload();
    QTest::qWait(1500);
    // 50 rounds, then everything is compared, and then it may look once more: never hundreds of requests.
    EXPECT_LE(server->changesAsked, 160);
    server->hasMoreForEver = false;
    server->forgetChanges();
    desk->mail().reload();
    EXPECT_TRUE(waitUntil([&] { return hasEverything(); }, 20s));
}

TEST_F(MailLies, aServerThatGoesInTheMiddleOfTheFirstSync_isWaitedFor)
{
    serve(15'000);
    openDesk(300ms);
    ASSERT_TRUE(waitUntil([&] { return desk->mail().status().cached > 1000; }, 20s));
    server->jmap.raw = [](Exchange exchange, const QJsonObject &) { exchange.reset(); };
    QTest::qWait(500);
    server->jmap.raw = {};
    EXPECT_TRUE(waitUntil([&] { return hasEverything(); }, 30s)) << desk->mail().status().cached;
    EXPECT_LT(server->mailsSent, 25'000); // what was here is not fetched again
}
