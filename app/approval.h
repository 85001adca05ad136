// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPluginLoader>
#include <gw/approval/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::dashboard {
class DashboardService;
}
namespace gw::directory {
class Repository;
}
namespace gw::settings {
class Settings;
}

namespace gw::app {

class Desk;

/// Approval, built from the desk's parts. All references must outlive it.
class Approval final
{
public:
    struct Parts
    {
        widgets::Theme &theme;
        Desk &desk;
        const Clock &clock;
        shell::IShell &shell;
        contract::BadgeBoard &badges;
        transfer::Transfers &transfers;
        const settings::Settings &settings;
        const dashboard::DashboardService &dashboard;
        const directory::Repository &directory;
    };

    static store::Schema schema();
    /// What its kinds of writes are called, for the status area.
    static QHash<QString, std::function<QString()>> kindNames();

    explicit Approval(Parts parts);
    ~Approval();

    std::unique_ptr<shell::IModule> makeModule();
    void loadNow();     ///< first paint
    void deskStarted(); ///< outbox, transfers and sync run
    void stop();

    approval::ApprovalService &service() { return *m_service; }

private:
    approval::Person self() const;
    Parts m_parts;
    std::unique_ptr<approval::ApprovalService> m_service;
};

} // namespace gw::app
