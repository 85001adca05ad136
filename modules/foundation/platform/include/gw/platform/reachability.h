// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QNetworkInformation>
#include <QObject>

namespace gw::platform {

/// Whether the server can be reached, as far as anybody knows: the system's opinion, corrected by what really happened.
///
/// The system may say "disconnected" while the server is on this very computer or behind a link it does not know, so
/// what a request found out counts more than what the system thinks.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    /// `system` may be null (no backend on this desktop); it must outlive this object.
    explicit Reachability(QNetworkInformation *system, QObject *parent = nullptr);

    bool isOnline() const { return m_online; }
    bool isMetered() const; ///< big downloads wait
    bool isBehindCaptivePortal() const;

    /// A request got an answer, of whatever status.
    void noteReached();
    /// A request found nobody.
    void noteUnreachable();

Q_SIGNALS:
    void onlineChanged(bool online);
    /// The system's connection came back or changed: whoever waits for another attempt tries now.
    void worthAnotherTry();
    void meteredChanged(bool metered);

private:
    void setOnline(bool online);
    void follow(QNetworkInformation::Reachability reachability);

    QNetworkInformation *m_system;
    bool m_online = true;
};

} // namespace gw::platform
