// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "approvalsite.h"
#include "boardsite.h"
#include "datalock.h"
#include "linked.h"
#include "mailsite.h"
#include "options.h"

#include <gw/backend/http/events.h>
#include <gw/backend/http/server.h>
#include <gw/backend/identity/provider.h>
#include <gw/backend/portal/routes.h>
#include <gw/backend/seed/live.h>
#include <gw/backend/storage/idempotency.h>

namespace gw::app::backend {

/// The parts of the server, in the order in which they stand on each other. Opens everything in create(), answers from
/// start() on.
class Backend
{
public:
    /// Takes the data directory, opens the database, fills it if asked to. Errors say in one sentence what to do; their
    /// problemType is one of "in-use", "damaged", "newer-schema".
    static Result<std::unique_ptr<Backend>> create(Options options);
    ~Backend();

    /// Begins to answer. Rejected or Certificate when the address or the TLS files cannot be used.
    Result<Done> start();
    void stop();
    /// What has to be done now and then: forgets what is out of date.
    void tidy();

    QString address() const; ///< where it listens, as a URL
    quint16 port() const { return m_port; }
    QString engine() const { return m_database->engine(); }
    qint64 people() const { return m_people; }

private:
    Backend(Options options, DataLock lock, std::unique_ptr<gw::backend::storage::Database> database);
    Result<Done> prepare();
    Result<Done> addMail(const QString &directory);
    Result<Done> fill();
    std::function<Result<QString>(const QDateTime &, quint64)> liveMail();
    Result<Done> readCity();
    void addOwnRoutes();
    gw::backend::http::Response health() const;
    gw::backend::http::Response metrics(const gw::backend::http::Request &request) const;

    Options m_options;
    DataLock m_lock;
    SystemClock m_clock;
    std::unique_ptr<gw::backend::storage::Database> m_database;
    gw::backend::http::EventHub m_events;
    gw::backend::storage::IdempotencyStore m_idempotency;
    std::unique_ptr<gw::backend::identity::Provider> m_identity;
    std::unique_ptr<Linked> m_linked;
    std::unique_ptr<BoardSite> m_boards;
    std::unique_ptr<ApprovalSite> m_approval;
    std::unique_ptr<MailSite> m_mail;
    gw::portal::Site m_site;
    gw::backend::http::Router m_router;
    gw::backend::http::Router m_hosted; ///< of the demonstration's own linked systems
    std::unique_ptr<gw::backend::http::Server> m_server;
    gw::backend::seed::Live m_live;
    qint64 m_people = 0;
    quint16 m_port = 0;
};

} // namespace gw::app::backend
