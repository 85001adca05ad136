// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "postrows.h"

namespace gw::backend::boards {

/// Adds to each post what belongs to its type, as the person sees it: who reserved what, which answer was theirs.
Result<Done> addParts(Session &session, const Sight &sight, std::vector<PostRow> &rows, const QDateTime &now);

} // namespace gw::backend::boards
