// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/inbox/inbox.h>
#include <gw/backend/memos/dailylog.h>

// Daily logs as they are stored and shown, and who is above whom.
namespace gw::backend::memos {

Result<std::optional<Approver>> approverOf(storage::Session &session, const QString &seatId, const QString &personId,
                                           const QDateTime &now);

Result<std::optional<DailyLog>> findLog(storage::Session &session, const QString &id);
Result<std::optional<DailyLog>> findLogOf(storage::Session &session, const QString &seatId, QDate day);
Result<Done> saveLog(storage::Session &session, const DailyLog &log);
/// All of these seats from a day to another.
Result<QList<DailyLog>> logsOf(storage::Session &session, const QStringList &seatIds, QDate from, QDate to);

/// What happened on a day that may go into its log: documents of the seat that were decided, tasks of the person that were
/// done or were due.
Result<QList<api::DailyLogEntry>> suggestionsOf(storage::Session &session, const QString &seatId,
                                                const QString &personId, QDate day);
Result<QList<inbox::Entry>> rowsOf(storage::Session &session, const DailyLog &log);

/// What somebody may do with the logs of others.
class Supervision
{
public:
    /// The posts a caller acts for: the active seat's, and those for which it stands in today (inbox::holdersOf).
    static Result<Supervision> of(storage::Session &session, const identity::Caller &caller, const QDateTime &now);

    /// Whether they head the unit or one above it, or stand in for who does.
    Result<bool> heads(storage::Session &session, const QString &unitId) const;
    /// Whether a submitted log is theirs to decide: they are on its approver's post, or head its author's unit from above.
    Result<bool> decides(storage::Session &session, const DailyLog &log) const;
    /// The absent seat, when they act on this post by standing in for it.
    QString absentSeat(const QString &postId) const { return m_standingIn.value(postId); }

private:
    QString m_personId;
    QStringList m_posts;
    QHash<QString, QString> m_standingIn; ///< post → absent seat
};

} // namespace gw::backend::memos
