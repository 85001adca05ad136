// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDBusConnection>
#include <QObject>
#include <QTimer>
#include <gw/base/clock.h>

namespace gw::platform {

/// Notices that nobody touched the computer for a while: the desktop is asked (GNOME's idle monitor, the screen saver
/// interface elsewhere), and where it does not answer, input to our own windows counts.
class IdleMonitor final : public QObject
{
    Q_OBJECT

public:
    IdleMonitor(QDBusConnection bus, const Clock &clock, QObject *parent = nullptr);

    /// 0 switches it off; then it costs nothing.
    void setLimit(std::chrono::milliseconds limit);
    /// Somebody used our window.
    void noteActivity();
    bool isIdle() const { return m_idle; }

Q_SIGNALS:
    void idle();
    void active(); ///< only noteActivity() ends idleness: whoever locked a window wants to see the person first

private:
    void check();
    void askGnome();
    void askScreenSaver();
    void decide(std::chrono::milliseconds idleFor);

    QDBusConnection m_bus;
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_lastActivity;
    bool m_idle = false;
};

} // namespace gw::platform
