// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "threadstate.h"

#include <algorithm>
#include <utility>

namespace gw::backend::mail {

Counters &Counters::operator+=(const Counters &other)
{
    emails += other.emails;
    unread += other.unread;
    threads += other.threads;
    unreadThreads += other.unreadThreads;
    return *this;
}

Counters &Counters::operator-=(const Counters &other)
{
    emails -= other.emails;
    unread -= other.unread;
    threads -= other.threads;
    unreadThreads -= other.unreadThreads;
    return *this;
}

QHash<qint64, Counters> countersOf(const QList<ThreadEmail> &thread, qint64 trash)
{
    QHash<qint64, Counters> counters;
    bool unreadOutside = false; // of the trash
    for (const ThreadEmail &email : thread) {
        for (const qint64 mailbox : email.mailboxes) {
            Counters &of = counters[mailbox];
            of.threads = 1;
            ++of.emails;
            if (email.unread) {
                ++of.unread;
                unreadOutside = unreadOutside || mailbox != trash;
            }
        }
    }
    for (auto it = counters.begin(); it != counters.end(); ++it)
        it->unreadThreads = it.key() == trash ? it->unread > 0 : unreadOutside;
    return counters;
}

const ThreadEmail *headIn(const QList<ThreadEmail> &thread, qint64 mailbox)
{
    const ThreadEmail *head = nullptr;
    for (const ThreadEmail &email : thread) {
        if (email.mailboxes.contains(mailbox)
            && (!head || std::pair(email.receivedAt, email.num) > std::pair(head->receivedAt, head->num)))
            head = &email;
    }
    return head;
}

} // namespace gw::backend::mail
