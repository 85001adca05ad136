// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/surveys_ui/surveys_module.h>

#include "survey_text.h"
#include "surveys_block.h"
#include "surveys_page.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gw::surveys {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(gw::surveys::SurveysModule)
};

} // namespace

SurveysModule::SurveysModule(SurveysViewParts parts)
    : m_parts(std::move(parts))
    , m_search(
          m_parts.service.surveys(), [] { return Tr::tr("Surveys"); },
          [](const SurveyRow &row) { return phaseText(row.phase) + u" · "_s + metaText(row); }, inEnglish)
{
}

SurveysModule::~SurveysModule() = default;

QString SurveysModule::id() const
{
    return u"surveys"_s;
}

shell::Contributions SurveysModule::contribute()
{
    const auto title = [] { return Tr::tr("Surveys"); };
    shell::Contributions contributions;
    contributions.docks.push_back({.id = u"surveys"_s,
                                   .title = title,
                                   .icon = u"view-task"_s,
                                   .openAtFirst = false,
                                   .create = [this](QWidget *parent) {
                                       m_page = new SurveysPage(m_parts, parent);
                                       if (!m_pending.path.isEmpty())
                                           open(std::exchange(m_pending, {}));
                                       return m_page.data();
                                   }});
    contributions.commands.push_back({.id = u"surveys.all"_s,
                                      .label = [] { return Tr::tr("Surveys: all"); },
                                      .group = title,
                                      .icon = u"view-task"_s,
                                      .run = [this] { m_parts.shell.open({u"surveys"_s, u"all"_s, {}}); }});
    contributions.commands.push_back({.id = u"surveys.new"_s,
                                      .label = [] { return Tr::tr("Surveys: ask something"); },
                                      .group = title,
                                      .icon = u"list-add"_s,
                                      .run = [this] { m_parts.shell.open({u"surveys"_s, u"new"_s, {}}); },
                                      .enabled = [this] { return m_parts.mayCreate(); }});
    contributions.blocks.push_back({.id = u"surveys.open"_s,
                                    .title = title,
                                    .area = shell::Area::EmployeeCommunication,
                                    .position = 20,
                                    .create = [this](QWidget *parent) { return new SurveysBlock(m_parts, parent); },
                                    .actionLabel = [] { return Tr::tr("All"); },
                                    .action = [this] { m_parts.shell.open({u"surveys"_s, u"all"_s, {}}); }});
    contributions.search.push_back(&m_search);
    contributions.openLink = [this](const contract::Link &link) { return open(link); };
    return contributions;
}

QString SurveysModule::open(const contract::Link &link)
{
    const QString kind = link.path.section(u'/', 0, 0);
    if (kind != "survey"_L1 && kind != "all"_L1 && kind != "new"_L1)
        return {};
    if (kind == "new"_L1 && !m_parts.mayCreate())
        return {};
    if (!m_page) {
        m_pending = link;
        return u"surveys"_s;
    }
    if (kind == "survey"_L1 && !m_page->open(link.path.section(u'/', 1)))
        return {};
    if (kind == "new"_L1)
        m_page->startNew();
    return u"surveys"_s;
}

Task<Done> SurveysModule::stop()
{
    co_return Done{};
}

} // namespace gw::surveys
