// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/boardposts.h>
#include <map>
#include <optional>

namespace gw::portal {

/// A person, or whoever sits on a post of the organisation.
enum class MentionKind {
    Unknown, ///< a value that this program does not know
    Person,
    Post,
};
/// Every MentionKind of the contract, in its order.
inline constexpr std::array allMentionKinds{
    MentionKind::Person,
    MentionKind::Post,
};
QString toString(MentionKind value);
MentionKind mentionKindFromString(QStringView text);
bool fromJson(const QJsonValue &value, MentionKind &out);
QJsonValue toJson(MentionKind value);

/// Who is mentioned in a comment: its text has `@name`.
struct BoardMention
{
    MentionKind kind = MentionKind::Unknown;
    QString id;
    QString name;

    bool operator==(const BoardMention &) const = default;
};
bool fromJson(const QJsonValue &value, BoardMention &out);
QJsonValue toJson(const BoardMention &value);

/// Whom to mention.
struct BoardMentionDraft
{
    MentionKind kind = MentionKind::Unknown;
    QString id;

    bool operator==(const BoardMentionDraft &) const = default;
};
bool fromJson(const QJsonValue &value, BoardMentionDraft &out);
QJsonValue toJson(const BoardMentionDraft &value);

/// A comment on a post.
struct BoardComment
{
    QString id;
    QString postId;
    /// The comment that it answers.
    std::optional<QString> parentId;
    PostAuthor author;
    /// Plain, with line feeds.
    QString text;
    QList<BoardMention> mentions;
    QDateTime createdAt;
    std::optional<QDateTime> editedAt;
    /// By a moderator; its text is empty but for the author and moderators.
    bool hidden = false;
    /// By its author, but somebody answered; its text is empty.
    bool deleted = false;
    qint64 revision = 0;

    bool operator==(const BoardComment &) const = default;
};
bool fromJson(const QJsonValue &value, BoardComment &out);
QJsonValue toJson(const BoardComment &value);

/// A new comment.
struct BoardCommentDraft
{
    QString text;
    /// A new UUID, when the client wants to refer to the comment before it is sent.
    std::optional<QString> id;
    std::optional<QString> parentId;
    std::optional<QList<BoardMentionDraft>> mentions;

    bool operator==(const BoardCommentDraft &) const = default;
};
bool fromJson(const QJsonValue &value, BoardCommentDraft &out);
QJsonValue toJson(const BoardCommentDraft &value);

/// Comments on one post since a state.
struct BoardCommentChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<BoardComment> created;
    QList<BoardComment> updated;
    QList<QString> destroyed;

    bool operator==(const BoardCommentChanges &) const = default;
};
bool fromJson(const QJsonValue &value, BoardCommentChanges &out);
QJsonValue toJson(const BoardCommentChanges &value);

} // namespace gw::portal
