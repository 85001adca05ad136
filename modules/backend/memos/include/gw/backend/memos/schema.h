// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::memos {

/// Memo reports (`memo`, `memo_reader`, `memo_reply`) and daily logs (`daily_log`, one for each seat and day).
std::vector<storage::Migration> migrations();

} // namespace gw::backend::memos
