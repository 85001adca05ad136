// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filter.h"

#include "headerfilter.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

using Field = SearchIndex::Field;

std::unexpected<Trouble> unsupportedFilter(const QString &description)
{
    return trouble(MethodError{.type = u"unsupportedFilter"_s, .description = description});
}

/// A pattern for LIKE … ESCAPE '!' that finds one word of pack().
QString wordPattern(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u"% "_s + escaped + u" %"_s;
}

const QHash<QString, Field> &textFields()
{
    static const QHash<QString, Field> fields{
        {u"text"_s, Field::Text}, {u"subject"_s, Field::Subject}, {u"from"_s, Field::From}, {u"to"_s, Field::To},
        {u"cc"_s, Field::Cc},     {u"bcc"_s, Field::Bcc},         {u"body"_s, Field::Body}};
    return fields;
}

class FilterCompiler
{
public:
    FilterCompiler(Session &session, const MailStore::Private &store, const Owner &owner, Compiled &out)
        : m_session(session), m_store(store), m_owner(owner), m_out(out)
    {
    }

    Outcome<Done> run(const QJsonObject &filter)
    {
        m_base = baseMailbox(filter, 0);
        if (m_base) {
            // Somebody else's mailbox is an empty one.
            const auto rows = m_session.query(u"SELECT 1 FROM mail_mailbox WHERE num = ? AND account = ?"_s,
                                              {*m_base, m_owner.number});
            if (!rows)
                return trouble(rows.error());
            m_out.fromMailbox = true;
            m_out.mailbox = rows->empty() ? 0 : *m_base;
        }
        const Outcome<QString> expression = any(filter, 1, true);
        if (!expression)
            return std::unexpected(expression.error());
        if (!expression->isEmpty()) {
            m_out.where = u" AND "_s + *expression;
            m_out.unfiltered = false;
        }
        m_out.needsEmail = m_out.needsEmail || (m_out.fromMailbox && m_usesEmail);
        return Done{};
    }

private:
    /// A mailbox in which every result must be: its rows are walked instead of everything.
    std::optional<qint64> baseMailbox(const QJsonObject &filter, int depth) const
    {
        if (depth > m_store.limits.filterDepth)
            return {};
        if (!filter.contains(u"operator"_s)) {
            const QJsonValue mailbox = filter.value(u"inMailbox"_s);
            return mailbox.isString() ? std::optional(numberOf(MailboxLetter, mailbox.toString()).value_or(0))
                                      : std::nullopt;
        }
        if (filter.value(u"operator"_s).toString() != "AND"_L1)
            return {};
        for (const QJsonValue &condition : filter.value(u"conditions"_s).toArray()) {
            if (const auto found = baseMailbox(condition.toObject(), depth + 1))
                return found;
        }
        return {};
    }

    Outcome<QString> any(const QJsonObject &filter, int depth, bool always)
    {
        if (depth > m_store.limits.filterDepth || ++m_conditions > m_store.limits.filterSize)
            return unsupportedFilter(u"too many conditions in each other"_s);
        return filter.contains(u"operator"_s) ? combination(filter, depth, always) : condition(filter, always);
    }

    /// Empty: everything matches. `always`: every result must match this, so that it may choose the rows to walk.
    Outcome<QString> combination(const QJsonObject &filter, int depth, bool always)
    {
        const QString op = filter.value(u"operator"_s).toString();
        const QJsonValue conditions = filter.value(u"conditions"_s);
        if ((op != "AND"_L1 && op != "OR"_L1 && op != "NOT"_L1) || !conditions.isArray() || filter.size() != 2)
            return invalid(u"filter: no FilterOperator"_s);
        QStringList parts;
        for (const QJsonValue &part : conditions.toArray()) {
            if (!part.isObject())
                return invalid(u"filter: a condition is no object"_s);
            const Outcome<QString> expression = any(part.toObject(), depth + 1, always && op == "AND"_L1);
            if (!expression)
                return expression;
            parts.append(expression->isEmpty() ? u"(1 = 1)"_s : *expression);
        }
        if (op == "AND"_L1) {
            parts.removeAll(u"(1 = 1)"_s);
            return parts.isEmpty() ? QString() : u'(' + parts.join(u" AND "_s) + u')';
        }
        const QString either = parts.isEmpty() ? u"(1 = 0)"_s : u'(' + parts.join(u" OR "_s) + u')';
        return op == "OR"_L1 ? either : u"(NOT "_s + either + u')';
    }

