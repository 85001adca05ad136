// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "modules.h"

#include "session/desk.h"
#include <QLocale>
#include <algorithm>
#include <gw/directory/absencehandler.h>
#include <gw/directory/source.h>
#include <gw/directory_ui/directory_module.h>
#include <gw/personal_ui/personal_module.h>
#include <gw/questions_ui/questions_module.h>
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

Task<QString> unitNameOf(Task<QHash<QString, directory::Names>> reading, QString unitId)
{
    const Result<QHash<QString, directory::Names>> names = co_await reading;
    if (!names)
        co_return fail(names.error());
    co_return names->value(unitId).in(QLocale().language() != QLocale::Korean);
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
    return {directory::component(), dashboard::component(), systems::component(), questions::component(),
            questions::draftComponent(), personal::component()};
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
    m_questions = std::make_unique<questions::QuestionsService>(parts.desk.store(), parts.desk.outbox(),
                                                                parts.desk.engine(), send, parts.clock);
    m_personal = std::make_unique<personal::PersonalService>(parts.desk.store(), parts.desk.outbox(),
                                                             parts.desk.engine(), send, parts.clock);
    const auto takeRole = [this] {
        const auto me = m_dashboard->me();
        m_questions->setRole(m_dashboard->seatId(), me ? me->capabilities : QStringList());
    };
    QObject::connect(m_dashboard.get(), &dashboard::DashboardService::meChanged, m_questions.get(), takeRole);
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
        .ownUnitId = [this] { return ownUnitId(); }}));
    modules.push_back(makeSystems());
    modules.push_back(makeQuestions());
    modules.push_back(makePersonal());
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

QString Features::ownUnitId() const
{
    if (const auto me = m_dashboard->me()) {
        for (const portal::MySeat &seat : me->seats) {
            if (seat.id == m_dashboard->seatId())
                return seat.unitId;
        }
    }
    return {};
}

std::unique_ptr<shell::IModule> Features::makeQuestions()
{
    return std::make_unique<questions::QuestionsModule>(questions::QuestionViewParts{
        .theme = m_parts.theme,
        .service = *m_questions,
        .shell = m_parts.shell,
        .badges = m_parts.badges,
        .clock = m_parts.clock,
        .anonymousAllowed = m_parts.anonymousQuestions,
        .unitName = [this](QString unitId) { return unitNameOf(m_directory.unitNames({unitId}), unitId); },
        .ownUnitId = [this] { return ownUnitId(); }});
}

std::unique_ptr<shell::IModule> Features::makePersonal()
{
    return std::make_unique<personal::PersonalModule>(personal::PersonalViewParts{.theme = m_parts.theme,
                                                                                  .service = *m_personal,
                                                                                  .favourites = *m_favourites,
                                                                                  .shell = m_parts.shell,
                                                                                  .clock = m_parts.clock});
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
            {u"question.ask"_s, [] { return Tr::tr("A question to the mayor"); }},
            {u"question.change"_s, [] { return Tr::tr("A decision about a question"); }},
            {u"question.back"_s, [] { return Tr::tr("Backing a question"); }},
            {u"question.message"_s, [] { return Tr::tr("An answer or a follow-up"); }},
            {u"personal.create"_s, [] { return Tr::tr("A new note or task"); }},
            {u"personal.change"_s, [] { return Tr::tr("A change of a note or task"); }},
            {u"personal.delete"_s, [] { return Tr::tr("The deletion of a note or task"); }},
            {u"systems.request-access"_s, [] { return Tr::tr("A request for access to a system"); }},
            {u"systems.decide-access"_s, [] { return Tr::tr("A decision on a request for access"); }}};
}

} // namespace gw::app
