// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/boards.h>
#include <gw/portaltypes/files.h>
#include <gw/portaltypes/postkinds.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Who wrote something, with title and unit as they were then.
struct PostAuthor
{
    QString personId;
    QString seatId;
    QString name;
    QString titleKo;
    QString titleEn;
    QString unitId;
    QString unitNameKo;
    QString unitNameEn;

    bool operator==(const PostAuthor &) const = default;
};
bool fromJson(const QJsonValue &value, PostAuthor &out);
QJsonValue toJson(const PostAuthor &value);

/// What others did with a post.
struct PostCounts
{
    int comments = 0;
    int likes = 0;
    /// Persons who opened it.
    int views = 0;

    bool operator==(const PostCounts &) const = default;
};
bool fromJson(const QJsonValue &value, PostCounts &out);
QJsonValue toJson(const PostCounts &value);

/// A post as the caller sees it.
struct BoardPost
{
    QString id;
    QString boardId;
    BoardPostType type = BoardPostType::Unknown;
    /// One plain line.
    QString title;
    /// The beginning of the text, plain, at most 200 characters.
    QString summary;
    /// Clean HTML; left out of lists when it is long or old.
    std::optional<QString> bodyHtml;
    PostAuthor author;
    QDateTime createdAt;
    /// Of the last change by its author.
    std::optional<QDateTime> editedAt;
    bool pinned = false;
    /// Ask for an acknowledgement.
    bool mustRead = false;
    /// By a moderator; nobody but the author and moderators gets it then.
    bool hidden = false;
    std::optional<QString> hiddenReason;
    /// When the caller opened it.
    std::optional<QDateTime> readAt;
    /// When the caller acknowledged it.
    std::optional<QDateTime> acknowledgedAt;
    /// When the caller was last reminded to read it.
    std::optional<QDateTime> remindedAt;
    /// By the caller.
    bool liked = false;
    PostCounts counts;
    QList<Attachment> attachments;
    std::optional<MarketItem> market;
    std::optional<Quiz> quiz;
    std::optional<BoardEvent> event;
    std::optional<Knowledge> knowledge;
    /// Grows when title, text or attachments change: a body that was fetched with it stays good.
    qint64 contentRevision = 0;
    /// Grows with every change of the post itself; the ETag is this in quotes.
    qint64 revision = 0;

    bool operator==(const BoardPost &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPost &out);
QJsonValue toJson(const BoardPost &value);

/// Posts since a state.
struct BoardPostChanges
{
    /// Cursor for the next page or the next time.
    QString newState;
    bool hasMore = false;
    QList<BoardPost> created;
    QList<BoardPost> updated;
    QList<QString> destroyed;

    bool operator==(const BoardPostChanges &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPostChanges &out);
QJsonValue toJson(const BoardPostChanges &value);

/// A page of posts.
struct BoardPosts
{
    QList<BoardPost> items;

    bool operator==(const BoardPosts &) const = default;
};
bool fromJson(const QJsonValue &value, BoardPosts &out);
QJsonValue toJson(const BoardPosts &value);

} // namespace gw::portal
