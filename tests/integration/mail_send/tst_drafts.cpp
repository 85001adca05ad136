// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// One draft, two computers.
#include "send_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;

class SendDrafts : public SendTest
{
protected:
    static bool mirrored(MailDesk &desk, const QString &id)
    {
        return waitUntil(
            [&] {
                const auto kept = await(desk.sending().drafts().find(id));
                return kept && *kept && (*kept)->isMirrored();
            },
            15s);
    }
    /// What the other computer makes of the draft in Drafts.
    mail::Outgoing openThere(MailDesk &desk, const jmap::Email &email)
    {
        mail::ComposeRequest request;
        request.kind = mail::ComposeRequest::Kind::ServerDraft;
        request.original.accountId = world->person(0).accountId;
        request.original.emailId = email.id;
        request.original.subject = email.subject;
        request.original.text = textOf(email);
        for (const jmap::EmailAddress &one : email.to)
            request.original.to.append({one.name, one.email});
        const auto message = await(desk.sending().compose(request));
        EXPECT_TRUE(message);
        return message.value_or(mail::Outgoing());
    }

    QTemporaryDir here;
    QTemporaryDir there;
};

INSTANTIATE_TEST_SUITE_P(Both, SendDrafts, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(SendDrafts, editedOnBothComputers_bothVersionsStay)
{
    auto first = openDesk(here.path());
    auto second = openDesk(there.path());
    const QString subject = u"두 자리 "_s + newId();
    mail::Outgoing mine = first->compose(world->person(1).address, subject, u"<p>처음</p>"_s);
    first->sending().setOpen(mine.id, true);
    ASSERT_TRUE(await(first->sending().drafts().save(mine)));
    ASSERT_TRUE(mirrored(*first, mine.id));
    const auto server = mails(0, u"drafts"_s, subject);
    ASSERT_EQ(server.size(), 1);

    mail::Outgoing theirs = openThere(*second, server.constFirst());
    theirs.text = u"저쪽 판"_s;
    theirs.plain = true;
    ASSERT_TRUE(await(second->sending().drafts().save(theirs)));
    ASSERT_TRUE(mirrored(*second, theirs.id));
    ASSERT_TRUE(waitUntil([&] { return mails(0, u"drafts"_s, subject).size() == 1; }, 20s));

    QStringList twice;
    QObject::connect(&first->sending(), &mail::SendService::keptTwice, &first->sending(), [&](const QString &id) { twice.append(id); });
    mine.html = u"<p>이쪽 판</p>"_s;
    ASSERT_TRUE(await(first->sending().drafts().save(mine)));
    ASSERT_TRUE(mirrored(*first, mine.id));
    EXPECT_TRUE(waitUntil([&] { return twice == QStringList{mine.id}; })); // told after it is written
    EXPECT_TRUE(waitUntil([&] { return mails(0, u"drafts"_s, subject).size() == 2; }, 20s));
    QStringList texts;
    for (const jmap::Email &email : mails(0, u"drafts"_s, subject))
        texts.append(textOf(email));
    const QString all = texts.join(u'|');
    EXPECT_TRUE(all.contains(u"이쪽 판"_s) && all.contains(u"저쪽 판"_s)) << all.toStdString();
    const auto kept = await(first->sending().drafts().find(mine.id));
    EXPECT_TRUE((*kept)->changedElsewhere);
}

TEST_P(SendDrafts, sentOnTheOtherComputer_theDraftGoesHereToo)
{
    const QString subject = u"저쪽에서 보냄 "_s + newId();
    {
        auto first = openDesk(here.path());
        const mail::Outgoing mine = first->compose(world->person(1).address, subject, u"<p>처음</p>"_s);
        ASSERT_TRUE(await(first->sending().drafts().save(mine)));
        ASSERT_TRUE(mirrored(*first, mine.id));
    }
    {
        auto second = openDesk(there.path());
        const auto server = mails(0, u"drafts"_s, subject);
        ASSERT_EQ(server.size(), 1);
        mail::Outgoing theirs = openThere(*second, server.constFirst());
        ASSERT_TRUE(await(second->sending().send(theirs)));
        ASSERT_TRUE(waitUntil([&] { return counts(subject) == QList<int>{1, 1, 0}; }, 15s)) << testing::PrintToString(counts(subject));
    }
    auto first = openDesk(here.path());
    EXPECT_TRUE(waitUntil(
        [&] {
            const auto drafts = await(first->sending().drafts().all());
            return drafts && std::ranges::none_of(*drafts, [&](const mail::KeptDraft &kept) { return kept.message.subject == subject; });
        },
        8s));
    EXPECT_EQ(counts(subject), (QList<int>{1, 1, 0}));
}

TEST_P(SendDrafts, thrownAway_goesOnTheServerEvenWhenThatHappensOffline)
{
    auto desk = openDesk(here.path());
    const QString subject = u"버림 "_s + newId();
    const mail::Outgoing mine = desk->compose(world->person(1).address, subject, u"<p>처음</p>"_s);
    ASSERT_TRUE(await(desk->sending().drafts().save(mine)));
    ASSERT_TRUE(mirrored(*desk, mine.id));
    world->proxy().set(Fault::refuse());
    ASSERT_TRUE(await(desk->sending().drafts().remove(mine.id)));
    desk.reset();
    world->proxy().set(Fault::none());
    EXPECT_EQ(mails(0, u"drafts"_s, subject).size(), 1);
    desk = openDesk(here.path());
    EXPECT_TRUE(waitUntil([&] { return mails(0, u"drafts"_s, subject).isEmpty(); }, 20s));
}
