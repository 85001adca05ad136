// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "recognise.h"

#include <QDate>
#include <algorithm>
#include <cmath>

namespace gw::text {

namespace {

struct Cursor
{
    std::u32string_view text;
    size_t at;

    char32_t peek(size_t ahead = 0) const { return at + ahead < text.size() ? text[at + ahead] : 0; }
    void skipSpaces()
    {
        while (peek() == U' ')
            ++at;
    }
    bool take(char32_t c)
    {
        if (peek() != c)
            return false;
        ++at;
        return true;
    }
    /// Reads all digits that stand here: their number, 0 when there are none or more than `most`.
    int digits(int &value, int most)
    {
        value = 0;
        int count = 0;
        while (isDigit(peek())) {
            if (++count > most)
                return 0;
            value = value * 10 + int(peek() - U'0');
            ++at;
        }
        return count;
    }
};

bool beginsNumber(std::u32string_view text, size_t at)
{
    if (at >= text.size() || !isDigit(text[at]))
        return false;
    if (at == 0)
        return true;
    const char32_t before = text[at - 1];
    if (isDigit(before))
        return false;
    // 1.26.11.21 and 02-26-11-21 are no dates
    return !((before == U'.' || before == U'-' || before == U'/' || before == U',') && at >= 2
             && isDigit(text[at - 2]));
}

bool isDay(int year, int month, int day)
{
    return QDate::isValid(year == 0 ? 2024 : year, month, day) && (year == 0 || (year >= 1900 && year < 2200));
}

int fullYear(int value, int digits)
{
    return digits == 4 ? value : value < 70 ? 2000 + value : 1900 + value;
}

std::optional<DateHit> inDigits(std::u32string_view text, size_t at)
{
    Cursor cursor{text, at};
    int value = 0;
    if (cursor.digits(value, 8) != 8 || !isDay(value / 10000, value / 100 % 100, value % 100))
        return {};
    return DateHit{8, value / 10000, value / 100 % 100, value % 100};
}

std::optional<DateHit> withSigns(std::u32string_view text, size_t at)
{
    Cursor cursor{text, at};
    int year = 0, month = 0, day = 0;
    const int digits = cursor.digits(year, 4);
    if (digits != 4 && digits != 2)
        return {};
    cursor.skipSpaces();
    const char32_t sign = cursor.peek();
    if (sign != U'.' && sign != U'-' && sign != U'/')
        return {};
    ++cursor.at;
    cursor.skipSpaces();
    if (cursor.digits(month, 2) == 0)
        return {};
    cursor.skipSpaces();
    if (!cursor.take(sign))
        return {};
    cursor.skipSpaces();
    if (cursor.digits(day, 2) == 0 || !isDay(fullYear(year, digits), month, day))
        return {};
    if (cursor.peek() == sign && (sign != U'.' || isDigit(cursor.peek(1))))
        return {}; // 26-11-21-3, 1.2.3.4: something else
    if (sign == U'.')
        cursor.take(U'.');
    return DateHit{cursor.at - at, fullYear(year, digits), month, day};
}

std::optional<DateHit> inWords(std::u32string_view text, size_t at)
{
    Cursor cursor{text, at};
    int value = 0, year = 0, month = 0, day = 0;
    const int digits = cursor.digits(value, 4);
    cursor.skipSpaces();
    if ((digits == 4 || digits == 2) && cursor.take(U'년')) {
        year = fullYear(value, digits);
        cursor.skipSpaces();
        if (cursor.digits(month, 2) == 0)
            return {};
        cursor.skipSpaces();
    } else {
        month = value;
    }
    if (!cursor.take(U'월'))
        return {};
    cursor.skipSpaces();
    if (cursor.digits(day, 2) == 0)
        return {};
    cursor.skipSpaces();
    if (!cursor.take(U'일') || !isDay(year, month, day))
        return {};
    return DateHit{cursor.at - at, year, month, day};
}

struct Scale
{
    char32_t sign;
    double value;
    bool great; ///< 만 and above multiply everything since the last great one
};
constexpr Scale scales[] = {{U'십', 10, false}, {U'백', 100, false}, {U'천', 1000, false},
                            {U'만', 1e4, true}, {U'억', 1e8, true},  {U'조', 1e12, true}};

const Scale *scaleOf(char32_t c)
{
    for (const Scale &scale : scales) {
        if (scale.sign == c)
            return &scale;
    }
    return nullptr;
}

/// 1,234.5: digits with commas at the thousands and a fraction.
bool plainNumber(Cursor &cursor, double &value)
{
    int count = 0;
    value = 0;
    while (isDigit(cursor.peek())) {
        value = value * 10 + int(cursor.peek() - U'0');
        ++cursor.at;
        ++count;
    }
    if (count == 0 || count > 15)
        return false;
    while (count <= 3 && cursor.peek() == U',' && isDigit(cursor.peek(1)) && isDigit(cursor.peek(2))
           && isDigit(cursor.peek(3)) && !isDigit(cursor.peek(4))) {
        for (size_t i = 1; i <= 3; ++i)
            value = value * 10 + int(cursor.peek(i) - U'0');
        cursor.at += 4;
    }
    if (cursor.peek() == U'.' && isDigit(cursor.peek(1))) {
        ++cursor.at;
        for (double place = 0.1; isDigit(cursor.peek()); place /= 10) {
            value += place * int(cursor.peek() - U'0');
            ++cursor.at;
        }
    }
    return true;
}

} // namespace

std::optional<DateHit> dateAt(std::u32string_view text, size_t at)
{
    if (!beginsNumber(text, at))
        return {};
    if (const auto hit = inWords(text, at))
        return hit;
    if (const auto hit = withSigns(text, at))
        return hit;
    return inDigits(text, at);
}

std::optional<DateHit> monthAt(std::u32string_view text, size_t at)
{
    if (!beginsNumber(text, at))
        return {};
    Cursor cursor{text, at};
    int year = 0, month = 0;
    if (cursor.digits(year, 4) != 4 || year < 1900 || year >= 2200)
        return {};
    cursor.skipSpaces();
    const char32_t sign = cursor.peek();
    if (sign != U'년' && sign != U'.' && sign != U'-')
        return {};
    ++cursor.at;
    cursor.skipSpaces();
    if (cursor.digits(month, 2) == 0 || month < 1 || month > 12)
        return {};
    if (sign == U'년') {
        cursor.skipSpaces();
        if (!cursor.take(U'월'))
            return {};
    } else if (sign == U'.') {
        cursor.take(U'.');
    }
    return DateHit{cursor.at - at, year, month, 0};
}

std::optional<NumberHit> numberAt(std::u32string_view text, size_t at)
{
    if (at >= text.size() || !isDigit(text[at]) || (at > 0 && isDigit(text[at - 1])))
        return {};
    Cursor cursor{text, at};
    double total = 0, section = 0, value = 0;
    bool hasUnit = false;
    double lastGreat = 1e18, lastSmall = 1e18;
    while (true) {
        const size_t groupStart = cursor.at;
        if (!plainNumber(cursor, value))
            return {};
        if (hasUnit && value >= std::min(lastSmall, lastGreat)) {
            cursor.at = groupStart; // 3만 50000: two numbers
            value = 0;
            break;
        }
        Cursor ahead = cursor;
        ahead.skipSpaces();
        const Scale *scale = scaleOf(cursor.peek()) ? scaleOf(cursor.peek()) : scaleOf(ahead.peek());
        if (!scale || scale->value >= (scale->great ? lastGreat : lastSmall))
            break;
        if (!scaleOf(cursor.peek()))
            cursor = ahead;
        ++cursor.at;
        hasUnit = true;
        if (scale->great) {
            total += (section + value) * scale->value;
            section = 0;
            lastGreat = scale->value;
            lastSmall = 1e18;
        } else {
            section += value * scale->value;
            lastSmall = scale->value;
            if (const Scale *great = scaleOf(cursor.peek());
                great && great->great && great->value < lastGreat) { // 3천만
                ++cursor.at;
                total += section * great->value;
                section = 0;
                lastGreat = great->value;
                lastSmall = 1e18;
            }
        }
        value = 0;
        ahead = cursor;
        ahead.skipSpaces();
        if (!isDigit(ahead.peek()))
            break;
        cursor = ahead;
    }
    while (cursor.at > at && text[cursor.at - 1] == U' ')
        --cursor.at;
    total += section + value;
    const double rounded = std::round(total);
    if (rounded >= 9e15)
        return {};
    return NumberHit{cursor.at - at, qint64(rounded), hasUnit, std::abs(total - rounded) < 1e-6};
}

std::optional<DocumentNumberHit> documentNumberAt(std::u32string_view text, size_t at)
{
    const auto inUnit = [](char32_t c) { return isHangulSyllable(c) || isWordCharacter(c) || c == 0xb7; };
    if (at >= text.size() || !isHangulSyllable(text[at]) || (at > 0 && inUnit(text[at - 1])))
        return {};
    size_t end = at;
    while (end < text.size() && inUnit(text[end]))
        ++end;
    const size_t unitSize = end - at;
    if (unitSize < 2 || end >= text.size() || text[end] != U'-')
        return {};
    const size_t number = ++end;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const bool goesOn =
        end < text.size()
        && (isWordCharacter(text[end]) || (text[end] == U'-' && end + 1 < text.size() && isDigit(text[end + 1])));
    if (end == number || end - number > 8 || goesOn)
        return {};
    return DocumentNumberHit{unitSize, end - at};
}

} // namespace gw::text
