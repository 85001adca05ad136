// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "html_tokens.h"

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAttributes = 60;

struct Entity
{
    QStringView name;
    QStringView text;
};
/// Those that clipboards write; all others come as numbers or letters.
constexpr Entity entities[] = {
    {u"amp", u"&"},       {u"lt", u"<"},       {u"gt", u">"},        {u"quot", u"\""},     {u"apos", u"'"},
    {u"nbsp", u"\u00a0"}, {u"middot", u"·"},   {u"hellip", u"…"},    {u"ndash", u"–"},     {u"mdash", u"—"},
    {u"lsquo", u"‘"},     {u"rsquo", u"’"},    {u"ldquo", u"“"},     {u"rdquo", u"”"},     {u"bull", u"•"},
    {u"copy", u"©"},      {u"reg", u"®"},      {u"trade", u"™"},     {u"deg", u"°"},       {u"plusmn", u"±"},
    {u"times", u"×"},     {u"divide", u"÷"},   {u"sect", u"§"},      {u"para", u"¶"},      {u"laquo", u"«"},
    {u"raquo", u"»"},     {u"euro", u"€"},     {u"pound", u"£"},     {u"yen", u"¥"},       {u"cent", u"¢"},
    {u"sup2", u"²"},      {u"sup3", u"³"},     {u"frac12", u"½"},    {u"larr", u"←"},      {u"rarr", u"→"},
    {u"uarr", u"↑"},      {u"darr", u"↓"},     {u"le", u"≤"},        {u"ge", u"≥"},        {u"ne", u"≠"},
    {u"infin", u"∞"},     {u"radic", u"√"},    {u"ensp", u"\u2002"}, {u"emsp", u"\u2003"}, {u"thinsp", u"\u2009"},
    {u"zwnj", u"\u200c"}, {u"zwj", u"\u200d"}, {u"lrm", u"\u200e"},  {u"rlm", u"\u200f"},  {u"shy", u"\u00ad"},
    {u"prime", u"′"},     {u"Prime", u"″"},    {u"sum", u"∑"},       {u"spades", u"♠"}};

/// Elements whose content is not markup. That of the last ones is text that a reader sees.
bool isRawElement(const QString &name)
{
    static const QStringList raw{u"script"_s, u"style"_s,   u"title"_s,    u"textarea"_s,
                                 u"iframe"_s, u"noembed"_s, u"noframes"_s, u"xmp"_s};
    return raw.contains(name);
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

QString numericEntity(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = (hex ? digits.sliced(1) : digits).toString().toUInt(&ok, hex ? 16 : 10);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return ok ? QString(QChar::ReplacementCharacter) : QString();
    const char32_t letter = code;
    return QString::fromUcs4(&letter, 1);
}

} // namespace

QString withEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype mark = text.indexOf(u'&', at);
        if (mark < 0)
            break;
        out += text.sliced(at, mark - at);
        at = mark + 1;
        const QStringView rest = text.sliced(at, qMin<qsizetype>(12, text.size() - at));
        const qsizetype end = rest.indexOf(u';');
        QString found;
        if (end > 1 && rest.front() == u'#')
            found = numericEntity(rest.sliced(1, end - 1));
        for (const Entity &entity : entities) {
            if (end > 0 && rest.left(end) == entity.name)
                found = entity.text.toString();
        }
        if (found.isEmpty())
            out += u'&';
        else
            at += end + 1;
        out += found;
    }
    out += text.sliced(at);
    return out;
}

HtmlToken HtmlTokens::next()
{
    if (!m_rawUntil.isEmpty())
        return readRaw();
    while (m_at < m_html.size()) {
        if (m_html.at(m_at) != u'<')
            return readText();
        HtmlToken token;
        if (skipDeclaration())
            continue;
        if (readTag(token))
            return token;
        return readText();
    }
    return {};
}

HtmlToken HtmlTokens::readText()
{
    // The first letter may be a `<` that opens nothing.
    qsizetype end = m_html.indexOf(u'<', m_at + 1);
    if (end < 0)
        end = m_html.size();
    HtmlToken token;
    token.kind = HtmlToken::Kind::Text;
    token.text = withEntities(QStringView(m_html).sliced(m_at, end - m_at));
    m_at = end;
    return token;
}

HtmlToken HtmlTokens::readRaw()
{
    const QString until = u"</"_s + m_rawUntil;
    m_rawUntil.clear();
    qsizetype end = m_html.indexOf(until, m_at, Qt::CaseInsensitive);
    if (end < 0)
        end = m_html.size();
    HtmlToken token;
    token.kind = HtmlToken::Kind::Text;
    token.raw = true;
    token.text = m_html.sliced(m_at, end - m_at);
    m_at = end;
    return token;
}

bool HtmlTokens::skipDeclaration()
{
    const QStringView rest = QStringView(m_html).sliced(m_at);
    qsizetype end = -1;
    if (rest.startsWith(u"<!--")) {
        end = m_html.indexOf(u"-->"_s, m_at + 4);
        m_at = end < 0 ? m_html.size() : end + 3;
        return true;
    }
    if (!rest.startsWith(u"<!") && !rest.startsWith(u"<?"))
        return false;
    end = m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
    return true;
}

bool HtmlTokens::readTag(HtmlToken &token)
{
    qsizetype at = m_at + 1;
    const bool closes = at < m_html.size() && m_html.at(at) == u'/';
    if (closes)
        ++at;
    if (at >= m_html.size() || !isNameStart(m_html.at(at)))
        return false;
    const qsizetype start = at;
    while (at < m_html.size() && !m_html.at(at).isSpace() && m_html.at(at) != u'>' && m_html.at(at) != u'/')
        ++at;
    token.kind = closes ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
    token.name = m_html.sliced(start, qMin<qsizetype>(at - start, 40)).toLower();
    m_at = at;
    readAttributes(token);
    if (!closes && isRawElement(token.name))
        m_rawUntil = token.name;
    return true;
}

void HtmlTokens::readAttributes(HtmlToken &token)
{
    const qsizetype size = m_html.size();
    const auto skipSpace = [&] {
        while (m_at < size && (m_html.at(m_at).isSpace() || m_html.at(m_at) == u'/'))
            ++m_at;
    };
    for (skipSpace(); m_at < size && m_html.at(m_at) != u'>'; skipSpace()) {
        const qsizetype start = m_at++;
        while (m_at < size && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'=' && m_html.at(m_at) != u'>'
               && m_html.at(m_at) != u'/')
            ++m_at;
        const QString name = m_html.sliced(start, qMin<qsizetype>(m_at - start, 40)).toLower();
        while (m_at < size && m_html.at(m_at).isSpace())
            ++m_at;
        QString value;
        if (m_at < size && m_html.at(m_at) == u'=') {
            ++m_at;
            while (m_at < size && m_html.at(m_at).isSpace())
                ++m_at;
            const QChar quote = m_at < size ? m_html.at(m_at) : QChar();
            qsizetype end = m_at;
            if (quote == u'"' || quote == u'\'') {
                end = m_html.indexOf(quote, ++m_at);
                end = end < 0 ? size : end;
            } else {
                while (end < size && !m_html.at(end).isSpace() && m_html.at(end) != u'>')
                    ++end;
            }
            value = withEntities(QStringView(m_html).sliced(m_at, end - m_at));
            m_at = qMin(size, end + (quote == u'"' || quote == u'\'' ? 1 : 0));
        }
        if (token.attributes.size() < mostAttributes && !token.attributes.contains(name))
            token.attributes.insert(name, value);
    }
    if (m_at < size)
        ++m_at; // the >
}

} // namespace gw::document
