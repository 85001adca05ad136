// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "options.h"

namespace gw::app::cli {

int checkCommand(const Options &options);
int verifyCommand(const Options &options);

} // namespace gw::app::cli
