// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "editor_summary.h"

#include <QHash>
#include <QSet>
#include <gw/document/render.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

constexpr int longestText = 40000; ///< of a long document the beginning says what it is about
constexpr int shortestWord = 2;
constexpr int titleWeight = 3;
constexpr double lengthPenalty = 12;

// Longer ones first: 에서 before 서.
const QStringList &particles()
{
    static const QStringList list{u"에서는"_s, u"으로서"_s, u"으로써"_s, u"에게서"_s, u"입니다"_s, u"합니다"_s, u"하고자"_s, u"하여야"_s, u"에서"_s, u"에게"_s, u"으로"_s, u"까지"_s, u"부터"_s, u"하여"_s, u"하는"_s, u"하고"_s,
                                  u"되는"_s,   u"되어"_s,   u"이며"_s,   u"에는"_s,   u"과의"_s,   u"와의"_s,   u"은"_s,     u"는"_s,     u"이"_s,   u"가"_s,   u"을"_s,   u"를"_s,   u"의"_s,   u"에"_s,   u"와"_s,   u"과"_s,
                                  u"도"_s,     u"로"_s,     u"함"_s,     u"만"_s};
    return list;
}

const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{u"관련"_s, u"대한"_s, u"대하여"_s, u"위하여"_s, u"따라"_s, u"다음"_s, u"아래"_s, u"같이"_s, u"붙임"_s, u"바랍니다"_s, u"있습니다"_s,
                                     u"있는"_s, u"그리고"_s, u"또한"_s, u"경우"_s,   u"이상"_s, u"이하"_s, u"the"_s,  u"and"_s,  u"for"_s,      u"with"_s,     u"that"_s};
    return words;
}

QString bare(const QString &word)
{
    for (const QString &particle : particles()) {
        if (word.size() - particle.size() >= shortestWord && word.endsWith(particle))
            return word.chopped(particle.size());
    }
    return word;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        const QString one = bare(word.toLower());
        word.clear();
        const bool counts = one.size() >= shortestWord && !one.at(0).isDigit() && !emptyWords().contains(one);
        if (counts)
            words.append(one);
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c;
        else
            end();
    }
    end();
    return words;
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (const QString &line : text.left(longestText).split(u'\n', Qt::SkipEmptyParts)) {
        QString sentence;
        for (qsizetype at = 0; at < line.size(); ++at) {
            sentence += line.at(at);
            const bool isEnd = line.at(at) == u'.' && (at + 1 == line.size() || line.at(at + 1) == u' ') && at > 0 && line.at(at - 1).isLetter();
            if (isEnd)
                sentences.append(std::exchange(sentence, {}).trimmed());
        }
        if (!sentence.trimmed().isEmpty())
            sentences.append(sentence.trimmed());
    }
    return sentences;
}

QHash<QString, int> counted(const QString &title, const QString &text)
{
    QHash<QString, int> counts;
    for (const QString &word : wordsOf(text.left(longestText)))
        ++counts[word];
    for (const QString &word : wordsOf(title))
        counts[word] += titleWeight;
    return counts;
}

} // namespace

QStringList suggestedKeywords(const QString &title, const document::Content &content, int count)
{
    const QString text = document::bareText(content);
    const QHash<QString, int> counts = counted(title, text);
    QStringList words = counts.keys();
    const QString all = title + u'\n' + text;
    std::ranges::sort(words, [&](const QString &one, const QString &other) {
        const int first = counts.value(one);
        const int second = counts.value(other);
        if (first != second)
            return first > second;
        const qsizetype place = all.indexOf(one, 0, Qt::CaseInsensitive);
        const qsizetype otherPlace = all.indexOf(other, 0, Qt::CaseInsensitive);
        return place != otherPlace ? place < otherPlace : one < other;
    });
    return words.mid(0, count);
}

QString suggestedSummary(const QString &title, const document::Content &content, int length)
{
    const QString text = document::bareText(content);
    const QStringList sentences = sentencesOf(text);
    const QHash<QString, int> counts = counted(title, text);
    struct Scored
    {
        double score = 0;
        qsizetype at = 0;
    };
    QList<Scored> scored;
    for (qsizetype at = 0; at < sentences.size(); ++at) {
        double score = 0;
        const QStringList words = wordsOf(sentences.at(at));
        for (const QString &word : QSet<QString>(words.cbegin(), words.cend()))
            score += counts.value(word);
        score /= double(words.size()) + lengthPenalty; // long sentences do not win by being long
        if (at == 0)
            score *= 1.5; // the first one says what it is for
        if (!words.isEmpty())
            scored.append({score, at});
    }
    std::ranges::sort(scored, [](const Scored &one, const Scored &other) { return one.score != other.score ? one.score > other.score : one.at < other.at; });
    QList<qsizetype> chosen;
    qsizetype used = 0;
    for (const Scored &one : scored) {
        const qsizetype size = sentences.at(one.at).size() + 1;
        if (used + size > length && !chosen.isEmpty())
            continue;
        chosen.append(one.at);
        used += size;
    }
    std::ranges::sort(chosen);
    QStringList parts;
    for (const qsizetype at : chosen)
        parts.append(sentences.at(at).left(length));
    return parts.join(u' ');
}

} // namespace gw::approval
