// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/mime/parse.h>

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

// Only words for search and preview come out of here: nothing of it is ever shown as HTML, so a scanner will do where a
// reader needs a real parser.
namespace gw::backend::mime {
namespace {

const QHash<QString, char16_t> &entities()
{
    static const QHash<QString, char16_t> table{
        {u"amp"_s, u'&'},      {u"lt"_s, u'<'},       {u"gt"_s, u'>'},       {u"quot"_s, u'"'},     {u"apos"_s, u'\''},
        {u"nbsp"_s, u' '},     {u"middot"_s, u'\u00b7'}, {u"bull"_s, u'\u2022'}, {u"hellip"_s, u'\u2026'},
        {u"ndash"_s, u'\u2013'}, {u"mdash"_s, u'\u2014'}, {u"lsquo"_s, u'\u2018'}, {u"rsquo"_s, u'\u2019'},
        {u"ldquo"_s, u'\u201c'}, {u"rdquo"_s, u'\u201d'}, {u"copy"_s, u'\u00a9'}, {u"reg"_s, u'\u00ae'},
        {u"trade"_s, u'\u2122'}, {u"laquo"_s, u'\u00ab'}, {u"raquo"_s, u'\u00bb'}, {u"times"_s, u'\u00d7'},
        {u"deg"_s, u'\u00b0'}, {u"euro"_s, u'\u20ac'}, {u"rarr"_s, u'\u2192'}, {u"larr"_s, u'\u2190'},
        {u"auml"_s, u'\u00e4'}, {u"ouml"_s, u'\u00f6'}, {u"uuml"_s, u'\u00fc'}, {u"Auml"_s, u'\u00c4'},
        {u"Ouml"_s, u'\u00d6'}, {u"Uuml"_s, u'\u00dc'}, {u"szlig"_s, u'\u00df'}, {u"eacute"_s, u'\u00e9'},
        {u"egrave"_s, u'\u00e8'}, {u"agrave"_s, u'\u00e0'}, {u"ccedil"_s, u'\u00e7'}, {u"ensp"_s, u' '},
        {u"emsp"_s, u' '}, {u"thinsp"_s, u' '}, {u"zwnj"_s, u'\u200c'}, {u"zwj"_s, u'\u200d'}, {u"shy"_s, u'\u00ad'}};
    return table;
}

bool isBlock(const QString &tag)
{
    static const QSet<QString> blocks{u"p"_s,  u"div"_s, u"br"_s, u"tr"_s, u"li"_s, u"table"_s, u"ul"_s, u"ol"_s, u"h1"_s,
                                      u"h2"_s, u"h3"_s,  u"h4"_s, u"h5"_s, u"h6"_s, u"hr"_s,    u"pre"_s, u"blockquote"_s,
                                      u"section"_s, u"article"_s, u"header"_s, u"footer"_s, u"dt"_s, u"dd"_s};
    return blocks.contains(tag);
}

/// Elements whose content is not text.
bool isHidden(const QString &tag)
{
    return tag == u"script" || tag == u"style" || tag == u"head" || tag == u"title" || tag == u"svg" || tag == u"template"
           || tag == u"object" || tag == u"noscript" || tag == u"iframe" || tag == u"select" || tag == u"textarea";
}

class Scanner
{
public:
    explicit Scanner(QStringView html) : m_html(html) {}

    QString run()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<')
                markup();
            else if (c == u'&')
                entity();
            else
                put(m_html[m_at++]);
        }
        return std::move(m_text).trimmed();
    }

private:
    void put(QChar c)
    {
        if (c.isSpace())
            m_space = true;
        else
            putWord(QStringView(&c, 1));
    }

    void putWord(QStringView word)
    {
        if (m_space && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u' ';
        m_space = false;
        m_text += word;
    }

    void lineBreak()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
        m_space = false;
    }

    void entity()
    {
        const qsizetype end = m_html.sliced(m_at, std::min<qsizetype>(12, m_html.size() - m_at)).indexOf(u';');
        const QStringView name = end > 1 ? m_html.sliced(m_at + 1, end - 1) : QStringView();
        char32_t code = 0;
        if (name.startsWith(u'#')) {
            bool ok = false;
            const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
            if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
                code = 0;
        } else if (!name.isEmpty()) {
            code = entities().value(name.toString(), u'\0');
        }
        if (code == 0) {
            put(m_html[m_at++]);
            return;
        }
        m_at += end + 1;
        if (QChar::isSpace(code))
            m_space = true;
        else
            putWord(QStringView(QChar::fromUcs4(code)));
    }

    void markup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const bool closing = rest.size() > 1 && rest[1] == u'/';
        const qsizetype nameAt = m_at + (closing ? 2 : 1);
        if (nameAt >= m_html.size() || !(m_html[nameAt].isLetter() || m_html[nameAt] == u'!' || m_html[nameAt] == u'?')) {
            put(m_html[m_at++]); // 1 < 2
            return;
        }
        qsizetype nameEnd = nameAt;
        while (nameEnd < m_html.size() && m_html[nameEnd].isLetterOrNumber())
            ++nameEnd;
        const QString tag = m_html.sliced(nameAt, std::min<qsizetype>(nameEnd - nameAt, 20)).toString().toLower();
        m_at = tagEnd(nameEnd);
        if (isBlock(tag))
            lineBreak();
        else if (tag == u"td" || tag == u"th")
            m_space = true;
        if (!closing && isHidden(tag))
            skip(tag);
    }

    /// Behind the ">" that is in no attribute's value.
    qsizetype tagEnd(qsizetype at) const
    {
        QChar quote;
        for (; at < m_html.size(); ++at) {
            const QChar c = m_html[at];
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if (c == u'>') {
                return at + 1;
            } else if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=') {
                quote = c;
            }
        }
        return m_html.size();
    }

    void skip(const QString &tag)
    {
        if (m_unclosed.contains(tag))
            return; // it was looked for to the end already
        const qsizetype end = m_html.indexOf(QString(u"</"_s + tag), m_at, Qt::CaseInsensitive);
        if (end < 0)
            m_unclosed.insert(tag);
        if (end >= 0)
            m_at = end;
        else if (tag == u"script" || tag == u"style")
            m_at = m_html.size();
    }

    QStringView m_html;
    QSet<QString> m_unclosed;
    QString m_text;
    qsizetype m_at = 0;
    bool m_space = false;
};

} // namespace

QString htmlToText(QStringView html)
{
    return Scanner(html).run();
}

} // namespace gw::backend::mime
