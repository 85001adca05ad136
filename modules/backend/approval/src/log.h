// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>

namespace gw::backend::approval {
Q_DECLARE_LOGGING_CATEGORY(lcApproval)
}
