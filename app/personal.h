// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

namespace gw::dashboard {
class DashboardService;
}
namespace gw::settings {
class Settings;
}
namespace gw::shell {
struct BlockSpec;
}

namespace gw::app {

class RailMenu;

/// Brings together what the front page and the menu are arranged from: the seat at work, its post, the policy's locks, and
/// the blocks that there are.
class Personal final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    Personal(dashboard::DashboardService &service, RailMenu &menu, settings::Settings &settings,
             std::vector<shell::BlockSpec> blocks);

private:
    void takeSeat();
    void takePolicy();
    dashboard::DashboardService &m_service;
    RailMenu &m_menu;
    settings::Settings &m_settings;
    std::vector<shell::BlockSpec> m_blocks;
};

} // namespace gw::app
