// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "properties.h"
#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>
#include <gw/test/cpu_time.h>

using namespace gw;
using namespace Qt::Literals::StringLiterals;

namespace {

int replay(const QString &folder, fuzz::Property property, const QString &pattern = u"*"_s)
{
    int count = 0;
    for (QDirIterator files(folder, {pattern}, QDir::Files); files.hasNext(); ++count) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const test::CpuTime time;
        EXPECT_EQ(property(file.readAll()).toStdString(), "") << file.fileName().toStdString();
        EXPECT_LT(time.elapsed(), std::chrono::seconds(8)) << file.fileName().toStdString();
    }
    return count;
}

QString seeds(const QString &name)
{
    return qEnvironmentVariable("GW_SOURCE_DIR") + u"/tests/fuzz/corpus/"_s + name;
}

TEST(FuzzCorpus, htmlAndText_keepTheirPromises)
{
    EXPECT_GE(replay(seeds(u"sanitizer"_s), fuzz::sanitizer), 8);
}

TEST(FuzzCorpus, senders_keepTheirPromises)
{
    EXPECT_GE(replay(seeds(u"safety"_s), fuzz::safety), 3);
}

TEST(FuzzCorpus, messages_keepTheirPromises)
{
    EXPECT_GE(replay(seeds(u"mail"_s), fuzz::mail), 4);
}

TEST(FuzzCorpus, signaturesAndRecords_keepTheirPromises)
{
    EXPECT_GE(replay(seeds(u"signing"_s), fuzz::signing), 5);
}

TEST(FuzzCorpus, pastesAndBodies_keepTheirPromises)
{
    EXPECT_GE(replay(seeds(u"documents"_s), fuzz::documents), 5);
}

TEST(FuzzCorpus, realMail_keepsItsPromises)
{
    const QString named = qEnvironmentVariable("GW_MAIL_CORPUS");
    const QString folder = named.isEmpty() ? qEnvironmentVariable("GW_SOURCE_DIR") + u"/../shared/corpus/mail"_s : named;
    if (!QFile::exists(folder))
        GTEST_SKIP() << "no corpus of mail here";
    EXPECT_GE(replay(folder, fuzz::mail, u"*.eml"_s), 30);
}

TEST(FuzzCorpus, aBrokenPromise_isSeen)
{
    // The properties must be able to fail: what the sanitizer would never write is found.
    EXPECT_EQ(fuzz::safety("a\nb"), QString());
    EXPECT_EQ(fuzz::mail(""), QString());
    EXPECT_EQ(fuzz::sanitizer("<img src=x>"), QString());
    EXPECT_EQ(fuzz::signing("PK"), QString());
    EXPECT_EQ(fuzz::documents("<table><td>"), QString());
}

} // namespace
