// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "emailquery.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {

EmailQuery::EmailQuery(Session &session, const Owner &owner, Compiled compiled, bool collapse)
    : m_session(session), m_owner(owner), m_compiled(std::move(compiled)), m_collapse(collapse)
{
    m_heads = m_collapse && headsAreKnown();
}

bool EmailQuery::headsAreKnown() const
{
    return m_compiled.fromMailbox && m_compiled.unfiltered && m_compiled.plainOrder && m_compiled.descending;
}

QString EmailQuery::from(const QString &columns, const QString &more) const
{
    QString sql = u"SELECT "_s + columns;
    if (!m_compiled.fromMailbox)
        // The plus keeps SQLite from walking through the account where there is something better.
        sql += m_compiled.narrow ? u" FROM mail_email e WHERE +e.account = ?"_s
                                 : u" FROM mail_email e WHERE e.account = ?"_s;
    else if (m_compiled.needsEmail)
        // The order of the words is the order in which SQLite walks.
        sql += u" FROM mail_in i CROSS JOIN mail_email e WHERE e.num = i.email AND i.mailbox = ?"_s;
    else
        sql += u" FROM mail_in i WHERE i.mailbox = ?"_s;
    if (m_heads)
        sql += u" AND i.head = 1"_s;
    return sql + m_compiled.where + more;
}

QVariantList EmailQuery::parameters(const QVariantList &more) const
{
    return QVariantList{m_compiled.fromMailbox ? m_compiled.mailbox : m_owner.number} + m_compiled.parameters + more;
}

Result<qint64> EmailQuery::total()
{
    if (m_total)
        return *m_total;
    QString sql = from(m_collapse && !m_heads ? u"count(DISTINCT %1)"_s.arg(m_compiled.thread()) : u"count(*)"_s);
    QVariantList with = parameters();
    if (m_compiled.fromMailbox && m_compiled.unfiltered) {
        // The mailbox knows.
        sql = m_collapse ? u"SELECT threads FROM mail_mailbox WHERE num = ?"_s
                         : u"SELECT emails FROM mail_mailbox WHERE num = ?"_s;
        with = {m_compiled.mailbox};
    } else if (m_collapse && m_compiled.unfiltered) {
        sql = u"SELECT count(*) FROM mail_thread WHERE account = ?"_s;
    }
    const auto rows = m_session.query(sql, with);
    if (!rows)
        return fail(rows.error());
    m_total = rows->empty() ? 0 : rows->front().integer(0);
    return *m_total;
}

Result<QList<qint64>> EmailQuery::numbers(const QString &order, qint64 limit, qint64 offset)
{
    const auto rows = m_session.query(from(m_compiled.number()) + u" ORDER BY "_s + order + u" LIMIT ? OFFSET ?"_s,
                                      parameters({limit, offset}));
    if (!rows)
        return fail(rows.error());
    QList<qint64> found;
    found.reserve(qsizetype(rows->size()));
    for (const Row &row : *rows)
        found.append(row.integer(0));
    return found;
}

Result<QList<qint64>> EmailQuery::window(qint64 position, qint64 limit)
{
    if (limit == 0)
        return QList<qint64>();
    if (m_collapse && !m_heads) {
        if (const auto loaded = loadAtLeast(position + limit); !loaded)
            return fail(loaded.error());
        return m_walked.mid(position, limit);
    }
    if (m_compiled.fromMailbox && m_compiled.unfiltered) {
        // A window in the second half is nearer to the end.
        const Result<qint64> all = total();
        if (!all)
            return fail(all.error());
        if (position >= *all)
            return QList<qint64>();
        const qint64 end = std::min(*all, position + limit);
        if (position > *all / 2) {
            Result<QList<qint64>> found = numbers(m_compiled.reverseOrder, end - position, *all - end);
            if (found)
                std::ranges::reverse(*found);
            return found;
        }
    }
    return numbers(m_compiled.order, limit, position);
}

/// Walks until so many threads have been met, or there are no more.
Result<Done> EmailQuery::loadAtLeast(qint64 count)
{
    constexpr qint64 most = 1'000'000;
    qint64 piece = std::min(most, 2 * count + 200);
    while (!m_complete && m_walked.size() < count) {
        const auto rows = m_session.query(from(m_compiled.number() + u", "_s + m_compiled.thread()) + u" ORDER BY "_s
                                              + m_compiled.order + u" LIMIT ? OFFSET ?"_s,
                                          parameters({piece, m_offset}));
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows) {
            if (const qint64 thread = row.integer(1); !m_threads.contains(thread)) {
                m_threads.insert(thread);
                m_walked.append(row.integer(0));
            }
        }
        m_offset += qint64(rows->size());
        m_complete = qint64(rows->size()) < piece;
        piece = std::min(most, 4 * piece);
    }
    return Done{};
}

Result<std::optional<qint64>> EmailQuery::indexOf(qint64 number)
{
    if (!m_collapse || m_heads) {
        const auto there = m_session.query(from(m_compiled.receivedAt(), u" AND %1 = ?"_s.arg(m_compiled.number())),
                                           parameters({number}));
        if (!there)
            return fail(there.error());
        if (there->empty())
            return std::optional<qint64>();
        if (m_compiled.plainOrder) {
            const QString before = u" AND (%1, %2) %3 (?, ?)"_s.arg(m_compiled.receivedAt(), m_compiled.number(),
                                                                    m_compiled.descending ? u">"_s : u"<"_s);
            const auto rows =
                m_session.query(from(u"count(*)"_s, before), parameters({there->front().integer(0), number}));
            if (!rows)
                return fail(rows.error());
            return std::optional(rows->front().integer(0));
        }
    }
    for (qint64 want = 1'000;; want *= 10) {
        if (m_collapse && !m_heads) {
            if (const auto loaded = loadAtLeast(want); !loaded)
                return fail(loaded.error());
        } else if (!m_complete) {
            const auto all = numbers(m_compiled.order, std::numeric_limits<qint64>::max(), 0);
            if (!all)
                return fail(all.error());
            m_walked = *all;
            m_complete = true;
        }
        const qsizetype index = m_walked.indexOf(number);
        if (index >= 0)
            return std::optional<qint64>(index);
        if (m_complete)
            return std::optional<qint64>();
    }
}

} // namespace gw::backend::mail
