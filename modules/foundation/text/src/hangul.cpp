// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "units.h"

#include <array>
#include <gw/text/hangul.h>
#include <utility>

namespace gw::text {

namespace {

constexpr QStringView initialTable = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr QStringView finalTable = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
constexpr char16_t firstVowel = u'ㅏ';
constexpr int medialCount = 21;
constexpr int finalCount = 28;
constexpr char16_t firstSyllable = 0xac00;

struct Compound
{
    char16_t whole;
    char16_t first;
    char16_t second;
};
constexpr std::array<Compound, 18> compounds{{
    {u'ㄳ', u'ㄱ', u'ㅅ'},
    {u'ㄵ', u'ㄴ', u'ㅈ'},
    {u'ㄶ', u'ㄴ', u'ㅎ'},
    {u'ㄺ', u'ㄹ', u'ㄱ'},
    {u'ㄻ', u'ㄹ', u'ㅁ'},
    {u'ㄼ', u'ㄹ', u'ㅂ'},
    {u'ㄽ', u'ㄹ', u'ㅅ'},
    {u'ㄾ', u'ㄹ', u'ㅌ'},
    {u'ㄿ', u'ㄹ', u'ㅍ'},
    {u'ㅀ', u'ㄹ', u'ㅎ'},
    {u'ㅄ', u'ㅂ', u'ㅅ'},
    {u'ㅘ', u'ㅗ', u'ㅏ'},
    {u'ㅙ', u'ㅗ', u'ㅐ'},
    {u'ㅚ', u'ㅗ', u'ㅣ'},
    {u'ㅝ', u'ㅜ', u'ㅓ'},
    {u'ㅞ', u'ㅜ', u'ㅔ'},
    {u'ㅟ', u'ㅜ', u'ㅣ'},
    {u'ㅢ', u'ㅡ', u'ㅣ'},
}};

QChar combine(QChar first, QChar second)
{
    for (const Compound &compound : compounds) {
        if (first == QChar(compound.first) && second == QChar(compound.second))
            return QChar(compound.whole);
    }
    return {};
}

QChar doubled(QChar consonant)
{
    switch (consonant.unicode()) {
    case u'ㄱ': return u'ㄲ';
    case u'ㄷ': return u'ㄸ';
    case u'ㅂ': return u'ㅃ';
    case u'ㅅ': return u'ㅆ';
    case u'ㅈ': return u'ㅉ';
    default: return {};
    }
}

/// The syllable under construction of fromJamo().
class Composer
{
public:
    void add(QChar jamo)
    {
        if (isConsonant(jamo))
            addConsonant(jamo);
        else if (isVowel(jamo))
            addVowel(jamo);
        else {
            flush();
            m_out += jamo;
        }
    }

    void flush()
    {
        if (!m_initial.isNull() && !m_medial.isNull()) {
            const int last = m_final.isNull() ? 0 : int(finalTable.indexOf(m_final)) + 1;
            m_out += compose({int(initialTable.indexOf(m_initial)), m_medial.unicode() - firstVowel, last});
        } else if (!m_initial.isNull()) {
            m_out += m_initial;
        } else if (!m_medial.isNull()) {
            m_out += m_medial;
        }
        m_initial = m_medial = m_final = QChar();
    }

    QString take() { return std::exchange(m_out, {}); }

private:
    void addConsonant(QChar jamo)
    {
        if (!initialTable.contains(jamo)) { // ㄳ alone is nothing an initial can be
            const auto [first, second] = splitCompound(jamo);
            addConsonant(first);
            addConsonant(second);
            return;
        }
        if (!m_initial.isNull() && !m_medial.isNull()) {
            if (m_final.isNull() && finalTable.contains(jamo)) {
                m_final = jamo;
                return;
            }
            if (const QChar both = combine(m_final, jamo); !m_final.isNull() && !both.isNull()) {
                m_final = both;
                return;
            }
        }
        flush();
        m_initial = jamo;
    }

    void addVowel(QChar jamo)
    {
        if (!m_final.isNull()) {
            const auto [stays, moves] = splitCompound(m_final);
            const QChar next = moves.isNull() ? m_final : moves;
            m_final = stays;
            flush();
            m_initial = next;
            m_medial = jamo;
            return;
        }
        if (m_medial.isNull()) {
            m_medial = jamo;
            return;
        }
        if (const QChar both = combine(m_medial, jamo); !both.isNull()) {
            m_medial = both;
            return;
        }
        flush();
        m_medial = jamo;
    }

