// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "postrows.h"

#include <gw/backend/boards/entries.h>

namespace gw::backend::boards {

/// Takes what belongs to posts of `type` out of a draft's body; whatever is wrong with it, or belongs to another type,
/// goes to `errors`.
Parts partsOf(const QJsonObject &body, api::BoardPostType type, const Limits &limits, const QDateTime &now,
              QList<http::FieldError> &errors);

/// The part of a post as it would be in a draft, under its name: what a merge patch is applied to.
QJsonObject asDraft(const PostRow &row);

/// Writes the part of a new post.
Result<Done> insertParts(Session &session, const QString &postId, const Parts &parts, const QDateTime &createdAt);
/// Replaces it; what others did (a reservation, answers, participants) stays.
Result<Done> updateParts(Session &session, const QString &postId, const Parts &parts);

} // namespace gw::backend::boards
