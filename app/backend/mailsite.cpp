// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailsite.h"

#include <QSaveFile>
#include <QSysInfo>
#include <condition_variable>
#include <gw/backend/mail/schema.h>
#include <gw/backend/submission/schema.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::app::backend {
namespace {

constexpr quint16 submissionsPort = 465; // TLS from the first byte (RFC 8314)

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

QString hostName()
{
    const QString name = QSysInfo::machineHostName();
    return name.isEmpty() ? u"localhost"_s : name;
}

smtp::SmartHost smartHostOf(const MailOptions &options)
{
    smtp::SmartHost host;
    host.host = options.smartHost;
    host.port = options.smartHostPort;
    host.security = isLoopback(options.smartHost)          ? smtp::Security::None
                    : options.smartHostPort == submissionsPort ? smtp::Security::Implicit
                                                               : smtp::Security::Required;
    host.ownName = hostName();
    host.user = options.smartHostUser;
    host.secretFile = options.smartHostSecret;
    return host;
}

/// What RFC 8621 1.3.1 wants an account to say of its mail.
QJsonObject mailCapability(const mail::MailStore &store)
{
    const mail::Limits &limits = store.limits();
    return {{u"maxMailboxesPerEmail"_s, limits.mailboxesPerEmail},
            {u"maxMailboxDepth"_s, limits.mailboxDepth},
            {u"maxSizeMailboxName"_s, 490},
            {u"maxSizeAttachmentsPerEmail"_s, limits.attachmentBytes},
            {u"emailQuerySortOptions"_s, QJsonArray{u"receivedAt"_s, u"sentAt"_s, u"size"_s, u"from"_s, u"to"_s,
                                                    u"subject"_s, u"hasKeyword"_s, u"allInThreadHaveKeyword"_s,
                                                    u"someInThreadHaveKeyword"_s}},
            {u"mayCreateTopLevelMailbox"_s, true}};
}

} // namespace

MailSite::MailSite(const QString &directory, const MailOptions &options, storage::Database &database,
                   const identity::Access &access, const Clock &clock, std::function<QString()> publicUrl)
    : m_options(options), m_database(database), m_access(access), m_clock(clock), m_publicUrl(std::move(publicUrl)),
      m_blobs(directory, clock), m_hub(database, clock)
{
}

MailSite::~MailSite()
{
    stop();
}

Result<std::unique_ptr<MailSite>> MailSite::create(const QString &directory, const MailOptions &options,
                                                   storage::Database &database, const identity::Access &access,
                                                   const Clock &clock, std::function<QString()> publicUrl)
{
    std::unique_ptr<MailSite> site(new MailSite(directory, options, database, access, clock, std::move(publicUrl)));
    if (const auto opened = site->open(); !opened)
        return fail(opened.error());
    return site;
}

std::vector<storage::Migration> MailSite::migrations()
{
    std::vector<storage::Migration> all;
    for (const auto &part : {jmap::Blobs::migrations(), mail::migrations(), submission::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Result<Done> MailSite::open()
{
    auto store = mail::MailStore::open(m_database, m_blobs, m_clock);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    submission::Options options;
    options.ownName = hostName();
    if (!m_options.smartHost.isEmpty()) {
        m_smartHost = std::make_shared<smtp::Client>(smartHostOf(m_options));
        options.smartHost = [client = m_smartHost](const smtp::Mail &mail) { return client->send(mail); };
        options.stopSmartHost = [client = m_smartHost] { client->stop(); };
    }
    m_office = std::make_unique<submission::PostOffice>(m_database, *m_store, m_blobs, m_accounts, m_hub, m_clock,
                                                        std::move(options));
    jmap::addCoreMethods(m_methods);
    m_store->addMethods(m_methods);
    m_office->addMethods(m_methods);
    return Done{};
}

void MailSite::addRoutes(http::Router &router)
{
    jmap::Services services{.database = m_database,
                            .access = m_access,
                            .clock = m_clock,
                            .accounts = m_accounts,
                            .blobs = m_blobs,
                            .methods = m_methods,
                            .hub = m_hub,
                            .publicUrl = m_publicUrl};
    services.capabilities = submission::PostOffice::capabilities();
    services.capabilities.insert(QString::fromUtf16(jmap::capability::mail), {});
    services.accountCapabilities = m_office->accountCapabilities();
    services.accountCapabilities.insert(QString::fromUtf16(jmap::capability::mail), mailCapability(*m_store));
    jmap::addRoutes(router, services);
}

Result<Done> MailSite::start()
{
    if (m_options.lmtpPort) {
        smtp::LmtpOptions options;
        options.port = *m_options.lmtpPort;
        options.ownName = hostName();
        m_lmtp = std::make_unique<smtp::Lmtp>(
            options, [this](const QString &recipient) { return m_office->accepts(recipient); },
            [this](const QString &recipient, const smtp::Incoming &mail) { return m_office->deliver(recipient, mail); });
        const auto port = m_lmtp->start();
        if (!port)
            return fail(port.error());
        m_lmtpPort = *port;
        if (!m_options.lmtpPortFile.isEmpty()) {
            QSaveFile file(m_options.lmtpPortFile);
            if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(m_lmtpPort) + '\n') < 0 || !file.commit())
                return fail(Error::Code::Rejected, u"%1 cannot be written."_s.arg(m_options.lmtpPortFile));
        }
    }
    m_office->start();
    m_ticker = std::jthread([this](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any wait;
        while (!stop.stop_requested()) {
            m_hub.tick();
            std::unique_lock lock(mutex);
            wait.wait_for(lock, stop, std::chrono::seconds(1), [] { return false; });
        }
    });
    return Done{};
}

void MailSite::stop()
{
    if (m_lmtp)
        m_lmtp->stop();
    if (m_office)
        m_office->stop();
    m_ticker.request_stop();
    if (m_ticker.joinable())
        m_ticker.join();
}

Result<Done> MailSite::tidy()
{
    const auto uploads = m_blobs.tidy(m_database);
    const auto answers = m_office->tidy();
    return uploads ? answers : uploads;
}

} // namespace gw::app::backend
