// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/commentmodel.h>
#include <gw/boards/postlistmodel.h>
#include <gw/boards/types.h>
#include <gw/portaltypes/boardposts.h>
#include <gw/portaltypes/postkinds.h>
#include <gw/sqlite/connection.h>

// Questions to the tables of the cache. They run on the store's threads, or for the first paint on the GUI thread.
namespace gw::boards {

/// Without marks: those are in the outbox.
Result<QList<BoardRow>> boardsOf(sqlite::Connection &db, const QString &personId);
/// The numbers of all rows of a query, in order. `limit` 0: all.
Result<QList<qint64>> postNumbers(sqlite::Connection &db, const PostQuery &query, const QString &personId, int limit);
/// Those of `numbers` that are still there, in any order.
Result<QList<PostRow>> postRows(sqlite::Connection &db, const QList<qint64> &numbers, const QString &personId);
Result<QList<CommentRow>> commentsOf(sqlite::Connection &db, const QString &postId, const QString &personId);
Result<int> mustReadCount(sqlite::Connection &db, const QString &personId);

/// Everything about one post.
struct PostParts
{
    PostRow row;
    bool hasBody = false;
    bool isBodyCurrent = false;
    QString html;
    QList<AttachedFile> attachments;
    std::optional<QuizResult> quiz;
    std::optional<EventDetails> event;
    std::optional<Knowledge> knowledge;
    QString hiddenReason;
    bool canComment = false;
    bool canModerate = false;
    QList<CommentRow> comments;
    int fetchedComments = -1; ///< how many there were when they were asked for last; -1: never
    QString commentCursor;
    bool operator==(const PostParts &) const = default;
};
/// Nothing when there is no such post.
Result<std::optional<PostParts>> partsOf(sqlite::Connection &db, const QString &postId, const QString &personId);
/// Posts of a board, newest first, whose text or comments are not here as they are now; recent ones only.
Result<QStringList> postsToPrefetch(sqlite::Connection &db, const QString &boardId, int limit);

MarketState marketFrom(const QString &name);
QString marketName(MarketState state);
Author authorFrom(const portal::PostAuthor &author);
portal::PostAuthor authorTo(const Author &author);
AttachedFile fileFrom(const portal::Attachment &attachment);
PostKind kindFrom(portal::BoardPostType type);
portal::BoardPostType kindTo(PostKind kind);

} // namespace gw::boards
