// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards_ui/boards_module.h>
#include <gw/widgets/mention_popup.h>

namespace gw::boards {

/// People of the directory as choices after an @.
widgets::MentionSource mentionSource(const BoardsViewParts &parts);

} // namespace gw::boards
