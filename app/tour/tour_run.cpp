// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tour/tour_run.h"

#include "application.h"
#include "tour/steps.h"
#include "tour/tour.h"
#include <gw/settings/settings.h>

namespace gw::app {

TourRun::TourRun(Application &application) : m_application(application)
{
    if (!application.arguments().tourFolder.isEmpty())
        QMetaObject::invokeMethod(this, [this] { walk(); }, Qt::QueuedConnection);
}

TourRun::~TourRun() = default;

QCoro::Task<> TourRun::walk()
{
    std::ignore = m_application.settings().set(settings::Key::Locale, QStringLiteral("ko"));
    std::ignore = m_application.settings().set(settings::Key::Theme, QStringLiteral("light"));
    m_tour = std::make_unique<Tour>(m_application.arguments().tourFolder);
    addSignInSteps(*m_tour, m_application);
    addDeskSteps(*m_tour, m_application);
    addLookSteps(*m_tour, m_application);
    addPortalSteps(*m_tour, m_application);
    addMailSteps(*m_tour, m_application);
    addApprovalSteps(*m_tour, m_application);
    addOfflineSteps(*m_tour, m_application);
    addLastSteps(*m_tour, m_application);
    const int failed = co_await m_tour->run();
    m_application.quit(failed == 0 ? 0 : 1);
}

} // namespace gw::app
