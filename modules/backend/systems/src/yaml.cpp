// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "yaml.h"

#include "plaintext.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

QString scalarOf(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar());
}

/// Insertions, removals, replacements and swaps of neighbours between two words.
int distance(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> cost(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
    for (size_t i = 0; i < cost.size(); ++i)
        cost[i][0] = int(i);
    std::iota(cost[0].begin(), cost[0].end(), 0);
    for (size_t i = 1; i < cost.size(); ++i) {
        for (size_t j = 1; j < cost[0].size(); ++j) {
            const QChar left = a[qsizetype(i) - 1];
            const QChar right = b[qsizetype(j) - 1];
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (left == right ? 0 : 1)});
            if (i > 1 && j > 1 && left == b[qsizetype(j) - 2] && right == a[qsizetype(i) - 2])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

} // namespace

void Mistakes::add(const YAML::Mark &mark, const QString &sentence)
{
    const Mistake mistake =
        mark.is_null() ? Mistake{0, 0, sentence} : Mistake{mark.line + 1, mark.column + 1, sentence};
    if (!m_list.contains(mistake))
        m_list.append(mistake);
}

QList<Mistake> Mistakes::sorted() const
{
    QList<Mistake> list = m_list;
    std::ranges::stable_sort(list, [](const Mistake &a, const Mistake &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return list;
}

QString didYouMean(const QString &given, const QStringList &known)
{
    const auto nearest = std::ranges::min_element(
        known, {}, [&given](const QString &one) { return distance(given.left(40).toLower(), one); });
    if (nearest == known.end() || distance(given.left(40).toLower(), *nearest) > std::max(1, int(nearest->size()) / 3))
        return {};
    return u", did you mean '%1'?"_s.arg(*nearest);
}

Section::Section(const YAML::Node &node, QString name, const QStringList &keys, Mistakes &mistakes)
    : m_name(std::move(name)), m_mistakes(&mistakes), m_mark(node.Mark())
{
    if (!node.IsMap()) {
        mistakes.add(m_mark, m_name.isEmpty() ? u"the file must be a mapping of keys to values"_s
                                              : u"'%1' must be a mapping of keys to values"_s.arg(m_name));
        return;
    }
    m_isMap = true;
    for (const auto &entry : node) {
        if (!entry.first.IsScalar()) {
            mistakes.add(entry.first.Mark(), u"a key must be a word"_s);
            continue;
        }
        const QString key = scalarOf(entry.first);
        if (!keys.contains(key)) {
            const QString hint = didYouMean(key, keys);
            const QString where = m_name.isEmpty() ? QString() : u" in '%1'"_s.arg(m_name);
            mistakes.add(entry.first.Mark(),
                         u"there is no key '%1'"_s.arg(key.left(40)) + where + (hint.isEmpty() ? u"."_s : hint));
        } else if (m_entries.contains(key)) {
            mistakes.add(entry.first.Mark(), u"'%1' is there twice"_s.arg(pathOf(key)));
        } else {
            m_entries.emplace(key, std::pair(entry.first.Mark(), entry.second));
        }
    }
}

QString Section::pathOf(const QString &key) const
{
    return m_name.isEmpty() ? key : m_name + u'.' + key;
}

YAML::Node Section::node(const QString &key) const
{
    const auto found = m_entries.find(key);
    return found == m_entries.end() ? YAML::Node(YAML::NodeType::Undefined) : found->second.second;
}

YAML::Mark Section::markOf(const QString &key) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return m_mark;
    const YAML::Mark value = found->second.second.Mark();
    return value.is_null() || found->second.second.IsNull() ? found->second.first : value;
}

bool Section::require(const QString &key) const
{
    if (!has(key) && m_isMap)
        m_mistakes->add(m_mark, m_name.isEmpty() ? u"the key '%1' is missing"_s.arg(key)
                                                 : u"the key '%1' is missing in '%2'"_s.arg(key, m_name));
    return has(key);
}

std::optional<Word> Section::word(const QString &key) const
{
    if (!has(key))
        return std::nullopt;
    const YAML::Node value = node(key);
    if (!value.IsScalar() || value.Scalar().empty()) {
        m_mistakes->add(markOf(key), value.IsNull() || value.IsScalar()
                                         ? u"'%1' has no value"_s.arg(pathOf(key))
                                         : u"'%1' must be a single value"_s.arg(pathOf(key)));
        return std::nullopt;
    }
    return Word{scalarOf(value), value.Mark()};
}

QList<Word> Section::words(const QString &key) const
{
    if (!has(key))
        return {};
    const YAML::Node value = node(key);
    if (!value.IsSequence()) {
        const auto single = word(key);
        return single ? QList<Word>{*single} : QList<Word>();
    }
    QList<Word> list;
    if (value.size() == 0)
        m_mistakes->add(markOf(key), u"'%1' is an empty list"_s.arg(pathOf(key)));
    for (const YAML::Node &element : value) {
        if (element.IsScalar() && !element.Scalar().empty())
            list.append({scalarOf(element), element.Mark()});
        else
            m_mistakes->add(element.Mark(), u"'%1' must be a list of single values"_s.arg(pathOf(key)));
    }
    return list;
}

std::optional<bool> Section::boolean(const QString &key) const
{
    const auto given = word(key);
    if (!given)
        return std::nullopt;
    if (given->text != u"true" && given->text != u"false") {
        m_mistakes->add(given->mark, u"'%1' must be true or false"_s.arg(pathOf(key)));
        return std::nullopt;
    }
    return given->text == u"true";
}

std::optional<int> Section::integer(const QString &key, int least, int most) const
{
    const auto given = word(key);
    if (!given)
        return std::nullopt;
    bool isNumber = false;
    const int number = given->text.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        m_mistakes->add(given->mark,
                        u"'%1' must be a whole number from %2 to %3"_s.arg(pathOf(key)).arg(least).arg(most));
        return std::nullopt;
    }
    return number;
}

std::optional<Text> Section::bilingual(const QString &key, int longest) const
{
    if (!has(key))
        return std::nullopt;
    if (!node(key).IsMap()) {
        m_mistakes->add(markOf(key), u"'%1' must be a text in two languages: { ko: …, en: … }"_s.arg(pathOf(key)));
        return std::nullopt;
    }
    const Section both(node(key), pathOf(key), {u"ko"_s, u"en"_s}, *m_mistakes);
    Text text;
    bool complete = true;
    for (const auto &[language, target] : {std::pair(u"ko"_s, &text.ko), std::pair(u"en"_s, &text.en)}) {
        const auto given = both.require(language) ? both.word(language) : std::nullopt;
        const QString fault = given ? plainTextFault(given->text, longest) : QString();
        if (!fault.isEmpty())
            m_mistakes->add(given->mark, u"'%1' %2"_s.arg(both.pathOf(language), fault));
        complete = complete && given && fault.isEmpty();
        if (given)
            *target = given->text;
    }
    return complete ? std::optional(text) : std::nullopt;
}

} // namespace gw::backend::systems
