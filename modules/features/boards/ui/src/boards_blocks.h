// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards_ui/boards_module.h>

namespace gw::boards {

/// Latest posts of all boards, city news with what must be read, and what is on offer: for the front page.
std::vector<shell::BlockSpec> blocks(const BoardsViewParts &parts);

} // namespace gw::boards
