// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/contract/menu.h>
#include <gw/dashboard/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::dashboard {

class HomePage;
class NoticesPage;
class WaitingPage;

/// What the views work with; references must outlive the module.
struct DashboardViewParts
{
    widgets::Theme &theme;
    DashboardService &service;
    shell::IShell &shell;
    const Clock &clock;
    contract::Menu &menu;
    /// Blocks that the modules contribute to the front page, this one's too; asked when the page is made.
    std::function<std::vector<shell::BlockSpec>()> blocks;
    contract::BadgeBoard &badges;
    /// Names of units in the language in force, by id.
    std::function<Task<QHash<QString, QString>>(QStringList unitIds)> unitNames;
    /// For which units the seat at work may publish, its own first: id and name.
    std::function<Task<QList<std::pair<QString, QString>>>()> publishingUnits;
};

/// Home, waiting work and notices. Links: `gwanmun:home`, `gwanmun:home/arrange/<token>` (a colleague's front page),
/// `gwanmun:waiting/<kind>`, `gwanmun:notices/notice/<id>`.
class DashboardModule final
{
public:
    explicit DashboardModule(DashboardViewParts parts);
    ~DashboardModule();
    /// The same service is behind three modules of the shell: each has its own links and place in the rail.
    std::vector<std::unique_ptr<shell::IModule>> modules();

private:
    class Home;
    class Waiting;
    class Notices;
    DashboardViewParts m_parts;
};

/// What arrangements call an area: "business" and so on.
QString areaIdOf(shell::Area area);

/// Name of a counter, for notifications and the tray.
QString counterName(const QString &kind);

} // namespace gw::dashboard
