// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/auth/session.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>
#include <gw/net/ssereader.h>
#include <gw/outbox/outbox.h>
#include <gw/store/store.h>
#include <gw/sync/engine.h>

namespace gw::app {

/// The working parts of one account while its desk is open: store, outbox, sync, network.
///
/// open() is quick and touches no network, so that the window can be painted from what is stored; start() brings the
/// network in. Parts are destroyed in the reverse of the order below.
class Desk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Clock &clock;
        auth::Session &session;
        net::ConnectionPolicy connection;
        store::Schema schema; ///< of the features; store, outbox and sync add their own
        QString folder;       ///< of the account
        QUrl portal;          ///< where the Portal API is
        QUrl mail;            ///< JMAP session resource; empty: there is no mail
    };

    /// Storage: see Store::open().
    static Result<std::unique_ptr<Desk>> open(Parts parts, QObject *parent = nullptr);
    ~Desk() override; ///< closes the store if stop() did not

    store::Store &store() { return *m_store; }
    outbox::Outbox &outbox() { return *m_outbox; }
    sync::Engine &engine() { return *m_engine; }
    net::RequestQueue &queue() { return *m_queue; }
    /// Its send(), for what may go on a little longer than the desk: Cancelled then.
    std::function<Task<net::Reply>(net::Request)> sender();
    net::SseReader &events() { return *m_events; }
    QUrl portal() const { return m_portal; }
    QUrl mail() const { return m_mail; }
    net::Managers &managers() { return *m_managers; }
    net::ITokenSource &tokens() { return *m_tokens; }
    /// How any connection of this account is made, for what must not go over the shared ones.
    const net::ConnectionPolicy &connection() const { return m_connection; }

    /// After the features have added their sources and handlers.
    Task<Done> start();
    /// Ends everything in order; the store is closed when it is done.
    Task<Done> stop();
    void setSeat(const QString &seatId);
    void setLanguage(const QString &code);
    void networkIsBack();

private:
    explicit Desk(QObject *parent);
    void connectParts(auth::Session &session);

    QUrl m_portal;
    QUrl m_mail;
    net::ITokenSource *m_tokens = nullptr;
    net::ConnectionPolicy m_connection;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<net::Managers> m_managers;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<net::SseReader> m_events;
};

} // namespace gw::app
