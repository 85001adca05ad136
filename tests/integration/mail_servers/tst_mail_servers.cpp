// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Mail of the desk against a server that is not ours and against ours, with the same test bodies.
#include "mail_desk.h"

#include <gw/base/ids.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace gw;
using namespace gw::test;
using mail::Role;

class MailServers : public testing::TestWithParam<MailWorld::Server>
{
protected:
    void SetUp() override
    {
        if (const QString why = MailWorld::whyNot(GetParam()); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
        expectWarning(u"gw.mail"_s);
        world = &MailWorld::of(GetParam());
    }
    void TearDown() override
    {
        if (world)
            world->proxy().set(Fault::none());
    }

    bool isCyrus() const { return GetParam() == MailWorld::Server::Cyrus; }

    std::unique_ptr<MailDesk> openDesk(int person = 0)
    {
        return std::make_unique<MailDesk>(MailDeskOptions{
            .folder = folder.filePath(u"desk%1"_s.arg(person)), .connect = [this, person](net::Managers &managers) {
                jmap::ClientOptions options = world->newClient(person, true)->options();
                options.timeout = 5s;
                return std::make_unique<jmap::Client>(managers, &world->person(person).token, options);
            }});
    }

    /// A running desk that has everything.
    std::unique_ptr<MailDesk> settledDesk(int person = 0)
    {
        auto desk = openDesk(person);
        desk->start();
        EXPECT_TRUE(waitUntil([&] { return desk->isSettled(); }, 30s)) << statusOf(*desk);
        return desk;
    }

    static std::string statusOf(MailDesk &desk)
    {
        const mail::MailStatus status = desk.mail().status();
        std::string text = "connected " + std::to_string(status.isConnected) + " loading "
                           + std::to_string(status.isLoading) + " cached " + std::to_string(status.cached) + " of "
                           + std::to_string(status.expected) + " waiting "
                           + std::to_string(desk.outbox().entries().size());
        if (status.error)
            text += " error " + toString(status.error->code).toStdString() + ' ' + status.error->detail.toStdString();
        for (const outbox::Entry &entry : desk.outbox().entries())
            text += " [" + entry.kind.toStdString() + ' ' + std::to_string(int(entry.state)) + ']';
        return text;
    }

    QString import(const QString &subject, const QByteArray &text = "본문입니다.", const QString &replyTo = {},
                   const QString &messageId = newId() + u"@city.example"_s)
    {
        return world->import(
            0, rawMail(u"박국장 <park@city.example>"_s, world->person(0).address, subject, text, messageId, replyTo));
    }

    /// How many mails of a mailbox have this subject, as the server has it.
    int countOf(int person, const QString &role, const QString &subject)
    {
        const MailWorld::Person &one = world->person(person);
        jmap::Batch batch;
        const auto query =
            batch.add(jmap::Query<jmap::Email>{.accountId = one.accountId,
                                               .filter = jmap::filter::inMailbox(world->mailbox(person, role)),
                                               .sort = {{u"receivedAt"_s, false}},
                                               .limit = 200});
        const auto get = batch.add(jmap::Get<jmap::Email>{one.accountId, jmap::idsOf(query), {u"subject"_s}});
        const auto responses = await(one.client->send(batch));
        if (!responses)
            return -1;
        const auto emails = responses->take(get);
        return emails ? int(std::ranges::count(emails->list, subject, &jmap::Email::subject)) : -1;
    }

    MailWorld *world = nullptr;
    QTemporaryDir folder;
};

INSTANTIATE_TEST_SUITE_P(Both, MailServers, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(MailServers, theFirstSync_bringsFoldersNumbersAndMails)
{
    const QString first = newId() + u"@city.example"_s;
    const QString subject = u"세출예산안 검토 "_s + newId();
    import(subject, "예산집행 계획을 보고드립니다.", {}, first);
    import(u"Re: "_s + subject, "의견 없습니다.", first);
    auto desk = settledDesk();
    const QString account = desk->account();
    EXPECT_EQ(account, world->person(0).accountId);
    for (const Role role : {Role::Inbox, Role::Drafts, Role::Sent, Role::Archive, Role::Junk, Role::Trash})
        EXPECT_TRUE(desk->mail().mailbox(account, role)) << int(role);
    const auto inbox = desk->mail().mailbox(account, Role::Inbox);
    ASSERT_TRUE(inbox);
    EXPECT_EQ(inbox->cached, inbox->total);
    EXPECT_GE(inbox->unread, 2);
    const auto list = desk->list(inbox->id);
    ASSERT_TRUE(waitUntil([&] { return rowOf(*list, subject) >= 0; }));
    EXPECT_TRUE(waitUntil([&] { return list->rowCount() == inbox->total; }));
    const auto row = list->message(rowOf(*list, subject));
    ASSERT_TRUE(row);
    EXPECT_EQ(row->from.name, u"박국장"_s);
    EXPECT_TRUE(row->unread);
    const auto threads = desk->list(inbox->id, {}, true);
    // Both came in the same second: either may stand for the thread.
    const auto thread = [&] { return std::max(rowOf(*threads, subject), rowOf(*threads, u"Re: "_s + subject)); };
    ASSERT_TRUE(waitUntil([&] { return thread() >= 0; }));
    EXPECT_EQ(threads->message(thread())->threadSize, 2);

    const auto open = desk->mail().open(account, row->id);
    ASSERT_TRUE(waitUntil([&] { return open->state() == mail::Message::State::Ready; }));
    EXPECT_EQ(open->body().text.trimmed(), u"예산집행 계획을 보고드립니다."_s);
    EXPECT_EQ(open->thread().size(), 2);
    const auto source = await(open->fetchSource());
    ASSERT_TRUE(source) << qPrintable(source.error().detail);
    QFile file(*source);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Message-ID: <" + first.toUtf8() + '>'));
}

TEST_P(MailServers, whatHappensElsewhere_comesHere)
{
    auto desk = settledDesk();
    const QString inbox = desk->mail().mailbox(desk->account(), Role::Inbox)->id;
    const auto list = desk->list(inbox);
    const QString subject = u"공람 "_s + newId();
    const QString id = import(subject);
    ASSERT_TRUE(waitUntil([&] { return rowOf(*list, subject) >= 0; })) << statusOf(*desk);
    EXPECT_TRUE(list->message(rowOf(*list, subject))->unread);

    jmap::Client &elsewhere = *world->person(0).client;
    jmap::Set<jmap::Email> mark{.accountId = desk->account()};
    mark.update[id] = {{u"keywords/$seen"_s, true}, {u"keywords/$flagged"_s, true}};
    ASSERT_TRUE(await(elsewhere.call(mark)));
    ASSERT_TRUE(waitUntil([&] {
        const auto row = list->message(rowOf(*list, subject));
        return row && !row->unread && row->flagged;
    }));
    jmap::Set<jmap::Email> move{.accountId = desk->account()};
    move.update[id] = {{u"mailboxIds"_s, QJsonObject{{world->mailbox(0, u"archive"_s), true}}}};
    ASSERT_TRUE(await(elsewhere.call(move)));
    ASSERT_TRUE(waitUntil([&] { return rowOf(*list, subject) < 0; }));
    const auto archive = desk->list(world->mailbox(0, u"archive"_s));
    ASSERT_TRUE(waitUntil([&] { return rowOf(*archive, subject) >= 0; }));
    ASSERT_TRUE(await(elsewhere.call(jmap::Set<jmap::Email>{.accountId = desk->account(), .destroy = {id}})));
    ASSERT_TRUE(waitUntil([&] { return rowOf(*archive, subject) < 0; }));
}

TEST_P(MailServers, whatIsDoneHere_isDoneThereAlsoAfterATimeWithoutNetwork)
{
    const QString subject = u"회람 "_s + newId();
    const QString id = import(subject);
    auto desk = settledDesk();
    const QString account = desk->account();
    const QString inbox = desk->mail().mailbox(account, Role::Inbox)->id;
    const mail::Selection it{account, inbox, {id}};
    ASSERT_TRUE(await(desk->mail().actions().setRead(it, true)));
    ASSERT_TRUE(waitUntil([&] { return world->email(0, id).keywords.contains(u"$seen"_s); }));

    world->proxy().set(Fault::refuse());
    ASSERT_TRUE(await(desk->mail().actions().setFlagged(it, true)));
    ASSERT_TRUE(await(desk->mail().actions().archive(it)));
    const auto archive = desk->list(desk->mail().mailbox(account, Role::Archive)->id);
    ASSERT_TRUE(waitUntil([&] { return rowOf(*archive, subject) >= 0; }));
    EXPECT_NE(archive->message(rowOf(*archive, subject))->mark, mail::Mark::None);
    world->proxy().set(Fault::none());
    desk->mail().networkIsBack();
    desk->engine().wakeAll();
    ASSERT_TRUE(waitUntil([&] { return desk->isSettled(); }, 20s)) << statusOf(*desk);
    const jmap::Email there = world->email(0, id);
    EXPECT_EQ(there.mailboxIds, QStringList{world->mailbox(0, u"archive"_s)});
    EXPECT_TRUE(there.keywords.contains(u"$flagged"_s));
    ASSERT_TRUE(waitUntil([&] {
        const auto row = archive->message(rowOf(*archive, subject));
        return row && row->mark == mail::Mark::None;
    }));
}

TEST_P(MailServers, whatIsDoneInTheDarkAndThenClosed_isDoneAfterTheNextStart)
{
    const QString id = import(u"재시작 "_s + newId());
    {
        auto desk = settledDesk();
        world->proxy().set(Fault::refuse());
        const mail::Selection it{desk->account(), desk->mail().mailbox(desk->account(), Role::Inbox)->id, {id}};
        ASSERT_TRUE(await(desk->mail().actions().remove(it)));
    }
    world->proxy().set(Fault::none());
    auto desk = settledDesk();
    EXPECT_EQ(world->email(0, id).mailboxIds, QStringList{world->mailbox(0, u"trash"_s)});
}

TEST_P(MailServers, aDraft_isKeptOnTheServerOnceHoweverOftenItChanges)
{
    auto desk = settledDesk();
    const QString subject = u"초안 "_s + newId();
    mail::Outgoing message = desk->compose(world->person(1).address, subject, u"<p>하나</p>"_s);
    for (int i = 0; i < 3; ++i) {
        message.html = u"<p>버전 %1</p>"_s.arg(i);
        ASSERT_TRUE(await(desk->sending().drafts().save(message)));
        EXPECT_TRUE(waitUntil(
            [&] {
                const auto kept = await(desk->sending().drafts().find(message.id));
                return kept && *kept && (*kept)->isMirrored();
            },
            10s));
    }
    EXPECT_TRUE(waitUntil([&] { return countOf(0, u"drafts"_s, subject) == 1; }));
    const auto kept = await(desk->sending().drafts().find(message.id));
    ASSERT_TRUE(kept && *kept);
    const jmap::Email there = world->email(0, (*kept)->serverId);
    ASSERT_FALSE(there.textBody.isEmpty());
    QString text;
    for (const auto &[part, value] : there.bodyValues)
        text += value.value;
    EXPECT_TRUE(text.contains(u"버전 2"_s));
    ASSERT_TRUE(await(desk->sending().drafts().remove(message.id)));
    EXPECT_TRUE(waitUntil([&] { return countOf(0, u"drafts"_s, subject) == 0; }));
}

TEST_P(MailServers, aMailWithAFile_goesOutOnce)
{
    auto desk = settledDesk();
    const QString subject = u"발송 "_s + newId();
    mail::Outgoing message = desk->compose(world->person(1).address, subject, u"<p>붙임 참고 바랍니다.</p>"_s);
    QByteArray content(300'000, 'x');
    const auto file = await(desk->sending().attachBytes(message, u"붙임 1. 예산안.hwpx"_s, content, false));
    ASSERT_TRUE(file) << qPrintable(file.error().detail);
    message.files.append(*file);
    const auto operation = await(desk->sending().send(message));
    ASSERT_TRUE(operation) << qPrintable(operation.error().detail);
    ASSERT_TRUE(waitUntil([&] { return desk->isSettled(); }, 20s)) << statusOf(*desk);
    EXPECT_TRUE(waitUntil([&] { return countOf(1, u"inbox"_s, subject) == 1; }));
    EXPECT_EQ(countOf(0, u"sent"_s, subject), 1);
    EXPECT_EQ(countOf(0, u"drafts"_s, subject), 0);
    auto receiver = settledDesk(1);
    const auto list = receiver->list(receiver->mail().mailbox(receiver->account(), Role::Inbox)->id);
    ASSERT_TRUE(waitUntil([&] { return rowOf(*list, subject) >= 0; }));
    const auto open = receiver->mail().open(receiver->account(), list->message(rowOf(*list, subject))->id);
    ASSERT_TRUE(waitUntil([&] { return open->state() == mail::Message::State::Ready; }));
    ASSERT_EQ(open->body().attachments.size(), 1);
    EXPECT_EQ(open->body().attachments[0].name, u"붙임 1. 예산안.hwpx"_s);
    const auto bytes = await(open->content(open->body().attachments[0]));
    ASSERT_TRUE(bytes) << qPrintable(bytes.error().detail);
    EXPECT_TRUE(*bytes == content);
}

TEST_P(MailServers, aRecipientThatTheServerDoesNotKnow_isSaidAndNothingIsLost)
{
    auto desk = settledDesk();
    const QString domain = world->person(1).address.section(u'@', 1);
    const QString subject = u"오배달 "_s + newId();
    // Cyrus' way out knows its own domain only; ours knows who is in the city.
    mail::Outgoing message =
        desk->compose(isCyrus() ? u"somebody@elsewhere.example"_s : u"nobody.such@"_s + domain, subject, u"<p>x</p>"_s);
    QList<Error> refusals;
    QObject::connect(&desk->sending(), &mail::SendService::refused, &desk->sending(),
                     [&](const QString &, const Error &error) { refusals.append(error); });
    ASSERT_TRUE(await(desk->sending().send(message)));
    ASSERT_TRUE(waitUntil([&] { return !refusals.isEmpty(); }, 15s)) << statusOf(*desk);
    EXPECT_TRUE(waitUntil([&] {
        const QList<mail::Waiting> &rows = desk->sending().waiting();
        return rows.size() == 1 && rows.constFirst().state == mail::Waiting::State::Refused;
    }));
    const auto back = await(desk->sending().takeBack(message.id));
    ASSERT_TRUE(back) << qPrintable(back.error().detail);
    EXPECT_EQ(back->subject, subject);
    EXPECT_EQ(countOf(0, u"sent"_s, subject), 0);
}

TEST_P(MailServers, words_areFoundHereAndOnTheServer)
{
    const QString subject = u"도시재생위원회 개최 "_s + newId();
    import(subject, "안건을 첨부합니다.");
    auto desk = settledDesk();
    ASSERT_TRUE(waitUntil([&] { return desk->mail().status().indexed == desk->mail().status().cached; }, 20s));
    const auto found = desk->list({}, u"도시재생 위원회"_s);
    EXPECT_TRUE(waitUntil([&] { return rowOf(*found, subject) >= 0; }));
    mail::ListQuery query;
    query.accountId = desk->account();
    query.text = u"재생위원회"_s;
    EXPECT_TRUE(await(desk->mail().searchOnServer(query)));
}
