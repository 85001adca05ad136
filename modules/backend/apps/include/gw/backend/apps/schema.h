// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/storage/database.h>

namespace gw::backend::apps {

/// What the hosted systems keep, all with the system's id in front, so that none sees another's rows:
///
/// - `app_record`: the things they deal with; `app_history`: who did what with them, in which role;
/// - `app_session`: who is there now, by the digest of the cookie; `app_flow`: sign-ins by OpenID Connect under way.
std::vector<storage::Migration> migrations();

} // namespace gw::backend::apps
