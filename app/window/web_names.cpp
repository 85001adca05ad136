// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "window/web_names.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

/// Letters, numbers, marks and plain punctuation stay; what draws nothing or turns the direction of text does not.
bool isVisible(char32_t letter)
{
    // Letters by their category, blanks to the eye: fillers of Korean syllables and the empty Braille pattern.
    if (letter == 0x115f || letter == 0x1160 || letter == 0x3164 || letter == 0xffa0 || letter == 0x2800)
        return false;
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: return true;
    }
}

QString visible(const QString &text)
{
    QString out;
    for (const uint letter : text.toUcs4()) {
        if (!isVisible(letter))
            continue;
        if (QChar::category(letter) == QChar::Separator_Space || u"<>:\"|?*%"_s.contains(QChar(letter > 0xffff ? 0u : letter)))
            out += letter > 0x7f || letter == U' ' ? u' ' : u'_';
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
    }
    return out;
}

/// Extensions that a desktop runs or unpacks into something it runs. In the middle of a name they are only a trick.
bool isProgram(const QString &extension)
{
    static const QSet<QString> programs{
        u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"scr"_s, u"pif"_s, u"msi"_s, u"vbs"_s, u"js"_s, u"jse"_s, u"wsf"_s,
        u"ps1"_s, u"lnk"_s, u"hta"_s, u"jar"_s, u"sh"_s,  u"desktop"_s, u"run"_s, u"appimage"_s, u"deb"_s, u"rpm"_s, u"reg"_s, u"cpl"_s};
    return programs.contains(extension.toLower());
}

} // namespace

QString safeFileName(const QString &suggested)
{
    // The last part of a path of either kind.
    QString name = suggested.normalized(QString::NormalizationForm_C);
    name = name.section(QRegularExpression(u"[/\\\\]"_s), -1);
    name = visible(name).simplified();
    static const QRegularExpression edges(u"^[.\\s~-]+|[.\\s]+$"_s);
    name.remove(edges);
    QString stem = name;
    QString extension;
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot > 0 && name.size() - dot <= 12 && !name.mid(dot + 1).contains(u' ')) {
        stem = name.first(dot);
        extension = name.mid(dot + 1);
    }
    if (isProgram(extension)) {
        // "report.pdf.exe" or "report   .exe": what stands before must not look like an extension of its own.
        stem.replace(u'.', u'_');
    }
    stem = stem.trimmed();
    stem.remove(edges);
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (stem.isEmpty() || reserved.match(stem).hasMatch())
        stem = u"download"_s + (stem.isEmpty() ? QString() : u'_' + stem);
    constexpr qsizetype longest = 150;
    // Bytes count on disk, and a Korean syllable has three of them: 255 bytes at most.
    while (stem.size() > longest || stem.toUtf8().size() > 200)
        stem.chop(stem.size() > 1 && stem.back().isLowSurrogate() ? 2 : 1);
    return extension.isEmpty() ? stem : stem + u'.' + extension;
}

QString freePath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    const QFileInfo parts(name);
    const QString extension = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
    const QString stem = name.chopped(extension.size());
    QString path = dir.filePath(name);
    for (int number = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++number)
        path = dir.filePath(u"%1 (%2)%3"_s.arg(stem).arg(number).arg(extension));
    return path;
}

QString settle(const QString &partial, const QString &folder, const QString &name)
{
    constexpr auto ownOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(partial, ownOnly); // never a program
    QDir().mkpath(folder);
    // Somebody else may take the name between the look and the move: rename() then refuses, and the next one is tried.
    for (int attempt = 0; attempt < 20; ++attempt) {
        const QString path = freePath(folder, name);
        if (QFile::rename(partial, path))
            return path;
        if (!QFileInfo::exists(path))
            return {};
    }
    return {};
}

} // namespace gw::app
