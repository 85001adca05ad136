// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/text/hangul.h>
#include <gw/text/particles.h>

namespace gw::text {

namespace {

enum class After { Any, Final, Vowel, VowelOrRieul };
struct Particle
{
    QStringView text;
    After after;
    int stem; ///< syllables that must stay
};

// Longer ones first: 에서 must win over 서. 으로 after ㄹ is wrong and common.
constexpr Particle particles[] = {
    {u"으로부터", After::Final, 1},
    {u"로부터", After::VowelOrRieul, 2},
    {u"에서부터", After::Any, 1},
    {u"이라도", After::Final, 2},
    {u"에게서", After::Any, 1},
    {u"으로서", After::Final, 1},
    {u"으로써", After::Final, 1},
    {u"이라는", After::Final, 2},
    {u"에서", After::Any, 1},
    {u"에게", After::Any, 1},
    {u"께서", After::Any, 1},
    {u"한테", After::Any, 1},
    {u"으로", After::Final, 1},
    {u"까지", After::Any, 1},
    {u"부터", After::Any, 1},
    {u"보다", After::Any, 2},
    {u"처럼", After::Any, 1},
    {u"마다", After::Any, 2},
    {u"조차", After::Any, 2},
    {u"밖에", After::Any, 2},
    {u"이나", After::Final, 2},
    {u"이란", After::Final, 2},
    {u"이며", After::Final, 2},
    {u"이고", After::Final, 2},
    {u"로서", After::VowelOrRieul, 2},
    {u"로써", After::VowelOrRieul, 2},
    {u"라는", After::Vowel, 2},
    {u"하고", After::Any, 2},
    {u"은", After::Final, 2},
    {u"는", After::Vowel, 2},
    {u"이", After::Final, 2},
    {u"가", After::Vowel, 2},
    {u"을", After::Final, 1},
    {u"를", After::Vowel, 1},
    {u"에", After::Any, 2},
    {u"께", After::Any, 2},
    {u"로", After::VowelOrRieul, 2},
    {u"의", After::Any, 2},
    {u"와", After::Vowel, 2},
    {u"과", After::Final, 2},
    {u"도", After::Any, 2},
    {u"만", After::Any, 2},
    {u"나", After::Vowel, 2},
    {u"란", After::Vowel, 2},
    {u"랑", After::Vowel, 2},
};
constexpr int rieul = 8; // ㄹ among the finals

bool fits(QChar before, After after)
{
    const auto syllable = decompose(before);
    if (!syllable)
        return true; // after a digit or a Latin letter the sound is not written
    switch (after) {
    case After::Any: return true;
    case After::Final: return syllable->final != 0;
    case After::Vowel: return syllable->final == 0;
    case After::VowelOrRieul: return syllable->final == 0 || syllable->final == rieul;
    }
    return false;
}

QStringView stripOne(QStringView word)
{
    for (const Particle &particle : particles) {
        const qsizetype stem = word.size() - particle.text.size();
        if (stem >= particle.stem && word.endsWith(particle.text) && fits(word[stem - 1], particle.after))
            return word.first(stem);
    }
    return {};
}

} // namespace

QStringList particleStems(QStringView word)
{
    QStringList stems;
    // Two: 에서+는, 까지+도, 만+의. A third layer does not occur in what people type.
    for (int layer = 0; layer < 2; ++layer) {
        const QStringView stem = stripOne(word);
        if (stem.isEmpty())
            break;
        stems.append(stem.toString());
        word = stem;
    }
    return stems;
}

} // namespace gw::text
