// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The same bodies against a server that is not ours and against ours.
#include "mail_world.h"

#include <QFile>
#include <gw/base/ids.h>
#include <gw/jmap/push.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

class JmapServers : public testing::TestWithParam<MailWorld::Server>
{
protected:
    void SetUp() override
    {
        if (const QString why = MailWorld::whyNot(GetParam()); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
        world = &MailWorld::of(GetParam());
        account = world->person(0).accountId;
        client = world->person(0).client.get();
    }

    bool isCyrus() const { return GetParam() == MailWorld::Server::Cyrus; }

    /// A Message-ID that no other test has.
    static QString unique() { return newId() + u"@city.example"_s; }

    QString stateOf()
    {
        const auto none = await(client->call(Get<Email>{account, ids({})}));
        EXPECT_TRUE(none);
        return none ? none->state : QString();
    }

    NewEmail draft(const QString &messageId)
    {
        return {.mailboxIds = {world->mailbox(0, u"drafts"_s)},
                .keywords = {u"$draft"_s, u"$seen"_s},
                .from = {{u"김하늘"_s, world->person(0).address}},
                .to = {{u"이민준"_s, world->person(1).address}},
                .subject = u"세출예산안 검토 의견"_s,
                .messageId = messageId,
                .text = u"원안에 동의합니다.\n"_s,
                .html = u"<p>원안에 동의합니다.</p>"_s};
    }

    QString identity()
    {
        const auto all = await(client->call(Get<Identity>{account}));
        if (!all || all->list.isEmpty()) {
            ADD_FAILURE() << "no identity " << (all ? "" : qPrintable(all.error().detail));
            return {};
        }
        for (const Identity &one : all->list) {
            if (one.email == world->person(0).address)
                return one.id;
        }
        return all->list.constFirst().id;
    }

    MailWorld *world = nullptr;
    Client *client = nullptr;
    QString account;
};

INSTANTIATE_TEST_SUITE_P(Both, JmapServers, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(JmapServers, coldStart_isTwoRequests)
{
    const QString first = unique();
    const QString id = world->import(0, rawMail(u"이과장 <lee@city.example>"_s, u"a@city.example"_s,
                                                u"[결재] 세출예산안"_s, QByteArray("검토 바랍니다."), first));
    world->import(0, rawMail(u"박국장 <park@city.example>"_s, u"a@city.example"_s, u"Re: [결재] 세출예산안"_s,
                             QByteArray("의견 없습니다."), unique(), first));
    Batch start;
    const auto boxes = start.add(Get<Mailbox>{account});
    const auto identities = start.add(Get<Identity>{account});
    const auto quota = start.add(Get<Quota>{account});
    const auto opened = await(client->send(start));
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    const auto folders = opened->take(boxes);
    ASSERT_TRUE(folders);
    QSet<QString> roles;
    for (const Mailbox &box : folders->list)
        roles.insert(box.role);
    for (const QString &role : {u"inbox"_s, u"drafts"_s, u"sent"_s, u"archive"_s, u"junk"_s, u"trash"_s})
        EXPECT_TRUE(roles.contains(role)) << qPrintable(role);
    EXPECT_TRUE(opened->take(identities));
    const auto used = opened->take(quota);
    EXPECT_EQ(used.has_value(), !isCyrus()) << (used ? "" : qPrintable(used.error().detail));

    Batch batch;
    const auto query = batch.add(Query<Email>{.accountId = account,
                                              .filter = filter::inMailbox(world->mailbox(0, u"inbox"_s)),
                                              .sort = {{u"receivedAt"_s, false}},
                                              .limit = 50,
                                              .calculateTotal = true,
                                              .collapseThreads = true});
    const auto heads = batch.add(Get<Email>{account, idsOf(query), {u"threadId"_s}});
    const auto threads = batch.add(Get<Thread>{account, threadIdsOf(heads)});
    const auto emails = batch.add(listEmails(account, emailIdsOf(threads)));
    const auto window = await(client->send(batch));
    ASSERT_TRUE(window) << qPrintable(window.error().detail);
    const auto list = window->take(emails);
    ASSERT_TRUE(list) << qPrintable(list.error().detail);
    EXPECT_TRUE(list->broken.isEmpty());
    const auto conversations = window->take(threads);
    ASSERT_TRUE(conversations);
    const auto one =
        std::ranges::find_if(conversations->list, [&](const Thread &t) { return t.emailIds.contains(id); });
    ASSERT_NE(one, conversations->list.end());
    EXPECT_EQ(one->emailIds.size(), 2);
    const auto mail = std::ranges::find(list->list, id, &Email::id);
    ASSERT_NE(mail, list->list.end());
    EXPECT_EQ(mail->subject, u"[결재] 세출예산안"_s);
    EXPECT_EQ(mail->from.value(0).name, u"이과장"_s);
    EXPECT_EQ(mail->sentAt, QDateTime(QDate(2026, 11, 20), QTime(0, 30), Qt::UTC));
    EXPECT_TRUE(mail->receivedAt.isValid());
    EXPECT_GT(mail->size, 0);
}

TEST_P(JmapServers, legacyKorean_isReadRight)
{
    // "민원처리 실적" in EUC-KR
    const QByteArray bytes("\xb9\xce\xbf\xf8\xc3\xb3\xb8\xae \xbd\xc7\xc0\xfb");
    const QString id = world->import(0, rawMail(u"감사담당관 <audit@city.example>"_s, u"a@city.example"_s,
                                                u"주간업무회의록"_s, bytes, unique(), {}, "ks_c_5601-1987"));
    const Email mail = world->email(0, id);
    ASSERT_EQ(mail.textBody.size(), 1);
    EXPECT_EQ(mail.bodyValues.at(mail.textBody[0].partId).value.trimmed(), u"민원처리 실적"_s);
    EXPECT_EQ(mail.messageId.size(), 1);
}

TEST_P(JmapServers, flagsAndMoves_areSeenByChanges)
{
    const QString id =
        world->import(0, rawMail(u"박 <park@city.example>"_s, u"a@city.example"_s, u"보도자료"_s, "x", unique()));
    const QString since = stateOf();
    Set<Email> mark{.accountId = account, .ifInState = since};
    mark.update[id] = {{u"keywords/$seen"_s, true}, {u"keywords/$flagged"_s, true}};
    const auto marked = await(client->call(mark));
    ASSERT_TRUE(marked) << qPrintable(marked.error().detail);
    EXPECT_TRUE(marked->outcomeOf(id));
    EXPECT_EQ(codeOf(await(client->call(mark))), Error::Code::Stale);
    const QString inbox = world->mailbox(0, u"inbox"_s);
    const QString archive = world->mailbox(0, u"archive"_s);
    Set<Email> move{.accountId = account};
    move.update[id] = {{u"mailboxIds/"_s + inbox, QJsonValue::Null}, {u"mailboxIds/"_s + archive, true}};
    move.update[u"nobody"_s] = {{u"keywords/$seen"_s, true}};
    const auto moved = await(client->call(move));
    ASSERT_TRUE(moved);
    EXPECT_TRUE(moved->outcomeOf(id));
    EXPECT_EQ(codeOf(moved->outcomeOf(u"nobody"_s)), Error::Code::NotFound);
    const auto changes = await(client->changes<Email>(account, since));
    ASSERT_TRUE(changes) << qPrintable(changes.error().detail);
    EXPECT_TRUE(changes->updated.contains(id));
    const Email mail = world->email(0, id);
    EXPECT_EQ(mail.mailboxIds, QStringList{archive});
    EXPECT_TRUE(mail.keywords.contains(u"$flagged"_s));
    const auto gone = await(client->call(Set<Email>{.accountId = account, .destroy = {id}}));
    ASSERT_TRUE(gone);
    EXPECT_TRUE(gone->outcomeOf(id));
    const auto after = await(client->changes<Email>(account, changes->newState));
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->destroyed.contains(id));
    const auto missing = await(client->call(listEmails(account, oneId(id))));
    ASSERT_TRUE(missing);
    EXPECT_EQ(missing->missing, QStringList{id});
}

TEST_P(JmapServers, aStateThatMakesNoSense_isTooOld)
{
    const auto changes = await(client->changes<Email>(account, u"no-such-state"_s));
    // Cyrus calls it invalidArguments: the client must load anew in both cases.
    if (isCyrus())
        EXPECT_TRUE(codeOf(changes) == Error::Code::StateTooOld || codeOf(changes) == Error::Code::Rejected);
    else
        EXPECT_EQ(codeOf(changes), Error::Code::StateTooOld);
}

TEST_P(JmapServers, aDraft_isReplacedInTwoRequestsAndSentInOne)
{
    const QString messageId = unique();
    const QByteArray content = "첨부 내용";
    UploadOptions type;
    type.type = u"text/plain"_s;
    const auto blob = await(client->upload(account, content, type));
    ASSERT_TRUE(blob);
    NewEmail first = draft(unique());
    const auto created = await(client->call(Set<Email>{.accountId = account, .create = {{u"d"_s, toJson(first)}}}));
    ASSERT_TRUE(created) << qPrintable(created.error().detail);
    const auto oldId = created->createdId(u"d"_s);
    ASSERT_TRUE(oldId) << qPrintable(oldId.error().detail);
    NewEmail last = draft(messageId);
    last.attachments = {{.blobId = blob->blobId, .name = u"의견 정리.txt"_s, .type = u"text/plain"_s}};

    Batch batch;
    batch.keepTogether();
    const auto made = batch.add(Set<Email>{.accountId = account, .create = {{u"d"_s, toJson(last)}}});
    SetSubmissions submit{.accountId = account, .create = {{u"s"_s, {identity(), u"#d"_s}}}};
    submit.onSuccessUpdateEmail[u"#s"_s] = {{u"mailboxIds/"_s + world->mailbox(0, u"drafts"_s), QJsonValue::Null},
                                            {u"mailboxIds/"_s + world->mailbox(0, u"sent"_s), true},
                                            {u"keywords/$draft"_s, QJsonValue::Null}};
    const auto sent = batch.add(submit);
    const auto responses = await(client->send(batch));
    ASSERT_TRUE(responses) << qPrintable(responses.error().detail);
    const auto mailResult = responses->take(made);
    ASSERT_TRUE(mailResult) << qPrintable(mailResult.error().detail);
    const auto newId = mailResult->createdId(u"d"_s);
    ASSERT_TRUE(newId) << qPrintable(newId.error().detail);
    const auto submission = responses->take(sent);
    ASSERT_TRUE(submission) << qPrintable(submission.error().detail);
    const auto submissionId = submission->submissions.createdId(u"s"_s);
    ASSERT_TRUE(submissionId) << qPrintable(submissionId.error().detail);
    EXPECT_FALSE(submission->emailsError);
    const auto destroyed = await(client->call(Set<Email>{.accountId = account, .destroy = {*oldId}}));
    ASSERT_TRUE(destroyed);
    EXPECT_TRUE(destroyed->outcomeOf(*oldId));

    const Email kept = world->email(0, *newId);
    EXPECT_EQ(kept.mailboxIds, QStringList{world->mailbox(0, u"sent"_s)});
    EXPECT_FALSE(kept.keywords.contains(u"$draft"_s));
    EXPECT_EQ(kept.messageId, QStringList{messageId});
    // What the client asks after a cut: is it in Sent already?
    EXPECT_EQ(world->query(0, filter::allOf({filter::inMailbox(world->mailbox(0, u"sent"_s)),
                                             filter::header(u"Message-ID"_s, messageId)})),
              QStringList{*newId});
    QStringList arrived;
    ASSERT_TRUE(waitUntil(
        [&] {
            arrived = world->query(1, filter::header(u"Message-ID"_s, messageId));
            return !arrived.isEmpty();
        },
        std::chrono::seconds(5)));
    const Email theirs = world->email(1, arrived.constFirst());
    EXPECT_EQ(theirs.subject, last.subject);
    EXPECT_EQ(theirs.from.value(0).email, world->person(0).address);
    ASSERT_EQ(theirs.attachments.size(), 1);
    EXPECT_EQ(theirs.attachments[0].name, u"의견 정리.txt"_s);
    DownloadOptions options;
    options.size = theirs.attachments[0].size;
    const auto bytes =
        await(world->person(1).client->download(world->person(1).accountId, theirs.attachments[0].blobId, options));
    ASSERT_TRUE(bytes) << qPrintable(bytes.error().detail);
    EXPECT_EQ(*bytes, content);
}

TEST_P(JmapServers, aMailForLater_canBeTakenBack)
{
    ASSERT_TRUE(client->features().contains(Feature::SendLater));
    const auto created =
        await(client->call(Set<Email>{.accountId = account, .create = {{u"d"_s, toJson(draft(unique()))}}}));
    ASSERT_TRUE(created);
    const auto id = created->createdId(u"d"_s);
    ASSERT_TRUE(id) << qPrintable(id.error().detail);
    NewSubmission later{identity(), *id};
    later.envelope = Envelope{{world->person(0).address, {{u"HOLDFOR"_s, u"600"_s}}}, {{world->person(1).address}}};
    const auto held = await(client->call(SetSubmissions{.accountId = account, .create = {{u"s"_s, later}}}));
    ASSERT_TRUE(held) << qPrintable(held.error().detail);
    const auto submission = held->submissions.createdId(u"s"_s);
    ASSERT_TRUE(submission) << qPrintable(submission.error().detail);
    const auto pending = await(client->call(Get<EmailSubmission>{account, oneId(*submission)}));
    ASSERT_TRUE(pending) << qPrintable(pending.error().detail);
    ASSERT_EQ(pending->list.size(), 1);
    EXPECT_EQ(pending->list[0].undoStatus, EmailSubmission::Undo::Pending);
    EXPECT_GT(pending->list[0].sendAt, QDateTime::currentDateTimeUtc().addSecs(500));
    const auto back = await(client->call(SetSubmissions{.accountId = account, .cancel = {*submission}}));
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->submissions.outcomeOf(*submission));
    const auto canceled = await(client->call(Get<EmailSubmission>{account, oneId(*submission)}));
    ASSERT_TRUE(canceled);
    if (isCyrus()) // forgets what was taken back
        EXPECT_TRUE(canceled->list.isEmpty() || canceled->list[0].undoStatus == EmailSubmission::Undo::Canceled);
    else
        EXPECT_EQ(canceled->list.value(0).undoStatus, EmailSubmission::Undo::Canceled);
}

