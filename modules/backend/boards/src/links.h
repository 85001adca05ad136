// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::backend::boards {

/// The `gwanmun:` link to a post: of the waiting item that asks whether an entry is still true.
QString postLink(const QString &postId);
/// The same for a seat: of the waiting item that asks a moderator to look at reports about it.
QString reportLink(const QString &postId, const QString &seatId);

} // namespace gw::backend::boards
