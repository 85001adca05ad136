// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::inbox {

/// The table of rows, `inbox_entry`.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::inbox
