// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

#include <gw/portaltypes/moderation.h>

namespace gw::backend::boards {

/// What goes into the log.
struct Deed
{
    api::ModerationAction action = api::ModerationAction::Unknown;
    const api::BoardPost *post = nullptr;
    QString commentId = {};
    api::PostAuthor author = {}; ///< of what was moderated
    QString reason = {};
    QString moderatorId = {};
    QDateTime at = {};
};

/// Adds a line to the log of moderation: nothing in this program changes or removes one.
Result<api::ModerationEntry> logModeration(Session &session, const Deed &deed);

} // namespace gw::backend::boards
