// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>

namespace gw::backend::jmap {
Q_DECLARE_LOGGING_CATEGORY(lcJmap)
} // namespace gw::backend::jmap
