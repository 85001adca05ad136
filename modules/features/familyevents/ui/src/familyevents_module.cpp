// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/familyevents_ui/familyevents_module.h>

#include "event_text.h"
#include "events_block.h"
#include "events_page.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gw::familyevents {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::familyevents::FamilyEventsModule)
};

} // namespace

FamilyEventsModule::FamilyEventsModule(FamilyEventsViewParts parts)
    : m_parts(std::move(parts))
    , m_search(
          m_parts.service.events(), [] { return Tr::tr("Family events"); },
          [](const EventRow &row) { return titleText(row.event); }, [](const EventRow &row) { return whenText(row.event); })
{
}

FamilyEventsModule::~FamilyEventsModule() = default;

QString FamilyEventsModule::id() const
{
    return u"familyevents"_s;
}

shell::Contributions FamilyEventsModule::contribute()
{
    const auto title = [] { return Tr::tr("Family events"); };
    const auto to = [this](const QString &path) {
        return [this, path] { m_parts.shell.open({u"familyevents"_s, path, {}}); };
    };
    shell::Contributions contributions;
    contributions.docks.push_back({.id = u"familyevents"_s,
                                   .title = title,
                                   .icon = u"view-calendar-birthday"_s,
                                   .openAtFirst = false,
                                   .create = [this](QWidget *parent) {
                                       m_page = new EventsPage(m_parts, parent);
                                       if (!m_pending.path.isEmpty())
                                           open(std::exchange(m_pending, {}));
                                       return m_page.data();
                                   }});
    contributions.commands.push_back({.id = u"familyevents.all"_s,
                                      .label = [] { return Tr::tr("Family events: all"); },
                                      .group = title,
                                      .icon = u"view-calendar-birthday"_s,
                                      .run = to(u"all"_s)});
    contributions.commands.push_back({.id = u"familyevents.new"_s,
                                      .label = [] { return Tr::tr("Family events: announce one"); },
                                      .group = title,
                                      .icon = u"list-add"_s,
                                      .run = to(u"new"_s)});
    contributions.blocks.push_back({.id = u"familyevents.upcoming"_s,
                                    .title = title,
                                    .area = shell::Area::EmployeeCommunication,
                                    .position = 30,
                                    .create = [this](QWidget *parent) { return new EventsBlock(m_parts, parent); },
                                    .actionLabel = [] { return Tr::tr("All"); },
                                    .action = to(u"all"_s)});
    contributions.search.push_back(&m_search);
    contributions.openLink = [this](const contract::Link &link) { return open(link); };
    return contributions;
}

QString FamilyEventsModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    if (kind != "event"_L1 && kind != "all"_L1 && kind != "new"_L1)
        return {};
    if (!m_page) {
        m_pending = link;
        return u"familyevents"_s;
    }
    if (kind == "event"_L1 && !m_page->open(link.path.section(u'/', 1)))
        return {};
    if (kind == "new"_L1)
        m_page->startNew();
    return u"familyevents"_s;
}

Task<Done> FamilyEventsModule::stop()
{
    co_return Done{};
}

} // namespace gw::familyevents
