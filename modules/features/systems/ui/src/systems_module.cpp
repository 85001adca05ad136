// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/systems_ui/systems_module.h>

#include "system_texts.h"
#include "systems_block.h"
#include "systems_page.h"
#include <gw/base/deliver.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::systems {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::systems::SystemsModule)
};

QString title()
{
    return Tr::tr("Systems");
}

} // namespace

void openSystem(const SystemsViewParts &parts, const QString &systemId, const QString &target)
{
    Catalogue &catalogue = parts.catalogue;
    shell::IShell &shell = parts.shell;
    const Entry *entry = catalogue.find(systemId);
    const QString name = entry ? entry->name(isEnglish()) : systemId;
    if (entry && !entry->isOpenFor(catalogue.seatId())) {
        shell.open({u"systems"_s, u"system/"_s + systemId, {}});
        shell.toast(Tr::tr("This seat may not open %1. Here is why, and how to ask for it.").arg(name));
        return;
    }
    Task<portal::Launch> launching = catalogue.launch(systemId, target);
    deliver(std::move(launching), &catalogue, [&shell, name, systemId](Catalogue *, const Result<portal::Launch> &launch) {
        if (!launch) {
            shell.toast(launchError(launch.error(), name));
            if (launch.error().code == Error::Code::Forbidden)
                shell.open({u"systems"_s, u"system/"_s + systemId, {}});
            return;
        }
        shell.openPage({.key = systemId,
                        .url = QUrl(launch->url, QUrl::StrictMode),
                        .title = name,
                        .allowedOrigins = launch->allowedOrigins});
    });
}

void toggleFavourite(const SystemsViewParts &parts, const QString &systemId)
{
    const contract::Link link = SystemListModel::linkOf(systemId);
    if (parts.favourites.contains(link))
        parts.favourites.remove(link);
    else if (const Entry *entry = parts.catalogue.find(systemId))
        parts.favourites.add(link, entry->name(isEnglish()), iconOf(entry->system));
}

SystemsModule::SystemsModule(SystemsViewParts parts)
    : m_parts(std::move(parts)), m_search(m_parts.catalogue, title, isEnglish)
{
}

SystemsModule::~SystemsModule() = default;

QString SystemsModule::id() const
{
    return u"systems"_s;
}

shell::Contributions SystemsModule::contribute()
{
    shell::Contributions offered;
    offered.docks.push_back(
        {.id = u"systems.catalogue"_s, .title = title, .icon = u"view-list-icons"_s, .create = [this](QWidget *parent) {
             m_page = new SystemsPage(m_parts, parent);
             if (!m_pending.isEmpty())
                 open({u"systems"_s, std::exchange(m_pending, {}), {}});
             return m_page.data();
         }});
    offered.rail.push_back({.id = u"systems"_s,
                            .label = title,
                            .icon = u"view-list-icons"_s,
                            .dock = u"systems.catalogue"_s,
                            .badge = {},
                            .position = 60});
    offered.commands.push_back({.id = u"systems.find"_s,
                                .label = [] { return Tr::tr("Find a linked system"); },
                                .group = title,
                                .icon = u"view-list-icons"_s,
                                .shortcut = QKeySequence(u"Ctrl+Shift+L"_s),
                                .run = [this] { m_parts.shell.open({u"systems"_s, u"search"_s, {}}); }});
    offered.blocks.push_back({.id = u"systems.used"_s,
                              .title = [] { return Tr::tr("Systems"); },
                              .area = shell::Area::Business,
                              .position = 10,
                              .create = [this](QWidget *parent) { return new SystemsBlock(m_parts, parent); },
                              .actionLabel = [] { return Tr::tr("All"); },
                              .action = [this] { m_parts.shell.open({u"systems"_s, {}, {}}); }});
    offered.search.push_back(&m_search);
    offered.openLink = [this](const contract::Link &link) { return open(link); };
    return offered;
}

QString SystemsModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    const QString id = link.path.section(u'/', 1, 1);
    const QString dock = u"systems.catalogue"_s;
    if (kind == "open"_L1) {
        const QString rest = link.path.section(u'/', 2);
        // The page comes up in the web dock; without the right, openSystem() shows the catalogue.
        openSystem(m_parts, id, rest.isEmpty() ? QString() : u'/' + rest);
        return shell::handled;
    }
    if (!m_page) {
        m_pending = link.path;
        return dock;
    }
    if (kind == "system"_L1)
        m_page->showSystem(id);
    else if (kind == "request"_L1)
        m_page->showRequest(id);
    else if (kind == "search"_L1)
        m_page->focusSearch();
    return dock;
}

Task<Done> SystemsModule::stop()
{
    co_return Done{};
}

} // namespace gw::systems
