// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailrows.h"

#include "indexing.h"
#include <gw/text/hangul.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr int keptChanges = 20'000;

} // namespace

Result<MailRows> MailRows::open(store::WriteContext &cache, const QString &accountId, Pace pace)
{
    const auto account = accountNumber(cache.db(), accountId);
    if (!account)
        return fail(account.error());
    return MailRows(cache, *account, pace);
}

Result<sqlite::Statement *> MailRows::statement(const char *sql)
{
    const auto it = m_statements.find(sql);
    if (it != m_statements.end()) {
        it->second.reset();
        return &it->second;
    }
    auto made = m_cache->db().prepare(QString::fromLatin1(sql));
    if (!made)
        return fail(made.error());
    return &m_statements.emplace(sql, std::move(*made)).first->second;
}

Result<int> MailRows::box(const QString &mailboxId)
{
    if (const auto it = m_boxes.constFind(mailboxId); it != m_boxes.cend())
        return *it;
    const auto number = boxNumber(m_cache->db(), m_account, mailboxId);
    if (number)
        m_boxes.insert(mailboxId, *number);
    return number;
}

Result<QString> MailRows::boxesOf(const QStringList &mailboxIds)
{
    QList<int> boxes;
    for (const QString &id : mailboxIds) {
        const auto number = box(id);
        if (!number)
            return fail(number.error());
        boxes.append(*number);
    }
    return boxesText(boxes);
}

Result<qint64> MailRows::sender(const Address &from)
{
    const std::pair key{from.email, from.name};
    if (const auto it = m_senders.constFind(key); it != m_senders.cend())
        return *it;
    auto found = statement("SELECT p FROM mail_sender WHERE email=? AND name=?");
    if (!found)
        return fail(found.error());
    (*found)->bind(0, from.email);
    (*found)->bind(1, from.name);
    auto row = (*found)->step();
    if (!row)
        return fail(row.error());
    qint64 p = *row ? (*found)->integer(0) : 0;
    if (p == 0) {
        auto made = m_cache->db().exec(u"INSERT INTO mail_sender(email, name, initials) VALUES(?,?,?)"_s,
                                       {from.email, from.name.isNull() ? u""_s : from.name, text::initials(from.name)});
        if (!made)
            return fail(made.error());
        p = m_cache->db().lastInsertId();
    }
    m_senders.insert(key, p);
    return p;
}

Result<std::optional<MailRows::Row>> MailRows::find(const QString &id)
{
    auto found = statement("SELECT n, t, received, p, s_flags, s_boxes, flags, boxes, gone, generation FROM mail_email "
                           "WHERE a=? AND id=?");
    if (!found)
        return fail(found.error());
    sqlite::Statement &row = **found;
    row.bind(0, m_account);
    row.bind(1, id);
    auto more = row.step();
    if (!more)
        return fail(more.error());
    if (!*more)
        return std::optional<Row>();
    Row result{row.integer(0), row.integer(1),      row.integer(2), row.integer(3),      int(row.integer(4)),
               row.text(5),    int(row.integer(6)), row.text(7),    row.integer(8) != 0, row.integer(9)};
    row.reset();
    return std::optional(result);
}

Result<MailRows::Row> MailRows::patched(const QString &id, Row row)
{
    row.flags = row.serverFlags;
    row.boxes = row.serverBoxes;
    row.gone = false;
    if (!m_hasPatches) {
        const auto any = m_cache->db().scalar(u"SELECT 1 FROM mail_patch LIMIT 1"_s);
        if (!any)
            return fail(any.error());
        m_hasPatches = any->isValid();
    }
    if (!*m_hasPatches)
        return row;
    auto patches = statement("SELECT set_flags, clear_flags, add_boxes, remove_boxes, gone FROM mail_patch WHERE a=? "
                             "AND id=? ORDER BY seq");
    if (!patches)
        return fail(patches.error());
    sqlite::Statement &patch = **patches;
    patch.bind(0, m_account);
    patch.bind(1, id);
    QList<int> boxes = boxesFrom(row.boxes);
    auto more = patch.step();
    for (; more && *more; more = patch.step()) {
        row.flags = (row.flags | int(patch.integer(0))) & ~int(patch.integer(1));
        boxes += boxesFrom(patch.text(2));
        for (const int box : boxesFrom(patch.text(3)))
            boxes.removeAll(box);
        row.gone = row.gone || patch.integer(4) != 0;
    }
    if (!more)
        return fail(more.error());
    row.boxes = boxesText(boxes);
    return row;
}

