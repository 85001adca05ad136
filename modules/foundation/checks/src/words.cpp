// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include "notation.h"
#include "rules.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::checks {

namespace {

bool isSyllableOfWord(QChar c)
{
    return c >= u'가' && c <= u'힣';
}

bool isFinalSounded(QChar c)
{
    return isSyllableOfWord(c) && (c.unicode() - u'가') % 28 != 0;
}

/// Particles that change with the sound before them: after a final, after a vowel.
struct ParticlePair
{
    QStringView closed;
    QStringView open;
};
constexpr ParticlePair particlePairs[] = {{u"으로", u"로"}, {u"이라", u"라"}, {u"이나", u"나"}, {u"은", u"는"},
                                          {u"이", u"가"},   {u"을", u"를"},   {u"과", u"와"}};

/// What may follow a short word that is meant as itself and not as a part of a longer one.
bool isEndedBy(QStringView behind, bool nounOnly)
{
    static const QRegularExpression particle(
        u"^(?:[은는이가을를의에로와과도만인]|으로|부터|까지|에서|에게|마다|이라|라는|라고|및|등|까지)(?:[^가-힣]|$|는|도|의|서)"_s);
    static const QRegularExpression verb(u"^(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐|시키|시킨|받|률|율)"_s);
    if (behind.isEmpty() || !isSyllableOfWord(behind.front()))
        return true;
    return particle.match(behind).hasMatch() || (!nounOnly && verb.match(behind).hasMatch());
}

bool isNominal(QStringView behind)
{
    static const QRegularExpression verb(u"^(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐|시키|시킨|받)"_s);
    return behind.isEmpty() || !verb.match(behind).hasMatch();
}

} // namespace

WordList::WordList()
{
    read(difficultWords(), u"L09.difficult");
    read(japaneseStyleWords(), u"L09.japanese");
    read(foreignWords(), u"L09.foreign");
    for (QList<int> &indexes : m_byFirst)
        std::ranges::sort(indexes, std::greater(), [this](int index) { return m_words.at(index).word.size(); });
}

void WordList::read(QStringView list, const char16_t *message)
{
    for (const QStringView entry : list.split(u';')) {
        const QStringView trimmed = entry.trimmed();
        const qsizetype arrow = trimmed.indexOf(u'>');
        if (arrow <= 0)
            continue;
        QStringView word = trimmed.left(arrow);
        PlainWord plain{.plain = trimmed.mid(arrow + 1).toString(), .message = message};
        for (; word.endsWith(u'!') || word.endsWith(u'?'); word.chop(1)) {
            plain.nounOnly = plain.nounOnly || word.endsWith(u'!');
            plain.hint = plain.hint || word.endsWith(u'?');
        }
        plain.word = word.toString();
        m_byFirst[plain.word.front().toLower()].append(int(m_words.size()));
        m_words.append(plain);
    }
}

const PlainWord *WordList::at(QStringView text, qsizetype start) const
{
    const auto found = m_byFirst.constFind(text.at(start).toLower());
    if (found == m_byFirst.cend())
        return nullptr;
    for (const int index : *found) {
        const PlainWord &entry = m_words.at(index);
        if (!text.mid(start).startsWith(entry.word, Qt::CaseInsensitive))
            continue;
        const QStringView behind = text.mid(start + entry.word.size());
        const bool latin = entry.word.back().unicode() < 0x250;
        const bool ended =
            latin ? behind.isEmpty() || !(behind.front().unicode() < 0x250 && behind.front().isLetterOrNumber())
                  : entry.word.size() > 3 || entry.word.contains(u' ') || isEndedBy(behind, entry.nounOnly);
        if (ended)
            return &entry;
    }
    return nullptr;
}

Fix replacingWord(const Part &part, qsizetype start, qsizetype length, const QString &word)
{
    const QStringView behind = QStringView(part.text).mid(start + length);
    const QChar last = word.back();
    const bool closed = isFinalSounded(last);
    const bool rieul = isSyllableOfWord(last) && (last.unicode() - u'가') % 28 == 8;
    for (const ParticlePair &pair : particlePairs) {
        const bool isClosed = behind.startsWith(pair.closed);
        if (!isClosed && !behind.startsWith(pair.open))
            continue;
        const QStringView now = isClosed ? pair.closed : pair.open;
        if (behind.size() > now.size() && isSyllableOfWord(behind.at(now.size())) && now.size() == 1)
            break;
        const bool opens = !closed || (rieul && pair.open == u"로");
        const QStringView right = opens ? pair.open : pair.closed;
        Fix fix = replacing(u"replace", part, start, length + now.size(), word + right.toString());
        fix.parameters = {part.text.mid(start, length), word};
        return fix;
    }
    return replacing(u"replace", part, start, length, word);
}

void findDifficultWords(const Part &part, QList<Finding> &findings)
{
    static const WordList list;
    const QString &text = part.text;
    std::optional<Quoted> quoted;
    const qsizetype most = findings.size() + mostOfAText;
    for (qsizetype n = 0; n < text.size() && findings.size() < most; ++n) {
        // Only where a word begins: 수익일 holds no 익일.
        const bool begins =
            n == 0 || !text.at(n - 1).isLetterOrNumber() || (text.at(n - 1).isDigit() && isSyllableOfWord(text.at(n)));
        const bool hangsOn = text.at(n) == u'에' || text.at(n) == u'함'; // 규정에 의거, 추진함에 있어
        if (!begins && !hangsOn)
            continue;
        const PlainWord *word = list.at(text, n);
        if (!word || (!begins && !word->word.contains(u' ')))
            continue;
        if (!quoted)
            quoted.emplace(text);
        if (quoted->covers(n, word->word.size()))
            continue;
        findings.append(makeFinding(word->message, word->hint ? Level::Info : Level::Amber, u"Art. 7(2)",
                                    within(part, n, word->word.size()), {text.mid(n, word->word.size()), word->plain}));
        if (isNominal(QStringView(text).mid(n + word->word.size())))
            findings.last().fix = replacingWord(part, n, word->word.size(), word->plain);
        n += word->word.size() - 1;
    }
}

void findForeignScript(const Part &part, QList<Finding> &findings)
{
    static const QRegularExpression han(u"[\\x{3400}-\\x{4dbf}\\x{4e00}-\\x{9fff}\\x{f900}-\\x{faff}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    const bool any = std::ranges::any_of(
        part.text, [](QChar c) { return c >= u'\u3400' && c <= u'\ufaff' && c.script() == QChar::Script_Han; });
    if (!any)
        return;
    const auto korean = std::ranges::count_if(part.text, [](QChar c) { return isSyllableOfWord(c); });
    const qsizetype most = findings.size() + mostOfAText;
    for (auto it = han.globalMatch(part.text); korean > 0 && it.hasNext() && findings.size() < most;) {
        const QRegularExpressionMatch match = it.next();
        const QStringView before = QStringView(part.text).left(match.capturedStart());
        const bool bracketed = before.count(u'(') + before.count(u'[') > before.count(u')') + before.count(u']');
        if (!bracketed)
            findings.append(makeFinding(u"L09.hanja", Level::Amber, u"Art. 7(1)",
                                        within(part, match.capturedStart(), match.capturedLength()),
                                        {match.captured()}));
    }
}

} // namespace gw::checks
