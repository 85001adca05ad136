// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "units.h"

#include <algorithm>
#include <gw/text/fold.h>
#include <gw/text/hangul.h>
#include <gw/text/keyboard.h>
#include <gw/text/particles.h>
#include <gw/text/query.h>

namespace gw::text {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exactScore = 1000;
constexpr int prefixScore = 900;
constexpr int wordStartScore = 800;
constexpr int insideScore = 700;
constexpr int wordsScore = 600;
constexpr int unfinishedScore = 520;
constexpr int initialsScore = 420;
constexpr int particleBase = 250; // plus a tenth of the plain score
constexpr int keyboardBase = 100;

/// Shorter names before longer ones, as far as the distance to the next kind allows.
int closeness(const Key &name, int matched)
{
    return 60 - std::min(60, int(name.compacted().size()) - matched);
}

Match literally(const Key &name, const Query::Alternative &wanted)
{
    const QString &text = name.compacted();
    const int size = int(wanted.compacted.size());
    const int first = int(text.indexOf(wanted.compacted));
    if (first == 0 && text.size() == size)
        return {Match::How::Exact, exactScore, {{0, size}}};
    if (first == 0)
        return {Match::How::Prefix, prefixScore + closeness(name, size), {{0, size}}};
    for (int at = first; at > 0; at = int(text.indexOf(wanted.compacted, at + 1))) {
        if (name.isWordStart(at))
            return {Match::How::WordStart, wordStartScore + closeness(name, size), {{at, size}}};
    }
    if (first > 0)
        return {Match::How::Inside, insideScore + closeness(name, size), {{first, size}}};
    return {};
}

Match byWords(const Key &name, const Query::Alternative &wanted)
{
    if (wanted.words.size() < 2)
        return {};
    Ranges ranges;
    int matched = 0;
    for (const QString &word : wanted.words) {
        auto at = int(name.compacted().indexOf(word));
        if (at < 0) {
            const auto range = findHangul(name.compacted(), word, Typing::Unfinished);
            if (!range)
                return {};
            ranges.push_back(*range);
        } else {
            ranges.push_back({at, int(word.size())});
        }
        matched += int(word.size());
    }
    std::ranges::sort(ranges, {}, &Range::start);
    return {Match::How::Words, wordsScore + closeness(name, matched), ranges};
}

Match bySound(const Key &name, const Query::Alternative &wanted)
{
    const QString &text = wanted.compacted;
    const bool consonants = std::ranges::any_of(text, isConsonant);
    if (!consonants && (text.isEmpty() || !isSyllable(text.back())))
        return {};
    const auto range = findHangul(name.compacted(), text, Typing::Unfinished);
    if (!range)
        return {};
    const int better = range->start == 0 ? 20 : name.isWordStart(range->start) ? 10 : 0;
    const int score = (consonants ? initialsScore : unfinishedScore) + better + closeness(name, range->length) / 2;
    return {consonants ? Match::How::Initials : Match::How::Unfinished, score, {*range}};
}

QString withoutParticles(const QString &folded, int layer)
{
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    bool changed = false;
    for (QString &word : words) {
        const QStringList stems = particleStems(word);
        if (stems.size() > layer) {
            word = stems.at(layer);
            changed = true;
        }
    }
    return changed ? words.join(u' ') : QString();
}

} // namespace

Key::Key(QStringView text) : m_text(text.toString())
{
    bool start = true;
    for (const Unit &unit : foldUnits(text)) {
        if (isNeglected(unit.c)) {
            start = true;
            continue;
        }
        if (start)
            m_wordStarts.push_back(int(m_compact.size()));
        start = false;
        m_compact += toString({&unit.c, 1});
    }
}

bool Key::isWordStart(int at) const
{
    return std::ranges::binary_search(m_wordStarts, at);
}

Ranges Key::inText(const Ranges &ranges) const
{
    std::vector<std::pair<int, int>> places; // of each UTF-16 unit of m_compact
    for (const Unit &unit : foldUnits(m_text)) {
        if (!isNeglected(unit.c))
            places.insert(places.end(), unit.c > 0xffff ? 2 : 1, {unit.start, unit.end});
    }
    Ranges out;
    for (const Range &range : ranges) {
        if (range.length <= 0 || range.start + range.length > int(places.size()))
            continue;
        const int start = places[size_t(range.start)].first;
        const int end = places[size_t(range.start + range.length - 1)].second;
        if (!out.empty() && start <= out.back().start + out.back().length)
            out.back().length = std::max(out.back().length, end - out.back().start);
        else
            out.push_back({start, end - start});
    }
    return out;
}

Query::Query(QStringView typed)
{
    const QString plain = fold(typed);
    add(Kind::Plain, plain);
    if (isEmpty())
        return;
    m_initials = isInitialsQuery(plain);
    add(Kind::ParticleStripped, withoutParticles(plain, 0));
    add(Kind::ParticleStripped, withoutParticles(plain, 1));
    const QString asTyped = normalise(typed); // case matters: R is ㄲ
    if (const auto korean = koreanFromLatin(asTyped))
        add(Kind::KeyboardRepaired, fold(*korean));
    if (const auto latin = latinFromKorean(asTyped))
        add(Kind::KeyboardRepaired, fold(*latin));
}

void Query::add(Kind kind, const QString &text)
{
    const QString key = compact(text);
    const auto same = [&key](const Alternative &other) { return other.compacted == key; };
    if (key.isEmpty() || std::ranges::any_of(m_alternatives, same))
        return;
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString wordKey = compact(word); !wordKey.isEmpty())
            words.append(wordKey);
    }
    m_alternatives.push_back({kind, text, key, words});
}

Match Query::match(const Key &name) const
{
    for (const Alternative &wanted : m_alternatives) {
        Match match = literally(name, wanted);
        if (!match)
            match = byWords(name, wanted);
        if (!match)
            match = bySound(name, wanted);
        if (!match)
            continue;
        if (wanted.kind == Kind::ParticleStripped) {
            match.how = Match::How::ParticleStripped;
            match.score = particleBase + match.score / 10;
        } else if (wanted.kind == Kind::KeyboardRepaired) {
            match.how = Match::How::KeyboardRepaired;
            match.score = keyboardBase + match.score / 10;
        }
        return match;
    }
    return {};
}

Match score(QStringView name, QStringView query)
{
    const Key key(name);
    Match match = Query(query).match(key);
    match.ranges = key.inText(match.ranges);
    return match;
}

} // namespace gw::text
