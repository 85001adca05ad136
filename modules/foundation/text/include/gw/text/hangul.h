// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <gw/text/range.h>
#include <optional>

namespace gw::text {

/// A Hangul syllable taken apart; indexes in the order of Unicode 3.12. final is 0 when there is none.
struct Syllable
{
    int initial = 0; ///< 0…18, ㄱ…ㅎ
    int medial = 0;  ///< 0…20, ㅏ…ㅣ
    int final = 0;   ///< 0 or 1…27, ㄱ…ㅎ
    bool operator==(const Syllable &) const = default;
};

bool isSyllable(QChar c);  ///< 가…힣
bool isConsonant(QChar c); ///< a single jamo ㄱ…ㅎ, the compound finals (ㄳ) among them
bool isVowel(QChar c);     ///< a single jamo ㅏ…ㅣ
std::optional<Syllable> decompose(QChar c);
QChar compose(Syllable syllable);

QChar initialJamo(int initial);
QChar medialJamo(int medial);
QChar finalJamo(int final); ///< a null QChar for 0
/// The consonant with which a syllable begins; a consonant is its own; otherwise a null QChar.
QChar initialOf(QChar c);
/// The two keys of a compound vowel or final (ㅘ is ㅗㅏ, ㄳ is ㄱㅅ); ㄲ and ㅆ are keys of their own. Null QChars otherwise.
std::pair<QChar, QChar> splitCompound(QChar jamo);

/// Jamo by jamo as typed on the 2-set layout: 홍 is ㅎㅗㅇ, 닭 is ㄷㅏㄹㄱ. Other characters stay.
QString toJamo(QStringView text);
/// The inverse: syllables grow as in an input method; a final moves on when a vowel follows (ㄷㅏㄹㄱㅣ is 달기).
QString fromJamo(QStringView jamo);

/// The initial consonants of the syllables, other letters and digits as they are (folded), without spaces:
/// 정보시스템과 is ㅈㅂㅅㅅㅌㄱ.
QString initials(QStringView text);
/// Whether a query means initial consonants: nothing but consonants (and spaces), at least one.
bool isInitialsQuery(QStringView query);

enum class Typing { Finished, Unfinished };
/// Where `query` stands in `name`; both must be compact(). A consonant of the query stands for any syllable that begins
/// with it, wherever it is (정ㅂ시); ㄱㄱ also for ㄲ, and ㄳ, which some input methods make of ㄱㅅ, for two syllables.
/// Unfinished: the last syllable may still grow, as in an input method's preedit (정봇 on the way to 정보시).
std::optional<Range> findHangul(QStringView name, QStringView query, Typing typing);

} // namespace gw::text
