// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QList>

namespace gw::backend::mail {

/// An email as far as its thread and the counters of mailboxes are concerned.
struct ThreadEmail
{
    qint64 num = 0;
    qint64 receivedAt = 0;
    QList<qint64> mailboxes;
    bool unread = false; ///< neither $seen nor $draft
};

/// What something adds to the four counters of one mailbox (RFC 8621 2).
struct Counters
{
    qint64 emails = 0;
    qint64 unread = 0;
    qint64 threads = 0;
    qint64 unreadThreads = 0;

    bool operator==(const Counters &) const = default;
    Counters &operator+=(const Counters &other);
    Counters &operator-=(const Counters &other);
};

/// What one thread adds to each mailbox. A thread counts as unread in a mailbox when opening it there shows something
/// unread, wherever that lies; but the trash is apart: what is unread in it counts there only, and only that does.
QHash<qint64, Counters> countersOf(const QList<ThreadEmail> &thread, qint64 trash);

/// The email that stands for the thread in a list of this mailbox, newest first; null when none is in it.
const ThreadEmail *headIn(const QList<ThreadEmail> &thread, qint64 mailbox);

} // namespace gw::backend::mail
