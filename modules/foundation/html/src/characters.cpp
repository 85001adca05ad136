// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {

namespace {

constexpr int MaxMarks = 4;

bool isUnwanted(char32_t c)
{
    if (c < 0x20)
        return c != '\t' && c != '\n' && c != '\r' && c != '\f';
    return (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200C)
           || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
           || (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF) || c == 0xFEFF || c == 0x3164 || c == 0xFFA0
           || (c >= 0xFFF9 && c <= 0xFFFC) || (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// A joiner is kept between the parts of an emoji only; anywhere else it hides differences between words.
bool mayJoin(char32_t before)
{
    return before == 0xFE0F || (before >= 0x2600 && before <= 0x27BF) || before >= 0x1F000;
}

} // namespace

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || c == QChar(0x2028)
           || c == QChar(0x2029);
}

QString tidied(const QString &text)
{
    const auto plain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; };
    if (std::ranges::all_of(text, plain))
        return text;
    QString kept;
    kept.reserve(text.size());
    char32_t before = 0;
    const auto clean = [&](const QString &source, auto drops) {
        kept.clear();
        before = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            char32_t c = source.at(i).unicode();
            if (source.at(i).isHighSurrogate() && i + 1 < source.size() && source.at(i + 1).isLowSurrogate()) {
                c = QChar::surrogateToUcs4(source.at(i), source.at(i + 1));
                ++i;
            }
            if (drops(c))
                continue;
            kept += QChar::fromUcs4(c);
            before = c;
        }
    };
    clean(text, [&](char32_t c) { return isUnwanted(c) || (c == 0x200D && !mayJoin(before)); });
    const QString composed = kept.normalized(QString::NormalizationForm_C);
    int marks = 0;
    clean(composed, [&](char32_t c) {
        marks = isMark(c) ? marks + 1 : 0;
        return marks > MaxMarks;
    });
    return kept;
}

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '&': out += "&amp;"_L1; break;
        case '<': out += "&lt;"_L1; break;
        case '>': out += "&gt;"_L1; break;
        case '"': out += "&quot;"_L1; break;
        default: out += c;
        }
    }
    return out;
}

QString plainLine(const QString &outside, qsizetype maxLength)
{
    QString line;
    bool space = false;
    for (const QChar c : tidied(outside.left(maxLength * 4))) {
        if (isSpace(c) || c == QChar::Nbsp) {
            space = !line.isEmpty();
            continue;
        }
        if (space)
            line += u' ';
        space = false;
        line += c;
    }
    if (line.size() <= maxLength)
        return line;
    line.truncate(line.at(maxLength - 1).isHighSurrogate() ? maxLength - 1 : maxLength);
    return line.trimmed();
}

} // namespace gw::html
