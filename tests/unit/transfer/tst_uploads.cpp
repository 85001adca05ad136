// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "porter.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using namespace std::chrono_literals;
using transfer::State;

TEST(Uploads, aFileOfSeveralPieces_arrivesAsItWas)
{
    Porter porter;
    const QByteArray bytes = noise(3500);
    const auto id = await(porter.transfers->addUpload(porter.file(u"보고서.pdf"_s, bytes)));
    ASSERT_TRUE(id);
    const auto fileId = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(fileId) << qPrintable(toString(fileId.error().code) + fileId.error().detail);
    EXPECT_EQ(porter.server->files[*fileId], bytes);
    const auto upload = porter.transfers->upload(*id);
    EXPECT_EQ(upload->state, State::Done);
    EXPECT_EQ(upload->sent, 3500);
    EXPECT_EQ(upload->name, u"보고서.pdf"_s);
    EXPECT_EQ(upload->mediaType, u"application/pdf"_s);
    EXPECT_EQ(porter.server->count(u"PATCH"_s), 4);
}

TEST(Uploads, theOriginalGoesAway_itIsSentAllTheSame)
{
    Porter porter;
    porter.transfers->setOnline(false);
    const QByteArray bytes = noise(2500);
    const QString path = porter.file(u"사진.png"_s, bytes);
    const auto id = await(porter.transfers->addUpload(path));
    ASSERT_TRUE(id);
    QFile::remove(path);
    EXPECT_TRUE(porter.server->log.isEmpty());
    porter.transfers->setOnline(true);
    const auto fileId = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(fileId) << qPrintable(toString(fileId.error().code) + fileId.error().detail);
    EXPECT_EQ(porter.server->files[*fileId], bytes);
}

TEST(Uploads, theProgramEndsInTheMiddle_theNextRunGoesOnWhereTheServerIs)
{
    Porter porter;
    const QByteArray bytes = noise(5000);
    int pieces = 0;
    porter.server->fault = [&](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (request.method == "PATCH" && ++pieces > 2)
            return fail(Error::Code::Offline);
        return {};
    };
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    ASSERT_TRUE(id);
    ASSERT_TRUE(waitUntil([&] { return pieces > 2; }));
    porter.close();
    porter.server->fault = {};
    porter.server->log.clear();
    porter.open();
    const auto fileId = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(fileId) << qPrintable(toString(fileId.error().code) + fileId.error().detail);
    EXPECT_EQ(porter.server->files[*fileId], bytes);
    EXPECT_EQ(porter.server->count(u"POST"_s), 0);
    EXPECT_EQ(porter.server->count(u"PATCH"_s), 3) << "the first two pieces were sent again";
}

TEST(Uploads, theAnswerToEachRequestIsLostOnce_itArrivesOnce)
{
    Porter porter;
    QSet<QByteArray> lost;
    porter.server->loseAnswer = [&](const net::Request &request) {
        const QByteArray what = request.method + FakeFiles::header(request, "Upload-Offset");
        return std::exchange(lost, lost + QSet<QByteArray>{what}).contains(what) == false;
    };
    const QByteArray bytes = noise(2500);
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    ASSERT_TRUE(id);
    for (int attempt = 0; attempt < 30 && !porter.reaches(*id, State::Done, 100ms); ++attempt)
        porter.time.advance(10min);
    EXPECT_EQ(porter.transfers->upload(*id)->state, State::Done);
    EXPECT_EQ(porter.server->uploads.size(), 1U) << "begun more than once";
    EXPECT_EQ(porter.server->files.begin()->second, bytes);
}

TEST(Uploads, theServerHasAnotherNumberOfBytes_itIsAskedAndGoesOnFromThere)
{
    Porter porter;
    const QByteArray bytes = noise(3000);
    bool meddled = false;
    porter.server->fault = [&](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (request.method == "PATCH" && !std::exchange(meddled, true))
            porter.server->uploads.begin()->second.bytes = bytes.left(700); // another attempt of before got through
        return {};
    };
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    const auto fileId = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(fileId) << qPrintable(toString(fileId.error().code) + fileId.error().detail);
    EXPECT_EQ(porter.server->files[*fileId], bytes);
}

