// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <QPointer>
#include <functional>
#include <gw/base/task.h>
#include <vector>

class QWidget;

namespace gw::app {

/// A guided walk through the program: named steps that act as a person would, a screenshot and a result line each.
///
/// Steps come from TourSteps; this class runs them in order, waits, photographs and reports. A failed step is reported
/// and the walk goes on, so that one run shows everything that is broken.
class Tour final : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        QString name; ///< of the screenshot, e.g. "dashboard-ko-light"
        std::function<Task<Done>()> act;
        /// What is photographed; none: the active window.
        std::function<QWidget *()> shown = {};
    };

    explicit Tour(QString folder, QObject *parent = nullptr);
    void add(Step step);
    /// Runs all steps. The number of failed ones.
    QCoro::Task<int> run();

    /// For steps: waits until `condition` holds; Timeout names `what` otherwise. Name the task before you await it: GCC 12
    /// destroys temporaries of a co_await expression twice (GCC bug 99576).
    static Task<Done> until(std::function<bool()> condition, QString what,
                            std::chrono::milliseconds limit = std::chrono::seconds(15));
    /// For steps: lets the event loop run, so that painting and animations finish.
    static Task<Done> pause(std::chrono::milliseconds time);

private:
    Result<Done> photograph(const QString &name, QWidget *widget);
    QString m_folder;
    std::vector<Step> m_steps;
};

} // namespace gw::app
