// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/base/task.h>
#include <memory>

namespace gw::app {

class Application;
class Tour;

/// With --tour, walks through the program once a window is there, then ends it with the tour's result.
class TourRun final : public QObject
{
    Q_OBJECT

public:
    explicit TourRun(Application &application);
    ~TourRun() override;

private:
    QCoro::Task<> walk();
    Application &m_application;
    std::unique_ptr<Tour> m_tour;
};

} // namespace gw::app
