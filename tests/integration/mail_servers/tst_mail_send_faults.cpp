// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The server goes away in every phase of sending: in the end the mail is there once.
#include "mail_desk.h"

#include <gw/base/ids.h>
#include <gw/test/warnings.h>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;

class MailSendFaults : public testing::TestWithParam<MailWorld::Server>
{
protected:
    void SetUp() override
    {
        if (const QString why = MailWorld::whyNot(GetParam()); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
        expectWarning(u"gw."_s);
        world = &MailWorld::of(GetParam());
        open();
    }
    void TearDown() override
    {
        desk.reset();
        if (world)
            world->proxy().set(Fault::none());
    }

    void open()
    {
        desk = std::make_unique<MailDesk>(
            MailDeskOptions{.folder = folder.path(),
                            .connect =
                                [this](net::Managers &managers) {
                                    jmap::ClientOptions options = world->newClient(0, true)->options();
                                    options.timeout = 2s;
                                    return std::make_unique<jmap::Client>(managers, &world->person(0).token, options);
                                },
                            .poll = 60s});
        desk->start();
        ASSERT_TRUE(waitUntil([&] { return desk->isSettled(); }, 30s));
    }

    QString press()
    {
        const QString subject = u"단 한 번 "_s + newId();
        const mail::Outgoing message = desk->compose(world->person(1).address, subject, u"<p>한 번만 갑니다.</p>"_s);
        const auto sent = await(desk->sending().send(message));
        if (!sent)
            throw std::runtime_error("not sent: " + sent.error().detail.toStdString());
        return subject;
    }

    bool isOut() const { return desk->outbox().entries().isEmpty(); }

    QList<int> countsOf(const QString &subject)
    {
        QList<int> counts;
        for (const auto &[person, role] : {std::pair(1, u"inbox"_s), {0, u"sent"_s}, {0, u"drafts"_s}}) {
            const MailWorld::Person &one = world->person(person);
            jmap::Batch batch;
            const auto query =
                batch.add(jmap::Query<jmap::Email>{.accountId = one.accountId,
                                                   .filter = jmap::filter::inMailbox(world->mailbox(person, role)),
                                                   .sort = {{u"receivedAt"_s, false}},
                                                   .limit = 200});
            const auto get = batch.add(jmap::Get<jmap::Email>{one.accountId, jmap::idsOf(query), {u"subject"_s}});
            const auto responses = await(one.client->send(batch));
            const auto emails =
                responses ? responses->take(get) : Result<jmap::Got<jmap::Email>>(fail(responses.error()));
            counts.append(emails ? int(std::ranges::count(emails->list, subject, &jmap::Email::subject)) : -1);
        }
        return counts;
    }

    /// Breaks the line, lets it heal when it broke, and looks at what became of the mail.
    void sendThrough(const Fault &fault, const std::string &what)
    {
        SCOPED_TRACE(what);
        const int before = world->proxy().struck();
        world->proxy().set(fault);
        const QString subject = press();
        waitUntil([&] { return world->proxy().struck() > before || isOut(); }, 10s);
        struck += world->proxy().struck() > before;
        world->proxy().set(Fault::none());
        desk->engine().wakeAll();
        ASSERT_TRUE(waitUntil([&] { return isOut(); }, 20s));
        EXPECT_TRUE(waitUntil(
            [&] {
                return countsOf(subject) == QList<int>{1, 1, 0};
            },
            20s))
            << testing::PrintToString(countsOf(subject));
    }

    MailWorld *world = nullptr;
    QTemporaryDir folder;
    std::unique_ptr<MailDesk> desk;
    int struck = 0;
};

INSTANTIATE_TEST_SUITE_P(Both, MailSendFaults, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(MailSendFaults, aLineThatBreaksInTheRequest_sendsOnce)
{
    for (const qint64 bytes : {0, 1500, 2500, 3300, 4200, 5500})
        sendThrough(Fault::cutRequest(bytes), "after " + std::to_string(bytes) + " bytes of the request");
    EXPECT_GE(struck, 4);
}

TEST_P(MailSendFaults, aLineThatBreaksInTheAnswer_sendsOnce)
{
    for (const qint64 bytes : {0, 200, 700, 1000, 1400, 1900})
        sendThrough(Fault::truncate(bytes), "after " + std::to_string(bytes) + " bytes of the answer");
    EXPECT_GE(struck, 4);
}

TEST_P(MailSendFaults, aServerThatFallsSilent_sendsOnce)
{
    for (const qint64 bytes : {0, 900})
        sendThrough(Fault::hang(bytes), "silence after " + std::to_string(bytes) + " bytes of the answer");
    EXPECT_GE(struck, 1);
}

/// Ours only: Cyrus is not killed here.
class MailServerKilled : public MailSendFaults
{
};
INSTANTIATE_TEST_SUITE_P(Ours, MailServerKilled, testing::Values(MailWorld::Server::Backend));

TEST_P(MailServerKilled, atAnyMoment_theMailIsSentOnce)
{
    for (const int delay : {8, 40}) {
        SCOPED_TRACE(delay);
        const QString subject = press();
        QTest::qWait(delay);
        world->kill9();
        QTest::qWait(50);
        ASSERT_TRUE(world->restart());
        desk->engine().wakeAll();
        ASSERT_TRUE(waitUntil([&] { return isOut(); }, 20s));
        EXPECT_TRUE(waitUntil(
            [&] {
                return countsOf(subject) == QList<int>{1, 1, 0};
            },
            8s))
            << testing::PrintToString(countsOf(subject));
    }
}
