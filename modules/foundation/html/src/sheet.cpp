// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "foreign.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {
namespace {

constexpr qsizetype MaxSheet = 300'000;
constexpr size_t MaxRules = 3'000;
constexpr size_t MaxParts = 5;

bool isKept(QStringView name)
{
    static const QStringList kept{u"color"_s,       u"background"_s,      u"background-color"_s, u"font-size"_s, u"font-weight"_s,
                                  u"font-style"_s,  u"font-family"_s,     u"text-align"_s,       u"display"_s,   u"visibility"_s,
                                  u"border"_s,      u"border-style"_s,    u"border-top"_s,       u"opacity"_s,   u"max-height"_s,
                                  u"vertical-align"_s, u"text-decoration"_s, u"width"_s,         u"height"_s};
    return kept.contains(name.toString().toLower());
}

/// Behind the block that begins at `open`.
qsizetype endOfBlock(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < css.size(); ++i) {
        if (css.at(i) == u'{')
            ++depth;
        else if (css.at(i) == u'}' && --depth == 0)
            return i + 1;
    }
    return css.size();
}

} // namespace

void Sheet::add(const QString &css)
{
    QString text = css.left(MaxSheet);
    static const QRegularExpression comment(u"/\\*.*?(?:\\*/|$)|<!--|-->"_s, QRegularExpression::DotMatchesEverythingOption);
    text.remove(comment);
    const QStringView view(text);
    qsizetype at = 0;
    while (at < view.size() && m_rules.size() < MaxRules) {
        const qsizetype open = view.indexOf(u'{', at);
        const QStringView head = view.mid(at, (open < 0 ? view.size() : open) - at).trimmed();
        if (head.startsWith(u'@')) {
            const qsizetype end = view.indexOf(u';', at);
            if (end >= 0 && (open < 0 || end < open)) {
                at = end + 1;
                continue;
            }
        }
        if (open < 0)
            return;
        const qsizetype next = endOfBlock(view, open);
        if (!head.startsWith(u'@'))
            addRule(head, view.mid(open + 1, std::max<qsizetype>(0, next - open - 2)));
        at = next;
    }
}

void Sheet::addRule(QStringView selectors, QStringView block)
{
    QStringList kept;
    for (const QStringView declaration : block.left(4'000).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && isKept(declaration.left(colon).trimmed()) && declaration.size() < 200)
            kept.append(declaration.trimmed().toString());
    }
    if (kept.isEmpty())
        return;
    const QString declarations = kept.join(u';');
    for (const QStringView selector : selectors.left(4'000).split(u',')) {
        Rule rule;
        rule.order = int(m_rules.size());
        rule.declarations = declarations;
        if (m_rules.size() >= MaxRules || !readParts(selector.trimmed(), rule))
            continue;
        const Part &last = rule.parts.back();
        const QString key = !last.id.isEmpty() ? u'#' + last.id : !last.classes.isEmpty() ? u'.' + last.classes.first() : last.tag;
        m_byKey[key].push_back(rule.order);
        m_rules.push_back(std::move(rule));
    }
}

bool Sheet::readParts(QStringView selector, Rule &rule)
{
    bool child = false;
    const QString spaced = selector.toString().replace(u'>', " > "_L1);
    static const QRegularExpression white(u"\\s+"_s);
    for (const QString &word : spaced.split(white, Qt::SkipEmptyParts)) {
        if (word == ">"_L1) {
            child = true;
            continue;
        }
        static const QRegularExpression form(u"^([A-Za-z][A-Za-z0-9]*)?((?:[.#][A-Za-z_-][A-Za-z0-9_-]*)*)$"_s);
        const auto match = form.match(word);
        if (!match.hasMatch() || rule.parts.size() == MaxParts)
            return false;
        Part part;
        part.tag = match.captured(1).toLower();
        part.child = std::exchange(child, false);
        static const QRegularExpression name(u"([.#])([A-Za-z0-9_-]+)"_s);
        for (auto names = name.globalMatch(match.captured(2)); names.hasNext();) {
            const auto one = names.next();
            if (one.captured(1) == "#"_L1)
                part.id = one.captured(2);
            else
                part.classes.append(one.captured(2));
        }
        rule.weight += (part.id.isEmpty() ? 0 : 100) + 10 * int(part.classes.size()) + (part.tag.isEmpty() ? 0 : 1);
        rule.parts.push_back(std::move(part));
    }
    return !rule.parts.empty() && !child;
}

bool Sheet::matches(const Part &part, const GumboNode *node)
{
    --m_budget;
    if (node->type != GUMBO_NODE_ELEMENT)
        return false;
    if (!part.tag.isEmpty() && part.tag != QLatin1StringView(gumbo_normalized_tagname(node->v.element.tag)))
        return false;
    if (!part.id.isEmpty() && attributeOf(node, "id") != part.id)
        return false;
    if (part.classes.isEmpty())
        return true;
    const QStringList own = attributeOf(node, "class").left(500).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(part.classes, [&own](const QString &name) { return own.contains(name); });
}

bool Sheet::matches(const Rule &rule, const GumboNode *node)
{
    if (!matches(rule.parts.back(), node))
        return false;
    size_t part = rule.parts.size() - 1;
    const GumboNode *above = node->parent;
    while (part > 0 && m_budget > 0) {
        const bool direct = rule.parts[part].child;
        bool found = false;
        for (; above && !found && m_budget > 0; above = above->parent) {
            found = matches(rule.parts[part - 1], above);
            if (direct && !found)
                return false;
        }
        if (!found)
            return false;
        --part;
    }
    return part == 0;
}

QString Sheet::declarationsFor(const GumboNode *node)
{
    if (m_rules.empty() || m_budget <= 0)
        return {};
    std::vector<int> candidates;
    const auto collect = [this, &candidates](const QString &key) {
        const auto found = m_byKey.constFind(key);
        if (found != m_byKey.cend())
            candidates.insert(candidates.end(), found->begin(), found->end());
    };
    collect(QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag)));
    const QString classes = attributeOf(node, "class").left(500);
    for (const QString &name : classes.split(u' ', Qt::SkipEmptyParts))
        collect(u'.' + name);
    if (const QString id = attributeOf(node, "id"); !id.isEmpty())
        collect(u'#' + id);
    std::erase_if(candidates, [this, node](int index) { return m_budget <= 0 || !matches(m_rules[size_t(index)], node); });
    std::ranges::sort(candidates, {}, [this](int index) { return std::pair(m_rules[size_t(index)].weight, index); });
    QString declarations;
    for (const int index : candidates) {
        if (declarations.size() > 6'000)
            break;
        declarations += m_rules[size_t(index)].declarations + u';';
    }
    return declarations;
}

} // namespace gw::html