    Outcome<QString> condition(const QJsonObject &filter, bool always)
    {
        QStringList parts;
        for (auto it = filter.begin(); it != filter.end(); ++it) {
            if (it.value().isNull())
                continue;
            const Outcome<QString> part = property(it.key(), it.value(), always);
            if (!part)
                return part;
            if (!part->isEmpty())
                parts.append(*part);
        }
        return parts.isEmpty() ? QString() : u'(' + parts.join(u" AND "_s) + u')';
    }

    Outcome<QString> property(const QString &name, const QJsonValue &value, bool always)
    {
        if (const auto field = textFields().constFind(name); field != textFields().constEnd())
            return text(*field, value, always);
        if (name == "inMailbox"_L1)
            return inMailbox(value, always);
        if (name == "inMailboxOtherThan"_L1)
            return otherThan(value);
        if (name == "before"_L1 || name == "after"_L1)
            return time(name, value);
        if (name == "minSize"_L1 || name == "maxSize"_L1)
            return size(name, value);
        if (name == "hasAttachment"_L1) {
            if (!value.isBool())
                return invalid(u"filter: hasAttachment"_s);
            return column(u"attachment"_s) + (value.toBool() ? u" = 1"_s : u" = 0"_s);
        }
        if (name == "header"_L1)
            return header(value, always);
        if (name.endsWith("Keyword"_L1))
            return keyword(name, value);
        return unsupportedFilter(u"there is no filter %1"_s.arg(name.left(60)));
    }

    Outcome<QString> text(Field field, const QJsonValue &value, bool always)
    {
        if (!value.isString())
            return invalid(u"filter: words are a string"_s);
        const auto found = m_store.search->matching(m_session, m_owner.number, field, value.toString(), m_out.number());
        if (!found)
            return trouble(found.error());
        m_out.narrow = m_out.narrow || (always && found->few);
        m_out.parameters.append(found->parameter);
        return u'(' + found->sql + u')';
    }

    QString among(const QList<qint64> &numbers)
    {
        m_out.parameters.append(m_store.search->amongParameter(numbers));
        return u'(' + m_store.search->isAmong(m_out.number()) + u')';
    }

    Outcome<QString> inMailbox(const QJsonValue &value, bool always)
    {
        if (!value.isString())
            return invalid(u"filter: inMailbox is an id"_s);
        const qint64 mailbox = numberOf(MailboxLetter, value.toString()).value_or(0);
        if (always && m_base == mailbox)
            return QString();
        return compare(email(u"mailboxes"_s) + u" LIKE ?"_s, u"% %1 %"_s.arg(mailbox));
    }

    Outcome<QString> otherThan(const QJsonValue &value)
    {
        if (!value.isArray())
            return invalid(u"filter: inMailboxOtherThan is a list"_s);
        QString rest = email(u"mailboxes"_s);
        for (const QJsonValue &id : value.toArray()) {
            if (!id.isString())
                return invalid(u"filter: inMailboxOtherThan has ids"_s);
            rest = u"replace(%1, ' %2 ', ' ')"_s.arg(rest).arg(numberOf(MailboxLetter, id.toString()).value_or(0));
        }
        return QString(u'(' + rest + u" <> ' ')"_s);
    }

    Outcome<QString> time(const QString &name, const QJsonValue &value)
    {
        const auto at = fromUtcDate(value.toString());
        if (!at)
            return invalid(u"filter: %1 is a UTCDate"_s.arg(name));
        return compare(m_out.receivedAt() + (name == "before"_L1 ? u" < ?"_s : u" >= ?"_s), *at);
    }

    Outcome<QString> size(const QString &name, const QJsonValue &value)
    {
        const qint64 bytes = value.toInteger(-1);
        if (!value.isDouble() || bytes < 0)
            return invalid(u"filter: %1 is a number of bytes"_s.arg(name));
        return compare(email(u"size"_s) + (name == "minSize"_L1 ? u" >= ?"_s : u" < ?"_s), bytes);
    }

