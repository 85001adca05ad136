// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_names.h"
#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using gw::app::safeFileName;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

} // namespace

TEST(WebNames, plainNames_stay)
{
    for (const QString &name : {u"2026년 예산 요구서(최종).hwpx"_s, u"report.pdf"_s, u"archive.tar.gz"_s, u"no-extension"_s, u"민원_접수.xlsx"_s})
        EXPECT_EQ(safeFileName(name).toStdString(), name.toStdString());
}

TEST(WebNames, attacks_areMadeHarmless)
{
    const std::pair<QString, QString> cases[] = {
        {u"../../etc/passwd"_s, u"passwd"_s},
        {u"..\\..\\windows\\system.ini"_s, u"system.ini"_s},
        {u"/etc/cron.d/job"_s, u"job"_s},
        {u".bashrc"_s, u"bashrc"_s},
        {u"...."_s, u"download"_s},
        {u""_s, u"download"_s},
        {u"   "_s, u"download"_s},
        {u"a\u202Efdp.exe"_s, u"afdp.exe"_s},
        {u"a\u200Bb\uFEFF.pdf"_s, u"ab.pdf"_s},
        {u"a\u0000b\n\r\tc.txt"_s, u"abc.txt"_s},
        {u"report.pdf.exe"_s, u"report_pdf.exe"_s},
        {u"report.pdf                                   .exe"_s, u"report_pdf.exe"_s},
        {u"보고서.hwpx\u3164\u3164\u3164.scr"_s, u"보고서_hwpx.scr"_s},
        {u"CON"_s, u"download_CON"_s},
        {u"aux.txt"_s, u"download_aux.txt"_s},
        {u"a<b>c:d\"e|f?g*h.txt"_s, u"a_b_c_d_e_f_g_h.txt"_s},
        {u"trailing. . ."_s, u"trailing"_s},
        {u"-rf"_s, u"rf"_s},
        {u"~root.txt"_s, u"root.txt"_s},
        {u"%2e%2e%2fx.txt"_s, u"_2e_2e_2fx.txt"_s},
    };
    for (const auto &[from, to] : cases)
        EXPECT_EQ(safeFileName(from).toStdString(), to.toStdString()) << from.toStdString();
}

TEST(WebNames, longNames_fitOnADisk)
{
    const QString name = safeFileName(QString(5000, u'가') + u".hwpx"_s);
    EXPECT_LE(name.toUtf8().size(), 255);
    EXPECT_TRUE(name.endsWith(u".hwpx"_s));
    EXPECT_LE(safeFileName(QString(5000, u'.') + u"x"_s).size(), 160);
    EXPECT_LE(safeFileName(u"a."_s + QString(5000, u'b')).toUtf8().size(), 255);
}

TEST(WebNames, anExistingFile_isNeverReplaced)
{
    const QTemporaryDir folder;
    const QString taken = folder.filePath(u"a.txt"_s);
    write(taken, "mine");
    write(folder.filePath(u"a (2).txt"_s), "mine too");
    const QString partial = folder.filePath(u".part"_s);
    write(partial, "new");
    QFile::setPermissions(partial, QFile::Permissions::fromInt(0x7777));
    const QString path = gw::app::settle(partial, folder.path(), u"a.txt"_s);
    EXPECT_EQ(path, folder.filePath(u"a (3).txt"_s));
    EXPECT_EQ(read(taken), "mine");
    EXPECT_EQ(read(path), "new");
    EXPECT_FALSE(QFileInfo(path).isExecutable() && QFileInfo(path).permission(QFile::ExeOwner));
    EXPECT_FALSE(QFile::exists(partial));
}

TEST(WebNames, aLinkThatLeadsNowhere_isNotFollowed)
{
    const QTemporaryDir folder;
    QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"a.txt"_s));
    write(folder.filePath(u".part"_s), "new");
    EXPECT_EQ(gw::app::settle(folder.filePath(u".part"_s), folder.path(), u"a.txt"_s), folder.filePath(u"a (2).txt"_s));
    EXPECT_FALSE(QFile::exists(folder.filePath(u"nowhere"_s)));
}

TEST(WebNames, aFolderThatCannotBe_isNoFile)
{
    gw::test::expectWarning(u"stat() failed"_s);
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    write(folder.filePath(u".part"_s), "new");
    EXPECT_TRUE(gw::app::settle(folder.filePath(u".part"_s), folder.filePath(u"file"_s), u"a.txt"_s).isEmpty());
}
