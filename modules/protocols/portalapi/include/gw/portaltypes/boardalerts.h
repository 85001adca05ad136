// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace gw::portal {

/// Somebody, by name.
struct BoardPerson
{
    QString personId;
    QString name;

    bool operator==(const BoardPerson &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPerson &out);
QJsonValue toJson(const BoardPerson &value);

/// What happened.
enum class BoardAlertKind {
    Unknown, ///< a value that this program does not know
    Mention,
    Comment,
    Reply,
    Reserved,
    Moderation,
    Reminder,
    Knowledge,
};
/// Every BoardAlertKind of the contract, in its order.
inline constexpr std::array allBoardAlertKinds{
    BoardAlertKind::Mention,
    BoardAlertKind::Comment,
    BoardAlertKind::Reply,
    BoardAlertKind::Reserved,
    BoardAlertKind::Moderation,
    BoardAlertKind::Reminder,
    BoardAlertKind::Knowledge,
};
QString toString(BoardAlertKind value);
BoardAlertKind boardAlertKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, BoardAlertKind &out);
QJsonValue toJson(BoardAlertKind value);

/// Something on a board that concerns the caller.
struct BoardAlert
{
    QString id;
    BoardAlertKind kind = BoardAlertKind::Unknown;
    QString postId;
    std::optional<QString> commentId;
    /// Of the post.
    QString title;
    std::optional<BoardPerson> by;
    /// The beginning of the comment, or the moderator's reason; may be empty.
    QString text;
    QDateTime at;
    std::optional<QDateTime> seenAt;

    bool operator==(const BoardAlert &) const = default;
};
bool fromJson(const QJsonValue &value, BoardAlert &out);
QJsonValue toJson(const BoardAlert &value);

/// Alerts since a state.
struct BoardAlertChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<BoardAlert> created;
    QList<BoardAlert> updated;
    QList<QString> destroyed;

    bool operator==(const BoardAlertChanges &) const = default;
};
bool fromJson(const QJsonValue &value, BoardAlertChanges &out);
QJsonValue toJson(const BoardAlertChanges &value);

} // namespace gw::portal
