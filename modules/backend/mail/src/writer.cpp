// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "writer.h"

#include "search.h"

#include <array>
#include <gw/backend/jmap/objects.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::mail {
namespace {

// Machines answer themselves for years; every delivery reads its thread.
constexpr qsizetype MostInThread = 1'000;

bool isUnread(const QStringList &keywords)
{
    return !keywords.contains("$seen"_L1) && !keywords.contains("$draft"_L1);
}

Result<Done> worked(const Result<qint64> &changed)
{
    return changed ? Result<Done>(Done{}) : fail(changed.error());
}

} // namespace

Result<qint64> mailboxWithRole(Session &session, qint64 account, const QString &role)
{
    const auto rows = session.query(u"SELECT num FROM mail_mailbox WHERE account = ? AND role = ?"_s, {account, role});
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? 0 : rows->front().integer(0);
}

Result<Writer::Thread *> Writer::thread(qint64 number)
{
    if (const auto known = m_threads.find(number); known != m_threads.end())
        return &*known;
    const auto rows =
        m_session.query(u"SELECT num, received_at, mailboxes, unread FROM mail_email WHERE thread = ?"_s, {number});
    if (!rows)
        return fail(rows.error());
    Thread thread;
    for (const Row &row : *rows)
        thread.before.append({row.integer(0), row.integer(1), unpackNumbers(row.text(2)), row.boolean(3)});
    thread.now = thread.before;
    return &*m_threads.insert(number, thread);
}

/// RFC 8621 3: a common id in Message-ID, In-Reply-To or References, and the same base subject. Of several, the oldest.
Result<qint64> Writer::findThread(const Message::Data &message)
{
    if (message.references.isEmpty())
        return 0;
    QVariantList parameters{m_account, message.subject};
    for (const qint64 reference : message.references)
        parameters.append(reference);
    const auto rows = m_session.query(
        u"SELECT thread FROM mail_thread_reference WHERE account = ? AND subject = ? AND reference IN (%1)"_s.arg(
            storage::placeholders(message.references.size())),
        parameters);
    if (!rows)
        return fail(rows.error());
    qint64 oldest = 0;
    for (const Row &row : *rows)
        oldest = oldest == 0 ? row.integer(0) : std::min(oldest, row.integer(0));
    return oldest;
}

Result<EmailRow> Writer::insert(const Message::Data &message, const Place &place)
{
    const Result<qint64> found = findThread(message);
    if (!found)
        return fail(found.error());
    EmailRow email{.thread = *found,
                   .digest = message.digest,
                   .size = message.size,
                   .receivedAt = place.receivedAt,
                   .attachment = message.hasAttachment,
                   .keywords = place.keywords};
    if (email.thread != 0) {
        const Result<Thread *> known = this->thread(email.thread);
        if (!known)
            return fail(known.error());
        if ((*known)->now.size() >= MostInThread)
            email.thread = 0;
    }
    const bool displaces = email.thread == 0 && *found != 0;
    if (email.thread == 0) {
        const auto made = m_session.query(u"INSERT INTO mail_thread(account) VALUES(?) RETURNING num"_s, {m_account});
        if (!made)
            return fail(made.error());
        email.thread = made->front().integer(0);
        m_threads.insert(email.thread, Thread{.isNew = true});
        note(m_threadNotes, email.thread, What::Created);
    }
    const Result<Thread *> thread = this->thread(email.thread);
    if (!thread)
        return fail(thread.error());
    const QString keywords = pack(place.keywords);
    email.keywords = unpackWords(keywords);
    const auto inserted = m_session.query(
        u"INSERT INTO mail_email(account, thread, digest, size, received_at, sent_at, message_id, attachment, unread, "
        "mailboxes, keywords, subject_key, from_key, to_key, list) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING num"_s,
        {m_account, email.thread, email.digest, email.size, email.receivedAt, message.sentAt, message.messageId,
         email.attachment ? 1 : 0, isUnread(email.keywords) ? 1 : 0, pack(place.mailboxes), keywords,
         message.subjectKey, message.fromKey, message.toKey, message.list});
    if (!inserted)
        return fail(inserted.error());
    email.num = inserted->front().integer(0);

    std::vector<QVariantList> references;
    for (const qint64 reference : message.references)
        references.push_back({m_account, reference, message.subject, email.thread});
    const auto referred = m_session.execMany(
        u"INSERT INTO mail_thread_reference(account, reference, subject, thread) VALUES(?, ?, ?, ?) ON CONFLICT"_s
            + (displaces ? u"(account, reference, subject) DO UPDATE SET thread = excluded.thread"_s
                         : u" DO NOTHING"_s),
        references);
    if (!referred)
        return fail(referred.error());
    (*thread)->now.append({email.num, email.receivedAt, {}, isUnread(email.keywords)});
    (*thread)->membersChanged = true;
    for (const qint64 mailbox : unpackNumbers(pack(place.mailboxes))) {
        if (const auto put = putIn(**thread, email, mailbox); !put)
            return fail(put.error());
        email.mailboxes.append(mailbox);
    }
    if (const auto indexed = m_search.add(m_session, m_account, email.num, message.text); !indexed)
        return fail(indexed.error());
    note(m_emailNotes, email.num, What::Created);
    m_bytes += email.size;
    return email;
}

