// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "communication.h"

#include "session/desk.h"
#include <QCoreApplication>
#include <QLocale>
#include <gw/dashboard/service.h>
#include <gw/directory/repository.h>
#include <gw/familyevents_ui/familyevents_module.h>
#include <gw/surveys/apart.h>
#include <gw/surveys_ui/surveys_module.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::app {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::app::Communication)
};

const portal::MySeat *activeSeat(const std::optional<portal::Me> &me, const QString &seatId)
{
    if (!me)
        return nullptr;
    const auto seat = std::ranges::find(me->seats, seatId, &portal::MySeat::id);
    return seat == me->seats.end() ? nullptr : &*seat;
}

bool may(const dashboard::DashboardService &service, const QString &capability)
{
    const auto me = service.me();
    return me && me->capabilities.contains(capability);
}

QString ownUnit(const dashboard::DashboardService &service)
{
    const auto me = service.me();
    const portal::MySeat *seat = activeSeat(me, service.seatId());
    return seat ? seat->unitId : QString();
}

/// The agency and the units from it down to `unitId`, as choices of a feature. `alive` goes before the directory does.
template <class Choice>
Task<QList<Choice>> unitsDownTo(const directory::Repository &directory, QString unitId,
                                QPointer<const dashboard::DashboardService> alive)
{
    Task<QStringList> finding = directory.pathTo(unitId);
    Task<QList<directory::UnitNode>> listing = directory.children(QString());
    const Result<QStringList> path = co_await finding;
    if (!alive)
        co_return fail(Error::Code::Cancelled);
    if (!path)
        co_return fail(path.error());
    Task<QHash<QString, directory::Names>> naming = directory.unitNames(*path);
    const Result<QHash<QString, directory::Names>> names = co_await naming;
    if (!names)
        co_return fail(names.error());
    const Result<QList<directory::UnitNode>> agencies = co_await listing;
    if (!agencies)
        co_return fail(agencies.error());
    QList<Choice> choices;
    for (const QString &id : *path) {
        if (names->contains(id)) {
            const directory::Names name = names->value(id);
            choices.append({id, name.ko, name.en});
            continue;
        }
        const auto agency = std::ranges::find(*agencies, id, &directory::UnitNode::id);
        if (agency != agencies->end())
            choices.append({id, agency->name.ko, agency->name.en});
    }
    co_return choices;
}

Task<QList<familyevents::PersonChoice>> peopleNamed(const directory::Repository &directory, QString text)
{
    Task<QList<directory::PersonRow>> searching = directory.search(text, 8);
    const Result<QList<directory::PersonRow>> rows = co_await searching;
    if (!rows)
        co_return fail(rows.error());
    const bool english = QLocale().language() != QLocale::Korean;
    QList<familyevents::PersonChoice> people;
    for (const directory::PersonRow &row : *rows)
        people.append({row.personId, english && !row.nameEn.isEmpty() ? row.nameEn : row.name,
                       row.unit.in(english) + u' ' + row.title.in(english)});
    co_return people;
}

} // namespace

store::Schema Communication::schema()
{
    return {surveys::component(), familyevents::component()};
}

QHash<QString, std::function<QString()>> Communication::kindNames()
{
    return {{u"survey.create"_s, [] { return Tr::tr("A new survey"); }},
            {u"survey.replace"_s, [] { return Tr::tr("A change of a survey"); }},
            {u"survey.move"_s, [] { return Tr::tr("Opening or closing a survey"); }},
            {u"survey.delete"_s, [] { return Tr::tr("Deleting a survey"); }},
            {u"survey.answer"_s, [] { return Tr::tr("The answer to a survey"); }},
            {u"survey.ballot"_s, [] { return Tr::tr("A ballot, to be signed"); }},
            {u"survey.cast"_s, [] { return Tr::tr("A ballot, to be cast"); }},
            {u"family-event.create"_s, [] { return Tr::tr("The notice of a family event"); }},
            {u"family-event.replace"_s, [] { return Tr::tr("A change of a family event"); }},
            {u"family-event.delete"_s, [] { return Tr::tr("Deleting a family event"); }},
            {u"family-event.note"_s, [] { return Tr::tr("A note to a colleague"); }}};
}

Communication::Communication(Parts parts) : m_parts(parts)
{
    Desk &desk = m_parts.desk;
    const auto send = desk.sender();
    const auto seat = [&dashboard = m_parts.dashboard] { return dashboard.seatId(); };
    m_surveys = std::make_unique<surveys::SurveysService>(desk.store(), desk.outbox(), desk.engine(), send,
                                                          surveys::apartSender(desk.connection(), desk.portal()), seat,
                                                          m_parts.clock);
    m_familyEvents = std::make_unique<familyevents::FamilyEventsService>(desk.store(), desk.outbox(), desk.engine(),
                                                                         send, seat, m_parts.clock);
}

std::vector<std::unique_ptr<shell::IModule>> Communication::makeModules()
{
    const dashboard::DashboardService &service = m_parts.dashboard;
    const directory::Repository &directory = m_parts.directory;
    std::vector<std::unique_ptr<shell::IModule>> modules;
    modules.push_back(std::make_unique<surveys::SurveysModule>(surveys::SurveysViewParts{
        .theme = m_parts.theme,
        .service = *m_surveys,
        .shell = m_parts.shell,
        .clock = m_parts.clock,
        .mayCreate = [&service] { return may(service, u"survey.create"_s); },
        .ownUnits = [&] { return unitsDownTo<surveys::UnitChoice>(directory, ownUnit(service), &service); }}));
    modules.push_back(std::make_unique<familyevents::FamilyEventsModule>(familyevents::FamilyEventsViewParts{
        .theme = m_parts.theme,
        .service = *m_familyEvents,
        .shell = m_parts.shell,
        .clock = m_parts.clock,
        .ownPerson =
            [&service] {
                const auto me = service.me();
                return me ? familyevents::PersonChoice{me->person.id, me->person.name, {}} : familyevents::PersonChoice();
            },
        .mayAnnounceForOthers = [&service] { return may(service, u"family-event.manage-unit"_s); },
        .findPeople = [&directory](const QString &text) { return peopleNamed(directory, text); },
        .ownUnits = [&] { return unitsDownTo<familyevents::UnitChoice>(directory, ownUnit(service), &service); }}));
    return modules;
}

} // namespace gw::app
