// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "modules.h"

#include "session/desk.h"
#include <QLocale>
#include <algorithm>
#include <gw/directory/absencehandler.h>
#include <gw/directory/source.h>
#include <gw/directory_ui/directory_module.h>
#include <gw/systems_ui/systems_module.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Features)
};

Task<QString> nameOf(Task<directory::PersonCard> reading)
{
    const Result<directory::PersonCard> card = co_await reading;
    if (!card)
        co_return fail(card.error());
    const portal::Person &person = card->person;
    co_return QLocale().language() == QLocale::Korean || person.nameEn.isEmpty() ? person.name : person.nameEn;
}

/// The person on the seat at work, as they are handed over to a linked system.
systems::Identity identityOf(const dashboard::DashboardService &service)
{
    const auto me = service.me();
    if (!me)
        return {};
    const bool english = QLocale().language() != QLocale::Korean;
    systems::Identity identity;
    identity.name = english && !me->person.nameEn.isEmpty() ? me->person.nameEn : me->person.name;
    for (const portal::MySeat &seat : me->seats) {
        if (seat.id == service.seatId())
            identity.seat = english ? seat.titleEn + u", "_s + seat.unitNameEn : seat.unitNameKo + u' ' + seat.titleKo;
    }
    return identity;
}

} // namespace

store::Schema Features::schema()
{
    return {directory::component(), dashboard::component(), systems::component()};
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
    m_systems = std::make_unique<systems::Catalogue>(parts.desk.store(), parts.desk.outbox(), parts.desk.engine(), send,
                                                     [this] { return m_dashboard->seatId(); });
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
    modules.push_back(makeSystems());
    return modules;
}

std::unique_ptr<shell::IModule> Features::makeSystems()
{
    return std::make_unique<systems::SystemsModule>(systems::SystemsViewParts{
        .theme = m_parts.theme,
        .catalogue = *m_systems,
        .favourites = *m_favourites,
        .shell = m_parts.shell,
        .identity = [this] { return identityOf(*m_dashboard); },
        .personName = [this](QString personId) { return nameOf(m_directory.card(personId)); }});
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
            {u"absence.create"_s, [] { return Tr::tr("An absence"); }},
            {u"systems.request-access"_s, [] { return Tr::tr("A request for access to a system"); }},
            {u"systems.decide-access"_s, [] { return Tr::tr("A decision on a request for access"); }}};
}

} // namespace gw::app