Result<Done> Writer::putIn(Thread &thread, const EmailRow &email, qint64 mailbox)
{
    const ThreadEmail *before = headIn(thread.now, mailbox);
    const qint64 oldHead = before ? before->num : 0;
    for (ThreadEmail &member : thread.now) {
        if (member.num == email.num)
            member.mailboxes.append(mailbox);
    }
    const bool isHead = headIn(thread.now, mailbox)->num == email.num;
    if (isHead && oldHead != 0) {
        const auto done =
            m_session.exec(u"UPDATE mail_in SET head = 0 WHERE mailbox = ? AND email = ?"_s, {mailbox, oldHead});
        if (!done)
            return fail(done.error());
    }
    return worked(
        m_session.exec(u"INSERT INTO mail_in(mailbox, email, thread, received_at, head, seen, flagged, attachment) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {mailbox, email.num, email.thread, email.receivedAt, isHead ? 1 : 0,
                        email.keywords.contains("$seen"_L1) ? 1 : 0, email.keywords.contains("$flagged"_L1) ? 1 : 0,
                        email.attachment ? 1 : 0}));
}

Result<Done> Writer::takeOut(Thread &thread, const EmailRow &email, qint64 mailbox)
{
    const bool wasHead = headIn(thread.now, mailbox)->num == email.num;
    for (ThreadEmail &member : thread.now) {
        if (member.num == email.num)
            member.mailboxes.removeAll(mailbox);
    }
    const auto removed = m_session.exec(u"DELETE FROM mail_in WHERE mailbox = ? AND email = ?"_s, {mailbox, email.num});
    if (!removed)
        return fail(removed.error());
    const ThreadEmail *head = wasHead ? headIn(thread.now, mailbox) : nullptr;
    if (!head)
        return Done{};
    return worked(
        m_session.exec(u"UPDATE mail_in SET head = 1 WHERE mailbox = ? AND email = ?"_s, {mailbox, head->num}));
}

Result<Done> Writer::change(EmailRow &email, QList<qint64> mailboxes, QStringList keywords)
{
    const QString packedMailboxes = pack(std::move(mailboxes));
    const QString packedKeywords = pack(std::move(keywords));
    const QList<qint64> places = unpackNumbers(packedMailboxes);
    const bool moved = places != email.mailboxes;
    const QStringList words = unpackWords(packedKeywords);
    if (!moved && words == email.keywords)
        return Done{};
    const Result<Thread *> thread = this->thread(email.thread);
    if (!thread)
        return fail(thread.error());
    const auto done = m_session.exec(u"UPDATE mail_email SET mailboxes = ?, keywords = ?, unread = ? WHERE num = ?"_s,
                                     {packedMailboxes, packedKeywords, isUnread(words) ? 1 : 0, email.num});
    if (!done)
        return fail(done.error());
    const bool flags = words.contains("$seen"_L1) != email.keywords.contains("$seen"_L1)
                       || words.contains("$flagged"_L1) != email.keywords.contains("$flagged"_L1);
    email.keywords = words;
    for (ThreadEmail &member : (*thread)->now) {
        if (member.num == email.num)
            member.unread = isUnread(words);
    }
    const QList<qint64> before = email.mailboxes;
    for (const qint64 mailbox : before) {
        if (places.contains(mailbox))
            continue;
        if (const auto out = takeOut(**thread, email, mailbox); !out)
            return out;
    }
    if (flags) {
        const auto set = m_session.exec(
            u"UPDATE mail_in SET seen = ?, flagged = ? WHERE email = ? AND mailbox IN (%1)"_s.arg(
                storage::placeholders(before.size())),
            QVariantList{words.contains("$seen"_L1) ? 1 : 0, words.contains("$flagged"_L1) ? 1 : 0, email.num}
                + QVariantList(before.begin(), before.end()));
        if (!set)
            return fail(set.error());
    }
    for (const qint64 mailbox : places) {
        if (before.contains(mailbox))
            continue;
        if (const auto in = putIn(**thread, email, mailbox); !in)
            return in;
    }
    email.mailboxes = places;
    note(m_emailNotes, email.num, What::Updated);
    if (moved)
        note(m_placeNotes, email.num, What::Updated);
    return Done{};
}

