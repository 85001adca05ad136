// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "arguments.h"
#include <QObject>
#include <gw/platform/singleinstance.h>
#include <memory>
#include <optional>

namespace gw::app {

class Application;

/// Help, version and the commands for administrators: the exit code, or nothing when a window is wanted.
std::optional<int> runWithoutWindow(const Result<Arguments> &arguments);

/// Starts the application, or hands its links to the one that runs already and ends.
class SingleStart final : public QObject
{
    Q_OBJECT

public:
    SingleStart(Application &application, QStringList arguments);
    ~SingleStart() override;
    void begin();

private:
    Application &m_application;
    QStringList m_arguments;
    std::unique_ptr<platform::SingleInstance> m_instance;
};

/// Ends the program in order when the session, a terminal or an administrator says so (SIGTERM, SIGINT, SIGHUP), so that
/// the next start need not check the store. The second signal ends it at once. One in a program.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(Application &application);
    ~EndSignals() override;
};

} // namespace gw::app
