// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/transfer/safename.h>

#include <QMimeDatabase>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer {

namespace {

constexpr qsizetype maxBytes = 200; // file systems take 255; a copy may get something added
constexpr qsizetype maxEnding = 20;

bool isHarmful(QChar c)
{
    static const QString refused = u"\\/:*?\"<>|"_s;
    const auto category = c.category();
    // Format characters turn the reading direction round or are not seen at all: "gpj.exe" would read as "exe.jpg".
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph || refused.contains(c);
}

/// Names that Windows keeps for devices, whatever follows the first point.
bool isDevice(const QString &name)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    if (devices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith(u"com"_s) || stem.startsWith(u"lpt"_s)) && stem.at(3).isDigit();
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maxBytes)
        return name;
    const qsizetype point = name.lastIndexOf(u'.');
    QString ending = point > 0 && name.size() - point <= maxEnding ? name.mid(point) : QString();
    QString stem = name.left(name.size() - ending.size());
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > maxBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + ending;
}

} // namespace

QString safeName(const QString &name)
{
    QString last = name.normalized(QString::NormalizationForm_C);
    last = last.mid(std::max(last.lastIndexOf(u'/'), last.lastIndexOf(u'\\')) + 1);
    QString clean;
    for (const QChar c : std::as_const(last)) {
        if (!isHarmful(c))
            clean.append(c.isSpace() ? u' ' : c);
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.'))
        clean.remove(0, 1); // not hidden, and neither "." nor ".."
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    clean = shortened(clean);
    if (clean.isEmpty())
        return u"file"_s;
    return isDevice(clean) ? u'_' + clean : clean;
}

QString mediaTypeOf(const QString &name)
{
    const QMimeDatabase types;
    return types.mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
}

} // namespace gw::transfer
