// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "paste_builder.h"

namespace gw::document {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many of the lines from `first` on have the same number of tabs, one at least.
qsizetype tabbedLines(const QStringList &lines, qsizetype first)
{
    const qsizetype tabs = lines.at(first).count(u'\t');
    qsizetype count = 0;
    while (tabs > 0 && tabs < Limits::columns && first + count < lines.size()
           && lines.at(first + count).count(u'\t') == tabs)
        ++count;
    return count;
}

} // namespace

Pasted contentFromPlainText(const QString &text)
{
    Pasted out;
    PasteBuilder builder(out);
    CssLook look;
    look.pre = true; // two spaces before 끝. count
    QString normal = text.left(Limits::text);
    out.truncated = text.size() > Limits::text;
    normal.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\u2028', u'\n').replace(u'\u2029', u'\n');
    const QStringList lines = normal.split(u'\n');
    for (qsizetype at = 0; at < lines.size();) {
        const qsizetype rows = tabbedLines(lines, at);
        if (rows < 2) {
            builder.addText(lines.at(at), look);
            builder.breakLine();
            ++at;
            continue;
        }
        builder.beginTable();
        for (const qsizetype end = at + rows; at < end; ++at) {
            builder.beginRow();
            for (const QString &cell : lines.at(at).split(u'\t')) {
                builder.beginCell({}, 0);
                builder.addText(cell, look);
            }
        }
        builder.endTable();
    }
    builder.finish();
    return out;
}

} // namespace gw::document
