// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "postrows.h"

#include <gw/portaltypes/comments.h>

namespace gw::backend::boards {

/// A comment as one person sees it.
struct CommentRow
{
    api::BoardComment comment;
    QString text; ///< also of a hidden one: for its author and for moderators

    bool isBy(const QString &personId) const { return comment.author.personId == personId; }
    /// Takes the text of a hidden one away from everybody else.
    void conceal(const QString &personId, bool moderator);
};

Result<std::optional<CommentRow>> commentRow(Session &session, const QString &id);
/// Those with these ids, on one post.
Result<std::vector<CommentRow>> commentRows(Session &session, const QString &postId, const QStringList &ids);
/// Up to `limit` comments on a post behind (createdAt, id), oldest first.
Result<std::vector<CommentRow>> commentsAfter(Session &session, const QString &postId, const QString &createdAt,
                                              const QString &id, int limit);

/// A comment with its post and board, when the person may see both.
struct CommentPlace
{
    CommentRow row;
    PostRow post;
    BoardRow board;
    bool moderator = false;
};
Result<std::optional<CommentPlace>> visibleComment(Session &session, const Sight &sight, const QString &id,
                                                   const QDateTime &now);

} // namespace gw::backend::boards
