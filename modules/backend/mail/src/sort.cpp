// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filter.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

QString keywordLiteral(const QString &word)
{
    QString escaped = findable(word);
    escaped.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s).replace(u'\'', u"''"_s);
    return u"'% "_s + escaped + u" %' ESCAPE '!'"_s;
}

/// Sorting by keyword: false comes before true.
std::optional<QString> keywordExpression(const QString &property, const QString &word, Compiled &out)
{
    const QString literal = keywordLiteral(word);
    if (property == "hasKeyword"_L1) {
        out.needsEmail = out.needsEmail || out.fromMailbox;
        return u"CASE WHEN e.keywords LIKE %1 THEN 1 ELSE 0 END"_s.arg(literal);
    }
    out.ofThreads = true;
    const QString members = u"EXISTS (SELECT 1 FROM mail_email t WHERE t.thread = %1 AND t.keywords %2 %3)"_s;
    if (property == "someInThreadHaveKeyword"_L1)
        return u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(members.arg(out.thread(), u"LIKE"_s, literal));
    if (property == "allInThreadHaveKeyword"_L1)
        return u"CASE WHEN %1 THEN 0 ELSE 1 END"_s.arg(members.arg(out.thread(), u"NOT LIKE"_s, literal));
    return {};
}

std::optional<QString> columnExpression(const QString &property, Compiled &out)
{
    static const QHash<QString, QString> columns{{u"size"_s, u"e.size"_s},
                                                 {u"from"_s, u"e.from_key"_s},
                                                 {u"to"_s, u"e.to_key"_s},
                                                 {u"subject"_s, u"e.subject_key"_s},
                                                 {u"sentAt"_s, u"e.sent_at"_s}};
    if (property == "receivedAt"_L1)
        return out.receivedAt();
    const auto column = columns.constFind(property);
    if (column == columns.constEnd())
        return {};
    out.needsEmail = out.needsEmail || out.fromMailbox;
    return *column;
}

} // namespace

bool isKnownCollation(const QString &name)
{
    return name == "i;unicode-casemap"_L1 || name == "i;ascii-casemap"_L1 || name == "i;octet"_L1
           || name == "i;ascii-numeric"_L1;
}

namespace {

std::unexpected<Trouble> unsupportedSort(const QString &description)
{
    return trouble(MethodError{.type = u"unsupportedSort"_s, .description = description});
}

} // namespace

QString findable(const QString &keyword)
{
    const bool legal = std::ranges::all_of(keyword, [](QChar c) { return c >= u'!' && c <= u'~'; });
    return legal && !keyword.isEmpty() ? keyword.toLower() : u"("_s;
}

Outcome<Done> compileSort(const QJsonValue &sort, Compiled &out)
{
    if (!sort.isArray() && !sort.isNull() && !sort.isUndefined())
        return invalid(u"sort: neither a list nor null"_s);
    QJsonArray comparators = sort.toArray();
    if (comparators.isEmpty())
        comparators.append(QJsonObject{{u"property"_s, u"receivedAt"_s}, {u"isAscending"_s, false}});
    if (comparators.size() > 8)
        return unsupportedSort(u"too many comparators"_s);
    QStringList forward;
    QStringList backward;
    bool first = true;
    const auto add = [&](const QString &expression, bool ascending) {
        forward.append(expression + (ascending ? u" ASC"_s : u" DESC"_s));
        backward.append(expression + (ascending ? u" DESC"_s : u" ASC"_s));
    };
    for (const QJsonValue &value : std::as_const(comparators)) {
        const QJsonObject comparator = value.toObject();
        const QString property = comparator.value(u"property"_s).toString();
        const QJsonValue ascending = comparator.value(u"isAscending"_s);
        if (property.isEmpty() || (!ascending.isUndefined() && !ascending.isBool()))
            return invalid(u"sort: no comparator"_s);
        if (const QJsonValue name = comparator.value(u"collation"_s);
            name.isString() && !isKnownCollation(name.toString()))
            return unsupportedSort(u"there is no such collation"_s);
        std::optional<QString> expression = columnExpression(property, out);
        if (!expression && property.endsWith("Keyword"_L1)) {
            const QJsonValue word = comparator.value(u"keyword"_s);
            if (!word.isString())
                return invalid(u"sort: %1 wants a keyword"_s.arg(property.left(60)));
            expression = keywordExpression(property, word.toString(), out);
            out.ofKeywords = true;
        }
        if (!expression)
            return unsupportedSort(u"nothing is sorted by %1"_s.arg(property.left(60)));
        const bool up = ascending.toBool(true);
        if (first)
            out.descending = !up;
        out.plainOrder = first && property == "receivedAt"_L1;
        first = false;
        // An expression instead of the column: the rows are found by their numbers, not walked in this order.
        if (*expression == out.receivedAt() && out.narrow)
            *expression += u" + 0"_s;
        add(*expression, up);
    }
    if (!out.plainOrder)
        add(out.receivedAt(), false);
    add(out.number(), out.plainOrder && !out.descending);
    out.order = forward.join(u", "_s);
    out.reverseOrder = backward.join(u", "_s);
    return Done{};
}

} // namespace gw::backend::mail
