// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "desk.h"

#include <gw/portaltypes/directory.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>

namespace gw::test {

/// A seeded backend, one persona who is signed in there by certificate, and what the server knows, asked directly.
class City
{
public:
    bool start(); ///< seeds (seconds) and signs in
    BackendProcess &backend() { return m_backend; }
    const QByteArray &token() const { return m_token; }
    const QString &seatId() const { return m_seatId; } ///< the persona's main seat

    Result<net::Reply> send(net::Request request); ///< straight to the server
    /// The whole directory as a new client would load it.
    Result<portal::DirectoryChanges> directory();
    /// The reasons of all absences that begin with `prefix`, as often as they are there.
    QStringList reasons(const QString &prefix);
    QJsonObject preferences();
    QSet<QString> acknowledged();                        ///< ids of the notices that the persona has acknowledged
    bool recordAbsence(const QString &reason, int slot); ///< behind the client's back

private:
    Result<QByteArray> signIn();

    BackendProcess m_backend;
    SystemClock m_clock;
    net::Managers m_managers;
    QByteArray m_token;
    QString m_seatId;
};

/// The one city of a test program.
City &theCity();

} // namespace gw::test
