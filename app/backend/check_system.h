// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace gw::app::backend {

/// The subcommand `check-system`: reads adapter files, says every mistake with its place, tries the addresses. Prints to
/// stdout; wrong usage to stderr. The process's exit code, see the help text.
int checkSystem(const QStringList &arguments);

/// What `check-system --help` prints.
QString checkSystemHelp();

} // namespace gw::app::backend
