// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"

#include "../store/keys.h"
#include "../store/mailrows.h"
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

struct Account
{
    QString id;
    Lane lane = Lane::Employee;
};

const char *const columns =
    "SELECT e.n, e.a, e.id, e.thread_id, e.boxes, s.name, s.email, e.to_doc, e.to_count, e.subject, e.preview, "
    "e.received, "
    "e.sent, e.size, e.flags, e.body, e.t, r.op FROM mail_email e JOIN mail_sender s ON s.p=e.p "
    "LEFT JOIN mail_refused r ON r.a=e.a AND r.id=e.id ";

/// Accounts and mailboxes by number: a few dozen, read once per question.
class Names
{
public:
    static Result<Names> read(sqlite::Connection &db)
    {
        Names names;
        auto account = db.prepare(u"SELECT a, id, coalesce(json_extract(doc,'$.lane'), 0) FROM mail_account"_s);
        if (!account)
            return fail(account.error());
        auto more = account->step();
        for (; more && *more; more = account->step())
            names.m_accounts.insert(int(account->integer(0)),
                                    {account->text(1), account->integer(2) == 1 ? Lane::Citizen : Lane::Employee});
        if (!more)
            return fail(more.error());
        auto box = db.prepare(u"SELECT m, id FROM mail_box"_s);
        if (!box)
            return fail(box.error());
        for (more = box->step(); more && *more; more = box->step())
            names.m_boxes.insert(int(box->integer(0)), box->text(1));
        if (!more)
            return fail(more.error());
        return names;
    }

    MessageRow rowFrom(const sqlite::Statement &from) const
    {
        MessageRow row;
        row.n = from.integer(0);
        const Account account = m_accounts.value(int(from.integer(1)));
        row.accountId = account.id;
        row.lane = account.lane;
        row.id = from.text(2);
        row.threadId = from.text(3);
        for (const int m : boxesFrom(from.text(4)))
            row.mailboxIds.append(m_boxes.value(m));
        row.from = {from.text(5), from.text(6)};
        row.to = addressesFrom(from.text(7));
        row.toCount = int(from.integer(8));
        row.subject = from.text(9);
        row.hasPreview = !from.isNull(10);
        row.preview = from.text(10);
        row.receivedAt = QDateTime::fromSecsSinceEpoch(from.integer(11), Qt::UTC);
        if (!from.isNull(12))
            row.sentAt = QDateTime::fromSecsSinceEpoch(from.integer(12), Qt::UTC);
        row.size = from.integer(13);
        const int flags = int(from.integer(14));
        row.unread = flag::isUnread(flags);
        row.flagged = flags & flag::flagged;
        row.answered = flags & flag::answered;
        row.forwarded = flags & flag::forwarded;
        row.draft = flags & flag::draft;
        row.important = flags & flag::important;
        row.receiptSent = flags & flag::receiptSent;
        row.hasAttachment = flags & flag::attachment;
        row.isToMe = flags & flag::toMe;
        row.isOnlyToMe = flags & flag::onlyToMe;
        row.isOutside = flags & flag::outside;
        for (int tag = 0; tag < tagCount; ++tag) {
            if (flags & (flag::firstTag << tag))
                row.tags.append(Tag(tag));
        }
        row.unreadInThread = int(row.unread);
        row.hasBody = from.integer(15) != 0;
        if (!from.isNull(17)) {
            row.mark = Mark::NeedsAttention;
            row.operation = from.text(17);
        }
        return row;
    }

private:
    QHash<int, Account> m_accounts;
    QHash<int, QString> m_boxes;
};

/// What a thread of several messages shows of the others: their number, and what any of them has.
class ThreadFacts
{
public:
    ThreadFacts(sqlite::Statement counts, sqlite::Statement members, int m)
        : m_counts(std::move(counts)), m_members(std::move(members)), m_box(m)
    {
    }
    static Result<ThreadFacts> make(sqlite::Connection &db, int m)
    {
        auto counts = db.prepare(u"SELECT total, unread FROM mail_thread WHERE m=? AND t=?"_s);
        auto members = db.prepare(u"SELECT e.flags FROM mail_email e CROSS JOIN mail_in i ON i.m=? AND "
                                  u"i.key=(e.received<<30)|(e.n&1073741823) WHERE e.t=? LIMIT 500"_s);
        if (!counts || !members)
            return fail(counts ? members.error() : counts.error());
        return ThreadFacts(std::move(*counts), std::move(*members), m);
    }

