// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::dispatch {

/// `seal`, `seal_use`, `dispatch`, `dispatch_target`, `relay_ack`, `receipt`, `receipt_route`, `circulation`.
///
/// Rows of `seal_use` and `receipt_route` are only ever added (Art. 36; records rule Art. 18(3)): triggers refuse UPDATE and
/// DELETE.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::dispatch