Result<Done> Writer::remove(const EmailRow &email)
{
    const Result<Thread *> thread = this->thread(email.thread);
    if (!thread)
        return fail(thread.error());
    for (const qint64 mailbox : email.mailboxes) {
        if (const auto out = takeOut(**thread, email, mailbox); !out)
            return out;
    }
    (*thread)->now.removeIf([&](const ThreadEmail &member) { return member.num == email.num; });
    (*thread)->membersChanged = true;
    if (const auto forgotten = m_search.remove(m_session, email.num); !forgotten)
        return forgotten;
    const auto done = m_session.exec(u"DELETE FROM mail_email WHERE num = ?"_s, {email.num});
    if (!done)
        return fail(done.error());
    note(m_emailNotes, email.num, What::Destroyed);
    m_bytes -= email.size;
    return Done{};
}

void Writer::noteMailbox(qint64 mailbox, What what)
{
    note(m_mailboxNotes, mailbox, what);
}

void Writer::note(QMap<qint64, What> &notes, qint64 number, What what)
{
    const auto known = notes.find(number);
    if (known == notes.end() || what == What::Destroyed)
        notes.insert(number, what);
}

Result<Done> Writer::finishThreads(QMap<qint64, Counters> &counters)
{
    const Result<qint64> trash = mailboxWithRole(m_session, m_account, u"trash"_s);
    if (!trash)
        return fail(trash.error());
    for (auto it = m_threads.cbegin(); it != m_threads.cend(); ++it) {
        const QHash<qint64, Counters> before = countersOf(it->before, *trash);
        const QHash<qint64, Counters> now = countersOf(it->now, *trash);
        for (auto counted = before.cbegin(); counted != before.cend(); ++counted)
            counters[counted.key()] -= *counted;
        for (auto counted = now.cbegin(); counted != now.cend(); ++counted)
            counters[counted.key()] += *counted;
        if (!it->now.isEmpty()) {
            if (it->membersChanged)
                note(m_threadNotes, it.key(), What::Updated);
            continue;
        }
        note(m_threadNotes, it.key(), What::Destroyed);
        for (const QString &sql :
             {u"DELETE FROM mail_thread WHERE num = ?"_s, u"DELETE FROM mail_thread_reference WHERE thread = ?"_s}) {
            if (const auto done = m_session.exec(sql, {it.key()}); !done)
                return fail(done.error());
        }
    }
    return Done{};
}

Result<Done> Writer::finishCounters(const QMap<qint64, Counters> &counters)
{
    for (auto it = counters.cbegin(); it != counters.cend(); ++it) {
        if (*it == Counters{} || m_mailboxNotes.value(it.key()) == What::Destroyed)
            continue;
        const auto done =
            m_session.exec(u"UPDATE mail_mailbox SET emails = emails + ?, unread = unread + ?, threads = threads + ?, "
                           "unread_threads = unread_threads + ? WHERE num = ?"_s,
                           {it->emails, it->unread, it->threads, it->unreadThreads, it.key()});
        if (!done)
            return fail(done.error());
    }
    return Done{};
}

Result<Done> Writer::log(const QString &type, char16_t letter, const QMap<qint64, What> &notes)
{
    const QString collection = jmap::collection(m_accountId, type);
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        if (const auto seq = storage::ChangeLog::append(m_session, collection, idOf(letter, it.key()), *it); !seq)
            return fail(seq.error());
    }
    return Done{};
}

Result<Done> Writer::finish()
{
    QMap<qint64, Counters> counters;
    if (const auto done = finishThreads(counters); !done)
        return done;
    if (const auto done = finishCounters(counters); !done)
        return done;
    if (m_bytes != 0) {
        const auto done =
            m_session.exec(u"UPDATE mail_account SET bytes = bytes + ? WHERE num = ?"_s, {m_bytes, m_account});
        if (!done)
            return fail(done.error());
    }
    const QMap<qint64, What> properties = m_mailboxNotes;
    for (auto it = counters.cbegin(); it != counters.cend(); ++it) {
        if (*it != Counters{})
            note(m_mailboxNotes, it.key(), What::Updated);
    }
    struct Log
    {
        QString type;
        char16_t letter;
        const QMap<qint64, What> &notes;
    };
    const std::array logs{
        Log{QString::fromUtf16(mailboxProperties), MailboxLetter, properties},
        Log{u"Mailbox"_s, MailboxLetter, m_mailboxNotes}, Log{u"Thread"_s, ThreadLetter, m_threadNotes},
        Log{QString::fromUtf16(emailPlaces), EmailLetter, m_placeNotes}, Log{u"Email"_s, EmailLetter, m_emailNotes}};
    for (const Log &one : logs) {
        if (const auto done = log(one.type, one.letter, one.notes); !done)
            return done;
    }
    return Done{};
}

} // namespace gw::backend::mail
