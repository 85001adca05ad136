// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

#include <gw/portaltypes/boardalerts.h>

namespace gw::backend::boards {

/// Something that somebody is to be told.
struct AlertDraft
{
    api::BoardAlertKind kind = api::BoardAlertKind::Unknown;
    QString postId;
    std::optional<QString> commentId = {};
    QString title;
    std::optional<api::BoardPerson> by = {};
    QString text = {}; ///< the beginning of it is kept
};

/// Tells each of these people, but not `by` themselves; in the caller's transaction.
Result<Done> alert(Session &session, const QSet<QString> &people, const AlertDraft &draft, const QDateTime &now);

} // namespace gw::backend::boards
