// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Awkward mail on its way through the store: delivered, and asked for by JMAP.
#include "mail_box.h"

#include <QDir>
#include <QFile>
#include <gw/backend/mime/json.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::test;

namespace {

/// Our own messages, and those of the world where they are at hand (GW_MAIL_CORPUS, or beside the source).
QStringList messageFiles()
{
    const QString source = qEnvironmentVariable("GW_SOURCE_DIR");
    const QString named = qEnvironmentVariable("GW_MAIL_CORPUS");
    QStringList files;
    for (const QString &path : {source + u"/tests/unit/mime/messages"_s,
                                named.isEmpty() ? source + u"/../shared/corpus/mail"_s : named}) {
        const QDir dir(path);
        for (const QString &file : dir.entryList({u"*.eml"_s}))
            files.append(dir.filePath(file));
    }
    return files;
}

using MailCorpus = MailTest;

TEST_P(MailCorpus, everyMessage_comesOutOfTheStoreAsItIs)
{
    const QStringList properties{u"subject"_s,  u"from"_s,          u"to"_s,       u"sentAt"_s,      u"preview"_s, u"hasAttachment"_s,
                                 u"messageId"_s, u"bodyStructure"_s, u"textBody"_s, u"htmlBody"_s,    u"attachments"_s,
                                 u"bodyValues"_s, u"blobId"_s, u"size"_s};
    const QStringList files = messageFiles();
    ASSERT_GE(files.size(), 40);
    for (const QString &path : files) {
        SCOPED_TRACE(path.toStdString());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto parsed = backend::mime::parse(bytes);
        ASSERT_TRUE(parsed);
        const backend::mail::Delivered delivered = box.deliverBytes(bytes);
        const QJsonObject answer = box.call(u"Email/get"_s, {{u"accountId"_s, box.account},
                                                             {u"ids"_s, QJsonArray{delivered.emailId}},
                                                             {u"properties"_s, QJsonArray::fromStringList(properties)},
                                                             {u"fetchAllBodyValues"_s, true}});
        const QJsonArray list = answer.value("list"_L1).toArray();
        ASSERT_EQ(list.size(), 1);
        const QJsonObject email = list.first().toObject();
        EXPECT_EQ(email.value("size"_L1).toInteger(), bytes.size());
        EXPECT_EQ(email.value("subject"_L1), *backend::mime::emailProperty(*parsed, u"subject"_s, {}));
        EXPECT_EQ(email.value("from"_L1), *backend::mime::emailProperty(*parsed, u"from"_s, {}));
        EXPECT_EQ(email.value("preview"_L1).toString().toStdString(), parsed->preview().toStdString());
        EXPECT_EQ(email.value("hasAttachment"_L1).toBool(), parsed->hasAttachment());
        EXPECT_EQ(email.value("textBody"_L1).toArray().size(), parsed->textBody.size());
        EXPECT_EQ(email.value("htmlBody"_L1).toArray().size(), parsed->htmlBody.size());
        const QJsonArray attachments = email.value("attachments"_L1).toArray();
        ASSERT_EQ(attachments.size(), parsed->attachments.size());
        for (qsizetype index = 0; index < attachments.size(); ++index) {
            EXPECT_EQ(attachments[index].toObject().value("name"_L1).toString(), parsed->attachments[index]->name);
            EXPECT_FALSE(attachments[index].toObject().value("blobId"_L1).toString().isEmpty());
        }
        const QJsonObject values = email.value("bodyValues"_L1).toObject();
        for (const backend::mime::Part *part : parsed->textBody) {
            if (part->isText()) {
                EXPECT_EQ(values.value(part->partId).toObject().value("value"_L1).toString().toStdString(),
                          backend::mime::bodyValue(*part).value.toStdString());
            }
        }
    }
    box.expectTrueCounters();
}

INSTANTIATE_TEST_SUITE_P(Sqlite, MailCorpus, testing::Values(Engine::Sqlite));

} // namespace
