// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/types.h>

namespace gw::boards {

/// Somebody who can be mentioned.
struct MentionCandidate
{
    QString personId;
    Names name;
    Names unit;
    bool operator==(const MentionCandidate &) const = default;
};

/// People by what was typed after the @, best first: given by the program, which has the directory.
using MentionCandidates = std::function<Task<QList<MentionCandidate>>(QString text, int limit)>;

} // namespace gw::boards
