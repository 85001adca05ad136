// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/base/clock.h>
#include <gw/boards/types.h>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>

namespace gw::test {

/// Somebody who is signed in.
struct Citizen
{
    QByteArray token;
    boards::Author author; ///< on their main seat
};

/// A seeded backend without limits of how much one may write, and three people: two clerks and a moderator.
class BoardsCity
{
public:
    bool start();
    BackendProcess &backend() { return m_backend; }
    const Citizen &haneul() const { return m_people[0]; }
    const Citizen &other() const { return m_people[1]; }
    const Citizen &serin() const { return m_people[2]; } ///< moderates

    /// Straight to the server.
    Result<net::Reply> send(const Citizen &citizen, net::Request request);
    QJsonObject get(const Citizen &citizen, const QString &path);
    /// Titles of the posts of a board as the server has them now, the newest first; the newest hundred.
    QStringList titles(const Citizen &citizen, const QString &boardId);

private:
    Result<QByteArray> signIn(const QString &login);

    QTemporaryDir m_dir;
    BackendProcess m_backend;
    SystemClock m_clock;
    net::Managers m_managers;
    Citizen m_people[3];
};

/// The one city of a test program.
BoardsCity &boardsCity();

} // namespace gw::test
