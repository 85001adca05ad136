// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "two_desks.h"

#include <QFile>
#include <gw/test/fault_proxy.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;
using namespace std::chrono_literals;
using boards::AttachmentState;
using boards::Category;

namespace {

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

/// The smallest picture that a server takes for one, with a tail of noise.
QByteArray picture(int size)
{
    QByteArray bytes = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    for (int i = 0; bytes.size() < size; ++i)
        bytes.append(char(i * 31 + i / 251));
    return bytes;
}

} // namespace

TEST(Files, aPictureInThePost_isTheSameAtTheOtherDeskAndOpensOffline)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QByteArray bytes = picture(200'000);
    boards::Draft draft = desks.a->draft(Category::AmusingCulture, u"사진이 있는 글"_s);
    const auto file = await(desks.a->boards().attachments().attachBytes(u"단풍 사진.png"_s, bytes));
    ASSERT_TRUE(file);
    draft.attachments.append(*file);
    draft.html += u"<img src=\"gwanmun:files/file/%1\">"_s.arg(file->uploadId);
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    ASSERT_TRUE(desks.b.sync());
    const auto detail = opened(desks.b, id);
    ASSERT_EQ(detail->attachments().size(), 1);
    const boards::AttachedFile there = detail->attachments().constFirst();
    EXPECT_EQ(there.name, u"단풍 사진.png"_s);
    EXPECT_TRUE(there.isImage());
    EXPECT_TRUE(detail->row().hasImage);
    EXPECT_EQ(detail->body().images(), QStringList{there.id}) << "the picture in the text names another file";
    EXPECT_EQ(desks.b->boards().attachments().state(there).where, AttachmentState::Where::Elsewhere);
    const auto path = await(desks.b->boards().attachments().open(there));
    ASSERT_TRUE(path);
    EXPECT_EQ(bytesAt(*path), bytes);
    EXPECT_EQ(desks.b->boards().attachments().state(there).where, AttachmentState::Where::Here);
    const QString copy = desks.b.dir.filePath(u"저장.png"_s);
    ASSERT_TRUE(await(desks.b->boards().attachments().saveAs(there, copy)));
    EXPECT_EQ(bytesAt(copy), bytes);

    // Whoever sent it has it here, too.
    desks.a->setOnline(false);
    ASSERT_TRUE(waitUntil([&] { return desks.a->transfers().uploads().isEmpty(); }));
    const auto own = await(desks.a->boards().attachments().open(there));
    ASSERT_TRUE(own);
    EXPECT_EQ(bytesAt(*own), bytes);
}

TEST(Files, theServerRestartsInTheMiddle_theUploadGoesOn)
{
    FaultProxy proxy(boardsCity().backend().port());
    OneDesk a(boardsCity().haneul(), proxy.url());
    ASSERT_TRUE(a.sync());
    const QByteArray bytes = picture(3'000'000);
    proxy.set(Fault::slow(2ms, 3'000'000));
    const auto file = await(a->boards().attachments().attachBytes(u"영상.png"_s, bytes));
    ASSERT_TRUE(file);
    const auto progress = [&] { return a->boards().attachments().state(*file).progress; };
    ASSERT_TRUE(waitUntil([&] { return progress() > 0.2; }));
    ASSERT_LT(progress(), 1.0) << "too quick: this shows nothing";
    ASSERT_TRUE(boardsCity().backend().restart());
    proxy.set(Fault::none());
    ASSERT_TRUE(waitUntil(
        [&] { return a->boards().attachments().state(*file).where == AttachmentState::Where::Uploaded; }, 30s));
    const auto upload = a->transfers().upload(file->uploadId);
    ASSERT_TRUE(upload);
    const QString id = upload->fileId;
    net::Request request;
    request.url = QUrl(u"/v1/files/"_s + id);
    const auto there = boardsCity().send(boardsCity().haneul(), request);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->body, bytes);
    boards::AttachedFile gone = *file;
    a->boards().attachments().drop(gone);
    EXPECT_TRUE(waitUntil([&] { return a->transfers().uploads().isEmpty(); }));
}

TEST(Files, aDownloadThroughABrokenLine_isResumedAndWhole)
{
    TwoDesks desks;
    ASSERT_TRUE(desks.ready());
    const QByteArray bytes = picture(1'000'000);
    boards::Draft draft = desks.a->draft(Category::AmusingCulture, u"큰 파일"_s);
    const auto file = await(desks.a->boards().attachments().attachBytes(u"자료.png"_s, bytes));
    ASSERT_TRUE(file);
    draft.attachments.append(*file);
    const QString id = desks.a.publish(draft);
    ASSERT_FALSE(id.isEmpty());
    FaultProxy proxy(boardsCity().backend().port());
    OneDesk c(boardsCity().other(), proxy.url());
    ASSERT_TRUE(c.sync());
    const QList<boards::AttachedFile> files = opened(c, id)->attachments();
    ASSERT_EQ(files.size(), 1);
    const boards::AttachedFile &there = files.constFirst();
    Result<QString> path = fail(Error::Code::Offline);
    int attempts = 0;
    for (; attempts < 40 && !path; ++attempts) {
        proxy.once(Fault::reset(150'000));
        path = await(c->boards().attachments().open(there));
        proxy.set(Fault::none());
    }
    ASSERT_TRUE(path);
    EXPECT_EQ(bytesAt(*path), bytes);
    EXPECT_GT(proxy.struck(), 0);
}

TEST(Files, aRefusedType_saysSoAndThePostWaitsForADecision)
{
    OneDesk a(boardsCity().haneul());
    ASSERT_TRUE(a.sync());
    boards::Draft draft = a->draft(Category::AmusingLife, u"프로그램"_s);
    const auto file = await(a->boards().attachments().attachBytes(u"setup.exe"_s, "MZ\x90program"));
    ASSERT_TRUE(file);
    draft.attachments.append(*file);
    const auto operation = await(a->writing().send(draft));
    ASSERT_TRUE(operation);
    ASSERT_TRUE(waitUntil([&] {
        const auto entry = a->outbox().find(*operation);
        return entry && entry->state == outbox::State::NeedsAttention;
    }));
    EXPECT_EQ(a->boards().attachments().state(draft.attachments.constFirst()).where, AttachmentState::Where::Failed);
    EXPECT_TRUE(waitUntil([&] { return a.readRow(draft.id).has_value(); })) << "what was written is still shown";
    const auto kept = [&] { return await(a->boards().drafts().findRefused(*operation)).value_or(std::nullopt); };
    ASSERT_TRUE(waitUntil([&] { return kept().has_value(); }));
    EXPECT_EQ(kept()->title, draft.title);
    ASSERT_TRUE(await(a->writing().discard(*operation)));
    const auto left = await(a->boards().drafts().all());
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->isEmpty());
    EXPECT_TRUE(a->transfers().uploads().isEmpty());
}
