// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLatin1StringView>

namespace gw::mail {

inline constexpr QLatin1StringView draftsTopic{"mail-drafts"};

} // namespace gw::mail
