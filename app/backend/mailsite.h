// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/jmap/routes.h>
#include <gw/backend/mail/store.h>
#include <gw/backend/submission/postoffice.h>
#include <stop_token>
#include <thread>

namespace gw::app::backend {

/// How mail leaves and enters the server.
struct MailOptions
{
    QString smartHost = {};       ///< takes what is for outside; empty: nothing goes there
    quint16 smartHostPort = 0;
    QString smartHostUser = {};   ///< for its AUTH; empty: none
    QString smartHostSecret = {}; ///< the file with the password
    std::optional<quint16> lmtpPort = {}; ///< nothing: no listener; 0: any free one
    QString lmtpPortFile = {};
};

/// Mail: accounts, messages, JMAP, and the way in and out.
class MailSite
{
public:
    /// `directory` holds the messages. The references must outlive it; `publicUrl` is asked while it answers.
    static Result<std::unique_ptr<MailSite>> create(const QString &directory, const MailOptions &options,
                                                    gw::backend::storage::Database &database,
                                                    const gw::backend::identity::Access &access, const Clock &clock,
                                                    std::function<QString()> publicUrl);
    ~MailSite(); ///< stop()s

    static std::vector<gw::backend::storage::Migration> migrations();
    void addRoutes(gw::backend::http::Router &router);

    /// Begins to deliver. Rejected when the port of LMTP cannot be had.
    Result<Done> start();
    void stop();
    Result<Done> tidy();
    /// A person has signed out: their open streams end.
    void disconnect(const QString &personId) { m_hub.disconnect(personId); }

    gw::backend::mail::MailStore &store() { return *m_store; }
    gw::backend::jmap::StateHub &hub() { return m_hub; }
    quint16 lmtpPort() const { return m_lmtpPort; }

private:
    MailSite(const QString &directory, const MailOptions &options, gw::backend::storage::Database &database,
             const gw::backend::identity::Access &access, const Clock &clock, std::function<QString()> publicUrl);
    Result<Done> open();

    const MailOptions m_options;
    gw::backend::storage::Database &m_database;
    const gw::backend::identity::Access &m_access;
    const Clock &m_clock;
    const std::function<QString()> m_publicUrl;
    gw::backend::jmap::Accounts m_accounts;
    gw::backend::jmap::Blobs m_blobs;
    gw::backend::jmap::StateHub m_hub;
    gw::backend::jmap::Methods m_methods;
    std::unique_ptr<gw::backend::mail::MailStore> m_store;
    std::shared_ptr<gw::backend::smtp::Client> m_smartHost;
    std::unique_ptr<gw::backend::submission::PostOffice> m_office;
    std::unique_ptr<gw::backend::smtp::Lmtp> m_lmtp;
    quint16 m_lmtpPort = 0;
    std::jthread m_ticker; ///< pings of the event streams
};

} // namespace gw::app::backend
