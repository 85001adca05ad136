// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "two_desks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <csignal>
#include <gw/test/fault_proxy.h>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using namespace std::chrono_literals;
using boards::Category;
using boards::Mark;
using boards::PostDetail;

TEST(Offline, whatWasRead_canBeReadAgainAndWhatIsWrittenGoesLater)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QString text = QString(6000, QChar(0xAC00)); // too long to come along with the changes
    const QString id = desks.a.publish(desks.a->draft(Category::AmusingWritings, u"긴 글"_s, text));
    boards::Draft comment = boards::DraftStore::make(boards::Draft::Purpose::Comment, {}, id);
    comment.html = u"잘 읽었습니다"_s;
    ASSERT_TRUE(await(desks.a->writing().send(comment)) && desks.a.sent());
    ASSERT_TRUE(desks.b.sync());
    // The board was looked at, the post was not opened.
    desks.b->boards().setVisibleBoard(desks.b->boardOf(Category::AmusingWritings));
    ASSERT_TRUE(waitUntil([&] {
        const auto cached = await(desks.b->store().read(store::File::Cache, [id](sqlite::Connection &db) {
            return db.scalar(
                u"SELECT 1 FROM board_body b JOIN board_comment c ON c.post_id=b.post_id WHERE b.post_id=?"_s, {id});
        }));
        return cached && cached->isValid();
    }));
    desks.b.desk.reset();
    desks.b.options.portal = QUrl(u"http://127.0.0.1:9"_s); // nobody is there
    desks.b.open();
    ASSERT_TRUE(waitUntil([&] { return !desks.b->boards().boards().rows().isEmpty(); }));
    const auto detail = opened(desks.b, id);
    ASSERT_EQ(detail->state(), PostDetail::State::Ready);
    EXPECT_EQ(detail->body().text(), text);
    EXPECT_EQ(detail->comments().rowCount(), 1);

    const boards::Draft draft = desks.b->draft(Category::AmusingWritings, u"기차에서 쓴 글"_s);
    ASSERT_FALSE(draft.boardId.isEmpty());
    ASSERT_TRUE(await(desks.b->writing().send(draft)));
    const auto mine = opened(desks.b, draft.id);
    ASSERT_EQ(mine->state(), PostDetail::State::Ready);
    EXPECT_TRUE(mine->row().mine);
    EXPECT_NE(mine->row().mark, Mark::None);
    EXPECT_EQ(mine->row().author.name.ko, desks.b->author().name.ko);
    desks.b.desk.reset();
    desks.b.options.portal = boardsCity().backend().url();
    desks.b.open();
    ASSERT_TRUE(desks.b.sent());
    EXPECT_TRUE(boardsCity().titles(boardsCity().haneul(), draft.boardId).contains(draft.title));
    ASSERT_TRUE(desks.b.sync());
    const auto sent = desks.b.readRow(draft.id);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->mark, Mark::None);
}

TEST(Offline, takenBackBeforeItWent_isADraftAgain)
{
    OneDesk a(boardsCity().haneul());
    ASSERT_TRUE(a.sync());
    a->setOnline(false);
    boards::Draft draft = a->draft(Category::AmusingLife, u"보내지 않을 글"_s);
    const auto file = await(a->boards().attachments().attachBytes(u"그림.png"_s, "picture"));
    ASSERT_TRUE(file);
    draft.attachments.append(*file);
    const auto operation = await(a->writing().send(draft));
    ASSERT_TRUE(operation);
    const auto list = a->boards().makePostList();
    list->setQuery({.boardId = draft.boardId, .only = boards::PostQuery::Only::Mine});
    ASSERT_TRUE(waitUntil([&] { return list->rowOf(draft.id) == 0; }));
    EXPECT_EQ(list->index(0).data(boards::PostListModel::MarkRole).toInt(), int(Mark::Waiting));
    EXPECT_EQ(list->index(0).data(boards::PostListModel::AttachmentsRole).toInt(), 1);
    const auto back = await(a->writing().takeBack(*operation));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->title, draft.title);
    EXPECT_EQ(back->attachments, draft.attachments);
    EXPECT_TRUE(waitUntil([&] { return list->rowOf(draft.id) < 0; }));
    EXPECT_TRUE(a->outbox().entries().isEmpty());
    const auto drafts = await(a->boards().drafts().all());
    ASSERT_TRUE(drafts);
    EXPECT_EQ(drafts->size(), 1);
    EXPECT_TRUE(a->transfers().upload(draft.attachments.constFirst().uploadId)) << "its file is gone";
}