    QString m_out;
    QChar m_initial;
    QChar m_medial;
    QChar m_final;
};

/// Whether `growing`, the last syllable typed so far, can still become what stands at `at` in `name`: the number of
/// characters of the name it covers, 0 when it cannot.
int grows(QChar growing, QStringView name, qsizetype at)
{
    const auto typed = decompose(growing);
    const auto there = decompose(name[at]);
    if (!typed || !there || typed->initial != there->initial)
        return 0;
    const QChar typedMedial = medialJamo(typed->medial);
    const QChar thereMedial = medialJamo(there->medial);
    if (typed->final == 0) {
        const bool vowelGrows = splitCompound(thereMedial).first == typedMedial;
        return typed->medial == there->medial || vowelGrows ? 1 : 0;
    }
    if (typed->medial != there->medial)
        return 0;
    const QChar typedFinal = finalJamo(typed->final);
    if (typed->final == there->final
        || (there->final != 0 && splitCompound(finalJamo(there->final)).first == typedFinal))
        return 1;
    // The final may be the next syllable's initial (봇 of 보시), or the second half of a compound may (닭 of 달기).
    if (at + 1 >= name.size())
        return 0;
    const auto [stays, moves] = splitCompound(typedFinal);
    const QChar moved = moves.isNull() ? typedFinal : moves;
    return finalJamo(there->final) == stays && initialOf(name[at + 1]) == moved ? 2 : 0;
}

/// The end of a match of query[q…] at name[n…], or -1.
qsizetype matchFrom(QStringView name, qsizetype n, QStringView query, qsizetype q, Typing typing)
{
    if (q == query.size())
        return n;
    if (n >= name.size())
        return -1;
    const QChar wanted = query[q];
    if (name[n] == wanted) {
        if (const qsizetype end = matchFrom(name, n + 1, query, q + 1, typing); end >= 0)
            return end;
    }
    if (isConsonant(wanted) && isSyllable(name[n])) {
        const QChar initial = initialOf(name[n]);
        if (initial == wanted) {
            if (const qsizetype end = matchFrom(name, n + 1, query, q + 1, typing); end >= 0)
                return end;
        }
        if (q + 1 < query.size() && query[q + 1] == wanted && initial == doubled(wanted) && !initial.isNull()) {
            if (const qsizetype end = matchFrom(name, n + 1, query, q + 2, typing); end >= 0)
                return end;
        }
        const auto [first, second] = splitCompound(wanted);
        if (initial == first && n + 1 < name.size() && initialOf(name[n + 1]) == second)
            return matchFrom(name, n + 2, query, q + 1, typing);
        return -1;
    }
    if (typing == Typing::Unfinished && q + 1 == query.size()) {
        if (const int length = grows(wanted, name, n); length > 0)
            return n + length;
    }
    return -1;
}

} // namespace

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= 0xd7a3;
}

bool isConsonant(QChar c)
{
    return c.unicode() >= u'ㄱ' && c.unicode() <= u'ㅎ';
}

bool isVowel(QChar c)
{
    return c.unicode() >= firstVowel && c.unicode() < firstVowel + medialCount;
}

std::optional<Syllable> decompose(QChar c)
{
    if (!isSyllable(c))
        return {};
    const int index = c.unicode() - firstSyllable;
    return Syllable{index / (medialCount * finalCount), index / finalCount % medialCount, index % finalCount};
}

QChar compose(Syllable syllable)
{
    return QChar(
        char16_t(firstSyllable + (syllable.initial * medialCount + syllable.medial) * finalCount + syllable.final));
}

QChar initialJamo(int initial)
{
    return initialTable[initial];
}

QChar medialJamo(int medial)
{
    return QChar(char16_t(firstVowel + medial));
}

QChar finalJamo(int final)
{
    return final == 0 ? QChar() : finalTable[final - 1];
}

QChar initialOf(QChar c)
{
    if (const auto syllable = decompose(c))
        return initialJamo(syllable->initial);
    return initialTable.contains(c) ? c : QChar();
}

std::pair<QChar, QChar> splitCompound(QChar jamo)
{
    for (const Compound &compound : compounds) {
        if (jamo == QChar(compound.whole))
            return {QChar(compound.first), QChar(compound.second)};
    }
    return {};
}

QString toJamo(QStringView text)
{
    QString out;
    const auto add = [&out](QChar jamo) {
        if (const auto [first, second] = splitCompound(jamo); !first.isNull()) {
            out += first;
            out += second;
        } else if (!jamo.isNull()) {
            out += jamo;
        }
    };
    for (const QChar c : text) {
        if (const auto syllable = decompose(c)) {
            add(initialJamo(syllable->initial));
            add(medialJamo(syllable->medial));
            add(finalJamo(syllable->final));
        } else {
            add(c);
        }
    }
    return out;
}

QString fromJamo(QStringView jamo)
{
    Composer composer;
    for (const QChar c : jamo)
        composer.add(c);
    composer.flush();
    return composer.take();
}

QString initials(QStringView text)
{
    QString out;
    for (const Unit &unit : foldUnits(text)) {
        if (isHangulSyllable(unit.c))
            out += initialOf(QChar(char16_t(unit.c)));
        else if (isWordCharacter(unit.c) || isPaired(unit.c))
            out += toString({&unit.c, 1});
    }
    return out;
}

bool isInitialsQuery(QStringView query)
{
    bool any = false;
    for (const Unit &unit : foldUnits(query)) {
        if (unit.c == U' ')
            continue;
        if (unit.c > 0xffff || !isConsonant(QChar(char16_t(unit.c))))
            return false;
        any = true;
    }
    return any;
}

std::optional<Range> findHangul(QStringView name, QStringView query, Typing typing)
{
    if (query.isEmpty())
        return {};
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (const qsizetype end = matchFrom(name, at, query, 0, typing); end >= 0)
            return Range{int(at), int(end - at)};
    }
    return {};
}

} // namespace gw::text
