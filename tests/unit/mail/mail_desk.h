// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "fake_account.h"

#include <QAbstractItemModelTester>
#include <gw/mail/service.h>

namespace gw::test {

/// The clock of the desk: moves only when it is told to.
struct DeskClock final : Clock
{
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);
    QDateTime now() const override { return time; }
    std::chrono::milliseconds monotonic() const override { return std::chrono::milliseconds(time.toMSecsSinceEpoch()); }
};

/// Mail without windows in front of a server in this process.
struct MailDesk
{
    QTemporaryDir dir;
    SystemClock clock;
    ScriptedJmap jmap;
    FakeAccount account{jmap};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<outbox::Outbox> box;
    std::unique_ptr<sync::Engine> engine;
    contract::BadgeBoard badges;
    std::unique_ptr<mail::MailService> service;
    QStringList superiors;
    std::chrono::milliseconds undoTime{0};
    int offlineDays = 0;
    QString folder; ///< empty: the temporary one

    ~MailDesk() { close(); }
    void open(); ///< and starts everything
    void close();
    void kill(); ///< closes without letting anything end (the store alone says good-bye)
    /// Asks the server, and waits until nothing is under way any more.
    void sync();
    bool isQuiet() const;
    /// What is wrong between the list, the numbers and the server; empty when all is equal.
    QString difference(const QString &box);
    std::unique_ptr<mail::MessageListModel> list(const QString &box, bool threads = false);
    QStringList idsOf(mail::MessageListModel &list) const; ///< loads what is missing
    mail::Selection select(const QString &box, QStringList ids, bool threads = false) const;
    int total(const QString &box) const;
    int unread(const QString &box) const;
    QVariant sql(const QString &query) const; ///< first value
};

/// waitUntil() that looks every millisecond: what is awaited here goes through several threads, one event each.
template <class Condition>
bool soon(Condition condition, std::chrono::milliseconds limit = std::chrono::seconds(10))
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QTest::qWait(1);
    }
    return true;
}

/// The list has been read and follows what is in the store.
bool settled(mail::MessageListModel &list);

} // namespace gw::test
