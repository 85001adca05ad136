// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Files up and down, whole and in pieces, on lines that break and servers that do not mean it well.
#include "scripted_jmap.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::jmap;
using namespace gw::test;

namespace {

QByteArray noise(qsizetype size, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace

class JmapBlobs : public testing::Test
{
protected:
    void offerPieces()
    {
        jmap.addCapability(u"urn:ietf:params:jmap:blob"_s,
                           {{u"maxSizeBlobSet"_s, 100'000'000}, {u"maxDataSources"_s, 64}});
        jmap.on(u"Blob/upload"_s, [this](const QJsonObject &arguments) {
            QByteArray whole;
            const QJsonArray data = arguments[u"create"_s][u"whole"_s][u"data"_s].toArray();
            for (const QJsonValue &one : data) {
                const QString id = one[u"blobId"_s].toString();
                if (!blobs.contains(id)) {
                    const QJsonObject missing{{u"type"_s, u"blobNotFound"_s}, {u"notFound"_s, QJsonArray{id}}};
                    return QJsonObject{{u"accountId"_s, u"A"_s}, {u"notCreated"_s, QJsonObject{{u"whole"_s, missing}}}};
                }
                whole += blobs.value(id);
            }
            blobs.insert(u"joined"_s, whole);
            const QJsonObject made{
                {u"id"_s, u"joined"_s}, {u"size"_s, whole.size()}, {u"type"_s, u"application/pdf"_s}};
            return QJsonObject{{u"accountId"_s, u"A"_s}, {u"created"_s, QJsonObject{{u"whole"_s, made}}}};
        });
    }

    void acceptUploads()
    {
        jmap.server.on("/up/A/", [this](Exchange exchange) {
            if (refuse && refuse(exchange))
                return;
            const QString id = u"b%1"_s.arg(blobs.size());
            blobs.insert(id, exchange.seen.body);
            received += exchange.seen.body.size();
            exchange.answer(201, json::compact({{u"accountId"_s, u"A"_s},
                                                {u"blobId"_s, id},
                                                {u"type"_s, QString::fromLatin1(exchange.seen.headers["content-type"])},
                                                {u"size"_s, exchange.seen.body.size()}}));
        });
    }

    void serve(const QByteArray &bytes, bool withRange)
    {
        jmap.server.on("/down/A/B/file", [this, bytes, withRange](Exchange exchange) {
            const QByteArray range = exchange.seen.headers.value("range");
            ranges.append(range);
            qint64 from = 0;
            if (withRange && !range.isEmpty())
                from = range.mid(6).chopped(1).toLongLong();
            if (withRange && from >= bytes.size()) {
                exchange.answer(416);
                return;
            }
            QByteArray head = from > 0 ? "HTTP/1.1 206 Partial\r\nContent-Range: bytes " + QByteArray::number(from)
                                             + '-' + QByteArray::number(bytes.size() - 1) + '/'
                                             + QByteArray::number(bytes.size()) + "\r\n"
                                       : QByteArray("HTTP/1.1 200 OK\r\n");
            head += "Content-Type: application/octet-stream\r\nContent-Length: "
                    + QByteArray::number(bytes.size() - from) + "\r\n\r\n";
            const qint64 some = std::min<qint64>(cutAfter, bytes.size() - from);
            exchange.write(head + bytes.mid(from, some));
            sentDown += some;
            if (some < bytes.size() - from) {
                if (cutAfter == stopAfter)
                    return; // hangs
                exchange.close();
            }
        });
    }

    QString makeFile(const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"attachment.bin"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList filesIn() { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    ScriptedJmap jmap;
    QTemporaryDir folder;
    QHash<QString, QByteArray> blobs;
    qint64 received = 0;
    std::function<bool(Exchange)> refuse;
    QByteArrayList ranges;
    qint64 cutAfter = std::numeric_limits<qint64>::max();
    qint64 stopAfter = -1;
    qint64 sentDown = 0;
};

TEST_F(JmapBlobs, aFile_goesUpWholeWithProgress)
{
    acceptUploads();
    const QByteArray bytes = noise(9'000'000);
    const auto client = jmap.client();
    QList<qint64> steps;
    UploadOptions options;
    options.type = u"application/pdf"_s;
    options.progress = [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, bytes.size());
        steps.append(done);
    };
    const auto blob = await(client->upload(u"A"_s, makeFile(bytes), options));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blobs.value(blob->blobId), bytes);
    EXPECT_EQ(blob->type, u"application/pdf"_s);
    EXPECT_GE(steps.size(), 3);
    EXPECT_TRUE(std::ranges::is_sorted(steps));
    EXPECT_EQ(steps.last(), bytes.size());
    EXPECT_EQ(jmap.server.count("/up/A/"), 1);
}

TEST_F(JmapBlobs, anEmptyFileAndBytes_goUpToo)
{
    acceptUploads();
    const auto client = jmap.client();
    EXPECT_TRUE(await(client->upload(u"A"_s, makeFile({}))));
    const auto blob = await(client->upload(u"A"_s, QByteArray("텍스트")));
    ASSERT_TRUE(blob);
    EXPECT_EQ(blobs.value(blob->blobId), "텍스트");
}

TEST_F(JmapBlobs, aLargeFile_goesUpInPiecesThatAreJoined)
{
    offerPieces();
    acceptUploads();
    const QByteArray bytes = noise(9'000'000);
    const auto client = jmap.client();
    QList<UploadState> states;
    qint64 last = 0;
    UploadOptions options;
    options.checkpoint = [&](const UploadState &state) { states.append(state); };
    options.progress = [&](qint64 done, qint64) {
        EXPECT_GE(done, last);
        last = done;
    };
    const auto blob = await(client->upload(u"A"_s, makeFile(bytes), options));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blob->blobId, u"joined"_s);
    EXPECT_EQ(blobs.value(u"joined"_s), bytes);
    EXPECT_EQ(jmap.server.count("/up/A/"), 3);
    EXPECT_EQ(states.size(), 3);
    EXPECT_EQ(last, bytes.size());
    const auto kept = UploadState::fromJson(states.last().toJson());
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, states.last());
}

