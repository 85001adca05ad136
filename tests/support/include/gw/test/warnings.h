// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::test {

/// From now to the end of the running test, a warning that contains `part` is expected and does not fail it.
void expectWarning(const QString &part);

} // namespace gw::test
