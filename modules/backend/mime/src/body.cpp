// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/mime/parse.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mime {
namespace {

constexpr int maxAttachedMessages = 20; // read for the search, of all those inside each other

/// Size of a character in UTF-8 by its first UTF-16 unit; a surrogate pair is 4, counted at its first half.
int utf8Size(QChar c)
{
    return c < QChar(0x80) ? 1 : c < QChar(0x800) ? 2 : c.isSurrogate() ? 4 : 3;
}

/// Where to cut so that at most `maxBytes` of UTF-8 stay.
qsizetype cutAt(const QString &text, qint64 maxBytes)
{
    qint64 bytes = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
        bytes += utf8Size(text[at]);
        if (bytes > maxBytes)
            break;
        at += pair ? 2 : 1;
    }
    return at;
}

/// A cut inside of a tag or an entity moves in front of it.
qsizetype outsideOfTag(const QString &html, qsizetype cut)
{
    const qsizetype open = html.lastIndexOf(u'<', cut - 1);
    if (open >= 0 && open < cut && html.lastIndexOf(u'>', cut - 1) < open)
        return open;
    const qsizetype entity = cut > 0 ? html.lastIndexOf(u'&', cut - 1) : -1;
    if (entity >= 0 && cut - entity < 12 && html.lastIndexOf(u';', cut - 1) < entity && html.indexOf(u';', cut) - entity < 12
        && html.indexOf(u';', cut) >= 0)
        return entity;
    return cut;
}

void appendText(QString &to, const QString &text, qsizetype maxLength)
{
    if (to.size() >= maxLength || text.isEmpty())
        return;
    if (!to.isEmpty())
        to += u'\n';
    to += text;
    if (to.size() > maxLength)
        to.truncate(to[maxLength - 1].isHighSurrogate() ? maxLength - 1 : maxLength);
}

QString plainText(const Part &part, qint64 maxBytes)
{
    const QString value = bodyValue(part, maxBytes).value;
    return part.type == u"text/html" ? htmlToText(value) : value;
}

void collect(const Part &part, QString &text, qsizetype maxLength, int &messages)
{
    if (text.size() >= maxLength)
        return;
    for (const Part &sub : part.subParts) {
        // Of alternatives the last one is the richest; the plain one beside it says the same.
        if (part.type == u"multipart/alternative" && sub.type == u"text/plain" && part.subParts.size() > 1
            && std::ranges::any_of(part.subParts, [](const Part &other) { return other.type == u"text/html"; }))
            continue;
        collect(sub, text, maxLength, messages);
    }
    if (part.isMultipart())
        return;
    if (part.type == u"message/rfc822" && messages < maxAttachedMessages) {
        ++messages;
        const auto inner = parse(part.content());
        if (inner) {
            appendText(text, inner->subject(), maxLength);
            collect(*inner->root, text, maxLength, messages);
        }
    } else if (part.isText()) {
        appendText(text, plainText(part, qint64(maxLength) * 4), maxLength);
    }
}

QString simplifiedLine(const QString &text, qsizetype maxLength)
{
    QString line;
    bool space = false;
    for (const QChar c : text) {
        const bool invisible = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (c.isSpace() || (invisible && (c == u'\n' || c == u'\t'))) {
            space = true;
            continue;
        }
        if (invisible || c == QChar(0x034f))
            continue; // zero-width padding of newsletters
        if (space && !line.isEmpty())
            line += u' ';
        space = false;
        line += c;
        if (line.size() >= maxLength)
            break;
    }
    if (line.size() > maxLength)
        line.truncate(maxLength);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

} // namespace

BodyValue bodyValue(const Part &part, qint64 maxBytes)
{
    // No charset takes more than eight bytes for what is one byte of UTF-8 (UTF-32 and escape sequences).
    const qint64 needed = maxBytes > 0 ? maxBytes * 8 + 64 : -1;
    const QByteArray bytes = part.content(needed);
    Decoded text = decodeText(bytes, part.charset);
    // The bytes were cut, perhaps inside of a character: that is not the mail's fault.
    if (needed >= 0 && bytes.size() == needed && text.problem)
        text.problem = decodeText(QByteArrayView(bytes).chopped(std::min<qsizetype>(8, bytes.size())), part.charset).problem;
    BodyValue value;
    value.isEncodingProblem = text.problem || part.isEncodingUnknown;
    value.value = std::move(text.text);
    value.value.replace("\r\n"_L1, "\n"_L1);
    value.value.replace(u'\r', u'\n');
    value.value.remove(QChar(0));
    if (maxBytes > 0) {
        qsizetype cut = cutAt(value.value, maxBytes);
        if (cut < value.value.size() || (needed >= 0 && bytes.size() == needed)) {
            value.isTruncated = true;
            if (part.type == u"text/html")
                cut = outsideOfTag(value.value, cut);
            value.value.truncate(cut);
        }
    }
    return value;
}

QString Message::preview(qsizetype maxLength) const
{
    constexpr qint64 enough = 64 * 1024; // a newsletter's style sheet stands in front of its first word
    QString line;
    for (const Part *part : textBody) {
        if (!part->isText())
            continue;
        line = simplifiedLine(line + u' ' + plainText(*part, part->type == u"text/html" ? enough * 4 : enough), maxLength);
        if (line.size() >= maxLength)
            break;
    }
    return line;
}

QString Message::searchText(qsizetype maxLength) const
{
    QString text;
    int messages = 0;
    collect(*root, text, maxLength, messages);
    return text;
}

} // namespace gw::backend::mime
