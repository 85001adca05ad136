// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "terms.h"
#include "units.h"

#include <algorithm>
#include <gw/text/dates.h>
#include <gw/text/fold.h>
#include <gw/text/fts.h>
#include <gw/text/ngrams.h>
#include <gw/text/numbers.h>
#include <gw/text/query.h>

namespace gw::text {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

/// The words of one stretch of text, which follow each other.
QString wordsMatch(const QString &text, FtsDetail detail)
{
    const std::vector<Token> parts = tokens(text, TokenizeFor::Query);
    if (parts.empty())
        return {};
    const auto isPrefix = [](const Token &token) {
        return token.kind == Token::Kind::Single || token.kind == Token::Kind::Word;
    };
    if (detail == FtsDetail::Full)
        return quoted(text) + (isPrefix(parts.back()) ? u" *"_s : QString());
    QStringList all;
    for (const Token &part : parts) {
        const bool last = &part == &parts.back();
        all.append(quoted(part.text)
                   + ((last && isPrefix(part)) || part.kind == Token::Kind::Single ? u" *"_s : QString()));
    }
    all.removeDuplicates();
    return all.join(u" AND "_s);
}

QString termMatch(const Term &term, FtsDetail detail)
{
    switch (term.kind) {
    case Term::Kind::Words: return wordsMatch(term.text, detail);
    case Term::Kind::Date:
    case Term::Kind::DayOfYear: return quoted(term.whole);
    case Term::Kind::Month: return u'(' + quoted(term.whole) + u" * OR ("_s + wordsMatch(term.text, detail) + u"))"_s;
    case Term::Kind::Amount: return u'(' + quoted(term.whole) + u" OR ("_s + wordsMatch(term.text, detail) + u"))"_s;
    case Term::Kind::Document: {
        // Also a part of the division's name with the number: 정책과-1234 for 정보공개정책과-1234.
        const qsizetype dash = term.text.lastIndexOf(u'-');
        const QString parts =
            detail == FtsDetail::Full
                ? quoted(term.text.first(dash)) + u" + "_s + quoted(term.text.sliced(dash + 1))
                : wordsMatch(term.text.first(dash), detail) + u" AND "_s + quoted(term.text.sliced(dash + 1));
        return u'(' + quoted(term.whole) + u" OR ("_s + parts + u"))"_s;
    }
    }
    return {};
}

/// The ways to cut a compound into two words of at least two syllables.
QString spacedMatch(const QString &word, FtsDetail detail)
{
    QStringList ways;
    for (qsizetype at = 2; at + 2 <= word.size(); ++at)
        ways.append(u'(' + wordsMatch(word.first(at), detail) + u" AND "_s + wordsMatch(word.sliced(at), detail)
                    + u')');
    return ways.join(u" OR "_s);
}

/// A folded text without spaces and punctuation, and the way back.
struct Haystack
{
    explicit Haystack(QStringView text) : units(foldUnits(text))
    {
        std::erase_if(units, [](const Unit &unit) { return !isPaired(unit.c) && !isWordCharacter(unit.c); });
        points = codePoints(units);
    }

    Range range(size_t at, size_t size) const { return {units[at].start, units[at + size - 1].end - units[at].start}; }
    /// Whether nothing stood between this unit and the one before it.
    bool isJoined(size_t at) const { return at > 0 && at < units.size() && units[at].start == units[at - 1].end; }

