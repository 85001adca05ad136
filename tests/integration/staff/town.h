// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <gw/base/clock.h>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>

namespace gw::test {

/// Somebody who is signed in.
struct Citizen
{
    QByteArray token;
    QString personId;
    QString seatId;
    QString unitId;
    QStringList capabilities;
};

/// A seeded backend and four people: two clerks of one division, one who answers questions and publishes, one who moderates.
class Town
{
public:
    bool start();
    BackendProcess &backend() { return m_backend; }
    const Citizen &haneul() const { return m_people[0]; }
    const Citizen &garam() const { return m_people[1]; } ///< of a district
    const Citizen &daon() const { return m_people[2]; }  ///< answers and publishes
    const Citizen &minjae() const { return m_people[3]; } ///< administers and moderates

    /// Straight to the server.
    QJsonObject get(const Citizen &citizen, const QString &path);

private:
    Result<QByteArray> signIn(const QString &login);

    BackendProcess m_backend;
    SystemClock m_clock;
    net::Managers m_managers;
    Citizen m_people[4];
};

/// The one town of a test program.
Town &theTown();

} // namespace gw::test
