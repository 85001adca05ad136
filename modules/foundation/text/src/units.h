// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringView>
#include <string>
#include <vector>

namespace gw::text {

/// One folded code point and where it came from. Several units may come from one place (㈜), none overlap otherwise.
struct Unit
{
    char32_t c = 0;
    int start = 0;
    int end = 0;
};
using Units = std::vector<Unit>;

Units foldUnits(QStringView text);          ///< offsets in UTF-16 units
Units foldUtf8(const char *text, int size); ///< offsets in bytes; a broken sequence counts as U+FFFD
std::u32string codePoints(const Units &units);
QString toString(std::u32string_view text);

inline bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}
inline bool isHangulSyllable(char32_t c)
{
    return c >= 0xac00 && c <= 0xd7a3;
}
inline bool isCompatibilityJamo(char32_t c)
{
    return c >= 0x3131 && c <= 0x318e;
}
inline bool isHan(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x3134f)
           || (c >= 0xf900 && c <= 0xfaff) || c == 0x3005;
}
/// What is indexed as pairs: Hangul, Han, kana and conjoining jamo that have no syllable.
inline bool isPaired(char32_t c)
{
    return isHangulSyllable(c) || isHan(c) || isCompatibilityJamo(c) || (c >= 0x3041 && c <= 0x30fa) || c == 0x30fc
           || (c >= 0x1100 && c <= 0x11ff);
}
bool isWordCharacter(char32_t c); ///< letter or digit of every other script
/// Left out of compact().
bool isNeglected(char32_t c);

} // namespace gw::text
