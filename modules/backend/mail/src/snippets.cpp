// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "snippets.h"

#include "filter.h"

#include <gw/backend/jmap/objects.h>
#include <gw/text/fts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

constexpr int MostSnippets = 500;
constexpr int Before = 40;        // characters shown before the first word that was found
constexpr qsizetype Octets = 255; // RFC 8621 5: the preview is no longer than that

/// A query's words one by one, so that each is marked wherever it stands; what is in quotation marks is one of them.
QStringList wordsOf(const QStringList &queries)
{
    QStringList words;
    for (const QString &query : queries) {
        const QStringList parts = query.split(u'"');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i % 2 == 1)
                words.append(parts.at(i));
            else
                words += parts.at(i).split(u' ', Qt::SkipEmptyParts);
        }
    }
    words.removeDuplicates();
    return words;
}

text::Ranges marked(const QString &text, const QStringList &words)
{
    text::Ranges all;
    for (const QString &word : words) {
        if (const auto found = text::findTerms(text, word))
            all.insert(all.end(), found->begin(), found->end());
    }
    std::ranges::sort(all, {}, &text::Range::start);
    text::Ranges merged;
    for (const text::Range &range : all) {
        if (!merged.empty() && range.start <= merged.back().start + merged.back().length)
            merged.back().length = std::max(merged.back().length, range.start + range.length - merged.back().start);
        else
            merged.push_back(range);
    }
    return merged;
}

/// HTML of a part of the text; whole characters and marks, as many as `octets` allow.
QString snippet(const QString &text, const text::Ranges &ranges, qsizetype from, qsizetype octets)
{
    QString html;
    qsizetype size = 0;
    const auto add = [&](const QString &piece, qsizetype reserve) {
        const qsizetype more = piece.toUtf8().size();
        if (octets >= 0 && size + more + reserve > octets)
            return false;
        html += piece;
        size += more;
        return true;
    };
    const QString open = u"<mark>"_s;
    const QString close = u"</mark>"_s;
    size_t range = 0;
    bool inside = false;
    for (qsizetype at = from; at < text.size();) {
        while (range < ranges.size() && ranges[range].start + ranges[range].length <= at) {
            if (inside)
                html += close;
            inside = false;
            ++range;
        }
        const bool begins = !inside && range < ranges.size() && ranges[range].start <= at;
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const QString character = text.mid(at, pair ? 2 : 1);
        const bool blank = text.at(at).isSpace();
        const QString escaped = blank ? u" "_s : character.toHtmlEscaped();
        if (!add(begins ? open + escaped : escaped, close.size()))
            break;
        inside = inside || begins;
        at += pair ? 2 : 1;
    }
    return inside ? html + close : html;
}

QJsonValue markedSubject(const QString &subject, const QStringList &words)
{
    const text::Ranges ranges = marked(subject, words);
    return ranges.empty() ? QJsonValue() : QJsonValue(snippet(subject, ranges, 0, -1));
}

QJsonValue markedBody(const QString &body, const QStringList &words)
{
    const text::Ranges ranges = marked(body, words);
    if (ranges.empty())
        return {};
    qsizetype from = std::max(0, ranges.front().start - Before);
    if (from > 0) { // at the beginning of a word
        const qsizetype space = body.indexOf(u' ', from);
        if (space >= 0 && space < ranges.front().start)
            from = space + 1;
        else if (body.at(from).isLowSurrogate())
            ++from;
    }
    return snippet(body, ranges, from, Octets);
}

Outcome<QJsonObject> getSnippets(Session &session, const QJsonObject &arguments, const Owner &owner,
                                 const MailStore::Private &store)
{
    // The filter is checked as a query would check it.
    if (const auto checked = compiled(session, store, owner, arguments.value(u"filter"_s), {}); !checked)
        return std::unexpected(checked.error());
    const SoughtWords sought = soughtWords(arguments.value(u"filter"_s));
    const QStringList subjectWords = wordsOf(sought.subject);
    const QStringList bodyWords = wordsOf(sought.body);
    QList<qint64> numbers;
    const QJsonArray ids = arguments.value(u"emailIds"_s).toArray();
    for (const QJsonValue &id : ids)
        numbers.append(numberOf(EmailLetter, id.toString()).value_or(0));
    QHash<qint64, std::pair<QString, QString>> texts;
    const auto done = inPieces(numbers, [&](const QList<qint64> &piece) -> Result<Done> {
        const auto rows = session.query(u"SELECT email, subject, body, place FROM mail_text WHERE email IN (%1)"_s.arg(
                                            storage::placeholders(piece.size())),
                                        QVariantList(piece.begin(), piece.end()));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            if (row.text(3) == placeToken(owner.number))
                texts.insert(row.integer(0), {row.text(1), row.text(2)});
        }
        return Done{};
    });
    if (!done)
        return trouble(done.error());
    QJsonArray list;
    QJsonArray notFound;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto text = texts.constFind(numbers.at(i));
        if (text == texts.constEnd()) {
            notFound.append(ids.at(i));
            continue;
        }
        list.append(QJsonObject{{u"emailId"_s, ids.at(i)},
                                {u"subject"_s, markedSubject(text->first, subjectWords)},
                                {u"preview"_s, markedBody(text->second, bodyWords)}});
    }
    return QJsonObject{{u"accountId"_s, owner.account.id},
                       {u"list"_s, list},
                       {u"notFound"_s, notFound.isEmpty() ? QJsonValue() : QJsonValue(notFound)}};
}

} // namespace

void addSnippets(jmap::Methods &methods, MailStore::Private &store)
{
    addOwned(methods, store, u"SearchSnippet/get"_s,
             [&store](const QJsonObject &arguments, jmap::Context &context, const Owner &owner) -> jmap::MethodResult {
                 const QJsonValue ids = arguments.value(u"emailIds"_s);
                 if (!ids.isArray())
                     return std::unexpected(jmap::invalidArguments(u"emailIds: no list"_s));
                 if (ids.toArray().size() > MostSnippets)
                     return std::unexpected(MethodError{.type = u"requestTooLarge"_s});
                 return reading(context,
                                [&](Session &session) { return getSnippets(session, arguments, owner, store); });
             });
}

} // namespace gw::backend::mail
