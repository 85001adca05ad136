// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <gw/document/outline.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView initials = u"가나다라마바사아자차카타파하";
constexpr int initialCount = 14;
constexpr int vowelStep = 28;
// 가 거 고 구 그 기: the basic vowels after ㅏ that the handbook goes on with (ㅏㅓㅗㅜㅡㅣ), as steps of the medial jamo.
constexpr std::array vowels{0, 4, 8, 13, 18, 20};

QString syllableOf(int ordinal)
{
    const int index = ordinal - 1;
    const int vowel = (index / initialCount) % int(vowels.size());
    return QString(QChar(char16_t(initials.at(index % initialCount).unicode() + vowels[size_t(vowel)] * vowelStep)));
}

/// Only 가…하 and 거…허: (주) and (고) stand before names more often than they count.
int ordinalOfSyllable(QChar c)
{
    for (int vowel = 0; vowel < 2; ++vowel) {
        const int at = int(initials.indexOf(QChar(char16_t(c.unicode() - vowels[size_t(vowel)] * vowelStep))));
        if (at >= 0)
            return vowel * initialCount + at + 1;
    }
    return 0;
}

struct CircledRange
{
    char16_t first;
    int from;
    int to;
};
constexpr CircledRange circledNumbers[] = {{u'①', 1, 20}, {u'㉑', 21, 35}, {u'㊱', 36, 50}};
constexpr char16_t firstCircledSyllable = u'㉮';

QString circledNumber(int ordinal)
{
    for (const CircledRange &range : circledNumbers) {
        if (ordinal >= range.from && ordinal <= range.to)
            return QString(QChar(char16_t(range.first + ordinal - range.from)));
    }
    return u"(%1)"_s.arg(ordinal);
}

int ordinalOfCircled(QChar c)
{
    for (const CircledRange &range : circledNumbers) {
        const int ordinal = c.unicode() - range.first + range.from;
        if (ordinal >= range.from && ordinal <= range.to)
            return ordinal;
    }
    return 0;
}

/// Gives marks to items as they come, in a second pass: an item must know whether it is alone.
class OutlineCounter
{
public:
    void add(qsizetype at, int level)
    {
        // Another item of a level closes what hangs under the one before it.
        for (int deeper = level + 1; deeper <= outlineLevels; ++deeper)
            close(deeper);
        m_open[size_t(level)].append(at);
    }

    void finish(QStringList &marks)
    {
        for (int level = 1; level <= outlineLevels; ++level)
            close(level);
        for (const auto &[items, level] : m_closed) {
            for (qsizetype index = 0; items.size() > 1 && index < items.size(); ++index)
                marks[items.at(index)] = outlineMark(level, int(index) + 1);
        }
    }

private:
    void close(int level)
    {
        if (!m_open[size_t(level)].isEmpty())
            m_closed.emplace_back(std::exchange(m_open[size_t(level)], {}), level);
    }

    std::array<QList<qsizetype>, outlineLevels + 1> m_open;
    std::vector<std::pair<QList<qsizetype>, int>> m_closed;
};

/// Digits at the beginning of a text as a number 1…999, and how many there are.
std::pair<int, int> leadingNumber(QStringView text)
{
    int length = 0;
    int number = 0;
    while (length < text.size() && length < 4 && text.at(length) >= u'0' && text.at(length) <= u'9')
        number = number * 10 + (text.at(length++).unicode() - u'0');
    return length > 3 || number == 0 || text.startsWith(u'0') ? std::pair(0, 0) : std::pair(number, length);
}

} // namespace

QString outlineMark(int level, int ordinal)
{
    if (ordinal < 1)
        return {};
    switch (level) {
    case 1: return u"%1."_s.arg(ordinal);
    case 2: return syllableOf(ordinal) + u'.';
    case 3: return u"%1)"_s.arg(ordinal);
    case 4: return syllableOf(ordinal) + u')';
    case 5: return u"(%1)"_s.arg(ordinal);
    case 6: return u'(' + syllableOf(ordinal) + u')';
    case 7: return circledNumber(ordinal);
    case 8:
        return ordinal <= initialCount ? QString(QChar(char16_t(firstCircledSyllable + ordinal - 1)))
                                       : u'(' + syllableOf(ordinal) + u')';
    default: return {};
    }
}

QStringList outlineMarks(const QList<Paragraph> &paragraphs)
{
    QStringList marks(paragraphs.size());
    OutlineCounter counter;
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        const int level = paragraphs.at(at).level;
        if (level >= 1 && level <= outlineLevels)
            counter.add(at, level);
    }
    counter.finish(marks);
    return marks;
}

QStringList outlineMarks(const Content &content)
{
    QStringList marks(content.blocks.size());
    OutlineCounter counter;
    for (qsizetype at = 0; at < content.blocks.size(); ++at) {
        const Block &block = content.blocks.at(at);
        const int level = block.paragraph.level;
        if (block.kind == Block::Kind::Paragraph && level >= 1 && level <= outlineLevels)
            counter.add(at, level);
    }
    counter.finish(marks);
    return marks;
}

int outlineIndent(int level)
{
    return level > 1 ? 2 * (qMin(level, outlineLevels) - 1) : 0;
}

std::optional<TypedMark> typedMark(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    const QStringView rest = text.sliced(at);
    if (rest.isEmpty())
        return std::nullopt;

    TypedMark mark;
    qsizetype length = 0;
    const QChar first = rest.front();
    const bool opened = first == u'(';
    const QStringView inner = opened ? rest.sliced(1) : rest;
    if (ordinalOfCircled(first) > 0) {
        mark = {.level = 7, .ordinal = ordinalOfCircled(first)};
        length = 1;
    } else if (first >= firstCircledSyllable && first.unicode() < firstCircledSyllable + initialCount) {
        mark = {.level = 8, .ordinal = first.unicode() - firstCircledSyllable + 1};
        length = 1;
    } else {
        const auto [number, digits] = leadingNumber(inner);
        const int syllable = digits == 0 && !inner.isEmpty() ? ordinalOfSyllable(inner.front()) : 0;
        const qsizetype name = digits > 0 ? digits : syllable > 0 ? 1 : 0;
        if (name == 0 || inner.size() <= name)
            return std::nullopt;
        const QChar close = inner.at(name);
        if (opened ? close != u')' : close != u'.' && close != u')')
            return std::nullopt;
        mark.ordinal = digits > 0 ? number : syllable;
        mark.level = (opened ? 5 : close == u'.' ? 1 : 3) + (digits > 0 ? 0 : 1);
        length = name + (opened ? 2 : 1);
    }
    const QStringView after = rest.sliced(length);
    qsizetype space = 0;
    while (space < after.size() && after.at(space).isSpace())
        ++space;
    // A mark that ends with a point needs the space: "1.5배", "2.1." and "가.나" are words; "(사)한국협회" is a name.
    const bool needsSpace = mark.level <= 2 || mark.level == 6;
    if (after.isEmpty() || (needsSpace && space == 0))
        return std::nullopt;
    // "11. 21." is a date, and so is "1. 5.까지".
    const auto [next, nextDigits] = leadingNumber(after.sliced(space));
    if (mark.level == 1 && next > 0 && next <= 31 && after.size() > space + nextDigits
        && after.at(space + nextDigits) == u'.')
        return std::nullopt;
    mark.length = int(at + length + space);
    return mark;
}

} // namespace gw::document