TEST_F(JmapBlobs, anUploadThatWasCut_goesOnWithThePieceThatIsMissing)
{
    offerPieces();
    acceptUploads();
    const QByteArray bytes = noise(20'000'000);
    const QString path = makeFile(bytes);
    int uploads = 0;
    refuse = [&](Exchange exchange) {
        if (++uploads < 4)
            return false;
        exchange.reset();
        return true;
    };
    UploadState state;
    UploadOptions options;
    options.checkpoint = [&](const UploadState &now) { state = now; };
    {
        const auto client = jmap.client();
        EXPECT_EQ(codeOf(await(client->upload(u"A"_s, path, options))), Error::Code::Timeout);
    }
    EXPECT_EQ(state.pieces.size(), 3);
    refuse = {};
    const auto client = jmap.client(); // as after a restart
    options.resume = *UploadState::fromJson(state.toJson());
    const auto blob = await(client->upload(u"A"_s, path, options));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blobs.value(u"joined"_s), bytes);
    EXPECT_EQ(received, bytes.size()); // nothing that the server had was sent again
}

TEST_F(JmapBlobs, piecesThatTheServerForgot_areSentAgainOnce)
{
    offerPieces();
    acceptUploads();
    const QByteArray bytes = noise(9'000'000);
    const QString path = makeFile(bytes);
    UploadState state;
    UploadOptions options;
    options.checkpoint = [&](const UploadState &now) { state = now; };
    const auto client = jmap.client();
    ASSERT_TRUE(await(client->upload(u"A"_s, path, options)));
    blobs.clear();
    blobs.insert(u"other"_s, {});
    options.resume = state;
    const auto blob = await(client->upload(u"A"_s, path, options));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blobs.value(u"joined"_s), bytes);
}

