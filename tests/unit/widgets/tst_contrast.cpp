// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/widgets/tokens.h>

using namespace gw::widgets;

namespace {

struct Pair
{
    Role text;
    Role ground;
};

/// Every text role on every ground it is drawn on.
constexpr Pair textPairs[] = {
    {Role::Text, Role::Window},
    {Role::Text, Role::Surface},
    {Role::Text, Role::SurfaceSunken},
    {Role::Text, Role::Hover},
    {Role::Text, Role::Pressed},
    {Role::Text, Role::Selection},
    {Role::Text, Role::AccentSoft},
    {Role::TextSecondary, Role::Window},
    {Role::TextSecondary, Role::Surface},
    {Role::TextSecondary, Role::Hover},
    {Role::TextSecondary, Role::Selection},
    {Role::TextSecondary, Role::SurfaceSunken},
    {Role::OnAccent, Role::Accent},
    {Role::OnAccent, Role::AccentHover},
    {Role::OnAccent, Role::AccentPressed},
    {Role::AccentText, Role::Window},
    {Role::AccentText, Role::Surface},
    {Role::AccentText, Role::AccentSoft},
    {Role::AccentText, Role::Hover},
    {Role::DangerText, Role::Surface},
    {Role::DangerText, Role::Window},
    {Role::DangerText, Role::DangerSoft},
    {Role::WarningText, Role::Surface},
    {Role::WarningText, Role::Window},
    {Role::WarningText, Role::WarningSoft},
    {Role::SuccessText, Role::Surface},
    {Role::SuccessText, Role::SuccessSoft},
    {Role::InformationText, Role::Surface},
    {Role::InformationText, Role::InformationSoft},
    {Role::DangerText, Role::Selection},
    {Role::WarningText, Role::Selection},
    {Role::DangerText, Role::Hover},
    {Role::Surface, Role::DangerText},
    {Role::Surface, Role::AccentText}, // numbers on badges
    {Role::EmployeeLane, Role::Surface},
    {Role::CitizenLane, Role::Surface},
};

/// What has to be seen but not read: 3:1.
constexpr Pair shapePairs[] = {{Role::BorderStrong, Role::Surface},
                               {Role::Focus, Role::Surface},
                               {Role::Focus, Role::Window},
                               {Role::SelectionEdge, Role::Surface}};

} // namespace

TEST(Contrast, theFormula_givesTheKnownValues)
{
    EXPECT_NEAR(contrastRatio(QColor(0, 0, 0), QColor(255, 255, 255)), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), QColor(255, 255, 255)), 4.48, 0.01);
}

TEST(Contrast, everyText_isReadableInEveryScheme)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Contrast}) {
        for (const Pair &pair : textPairs)
            EXPECT_GE(contrastRatio(color(scheme, pair.text), color(scheme, pair.ground)), 4.5)
                << "scheme " << int(scheme) << " role " << int(pair.text) << " on " << int(pair.ground);
        for (const Pair &pair : shapePairs)
            EXPECT_GE(contrastRatio(color(scheme, pair.text), color(scheme, pair.ground)), 3.0)
                << "scheme " << int(scheme) << " role " << int(pair.text) << " on " << int(pair.ground);
    }
}

TEST(Contrast, theClearScheme_isClearer)
{
    EXPECT_GT(contrastRatio(color(Scheme::Contrast, Role::TextSecondary), color(Scheme::Contrast, Role::Surface)), 7.0);
    EXPECT_GT(contrastRatio(color(Scheme::Contrast, Role::Border), color(Scheme::Contrast, Role::Surface)), 4.5);
}
