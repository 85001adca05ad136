// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gw::paper {

/// The layout's own unit: 1/1200 inch. Letters are set in whole units, so one size fits screen, printer and file.
constexpr double unitsPerInch = 1200;

constexpr double mm(double value)
{
    return value / 25.4 * unitsPerInch;
}
constexpr double toMm(double units)
{
    return units / unitsPerInch * 25.4;
}
constexpr double pt(double value)
{
    return value / 72 * unitsPerInch;
}

constexpr double pageWidth = mm(210);
constexpr double pageHeight = mm(297);

} // namespace gw::paper
