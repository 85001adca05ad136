// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/approval/routes.h>
#include <gw/backend/dispatch/relay.h>
#include <gw/backend/dispatch/routes.h>
#include <gw/backend/files/routes.h>
#include <gw/backend/inbox/routes.h>
#include <gw/backend/memos/routes.h>
#include <gw/portaltypes/site.h>
#include <map>
#include <thread>

namespace gw::app::backend {

/// Approval: boxes, documents, what goes out and comes in, memo reports, daily logs.
class ApprovalSite
{
public:
    struct Needs
    {
        gw::backend::storage::Database &database;
        gw::backend::storage::IdempotencyStore &once;
        gw::backend::http::EventHub &events;
        const gw::backend::identity::Access &access;
        const Clock &clock;
        gw::backend::files::Files &files;
        const std::map<QString, gw::portal::PolicyEntry> &policy;
        QString trustRootFile = {}; ///< what certificates of signers are checked against; empty: none is accepted
        QString crlFile = {};
    };
    explicit ApprovalSite(const Needs &needs);

    static std::vector<gw::backend::storage::Migration> migrations();
    /// Who may have the files of documents and memo reports: for files::Services::uses.
    static QHash<QString, gw::backend::files::MaySee> fileUses(const Clock &clock);
    /// The six counters of approval.
    static gw::backend::portal::WaitingSource waiting(const Clock &clock);

    void addRoutes(gw::backend::http::Router &router);
    /// Begins to move what is sent to its receivers, and to look who is away.
    void start();
    void stop();
    Result<Done> tidy() { return gw::backend::approval::tidy(m_documents); }

private:
    gw::backend::inbox::Services m_inbox;
    gw::backend::approval::Services m_documents;
    gw::backend::dispatch::Services m_dispatch;
    gw::backend::memos::Services m_memos;
    gw::backend::dispatch::Relay m_relay;
    std::jthread m_ticker;
};

} // namespace gw::app::backend