TEST_F(JmapBlobs, aFileThatChanged_isNotMixedWithItsEarlierSelf)
{
    offerPieces();
    acceptUploads();
    const QString path = makeFile(noise(9'000'000));
    UploadState state;
    UploadOptions options;
    const auto client = jmap.client();
    options.checkpoint = [&](const UploadState &now) {
        state = now;
        if (now.pieces.size() == 2) {
            makeFile(noise(9'000'000, 8));
            QFile file(path);
            EXPECT_TRUE(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTime().addSecs(5), QFileDevice::FileModificationTime);
        }
    };
    const auto mixed = await(client->upload(u"A"_s, path, options));
    EXPECT_EQ(codeOf(mixed), Error::Code::Storage);
    EXPECT_EQ(problemOf(mixed), u"copy-changed"_s);
    options.checkpoint = {};
    options.resume = state; // of a file that is not there any more
    ASSERT_TRUE(await(client->upload(u"A"_s, path, options)));
    EXPECT_EQ(blobs.value(u"joined"_s), noise(9'000'000, 8));
}

TEST_F(JmapBlobs, aServerThatCannotJoin_getsItInOneGo)
{
    offerPieces();
    jmap.methods.remove(u"Blob/upload"_s);
    acceptUploads();
    const QByteArray bytes = noise(9'000'000);
    const auto client = jmap.client();
    const auto blob = await(client->upload(u"A"_s, makeFile(bytes)));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blobs.value(blob->blobId), bytes);
    EXPECT_FALSE(client->features().contains(Feature::BlobUpload));
}

TEST_F(JmapBlobs, aFileAboveTheLimit_isRefusedBeforeAByteIsSent)
{
    acceptUploads();
    jmap.setLimit(u"maxSizeUpload"_s, 1000);
    const auto client = jmap.client();
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, makeFile(noise(1001))))), Error::Code::TooLarge);
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, noise(1001)))), Error::Code::TooLarge);
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, u"/no/such/file"_s))), Error::Code::NotFound);
    EXPECT_EQ(jmap.server.count("/up/A/"), 0);
}

TEST_F(JmapBlobs, aTokenThatExpiresDuringAnUpload_isReplacedAndTheUploadGoesOn)
{
    offerPieces();
    acceptUploads();
    int uploads = 0;
    refuse = [&](Exchange exchange) {
        // The third piece and all later ones want the second token.
        if (++uploads < 3 || exchange.seen.headers.value("authorization") == "Bearer two")
            return false;
        exchange.answer(401, {}, "WWW-Authenticate: Bearer\r\n");
        return true;
    };
    ListedTokens tokens;
    tokens.tokens = {"one", "two"};
    const QByteArray bytes = noise(20'000'000);
    const auto client = jmap.client(&tokens);
    const auto blob = await(client->upload(u"A"_s, makeFile(bytes)));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(tokens.refusals, 1);
    EXPECT_EQ(blobs.value(u"joined"_s), bytes);
    EXPECT_EQ(received, bytes.size());
    EXPECT_EQ(jmap.server.count("/up/A/"), 6); // five pieces, one of them twice
}

TEST_F(JmapBlobs, aTokenThatExpiresDuringAWholeUpload_sendsTheFileOnceMore)
{
    acceptUploads();
    refuse = [](Exchange exchange) {
        if (exchange.seen.headers.value("authorization") == "Bearer two")
            return false;
        exchange.answer(401);
        return true;
    };
    ListedTokens tokens;
    tokens.tokens = {"one", "two"};
    const QByteArray bytes = noise(6'000'000);
    const auto client = jmap.client(&tokens);
    const auto blob = await(client->upload(u"A"_s, makeFile(bytes)));
    ASSERT_TRUE(blob) << qPrintable(blob.error().detail);
    EXPECT_EQ(blobs.value(blob->blobId), bytes);
    // Nobody signed in: it stops, and says so.
    tokens.tokens.clear();
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, folder.filePath(u"attachment.bin"_s)))), Error::Code::Unauthorised);
}

