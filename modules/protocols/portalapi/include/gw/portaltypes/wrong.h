// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace gw::portal {

/// The member of the outermost object because of which the newest fromJson() on this thread said false: what a server names
/// in `invalid-fields`. Empty when it said true, or was given no object.
QString wrongMember();

} // namespace gw::portal
