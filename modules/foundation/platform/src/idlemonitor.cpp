// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/idlemonitor.h>

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace gw::platform {
namespace {

constexpr int answerTimeout = 2000; // ms

} // namespace

IdleMonitor::IdleMonitor(QDBusConnection bus, const Clock &clock, QObject *parent)
    : QObject(parent), m_bus(std::move(bus)), m_clock(clock), m_lastActivity(clock.monotonic())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleMonitor::check);
}

void IdleMonitor::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_timer.stop();
    if (m_limit.count() > 0 && !m_idle)
        m_timer.start(m_limit);
}

void IdleMonitor::noteActivity()
{
    m_lastActivity = m_clock.monotonic();
    if (!m_idle)
        return; // the timer finds out when it fires: no work per key stroke
    m_idle = false;
    setLimit(m_limit);
    Q_EMIT active();
}

void IdleMonitor::check()
{
    if (m_bus.isConnected())
        askGnome();
    else
        decide(m_clock.monotonic() - m_lastActivity);
}

void IdleMonitor::askGnome()
{
    const QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s,
                                       u"org.gnome.Mutter.IdleMonitor"_s, u"GetIdletime"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, answerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<qulonglong> time = *watcher;
        watcher->deleteLater();
        if (time.isError())
            askScreenSaver();
        else
            decide(std::chrono::milliseconds(time.value()));
    });
}

void IdleMonitor::askScreenSaver()
{
    const QDBusMessage question =
        QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                       u"org.freedesktop.ScreenSaver"_s, u"GetSessionIdleTime"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, answerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> time = *watcher; // milliseconds in KDE's implementation
        watcher->deleteLater();
        decide(time.isError() ? m_clock.monotonic() - m_lastActivity : std::chrono::milliseconds(time.value()));
    });
}

void IdleMonitor::decide(std::chrono::milliseconds idleFor)
{
    if (m_limit.count() <= 0 || m_idle)
        return;
    // Input that a remote desktop sends past the desktop's own counter is input too.
    const std::chrono::milliseconds known = std::min(idleFor, m_clock.monotonic() - m_lastActivity);
    if (known < m_limit) {
        m_timer.start(m_limit - known + std::chrono::milliseconds(100));
        return;
    }
    m_idle = true;
    Q_EMIT idle();
}

} // namespace gw::platform
