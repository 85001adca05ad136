// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/tokens.h>

#include <array>
#include <cmath>

namespace gw::widgets {
namespace {

/// The KRDS steps of one hue: 5, 10, 20 … 90, 95.
struct Hue
{
    std::array<quint32, 11> steps;

    QColor at(int step) const
    {
        const int index = step == 5 ? 0 : step == 95 ? 10 : step / 10;
        return QColor::fromRgb(steps.at(size_t(index)));
    }
};

constexpr Hue gray{
    {0xf4f5f6, 0xe6e8ea, 0xcdd1d5, 0xb1b8be, 0x8a949e, 0x6d7882, 0x58616a, 0x464c53, 0x33363d, 0x1e2124, 0x131416}};
constexpr Hue primary{
    {0xecf2fe, 0xd8e5fd, 0xb1cefb, 0x86aff9, 0x4c87f6, 0x256ef4, 0x0b50d0, 0x083891, 0x052561, 0x03163a, 0x020f27}};
constexpr Hue secondary{
    {0xedf6f8, 0xd5ebf1, 0xabd8e3, 0x75c0d1, 0x3d9fb8, 0x268097, 0x1f687a, 0x17505e, 0x113b45, 0x0e3139, 0x091f25}};
constexpr Hue point{
    {0xfbeff0, 0xf5d6d9, 0xebadb2, 0xe0858c, 0xd65c66, 0xd63d4a, 0xab2b36, 0x7a1f26, 0x521419, 0x310c0f, 0x21080a}};
constexpr Hue danger{
    {0xfdefec, 0xfcdfd9, 0xf7afa1, 0xf48771, 0xf05f42, 0xde3412, 0xbd2c0f, 0x8a240f, 0x5c180a, 0x390d05, 0x260903}};
constexpr Hue warning{
    {0xfff3db, 0xffe0a3, 0xffc95c, 0xffb114, 0xc78500, 0x9e6a00, 0x8a5c00, 0x614100, 0x422c00, 0x2e1f00, 0x241800}};
constexpr Hue success{
    {0xeaf6ec, 0xd8eedd, 0xa9dab4, 0x7ec88e, 0x3fa654, 0x228738, 0x267337, 0x285d33, 0x1f4727, 0x122b18, 0x0e2012}};
constexpr Hue information{
    {0xe7f4fe, 0xd3ebfd, 0x9ed2fa, 0x5fb5f7, 0x2098f3, 0x0b78cb, 0x096ab3, 0x085691, 0x053961, 0x03253f, 0x021a2c}};
constexpr QRgb white = 0xffffffff;
constexpr QRgb black = 0xff000000;

QColor light(Role role)
{
    switch (role) {
    case Role::Window: return gray.at(5);
    case Role::Surface: return QColor(white);
    case Role::SurfaceSunken: return gray.at(5);
    case Role::Hover: return gray.at(5);
    case Role::Pressed: return gray.at(10);
    case Role::Selection: return primary.at(5);
    case Role::SelectionEdge: return primary.at(50);
    case Role::Text: return gray.at(90);
    case Role::TextSecondary: return gray.at(70);
    case Role::TextDisabled: return gray.at(40);
    case Role::Border: return gray.at(20);
    case Role::BorderStrong: return gray.at(50);
    case Role::Accent: return primary.at(50);
    case Role::AccentHover: return primary.at(60);
    case Role::AccentPressed: return primary.at(70);
    case Role::OnAccent: return QColor(white);
    case Role::AccentText: return primary.at(60);
    case Role::AccentSoft: return primary.at(5);
    case Role::Focus: return primary.at(50);
    case Role::DangerText: return danger.at(60);
    case Role::DangerSoft: return danger.at(5);
    case Role::WarningText: return warning.at(60);
    case Role::WarningSoft: return warning.at(5);
    case Role::SuccessText: return success.at(60);
    case Role::SuccessSoft: return success.at(5);
    case Role::InformationText: return information.at(60);
    case Role::InformationSoft: return information.at(5);
    case Role::EmployeeLane: return secondary.at(60);
    case Role::CitizenLane: return point.at(60);
    case Role::Shadow: return QColor(0, 0, 0, 40);
    }
    return {};
}

QColor dark(Role role)
{
    switch (role) {
    case Role::Window: return gray.at(95);
    case Role::Surface: return gray.at(90);
    case Role::SurfaceSunken: return gray.at(95);
    case Role::Hover: return QColor::fromRgb(0x282b2f); // between gray 90 and 80, which is already a border
    case Role::Pressed: return gray.at(80);
    case Role::Selection: return primary.at(90);
    case Role::SelectionEdge: return primary.at(40);
    case Role::Text: return gray.at(5);
    case Role::TextSecondary: return gray.at(30);
    case Role::TextDisabled: return gray.at(50);
    case Role::Border: return gray.at(80);
    case Role::BorderStrong: return gray.at(50);
    case Role::Accent: return primary.at(40);
    case Role::AccentHover: return primary.at(30);
    case Role::AccentPressed: return primary.at(20);
    case Role::OnAccent: return gray.at(95);
    case Role::AccentText: return primary.at(30);
    case Role::AccentSoft: return primary.at(90);
    case Role::Focus: return primary.at(30);
    case Role::DangerText: return danger.at(30);
    case Role::DangerSoft: return danger.at(90);
    case Role::WarningText: return warning.at(30);
    case Role::WarningSoft: return warning.at(90);
    case Role::SuccessText: return success.at(30);
    case Role::SuccessSoft: return success.at(90);
    case Role::InformationText: return information.at(30);
    case Role::InformationSoft: return information.at(90);
    case Role::EmployeeLane: return secondary.at(30);
    case Role::CitizenLane: return point.at(30);
    case Role::Shadow: return QColor(0, 0, 0, 140);
    }
    return {};
}

/// "선명한 화면": the light table with black text, and borders where the others have shades.
QColor contrast(Role role)
{
    switch (role) {
    case Role::Window:
    case Role::Surface:
    case Role::SurfaceSunken: return QColor(white);
    case Role::Hover: return gray.at(10);
    case Role::Pressed: return gray.at(20);
    case Role::Selection: return primary.at(10);
    case Role::SelectionEdge: return primary.at(70);
    case Role::Text: return QColor(black);
    case Role::TextSecondary: return gray.at(90);
    case Role::TextDisabled: return gray.at(60);
    case Role::Border: return gray.at(70);
    case Role::BorderStrong: return QColor(black);
    case Role::Accent: return primary.at(70);
    case Role::AccentHover: return primary.at(80);
    case Role::AccentPressed: return primary.at(90);
    case Role::AccentText: return primary.at(70);
    case Role::AccentSoft: return primary.at(10);
    case Role::Focus: return QColor(black);
    case Role::DangerText: return danger.at(70);
    case Role::WarningText: return warning.at(70);
    case Role::SuccessText: return success.at(80);
    case Role::InformationText: return information.at(80);
    case Role::EmployeeLane: return secondary.at(70);
    case Role::CitizenLane: return point.at(70);
    default: return light(role);
    }
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor color(Scheme scheme, Role role)
{
    switch (scheme) {
    case Scheme::Light: return light(role);
    case Scheme::Dark: return dark(role);
    case Scheme::Contrast: return contrast(role);
    }
    return light(role);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace gw::widgets
