// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filerisk.h"

#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail::safety {
namespace {

const QHash<QString, FileRisk> &risks()
{
    static const QHash<QString, FileRisk> table = [] {
        QHash<QString, FileRisk> made;
        const auto add = [&made](FileRisk risk, const QString &endings) {
            for (const QString &ending : endings.split(u' ', Qt::SkipEmptyParts))
                made.insert(ending, risk);
        };
        add(FileRisk::Program,
            u"exe com scr pif bat cmd msi msp msix msixbundle appx appxbundle ps1 ps1xml psm1 psd1 vb vbs vbe js jse mjs ws wsf wsc wsh hta sct "
            "cpl jar jnlp class reg dll ocx sys drv inf chm hlp gadget application py pyc pyw rb pl php sh bash zsh csh ksh run bin elf "
            "deb rpm apk aab ipa dmg pkg appimage flatpakref snap action command workflow terminal xll wll xla xlam ppa ppam ade adp mde accde "
            "msc mst msh diagcab grp job ksh desktop appref-ms vsto iqy oqy slk xbap printerexport theme themepack crx xpi ps2 lua swf"_s);
        add(FileRisk::Shortcut, u"lnk url website webloc library-ms search-ms searchconnector-ms scf settingcontent-ms mad maf mag mam maq mar mas mat mau mav maw glk rdp"_s);
        add(FileRisk::DiskImage, u"iso img vhd vhdx vmdk wim udf ima toast nrg mdf cue"_s);
        add(FileRisk::WebPage, u"html htm shtml xhtml xht svg svgz mht mhtml xsl xslt htc"_s);
        add(FileRisk::Macro, u"docm dotm dot xlsm xltm xlsb xlm xlt pptm potm ppsm sldm doc xls ppt pps pot rtf wbk mdb accdb pub one onepkg"_s);
        add(FileRisk::Archive, u"zip 7z rar alz egg gz tgz bz2 tbz xz txz tar cab lzh lha ace arj z zipx zst"_s);
        add(FileRisk::OldHwp, u"hwp hwt"_s);
        return made;
    }();
    return table;
}

bool isShown(QStringView ending)
{
    static const QStringList documents{u"pdf"_s,  u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"hwp"_s, u"hwpx"_s, u"txt"_s,  u"csv"_s,
                                       u"jpg"_s,  u"jpeg"_s, u"png"_s, u"gif"_s, u"bmp"_s,  u"tif"_s, u"mp4"_s,  u"mp3"_s, u"zip"_s,  u"html"_s, u"htm"_s, u"eml"_s, u"rtf"_s};
    return documents.contains(ending.toString());
}

/// Names inside of a ZIP file, as far as its first bytes tell.
FileRisk insideZip(const QByteArray &head)
{
    FileRisk worst = FileRisk::Archive;
    for (qsizetype at = head.indexOf("PK\x03\x04"); at >= 0 && at + 30 < head.size(); at = head.indexOf("PK\x03\x04", at + 4)) {
        const auto byte = [&head, at](int offset) { return uint(uchar(head.at(at + offset))); };
        const auto length = qsizetype(byte(26) | byte(27) << 8);
        const FileRisk risk = risks().value(endingOf(QString::fromUtf8(head.mid(at + 30, std::min<qsizetype>(length, 300)))), FileRisk::None);
        if (risk == FileRisk::Program || risk == FileRisk::Shortcut)
            worst = FileRisk::Program;
    }
    return worst;
}

bool isScript(const QByteArray &head)
{
    return head.startsWith("#!") || head.startsWith("\xEF\xBB\xBF#!");
}

} // namespace

QString endingOf(const QString &name)
{
    QString shown;
    for (const QChar c : name) {
        // What is not seen does not count, for the system that opens it neither.
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            shown += c;
    }
    while (shown.endsWith(u'.') || shown.endsWith(u' ') || shown.endsWith(QChar::Nbsp))
        shown.chop(1);
    shown = shown.normalized(QString::NormalizationForm_KC);
    const qsizetype stream = shown.indexOf(u"::$"_s);
    if (stream > 0)
        shown.truncate(stream);
    const qsizetype point = shown.lastIndexOf(u'.');
    return point < 0 ? QString() : shown.mid(point + 1).trimmed().toLower();
}

bool isEncryptedArchive(const QByteArray &head)
{
    return (head.startsWith("PK\x03\x04") && head.size() > 7 && (uchar(head.at(6)) & 1) != 0) || (head.startsWith("ALZ\x01") && head.size() > 11 && (uchar(head.at(11)) & 1) != 0);
}

FileRisk riskOf(const AttachmentFacts &file)
{
    const FileRisk named = risks().value(endingOf(file.name), FileRisk::None);
    if (named == FileRisk::Program)
        return named;
    const QByteArray &head = file.head;
    if (head.startsWith("MZ") || head.startsWith("\x7F" "ELF") || head.startsWith("\xCF\xFA\xED\xFE") || head.startsWith("\xCA\xFE\xBA\xBE") || isScript(head))
        return FileRisk::Program;
    if (named == FileRisk::Shortcut || head.startsWith(QByteArray("L\0\0\0\x01\x14\x02\0", 8)))
        return FileRisk::Shortcut;
    if (named == FileRisk::None) {
        const QString type = file.type.toLower();
        if (type == "application/x-msdownload"_L1 || type == "application/x-msdos-program"_L1 || type == "application/x-executable"_L1
            || type == "application/x-sh"_L1 || type == "application/hta"_L1 || type == "application/java-archive"_L1 || type.contains("javascript"_L1))
            return FileRisk::Program;
        if (type == "text/html"_L1 || type == "image/svg+xml"_L1 || type == "application/xhtml+xml"_L1)
            return FileRisk::WebPage;
        if (type == "application/x-iso9660-image"_L1)
            return FileRisk::DiskImage;
        return FileRisk::None;
    }
    if (named == FileRisk::Archive && head.startsWith("PK\x03\x04"))
        return insideZip(head);
    return named;
}

bool mayOpen(FileRisk risk)
{
    return risk != FileRisk::Program && risk != FileRisk::Shortcut && risk != FileRisk::DiskImage;
}

bool isDisguised(const QString &name)
{
    const bool turned = std::ranges::any_of(name, [](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069) || c.unicode() == 0x200E || c.unicode() == 0x200F;
    });
    if (turned)
        return true;
    const FileRisk risk = risks().value(endingOf(name), FileRisk::None);
    if (risk != FileRisk::Program && risk != FileRisk::Shortcut && risk != FileRisk::WebPage && risk != FileRisk::DiskImage)
        return false;
    const QStringList parts = name.toLower().split(u'.');
    return name.contains(u"     "_s) || (parts.size() > 2 && isShown(parts.at(parts.size() - 2).trimmed()));
}

} // namespace gw::mail::safety