Result<Done> MailRows::put(const Record &record, qint64 generation)
{
    const auto known = find(record.id);
    if (!known)
        return fail(known.error());
    if (!*known) {
        const auto made = putNew(record, generation);
        return made ? Result<Done>(Done{}) : fail(made.error());
    }
    if (record.preview) {
        if (auto done = setPreview(record.id, *record.preview); !done)
            return done;
    }
    const auto updated = setState({record.id, record.flags & flag::keywords, record.mailboxIds}, generation);
    return updated ? Result<Done>(Done{}) : fail(updated.error());
}

Result<bool> MailRows::putNew(const Record &record, qint64 generation)
{
    const auto known = find(record.id);
    if (!known)
        return fail(known.error());
    if (*known) {
        // Somebody was faster, and knows it better.
        auto seen = statement("UPDATE mail_email SET generation=max(generation, ?) WHERE n=?");
        if (!seen)
            return fail(seen.error());
        (*seen)->bind(0, generation);
        (*seen)->bind(1, (*known)->n);
        auto ran = (*seen)->run();
        return ran ? Result<bool>(false) : fail(ran.error());
    }
    const auto p = sender(record.from);
    if (!p)
        return fail(p.error());
    const auto boxes = boxesOf(record.mailboxIds);
    if (!boxes)
        return fail(boxes.error());
    if (m_next == 0) {
        const auto next = nextNumber(m_cache->db());
        if (!next)
            return fail(next.error());
        m_next = *next;
    }
    Row bare{.n = m_next,
             .t = threadNumber(m_account, record.threadId),
             .received = std::clamp<qint64>(record.received, 0, lastSecond),
             .p = *p,
             .serverFlags = record.flags,
             .serverBoxes = *boxes,
             .flags = 0,
             .boxes = {},
             .gone = false,
             .generation = generation};
    const auto row = patched(record.id, bare);
    if (!row)
        return fail(row.error());
    auto insert =
        statement("INSERT INTO mail_email(n, a, id, t, thread_id, blob, received, sent, size, p, to_doc, to_count, "
                  "subject, preview, s_flags, s_boxes, flags, boxes, gone, generation) "
                  "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!insert)
        return fail(insert.error());
    sqlite::Statement &to = **insert;
    to.bind(0, row->n);
    to.bind(1, m_account);
    to.bind(2, record.id);
    to.bind(3, row->t);
    to.bind(4, record.threadId);
    to.bind(5, record.blobId);
    to.bind(6, row->received);
    if (record.sent)
        to.bind(7, *record.sent);
    else
        to.bindNull(7);
    to.bind(8, record.size);
    to.bind(9, row->p);
    to.bind(10, record.to);
    to.bind(11, record.toCount);
    to.bind(12, record.subject);
    if (record.preview)
        to.bind(13, *record.preview);
    else
        to.bindNull(13);
    to.bind(14, row->serverFlags);
    to.bind(15, row->serverBoxes);
    to.bind(16, row->flags);
    to.bind(17, row->boxes);
    to.bind(18, int(row->gone));
    to.bind(19, generation);
    if (auto done = to.run(); !done)
        return fail(done.error());
    ++m_next;
    if (!row->gone) {
        for (const int m : boxesFrom(row->boxes)) {
            if (auto done = enter(m, *row); !done)
                return fail(done.error());
        }
    }
    return true;
}

Result<bool> MailRows::setState(const StateRecord &state, qint64 generation, bool olderOnly)
{
    const auto known = find(state.id);
    if (!known)
        return fail(known.error());
    if (!*known)
        return false;
    if (olderOnly && (*known)->generation >= generation)
        return true;
    const auto boxes = boxesOf(state.mailboxIds);
    if (!boxes)
        return fail(boxes.error());
    Row row = **known;
    row.serverFlags = (row.serverFlags & ~flag::keywords) | (state.flags & flag::keywords);
    row.serverBoxes = *boxes;
    const auto after = patched(state.id, row);
    if (!after)
        return fail(after.error());
    auto seen = statement("UPDATE mail_email SET generation=max(generation, ?) WHERE n=?");
    if (!seen)
        return fail(seen.error());
    (*seen)->bind(0, generation);
    (*seen)->bind(1, row.n);
    if (auto done = (*seen)->run(); !done)
        return fail(done.error());
    auto done = applied(state.id, **known, *after);
    return done ? Result<bool>(true) : fail(done.error());
}

Result<Done> MailRows::settle(const QString &id, int setFlags, int clearFlags, const QList<int> &add,
                              const QList<int> &remove)
{
    const auto known = find(id);
    if (!known)
        return fail(known.error());
    if (!*known)
        return Done{};
    Row row = **known;
    row.serverFlags = (row.serverFlags | setFlags) & ~clearFlags;
    QList<int> boxes = boxesFrom(row.serverBoxes) + add;
    for (const int box : remove)
        boxes.removeAll(box);
    row.serverBoxes = boxesText(boxes);
    const auto after = patched(id, row);
    if (!after)
        return fail(after.error());
    return applied(id, **known, *after);
}

Result<Done> MailRows::refresh(const QString &id)
{
    m_hasPatches.reset();
    const auto known = find(id);
    if (!known)
        return fail(known.error());
    if (!*known)
        return Done{};
    const auto after = patched(id, **known);
    if (!after)
        return fail(after.error());
    return applied(id, **known, *after);
}

Result<Done> MailRows::applied(const QString &, const Row &before, Row after)
{
    if (before.serverFlags == after.serverFlags && before.serverBoxes == after.serverBoxes
        && before.flags == after.flags && before.boxes == after.boxes && before.gone == after.gone)
        return Done{};
    auto update = statement("UPDATE mail_email SET s_flags=?, s_boxes=?, flags=?, boxes=?, gone=? WHERE n=?");
    if (!update)
        return fail(update.error());
    sqlite::Statement &to = **update;
    to.bind(0, after.serverFlags);
    to.bind(1, after.serverBoxes);
    to.bind(2, after.flags);
    to.bind(3, after.boxes);
    to.bind(4, int(after.gone));
    to.bind(5, after.n);
    if (auto done = to.run(); !done)
        return done;
    const QList<int> were = before.gone ? QList<int>() : boxesFrom(before.boxes);
    const QList<int> are = after.gone ? QList<int>() : boxesFrom(after.boxes);
    for (const int m : were) {
        if (!are.contains(m)) {
            if (auto done = leave(m, before); !done)
                return done;
        }
    }
    for (const int m : are) {
        auto done = !were.contains(m)             ? enter(m, after)
                    : before.flags != after.flags ? change(m, before, after)
                                                  : Result<Done>(Done{});
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> MailRows::setPreview(const QString &id, const QString &preview)
{
    auto update = statement(
        "UPDATE mail_email SET preview=? WHERE a=? AND id=? AND preview IS NOT ? RETURNING n, boxes, received");
    if (!update)
        return fail(update.error());
    sqlite::Statement &to = **update;
    to.bind(0, preview);
    to.bind(1, m_account);
    to.bind(2, id);
    to.bind(3, preview);
    auto more = to.step();
    if (!more)
        return fail(more.error());
    if (!*more)
        return Done{};
    const qint64 n = to.integer(0);
    const QList<int> boxes = boxesFrom(to.text(1));
    const qint64 key = keyOf(to.integer(2), n);
    to.reset();
    for (const int m : boxes) {
        if (auto done = note(m, false, key); !done)
            return done;
        if (auto done = note(m, true, key); !done)
            return done;
    }
    return m_cache->db().exec(u"INSERT OR IGNORE INTO mail_dirty VALUES(?)"_s, {n});
}

Result<Done> MailRows::remove(const QString &id, bool remember)
{
    if (remember) {
        auto noted = m_cache->db().exec(u"INSERT OR IGNORE INTO mail_gone VALUES(?,?)"_s, {m_account, id});
        if (!noted)
            return noted;
    }
    const auto known = find(id);
    if (!known)
        return fail(known.error());
    return *known ? drop(id, **known) : Result<Done>(Done{});
}

Result<Done> MailRows::drop(const QString &id, const Row &row)
{
    // The row first: looking for the next newest of a thread must not find it.
    if (auto done = unindex(row.n); !done)
        return done;
    for (const char *sql : {"DELETE FROM mail_email WHERE n=?", "DELETE FROM mail_body WHERE n=?"}) {
        auto gone = statement(sql);
        if (!gone)
            return fail(gone.error());
        (*gone)->bind(0, row.n);
        if (auto done = (*gone)->run(); !done)
            return done;
    }
    auto refused = statement("DELETE FROM mail_refused WHERE a=? AND id=?");
    if (!refused)
        return fail(refused.error());
    (*refused)->bind(0, m_account);
    (*refused)->bind(1, id);
    if (auto done = (*refused)->run(); !done || row.gone)
        return done;
    for (const int m : boxesFrom(row.boxes)) {
        if (auto done = leave(m, row); !done)
            return done;
    }
    return Done{};
}

Result<int> MailRows::sweep(qint64 generation, qint64 from, qint64 to)
{
    auto old = m_cache->db().prepare(u"SELECT id FROM mail_email WHERE n>=? AND n<? AND a=? AND generation<?"_s);
    if (!old)
        return fail(old.error());
    old->bind(0, from);
    old->bind(1, to);
    old->bind(2, m_account);
    old->bind(3, generation);
    QStringList ids;
    auto more = old->step();
    for (; more && *more; more = old->step())
        ids.append(old->text(0));
    if (!more)
        return fail(more.error());
    for (const QString &id : std::as_const(ids)) {
        if (auto done = remove(id, false); !done)
            return fail(done.error());
    }
    return int(ids.size());
}

Result<Done> MailRows::unindex(qint64 n)
{
    return indexing::forget(m_cache->db(), n);
}

Result<Done> MailRows::finish()
{
    auto &db = m_cache->db();
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        const Counts &counts = it.value();
        auto done = db.exec(u"UPDATE mail_box SET have=have+?, have_unread=have_unread+?, have_threads=have_threads+?, "
                            u"have_unread_threads=have_unread_threads+? WHERE m=?"_s,
                            {counts.messages, counts.unread, counts.threads, counts.unreadThreads, it.key()});
        if (!done)
            return done;
    }
    for (const int list : std::as_const(m_bulkLists)) {
        if (auto done = db.exec(u"INSERT INTO mail_change(list, key) VALUES(?,-1)"_s, {list}); !done)
            return done;
    }
    if (m_noted || !m_bulkLists.isEmpty()) {
        auto done =
            db.exec(u"DELETE FROM mail_change WHERE seq < (SELECT max(seq) FROM mail_change) - ?"_s, {keptChanges});
        if (!done)
            return done;
        m_cache->touch(messagesTopic);
    }
    if (!m_counts.isEmpty())
        m_cache->touch(mailboxesTopic);
    m_counts.clear();
    m_bulkLists.clear();
    m_noted = false;
    return Done{};
}

Result<Done> forgetGone(sqlite::Connection &db, int account)
{
    return db.exec(u"DELETE FROM mail_gone WHERE a=?"_s, {account});
}

} // namespace gw::mail
