// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/platform/reachability.h>

namespace gw::platform {

Reachability::Reachability(QNetworkInformation *system, QObject *parent) : QObject(parent), m_system(system)
{
    if (!m_system)
        return;
    connect(m_system, &QNetworkInformation::reachabilityChanged, this, &Reachability::follow);
    connect(m_system, &QNetworkInformation::isMeteredChanged, this, &Reachability::meteredChanged);
    connect(m_system, &QNetworkInformation::isBehindCaptivePortalChanged, this, [this](bool behind) {
        if (!behind)
            Q_EMIT worthAnotherTry();
    });
}

bool Reachability::isMetered() const
{
    return m_system && m_system->isMetered();
}

bool Reachability::isBehindCaptivePortal() const
{
    return m_system && m_system->isBehindCaptivePortal();
}

void Reachability::noteReached()
{
    setOnline(true);
}

void Reachability::noteUnreachable()
{
    setOnline(false);
}

void Reachability::follow(QNetworkInformation::Reachability reachability)
{
    // An office network without a way to the Internet ("site", "local") is a network. A lost connection is no proof
    // either: the next request finds out, and soon, because it is asked for.
    Q_UNUSED(reachability)
    Q_EMIT worthAnotherTry();
}

void Reachability::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    Q_EMIT onlineChanged(online);
}

} // namespace gw::platform
