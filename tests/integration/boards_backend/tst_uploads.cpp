// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <gw/test/warnings.h>
#include <thread>

namespace gw::test {
namespace {

class Uploads : public BoardsTest
{
protected:
    static QByteArray someBytes(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator generator(7);
        for (char &byte : bytes)
            byte = char(generator.bounded(256));
        return bytes;
    }

    QString begin(const QByteArray &bytes, const QByteArray &caller = clerk)
    {
        const Response response = announce(bytes, caller);
        EXPECT_EQ(response.status, 201) << response.body.constData();
        return json(response).value(u"id"_s).toString();
    }

    QString blob(const QByteArray &bytes) const
    {
        return m_directory.filePath(u"blobs/%1/%2"_s.arg(digest(bytes).left(2), digest(bytes)));
    }
};

constexpr qsizetype piece = 200'000;

TEST_P(Uploads, cutAfterEachPiece_itGoesOnWhereItWas)
{
    const QByteArray bytes = someBytes(5 * piece + 17);
    const QString id = begin(bytes);
    qint64 received = 0;
    while (received < bytes.size()) {
        // The answer is lost each time: the client asks where it is.
        append(id, clerk, received, bytes.mid(received, piece));
        const Response state = get(u"/v1/uploads/"_s + id, clerk);
        const qint64 now = header(state, "upload-offset").toLongLong();
        EXPECT_EQ(json(state).value(u"received"_s).toInteger(), now);
        ASSERT_GT(now, received);
        const Response again = append(id, clerk, received, bytes.mid(received, piece)); // and sends the same once more
        EXPECT_EQ(again.status, 409);
        EXPECT_EQ(problem(again), u"wrong-offset"_s);
        EXPECT_EQ(header(again, "upload-offset").toLongLong(), now);
        received = now;
    }
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).body, bytes);
    EXPECT_TRUE(QFile::exists(blob(bytes)));
    EXPECT_TRUE(QDir(m_directory.filePath(u"partial"_s)).isEmpty());
}

TEST_P(Uploads, bytesBeyondWhatTheDatabaseKnows_areCutOff)
{
    const QByteArray bytes = someBytes(piece + 10); // what is written next does not cover them
    const QString id = begin(bytes);
    ASSERT_EQ(append(id, clerk, 0, bytes.first(piece)).status, 200);
    QFile partial(m_directory.filePath(u"partial/"_s + id));
    ASSERT_TRUE(partial.open(QIODevice::Append)); // as after a crash between the disk and the database
    partial.write("half a piece that was never answered");
    partial.close();
    ASSERT_EQ(append(id, clerk, piece, bytes.mid(piece)).status, 200);
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).body, bytes);
}

TEST_P(Uploads, bytesThatAreGone_makeItBeginAgain)
{
    const QByteArray bytes = someBytes(2 * piece);
    const QString id = begin(bytes);
    ASSERT_EQ(append(id, clerk, 0, bytes.first(piece)).status, 200);
    ASSERT_TRUE(QFile::remove(m_directory.filePath(u"partial/"_s + id)));
    expectWarning(u"an upload begins again"_s);
    const Response lost = append(id, clerk, piece, bytes.mid(piece));
    EXPECT_EQ(lost.status, 409);
    EXPECT_EQ(header(lost, "upload-offset"), "0");
    ASSERT_EQ(append(id, clerk, 0, bytes).status, 200);
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).body, bytes);
}

TEST_P(Uploads, aWrongDigest_isRefusedAndTheUploadBeginsAgain)
{
    const QByteArray bytes = someBytes(1000);
    const QString id = begin(bytes);
    QByteArray broken = bytes;
    broken[500] = char(broken[500] ^ 1);
    const Response refused = append(id, clerk, 0, broken);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(problem(refused), u"hash-mismatch"_s);
    EXPECT_EQ(header(refused, "upload-offset"), "0");
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).status, 404);
    EXPECT_EQ(append(id, clerk, 0, bytes).status, 200);
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).body, bytes);
}

