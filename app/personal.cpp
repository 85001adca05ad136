// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "personal.h"

#include "window/rail_menu.h"
#include <gw/dashboard/service.h>
#include <gw/dashboard_ui/dashboard_module.h>
#include <gw/settings/settings.h>

using namespace Qt::Literals::StringLiterals;
using gw::settings::Key;

namespace gw::app {

Personal::Personal(dashboard::DashboardService &service, RailMenu &menu, settings::Settings &settings,
                   std::vector<shell::BlockSpec> blocks)
    : m_service(service), m_menu(menu), m_settings(settings), m_blocks(std::move(blocks))
{
    connect(&service, &dashboard::DashboardService::meChanged, this, &Personal::takeSeat);
    connect(&service, &dashboard::DashboardService::seatChanged, this, &Personal::takeSeat);
    connect(&settings, &settings::Settings::changed, this, [this](Key key) {
        if (key == Key::LockedBlocks || key == Key::LockedMenu)
            takePolicy();
        else if (key == Key::FrontPreset)
            takeSeat();
    });
    menu.setPreferences(service.preferences());
    takePolicy();
    takeSeat();
}

void Personal::takeSeat()
{
    const QString seat = m_service.seatId();
    const QString wanted = m_settings.text(Key::FrontPreset);
    dashboard::Preset preset = dashboard::presetFromString(wanted);
    if (const auto me = m_service.me(); me && wanted == "by-post"_L1) {
        for (const portal::MySeat &one : me->seats) {
            if (one.id == seat)
                preset = dashboard::presetFor(one.isHead, one.rank);
        }
    }
    m_service.frontPage().setSeat(seat, preset);
    m_menu.setSeat(seat);
}

void Personal::takePolicy()
{
    const QStringList locked = m_settings.list(Key::LockedBlocks);
    QList<dashboard::KnownBlock> known;
    for (const shell::BlockSpec &block : m_blocks)
        known.append({block.id, dashboard::areaIdOf(block.area), block.position, locked.contains(block.id)});
    m_service.frontPage().setKnown(known);
    m_menu.setLocked(m_settings.list(Key::LockedMenu));
}

} // namespace gw::app
