// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::identity {

/// Accounts, certificates, sign-in sessions, codes, refresh tokens. Persons, seats and capabilities belong to the directory.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::identity
