// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "filter.h"

namespace gw::backend::mail {

/// The results of one Email/query on one moment of the database. What a list usually asks for (a window into a mailbox,
/// by date, a thread each) costs the window and not the mailbox.
class EmailQuery
{
public:
    EmailQuery(Session &session, const Owner &owner, Compiled compiled, bool collapse);

    Result<qint64> total();
    /// Results from `position`, at most `limit`.
    Result<QList<qint64>> window(qint64 position, qint64 limit);
    /// Nothing when it is not among the results.
    Result<std::optional<qint64>> indexOf(qint64 number);

private:
    QString from(const QString &columns, const QString &more = {}) const;
    QVariantList parameters(const QVariantList &more = {}) const;
    Result<QList<qint64>> numbers(const QString &order, qint64 limit, qint64 offset);
    Result<Done> loadAtLeast(qint64 count);
    /// Whether the database knows which email stands for its thread.
    bool headsAreKnown() const;

    Session &m_session;
    const Owner &m_owner;
    const Compiled m_compiled;
    const bool m_collapse;
    bool m_heads = false; ///< only the first of each thread are walked
    std::optional<qint64> m_total;
    // When emails are to be collapsed here: what has been walked so far.
    QList<qint64> m_walked;
    QSet<qint64> m_threads;
    qint64 m_offset = 0;
    bool m_complete = false;
};

} // namespace gw::backend::mail
