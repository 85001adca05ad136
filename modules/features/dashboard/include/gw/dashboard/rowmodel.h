// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/contract/rowmodel.h>

namespace gw::dashboard {

using contract::RowModel;

} // namespace gw::dashboard