    Units units;
    std::u32string points;
};

bool isThousands(QStringView text, const Haystack &hay, size_t at)
{
    return at > 0 && at < hay.units.size() && hay.units[at].start == hay.units[at - 1].end + 1
           && text[hay.units[at - 1].end] == u',';
}

void findWords(QStringView text, const Haystack &hay, const QString &words, Ranges &out)
{
    const std::u32string needle = Haystack(words).points;
    const auto touches = [&](size_t at, auto is) {
        return at > 0 && at < hay.points.size() && is(hay.points[at - 1]) && is(hay.points[at])
               && (hay.isJoined(at) || isThousands(text, hay, at));
    };
    for (size_t at = hay.points.find(needle); at != std::u32string::npos; at = hay.points.find(needle, at + 1)) {
        const bool insideWord = touches(at, isWordCharacter);
        const bool insideNumber = touches(at + needle.size(), isDigit) && isDigit(needle.back());
        if (!insideWord && !insideNumber)
            out.push_back(hay.range(at, needle.size()));
    }
}

bool isDate(const WrittenDate &date, const Term &term)
{
    const QString day = u"%1%2"_s.arg(date.month, 2, 10, QChar(u'0')).arg(date.day, 2, 10, QChar(u'0'));
    if (term.kind == Term::Kind::DayOfYear)
        return term.whole == u'd' + day;
    return date.year != 0 && (QString::number(date.year) + day).startsWith(term.whole);
}

Ranges findTerm(QStringView text, const Haystack &hay, const Term &term)
{
    Ranges found;
    if (term.kind == Term::Kind::Date || term.kind == Term::Kind::DayOfYear || term.kind == Term::Kind::Month) {
        for (const WrittenDate &date : findDates(text)) {
            if (isDate(date, term))
                found.push_back(date.range);
        }
    } else if (term.kind == Term::Kind::Amount) {
        for (const WrittenNumber &number : findNumbers(text)) {
            if (QString::number(number.value) == term.whole)
                found.push_back(number.range);
        }
    }
    const bool textual =
        term.kind == Term::Kind::Words || term.kind == Term::Kind::Document || term.kind == Term::Kind::Month;
    if (textual || found.empty())
        findWords(text, hay, term.text, found);
    return found;
}

} // namespace

QString ftsQuery(QStringView query, FtsDetail detail)
{
    QStringList all;
    for (const Term &term : parseTerms(query)) {
        if (const QString match = termMatch(term, detail); !match.isEmpty())
            all.append(match);
    }
    return all.join(u" AND "_s);
}

std::optional<Ranges> findTerms(QStringView text, QStringView query)
{
    const Haystack hay(text);
    Ranges all;
    for (const Term &term : parseTerms(query)) {
        if (Haystack(term.text).points.empty())
            continue; // only punctuation
        const Ranges found = findTerm(text, hay, term);
        if (found.empty())
            return {};
        all.insert(all.end(), found.begin(), found.end());
    }
    std::ranges::sort(all, {}, &Range::start);
    Ranges merged;
    for (const Range &range : all) {
        if (!merged.empty() && range.start <= merged.back().start + merged.back().length)
            merged.back().length = std::max(merged.back().length, range.start + range.length - merged.back().start);
        else
            merged.push_back(range);
    }
    return merged;
}

std::vector<FtsAlternative> ftsAlternatives(QStringView query, FtsDetail detail)
{
    std::vector<FtsAlternative> out;
    const auto add = [&out](FtsAlternative::Kind kind, const QString &text, const QString &match) {
        const bool known =
            std::ranges::any_of(out, [&match](const FtsAlternative &other) { return other.match == match; });
        if (!match.isEmpty() && !known)
            out.push_back({kind, text, match});
    };
    const QString plain = fold(query);
    add(FtsAlternative::Kind::Plain, plain, ftsQuery(plain, detail));
    constexpr int longestCompound = 12;
    const bool compound = plain.size() >= 4 && plain.size() <= longestCompound
                          && std::ranges::all_of(plain, [](QChar c) { return isHangulSyllable(c.unicode()); });
    if (compound)
        add(FtsAlternative::Kind::Spaced, plain, spacedMatch(plain, detail));
    const Query meanings(query);
    for (const Query::Alternative &other : meanings.alternatives()) {
        if (other.kind == Query::Kind::ParticleStripped)
            add(FtsAlternative::Kind::ParticleStripped, other.text, ftsQuery(other.text, detail));
        else if (other.kind == Query::Kind::KeyboardRepaired)
            add(FtsAlternative::Kind::KeyboardRepaired, other.text, ftsQuery(other.text, detail));
    }
    return out;
}

} // namespace gw::text
