// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "porter.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using transfer::State;

namespace {

transfer::RemoteFile remote(Porter &porter, const QString &id, const QByteArray &bytes,
                            const QString &name = u"그림.png"_s)
{
    porter.server->files[id] = bytes;
    return {id, name, bytes.size(), sha256Of(bytes)};
}

} // namespace

TEST(Downloads, aFileOfSeveralPieces_arrivesUnderItsNameAndIsNotAskedForTwice)
{
    Porter porter;
    const QByteArray bytes = noise(3500);
    const auto file = remote(porter, u"f1"_s, bytes);
    const auto path = await(porter.transfers->download(file));
    ASSERT_TRUE(path);
    EXPECT_TRUE(path->endsWith(u"/그림.png"_s));
    EXPECT_EQ(Porter::bytesAt(*path), bytes);
    EXPECT_EQ(porter.server->log.size(), 4);
    EXPECT_EQ(await(porter.transfers->download(file)), path);
    EXPECT_EQ(porter.server->log.size(), 4);
}

TEST(Downloads, theLineBreaksInTheMiddle_theNextAttemptAsksForTheRest)
{
    Porter porter;
    const QByteArray bytes = noise(3500);
    const auto file = remote(porter, u"f1"_s, bytes);
    porter.server->fault = [](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (FakeFiles::header(request, "Range").startsWith("bytes=2000-"))
            return fail(Error::Code::Offline);
        return {};
    };
    EXPECT_EQ(codeOf(await(porter.transfers->download(file))), Error::Code::Offline);
    EXPECT_EQ(porter.transfers->downloadOf(u"f1"_s)->state, State::Failed);
    EXPECT_EQ(porter.transfers->downloadOf(u"f1"_s)->received, 2000);
    porter.reopen();
    porter.server->fault = {};
    porter.server->log.clear();
    const auto path = await(porter.transfers->download(file));
    ASSERT_TRUE(path);
    EXPECT_EQ(Porter::bytesAt(*path), bytes);
    EXPECT_EQ(porter.server->log.size(), 2);
}

TEST(Downloads, theBeginningIsOfAnotherFile_itIsFetchedAnewFromTheStart)
{
    Porter porter;
    const QByteArray bytes = noise(2500);
    const auto file = remote(porter, u"f1"_s, bytes);
    const QString folder = porter.folder() + u"/files/"_s + sha256Of("f1");
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile part(folder + u"/.part"_s);
    ASSERT_TRUE(part.open(QIODevice::WriteOnly));
    part.write(noise(1200, 9));
    part.close();
    const auto path = await(porter.transfers->download(file));
    ASSERT_TRUE(path);
    EXPECT_EQ(Porter::bytesAt(*path), bytes);
}

TEST(Downloads, theServerSendsSomethingElse_nothingIsKeptUnderTheName)
{
    Porter porter;
    auto file = remote(porter, u"f1"_s, noise(1500));
    file.sha256 = sha256Of("another");
    const auto path = await(porter.transfers->download(file));
    EXPECT_EQ(problemOf(path), u"hash-mismatch"_s);
    EXPECT_TRUE(QDir(porter.folder() + u"/files/"_s + sha256Of("f1")).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST(Downloads, offline_whatIsHereOpensAndWhatIsNotSaysSo)
{
    Porter porter;
    const auto here = remote(porter, u"f1"_s, noise(10));
    const auto there = remote(porter, u"f2"_s, noise(10));
    ASSERT_TRUE(await(porter.transfers->download(here)));
    porter.transfers->setOnline(false);
    EXPECT_TRUE(await(porter.transfers->download(here)));
    EXPECT_EQ(codeOf(await(porter.transfers->download(there))), Error::Code::Offline);
}

TEST(Downloads, aHostileName_staysInItsFolder)
{
    Porter porter;
    const auto file = remote(porter, u"../../../f1"_s, noise(10), u"../../.bashrc"_s);
    const auto path = await(porter.transfers->download(file));
    ASSERT_TRUE(path);
    EXPECT_TRUE(path->startsWith(porter.folder() + u"/files/"_s));
    EXPECT_TRUE(path->endsWith(u"/bashrc"_s)) << qPrintable(*path);
    EXPECT_FALSE(path->contains(u".."_s));
}

TEST(Downloads, moreThanTheCacheHolds_theLongestUnusedGo)
{
    Porter porter;
    porter.close();
    porter.options.cacheLimit = 2500;
    porter.open();
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        const auto path = await(porter.transfers->download(remote(porter, u"f%1"_s.arg(i), noise(1000, quint32(i)))));
        ASSERT_TRUE(path);
        paths.append(*path);
        porter.time.advance(std::chrono::hours(1));
    }
    EXPECT_FALSE(QFile::exists(paths.at(0)));
    EXPECT_TRUE(QFile::exists(paths.at(1)));
    EXPECT_TRUE(QFile::exists(paths.at(2)));
}

TEST(Downloads, noRoomOnTheDisk_theErrorSaysSoAndWhatArrivedStays)
{
    Porter porter;
    porter.close();
    auto room = std::make_shared<std::atomic<qint64>>(qint64(1) << 30);
    porter.options.freeBytes = [room](const QString &) { return room->load(); };
    porter.open();
    const auto file = remote(porter, u"f1"_s, noise(2500));
    porter.server->fault = [room](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (FakeFiles::header(request, "Range").startsWith("bytes=1000-"))
            *room = 0;
        return {};
    };
    EXPECT_EQ(problemOf(await(porter.transfers->download(file))), u"disk-full"_s);
    *room = qint64(1) << 30;
    porter.server->fault = {};
    porter.server->log.clear();
    EXPECT_TRUE(await(porter.transfers->download(file)));
    EXPECT_EQ(porter.server->log.size(), 2) << "the first piece was fetched again";
}

TEST(Downloads, cancelled_whoeverWaitsIsTold)
{
    Porter porter;
    const auto file = remote(porter, u"f1"_s, noise(5000));
    porter.server->fault = [&](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (FakeFiles::header(request, "Range").startsWith("bytes=1000-"))
            porter.transfers->cancelDownload(u"f1"_s);
        return {};
    };
    EXPECT_EQ(codeOf(await(porter.transfers->download(file))), Error::Code::Cancelled);
    porter.server->fault = {};
    EXPECT_TRUE(await(porter.transfers->download(file)));
}
