// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "folded.h"
#include "rules.h"

#include <QMap>
#include <QSet>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

constexpr double leastContrast = 1.5; ///< of L01; WCAG 2.2 would have 4.5 to be comfortable
constexpr double leastSize = 4;       ///< pt
constexpr int leastColumn = 5;        ///< per mille of the width: under a millimetre
constexpr double leastImage = 2;      ///< mm

double luminance(const QString &colour)
{
    double value = 0;
    static constexpr double shares[] = {0.2126, 0.7152, 0.0722};
    for (int n = 0; n < 3; ++n) {
        const double part = colour.mid(1 + 2 * n, 2).toInt(nullptr, 16) / 255.0;
        value += shares[n] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return value;
}

double contrast(const QString &colour, const QString &background)
{
    const double one = luminance(colour.isEmpty() ? u"#000000"_s : colour) + 0.05;
    const double other = luminance(background.isEmpty() ? u"#ffffff"_s : background) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

/// Why a run cannot be read: the message of L01, or null when it can.
const char16_t *whyUnseen(const document::Run &run)
{
    if (run.hidden)
        return u"L01.hidden";
    if (run.size > 0 && run.size < leastSize)
        return u"L01.tiny";
    if (run.color.isEmpty() && run.background.isEmpty())
        return nullptr;
    return contrast(run.color, run.background) < leastContrast ? u"L01.contrast" : nullptr;
}

QString excerpt(QStringView text)
{
    const QString line = text.toString().simplified();
    return line.size() > 40 ? line.left(39) + u'…' : line;
}

QString unicodeName(char32_t c)
{
    static const QMap<char32_t, QString> names{
        {0xad, u"SOFT HYPHEN"_s},
        {0x200b, u"ZERO WIDTH SPACE"_s},
        {0x200c, u"ZERO WIDTH NON-JOINER"_s},
        {0x200d, u"ZERO WIDTH JOINER"_s},
        {0x200e, u"LEFT-TO-RIGHT MARK"_s},
        {0x200f, u"RIGHT-TO-LEFT MARK"_s},
        {0x202a, u"LEFT-TO-RIGHT EMBEDDING"_s},
        {0x202b, u"RIGHT-TO-LEFT EMBEDDING"_s},
        {0x202c, u"POP DIRECTIONAL FORMATTING"_s},
        {0x202d, u"LEFT-TO-RIGHT OVERRIDE"_s},
        {0x202e, u"RIGHT-TO-LEFT OVERRIDE"_s},
        {0x2060, u"WORD JOINER"_s},
        {0x2066, u"LEFT-TO-RIGHT ISOLATE"_s},
        {0x2067, u"RIGHT-TO-LEFT ISOLATE"_s},
        {0x2068, u"FIRST STRONG ISOLATE"_s},
        {0x2069, u"POP DIRECTIONAL ISOLATE"_s},
        {0x2800, u"BRAILLE PATTERN BLANK"_s},
        {0x3164, u"HANGUL FILLER"_s},
        {0xfeff, u"ZERO WIDTH NO-BREAK SPACE"_s},
        {0xffa0, u"HALFWIDTH HANGUL FILLER"_s},
    };
    const QString code = u"U+"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0');
    if (const auto found = names.constFind(c); found != names.constEnd())
        return code + u' ' + *found;
    return c >= 0xe0000 && c <= 0xe007f ? code + u" TAG"_s : code;
}

struct UnseenCharacter
{
    qsizetype start = 0;
    qsizetype length = 0;
    char32_t code = 0;
};

/// Those that are part of an emoji or of an ideograph's variant are seen, so they are left out.
QList<UnseenCharacter> unseenCharacters(QStringView text)
{
    QList<UnseenCharacter> found;
    char32_t before = 0;
    for (qsizetype n = 0; n < text.size(); ++n) {
        const qsizetype start = n;
        char32_t c = text.at(n).unicode();
        if (text.at(n).isHighSurrogate() && n + 1 < text.size() && text.at(n + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(start), text.at(++n));
        const bool onSymbol = QChar::category(before) == QChar::Symbol_Other
                              || QChar::category(before) == QChar::Symbol_Math || before >= 0x1f000
                              || (before == 0xfe0f && c == 0x200d);
        const bool partOfEmoji = (c == 0xfe0e || c == 0xfe0f || c == 0x200d) && onSymbol && before < 0xe0000;
        if (isInvisible(c) && !partOfEmoji)
            found.append({start, n - start + 1, c});
        before = c;
    }
    return found;
}

void findUnseenCharacters(const Part &part, QList<Finding> &findings)
{
    const QList<UnseenCharacter> characters = unseenCharacters(part.text);
    if (characters.isEmpty())
        return;
    QStringList names;
    QSet<char32_t> codes;
    QList<Edit> edits;
    for (const UnseenCharacter &character : characters) {
        if (names.size() < 5 && !codes.contains(character.code))
            names.append(unicodeName(character.code));
        codes.insert(character.code);
        if (characters.size() > mostOfAText)
            continue;
        edits.prepend({.kind = Edit::Kind::ReplaceText,
                       .place = within(part, character.start, character.length),
                       .before = part.text.mid(character.start, character.length)});
    }
    const qsizetype start = characters.constFirst().start;
    const qsizetype end = characters.constLast().start + characters.constLast().length;
    if (edits.isEmpty()) {
        QString seen;
        qsizetype from = start;
        for (const UnseenCharacter &character : characters) {
            seen += QStringView(part.text).mid(from, character.start - from);
            from = character.start + character.length;
        }
        edits.append({.kind = Edit::Kind::ReplaceText,
                      .place = within(part, start, end - start),
                      .before = part.text.mid(start, end - start),
                      .text = seen});
    }
    Finding finding =
        makeFinding(u"L01.invisible-characters", Level::Red, u"Art. 7(2)", within(part, start, end - start),
                    {QString::number(characters.size()), names.join(u", "_s)});
    finding.fix =
        Fix{.code = u"remove-characters"_s, .parameters = {QString::number(characters.size())}, .edits = edits};
    findings.append(finding);
}

} // namespace

void findHiddenText(const Part &part, QList<Finding> &findings)
{
    findUnseenCharacters(part, findings);
    if (!part.runs)
        return;
    qsizetype start = 0;
    for (qsizetype n = 0; n < part.runs->size();) {
        const document::Run &run = part.runs->at(n);
        const char16_t *why = whyUnseen(run);
        qsizetype length = run.text.size();
        ++n;
        if (why) {
            // Neighbours that hide in the same way are one finding.
            while (n < part.runs->size() && whyUnseen(part.runs->at(n)) == why)
                length += part.runs->at(n++).text.size();
            const QString text = part.text.mid(start, length);
            if (!text.trimmed().isEmpty()) {
                Finding finding =
                    makeFinding(why, Level::Red, u"Art. 7(2)", within(part, start, length), {excerpt(text)});
                finding.fix = Fix{
                    .code = u"make-visible"_s,
                    .edits = {{.kind = Edit::Kind::ClearFormat, .place = within(part, start, length), .before = text}}};
                findings.append(finding);
            }
        }
        start += length;
    }
}

void findUnseenPlaces(const document::Block &block, int index, QList<Finding> &findings)
{
    const Place whole{.in = Place::In::Block, .block = index};
    if (block.kind == document::Block::Kind::Image && block.image.widthMm > 0 && block.image.widthMm < leastImage) {
        findings.append(makeFinding(u"L01.tiny-image", Level::Red, u"Art. 7(2)", whole, {block.image.name}));
        findings.last().fix =
            Fix{.code = u"remove-image"_s,
                .edits = {{.kind = Edit::Kind::RemoveBlock, .place = whole, .before = block.image.name}}};
    }
    if (block.kind != document::Block::Kind::Table)
        return;
    for (qsizetype column = 0; column < block.table.columnWidths.size(); ++column) {
        if (block.table.columnWidths.at(column) < leastColumn)
            findings.append(
                makeFinding(u"L01.narrow-column", Level::Red, u"Art. 7(2)", whole, {QString::number(column + 1)}));
    }
}

} // namespace gw::checks
