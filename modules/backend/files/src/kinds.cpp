// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "kinds.h"

#include <QSet>
#include <QStringDecoder>
#include <array>
#include <gw/backend/files/limits.h>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::files {
namespace {

struct Magic
{
    int at;
    QByteArrayView bytes;
    const char *type;
};

constexpr std::array magics{
    Magic{0, "\x89PNG\r\n\x1a\n", "image/png"},
    Magic{0, "\xff\xd8\xff", "image/jpeg"},
    Magic{0, "GIF87a", "image/gif"},
    Magic{0, "GIF89a", "image/gif"},
    Magic{8, "WEBP", "image/webp"},
    Magic{0, "%PDF-", "application/pdf"},
    Magic{4, "ftypqt", "video/quicktime"},
    Magic{4, "ftypM4A", "audio/mp4"},
    Magic{4, "ftyp", "video/mp4"},
    Magic{0, "\x1a\x45\xdf\xa3", "video/webm"},
    Magic{0, "OggS", "audio/ogg"},
    Magic{0, "ID3", "audio/mpeg"},
    Magic{0, "fLaC", "audio/flac"},
    Magic{8, "WAVE", "audio/wav"},
    Magic{8, "AVI ", "video/x-msvideo"},
};

bool has(const QByteArray &beginning, int at, QByteArrayView bytes)
{
    return QByteArrayView(beginning).sliced(std::min<qsizetype>(at, beginning.size())).startsWith(bytes);
}

QString inArchive(const QString &name)
{
    static constexpr std::array<std::pair<const char *, const char *>, 8> types{{
        {".hwpx", "application/hwp+zip"},
        {".odt", "application/vnd.oasis.opendocument.text"},
        {".ods", "application/vnd.oasis.opendocument.spreadsheet"},
        {".odp", "application/vnd.oasis.opendocument.presentation"},
        {".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        {".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
        {".epub", "application/epub+zip"},
    }};
    for (const auto &[end, type] : types) {
        if (name.endsWith(QLatin1StringView(end), Qt::CaseInsensitive))
            return QString::fromLatin1(type);
    }
    return u"application/zip"_s;
}

bool isText(const QByteArray &beginning)
{
    if (beginning.isEmpty() || beginning.contains('\0'))
        return false;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString ignored = decoder.decode(beginning.left(8192));
    return !decoder.hasError() && !ignored.isEmpty();
}

} // namespace

QStringList programTypes()
{
    return u"ade adp apk app application appref-ms appx appxbundle bas bat bin cab cer chm cmd cnt com command cpl crx "
           u"deb "
           "desktop diagcab dll dmg exe fxp gadget grp hlp hpj hta htc img inf ins iso isp its jar jnlp js jse ksh lnk "
           "mad "
           "maf mag mam maq mar mas mat mau mav maw mcf mda mdb mde mdt mdw mdz msc msh msh1 msh2 mshxml msi msix msp "
           "mst "
           "msu ops osd out pcd pif pkg plg prf prg printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 pst py pyc "
           "pyo "
           "pyw pyz pyzw rb reg rpm run scf scr sct sh shb shs so sys theme tmp url vb vbe vbp vbs vhd vhdx vsmacros "
           "vsw "
           "webpnp website workflow ws wsb wsc wsf wsh xbap xll xnk"_s.split(u' ');
}

QString fileName(const QString &outside)
{
    QString name = html::plainLine(outside, 1000);
    name = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    for (QChar &c : name) {
        if (u"<>:\"|?*"_s.contains(c))
            c = u'_';
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

bool hasType(const QString &name, const QStringList &types)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot >= 0 && types.contains(name.mid(dot + 1).trimmed().toLower());
}

bool isProgram(const QByteArray &beginning)
{
    static constexpr std::array<QByteArrayView, 11> programs{QByteArrayView("\x7f"
                                                                            "ELF"),
                                                             QByteArrayView("\xfe\xed\xfa\xce"),
                                                             QByteArrayView("\xfe\xed\xfa\xcf"),
                                                             QByteArrayView("\xce\xfa\xed\xfe"),
                                                             QByteArrayView("\xcf\xfa\xed\xfe"),
                                                             QByteArrayView("\xca\xfe\xba\xbe"),
                                                             QByteArrayView("#!"),
                                                             QByteArrayView("dex\n"),
                                                             QByteArrayView("\x00"
                                                                            "asm",
                                                                            4),
                                                             QByteArrayView("!<arch>\n"),
                                                             QByteArrayView("\x4c\x00\x00\x00\x01\x14\x02\x00", 8)};
    for (const QByteArrayView program : programs) {
        if (beginning.startsWith(program))
            return true;
    }
    // "MZ" alone may begin a text; with the offset of the newer head in place it is a program.
    return beginning.startsWith("MZ") && (beginning.size() < 64 || !isText(beginning));
}

QString typeOf(const QByteArray &beginning, const QString &name)
{
    for (const Magic &magic : magics) {
        if (has(beginning, magic.at, magic.bytes))
            return QString::fromLatin1(magic.type);
    }
    if (beginning.startsWith("PK\x03\x04"))
        return inArchive(name);
    if (beginning.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return name.endsWith(u".hwp"_s, Qt::CaseInsensitive) ? u"application/x-hwp"_s : u"application/x-ole-storage"_s;
    return isText(beginning) ? u"text/plain"_s : u"application/octet-stream"_s;
}

} // namespace gw::backend::files
