// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

using Counters = test::MailTest;
INSTANTIATE_TEST_SUITE_P(Engines, Counters, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

int count(test::MailBox &box, const QString &role, const QString &property)
{
    return box.mailboxCounts(box.mailbox(role)).value(property).toInt(-1);
}

TEST_P(Counters, unreadInTheArchive_makesTheThreadUnreadInTheInbox)
{
    const auto first = box.deliver({.messageId = u"a@x.example"_s, .keywords = {u"$seen"_s}});
    EXPECT_EQ(count(box, u"inbox"_s, u"unreadThreads"_s), 0);
    box.deliver({.subject = u"Re: subject"_s, .inReplyTo = {u"a@x.example"_s}, .mailboxes = {u"archive"_s}});
    EXPECT_EQ(count(box, u"inbox"_s, u"totalThreads"_s), 1);
    EXPECT_EQ(count(box, u"inbox"_s, u"unreadEmails"_s), 0);
    EXPECT_EQ(count(box, u"inbox"_s, u"unreadThreads"_s), 1);
    EXPECT_EQ(count(box, u"archive"_s, u"unreadThreads"_s), 1);
    box.expectTrueCounters();
}

TEST_P(Counters, unreadInTheTrash_countsThereOnly)
{
    box.deliver({.messageId = u"a@x.example"_s, .keywords = {u"$seen"_s}});
    box.deliver({.subject = u"Re: subject"_s, .inReplyTo = {u"a@x.example"_s}, .mailboxes = {u"trash"_s}});
    EXPECT_EQ(count(box, u"inbox"_s, u"unreadThreads"_s), 0);
    EXPECT_EQ(count(box, u"trash"_s, u"unreadThreads"_s), 1);
    EXPECT_EQ(count(box, u"trash"_s, u"unreadEmails"_s), 1);
    box.expectTrueCounters();
}

TEST_P(Counters, draftsAreNotUnread_andDestroyedMailIsNoBytes)
{
    const auto draft = box.deliver({.keywords = {u"$draft"_s}, .mailboxes = {u"drafts"_s}});
    EXPECT_EQ(count(box, u"drafts"_s, u"totalEmails"_s), 1);
    EXPECT_EQ(count(box, u"drafts"_s, u"unreadEmails"_s), 0);
    EXPECT_EQ(count(box, u"drafts"_s, u"unreadThreads"_s), 0);
    box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{draft.emailId}}});
    EXPECT_EQ(count(box, u"drafts"_s, u"totalThreads"_s), 0);
    qint64 bytes = -1;
    std::ignore = box.database().read([&](backend::storage::Session &session) -> Result<Done> {
        bytes = box.store().bytesUsed(session, box.account).value_or(-1);
        return Done{};
    });
    EXPECT_EQ(bytes, 0);
}

TEST_P(Counters, anotherTrash_recountsTheUnreadThreads)
{
    box.deliver({.messageId = u"a@x.example"_s, .keywords = {u"$seen"_s}});
    box.deliver({.subject = u"Re: subject"_s, .inReplyTo = {u"a@x.example"_s}, .mailboxes = {u"trash"_s}});
    const QString trash = box.mailbox(u"trash"_s);
    const QString junk = box.mailbox(u"junk"_s);
    const QJsonObject set =
        box.call(u"Mailbox/set"_s, {{u"update"_s, QJsonObject{{trash, QJsonObject{{u"role"_s, QJsonValue::Null}}},
                                                              {junk, QJsonObject{{u"role"_s, u"trash"_s}}}}}});
    EXPECT_EQ(set.value(u"updated"_s).toObject().size(), 2);
    EXPECT_EQ(count(box, u"inbox"_s, u"unreadThreads"_s), 1);
    box.expectTrueCounters();
}

/// Hundreds of random deliveries, moves, flags and destructions: after each, counting anew gives what is kept.
TEST_P(Counters, randomWalk_staysEqualToARecount)
{
    std::mt19937 random(20261122);
    const auto pick = [&](int most) { return int(random() % unsigned(most)); };
    const QStringList roles{u"inbox"_s, u"archive"_s, u"trash"_s, u"drafts"_s};
    const QStringList words{u"$seen"_s, u"$flagged"_s, u"$draft"_s, u"own"_s};
    QStringList mailboxes;
    for (const QString &role : roles)
        mailboxes.append(box.mailbox(role));
    QStringList emails;
    const auto someOf = [&](const QStringList &all, bool atLeastOne) {
        QJsonObject some;
        for (const QString &one : all) {
            if (pick(3) == 0)
                some.insert(one, true);
        }
        if (some.isEmpty() && atLeastOne)
            some.insert(all.at(pick(int(all.size()))), true);
        return some;
    };
    for (int step = 0; step < 250; ++step) {
        const int what = pick(10);
        if (what < 4 || emails.isEmpty()) {
            const int topic = pick(8);
            const QString root = u"topic%1@x.example"_s.arg(topic);
            // Times are not in order of arrival, so that heads of threads change in every way.
            emails.append(box.deliver({.subject = u"Re: topic %1"_s.arg(topic),
                                       .references = {root},
                                       .receivedAt = box.now.addSecs(pick(100'000)),
                                       .keywords = someOf(words, false).keys(),
                                       .mailboxes = someOf(roles, true).keys()})
                              .emailId);
        } else if (what < 9) {
            QJsonObject update;
            for (int i = pick(3); i >= 0; --i) {
                QJsonObject patch;
                if (pick(2) == 0)
                    patch.insert(u"mailboxIds"_s, someOf(mailboxes, true));
                if (pick(2) == 0)
                    patch.insert(u"keywords"_s, someOf(words, false));
                update.insert(emails.at(pick(int(emails.size()))), patch);
            }
            const QJsonObject answer = box.call(u"Email/set"_s, {{u"update"_s, update}});
            ASSERT_TRUE(answer.value(u"notUpdated"_s).isNull());
        } else {
            const QString gone = emails.takeAt(pick(int(emails.size())));
            const QJsonObject answer = box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{gone}}});
            ASSERT_EQ(answer.value(u"destroyed"_s).toArray(), QJsonArray{gone});
        }
        if (step % 10 == 0) {
            box.expectTrueCounters();
            ASSERT_FALSE(HasFailure()) << "after step " << step;
        }
    }
    box.expectTrueCounters();
}

} // namespace
