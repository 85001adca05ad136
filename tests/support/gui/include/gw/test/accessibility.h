// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

class QWidget;

namespace gw::test {

/// Walks the accessibility tree below `root`; one line for each visible control that a screen reader could not announce
/// (no name or no role), as "class objectName: what is missing".
QStringList unnamedControls(QWidget *root);

/// Visible widgets in the order that Tab visits them.
QStringList tabOrder(QWidget *root);

/// Labels and buttons below `root` whose text does not fit into their width, as "class: text".
QStringList cutTexts(QWidget *root);

} // namespace gw::test
