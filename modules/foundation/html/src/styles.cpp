// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "styles.h"
#include <QStringList>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

Style readStyle(const QString &value)
{
    Style style;
    // Values are compared whole with words we know, so that no escape, comment or function can mean anything.
    const QList<QStringView> declarations = QStringView(value).left(4'000).split(u';');
    for (const QStringView declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.left(colon).trimmed().toString().toLower();
        const QString word = declaration.mid(colon + 1).trimmed().toString().toLower();
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
