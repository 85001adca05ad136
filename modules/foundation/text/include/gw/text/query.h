// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/text/range.h>

namespace gw::text {

/// A name made ready to be found: a person, a unit, an action, a system. Make it once per name, it is small.
class Key
{
public:
    Key() = default;
    explicit Key(QStringView text);

    const QString &text() const { return m_text; }
    const QString &compacted() const { return m_compact; }
    bool isWordStart(int at) const; ///< of compacted()
    /// Ranges of compacted() as ranges of text().
    Ranges inText(const Ranges &ranges) const;

private:
    QString m_text;
    QString m_compact;
    std::vector<int> m_wordStarts;
};

/// How a name was found, and how well. Higher scores first; 0 is no match.
struct Match
{
    enum class How {
        None,
        KeyboardRepaired,
        ParticleStripped,
        Initials,
        Unfinished,
        Words,
        Inside,
        WordStart,
        Prefix,
        Exact
    };

    How how = How::None;
    int score = 0;
    Ranges ranges = {}; ///< where; of Key::compacted(), or of the text when it comes from score()
    explicit operator bool() const { return score > 0; }
};

/// What a person typed, with what else it may have meant. Made once per keystroke, then asked about many names: a name
/// costs about a microsecond. Spaces and punctuation never matter, words may come in any order.
///
/// Order: exact, prefix, start of a word, inside, all words, an unfinished syllable (정봇 on the way to 정보시), initial
/// consonants (ㅎㄱㄷ, 정ㅂ시), without particle, other keyboard.
class Query
{
public:
    enum class Kind { Plain, ParticleStripped, KeyboardRepaired };
    struct Alternative
    {
        Kind kind = Kind::Plain;
        QString text; ///< folded, to show: "Did you mean 홍길동"
        QString compacted;
        QStringList words; ///< each compacted
    };

    Query() = default;
    explicit Query(QStringView typed);

    bool isEmpty() const { return m_alternatives.empty(); }
    bool isInitials() const { return m_initials; }
    /// Plain first; the others only where they differ.
    const std::vector<Alternative> &alternatives() const { return m_alternatives; }

    Match match(const Key &name) const;

private:
    void add(Kind kind, const QString &text);

    std::vector<Alternative> m_alternatives;
    bool m_initials = false;
};

/// One name against one query, with the ranges in `name` to highlight.
Match score(QStringView name, QStringView query);

} // namespace gw::text
