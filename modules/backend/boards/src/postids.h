// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

namespace gw::backend::boards {

/// A post's place in a list.
struct PostId
{
    QString id;
    QString createdAt;

    /// Newer first.
    bool operator<(const PostId &other) const
    {
        return createdAt != other.createdAt ? createdAt > other.createdAt : id > other.id;
    }
};

/// The ids of up to `limit` posts of a board that the person may have: newest first, behind `before`, and not older than
/// `notBefore` (empty: however old).
Result<std::vector<PostId>> newestPosts(Session &session, const Sight &sight, const BoardRow &board,
                                        const std::optional<PostId> &before, const QString &notBefore, int limit);

} // namespace gw::backend::boards
