// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "modules.h"

#include "session/desk.h"
#include <algorithm>
#include <gw/directory/absencehandler.h>
#include <gw/directory/source.h>
#include <gw/directory_ui/directory_module.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Features)
};

} // namespace

store::Schema Features::schema()
{
    return {directory::component(), dashboard::component()};
}

Features::Features(FeatureParts parts) : m_parts(parts), m_directory(parts.desk.store(), parts.clock)
{
    const auto send = [&queue = parts.desk.queue()](net::Request request) { return queue.send(std::move(request)); };
    parts.desk.engine().addSource(std::make_shared<directory::DirectorySource>(send));
    parts.desk.outbox().addHandler(std::make_shared<directory::AbsenceHandler>(send));
    m_indexer = std::make_unique<directory::SearchIndexer>(parts.desk.store());
    m_dashboard = std::make_unique<dashboard::DashboardService>(parts.desk.store(), parts.desk.outbox(),
                                                                parts.desk.engine(), send, parts.clock, parts.badges);
    m_favourites = std::make_unique<contract::Favourites>(m_dashboard->preferences());
}

Features::~Features() = default;

std::vector<std::unique_ptr<shell::IModule>> Features::makeModules()
{
    dashboard::DashboardService &service = *m_dashboard;
    Desk &desk = m_parts.desk;
    m_dashboardModule = std::make_unique<dashboard::DashboardModule>(dashboard::DashboardViewParts{
        .theme = m_parts.theme, .service = service, .shell = m_parts.shell, .clock = m_parts.clock, .menu = m_parts.menu, .blocks = [this] {
            return m_blocks;
        }});
    auto modules = m_dashboardModule->modules();
    modules.push_back(std::make_unique<directory::DirectoryModule>(directory::DirectoryViewParts{
        .theme = m_parts.theme,
        .repository = m_directory,
        .store = desk.store(),
        .shell = m_parts.shell,
        .recordAbsence =
            [&desk, &service](const portal::AbsenceDraft &draft) {
                return desk.outbox().add(directory::AbsenceHandler::entryFor(draft, service.seatId()));
            },
        .discard = [&desk](const QString &operation) { std::ignore = desk.outbox().discard(operation); },
        .ownPersonId = [&service] { return service.me() ? service.me()->person.id : QString(); },
        .ownUnitId =
            [&service] {
                const auto me = service.me();
                if (me) {
                    for (const portal::MySeat &seat : me->seats) {
                        if (seat.id == service.seatId())
                            return seat.unitId;
                    }
                }
                return QString();
            }}));
    return modules;
}

void Features::addBlocks(std::vector<shell::BlockSpec> blocks)
{
    std::ranges::move(blocks, std::back_inserter(m_blocks));
}

void Features::start()
{
    m_indexer->start();
}

QHash<QString, std::function<QString()>> Features::kindNames()
{
    return {{u"notice.acknowledge"_s, [] { return Tr::tr("The confirmation of a notice"); }},
            {u"preferences.patch"_s, [] { return Tr::tr("A change of your preferences"); }},
            {u"absence.create"_s, [] { return Tr::tr("An absence"); }}};
}

} // namespace gw::app
