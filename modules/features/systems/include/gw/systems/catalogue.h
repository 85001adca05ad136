// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/portaltypes/launches.h>
#include <gw/portaltypes/systemaccess.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>
#include <gw/sync/engine.h>
#include <gw/systems/types.h>

namespace gw::systems {

/// All linked systems in memory (a few hundred), following the store; and what a person does with them. Belongs to the GUI
/// thread.
class Catalogue final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Registers its source and handlers, so it is made before Outbox::start(). `seat` is the seat at
    /// work.
    Catalogue(store::Store &store, outbox::Outbox &outbox, sync::Engine &engine, Send send, std::function<QString()> seat,
              QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; } ///< by the Korean name
    const Entry *find(const QString &systemId) const;
    QString seatId() const { return m_seat(); }
    bool isLoaded() const { return m_loaded; } ///< read from the cache at least once

    /// The way in, as the seat at work; needs the network. `target` is a path within the system or empty. Forbidden: the
    /// seat may not, see SystemAccess::reason. The address works once, for 60 seconds: open it at once and keep it nowhere.
    Task<portal::Launch> launch(QString systemId, QString target);
    /// Keeps the request, to be sent when there is a network. Gives the operation id.
    Task<QString> requestAccess(QString systemId, QString reason);
    void discard(const QString &operationId);

    /// Asks the server: needs the network.
    Task<portal::AccessRequest> request(QString requestId) const;
    Task<QString> decide(QString requestId, portal::AccessDecision decision);

Q_SIGNALS:
    void changed();

private:
    void read();
    store::Store &m_store;
    outbox::Outbox &m_outbox;
    Send m_send;
    std::function<QString()> m_seat;
    QList<Entry> m_entries;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace gw::systems
