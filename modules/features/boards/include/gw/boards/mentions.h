// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/types.h>

namespace gw::boards {

/// Who is mentioned in a comment, whose text has `@name`: a person, or whoever sits on a post of the organisation.
struct Mention
{
    QString id = {};
    QString name = {};
    bool isPost = false;
    bool operator==(const Mention &) const = default;
};

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
