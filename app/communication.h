// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/familyevents/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/surveys/service.h>
#include <gw/widgets/theme.h>

namespace gw::dashboard {
class DashboardService;
}
namespace gw::directory {
class Repository;
}

namespace gw::app {

class Desk;

/// What colleagues ask and tell each other: surveys and family events, built from the desk's parts. All references must
/// outlive it.
class Communication final
{
public:
    struct Parts
    {
        widgets::Theme &theme;
        Desk &desk;
        const Clock &clock;
        shell::IShell &shell;
        const dashboard::DashboardService &dashboard;
        const directory::Repository &directory;
    };

    static store::Schema schema();
    /// What its kinds of writes are called, for the status area.
    static QHash<QString, std::function<QString()>> kindNames();

    explicit Communication(Parts parts);
    std::vector<std::unique_ptr<shell::IModule>> makeModules();

    surveys::SurveysService &surveys() { return *m_surveys; }
    familyevents::FamilyEventsService &familyEvents() { return *m_familyEvents; }

private:
    Parts m_parts;
    std::unique_ptr<surveys::SurveysService> m_surveys;
    std::unique_ptr<familyevents::FamilyEventsService> m_familyEvents;
};

} // namespace gw::app
