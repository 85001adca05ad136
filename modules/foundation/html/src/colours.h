// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <optional>

namespace gw::html {

/// A colour as a style sheet or an old attribute writes it, as 0xRRGGBB; nothing for what is see-through, the system's,
/// or not a colour. `loose`: an attribute, where "ff0000" without # counts too.
std::optional<quint32> readColour(QStringView text, bool loose = false);

/// "#rrggbb".
QString colourText(quint32 colour);

} // namespace gw::html