TEST_P(JmapServers, koreanWordsAndPartsOfThem_areFound)
{
    const QString word = u"도시재생위원회"_s;
    const QString id = world->import(0, rawMail(u"김주무 <kim@city.example>"_s, u"a@city.example"_s, word + u" 개최"_s,
                                                QByteArray("안건을 첨부합니다."), unique()));
    for (const QString &words : {word, u"재생"_s, u"위원회 개최"_s}) {
        EXPECT_TRUE(
            waitUntil([&] { return world->query(0, filter::text(words)).contains(id); }, std::chrono::seconds(8)))
            << qPrintable(words);
    }
    EXPECT_FALSE(world->query(0, filter::text(u"하수처리장"_s)).contains(id));
}

TEST_P(JmapServers, largeFiles_goUpAndComeDownTheSame)
{
    QTemporaryDir folder;
    QByteArray bytes(11'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char((i * 2654435761u) >> 13);
    QFile file(folder.filePath(u"up.bin"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    int pieces = 0;
    qint64 last = 0;
    UploadOptions up;
    up.checkpoint = [&](const UploadState &) { ++pieces; };
    up.progress = [&](qint64 done, qint64) { last = done; };
    const auto blob = await(client->upload(account, file.fileName(), up));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blob->size, bytes.size());
    EXPECT_EQ(last, bytes.size());
    EXPECT_EQ(pieces, isCyrus() ? 0 : 3);
    DownloadOptions down;
    down.size = bytes.size();
    const QString path = folder.filePath(u"down.bin"_s);
    const auto done = await(client->download(account, blob->blobId, path, down));
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    QFile result(path);
    ASSERT_TRUE(result.open(QIODevice::ReadOnly));
    EXPECT_TRUE(result.readAll() == bytes);
    EXPECT_EQ(codeOf(await(client->download(account, u"Gnothing"_s, DownloadOptions{}))), Error::Code::NotFound);
}

TEST_P(JmapServers, changesOfOthers_areHintedAt)
{
    const auto listener = world->newClient(0);
    Push push(*listener);
    QSet<QString> types;
    QObject::connect(&push, &Push::changed, &push, [&](const QString &who, const QStringList &what) {
        if (who == account)
            types.unite(QSet<QString>(what.begin(), what.end()));
    });
    push.start();
    if (isCyrus()) {
        ASSERT_TRUE(waitUntil([&] { return push.mode() == Push::Mode::Polling; })); // 3.6 always answers 204
        EXPECT_FALSE(listener->features().contains(Feature::Push));
        EXPECT_TRUE(waitUntil([&] { return types.contains(u"Email"_s); })); // the clock of this world runs fast
        return;
    }
    ASSERT_TRUE(waitUntil([&] { return push.mode() == Push::Mode::Streaming; }));
    types.clear();
    world->import(0, rawMail(u"박 <park@city.example>"_s, u"a@city.example"_s, u"알림"_s, "x", unique()));
    EXPECT_TRUE(waitUntil([&] { return types.contains(u"Email"_s) && types.contains(u"Mailbox"_s); }));
    EXPECT_EQ(push.mode(), Push::Mode::Streaming);
}

TEST_P(JmapServers, weakSpots_areFoundOutAndTheRestGoesOn)
{
    const auto own = world->newClient(0);
    ASSERT_TRUE(await(own->session()));
    Batch batch;
    const auto vacation = batch.add(Get<VacationResponse>{account});
    const auto boxes = batch.add(Get<Mailbox>{account});
    const auto responses = await(own->send(batch));
    ASSERT_TRUE(responses) << qPrintable(responses.error().detail);
    EXPECT_TRUE(responses->take(boxes));
    const auto answer = responses->take(vacation);
    EXPECT_EQ(answer.has_value(), !isCyrus()); // 3.6 falls over it
    EXPECT_EQ(own->features().contains(Feature::VacationResponse), !isCyrus());
    const auto identities =
        await(own->call(Set<Identity>{.accountId = account, .update = {{u"nobody"_s, {{u"name"_s, u"x"_s}}}}}));
    EXPECT_EQ(own->features().contains(Feature::IdentitySet), !isCyrus());
    EXPECT_EQ(identities.has_value(), !isCyrus());
    EXPECT_TRUE(await(own->call(Get<Mailbox>{account})));
}

TEST_P(JmapServers, moreObjectsThanTheServerTakes_areAskedForInPieces)
{
    const auto session = await(client->session());
    ASSERT_TRUE(session);
    const QString id =
        world->import(0, rawMail(u"박 <park@city.example>"_s, u"a@city.example"_s, u"하나"_s, "x", unique()));
    QStringList many;
    for (int i = 0; i < session->limits.maxObjectsInGet + 10; ++i)
        many.append(u"M%1"_s.arg(i));
    many.append(id);
    const auto got = await(client->call(Get<Email>{account, ids(many), {u"subject"_s}}));
    ASSERT_TRUE(got) << qPrintable(got.error().detail);
    ASSERT_EQ(got->list.size(), 1);
    EXPECT_EQ(got->missing.size(), many.size() - 1);
}
