// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace gw::app::cli {

/// Whether the first argument names a command that needs no window: "check" or "verify". Costs nothing.
bool isCommand(const char *argument);

/// Runs it: `arguments` with the program's name first. The exit code: 0 good, 1 something was found, 2 wrong usage or a
/// file that cannot be read. Answers go to stdout, what is wrong with the call to stderr. Needs no application object.
int run(const QStringList &arguments);

} // namespace gw::app::cli
