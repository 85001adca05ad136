// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "scripted_jmap.h"

namespace gw::test {

/// A server whose one account has as many mails as one likes, in an inbox and an archive, and which forgets on demand
/// what has changed.
class CountlessMail
{
public:
    explicit CountlessMail(int count);

    ScriptedJmap jmap;

    void add(int count);
    void destroy(int index);
    void flag(int index);
    /// Nothing that happened before now can be told any more: cannotCalculateChanges.
    void forgetChanges() { m_oldest = m_state; }

    int count() const { return int(m_order.size()); }
    QString idAt(int index) const { return m_order.at(index); } ///< newest first
    int changesAsked = 0;
    int queries = 0;
    qint64 mailsSent = 0; ///< objects of Email/get

    // What it does wrong.
    int falseTotals = 0;                               ///< added to all numbers of mailboxes
    bool ignoresAnchors = false;                       ///< each page of a query is the first
    bool hasMoreForEver = false;                       ///< its changes never end, though the state moves
    std::function<bool(const QString &id)> hides = {}; ///< neither in list nor in notFound of a /get

private:
    struct One
    {
        qint64 number = 0;
        bool isFlagged = false;
    };
    enum class Change { Created, Updated, Destroyed };

    QJsonObject mailboxes(const QJsonObject &arguments);
    QJsonObject query(const QJsonObject &arguments);
    QJsonObject emails(const QJsonObject &arguments);
    QJsonObject changes(const QJsonObject &arguments);
    QJsonObject describe(const QString &id, const One &one, const QStringList &properties) const;
    void log(const QString &id, Change what);
    static bool isArchived(const One &one) { return one.number % 3 == 0; }

    QHash<QString, One> m_all;
    QStringList m_order; ///< newest first
    QHash<QString, int> m_places;
    qint64 m_next = 0;
    qint64 m_state = 1;
    qint64 m_oldest = 1;
    QList<std::pair<QString, Change>> m_log; ///< the first one made state 2
};

} // namespace gw::test
