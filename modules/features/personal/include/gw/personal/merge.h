// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <gw/personal/types.h>

namespace gw::personal {

/// An edit as it was decided here.
struct Edit
{
    QJsonObject patch;           ///< the fields that were changed, with their new values; null removes
    QJsonObject base;            ///< what these fields were before
    QJsonArray superseded = {};  ///< earlier patches that this one replaced: the server may have them or not
};

/// What to do about it when the server has `theirs`.
struct Merged
{
    QJsonObject patch; ///< to be sent; empty: nothing is left to change
    QJsonObject copy;  ///< not empty: fields of a copy that keeps what was written here
};

/// Joins an edit with what somebody - the same person at another desk - made of the object meanwhile (features row 106).
///
/// Fields that only one side changed: both win. A text (`title`, `text`, `note`) that both changed: theirs stays, and ours
/// is kept whole in a copy, so that nobody's words are lost. Anything else that both changed, a tick or a date: ours,
/// since it is the later decision, and looking at it is enough to see what it is.
Merged merge(Kind kind, const Edit &edit, const QJsonObject &theirs);

} // namespace gw::personal
