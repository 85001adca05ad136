// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards_ui/boards_module.h>

namespace gw::boards {

/// Asks for files to attach and calls `chosen` with at least one, or not at all.
void chooseFiles(const BoardsViewParts &parts, QWidget *parent, std::function<void(const QStringList &)> chosen);
/// Asks where a copy goes; `chosen` is not called when the person cancels.
void chooseTarget(const BoardsViewParts &parts, QWidget *parent, const QString &name, std::function<void(const QString &)> chosen);

} // namespace gw::boards
