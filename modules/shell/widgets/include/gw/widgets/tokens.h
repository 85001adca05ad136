// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QColor>
#include <QString>

namespace gw::widgets {

/// The looks a person can choose. System follows the desktop.
enum class Scheme { Light, Dark, Contrast };

/// What a colour is *for*. Widgets name these, never a colour: the one table from role to KRDS step is tokens.cpp.
enum class Role {
    Window,        ///< behind everything
    Surface,       ///< cards, lists, panes
    SurfaceSunken, ///< fields inside a surface, skeletons
    Hover,
    Pressed,
    Selection,
    SelectionEdge, ///< the 3 px accent edge of what is selected or unread
    Text,
    TextSecondary,
    TextDisabled,
    Border,
    BorderStrong, ///< of controls: 3:1 against its surroundings
    Accent,
    AccentHover,
    AccentPressed,
    OnAccent,
    AccentText, ///< accent as text on Surface or Window
    AccentSoft, ///< a tinted background
    Focus,
    DangerText,
    DangerSoft,
    WarningText,
    WarningSoft,
    SuccessText,
    SuccessSoft,
    InformationText,
    InformationSoft,
    EmployeeLane, ///< mail inside the administration
    CitizenLane,  ///< mail with citizens
    Shadow,
};

/// The colour of a role in a scheme.
QColor color(Scheme scheme, Role role);
/// Contrast of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance; KWCAG asks for 4.5).
double contrastRatio(const QColor &a, const QColor &b);

/// Spacing on the 4 px grid.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

namespace radius {
inline constexpr int control = 4;
inline constexpr int card = 8;
} // namespace radius

} // namespace gw::widgets
