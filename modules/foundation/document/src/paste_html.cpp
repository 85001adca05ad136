// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "html_tokens.h"
#include "paste_builder.h"
#include <gw/document/outline.h>

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestPaste = 40'000'000; // pictures are written out in it
constexpr size_t deepest = 150;

bool isOneOf(const QString &tag, std::initializer_list<QStringView> tags)
{
    return std::find(tags.begin(), tags.end(), QStringView(tag)) != tags.end();
}

bool isVoid(const QString &tag)
{
    return isOneOf(tag, {u"br", u"hr", u"img", u"meta", u"link", u"input", u"col", u"wbr", u"area", u"base", u"embed",
                         u"source", u"track", u"param"});
}

bool isBlock(const QString &tag)
{
    return isOneOf(tag,
                   {u"p",      u"div",    u"h1",         u"h2",    u"h3",         u"h4",      u"h5",      u"h6",
                    u"ul",     u"ol",     u"li",         u"pre",   u"blockquote", u"section", u"article", u"header",
                    u"footer", u"main",   u"nav",        u"aside", u"address",    u"dl",      u"dt",      u"dd",
                    u"center", u"figure", u"figcaption", u"form",  u"fieldset",   u"legend",  u"caption", u"body",
                    u"html",   u"hr",     u"table",      u"tr",    u"td",         u"th",      u"xmp"});
}

/// Walks over the tags with the look of the open elements.
class HtmlPaste
{
public:
    explicit HtmlPaste(Pasted &out) : m_builder(out) {}

    void run(const QString &html)
    {
        HtmlTokens tokens(html);
        for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::End; token = tokens.next()) {
            switch (token.kind) {
            case HtmlToken::Kind::Text: text(token); break;
            case HtmlToken::Kind::Open: open(token); break;
            case HtmlToken::Kind::Close: close(token.name); break;
            case HtmlToken::Kind::End: break;
            }
        }
        m_builder.finish();
    }

