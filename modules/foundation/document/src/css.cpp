// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "css.h"
#include <QRegularExpression>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestSheet = 500'000;
constexpr size_t mostRules = 4000;
constexpr double ownSize = 12;   // pt, where a relative size has nothing to be relative to
constexpr double offPage = -300; // pt

QString withoutComments(QString css)
{
    static const QRegularExpression comment(u"/\\*.*?(?:\\*/|$)|<!--|-->"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return css.remove(comment);
}

void applySize(CssLook &look, const QString &value)
{
    static const QHash<QString, double> named{{u"xx-small"_s, 6.75}, {u"x-small"_s, 7.5}, {u"small"_s, 9.75},
                                              {u"medium"_s, 12},     {u"large"_s, 13.5},  {u"x-large"_s, 18},
                                              {u"xx-large"_s, 24}};
    const double around = look.size > 0 ? look.size : ownSize;
    if (named.contains(value))
        look.size = named.value(value);
    else if (value == u"smaller"_s)
        look.size = around / 1.2;
    else if (value == u"larger"_s)
        look.size = around * 1.2;
    else if (const std::optional<double> size = cssLength(value, around))
        look.size = qBound(0.1, *size, 400.); // 0 would mean the form's own size
}

void applyInk(CssLook &look, const QString &value)
{
    if (const std::optional<CssColour> colour = cssColour(value)) {
        look.seeThrough = colour->alpha < 0.1;
        look.ink = colour->rgb;
    }
}

void applyPaper(CssLook &look, const QString &value)
{
    // `background` may have a colour among other things.
    static const QRegularExpression parts(u"[a-zA-Z-]+\\([^)]*\\)|[^\\s]+"_s);
    for (auto it = parts.globalMatch(value); it.hasNext();) {
        const std::optional<CssColour> colour = cssColour(it.next().captured());
        if (colour && colour->alpha >= 0.5) {
            look.paper = colour->rgb;
            return;
        }
    }
}

bool isNothing(const QString &value, double size)
{
    const std::optional<double> length = cssLength(value, size);
    return length && *length <= 0.1;
}

/// Behind the brace that closes the block at `open`.
qsizetype endOfBlock(const QString &css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size(); ++at) {
        if (css.at(at) == u'{')
            ++depth;
        else if (css.at(at) == u'}' && --depth == 0)
            return at + 1;
    }
    return css.size();
}

/// One declaration that hides, or shows again.
void applyHiding(CssLook &look, const QString &name, const QString &value)
{
    if (name == u"display"_s) {
        look.gone = look.gone || value == u"none"_s;
    } else if (name == u"visibility"_s) {
        look.invisible = value != u"visible"_s && value != u"inherit"_s;
    } else if (name == u"opacity"_s) {
        bool ok = false;
        const double opacity = value.endsWith(u'%') ? value.chopped(1).toDouble(&ok) / 100 : value.toDouble(&ok);
        look.gone = look.gone || (ok && opacity < 0.1);
    } else if (name == u"mso-hide"_s) {
        look.gone = look.gone || value == u"all"_s;
    } else if (name == u"clip"_s || name == u"clip-path"_s) {
        static const QRegularExpression nothing(
            u"rect\\(\\s*[01](px)?[ ,]+[01](px)?[ ,]+[01](px)?[ ,]+[01](px)?|inset\\((50|100)%|circle\\(0"_s);
        look.gone = look.gone || nothing.match(value).hasMatch();
    } else if (name == u"transform"_s) {
        look.gone = look.gone || value.contains(u"scale(0)"_s) || value.contains(u"scale(0,"_s);
    } else { // text-indent, left, top, right, margin-left
        const std::optional<double> length = cssLength(value, ownSize);
        look.gone =
            look.gone || (length && (name == u"right"_s ? *length > 2000 || *length < offPage : *length < offPage));
    }
}

void applyDecoration(CssLook &look, const QString &value)
{
    if (value.contains(u"none"_s)) {
        look.underline = look.strike = false;
        return;
    }
    look.underline = look.underline || value.contains(u"underline"_s);
    look.strike = look.strike || value.contains(u"line-through"_s);
}

} // namespace