TEST(Uploads, theServerHasForgottenIt_itBeginsAnewUnderAnotherKey)
{
    Porter porter;
    const QByteArray bytes = noise(2500);
    porter.server->fault = [&](const net::Request &request) -> std::optional<Result<net::Reply>> {
        return request.method == "PATCH" ? std::optional<Result<net::Reply>>(fail(Error::Code::Offline)) : std::nullopt;
    };
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    ASSERT_TRUE(waitUntil([&] { return porter.transfers->upload(*id)->error.has_value(); }));
    porter.server->fault = {};
    porter.server->uploads.clear();
    const auto fileId = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(fileId) << qPrintable(toString(fileId.error().code) + fileId.error().detail);
    EXPECT_EQ(porter.server->files[*fileId], bytes);
    EXPECT_EQ(porter.server->keys.size(), 2);
}

TEST(Uploads, itArrivesAsAnotherFileAndTheCopyHasChanged_thePersonIsTold)
{
    Porter porter;
    porter.transfers->setOnline(false);
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, noise(1500))));
    ASSERT_TRUE(id);
    QFile copy(porter.transfers->upload(*id)->path);
    ASSERT_TRUE(copy.open(QIODevice::ReadWrite));
    copy.write("changed");
    copy.close();
    porter.transfers->setOnline(true);
    const auto fileId = await(porter.transfers->uploaded(*id));
    EXPECT_EQ(problemOf(fileId), u"copy-changed"_s);
    EXPECT_EQ(porter.transfers->upload(*id)->state, State::Failed);
    EXPECT_TRUE(porter.server->files.empty());
}

TEST(Uploads, itArrivesDamagedOnce_itIsSentAgain)
{
    Porter porter;
    bool damaged = false;
    porter.server->fault = [&](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (request.method != "PATCH" || std::exchange(damaged, true))
            return {};
        net::Request other = request;
        other.body[0] = char(other.body.at(0) ^ 1);
        return porter.server->carryOut(other);
    };
    const QByteArray bytes = noise(1500);
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    ASSERT_TRUE(waitUntil([&] { return porter.transfers->upload(*id)->error.has_value(); }));
    porter.time.advance(10min);
    ASSERT_TRUE(porter.reaches(*id, State::Done));
    EXPECT_EQ(porter.server->files.begin()->second, bytes);
}

TEST(Uploads, theServerRefusesIt_itFailsAndIsNotTriedAgainByItself)
{
    Porter porter;
    porter.server->fault = [](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (request.method == "POST")
            return FakeFiles::problem(422, u"forbidden-type"_s);
        return {};
    };
    const auto id = await(porter.transfers->addUpload(porter.file(u"setup.exe"_s, noise(10))));
    ASSERT_TRUE(porter.reaches(*id, State::Failed));
    EXPECT_EQ(porter.transfers->upload(*id)->error->code, Error::Code::Rejected);
    porter.time.advance(1h);
    QTest::qWait(20);
    EXPECT_EQ(porter.server->count(u"POST"_s), 1);
    porter.reopen();
    EXPECT_EQ(porter.transfers->upload(*id)->state, State::Failed) << "forgotten over a restart";
}

TEST(Uploads, pausedAndResumed_itGoesOnWhereItStopped)
{
    Porter porter;
    const QByteArray bytes = noise(8000);
    QString id;
    porter.server->fault = [&](const net::Request &request) -> std::optional<Result<net::Reply>> {
        if (FakeFiles::header(request, "Upload-Offset") == "2000")
            porter.transfers->pause(id);
        return {};
    };
    id = *await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    ASSERT_TRUE(porter.reaches(id, State::Paused));
    porter.reopen();
    EXPECT_EQ(porter.transfers->upload(id)->state, State::Paused);
    EXPECT_EQ(codeOf(await(porter.transfers->uploaded(id))), Error::Code::Offline);
    porter.server->fault = {};
    porter.transfers->resume(id);
    ASSERT_TRUE(porter.reaches(id, State::Done));
    EXPECT_EQ(porter.server->files.begin()->second, bytes);
}

TEST(Uploads, aFileThatTheServerForgotAfterItWasThere_isSentAgainWhenItIsNeeded)
{
    Porter porter;
    const QByteArray bytes = noise(500);
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    const auto first = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(first);
    porter.server->uploads.clear();
    porter.time.advance(25h);
    const auto second = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(second);
    EXPECT_NE(*first, *second);
    EXPECT_EQ(porter.server->files[*second], bytes);
}