TEST_F(JmapBlobs, anUploadThatIsCancelled_ends)
{
    offerPieces();
    acceptUploads();
    std::stop_source stop;
    UploadOptions options;
    options.cancel = stop.get_token();
    options.checkpoint = [&](const UploadState &) { stop.request_stop(); };
    const auto client = jmap.client();
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, makeFile(noise(20'000'000)), options))), Error::Code::Cancelled);
    EXPECT_LE(jmap.server.count("/up/A/"), 2);
}

TEST_F(JmapBlobs, aServerThatMiscounts_isNotBelieved)
{
    jmap.server.on("/up/A/", [](Exchange exchange) {
        exchange.answer(201, R"({"accountId":"A","blobId":"b","type":"x/y","size":3})");
    });
    const auto client = jmap.client();
    EXPECT_EQ(problemOf(await(client->upload(u"A"_s, makeFile(noise(10))))), u"size-mismatch"_s);
    jmap.server.on("/up/A/", [](Exchange exchange) { exchange.answer(201, R"({"accountId":"A","size":10})"); });
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, makeFile(noise(10))))), Error::Code::Protocol);
    jmap.server.on("/up/A/", [](Exchange exchange) { exchange.answer(413, "<html>", "Content-Type: text/html\r\n"); });
    EXPECT_EQ(codeOf(await(client->upload(u"A"_s, makeFile(noise(10))))), Error::Code::TooLarge);
}

TEST_F(JmapBlobs, aFile_comesDownWholeWithProgress)
{
    const QByteArray bytes = noise(9'000'000);
    serve(bytes, true);
    const auto client = jmap.client();
    qint64 last = 0;
    DownloadOptions options;
    options.size = bytes.size();
    options.progress = [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, bytes.size());
        last = done;
    };
    const QString path = folder.filePath(u"deep/er/down.bin"_s);
    ASSERT_TRUE(await(client->download(u"A"_s, u"B"_s, path, options)));
    EXPECT_EQ(contentOf(path), bytes);
    EXPECT_EQ(last, bytes.size());
    EXPECT_EQ(QDir(folder.filePath(u"deep/er"_s)).entryList(QDir::Files), QStringList{u"down.bin"_s});
    const auto memory = await(client->download(u"A"_s, u"B"_s, options));
    ASSERT_TRUE(memory);
    EXPECT_EQ(*memory, bytes);
}

TEST_F(JmapBlobs, aDownloadThatIsCut_goesOnWhereItStopped)
{
    const QByteArray bytes = noise(9'000'000);
    serve(bytes, true);
    cutAfter = 2'500'000;
    DownloadOptions options;
    options.size = bytes.size();
    const auto client = jmap.client();
    const QString path = folder.filePath(u"down.bin"_s);
    const auto done = await(client->download(u"A"_s, u"B"_s, path, options));
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(contentOf(path), bytes);
    EXPECT_GE(ranges.size(), 4);
    // What is in the buffers when the line breaks comes again.
    EXPECT_LT(sentDown, bytes.size() + (ranges.size() - 1) * (1 << 20));
}