std::optional<double> cssLength(const QString &value, double size)
{
    static const QRegularExpression length(
        u"^\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+))\\s*(px|pt|em|rem|%|mm|cm|in|pc|ex|ch|vw|vh)?\\s*$"_s);
    const QRegularExpressionMatch match = length.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    if (unit == u"pt"_s)
        return number;
    if (unit == u"em"_s)
        return number * size;
    if (unit == u"rem"_s)
        return number * ownSize;
    if (unit == u"%"_s)
        return number / 100 * size;
    if (unit == u"mm"_s)
        return number / 25.4 * 72;
    if (unit == u"cm"_s)
        return number / 2.54 * 72;
    if (unit == u"in"_s)
        return number * 72;
    if (unit == u"pc"_s)
        return number * 12;
    if (unit == u"ex"_s || unit == u"ch"_s)
        return number * size / 2;
    if (unit == u"vw"_s || unit == u"vh"_s)
        return number * 6;
    return number * 0.75; // px, and numbers without a unit in old attributes
}

CssDeclarations cssDeclarations(const QString &block)
{
    CssDeclarations out;
    for (const QString &declaration : withoutComments(block).split(u';')) {
        const qsizetype mark = declaration.indexOf(u'!');
        const bool important = mark >= 0 && declaration.sliced(mark).contains(u"important"_s, Qt::CaseInsensitive);
        (important ? out.important : out.normal) += (mark >= 0 ? declaration.left(mark) : declaration) + u';';
    }
    return out;
}

void applyCss(CssLook &look, const QString &declarations)
{
    bool noRoom = false;
    bool clipped = false;
    for (const QString &declaration : declarations.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.left(colon).trimmed().toLower();
        const QString value = declaration.sliced(colon + 1).trimmed().toLower();
        if (name == u"color"_s || name == u"-webkit-text-fill-color"_s)
            applyInk(look, value);
        else if (name == u"background-color"_s || name == u"background"_s || name == u"mso-highlight"_s)
            applyPaper(look, value);
        else if (name == u"font-size"_s)
            applySize(look, value);
        else if (name == u"font-weight"_s)
            look.bold = value == u"bold"_s || value == u"bolder"_s || value.toInt() >= 600;
        else if (name == u"font-style"_s)
            look.italic = value == u"italic"_s || value == u"oblique"_s;
        else if (name == u"text-decoration"_s || name == u"text-decoration-line"_s)
            applyDecoration(look, value);
        else if (name == u"text-align"_s)
            look.align = value == u"start"_s ? u"left"_s : value == u"end"_s ? u"right"_s : value;
        else if (name == u"white-space"_s)
            look.pre = value.startsWith(u"pre"_s) || value == u"break-spaces"_s;
        else if (name == u"overflow"_s || name == u"overflow-x"_s || name == u"overflow-y"_s)
            clipped = clipped || value == u"hidden"_s || value == u"clip"_s;
        else if (name == u"width"_s || name == u"height"_s || name == u"max-width"_s || name == u"max-height"_s
                 || name == u"line-height"_s)
            noRoom = noRoom || isNothing(value, ownSize);
        else if (name == u"display"_s || name == u"visibility"_s || name == u"opacity"_s || name == u"mso-hide"_s
                 || name.startsWith(u"clip"_s) || name == u"transform"_s || name == u"text-indent"_s
                 || name == u"left"_s || name == u"top"_s || name == u"right"_s || name == u"margin-left"_s
                 || name == u"margin-top"_s)
            applyHiding(look, name, value);
    }
    look.gone = look.gone || (noRoom && clipped);
}

void CssSheet::add(const QString &css)
{
    const QString text = withoutComments(css.left(largestSheet));
    qsizetype at = 0;
    while (at < text.size() && m_rules.size() < mostRules) {
        const qsizetype open = text.indexOf(u'{', at);
        if (open < 0)
            return;
        const QString head = text.sliced(at, open - at);
        const qsizetype statement = head.lastIndexOf(u';'); // @import and @charset end so
        const QString selectors = head.sliced(statement + 1).trimmed();
        const bool forPrint = selectors.contains(u"print"_s) && !selectors.contains(u"screen"_s);
        if ((selectors.startsWith(u"@media"_s) && !forPrint) || selectors.startsWith(u"@supports"_s)) {
            at = open + 1; // what is inside counts, as if the condition held; the brace that closes it is passed below
            continue;
        }
        if (selectors.startsWith(u'@')) {
            at = endOfBlock(text, open);
            continue;
        }
        const qsizetype close = text.indexOf(u'}', open);
        const qsizetype end = close < 0 ? text.size() : close;
        addRule(selectors, cssDeclarations(text.sliced(open + 1, end - open - 1)));
        at = end + 1;
        while (at < text.size() && (text.at(at).isSpace() || text.at(at) == u'}'))
            ++at;
    }
}

