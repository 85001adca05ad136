// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

#include <gw/portaltypes/boardposts.h>

namespace gw::backend::boards {

enum class Bodies {
    All,
    Recent, ///< short ones of posts that are young, pinned or must-read: what a mirror gets
};

/// A post as one person sees it, and what only rules look at.
struct PostRow
{
    api::BoardPost post;
    bool deleted = false;
    QDateTime deletedAt;
    int quizAnswer = 0;

    bool isBy(const QString &personId) const { return post.author.personId == personId; }
};

/// Whether somebody may have it: they read the board, and it is there, or hidden but their own or theirs to moderate.
bool isVisible(const PostRow &row, const Sight &sight);

/// The posts with these ids, in their order, whoever may see them; an id without a post is left out.
Result<std::vector<PostRow>> postRows(Session &session, const Sight &sight, const QStringList &ids, Bodies bodies,
                                      const QDateTime &now);
/// One post with its text; nothing when there is none, or it is not visible.
Result<std::optional<PostRow>> visiblePost(Session &session, const Sight &sight, const QString &id,
                                           const QDateTime &now);

/// 200 (or another) with the post and its ETag.
Response postAnswer(int status, const PostRow &row);

} // namespace gw::backend::boards
