// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QColor>
#include <QString>

namespace gw::widgets {
class Theme;
}

namespace gw::mail {

/// What the colours of a mail are fitted to.
struct Paper
{
    QColor surface;
    QColor text;
    QColor link;
    bool plain = false; ///< the mail's own colours are left out altogether: high contrast
};
Paper paperOf(const widgets::Theme &theme);
Paper printedPaper();

/// Canonical HTML of a mail with its colours fitted: on a dark surface its light grounds become dark ones of the same
/// hue, and ink that cannot be read on its ground (4.5:1) is made lighter or darker. Tables without
/// lines get the class "bare", their cells "open".
QString withFittedColours(const QString &canonical, const Paper &paper);

/// The style sheet of a mail's document.
QString mailStyle(const widgets::Theme &theme, bool plainText, bool fixedFont);

} // namespace gw::mail
