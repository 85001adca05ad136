// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "blocks.h"

#include <QSet>
#include <gw/html/sanitize.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

QStringList topBlocks(const QString &html)
{
    static const QSet<QString> empty{u"br"_s, u"img"_s, u"hr"_s, u"col"_s, u"input"_s};
    QStringList blocks;
    int depth = 0;
    qsizetype start = 0;
    const auto cut = [&](qsizetype end) {
        const QString block = html.sliced(start, end - start);
        if (!block.trimmed().isEmpty())
            blocks.append(block);
        start = end;
    };
    for (qsizetype i = html.indexOf(u'<'); i >= 0; i = html.indexOf(u'<', i)) {
        const qsizetype end = html.indexOf(u'>', i);
        if (end < 0)
            break;
        const bool closes = i + 1 < html.size() && html[i + 1] == u'/';
        qsizetype from = i + (closes ? 2 : 1);
        qsizetype to = from;
        while (to < end && html[to].isLetterOrNumber())
            ++to;
        const QString name = html.sliced(from, to - from).toLower();
        if (closes) {
            depth = std::max(0, depth - 1);
            if (depth == 0)
                cut(end + 1);
        } else if (!empty.contains(name)) {
            static const QSet<QString> words{u"a"_s, u"b"_s, u"strong"_s, u"em"_s, u"i"_s, u"u"_s, u"s"_s, u"span"_s, u"code"_s, u"sub"_s, u"sup"_s};
            if (depth == 0 && !words.contains(name))
                cut(i);
            ++depth;
        }
        i = end + 1;
    }
    cut(html.size());
    return blocks;
}

bool isQuote(const QString &block)
{
    return block.startsWith("<blockquote"_L1);
}

QString blockText(const QString &block)
{
    return html::sanitize(block).text().simplified();
}

bool isAttribution(const QString &block)
{
    if (isQuote(block))
        return false;
    const QString text = blockText(block);
    return text.endsWith(u':') || text.endsWith("----"_L1) || text.startsWith("----"_L1);
}

qsizetype findBlocks(const QStringList &blocks, const QStringList &part)
{
    QStringList wanted;
    for (const QString &block : part)
        wanted.append(blockText(block));
    if (wanted.isEmpty())
        return -1;
    QStringList texts;
    for (const QString &block : blocks)
        texts.append(blockText(block));
    for (qsizetype i = 0; i + wanted.size() <= texts.size(); ++i) {
        if (texts.sliced(i, wanted.size()) == wanted)
            return i;
    }
    return -1;
}

qsizetype quoteStart(const QStringList &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (isQuote(blocks.at(i)))
            return i > 0 && isAttribution(blocks.at(i - 1)) ? i - 1 : i;
    }
    return blocks.size();
}

} // namespace gw::mail
