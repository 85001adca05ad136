// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "characters.h"
#include "foreign.h"
#include "writer.h"
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {
namespace {

constexpr int MaxQuoteDepth = 8;

/// One line as it is meant: how often it is quoted, and what it says.
struct Line
{
    int depth = 0;
    QString text;
};

/// Takes the marks of quotation off. `strict`: as RFC 3676 writes them, one after the other.
Line lineOf(QStringView raw, bool strict)
{
    Line line;
    qsizetype at = 0;
    while (at < raw.size() && raw.at(at) == u'>') {
        ++line.depth;
        ++at;
        if (!strict && at + 1 < raw.size() && raw.at(at) == u' ' && raw.at(at + 1) == u'>')
            ++at;
    }
    if (at < raw.size() && raw.at(at) == u' ' && (strict || line.depth > 0))
        ++at; // stuffed, or the space after the mark
    line.text = raw.mid(at).toString();
    return line;
}

std::vector<Line> linesOf(const QString &plain, const MailText &form)
{
    std::vector<Line> lines;
    bool open = false; ///< the line before goes on
    for (const QStringView raw : QStringView(plain).split(u'\n')) {
        Line line = lineOf(raw, form.flowed);
        const bool signature = line.text == "-- "_L1;
        const bool soft = form.flowed && !signature && line.text.endsWith(u' ');
        if (soft && form.delSp)
            line.text.chop(1);
        if (open && !signature && line.depth == lines.back().depth) {
            if (lines.back().text.size() + line.text.size() < 1'000'000)
                lines.back().text += line.text;
        } else {
            lines.push_back(std::move(line));
        }
        open = soft;
    }
    while (!lines.empty() && lines.back().text.trimmed().isEmpty())
        lines.pop_back();
    return lines;
}

/// Addresses in a line, as links.
void writeLine(Writer &writer, const QString &text)
{
    // Only ASCII: a Korean particle right behind an address is none of it.
    static const QRegularExpression address(
        u"\\b(?:https?://[!-;=?-~]{1,1500}|www\\.[A-Za-z0-9.-]+\\.[A-Za-z]{2,}[!-;=?-~]{0,1500}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,6})"_s);
    qsizetype at = 0;
    for (auto found = address.globalMatch(text.left(200'000)); found.hasNext();) {
        const auto match = found.next();
        QString shown = match.captured();
        while (!shown.isEmpty() && u".,;:!?'\")]}"_s.contains(shown.back())) {
            const bool balanced = shown.back() == u')' && shown.count(u'(') >= shown.count(u')');
            if (balanced)
                break;
            shown.chop(1);
        }
        const QString target = safeTarget(shown.startsWith("http"_L1, Qt::CaseInsensitive) ? shown
                                          : shown.startsWith("www."_L1)                      ? u"http://"_s + shown
                                                                                             : u"mailto:"_s + shown);
        if (target.isEmpty())
            continue;
        writer.text(text.mid(at, match.capturedStart() - at), {});
        QString attributes = u" href=\"%1\""_s.arg(escaped(target));
        if (target.startsWith("http"_L1))
            attributes += u" rel=\"noopener noreferrer\""_s;
        writer.text(shown, {{Tag::A, attributes, target}});
        at = match.capturedStart() + shown.size();
    }
    writer.text(text.mid(at), {});
}

} // namespace

Safe fromMailText(const QString &plain, const MailText &form, const Policy &policy)
{
    Writer writer(policy);
    QString text = plain.left(policy.maxInput);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const std::vector<Line> lines = linesOf(text, form);
    if (plain.size() > policy.maxInput)
        writer.setTruncated();
    std::vector<int> quotes;
    int paragraph = 0;
    for (const Line &line : lines) {
        if (writer.isFull())
            break;
        const auto depth = size_t(std::min(line.depth, MaxQuoteDepth));
        if (depth != quotes.size() || paragraph == 0) {
            if (paragraph > 0)
                writer.close(paragraph);
            while (quotes.size() > depth) {
                writer.close(quotes.back());
                quotes.pop_back();
            }
            while (quotes.size() < depth) {
                if (quotes.empty())
                    writer.beginQuote(true);
                quotes.push_back(writer.open(Tag::Blockquote, {}));
                if (quotes.size() == 1)
                    writer.quoteIsBlock(quotes.back());
            }
            paragraph = writer.open(Tag::Pre, {});
        } else {
            writer.text(u"\n"_s, {});
        }
        if (depth == 0 && isQuoteLine(line.text))
            writer.beginQuote(false);
        writeLine(writer, line.text);
    }
    return writer.finish();
}

} // namespace gw::html
