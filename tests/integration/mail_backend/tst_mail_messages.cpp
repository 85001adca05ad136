// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mail_box.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace gw;

namespace {

class Messages : public test::MailTest
{
protected:
    QJsonObject get(const QString &id, QJsonObject arguments)
    {
        arguments.insert(u"ids"_s, QJsonArray{id});
        return box.call(u"Email/get"_s, arguments).value(u"list"_s)[0].toObject();
    }
};
INSTANTIATE_TEST_SUITE_P(Engines, Messages, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

TEST_P(Messages, listProperties_areWhatTheMessageSays)
{
    const auto delivered = box.deliver({.fromName = u"김하늘"_s,
                                        .subject = u"정보공개 회신"_s,
                                        .text = u"안녕하세요.\n붙임을 봐 주십시오."_s,
                                        .sentAt = QDateTime({2026, 3, 2}, {10, 30}, Qt::OffsetFromUTC, 9 * 3600)});
    const QJsonObject got =
        box.email(delivered.emailId, {u"id"_s, u"blobId"_s, u"threadId"_s, u"from"_s, u"cc"_s, u"subject"_s,
                                      u"sentAt"_s, u"preview"_s, u"size"_s, u"hasAttachment"_s});
    EXPECT_EQ(got.value(u"from"_s)[0][u"name"_s].toString(), u"김하늘"_s);
    EXPECT_TRUE(got.value(u"cc"_s).isNull());
    EXPECT_EQ(got.value(u"subject"_s).toString(), u"정보공개 회신"_s);
    EXPECT_EQ(got.value(u"sentAt"_s).toString(), u"2026-03-02T10:30:00+09:00"_s);
    EXPECT_EQ(got.value(u"preview"_s).toString(), u"안녕하세요. 붙임을 봐 주십시오."_s);
    EXPECT_EQ(got.value(u"blobId"_s).toString(), delivered.blobId);
    EXPECT_EQ(got.value(u"threadId"_s).toString(), delivered.threadId);
    EXPECT_EQ(got.value(u"size"_s).toInteger(), delivered.size);
    EXPECT_FALSE(got.value(u"hasAttachment"_s).toBool(true));
    EXPECT_EQ(got.size(), 10);
}

TEST_P(Messages, storedAndParsed_sayTheSame)
{
    const auto delivered =
        box.deliver({.cc = {u"c@hanbit.example"_s}, .subject = u"하나"_s, .inReplyTo = {u"x@y.example"_s}});
    const QStringList properties{u"from"_s,       u"to"_s,      u"cc"_s,           u"bcc"_s,       u"replyTo"_s,
                                 u"sender"_s,     u"subject"_s, u"sentAt"_s,       u"messageId"_s, u"inReplyTo"_s,
                                 u"references"_s, u"preview"_s, u"hasAttachment"_s};
    const QJsonObject stored = box.email(delivered.emailId, properties);
    const QJsonObject parsed = box.call(u"Email/parse"_s, {{u"blobIds"_s, QJsonArray{delivered.blobId}},
                                                           {u"properties"_s, QJsonArray::fromStringList(properties)}})
                                   .value(u"parsed"_s)[delivered.blobId]
                                   .toObject();
    for (const QString &property : properties)
        EXPECT_EQ(stored.value(property), parsed.value(property)) << property.toStdString();
}

TEST_P(Messages, headerForms_areGivenAsAsked)
{
    const auto delivered = box.deliverBytes(
        "From: \"Kim\" <a@x.example>\r\nDisposition-Notification-To: \"Lee\" <b@x.example>\r\n"
        "List-Unsubscribe: <https://x.example/u>, <mailto:u@x.example>\r\nImportance: =?utf-8?B?64aS7J2M?=\r\n"
        "X-Hop: one\r\nX-Hop: two\r\nSubject: s\r\n\r\nbody\r\n");
    const QJsonObject got =
        box.email(delivered.emailId,
                  {u"header:Disposition-Notification-To:asAddresses"_s, u"header:List-Unsubscribe:asURLs"_s,
                   u"header:Importance:asText"_s, u"header:X-Hop:asText:all"_s, u"header:X-None"_s, u"headers"_s});
    EXPECT_EQ(got.value(u"header:Disposition-Notification-To:asAddresses"_s)[0][u"email"_s].toString(),
              u"b@x.example"_s);
    EXPECT_EQ(got.value(u"header:List-Unsubscribe:asURLs"_s).toArray(),
              (QJsonArray{u"https://x.example/u"_s, u"mailto:u@x.example"_s}));
    EXPECT_EQ(got.value(u"header:Importance:asText"_s).toString(), u"높음"_s);
    EXPECT_EQ(got.value(u"header:X-Hop:asText:all"_s).toArray(), (QJsonArray{u"one"_s, u"two"_s}));
    EXPECT_TRUE(got.value(u"header:X-None"_s).isNull());
    EXPECT_EQ(got.value(u"headers"_s).toArray().size(), 7);
    const auto refused = [&](const QString &property) {
        return box
            .call(u"Email/get"_s, {{u"ids"_s, QJsonArray{delivered.emailId}}, {u"properties"_s, QJsonArray{property}}})
            .value(u"error"_s)
            .toString();
    };
    EXPECT_EQ(refused(u"header:Subject:asAddresses"_s), u"invalidArguments"_s);
    EXPECT_EQ(refused(u"colour"_s), u"invalidArguments"_s);
}

TEST_P(Messages, bodyValues_areFetchedCutAndDescribed)
{
    const auto delivered =
        box.deliver({.text = u"가나다라마바사아자차"_s.repeated(100),
                     .attachments = {{.name = u"표.csv"_s, .type = u"text/csv"_s, .bytes = "a,b\n"}}});
    QJsonObject got = get(
        delivered.emailId,
        {{u"properties"_s, QJsonArray{u"bodyValues"_s, u"textBody"_s, u"attachments"_s, u"bodyStructure"_s}},
         {u"fetchTextBodyValues"_s, true},
         {u"maxBodyValueBytes"_s, 100},
         {u"bodyProperties"_s, QJsonArray{u"partId"_s, u"blobId"_s, u"type"_s, u"name"_s, u"header:Content-Type"_s}}});
    const QString part = got.value(u"textBody"_s)[0][u"partId"_s].toString();
    const QJsonObject value = got.value(u"bodyValues"_s)[part].toObject();
    EXPECT_TRUE(value.value(u"isTruncated"_s).toBool());
    EXPECT_EQ(value.value(u"value"_s).toString().toUtf8().size(), 99); // whole characters
    EXPECT_EQ(got.value(u"attachments"_s)[0][u"name"_s].toString(), u"표.csv"_s);
    EXPECT_TRUE(got.value(u"attachments"_s)[0].toObject().contains(u"header:Content-Type"_s));
    EXPECT_FALSE(got.value(u"attachments"_s)[0].toObject().contains(u"size"_s));
    got = get(delivered.emailId, {{u"fetchAllBodyValues"_s, true}});
    EXPECT_EQ(got.value(u"bodyValues"_s).toObject().size(), 2);
    got = get(delivered.emailId, {});
    EXPECT_TRUE(got.value(u"bodyValues"_s).toObject().isEmpty());
    for (const QJsonObject &wrong :
         {QJsonObject{{u"maxBodyValueBytes"_s, -1}}, QJsonObject{{u"fetchAllBodyValues"_s, u"yes"_s}},
          QJsonObject{{u"bodyProperties"_s, QJsonArray{u"colour"_s}}}, QJsonObject{{u"ids"_s, 3}}})
        EXPECT_EQ(box.call(u"Email/get"_s, wrong).value(u"error"_s).toString(), u"invalidArguments"_s);
}

TEST_P(Messages, anAttachedMessage_canBeParsedByItsBlob)
{
    const QByteArray inner = box.bytes(
        {.subject = u"안쪽"_s,
         .text = u"속"_s,
         .attachments = {{.name = u"그림.png"_s, .type = u"image/png"_s, .bytes = QByteArray("\x89PNG\0x", 6)}}});
    const auto delivered = box.deliverBytes(
        "From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n"
        "Content-Type: text/plain\r\n\r\nsee below\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n"
        + inner + "\r\n--o--\r\n");
    const QString blob = get(delivered.emailId, {}).value(u"attachments"_s)[0][u"blobId"_s].toString();
    const QJsonObject answer =
        box.call(u"Email/parse"_s,
                 {{u"blobIds"_s, QJsonArray{blob, u"u404"_s, box.upload("nothing")}}, {u"fetchAllBodyValues"_s, true}});
    const QJsonObject parsed = answer.value(u"parsed"_s)[blob].toObject();
    EXPECT_EQ(parsed.value(u"subject"_s).toString(), u"안쪽"_s);
    EXPECT_EQ(answer.value(u"notFound"_s).toArray(), QJsonArray{u"u404"_s});
    EXPECT_EQ(answer.value(u"notParsable"_s).toArray().size(), 1);
    const QString picture = parsed.value(u"attachments"_s)[0][u"blobId"_s].toString();
    std::ignore = box.database().read([&](backend::storage::Session &session) -> Result<Done> {
        const auto found =
            box.blobs().find(session, {.id = box.account, .personId = {}, .address = {}, .name = {}}, picture);
        EXPECT_EQ(found && *found ? (*found)->read().value_or(QByteArray()) : QByteArray("none"),
                  QByteArray("\x89PNG\0x", 6));
        return Done{};
    });
}

TEST_P(Messages, blobIdsThatAreMadeUp_leadNowhere)
{
    const auto delivered = box.deliver({});
    const QString digest = delivered.blobId.sliced(1);
    for (const QString &id : {u"P"_s + digest, u"P"_s + digest + u"-0-zzzzzz-0"_s, u"P"_s + digest + u"-zzzzzz-1-0"_s,
                              u"P"_s + digest + u"--1-5-0"_s, u"P"_s + digest + u"-0-5-9"_s, u"B"_s + QString(64, u'0'),
                              u"B.."_s, u"B"_s + QString(64, QChar(0))}) {
        std::ignore = box.database().read([&](backend::storage::Session &session) -> Result<Done> {
            const auto found =
                box.blobs().find(session, {.id = box.account, .personId = {}, .address = {}, .name = {}}, id);
            EXPECT_TRUE(found && !*found) << id.toStdString();
            return Done{};
        });
    }
}

TEST_P(Messages, anyBytes_areKeptAndShown)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\0\1\2", 3),
                                    QByteArray("Subject: a\0b\r\n\r\nbo\0dy", 22), QByteArray(5'000, '\xff')}) {
        const auto delivered = box.deliverBytes(bytes);
        const QJsonObject got = get(delivered.emailId, {{u"fetchAllBodyValues"_s, true}});
        EXPECT_EQ(got.value(u"size"_s).toInt(-1), bytes.size());
    }
    box.expectTrueCounters();
}

TEST_P(Messages, deliverMany_isDeliveryManyTimes)
{
    std::vector<backend::mail::MailStore::Delivery> deliveries;
    for (int i = 0; i < 1'200; ++i)
        deliveries.push_back(
            {box.bytes({.subject = u"n %1"_s.arg(i / 3), .references = {u"t%1@x.example"_s.arg(i / 3)}}),
             {.mailboxIds = {box.mailbox(u"inbox"_s)}, .keywords = {}, .receivedAt = box.now.addSecs(i)}});
    const auto delivered = box.store().deliverMany(box.account, deliveries);
    ASSERT_TRUE(delivered) << delivered.error().detail.toStdString();
    EXPECT_EQ(delivered->size(), 1'200U);
    const QJsonObject inbox = box.mailboxCounts(box.mailbox(u"inbox"_s));
    EXPECT_EQ(inbox.value(u"totalEmails"_s).toInt(), 1'200);
    EXPECT_EQ(inbox.value(u"totalThreads"_s).toInt(), 400);
    box.expectTrueCounters();
    QString id = delivered->back().emailId;
    std::ignore = box.database().read([&](backend::storage::Session &session) -> Result<Done> {
        const auto info = box.store().email(session, box.account, id);
        EXPECT_TRUE(info && *info);
        QFile file(box.blobs().files().path((*info)->digest));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), deliveries.back().bytes);
        return Done{};
    });
}

TEST_P(Messages, filesOfDestroyedMail_goAfterADay)
{
    const auto kept = box.deliver({.subject = u"stays"_s});
    const auto gone = box.deliver({.subject = u"goes"_s});
    const QString uploaded = box.upload("an upload");
    box.call(u"Email/set"_s, {{u"destroy"_s, QJsonArray{gone.emailId}}});
    const auto path = [&](const QString &blobId) { return box.blobs().files().path(blobId.sliced(1)); };
    const auto everywhere = [&] {
        const QDateTime began = box.time.at;
        for (int hour = 0; hour < 256; ++hour) {
            box.time.at = began.addSecs(3600 * hour);
            EXPECT_TRUE(box.store().tidy());
        }
        box.time.at = began;
    };
    // By the clock of the files, which is the computer's.
    box.time.at = QFileInfo(path(gone.blobId)).lastModified().addSecs(-256 * 3600);
    everywhere();
    EXPECT_TRUE(QFile::exists(path(gone.blobId)));
    box.time.at = QFileInfo(path(gone.blobId)).lastModified().addSecs(25 * 3600);
    everywhere();
    EXPECT_FALSE(QFile::exists(path(gone.blobId)));
    EXPECT_TRUE(QFile::exists(path(kept.blobId)));
    EXPECT_TRUE(QFile::exists(path(uploaded)));
}

} // namespace
