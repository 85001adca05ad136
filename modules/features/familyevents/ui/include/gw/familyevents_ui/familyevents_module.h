// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/base/clock.h>
#include <gw/familyevents/search.h>
#include <gw/familyevents/service.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/widgets/theme.h>

namespace gw::familyevents {

class EventsPage;

/// A unit whose people may be told: the own one, or one above it.
struct UnitChoice
{
    QString id;
    QString nameKo;
    QString nameEn;
};

/// A colleague for whom something may be announced.
struct PersonChoice
{
    QString id;
    QString name;
    QString post; ///< in the language in force
};

/// What the views work with; references must outlive the module.
struct FamilyEventsViewParts
{
    widgets::Theme &theme;
    FamilyEventsService &service;
    shell::IShell &shell;
    const Clock &clock;
    std::function<PersonChoice()> ownPerson;                                ///< empty until it is known
    std::function<bool()> mayAnnounceForOthers;                             ///< of the active seat
    std::function<Task<QList<PersonChoice>>(QString text)> findPeople;
    std::function<Task<QList<UnitChoice>>()> ownUnits; ///< the agency first, the seat's own unit last
};

/// Family events: a dock, a block of the front page, a palette provider, commands, and links
/// `gwanmun:familyevents/event/<id>`, `gwanmun:familyevents/all` and `gwanmun:familyevents/new`.
class FamilyEventsModule final : public shell::IModule
{
public:
    explicit FamilyEventsModule(FamilyEventsViewParts parts);
    ~FamilyEventsModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

private:
    QString open(const contract::Link &link);
    FamilyEventsViewParts m_parts;
    EventSearch m_search;
    QPointer<EventsPage> m_page;
    contract::Link m_pending; ///< wanted before the dock was made
};

} // namespace gw::familyevents
