// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "emailrow.h"
#include "message.h"
#include "threadstate.h"

#include <QMap>
#include <QSet>
#include <gw/backend/storage/changelog.h>

namespace gw::backend::mail {

class SearchIndex;

/// What one transaction does to the emails of one account. Rows are written at once; counters, the change log and the
/// account's bytes by finish(), which must be called last. The mailboxes given must be the account's.
class Writer
{
public:
    Writer(Session &session, const SearchIndex &search, qint64 account, QString accountId)
        : m_session(session), m_search(search), m_account(account), m_accountId(std::move(accountId))
    {
    }

    struct Place
    {
        QList<qint64> mailboxes;
        QStringList keywords;
        qint64 receivedAt = 0;
    };
    Result<EmailRow> insert(const Message::Data &message, const Place &place);
    /// Gives an email these mailboxes and keywords; `email` becomes what it is then.
    Result<Done> change(EmailRow &email, QList<qint64> mailboxes, QStringList keywords);
    Result<Done> remove(const EmailRow &email);
    /// Notes a change of a mailbox itself.
    void noteMailbox(qint64 mailbox, storage::ChangeLog::What what);
    Result<Done> finish();

    /// The collections of the change log beside those that are types of JMAP.
    static constexpr auto mailboxProperties = u"MailboxProperties"; ///< more of a mailbox has changed than its counters
    static constexpr auto emailPlaces = u"EmailPlaces";             ///< an email lies in other mailboxes now

private:
    using What = storage::ChangeLog::What;
    struct Thread
    {
        QList<ThreadEmail> before = {};
        QList<ThreadEmail> now = {};
        bool isNew = false;
        bool membersChanged = false;
    };
    Result<Thread *> thread(qint64 number);
    Result<qint64> findThread(const Message::Data &message);
    Result<Done> putIn(Thread &thread, const EmailRow &email, qint64 mailbox);
    Result<Done> takeOut(Thread &thread, const EmailRow &email, qint64 mailbox);
    static void note(QMap<qint64, What> &notes, qint64 number, What what);
    Result<Done> finishThreads(QMap<qint64, Counters> &counters);
    Result<Done> finishCounters(const QMap<qint64, Counters> &counters);
    Result<Done> log(const QString &type, char16_t letter, const QMap<qint64, What> &notes);

    Session &m_session;
    const SearchIndex &m_search;
    const qint64 m_account;
    const QString m_accountId;
    QMap<qint64, Thread> m_threads;
    QMap<qint64, What> m_emailNotes;
    QMap<qint64, What> m_placeNotes;
    QMap<qint64, What> m_threadNotes;
    QMap<qint64, What> m_mailboxNotes;
    qint64 m_bytes = 0;
};

/// Reads the mailbox that has a role; 0: none.
Result<qint64> mailboxWithRole(Session &session, qint64 account, const QString &role);

} // namespace gw::backend::mail