    Result<Done> addTo(MessageRow &row, qint64 t)
    {
        m_counts.reset();
        m_counts.bind(0, m_box);
        m_counts.bind(1, t);
        auto more = m_counts.step();
        if (!more || !*more)
            return more ? Result<Done>(Done{}) : fail(more.error());
        row.threadSize = int(m_counts.integer(0));
        row.unreadInThread = int(m_counts.integer(1));
        row.unread = row.unreadInThread > 0;
        if (row.threadSize < 2)
            return Done{};
        m_members.reset();
        m_members.bind(0, m_box);
        m_members.bind(1, t);
        for (more = m_members.step(); more && *more; more = m_members.step()) {
            const int flags = int(m_members.integer(0));
            row.flagged = row.flagged || (flags & flag::flagged);
            row.important = row.important || (flags & flag::important);
            row.hasAttachment = row.hasAttachment || (flags & flag::attachment);
            row.isOutside = row.isOutside || (flags & flag::outside);
            for (int tag = 0; tag < tagCount; ++tag) {
                if ((flags & (flag::firstTag << tag)) && !row.tags.contains(Tag(tag)))
                    row.tags.append(Tag(tag));
            }
        }
        std::ranges::sort(row.tags);
        return more ? Result<Done>(Done{}) : fail(more.error());
    }

private:
    sqlite::Statement m_counts;
    sqlite::Statement m_members;
    int m_box;
};

} // namespace

Result<QList<KeyedRow>> rowsOf(sqlite::Connection &db, const QList<qint64> &keys, int threadsOf)
{
    QList<KeyedRow> rows;
    if (keys.isEmpty())
        return rows;
    const auto names = Names::read(db);
    if (!names)
        return fail(names.error());
    auto facts = ThreadFacts::make(db, threadsOf);
    if (!facts)
        return fail(facts.error());
    auto found = db.prepare(QString::fromLatin1(columns) + u"WHERE e.n=? AND e.received=?"_s);
    if (!found)
        return fail(found.error());
    for (const qint64 key : keys) {
        found->reset();
        found->bind(0, numberOf(key));
        found->bind(1, secondsOf(key));
        auto more = found->step();
        if (!more)
            return fail(more.error());
        if (!*more)
            continue;
        MessageRow row = names->rowFrom(*found);
        if (threadsOf > 0) {
            if (auto done = facts->addTo(row, found->integer(16)); !done)
                return fail(done.error());
        }
        rows.append({key, row});
    }
    return rows;
}

Result<std::optional<MessageRow>> rowOf(sqlite::Connection &db, const QString &accountId, const QString &emailId)
{
    const auto names = Names::read(db);
    if (!names)
        return fail(names.error());
    auto found = db.prepare(QString::fromLatin1(columns)
                            + u"WHERE e.a=(SELECT a FROM mail_account WHERE id=?) AND e.id=? AND e.gone=0"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, accountId);
    found->bind(1, emailId);
    auto more = found->step();
    if (!more)
        return fail(more.error());
    return *more ? std::optional(names->rowFrom(*found)) : std::nullopt;
}

Result<QList<MessageRow>> threadOf(sqlite::Connection &db, const QString &accountId, const QString &threadId)
{
    const auto names = Names::read(db);
    if (!names)
        return fail(names.error());
    const auto account = db.scalar(u"SELECT a FROM mail_account WHERE id=?"_s, {accountId});
    if (!account)
        return fail(account.error());
    auto found =
        db.prepare(QString::fromLatin1(columns) + u"WHERE e.t=? AND e.gone=0 ORDER BY e.received, e.n LIMIT 500"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, threadNumber(account->toInt(), threadId));
    QList<MessageRow> rows;
    auto more = found->step();
    for (; more && *more; more = found->step())
        rows.append(names->rowFrom(*found));
    if (!more)
        return fail(more.error());
    return rows;
}

} // namespace gw::mail
