// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <gw/text/hangul.h>
#include <gw/text/keyboard.h>

namespace gw::text {

namespace {

constexpr QStringView keys = u"abcdefghijklmnopqrstuvwxyz";
constexpr QStringView plain = u"ㅁㅠㅊㅇㄷㄹㅎㅗㅑㅓㅏㅣㅡㅜㅐㅔㅂㄱㄴㅅㅕㅍㅈㅌㅛㅋ";
constexpr QStringView shiftedKeys = u"QWERTOP";
constexpr QStringView shifted = u"ㅃㅉㄸㄲㅆㅒㅖ";

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

std::optional<QString> composeKeys(QStringView latin)
{
    QString jamo;
    for (const QChar c : latin) {
        if (const qsizetype at = shiftedKeys.indexOf(c); at >= 0)
            jamo += shifted[at];
        else if (isLatinLetter(c))
            jamo += plain[keys.indexOf(c.toLower())];
        else
            jamo += c;
    }
    const QString text = fromJamo(jamo);
    const bool leftOver = std::ranges::any_of(text, [](QChar c) { return isConsonant(c) || isVowel(c); });
    return leftOver ? std::nullopt : std::optional(text);
}

} // namespace

std::optional<QString> koreanFromLatin(QStringView latin)
{
    const bool any = std::ranges::any_of(latin, isLatinLetter);
    const bool foreign = std::ranges::any_of(latin, [](QChar c) { return c.isLetter() && !isLatinLetter(c); });
    if (!any || foreign)
        return {};
    // Nobody holds Shift for a key that is the same without it: then it was caps lock.
    const bool capsLock =
        std::ranges::none_of(latin, [](QChar c) { return c >= u'a' && c <= u'z'; })
        && std::ranges::any_of(latin, [](QChar c) { return isLatinLetter(c) && !shiftedKeys.contains(c); });
    return composeKeys(capsLock ? latin.toString().toLower() : latin.toString());
}

std::optional<QString> latinFromKorean(QStringView korean)
{
    QString out;
    bool any = false;
    const QString jamo = toJamo(korean);
    for (const QChar c : jamo) {
        if (const qsizetype at = plain.indexOf(c); at >= 0)
            out += keys[at];
        else if (const qsizetype shiftedAt = shifted.indexOf(c); shiftedAt >= 0)
            out += shiftedKeys[shiftedAt];
        else {
            out += c;
            continue;
        }
        any = true;
    }
    return any ? std::optional(out) : std::nullopt;
}

} // namespace gw::text