// The line is cut at each phase: before, in the middle of and after each request, of the first, second … connection.
TEST(Offline, aPostWithAFileThroughABrokenLine_arrivesExactlyOnce)
{
    FaultProxy proxy(boardsCity().backend().port());
    OneDesk a(boardsCity().haneul(), proxy.url());
    a.desk.reset();
    a.options.requestTimeout = 400ms;
    a.open();
    ASSERT_TRUE(a.sync());
    const QByteArray bytes(150'000, 'x');
    const QList<Fault> faults{Fault::refuse(),    Fault::cutRequest(100), Fault::cutRequest(60'000),
                              Fault::truncate(0), Fault::truncate(120),   Fault::reset(0),
                              Fault::reset(300),  Fault::hang(0),         Fault::hang(200)};
    const QString board = a->boardOf(Category::AmusingLife);
    QStringList wanted;
    for (int i = 0; i < faults.size(); ++i) {
        boards::Draft draft = a->draft(Category::AmusingLife, u"끊긴 줄 %1"_s.arg(i));
        const auto file = await(a->boards().attachments().attachBytes(u"자료 %1.txt"_s.arg(i), bytes));
        ASSERT_TRUE(file);
        draft.attachments.append(*file);
        wanted.append(draft.title);
        ASSERT_TRUE(await(a->writing().send(draft)));
        // While it goes out, the line breaks again and again.
        for (int strike = 0; strike < 3; ++strike) {
            const int before = proxy.struck();
            proxy.once(faults.at(i));
            waitUntil([&] { return proxy.struck() > before || a->outbox().entries().isEmpty(); }, 1s);
        }
        proxy.set(Fault::none());
        ASSERT_TRUE(waitUntil([&] { return a->outbox().entries().isEmpty(); }, 30s)) << "fault " << i;
    }
    EXPECT_GT(proxy.struck(), faults.size()) << "the line hardly broke: this shows nothing";
    const QStringList there = boardsCity().titles(boardsCity().haneul(), board);
    for (const QString &title : std::as_const(wanted))
        EXPECT_EQ(there.count(title), 1) << qPrintable(title);
    EXPECT_TRUE(waitUntil([&] { return a->transfers().uploads().isEmpty(); })) << "files are left over";
}

TEST(Offline, aSecondEditWhileTheFirstIsOnItsWay_isNoConflictWithOneself)
{
    FaultProxy proxy(boardsCity().backend().port());
    OneDesk a(boardsCity().haneul(), proxy.url());
    ASSERT_TRUE(a.sync());
    const QString id = a.publish(a->draft(Category::AmusingLife, u"하나"_s));
    const auto detail = opened(a, id);
    boards::Draft first = detail->draft();
    boards::Draft second = detail->draft();
    first.title = u"둘"_s;
    second.title = u"셋"_s;
    proxy.set(Fault::slow(300ms));
    const auto operation = await(a->writing().send(first));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(waitUntil([&] {
        const auto entry = a->outbox().find(*operation);
        return entry && entry->state == outbox::State::Sending;
    }));
    ASSERT_TRUE(await(a->writing().send(second)));
    EXPECT_EQ(a->outbox().entries().size(), 2) << "the first was through: this shows nothing";
    proxy.set(Fault::none());
    ASSERT_TRUE(a.sent());
    EXPECT_EQ(boardsCity().get(boardsCity().haneul(), u"/v1/posts/"_s + id)[u"title"_s].toString(), u"셋"_s);
}

namespace {

struct Said
{
    QStringList kept;
    QStringList typed;

    void take(const QByteArray &output)
    {
        for (const QByteArray &line : output.split('\n')) {
            if (line.startsWith("kept "))
                kept.append(QString::fromUtf8(line.mid(5)));
            else if (line.startsWith("typed "))
                typed.append(QString::fromUtf8(line.mid(6)));
        }
    }
};

std::unique_ptr<QProcess> launch(const QString &folder, const QString &prefix, const QString &mode)
{
    auto client = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Citizen &citizen = boardsCity().haneul();
    environment.insert(u"GW_TEST_TOKEN"_s, QString::fromLatin1(citizen.token));
    client->setProcessEnvironment(environment);
    client->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    client->setStandardErrorFile(QProcess::nullDevice());
    client->start(QFileInfo(QCoreApplication::applicationFilePath()).path() + u"/boards_client"_s,
                  {boardsCity().backend().url().toString(), folder, citizen.author.personId, citizen.author.seatId,
                   prefix, mode});
    return client;
}

} // namespace

TEST(Offline, killedAtTwentyInstants_eachPromisedPostIsThereOnceAndTypingIsKept)
{
    constexpr int kills = 20;
    const QTemporaryDir dir;
    const QString folder = dir.path() + u"/account"_s;
    Said said;
    for (int life = 0; life < kills; ++life) {
        auto client = launch(folder, u"축 %1 "_s.arg(life), u"--write"_s);
        ASSERT_TRUE(client->waitForStarted());
        const int age =
            life + 1 == kills ? 2900 : 120 + 37 * life; // the last one gets as old as a draft needs to be kept
        ASSERT_FALSE(client->waitForFinished(age)) << client->readAllStandardOutput().constData();
        ::kill(pid_t(client->processId()), SIGKILL);
        ASSERT_TRUE(client->waitForFinished());
        said.take(client->readAllStandardOutput());
    }
    auto last = launch(folder, {}, u"--drain"_s);
    const bool drained = last->waitForFinished(60'000);
    last->kill();
    last->waitForFinished();
    ASSERT_TRUE(drained) << "the outbox does not get empty: " << last->readAllStandardOutput().right(2000).constData();
    ASSERT_GT(said.kept.size(), kills / 2) << "the client hardly came to write: this shows nothing";
    OneDesk a(boardsCity().haneul());
    ASSERT_TRUE(a.sync());
    const QString board = a->boardOf(Category::AmusingHumour);
    QStringList there;
    const QJsonArray items =
        boardsCity().get(boardsCity().haneul(), u"/v1/boards/%1/posts?limit=500"_s.arg(board))[u"items"_s].toArray();
    for (const QJsonValue &item : items)
        there.append(item[u"title"_s].toString());
    for (const QString &title : std::as_const(said.kept))
        EXPECT_EQ(there.count(title), 1) << qPrintable(title);
    EXPECT_EQ(QSet<QString>(there.cbegin(), there.cend()).size(), there.size()) << "something is there twice";

    a.desk.reset();
    a.options.folder = folder;
    a.open();
    const auto drafts = await(a->boards().drafts().all());
    ASSERT_TRUE(drafts);
    ASSERT_FALSE(said.typed.isEmpty());
    for (const QString &text : std::as_const(said.typed)) {
        EXPECT_TRUE(std::ranges::any_of(*drafts, [&](const boards::Draft &draft) { return draft.html == text; }))
            << qPrintable(text) << " was typed two seconds before the end, and is lost";
    }
}
