// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_city.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

namespace {

std::unique_ptr<QProcess> launch(const QString &folder, const QString &prefix, const QString &mode)
{
    const Officer &haneul = approvalCity().haneul();
    auto client = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GW_TEST_TOKEN"_s, QString::fromLatin1(haneul.token));
    client->setProcessEnvironment(environment);
    client->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    client->setStandardErrorFile(QProcess::nullDevice());
    client->start(QFileInfo(QCoreApplication::applicationFilePath()).path() + u"/approval_client"_s,
                  {approvalCity().backend().url().toString(), folder, haneul.person.personId, haneul.person.seatId,
                   approvalCity().jiu().postId, prefix, mode});
    return client;
}

} // namespace

TEST(ApprovalKills, killedAtManyInstants_eachPromisedDocumentIsWithTheDeciderOnceAndDraftsAreKept)
{
    constexpr int kills = 14;
    const QTemporaryDir dir;
    const QString folder = dir.path() + u"/account"_s;
    QStringList kept;
    QStringList typed;
    for (int life = 0; life < kills; ++life) {
        auto client = launch(folder, u"축 %1 "_s.arg(life), u"--write"_s);
        ASSERT_TRUE(client->waitForStarted());
        ASSERT_FALSE(client->waitForFinished(250 + 53 * life)) << client->readAllStandardOutput().constData();
        ::kill(pid_t(client->processId()), SIGKILL);
        ASSERT_TRUE(client->waitForFinished());
        for (const QByteArray &line : client->readAllStandardOutput().split('\n')) {
            const QString text = QString::fromUtf8(line);
            if (text.startsWith(u"kept "_s))
                kept.append(text.mid(5));
            else if (text.startsWith(u"typed "_s))
                typed.append(text.mid(6));
        }
    }
    ASSERT_GT(kept.size(), kills / 2) << "the client hardly came to write: this shows nothing";
    ASSERT_FALSE(typed.isEmpty());
    auto last = launch(folder, {}, u"--drain"_s);
    ASSERT_TRUE(last->waitForFinished(60'000));
    ASSERT_EQ(last->exitCode(), 0) << "the outbox does not get empty: " << last->readAllStandardOutput().constData();

    // With the decider, each once.
    ApprovalDesk jiu(approvalCity().jiu());
    const auto inbox = jiu->makeInbox();
    inbox->setQuery({.box = approval::Box::Waiting});
    QStringList waiting;
    const auto read = [&] {
        waiting.clear();
        for (int row = 0; row < inbox->rowCount(); ++row) {
            inbox->wantRow(row);
            if (const auto item = inbox->item(row))
                waiting.append(item->title);
            else
                return false;
        }
        return std::ranges::all_of(kept, [&](const QString &title) { return waiting.contains(title); });
    };
    EXPECT_TRUE(waitUntil(read, std::chrono::seconds(15)));
    for (const QString &title : std::as_const(kept))
        EXPECT_EQ(waiting.count(title), 1) << qPrintable(title);

    // And what was only written is still a draft: here, or on the server when its copy went.
    ApprovalDesk haneul(approvalCity().haneul(), approvalCity().backend().url(), folder, std::chrono::milliseconds(0));
    const auto drafts = await(haneul->drafts().all());
    ASSERT_TRUE(drafts);
    QStringList here;
    for (const approval::Draft &draft : *drafts)
        here.append(draft.meta.title);
    for (const QString &title : std::as_const(typed))
        EXPECT_EQ(here.count(title), 1) << qPrintable(title);
    for (const QString &title : std::as_const(kept))
        EXPECT_FALSE(here.contains(title)) << qPrintable(title);
}
