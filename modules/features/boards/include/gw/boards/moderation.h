// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/types.h>

namespace gw::boards {

/// What somebody reported.
struct Report
{
    QString id;
    QString boardId;
    QString postId;
    QString commentId; ///< empty: the post itself
    QString title;     ///< of the post
    QString excerpt;   ///< beginning of what was reported, as it was then
    Author author;
    QString reason; ///< as in Writing::report()
    QString text;
    QString reporter; ///< name
    QDateTime at;
    bool open = true;
    bool hidden = false; ///< what it is about, now
    bool operator==(const Report &) const = default;
};

/// One line of the log of moderation.
struct LogEntry
{
    QString id;
    QString postId;
    QString commentId;
    QString title;
    QString action; ///< hide, restore, warn, dismiss, pin or unpin
    QString reason;
    QString moderator; ///< name
    QString author;    ///< name
    QDateTime at;
    bool operator==(const LogEntry &) const = default;
};

/// Somebody a must-read post is meant for.
struct Reader
{
    QString personId;
    QString name;
    QString unitId;
    QDateTime acknowledgedAt; ///< invalid: not yet
    bool operator==(const Reader &) const = default;
};

struct Readers
{
    struct Unit
    {
        QString unitId;
        int acknowledged = 0;
        int missing = 0;
        bool operator==(const Unit &) const = default;
    };
    int acknowledged = 0;
    int missing = 0;
    QList<Unit> units; ///< of the first page
    QList<Reader> items;
    QDateTime remindedAt; ///< invalid: never
    QString next;         ///< cursor of the next page; empty: that was all
};

/// Somebody who takes part in an event.
struct Participant
{
    QString personId;
    QString name;
    Names unit;
    QDateTime at;
    bool operator==(const Participant &) const = default;
};

/// What moderators and authors look up. Only the server knows it: Offline when it cannot be reached, Forbidden without the right.
/// Hiding, restoring and dismissing are writes, see Writing. Belongs to the GUI thread.
class Moderation final
{
public:
    explicit Moderation(Send send) : m_send(std::move(send)) {}

    Task<QList<Report>> reports(bool openOnly) const; ///< open ones first, oldest first
    Task<QList<LogEntry>> log(QString boardId) const; ///< newest first; empty: of all my boards
    /// Who has (true) or has not (false) acknowledged a must-read post; nothing: all.
    Task<Readers> readers(QString postId, std::optional<bool> acknowledged, QString cursor) const;
    /// Reminds those who have not; how many they were. RateLimited: once an hour.
    Task<int> remind(QString postId) const;
    /// Who takes part in an event, in the order of joining; for its author and for who takes part.
    Task<QList<Participant>> participants(QString postId) const;

private:
    Send m_send;
};

} // namespace gw::boards
