// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QPointer>
#include <gw/base/clock.h>
#include <gw/shell/module.h>
#include <gw/shell/services.h>
#include <gw/surveys/search.h>
#include <gw/surveys/service.h>
#include <gw/widgets/theme.h>

namespace gw::surveys {

class SurveysPage;

/// A unit that may be asked: the own one, or one above it.
struct UnitChoice
{
    QString id;
    QString nameKo;
    QString nameEn;
};

/// What the views work with; references must outlive the module.
struct SurveysViewParts
{
    widgets::Theme &theme;
    SurveysService &service;
    shell::IShell &shell;
    const Clock &clock;
    std::function<bool()> mayCreate;                  ///< of the active seat
    std::function<Task<QList<UnitChoice>>()> ownUnits; ///< the agency first, the seat's own unit last
};

/// Surveys: a dock, a block of the front page, a palette provider, commands, and links `gwanmun:surveys/survey/<id>`,
/// `gwanmun:surveys/all` and `gwanmun:surveys/new`.
class SurveysModule final : public shell::IModule
{
public:
    explicit SurveysModule(SurveysViewParts parts);
    ~SurveysModule() override;

    QString id() const override;
    shell::Contributions contribute() override;
    Task<Done> stop() override;

private:
    QString open(const contract::Link &link);
    SurveysViewParts m_parts;
    SurveySearch m_search;
    QPointer<SurveysPage> m_page;
    contract::Link m_pending; ///< wanted before the dock was made
};

} // namespace gw::surveys
