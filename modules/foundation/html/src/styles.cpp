// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "styles.h"
#include "colours.h"
#include <QStringList>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

namespace {

constexpr double PixelsPerPoint = 4.0 / 3.0;
constexpr double BasePixels = 16;

/// In pixels; below 0: not a length. Shares of the surroundings count from the usual size.
double pixels(const QString &word)
{
    bool ok = false;
    const auto value = [&word, &ok](int unit) { return QStringView(word).chopped(unit).trimmed().toDouble(&ok); };
    double length = -1;
    if (word.endsWith("px"_L1))
        length = value(2);
    else if (word.endsWith("pt"_L1))
        length = value(2) * PixelsPerPoint;
    else if (word.endsWith("rem"_L1))
        length = value(3) * BasePixels;
    else if (word.endsWith("em"_L1))
        length = value(2) * BasePixels;
    else if (word.endsWith(u'%'))
        length = value(1) * BasePixels / 100;
    else
        length = value(0);
    return ok ? length : -1;
}

std::optional<Size> sizeOf(const QString &word)
{
    if (word == "xx-small"_L1 || word == "x-small"_L1 || word == "small"_L1 || word == "smaller"_L1)
        return Size::Small;
    if (word == "medium"_L1)
        return Size::Normal;
    if (word == "large"_L1 || word == "larger"_L1)
        return Size::Large;
    if (word == "x-large"_L1)
        return Size::Larger;
    if (word == "xx-large"_L1)
        return Size::Largest;
    const double length = pixels(word);
    if (length < 0)
        return {};
    return length < 3 ? Size::None : length < 12 ? Size::Small : length < 18 ? Size::Normal : length < 22 ? Size::Large : length < 30 ? Size::Larger : Size::Largest;
}

bool isMono(const QString &families)
{
    const QString first = families.section(u',', 0, 0).remove(u'"').remove(u'\'').trimmed();
    return first == "monospace"_L1 || first.startsWith("courier"_L1) || first == "consolas"_L1 || first == "menlo"_L1 || first == "monaco"_L1
           || first == "d2coding"_L1 || first == "gulimche"_L1 || first == u"굴림체"_s;
}

/// What matters of mails only.
void readForeign(Style &style, const QString &name, const QString &word)
{
    if (name == "color"_L1) {
        style.ink = readColour(word);
        style.inkReset = word == "windowtext"_L1 || word == "initial"_L1 || word == "auto"_L1 || style.ink == 0u;
        if (style.inkReset)
            style.ink.reset();
    } else if (name == "background-color"_L1 || name == "background"_L1) {
        // The colour stands first or last beside a picture's address, which is of no use here.
        style.paper = readColour(word);
        if (!style.paper && name == "background"_L1)
            style.paper = readColour(word.section(u' ', 0, 0));
        if (!style.paper && name == "background"_L1)
            style.paper = readColour(word.section(u' ', -1));
    } else if (name == "font-size"_L1) {
        if (const auto size = sizeOf(word))
            style.size = size;
    } else if (name == "font-family"_L1) {
        if (isMono(word) && std::ranges::find(style.formats, Tag::Code) == style.formats.end())
            style.formats.push_back(Tag::Code);
    } else if (name == "display"_L1) {
        style.hidden = word == "none"_L1;
    } else if (name == "visibility"_L1) {
        style.hidden = style.hidden || word == "hidden"_L1 || word == "collapse"_L1;
    } else if (name == "opacity"_L1 || name == "max-height"_L1) {
        bool ok = false;
        const QString amount = QString(word).remove("px"_L1);
        style.hidden = style.hidden || (amount.toDouble(&ok) < 0.05 && ok);
    } else if (name == "border"_L1 || name == "border-style"_L1 || name == "border-top"_L1) {
        style.lined = !word.startsWith(u'0') && (word.contains("solid"_L1) || word.contains("double"_L1) || word.contains("dotted"_L1) || word.contains("dashed"_L1));
    } else if (name == "width"_L1 || name == "height"_L1) {
        const double length = word.endsWith(u'%') ? -1 : pixels(word);
        (name == "width"_L1 ? style.width : style.height) = length < 0 || length > 4000 ? -1 : int(length);
    }
}

} // namespace

QString Look::attributes() const
{
    QStringList parts;
    if (ink)
        parts.append(u"color:"_s + colourText(*ink));
    if (mark)
        parts.append(u"background-color:"_s + colourText(*mark));
    switch (size) {
    case Size::Small: parts.append(u"font-size:small"_s); break;
    case Size::Large: parts.append(u"font-size:large"_s); break;
    case Size::Larger: parts.append(u"font-size:x-large"_s); break;
    case Size::Largest: parts.append(u"font-size:xx-large"_s); break;
    case Size::Normal:
    case Size::None: break;
    }
    return parts.isEmpty() ? QString() : u" style=\"%1\""_s.arg(parts.join(u';'));
}

std::optional<Size> readFontSize(const QString &value)
{
    bool ok = false;
    const QString trimmed = value.trimmed();
    int size = trimmed.toInt(&ok);
    if (!ok || trimmed.isEmpty())
        return {};
    if (trimmed.startsWith(u'+') || trimmed.startsWith(u'-'))
        size += 3;
    return size <= 1 ? Size::Small : size <= 3 ? Size::Normal : size == 4 ? Size::Large : size == 5 ? Size::Larger : Size::Largest;
}

Style readStyle(const QString &value, bool foreign)
{
    Style style;
    // Values are compared whole with words we know, so that no escape, comment or function can mean anything.
    const QList<QStringView> declarations = QStringView(value).left(foreign ? 12'000 : 4'000).split(u';');
    for (const QStringView declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.left(colon).trimmed().toString().toLower();
        QString word = declaration.mid(colon + 1).trimmed().toString().toLower();
        if (foreign && word.endsWith("!important"_L1))
            word = word.chopped(10).trimmed();
        const auto add = [&style](Tag tag) {
            if (std::ranges::find(style.formats, tag) == style.formats.end())
                style.formats.push_back(tag);
        };
        if (name == "text-align"_L1) {
            for (const QLatin1StringView side : {"left"_L1, "right"_L1, "center"_L1, "justify"_L1}) {
                if (word == side)
                    style.align = side;
            }
        } else if (name == "font-weight"_L1) {
            const int weight = word.toInt();
            if (word == "bold"_L1 || word == "bolder"_L1 || (weight >= 600 && weight <= 1000))
                add(Tag::B);
            style.plain = word == "normal"_L1 || word == "lighter"_L1 || (weight >= 1 && weight < 600);
        } else if (name == "font-style"_L1) {
            if (word == "italic"_L1 || word == "oblique"_L1)
                add(Tag::I);
        } else if (name == "text-decoration"_L1 || name == "text-decoration-line"_L1) {
            const QStringList words = word.split(u' ', Qt::SkipEmptyParts);
            if (words.contains(u"underline"_s))
                add(Tag::U);
            if (words.contains(u"line-through"_s))
                add(Tag::S);
        } else if (name == "vertical-align"_L1) {
            if (word == "sub"_L1)
                add(Tag::Sub);
            else if (word == "super"_L1)
                add(Tag::Sup);
        } else if (foreign) {
            readForeign(style, name, word);
        }
    }
    return style;
}

const QStringList &inkClasses()
{
    static const QStringList classes{u"ink-red"_s,    u"ink-orange"_s, u"ink-green"_s, u"ink-blue"_s,
                                     u"ink-purple"_s, u"ink-gray"_s,   u"mark"_s};
    return classes;
}

} // namespace gw::html
