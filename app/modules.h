// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/boards/service.h>
#include "approval.h"
#include "communication.h"
#include <gw/contract/favourites.h>
#include <gw/contract/menu.h>
#include <gw/dashboard/service.h>
#include <gw/dashboard_ui/dashboard_module.h>
#include <gw/directory/repository.h>
#include <gw/directory/searchindexer.h>
#include "mail.h"
#include <gw/personal/service.h>
#include <gw/questions/service.h>
#include <gw/shell/module.h>
#include <gw/systems/catalogue.h>

namespace gw::app {

class Desk;

/// What the features are built from; references must outlive them.
struct FeatureParts
{
    widgets::Theme &theme;
    Desk &desk;
    const Clock &clock;
    contract::BadgeBoard &badges;
    shell::IShell &shell;
    contract::Menu &menu;
    const settings::Settings &settings;
};

/// The one list of features: their tables, their data sides, their modules. Adding a feature is a line in each function.
class Features final
{
public:
    /// Tables of all features, for the store.
    static store::Schema schema();

    explicit Features(FeatureParts parts);
    ~Features();

    dashboard::DashboardService &dashboard() { return *m_dashboard; }
    directory::Repository &directory() { return m_directory; }
    contract::Favourites &favourites() { return *m_favourites; }
    systems::Catalogue &systems() { return *m_systems; }
    boards::BoardsService &boards() { return *m_boards; }
    Communication &communication() { return *m_communication; }
    Mail &mail() { return *m_mail; }
    Approval &approval() { return *m_approval; }
    const std::vector<shell::BlockSpec> &blocks() const { return m_blocks; }
    /// Everything the window needs, in the order of the rail. Once.
    std::vector<std::unique_ptr<shell::IModule>> makeModules();
    /// Blocks that a module contributes to the front page.
    void addBlocks(std::vector<shell::BlockSpec> blocks);
    /// After the first paint: what runs in the background.
    void start();
    void deskStarted(); ///< outbox and sync run: what was left half done goes on
    void setOnline(bool online);
    Task<Done> stop(); ///< before the desk's own parts
    /// What a kind of write is called, for the status area.
    static QHash<QString, std::function<QString()>> kindNames();

private:
    std::unique_ptr<shell::IModule> makeSystems();
    std::unique_ptr<shell::IModule> makeQuestions();
    std::unique_ptr<shell::IModule> makePersonal();
    std::unique_ptr<shell::IModule> makeBoards();
    void buildBoards();
    QString ownUnitId() const;
    FeatureParts m_parts;
    directory::Repository m_directory;
    std::unique_ptr<directory::SearchIndexer> m_indexer;
    std::unique_ptr<dashboard::DashboardService> m_dashboard;
    std::unique_ptr<contract::Favourites> m_favourites;
    std::unique_ptr<systems::Catalogue> m_systems;
    std::unique_ptr<questions::QuestionsService> m_questions;
    std::unique_ptr<personal::PersonalService> m_personal;
    std::unique_ptr<transfer::Transfers> m_transfers;
    std::unique_ptr<boards::BoardsService> m_boards;
    std::unique_ptr<Communication> m_communication;
    std::unique_ptr<Mail> m_mail;
    std::unique_ptr<Approval> m_approval;
    std::unique_ptr<dashboard::DashboardModule> m_dashboardModule;
    std::vector<shell::BlockSpec> m_blocks; ///< for the front page
};

} // namespace gw::app