TEST_P(Uploads, moreThanAnnounced_isRefused)
{
    const QByteArray bytes = someBytes(100);
    const QString id = begin(bytes);
    const Response refused = append(id, clerk, 0, bytes + "x");
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(firstError(refused), u" too-large"_s);
    EXPECT_EQ(append(id, clerk, 7, bytes.mid(7)).status, 409) << "a gap";
}

TEST_P(Uploads, twoDesksAtOnce_giveOneWholeFile)
{
    const QByteArray bytes = someBytes(8 * 50'000);
    const QString id = begin(bytes);
    const auto desk = [&] {
        qint64 at = 0;
        while (at < bytes.size()) {
            const Response response = append(id, clerk, at, bytes.mid(at, 50'000));
            at = response.status == 200 || response.status == 409 ? header(response, "upload-offset").toLongLong()
                                                                  : bytes.size() + 1;
        }
        return at;
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back([&] { EXPECT_EQ(desk(), bytes.size()); });
    threads.clear();
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).body, bytes);
}

TEST_P(Uploads, theQuota_countsWhatIsAnnounced)
{
    const auto wish = [&](qint64 size, const char *caller) {
        return act(
            "POST", u"/v1/uploads"_s, caller,
            {{u"name"_s, u"큰 파일.zip"_s}, {u"size"_s, size}, {u"type"_s, u""_s}, {u"sha256"_s, u"a"_s.repeated(64)}});
    };
    EXPECT_EQ(firstError(wish(4'000'001, clerk)), u"/size too-large"_s);
    EXPECT_EQ(firstError(wish(0, clerk)), u"/size range"_s);
    const Response first = wish(4'000'000, clerk);
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(wish(3'999'999, clerk).status, 201);
    const Response full = wish(2, clerk);
    EXPECT_EQ(full.status, 507);
    EXPECT_EQ(problem(full), u"quota-exceeded"_s);
    EXPECT_EQ(wish(2, head).status, 201) << "everybody has their own";
    EXPECT_EQ(json(get(u"/v1/uploads"_s, clerk)).value(u"used"_s), 7'999'999);
    EXPECT_EQ(act("DELETE", u"/v1/uploads/"_s + json(first).value(u"id"_s).toString(), clerk).status, 204);
    EXPECT_EQ(wish(2, clerk).status, 201);
}

TEST_P(Uploads, aFullDisk_isSaidClearlyAndLosesNothing)
{
    const QByteArray bytes = someBytes(1000);
    const QString id = begin(bytes);
    const QString partial = m_directory.filePath(u"partial/"_s + id);
    ASSERT_TRUE(QFile::link(u"/dev/full"_s, partial));
    expectWarning(u"the disk for files is full"_s);
    const Response full = append(id, clerk, 0, bytes);
    EXPECT_EQ(full.status, 507);
    EXPECT_EQ(problem(full), u"storage-full"_s);
    EXPECT_TRUE(json(full).value(u"retryable"_s).toBool());
    EXPECT_EQ(header(get(u"/v1/uploads/"_s + id, clerk), "upload-offset"), "0");
    ASSERT_TRUE(QFile::remove(partial));
    EXPECT_EQ(append(id, clerk, 0, bytes).status, 200);
    EXPECT_EQ(get(u"/v1/files/"_s + id, clerk).body, bytes);
}

TEST_P(Uploads, programs_areRefusedByNameAndByContent)
{
    for (const QString &name : {u"a.exe"_s, u"A.BAT"_s, u"보고서\u202Eslx.exe"_s, u"a.exe."_s, u"a.exe "_s,
                                u"../../a.exe"_s, u"x.lnk"_s, u"x.hta"_s})
        EXPECT_EQ(firstError(announce("x", clerk, name)), u"/name forbidden-type"_s) << qPrintable(name);
    for (const QByteArray &program : {QByteArray("\x7f"
                                                 "ELF and more"),
                                      QByteArray("#!/bin/sh\nrm"), QByteArray("MZ\x90\0\3\0\0\0", 8),
                                      QByteArray("\xca\xfe\xba\xbe\0\0", 6), QByteArray("L\0\0\0\1\x14\2\0", 8)}) {
        const QString id = json(announce(program, clerk, u"보고서.hwpx"_s)).value(u"id"_s).toString();
        const Response refused = append(id, clerk, 0, program);
        EXPECT_EQ(refused.status, 422);
        EXPECT_EQ(problem(refused), u"forbidden-type"_s);
        EXPECT_EQ(get(u"/v1/uploads/"_s + id, clerk).status, 404) << "it is forgotten";
    }
    EXPECT_TRUE(QDir(m_directory.filePath(u"partial"_s)).isEmpty());
}

TEST_P(Uploads, theSizeOfAPicture_isReadFromItsHeadAndLiesAreIgnored)
{
    const auto stored = [&](const QByteArray &bytes) {
        return json(get(u"/v1/uploads/"_s + file(bytes, clerk), clerk)).value(u"file"_s).toObject();
    };
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000280000001e00806000000") + "rest";
    EXPECT_EQ(stored(png).value(u"type"_s), u"image/png"_s);
    EXPECT_EQ(stored(png).value(u"width"_s), 640);
    EXPECT_EQ(stored(png).value(u"height"_s), 480);
    EXPECT_EQ(stored(QByteArray("GIF89a\x40\x01\xf0\x00", 10) + "x").value(u"width"_s), 320);
    const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffc000110800f0014003");
    EXPECT_EQ(stored(jpeg).value(u"width"_s), 320);
    EXPECT_EQ(stored(jpeg).value(u"height"_s), 240);
    const QByteArray webp = QByteArray("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x3f\x01\0\xef\0\0", 30);
    EXPECT_EQ(stored(webp).value(u"width"_s), 320);
    EXPECT_EQ(stored(webp).value(u"height"_s), 240);
    const QByteArray huge = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452ffffffff000001e00806000000");
    EXPECT_FALSE(stored(huge).contains(u"width"_s));
    EXPECT_FALSE(stored(png.first(18)).contains(u"width"_s)) << "cut short";
    EXPECT_FALSE(stored(jpeg.first(24)).contains(u"width"_s));
    EXPECT_EQ(stored("plain text").value(u"type"_s), u"text/plain"_s) << "whatever the sender said";
}

TEST_P(Uploads, whatRestsOrIsNotUsed_isTidiedAndWhatIsSharedStays)
{
    const QByteArray bytes = someBytes(500);
    const QString mine = file(bytes, clerk);
    const QString theirs = file(bytes, head);
    post(u"b-life"_s, head, {{u"attachments"_s, QJsonArray{theirs}}});
    const QString resting = begin(someBytes(600));
    append(resting, clerk, 0, someBytes(600).first(10));
    m_clock.advance(std::chrono::hours(25));
    ASSERT_TRUE(m_files->tidy());
    EXPECT_EQ(get(u"/v1/uploads/"_s + resting, clerk).status, 404);
    EXPECT_TRUE(QDir(m_directory.filePath(u"partial"_s)).isEmpty());
    EXPECT_EQ(get(u"/v1/files/"_s + mine, clerk).status, 200) << "not yet";
    m_clock.advance(std::chrono::hours(24 * 8));
    ASSERT_TRUE(m_files->tidy());
    EXPECT_EQ(get(u"/v1/files/"_s + mine, clerk).status, 404);
    EXPECT_EQ(get(u"/v1/files/"_s + theirs, clerk).body, bytes) << "the same bytes, still in use";
    run(u"DELETE FROM file_use"_s);
    ASSERT_TRUE(m_files->tidy());
    EXPECT_FALSE(QFile::exists(blob(bytes)));
}

INSTANTIATE_TEST_SUITE_P(Engines, Uploads, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
