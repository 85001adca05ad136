// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// The half of the mirror that keeps lists and threads of mailboxes: what a message does to them as it comes and goes.
#include "mailrows.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

Result<Done> MailRows::note(int m, bool thread, qint64 key)
{
    const int list = 2 * m + int(thread);
    if (m_pace == Pace::Bulk) {
        m_bulkLists.insert(list);
        return Done{};
    }
    auto insert = statement("INSERT INTO mail_change(list, key) VALUES(?,?)");
    if (!insert)
        return fail(insert.error());
    (*insert)->bind(0, list);
    (*insert)->bind(1, key);
    m_noted = true;
    return (*insert)->run();
}

Result<Done> MailRows::enter(int m, const Row &row)
{
    const qint64 key = row.key();
    auto insert = statement("INSERT OR REPLACE INTO mail_in(m, key, t, flags, p) VALUES(?,?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    (*insert)->bind(0, m);
    (*insert)->bind(1, key);
    (*insert)->bind(2, row.t);
    (*insert)->bind(3, row.flags);
    (*insert)->bind(4, row.p);
    if (auto done = (*insert)->run(); !done)
        return done;
    const int unread = flag::isUnread(row.flags);
    Counts &counts = m_counts[m];
    ++counts.messages;
    counts.unread += unread;
    auto found = statement("SELECT key, total, unread FROM mail_thread WHERE m=? AND t=?");
    if (!found)
        return fail(found.error());
    (*found)->bind(0, m);
    (*found)->bind(1, row.t);
    auto more = (*found)->step();
    if (!more)
        return fail(more.error());
    if (auto done = note(m, false, key); !done)
        return done;
    if (!*more) {
        ++counts.threads;
        counts.unreadThreads += unread;
        auto thread = statement("INSERT INTO mail_thread(m, t, key, total, unread) VALUES(?,?,?,1,?)");
        if (!thread)
            return fail(thread.error());
        (*thread)->bind(0, m);
        (*thread)->bind(1, row.t);
        (*thread)->bind(2, key);
        (*thread)->bind(3, unread);
        if (auto done = (*thread)->run(); !done)
            return done;
        return note(m, true, key);
    }
    const qint64 before = (*found)->integer(0);
    const bool wasUnread = (*found)->integer(2) > 0;
    (*found)->reset();
    counts.unreadThreads += !wasUnread && unread ? 1 : 0;
    auto thread = statement("UPDATE mail_thread SET key=max(key, ?), total=total+1, unread=unread+? WHERE m=? AND t=?");
    if (!thread)
        return fail(thread.error());
    (*thread)->bind(0, key);
    (*thread)->bind(1, unread);
    (*thread)->bind(2, m);
    (*thread)->bind(3, row.t);
    if (auto done = (*thread)->run(); !done)
        return done;
    if (auto done = note(m, true, before); !done || before > key)
        return done;
    return note(m, true, key);
}

Result<Done> MailRows::leave(int m, const Row &row)
{
    const qint64 key = row.key();
    auto gone = statement("DELETE FROM mail_in WHERE m=? AND key=?");
    if (!gone)
        return fail(gone.error());
    (*gone)->bind(0, m);
    (*gone)->bind(1, key);
    if (auto done = (*gone)->run(); !done)
        return done;
    if (m_cache->db().changedRows() == 0)
        return Done{};
    const int unread = flag::isUnread(row.flags);
    Counts &counts = m_counts[m];
    --counts.messages;
    counts.unread -= unread;
    if (auto done = note(m, false, key); !done)
        return done;
    auto found = statement("SELECT key, total, unread FROM mail_thread WHERE m=? AND t=?");
    if (!found)
        return fail(found.error());
    (*found)->bind(0, m);
    (*found)->bind(1, row.t);
    auto more = (*found)->step();
    if (!more || !*more)
        return more ? Result<Done>(Done{}) : fail(more.error());
    const qint64 newest = (*found)->integer(0);
    const qint64 total = (*found)->integer(1) - 1;
    const qint64 unreadLeft = (*found)->integer(2) - unread;
    (*found)->reset();
    if (unread && unreadLeft == 0)
        --counts.unreadThreads;
    if (auto done = note(m, true, newest); !done)
        return done;
    if (total <= 0) {
        --counts.threads;
        auto last = statement("DELETE FROM mail_thread WHERE m=? AND t=?");
        if (!last)
            return fail(last.error());
        (*last)->bind(0, m);
        (*last)->bind(1, row.t);
        return (*last)->run();
    }
    qint64 now = newest;
    if (newest == key) {
        const auto next = newestInThread(m, row.t);
        if (!next)
            return fail(next.error());
        now = *next;
    }
    auto thread = statement("UPDATE mail_thread SET key=?, total=?, unread=? WHERE m=? AND t=?");
    if (!thread)
        return fail(thread.error());
    (*thread)->bind(0, now);
    (*thread)->bind(1, total);
    (*thread)->bind(2, unreadLeft);
    (*thread)->bind(3, m);
    (*thread)->bind(4, row.t);
    if (auto done = (*thread)->run(); !done || now == newest)
        return done;
    return note(m, true, now);
}

Result<Done> MailRows::change(int m, const Row &before, const Row &after)
{
    const qint64 key = after.key();
    auto update = statement("UPDATE mail_in SET flags=? WHERE m=? AND key=?");
    if (!update)
        return fail(update.error());
    (*update)->bind(0, after.flags);
    (*update)->bind(1, m);
    (*update)->bind(2, key);
    if (auto done = (*update)->run(); !done)
        return done;
    if (auto done = note(m, false, key); !done)
        return done;
    const int more = int(flag::isUnread(after.flags)) - int(flag::isUnread(before.flags));
    auto thread = statement("UPDATE mail_thread SET unread=unread+? WHERE m=? AND t=? RETURNING key, unread");
    if (!thread)
        return fail(thread.error());
    (*thread)->bind(0, more);
    (*thread)->bind(1, m);
    (*thread)->bind(2, after.t);
    auto row = (*thread)->step();
    if (!row || !*row)
        return row ? Result<Done>(Done{}) : fail(row.error());
    const qint64 newest = (*thread)->integer(0);
    const qint64 unread = (*thread)->integer(1);
    (*thread)->reset();
    Counts &counts = m_counts[m];
    counts.unread += more;
    if (more > 0 && unread == 1)
        ++counts.unreadThreads;
    else if (more < 0 && unread == 0)
        --counts.unreadThreads;
    return note(m, true, newest);
}

Result<qint64> MailRows::newestInThread(int m, qint64 t)
{
    // By the messages, not by the list: a list has no index by thread, and a thread has few messages.
    auto found = statement("SELECT max(i.key) FROM mail_email e CROSS JOIN mail_in i ON i.m=? AND "
                           "i.key=(e.received<<30)|(e.n&1073741823) WHERE e.t=?");
    if (!found)
        return fail(found.error());
    (*found)->bind(0, m);
    (*found)->bind(1, t);
    auto more = (*found)->step();
    if (!more)
        return fail(more.error());
    const qint64 key = *more ? (*found)->integer(0) : 0;
    (*found)->reset();
    return key;
}

Result<int> accountNumber(sqlite::Connection &db, const QString &accountId)
{
    const auto known = db.scalar(u"SELECT a FROM mail_account WHERE id=?"_s, {accountId});
    if (!known)
        return fail(known.error());
    if (known->isValid())
        return known->toInt();
    if (auto made = db.exec(u"INSERT INTO mail_account(id) VALUES(?)"_s, {accountId}); !made)
        return fail(made.error());
    return int(db.lastInsertId());
}

Result<int> boxNumber(sqlite::Connection &db, int account, const QString &mailboxId)
{
    const auto known = db.scalar(u"SELECT m FROM mail_box WHERE a=?1 AND id=?2 UNION ALL "
                                 u"SELECT m FROM mail_box WHERE a=?1 AND alias=?2 AND alias<>'' LIMIT 1"_s,
                                 {account, mailboxId});
    if (!known)
        return fail(known.error());
    if (known->isValid())
        return known->toInt();
    if (auto made = db.exec(u"INSERT INTO mail_box(a, id) VALUES(?,?)"_s, {account, mailboxId}); !made)
        return fail(made.error());
    return int(db.lastInsertId());
}

Result<qint64> nextNumber(sqlite::Connection &db)
{
    const auto kept = db.scalar(u"SELECT max(coalesce((SELECT max(n) FROM mail_email), 0), "
                                u"coalesce((SELECT value FROM mail_progress WHERE name='indexed'), 0)) + 1"_s);
    return kept ? Result<qint64>(kept->toLongLong()) : fail(kept.error());
}

} // namespace gw::mail
