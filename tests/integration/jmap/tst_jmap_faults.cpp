// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Lines that break between the client and a real server.
#include "mail_world.h"

#include <QDir>
#include <QFile>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

class JmapFaults : public testing::TestWithParam<MailWorld::Server>
{
protected:
    void SetUp() override
    {
        if (const QString why = MailWorld::whyNot(GetParam()); !why.isEmpty())
            GTEST_SKIP() << qPrintable(why);
        world = &MailWorld::of(GetParam());
        account = world->person(0).accountId;
        client = world->newClient(0, true);
        ASSERT_TRUE(await(client->session()));
        bytes.resize(12'000'000);
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char((i * 2654435761u) >> 11);
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void TearDown() override
    {
        if (world)
            world->proxy().set(Fault::none());
    }

    bool isCyrus() const { return GetParam() == MailWorld::Server::Cyrus; }
    QString path() const { return folder.filePath(u"file.bin"_s); }

    MailWorld *world = nullptr;
    std::unique_ptr<Client> client;
    QString account;
    QTemporaryDir folder;
    QByteArray bytes;
};

INSTANTIATE_TEST_SUITE_P(Both, JmapFaults, testing::Values(MailWorld::Server::Cyrus, MailWorld::Server::Backend),
                         [](const auto &one) { return nameOf(one.param).toStdString(); });

TEST_P(JmapFaults, anUploadOverABreakingLine_arrivesOnce)
{
    world->proxy().once(Fault::cutRequest(6'000'000));
    UploadState state;
    UploadOptions options;
    options.checkpoint = [&](const UploadState &now) { state = now; };
    auto blob = await(client->upload(account, path(), options), std::chrono::seconds(60));
    if (isCyrus()) {
        // In one go there is nothing to resume: the caller is told, and begins again.
        ASSERT_FALSE(blob);
        EXPECT_TRUE(blob.error().isTransient()) << qPrintable(toString(blob.error().code));
        blob = await(client->upload(account, path(), options), std::chrono::seconds(60));
    }
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blob->size, bytes.size());
    EXPECT_GE(world->proxy().struck(), 1);
    const auto back = await(client->download(account, blob->blobId, DownloadOptions{}));
    ASSERT_TRUE(back);
    EXPECT_TRUE(*back == bytes);
}

TEST_P(JmapFaults, aDownloadOverABreakingLine_isWholeInTheEnd)
{
    const auto blob = await(client->upload(account, path()));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    DownloadOptions options;
    options.size = bytes.size();
    const QString to = folder.filePath(u"down.bin"_s);
    world->proxy().once(Fault::truncate(5'000'000));
    const qint64 before = world->proxy().answerBytes();
    auto done = await(client->download(account, blob->blobId, to, options));
    if (!done && isCyrus()) // has no ranges: asked again by the caller, it begins anew
        done = await(client->download(account, blob->blobId, to, options));
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    QFile file(to);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == bytes);
    const qint64 came = world->proxy().answerBytes() - before;
    EXPECT_LT(came, bytes.size() + (isCyrus() ? 5'000'000 : 0) + 3'000'000); // what was under way may come again
    EXPECT_EQ(QDir(folder.path()).entryList({u"*.part"_s}, QDir::Files).size(), 0);
}

TEST_P(JmapFaults, aReadOverABreakingLine_isRepeatedAndAWriteIsNot)
{
    world->proxy().once(Fault::truncate(20));
    EXPECT_TRUE(await(client->call(Get<Mailbox>{account})));
    world->proxy().once(Fault::truncate(20));
    const auto write = await(client->call(Set<Email>{.accountId = account, .destroy = {u"nobody"_s}}));
    EXPECT_EQ(codeOf(write), Error::Code::Timeout);
    EXPECT_TRUE(await(client->call(Get<Mailbox>{account})));
}

TEST_P(JmapFaults, aServerThatIsAway_isOffline)
{
    world->proxy().set(Fault::refuse());
    EXPECT_EQ(codeOf(await(client->call(Get<Mailbox>{account}))), Error::Code::Offline);
    EXPECT_EQ(codeOf(await(client->upload(account, path()), std::chrono::seconds(30))), Error::Code::Offline);
    world->proxy().set(Fault::none());
    EXPECT_TRUE(await(client->call(Get<Mailbox>{account})));
}

/// Cyrus has no pieces to resume.
class JmapRestart : public JmapFaults
{
};

INSTANTIATE_TEST_SUITE_P(Ours, JmapRestart, testing::Values(MailWorld::Server::Backend));

TEST_P(JmapRestart, anUploadThroughARestartOfTheServer_goesOnWhereItStopped)
{
    UploadState state;
    UploadOptions options;
    options.checkpoint = [&](const UploadState &now) {
        state = now;
        if (now.pieces.size() == 2)
            world->kill9();
    };
    EXPECT_FALSE(await(client->upload(account, path(), options), std::chrono::seconds(60)));
    EXPECT_EQ(state.pieces.size(), 2);
    ASSERT_TRUE(world->restart());
    int more = 0;
    options.checkpoint = [&](const UploadState &) { ++more; };
    options.resume = state;
    const auto blob = await(client->upload(account, path(), options), std::chrono::seconds(60));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(more, 1); // the third piece only
    const auto back = await(client->download(account, blob->blobId, DownloadOptions{}));
    ASSERT_TRUE(back);
    EXPECT_TRUE(*back == bytes);
}
