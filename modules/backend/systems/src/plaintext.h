// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::backend::systems {

/// What is wrong with one line of plain text from outside; empty: nothing.
QString plainTextFault(const QString &text, int longest);

} // namespace gw::backend::systems