TEST_F(JmapBlobs, aBeginningFromEarlier_isContinuedByAnotherClient)
{
    const QByteArray bytes = noise(9'000'000);
    serve(bytes, true);
    cutAfter = 3'000'000;
    stopAfter = cutAfter;
    DownloadOptions options;
    options.size = bytes.size();
    std::stop_source stop;
    options.cancel = stop.get_token();
    options.progress = [&](qint64 done, qint64) {
        if (done >= 3'000'000)
            QTimer::singleShot(50, &jmap.server, [&] { stop.request_stop(); });
    };
    const QString path = folder.filePath(u"down.bin"_s);
    EXPECT_EQ(codeOf(await(jmap.client()->download(u"A"_s, u"B"_s, path, options))), Error::Code::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
    cutAfter = std::numeric_limits<qint64>::max();
    options.cancel = {};
    options.progress = {};
    ASSERT_TRUE(await(jmap.client()->download(u"A"_s, u"B"_s, path, options)));
    EXPECT_EQ(contentOf(path), bytes);
    EXPECT_TRUE(ranges.last().startsWith("bytes=")) << ranges.last().constData();
    EXPECT_LT(sentDown, bytes.size() + (1 << 20));
}

TEST_F(JmapBlobs, aServerWithoutRanges_startsOver)
{
    const QByteArray bytes = noise(3'000'000);
    serve(bytes, false);
    cutAfter = 1'000'000;
    DownloadOptions options;
    options.size = bytes.size();
    const auto client = jmap.client();
    const QString path = folder.filePath(u"down.bin"_s);
    EXPECT_EQ(codeOf(await(client->download(u"A"_s, u"B"_s, path, options))), Error::Code::Timeout);
    EXPECT_LE(ranges.size(), 3);
    cutAfter = std::numeric_limits<qint64>::max();
    ASSERT_TRUE(await(client->download(u"A"_s, u"B"_s, path, options)));
    EXPECT_EQ(contentOf(path), bytes);
}

TEST_F(JmapBlobs, anotherSizeThanPromised_isNoFile)
{
    serve(noise(1000), true);
    const auto client = jmap.client();
    DownloadOptions options;
    options.size = 999;
    const QString path = folder.filePath(u"down.bin"_s);
    EXPECT_EQ(problemOf(await(client->download(u"A"_s, u"B"_s, path, options))), u"size-mismatch"_s);
    EXPECT_FALSE(QFile::exists(path));
    // The same without an announced length.
    jmap.server.on("/down/A/B/file", [](Exchange exchange) {
        exchange.write("HTTP/1.1 200 OK\r\n\r\nfour");
        exchange.close();
    });
    EXPECT_EQ(problemOf(await(client->download(u"A"_s, u"B"_s, path, options))), u"size-mismatch"_s);
    EXPECT_TRUE(filesIn().isEmpty());
    options.size = -1;
    ASSERT_TRUE(await(client->download(u"A"_s, u"B"_s, path, options)));
    EXPECT_EQ(contentOf(path), "four");
}

TEST_F(JmapBlobs, refusals_areErrorsAndNeverFiles)
{
    const auto client = jmap.client();
    const QString path = folder.filePath(u"down.bin"_s);
    jmap.server.on("/down/A/B/file", [](Exchange exchange) { exchange.answer(404, "<html>not here</html>"); });
    EXPECT_EQ(codeOf(await(client->download(u"A"_s, u"B"_s, path))), Error::Code::NotFound);
    jmap.server.on("/down/A/B/file",
                   [](Exchange exchange) { exchange.answer(302, {}, "Location: http://127.0.0.2/elsewhere\r\n"); });
    EXPECT_FALSE(await(client->download(u"A"_s, u"B"_s, path)));
    EXPECT_TRUE(filesIn().isEmpty());
    DownloadOptions small;
    small.maxSize = 10;
    serve(noise(1000), true);
    EXPECT_EQ(codeOf(await(client->download(u"A"_s, u"B"_s, path, small))), Error::Code::TooLarge);
    EXPECT_EQ(codeOf(await(client->download(u"A"_s, u"B"_s, small))), Error::Code::TooLarge);
}

TEST_F(JmapBlobs, aFolderThatCannotBeWritten_isAStorageError)
{
    serve(noise(1000), true);
    const auto client = jmap.client();
    EXPECT_EQ(codeOf(await(client->download(u"A"_s, u"B"_s, u"/proc/nowhere/down.bin"_s))), Error::Code::Storage);
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"taken.bin"_s)));
    EXPECT_EQ(codeOf(await(client->download(u"A"_s, u"B"_s, folder.filePath(u"taken.bin"_s)))), Error::Code::Storage);
}
