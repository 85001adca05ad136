// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::backend::boards {

/// The `gwanmun:` link to a post: of the waiting item that asks whether an entry is still true.
QString postLink(const QString &postId);
/// The link of the waiting item that asks moderators to look at reports about a post.
QString reportLink(const QString &postId);

} // namespace gw::backend::boards
