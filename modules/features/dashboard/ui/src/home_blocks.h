// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard_ui/dashboard_module.h>

namespace gw::dashboard {

/// The blocks that the dashboard itself has on the front page: what is most urgent, and the latest notices.
std::vector<shell::BlockSpec> ownBlocks(const DashboardViewParts &parts);

} // namespace gw::dashboard
