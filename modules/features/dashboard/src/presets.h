// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/dashboard/arrangement.h>

namespace gw::dashboard {

/// All areas of a preset, without blocks.
QList<AreaPlace> presetAreas(Preset preset);

} // namespace gw::dashboard