    Outcome<QString> header(const QJsonValue &value, bool always)
    {
        const QJsonArray list = value.toArray();
        if (list.isEmpty() || list.size() > 2 || !list.first().isString() || !list.last().isString())
            return invalid(u"filter: header is a name and perhaps a text"_s);
        const auto found = withHeader(m_session, m_store, m_owner, m_base, list.first().toString(),
                                      list.size() == 2 ? std::optional(list.last().toString()) : std::nullopt);
        if (!found)
            return trouble(found.error());
        if (!*found)
            return unsupportedFilter(u"too many messages to look into: add inMailbox"_s);
        m_out.narrow = m_out.narrow || always;
        return among(**found);
    }

    Outcome<QString> keyword(const QString &name, const QJsonValue &value)
    {
        if (!value.isString())
            return invalid(u"filter: %1 is a keyword"_s.arg(name));
        const QString word = findable(value.toString());
        m_out.ofKeywords = true;
        if (name == "hasKeyword"_L1 || name == "notKeyword"_L1) {
            const bool has = name == "hasKeyword"_L1;
            for (const auto &[known, indexed] :
                 {std::pair{u"$seen"_s, u"i.seen = %1"_s}, std::pair{u"$flagged"_s, u"i.flagged = %1"_s}}) {
                // A literal, not a parameter: only so does the index of those apply.
                if (word == known && m_out.fromMailbox)
                    return indexed.arg(has ? 1 : 0);
            }
            return compare(email(u"keywords"_s) + (has ? u" LIKE ?"_s : u" NOT LIKE ?"_s) + u" ESCAPE '!'"_s,
                           wordPattern(word));
        }
        m_out.ofThreads = true;
        const QString members =
            u"EXISTS (SELECT 1 FROM mail_email t WHERE t.thread = %1 AND t.keywords %2 ? ESCAPE '!')"_s;
        if (name == "allInThreadHaveKeyword"_L1)
            return compare(u"NOT "_s + members.arg(m_out.thread(), u"NOT LIKE"_s), wordPattern(word));
        if (name == "someInThreadHaveKeyword"_L1)
            return compare(members.arg(m_out.thread(), u"LIKE"_s), wordPattern(word));
        if (name == "noneInThreadHaveKeyword"_L1)
            return compare(u"NOT "_s + members.arg(m_out.thread(), u"LIKE"_s), wordPattern(word));
        return unsupportedFilter(u"there is no filter %1"_s.arg(name.left(60)));
    }

    QString compare(const QString &expression, const QVariant &parameter)
    {
        m_out.parameters.append(parameter);
        return u'(' + expression + u')';
    }
    QString column(const QString &name) { return (m_out.fromMailbox ? u"i."_s : u"e."_s) + name; }
    QString email(const QString &name)
    {
        m_usesEmail = true;
        return u"e."_s + name;
    }

    Session &m_session;
    const MailStore::Private &m_store;
    const Owner &m_owner;
    Compiled &m_out;
    std::optional<qint64> m_base;
    int m_conditions = 0;
    bool m_usesEmail = false;
};

void collectWords(const QJsonObject &filter, int depth, SoughtWords &out)
{
    if (depth > 32)
        return;
    if (filter.contains(u"operator"_s)) {
        if (filter.value(u"operator"_s).toString() == "NOT"_L1)
            return;
        for (const QJsonValue &condition : filter.value(u"conditions"_s).toArray())
            collectWords(condition.toObject(), depth + 1, out);
        return;
    }
    for (const QString &name : {u"text"_s, u"subject"_s}) {
        if (filter.value(name).isString())
            out.subject.append(filter.value(name).toString());
    }
    for (const QString &name : {u"text"_s, u"body"_s}) {
        if (filter.value(name).isString())
            out.body.append(filter.value(name).toString());
    }
}

} // namespace

SoughtWords soughtWords(const QJsonValue &filter)
{
    SoughtWords words;
    collectWords(filter.toObject(), 0, words);
    return words;
}

Outcome<Done> compileSort(const QJsonValue &sort, Compiled &out);

Outcome<Compiled> compiled(Session &session, const MailStore::Private &store, const Owner &owner,
                           const QJsonValue &filter, const QJsonValue &sort)
{
    Compiled out;
    if (!filter.isObject() && !filter.isNull() && !filter.isUndefined())
        return invalid(u"filter: neither an object nor null"_s);
    if (const auto done = FilterCompiler(session, store, owner, out).run(filter.toObject()); !done)
        return std::unexpected(done.error());
    if (const auto done = compileSort(sort, out); !done)
        return std::unexpected(done.error());
    return out;
}

} // namespace gw::backend::mail
