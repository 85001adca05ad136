// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "keys.h"
#include "record.h"
#include <QHash>
#include <gw/store/jobs.h>
#include <map>

namespace gw::mail {

/// Changes messages of one account inside one transaction of the cache: the rows, the lists they stand in, the numbers of
/// the mailboxes and the note of what changed. Call finish() at the end. On the store's writing thread.
class MailRows
{
public:
    /// Bulk: views are told to read their lists anew instead of each key.
    enum class Pace { Single, Bulk };
    static Result<MailRows> open(store::WriteContext &cache, const QString &accountId, Pace pace = Pace::Single);

    int account() const { return m_account; }
    /// As the server has it, of this load from the start; an unknown preview keeps the one that is here.
    Result<Done> put(const Record &record, qint64 generation);
    /// Only when it is not here yet, and was not destroyed meanwhile (see forgetGone()). Says whether it was written.
    Result<bool> putNew(const Record &record, qint64 generation);
    /// Nothing happens when it is not here. Says whether it is. `olderOnly`: nor when this load has looked at it already:
    /// what a fill asked for a while ago must not undo what changes have brought since.
    Result<bool> setState(const StateRecord &state, qint64 generation, bool olderOnly = false);
    Result<Done> setPreview(const QString &id, const QString &preview);
    /// The server has it no more.
    Result<Done> remove(const QString &id, bool remember);
    /// Counts the open writes of a message in again.
    Result<Done> refresh(const QString &id);
    /// A write came through: what it changed becomes what the server has.
    Result<Done> settle(const QString &id, int setFlags, int clearFlags, const QList<int> &add,
                        const QList<int> &remove);
    /// Removes those of an earlier load with a number in [from, to).
    Result<int> sweep(qint64 generation, qint64 from, qint64 to);
    Result<Done> finish();

    /// The number of a mailbox; makes one for an id that is not known yet.
    Result<int> box(const QString &mailboxId);

private:
    struct Row
    {
        qint64 n = 0;
        qint64 t = 0;
        qint64 received = 0;
        qint64 p = 0;
        int serverFlags = 0;
        QString serverBoxes;
        int flags = 0;
        QString boxes;
        bool gone = false;
        qint64 generation = 0;
        qint64 key() const { return keyOf(received, n); }
    };
    struct Counts
    {
        int messages = 0;
        int unread = 0;
        int threads = 0;
        int unreadThreads = 0;
    };
    MailRows(store::WriteContext &cache, int account, Pace pace) : m_cache(&cache), m_account(account), m_pace(pace) {}
    Result<sqlite::Statement *> statement(const char *sql);
    Result<std::optional<Row>> find(const QString &id);
    Result<Row> patched(const QString &id, Row row);
    Result<Done> applied(const QString &id, const Row &before, Row after);
    Result<qint64> sender(const Address &from);
    Result<QString> boxesOf(const QStringList &mailboxIds);
    Result<Done> enter(int m, const Row &row);
    Result<Done> leave(int m, const Row &row);
    Result<Done> change(int m, const Row &before, const Row &after);
    Result<qint64> newestInThread(int m, qint64 t);
    Result<Done> note(int m, bool thread, qint64 key);
    Result<Done> unindex(qint64 n);
    Result<Done> drop(const QString &id, const Row &row);

    store::WriteContext *m_cache;
    int m_account;
    Pace m_pace;
    std::map<const char *, sqlite::Statement> m_statements;
    QHash<QString, int> m_boxes;
    QHash<std::pair<QString, QString>, qint64> m_senders;
    QHash<int, Counts> m_counts;
    QSet<int> m_bulkLists;
    qint64 m_next = 0; ///< number of the next new message; 0: not looked up yet
    std::optional<bool> m_hasPatches;
    bool m_noted = false;
};

/// The number of an account; makes one for an id that is not known yet.
Result<int> accountNumber(sqlite::Connection &db, const QString &accountId);
/// The number of a mailbox by its id or by the name it had before the server knew it; makes one.
Result<int> boxNumber(sqlite::Connection &db, int account, const QString &mailboxId);
/// Messages are numbered from here.
Result<qint64> nextNumber(sqlite::Connection &db);
/// After a load from the start: what was destroyed during it needs no memory any more.
Result<Done> forgetGone(sqlite::Connection &db, int account);

} // namespace gw::mail
