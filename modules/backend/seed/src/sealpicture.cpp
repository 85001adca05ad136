// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "sealpicture.h"

#include "mailfiles.h"
#include "random.h"

#include <array>

namespace gw::backend::seed {
namespace {

constexpr int sealSide = 180;
constexpr int sealFrame = 9;
constexpr int sealCells = 3; ///< three by three signs

/// Which of the twelve strokes of a sign are there: four across, four down, four short ones.
using Sign = quint32;

bool isInk(const std::array<Sign, sealCells * sealCells> &signs, int x, int y)
{
    if (x < sealFrame || y < sealFrame || x >= sealSide - sealFrame || y >= sealSide - sealFrame)
        return true;
    constexpr int cell = (sealSide - 2 * sealFrame) / sealCells;
    const int column = std::min((x - sealFrame) / cell, sealCells - 1);
    const int row = std::min((y - sealFrame) / cell, sealCells - 1);
    const int inX = (x - sealFrame) % cell - 6;
    const int inY = (y - sealFrame) % cell - 6;
    constexpr int inner = cell - 12;
    if (inX < 0 || inY < 0 || inX >= inner || inY >= inner)
        return false;
    const Sign sign = signs.at(size_t(row * sealCells + column));
    constexpr int step = inner / 4;
    const bool across = inY % step < 4 && (sign >> (inY / step) & 1);
    const bool down = inX % step < 4 && (sign >> (4 + inX / step) & 1);
    const bool isShort = inX % step < 4 && inY > inner / 2 && (sign >> (8 + inX / step) & 1);
    return across || down || isShort;
}

} // namespace

QByteArray sealPicture(quint64 value)
{
    Random random(value);
    std::array<Sign, sealCells * sealCells> signs{};
    for (Sign &sign : signs)
        sign = Sign(random.next()) | 0x11; // never an empty one
    QByteArray rows;
    rows.reserve((sealSide * 4 + 1) * sealSide);
    for (int y = 0; y < sealSide; ++y) {
        rows.append('\0'); // no filter
        for (int x = 0; x < sealSide; ++x)
            rows.append(isInk(signs, x, y) ? QByteArray("\xc8\x1e\x1e\xff", 4) : QByteArray(4, '\0'));
    }
    return pngOf(sealSide, sealSide, 6, rows);
}

} // namespace gw::backend::seed
