// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "colours.h"

#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gw::html {
namespace {

struct Named
{
    QLatin1StringView name;
    quint32 colour;
};

/// Those that mail programs write; the long tail of CSS names is not worth a table.
constexpr std::array named{
    Named{"aqua"_L1, 0x00FFFF},      Named{"black"_L1, 0x000000},     Named{"blue"_L1, 0x0000FF},
    Named{"brown"_L1, 0xA52A2A},     Named{"crimson"_L1, 0xDC143C},   Named{"cyan"_L1, 0x00FFFF},
    Named{"darkblue"_L1, 0x00008B},  Named{"darkgray"_L1, 0xA9A9A9},  Named{"darkgreen"_L1, 0x006400},
    Named{"darkred"_L1, 0x8B0000},   Named{"dimgray"_L1, 0x696969},   Named{"fuchsia"_L1, 0xFF00FF},
    Named{"gold"_L1, 0xFFD700},      Named{"gray"_L1, 0x808080},      Named{"green"_L1, 0x008000},
    Named{"grey"_L1, 0x808080},      Named{"indigo"_L1, 0x4B0082},    Named{"ivory"_L1, 0xFFFFF0},
    Named{"lightblue"_L1, 0xADD8E6}, Named{"lightgray"_L1, 0xD3D3D3}, Named{"lightgreen"_L1, 0x90EE90},
    Named{"lightgrey"_L1, 0xD3D3D3}, Named{"lightyellow"_L1, 0xFFFFE0}, Named{"lime"_L1, 0x00FF00},
    Named{"magenta"_L1, 0xFF00FF},   Named{"maroon"_L1, 0x800000},    Named{"navy"_L1, 0x000080},
    Named{"olive"_L1, 0x808000},     Named{"orange"_L1, 0xFFA500},    Named{"orangered"_L1, 0xFF4500},
    Named{"pink"_L1, 0xFFC0CB},      Named{"purple"_L1, 0x800080},    Named{"red"_L1, 0xFF0000},
    Named{"royalblue"_L1, 0x4169E1}, Named{"silver"_L1, 0xC0C0C0},    Named{"skyblue"_L1, 0x87CEEB},
    Named{"steelblue"_L1, 0x4682B4}, Named{"teal"_L1, 0x008080},      Named{"tomato"_L1, 0xFF6347},
    Named{"violet"_L1, 0xEE82EE},    Named{"white"_L1, 0xFFFFFF},     Named{"whitesmoke"_L1, 0xF5F5F5},
    Named{"yellow"_L1, 0xFFFF00},
};

std::optional<quint32> hex(QStringView digits)
{
    if (digits.size() != 3 && digits.size() != 4 && digits.size() != 6 && digits.size() != 8)
        return {};
    bool ok = false;
    const quint32 value = digits.toUInt(&ok, 16);
    if (!ok)
        return {};
    switch (digits.size()) {
    case 3: return ((value >> 8) & 0xF) * 0x110000 + ((value >> 4) & 0xF) * 0x1100 + (value & 0xF) * 0x11;
    case 4:
        return (value & 0xF) == 0 ? std::nullopt
                                  : std::optional<quint32>(((value >> 12) & 0xF) * 0x110000 + ((value >> 8) & 0xF) * 0x1100
                                                           + ((value >> 4) & 0xF) * 0x11);
    case 8: return (value & 0xFF) < 0x20 ? std::nullopt : std::optional<quint32>(value >> 8);
    default: return value;
    }
}

std::optional<quint32> function(QStringView text)
{
    const qsizetype open = text.indexOf(u'(');
    if (open < 0 || !text.endsWith(u')') || (text.left(open) != "rgb"_L1 && text.left(open) != "rgba"_L1))
        return {};
    QString inner = text.mid(open + 1).chopped(1).toString();
    inner.replace(u',', u' ').replace(u'/', u' ');
    const QStringList parts = inner.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts.size() > 4)
        return {};
    quint32 colour = 0;
    for (int i = 0; i < 3; ++i) {
        bool ok = false;
        const bool part = parts.at(i).endsWith(u'%');
        const double value = (part ? parts.at(i).chopped(1) : parts.at(i)).toDouble(&ok) * (part ? 2.55 : 1);
        if (!ok)
            return {};
        colour = (colour << 8) | quint32(std::clamp(value, 0.0, 255.0));
    }
    if (parts.size() == 4) {
        const bool part = parts.at(3).endsWith(u'%');
        if ((part ? parts.at(3).chopped(1) : parts.at(3)).toDouble() * (part ? 0.01 : 1) < 0.15)
            return {};
    }
    return colour;
}

} // namespace

std::optional<quint32> readColour(QStringView text, bool loose)
{
    const QString word = text.left(60).trimmed().toString().toLower();
    if (word.startsWith(u'#'))
        return hex(QStringView(word).mid(1));
    const auto found = std::ranges::find(named, word, &Named::name);
    if (found != named.end())
        return found->colour;
    if (loose && word.size() == 6)
        return hex(word);
    return function(word);
}

QString colourText(quint32 colour)
{
    return u'#' + QString::number(colour & 0xFFFFFF, 16).rightJustified(6, u'0');
}

} // namespace gw::html