void CssSheet::addRule(const QString &selectors, const CssDeclarations &declarations)
{
    static const QRegularExpression compound(u"^([a-zA-Z][a-zA-Z0-9]*|\\*)?((?:[.#][\\w-]+)*)$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression name(u"([.#])([\\w-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &selector : selectors.split(u',')) {
        Rule rule;
        rule.declarations = declarations;
        bool readable = m_rules.size() < mostRules;
        // A child is taken for any descendant: rather one text too many is found hidden than one too few.
        for (const QString &part : QString(selector).replace(u'>', u' ').simplified().split(u' ', Qt::SkipEmptyParts)) {
            const QRegularExpressionMatch match = compound.match(part);
            readable = readable && match.hasMatch() && rule.parts.size() < 6;
            if (!readable)
                break;
            CssElement element;
            element.tag = match.captured(1) == u"*"_s ? QString() : match.captured(1).toLower();
            rule.weight += element.tag.isEmpty() ? 0 : 1;
            for (auto it = name.globalMatch(match.captured(2)); it.hasNext();) {
                const QRegularExpressionMatch found = it.next();
                if (found.captured(1) == u"#"_s)
                    element.id = found.captured(2);
                else
                    element.classes.append(found.captured(2));
                rule.weight += found.captured(1) == u"#"_s ? 10000 : 100;
            }
            rule.parts.push_back(element);
        }
        if (!readable || rule.parts.empty())
            continue;
        const CssElement &last = rule.parts.back();
        const QString key = !last.id.isEmpty()        ? u'#' + last.id
                            : !last.classes.isEmpty() ? u'.' + last.classes.first()
                                                      : last.tag;
        rule.order = int(m_rules.size());
        m_byKey[key].push_back(rule.order);
        m_rules.push_back(std::move(rule));
    }
}

bool CssSheet::matches(const Rule &rule, const std::vector<CssElement> &path)
{
    const auto fits = [](const CssElement &part, const CssElement &element) {
        return (part.tag.isEmpty() || part.tag == element.tag) && (part.id.isEmpty() || part.id == element.id)
               && std::all_of(part.classes.begin(), part.classes.end(),
                              [&](const QString &name) { return element.classes.contains(name); });
    };
    if (!fits(rule.parts.back(), path.back()))
        return false;
    qsizetype part = qsizetype(rule.parts.size()) - 2;
    for (qsizetype at = qsizetype(path.size()) - 2; at >= 0 && part >= 0; --at) {
        --m_budget;
        if (fits(rule.parts[size_t(part)], path[size_t(at)]))
            --part;
    }
    return part < 0;
}

CssDeclarations CssSheet::declarationsFor(const std::vector<CssElement> &path)
{
    const CssElement &element = path.back();
    QStringList keys{element.tag, QString()}; // the empty one: rules of every element
    if (!element.id.isEmpty())
        keys.append(u'#' + element.id);
    for (const QString &name : element.classes)
        keys.append(u'.' + name);
    std::vector<int> found;
    for (const QString &key : keys) {
        const auto rules = m_byKey.constFind(key);
        for (size_t at = 0; rules != m_byKey.constEnd() && at < rules->size(); ++at) {
            const int rule = rules->at(at);
            if (--m_budget > 0 && matches(m_rules[size_t(rule)], path))
                found.push_back(rule);
        }
    }
    std::sort(found.begin(), found.end(), [this](int left, int right) {
        return std::pair(m_rules[size_t(left)].weight, left) < std::pair(m_rules[size_t(right)].weight, right);
    });
    CssDeclarations out;
    for (const int rule : found) {
        out.normal += m_rules[size_t(rule)].declarations.normal;
        out.important += m_rules[size_t(rule)].declarations.important;
    }
    return out;
}

} // namespace gw::document
