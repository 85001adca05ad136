// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIcon>
#include <gw/widgets/tokens.h>

namespace gw::widgets {

class Theme;

/// A Breeze symbol drawn in the colour of a role; follows the theme, since it is tinted when painted.
/// `name` is a freedesktop name. Theme must outlive the icon.
QIcon icon(const Theme &theme, const QString &name, Role role = Role::Text);

} // namespace gw::widgets
