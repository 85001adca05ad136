// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDialog>
#include <gw/widgets/theme.h>

namespace gw::app {

class Commands;

/// F1: every action with its keys, by group.
class ShortcutsSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsSheet(widgets::Theme &theme, const Commands &commands, QWidget *parent);
};

} // namespace gw::app
