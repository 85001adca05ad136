// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <gw/transfer/safename.h>

using namespace Qt::Literals::StringLiterals;
using gw::transfer::safeName;

TEST(SafeName, ordinaryNames_stayAsTheyAre)
{
    EXPECT_EQ(safeName(u"2026년 예산(안).hwpx"_s), u"2026년 예산(안).hwpx"_s);
    EXPECT_EQ(safeName(u"report v1.2.pdf"_s), u"report v1.2.pdf"_s);
}

TEST(SafeName, pathsAndTricks_areTakenOut)
{
    EXPECT_EQ(safeName(u"../../etc/passwd"_s), u"passwd"_s);
    EXPECT_EQ(safeName(u"C:\\Users\\a\\b.txt"_s), u"b.txt"_s);
    EXPECT_EQ(safeName(u".profile"_s), u"profile"_s);
    EXPECT_EQ(safeName(u"photo\u202Egpj.exe"_s), u"photogpj.exe"_s);
    EXPECT_EQ(safeName(u"a\u0000b\nc.txt"_s), u"abc.txt"_s);
    EXPECT_EQ(safeName(u"name.txt. "_s), u"name.txt"_s);
    EXPECT_EQ(safeName(u"a<b>|c?.txt"_s), u"abc.txt"_s);
    EXPECT_EQ(safeName(u"CON"_s), u"_CON"_s);
    EXPECT_EQ(safeName(u"com1.txt"_s), u"_com1.txt"_s);
    EXPECT_EQ(safeName(u".."_s), u"file"_s);
    EXPECT_EQ(safeName({}), u"file"_s);
}

TEST(SafeName, decomposedHangul_isComposed)
{
    EXPECT_EQ(safeName(u"\u1112\u1161\u11ab.txt"_s), u"한.txt"_s);
}

TEST(SafeName, aVeryLongName_keepsItsEnding)
{
    const QString name = safeName(QString(400, QChar(0xD55C)) + u".hwpx"_s);
    EXPECT_LE(name.toUtf8().size(), 200);
    EXPECT_TRUE(name.endsWith(u"한.hwpx"_s));
}
