// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory_ui/directory_module.h>

#include "away_block.h"
#include "people_page.h"
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::directory::DirectoryModule)
};

} // namespace

DirectoryModule::DirectoryModule(DirectoryViewParts parts)
    : m_parts(std::move(parts))
    , m_search(
          m_parts.repository, [] { return Tr::tr("People"); }, [] { return QLocale().language() != QLocale::Korean; })
{
}

DirectoryModule::~DirectoryModule() = default;

QString DirectoryModule::id() const
{
    return u"directory"_s;
}

shell::Contributions DirectoryModule::contribute()
{
    const auto title = [] { return Tr::tr("People"); };
    shell::Contributions contributions;
    contributions.docks.push_back(
        {.id = u"directory.people"_s, .title = title, .icon = u"group"_s, .create = [this](QWidget *parent) {
             m_page = new PeoplePage(m_parts, parent);
             if (!m_pending.path.isEmpty())
                 open(std::exchange(m_pending, {}));
             return m_page.data();
         }});
    contributions.rail.push_back({.id = u"people"_s,
                                  .label = title,
                                  .icon = u"group"_s,
                                  .dock = u"directory.people"_s,
                                  .badge = {},
                                  .position = 40});
    contributions.commands.push_back({.id = u"people.find"_s,
                                      .label = [] { return Tr::tr("Search people and duties"); },
                                      .group = title,
                                      .icon = u"group"_s,
                                      .shortcut = QKeySequence(u"Ctrl+Shift+F"_s),
                                      .run = [this] { m_parts.shell.open({u"directory"_s, u"search"_s, {}}); }});
    contributions.commands.push_back(
        {.id = u"people.me"_s,
         .label = [] { return Tr::tr("My card and absence"); },
         .group = title,
         .icon = u"user-identity"_s,
         .run = [this] { m_parts.shell.open({u"directory"_s, u"person/"_s + m_parts.ownPersonId(), {}}); }});
    contributions.blocks.push_back({.id = u"away"_s,
                                    .title = [] { return Tr::tr("Away today"); },
                                    .area = shell::Area::Business,
                                    .position = 20,
                                    .create = [this](QWidget *parent) { return new AwayBlock(m_parts, parent); }});
    contributions.search.push_back(&m_search);
    contributions.openLink = [this](const contract::Link &link) { return open(link); };
    return contributions;
}

QString DirectoryModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    const QString id = link.path.section(u'/', 1);
    if (kind != "person"_L1 && kind != "unit"_L1 && kind != "search"_L1)
        return {};
    if (!m_page) {
        m_pending = link;
        return u"directory.people"_s;
    }
    if (kind == "person"_L1)
        m_page->openPerson(id);
    else if (kind == "unit"_L1)
        m_page->openUnit(id);
    else
        m_page->focusSearch();
    return u"directory.people"_s;
}

Task<Done> DirectoryModule::stop()
{
    co_return Done{};
}

} // namespace gw::directory