private:
    struct Open
    {
        CssLook look;
        int lists = 0;       ///< how many lists are around
        bool unseen = false; ///< the choices of a form field
    };

    Open current() const { return m_open.empty() ? Open() : m_open.back(); }
    QString tag() const { return m_path.empty() ? QString() : m_path.back().tag; }

    void text(const HtmlToken &token)
    {
        if (token.raw && tag() == u"style"_s)
            m_sheet.add(token.text);
        if ((token.raw && tag() != u"xmp"_s) || current().unseen)
            return;
        m_builder.addText(token.text, current().look);
    }

    /// Closes what HTML lets an author leave open.
    void closeImplied(const QString &name)
    {
        if (name == u"li"_s)
            closeUpTo({u"li"}, {u"ul", u"ol", u"table"});
        else if (name == u"dt"_s || name == u"dd"_s)
            closeUpTo({u"dt", u"dd"}, {u"dl", u"table"});
        else if (name == u"td"_s || name == u"th"_s)
            closeUpTo({u"td", u"th"}, {u"table"});
        else if (isOneOf(name, {u"tr", u"tbody", u"thead", u"tfoot"}))
            closeUpTo({u"tr"}, {u"table"});
        else if (isBlock(name))
            closeUpTo({u"p"}, {u"td", u"th", u"li", u"div", u"table"});
    }

    void closeUpTo(std::initializer_list<QStringView> names, std::initializer_list<QStringView> stops)
    {
        for (size_t at = m_path.size(); at-- > 0;) {
            if (isOneOf(m_path[at].tag, names)) {
                while (m_path.size() > at)
                    pop();
                return;
            }
            if (isOneOf(m_path[at].tag, stops))
                return;
        }
    }

    void open(const HtmlToken &token)
    {
        closeImplied(token.name);
        const QString &name = token.name;
        if (isBlock(name))
            m_builder.endParagraph();
        if (isVoid(name)) {
            openVoid(token);
            return;
        }
        if (m_path.size() >= deepest) { // its text stays, in the look of what is around
            ++m_ignored[name];
            return;
        }
        CssElement element{name, token.attributes.value(u"id"_s),
                           token.attributes.value(u"class"_s).simplified().split(u' ', Qt::SkipEmptyParts)};
        m_path.push_back(std::move(element));
        Open next = current();
        next.unseen = next.unseen || isOneOf(name, {u"select", u"datalist", u"button"});
        applyTag(next.look, token);
        applyStyles(next.look, token);
        if (name == u"ul"_s || name == u"ol"_s)
            ++next.lists;
        m_open.push_back(next);
        openStructure(token, next);
    }

    void openVoid(const HtmlToken &token)
    {
        if (token.name == u"br"_s) {
            m_builder.breakLine();
        } else if (token.name == u"img"_s) {
            const double width = cssLength(token.attributes.value(u"width"_s), 0).value_or(0);
            m_builder.addImage(token.attributes.value(u"src"_s), token.attributes.value(u"alt"_s), width / 72 * 25.4);
        } else if (token.name == u"col"_s && m_builder.inTable()) {
            const int span = qBound(1, token.attributes.value(u"span"_s).toInt(), int(Limits::columns));
            for (int at = 0; at < span; ++at)
                m_builder.addColumn(widthOf(token));
        }
    }

    void openStructure(const HtmlToken &token, const Open &element)
    {
        const QString &name = token.name;
        if (name == u"li"_s && element.lists > 0) {
            m_builder.beginItem(qMin(element.lists, outlineLevels));
        } else if (name == u"table"_s && !m_builder.inTable()) {
            m_builder.beginTable();
            m_tableAt = m_path.size();
        } else if (m_builder.inTable() && ownTable() && name == u"tr"_s) {
            m_builder.beginRow();
        } else if (m_builder.inTable() && ownTable() && (name == u"td"_s || name == u"th"_s)) {
            Cell cell;
            cell.header = name == u"th"_s;
            cell.columnSpan = qBound(1, token.attributes.value(u"colspan"_s).toInt(), int(Limits::columns));
            cell.rowSpan = qBound(1, token.attributes.value(u"rowspan"_s).toInt(), int(Limits::rows));
            m_builder.beginCell(cell, widthOf(token));
        }
    }

    /// Not in a table inside of a cell: that one's text becomes paragraphs of the cell.
    bool ownTable() const
    {
        for (size_t at = m_tableAt; at < m_path.size(); ++at) {
            if (m_path[at].tag == u"table"_s)
                return false;
        }
        return true;
    }

    static double widthOf(const HtmlToken &token)
    {
        const CssDeclarations style = cssDeclarations(token.attributes.value(u"style"_s));
        for (const QString &declaration : style.normal.split(u';')) {
            if (declaration.section(u':', 0, 0).trimmed().toLower() == u"width"_s)
                return cssLength(declaration.section(u':', 1).trimmed().toLower(), 100).value_or(0);
        }
        return cssLength(token.attributes.value(u"width"_s), 100).value_or(0);
    }

    void applyTag(CssLook &look, const HtmlToken &token)
    {
        const QString &name = token.name;
        if (isOneOf(name, {u"b", u"strong", u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"}))
            look.bold = true;
        else if (isOneOf(name, {u"i", u"em", u"cite", u"var", u"dfn"}))
            look.italic = true;
        else if (isOneOf(name, {u"u", u"ins"}))
            look.underline = true;
        else if (isOneOf(name, {u"s", u"strike", u"del"}))
            look.strike = true;
        else if (isOneOf(name, {u"pre", u"xmp"}))
            look.pre = true;
        else if (name == u"center"_s)
            look.align = u"center"_s;
        if (token.attributes.contains(u"hidden"_s))
            look.gone = true;
        const auto attribute = [&](const QString &from, const QString &property) {
            const QString value = token.attributes.value(from);
            if (value.isEmpty())
                return;
            // Old attributes leave the # out.
            const bool bare = value.size() == 6 && !cssColour(value) && cssColour(u'#' + value);
            applyCss(look, property + u':' + (bare ? u'#' + value : value));
        };
        attribute(u"align"_s, u"text-align"_s);
        attribute(u"bgcolor"_s, u"background-color"_s);
        if (name == u"font"_s) {
            attribute(u"color"_s, u"color"_s);
            static const QList<double> sizes{7.5, 9.75, 12, 13.5, 18, 24, 36};
            const int size = token.attributes.value(u"size"_s).toInt();
            if (size >= 1 && size <= sizes.size())
                look.size = sizes.at(size - 1);
        }
    }

    void applyStyles(CssLook &look, const HtmlToken &token)
    {
        const CssDeclarations own = cssDeclarations(token.attributes.value(u"style"_s));
        if (m_sheet.isEmpty()) {
            applyCss(look, own.normal + own.important);
            return;
        }
        const CssDeclarations sheet = m_sheet.declarationsFor(m_path);
        applyCss(look, sheet.normal + own.normal + sheet.important + own.important);
    }

    void close(const QString &name)
    {
        if (name == u"br"_s || name == u"p"_s) // </p> without <p> ends a line all the same
            m_builder.endParagraph();
        if (int &ignored = m_ignored[name]; ignored > 0) {
            --ignored;
            return;
        }
        for (size_t at = m_path.size(); at-- > 0;) {
            if (m_path[at].tag == name) {
                while (m_path.size() > at)
                    pop();
                return;
            }
            // A cell or a table is not ended by what is inside of it.
            if (isOneOf(m_path[at].tag, {u"td", u"th", u"table"})
                && !isOneOf(name, {u"td", u"th", u"tr", u"tbody", u"thead", u"tfoot", u"table"}))
                return;
        }
    }

    void pop()
    {
        const QString name = m_path.back().tag;
        if (isBlock(name))
            m_builder.endParagraph();
        const bool own = m_builder.inTable() && m_path.size() > m_tableAt && ownTable();
        if (own && (name == u"td"_s || name == u"th"_s))
            m_builder.endCell();
        if (m_builder.inTable() && m_path.size() == m_tableAt && name == u"table"_s) {
            m_builder.endTable();
            m_tableAt = 0;
        }
        if (name == u"li"_s)
            m_builder.beginItem(0);
        m_path.pop_back();
        m_open.pop_back();
    }

    PasteBuilder m_builder;
    CssSheet m_sheet;
    std::vector<CssElement> m_path;
    std::vector<Open> m_open;
    size_t m_tableAt = 0; ///< how many elements are open within the outermost table, itself included
    QHash<QString, int> m_ignored;
};

/// What Windows puts around a fragment ("Version:0.9 StartHTML:…") is no text of it.
QString withoutClipboardHead(const QString &html)
{
    if (!html.startsWith(u"Version:"_s))
        return html;
    const qsizetype begin = html.indexOf(u'<');
    return begin < 0 ? QString() : html.sliced(begin);
}

} // namespace

Pasted contentFromHtml(const QString &html)
{
    Pasted out;
    out.truncated = html.size() > largestPaste;
    HtmlPaste(out).run(withoutClipboardHead(html.left(largestPaste)));
    return out;
}

} // namespace gw::document