TEST(Uploads, removed_itsCopyAndItsBeginningOnTheServerGo)
{
    Porter porter;
    porter.server->fault = [](const net::Request &request) -> std::optional<Result<net::Reply>> {
        return request.method == "PATCH" ? std::optional<Result<net::Reply>>(fail(Error::Code::Offline)) : std::nullopt;
    };
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, noise(10))));
    ASSERT_TRUE(waitUntil([&] { return porter.server->count(u"PATCH"_s) > 0; }));
    const QString copy = porter.transfers->upload(*id)->path;
    ASSERT_TRUE(await(porter.transfers->remove(*id)));
    EXPECT_TRUE(waitUntil([&] { return !QFile::exists(copy) && porter.server->uploads.empty(); }));
    porter.reopen();
    EXPECT_TRUE(porter.transfers->uploads().isEmpty());
}

TEST(Uploads, releasedAfterItWasUsed_itOpensWithoutTheServer)
{
    Porter porter;
    const QByteArray bytes = noise(700);
    const auto id = await(porter.transfers->addUpload(porter.file(u"지도.png"_s, bytes)));
    const auto fileId = await(porter.transfers->uploaded(*id));
    ASSERT_TRUE(await(porter.transfers->release(*id)));
    porter.transfers->setOnline(false);
    const auto path = await(porter.transfers->download({*fileId, u"지도.png"_s, 700, sha256Of(bytes)}));
    ASSERT_TRUE(path);
    EXPECT_EQ(Porter::bytesAt(*path), bytes);
    EXPECT_TRUE(porter.transfers->uploads().isEmpty());
}

TEST(Uploads, noRoomOnTheDisk_nothingIsKeptAndTheErrorSaysSo)
{
    Porter porter;
    porter.close();
    porter.options.freeBytes = [](const QString &) { return qint64(17) << 20; };
    porter.open();
    EXPECT_EQ(problemOf(await(porter.transfers->addUpload(porter.file(u"a.bin"_s, noise(2 << 20))))), u"disk-full"_s);
    EXPECT_TRUE(porter.transfers->uploads().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return QDir(porter.folder() + u"/outgoing"_s).isEmpty(); }));
    EXPECT_TRUE(await(porter.transfers->addUpload(porter.file(u"b.bin"_s, noise(100))))) << "small ones still fit";
}

TEST(Uploads, whatCannotBeRead_isNamedAndNothingIsKept)
{
    Porter porter;
    EXPECT_EQ(codeOf(await(porter.transfers->addUpload(porter.dir.filePath(u"missing.txt"_s)))), Error::Code::NotFound);
    EXPECT_EQ(problemOf(await(porter.transfers->addUpload(porter.file(u"empty.txt"_s, {})))), u"empty"_s);
    EXPECT_TRUE(porter.transfers->uploads().isEmpty());
}

TEST(Uploads, aCopyWithoutARowAfterACrash_isRemovedAtTheNextStart)
{
    Porter porter;
    porter.close();
    const QString orphan = porter.folder() + u"/outgoing/0192aaaa-0000-7000-8000-000000000000"_s;
    ASSERT_TRUE(QDir().mkpath(orphan));
    porter.open();
    EXPECT_TRUE(waitUntil([&] { return !QFile::exists(orphan); }));
}

TEST(Uploads, askedForBeforeTheRowsHaveBeenRead_itIsFoundAllTheSame)
{
    Porter porter;
    porter.transfers->setOnline(false);
    const QByteArray bytes = noise(700);
    const auto id = await(porter.transfers->addUpload(porter.file(u"a.bin"_s, bytes)));
    ASSERT_TRUE(id);
    porter.transfers = std::make_unique<transfer::Transfers>(*porter.store, porter.sender(), porter.options);
    Task<QString> early = porter.transfers->uploaded(*id);
    ASSERT_TRUE(await(porter.transfers->start()));
    const auto fileId = await(std::move(early));
    ASSERT_TRUE(fileId) << qPrintable(fileId.error().detail);
    EXPECT_EQ(porter.server->files[*fileId], bytes);
}
