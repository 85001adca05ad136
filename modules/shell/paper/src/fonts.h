// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFont>
#include <gw/document/sheet.h>

namespace gw::paper {

/// A font of the form: `size` in pt, unhinted, so that letters are as wide on every device.
QFont formFont(const document::FormLook &look, double size, bool bold = false);
/// Half the width of a Hangul syllable (타), in units: what the official form counts spaces in.
double stroke(const QFont &font);

} // namespace gw::paper
