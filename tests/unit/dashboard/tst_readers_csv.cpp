// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/dashboard/readerscsv.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using dashboard::csvCell;

TEST(ReadersCsv, whatASpreadsheetWouldRun_isText)
{
    EXPECT_EQ(csvCell(u"=HYPERLINK(\"http://x\")"_s), "\"'=HYPERLINK(\"\"http://x\"\")\"");
    EXPECT_EQ(csvCell(u"+1"_s), "'+1");
    EXPECT_EQ(csvCell(u"-2"_s), "'-2");
    EXPECT_EQ(csvCell(u"@a"_s), "'@a");
    EXPECT_EQ(csvCell(u"\t=1"_s), "'\t=1");
    EXPECT_EQ(csvCell(u"김하늘"_s), QByteArray("김하늘"));
}

TEST(ReadersCsv, quotesCommasAndLines_stayInTheirCell)
{
    EXPECT_EQ(csvCell(u"a,b"_s), "\"a,b\"");
    EXPECT_EQ(csvCell(u"a \"b\""_s), "\"a \"\"b\"\"\"");
    EXPECT_EQ(csvCell(u"a\nb"_s), "\"a\nb\"");
}

TEST(ReadersCsv, theTable_namesUnitAndTimeOfTheOffice)
{
    portal::NoticeReader read{u"p1"_s, u"김하늘"_s, u"u1"_s, QDateTime({2026, 11, 20}, {1, 0}, Qt::UTC)};
    portal::NoticeReader open{u"p2"_s, u"=이서준"_s, u"u1"_s, {}};
    const QByteArray csv = dashboard::readersCsv({read, open}, {{u"u1"_s, u"정보시스템과"_s}},
                                                 {.unit = u"부서"_s,
                                                  .name = u"이름"_s,
                                                  .state = u"상태"_s,
                                                  .at = u"시각"_s,
                                                  .read = u"읽음"_s,
                                                  .notRead = u"읽지 않음"_s});
    EXPECT_EQ(csv, QByteArray("\xEF\xBB\xBF부서,이름,상태,시각\r\n정보시스템과,김하늘,읽음,2026-11-20 10:00\r\n"
                              "정보시스템과,'=이서준,읽지 않음,\r\n"));
}
