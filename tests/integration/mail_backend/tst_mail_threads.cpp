// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

using Threads = test::MailTest;
INSTANTIATE_TEST_SUITE_P(Engines, Threads, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

QStringList emailIds(test::MailBox &box, const QString &thread)
{
    const QJsonArray list = box.call(u"Thread/get"_s, {{u"ids"_s, QJsonArray{thread}}}).value(u"list"_s).toArray();
    QStringList ids;
    for (const QJsonValue &id : list.first().toObject().value(u"emailIds"_s).toArray())
        ids.append(id.toString());
    return ids;
}

TEST_P(Threads, answersInKoreanAndEnglish_joinTheThread)
{
    const auto first = box.deliver({.subject = u"예산안 검토 요청"_s, .messageId = u"a@x.example"_s});
    QStringList members{first.emailId};
    for (const QString &prefix : {u"Re: "_s, u"RE: RE: "_s, u"회신: "_s, u"답장: "_s, u"[회계과] Re: "_s, u"전달: "_s,
                                  u"FW: "_s, u"Re[2]: "_s, u"답변 : 회신: "_s}) {
        const auto answer = box.deliver({.subject = prefix + u"예산안  검토 요청"_s, .inReplyTo = {u"a@x.example"_s}});
        EXPECT_EQ(answer.threadId, first.threadId) << prefix.toStdString();
        members.append(answer.emailId);
    }
    EXPECT_EQ(emailIds(box, first.threadId), members);
}

TEST_P(Threads, aReferenceWithAnotherSubject_isAThreadOfItsOwn)
{
    const auto first = box.deliver({.subject = u"회의"_s, .messageId = u"a@x.example"_s});
    const auto other = box.deliver({.subject = u"점심"_s, .references = {u"a@x.example"_s}});
    const auto unrelated = box.deliver({.subject = u"회의"_s});
    EXPECT_NE(other.threadId, first.threadId);
    EXPECT_NE(unrelated.threadId, first.threadId);
}

TEST_P(Threads, messagesThatKnowOnlyACommonAncestor_meet)
{
    const auto second = box.deliver({.subject = u"Re: 행사"_s, .references = {u"lost@x.example"_s}});
    const auto third =
        box.deliver({.subject = u"Re: Re: 행사"_s, .references = {u"lost@x.example"_s, u"z@x.example"_s}});
    const auto late = box.deliver({.subject = u"행사"_s, .messageId = u"lost@x.example"_s});
    EXPECT_EQ(third.threadId, second.threadId);
    EXPECT_EQ(late.threadId, second.threadId);
}

TEST_P(Threads, anotherPersonsMail_staysOutside)
{
    const auto first = box.deliver({.subject = u"회의"_s, .messageId = u"a@x.example"_s});
    box.account = QString::fromUtf16(test::MailBox::others);
    const auto same = box.deliver({.subject = u"회의"_s, .messageId = u"a@x.example"_s});
    EXPECT_NE(same.threadId, first.threadId);
    const QJsonObject answer = box.call(u"Thread/get"_s, {{u"ids"_s, QJsonArray{first.threadId}}});
    EXPECT_EQ(answer.value(u"notFound"_s).toArray(), QJsonArray{first.threadId});
}

TEST_P(Threads, aThreadWithoutEnd_isContinuedInAnother)
{
    std::vector<backend::mail::MailStore::Delivery> deliveries;
    for (int i = 0; i < 1'002; ++i)
        deliveries.push_back({box.bytes({.subject = u"경보"_s, .references = {u"root@x.example"_s}}),
                              {.mailboxIds = {box.mailbox(u"inbox"_s)}, .keywords = {}, .receivedAt = box.now}});
    const auto delivered = box.store().deliverMany(box.account, deliveries);
    ASSERT_TRUE(delivered);
    EXPECT_EQ(delivered->at(999).threadId, delivered->at(0).threadId);
    EXPECT_NE(delivered->at(1'000).threadId, delivered->at(0).threadId);
    EXPECT_EQ(delivered->at(1'001).threadId, delivered->at(1'000).threadId);
    box.expectTrueCounters();
}

TEST_P(Threads, emptyThread_isDestroyedAndItsReferencesGo)
{
    const auto first = box.deliver({.subject = u"회의"_s, .messageId = u"a@x.example"_s});
    const QString state = box.state(u"Thread"_s);
    box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{first.emailId}}});
    const QJsonObject changes = box.call(u"Thread/changes"_s, {{u"sinceState"_s, state}});
    EXPECT_EQ(changes.value(u"destroyed"_s).toArray(), QJsonArray{first.threadId});
    const auto answer = box.deliver({.subject = u"Re: 회의"_s, .inReplyTo = {u"a@x.example"_s}});
    EXPECT_NE(answer.threadId, first.threadId);
}

} // namespace
