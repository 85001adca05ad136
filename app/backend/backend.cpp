// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "backend.h"

#include "hosted.h"
#include "jsonlog.h"
#include "mailcounters.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QUrl>
#include <algorithm>
#include <gw/backend/apps/schema.h>
#include <gw/backend/boards/schema.h>
#include <gw/backend/directory/routes.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/familyevents/routes.h>
#include <gw/backend/familyevents/schema.h>
#include <gw/backend/files/schema.h>
#include <gw/backend/identity/schema.h>
#include <gw/backend/personal/routes.h>
#include <gw/backend/personal/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/questions/routes.h>
#include <gw/backend/questions/schema.h>
#include <gw/backend/seed/access.h>
#include <gw/backend/seed/boardfiles.h>
#include <gw/backend/seed/documents.h>
#include <gw/backend/seed/mail.h>
#include <gw/backend/seed/personas.h>
#include <gw/backend/seed/seed.h>
#include <gw/backend/seed/systems.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/json.h>
#include <gw/backend/surveys/routes.h>
#include <gw/backend/surveys/schema.h>
#include <gw/backend/systems/schema.h>
#include <thread>

Q_LOGGING_CATEGORY(lcBackend, "gw.backend")

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::app::backend {
namespace {

namespace routes = gw::backend::portal; // gw::portal, the contract's types, would hide it

constexpr qint64 keptChanges = 1'000'000; // older cursors load everything anew, which is cheaper than so many changes

std::vector<storage::Migration> migrations()
{
    std::vector<storage::Migration> all;
    for (const auto &part : {storage::ChangeLog::migrations(), storage::IdempotencyStore::migrations(),
                             directory::migrations(), routes::migrations(), identity::migrations(), apps::migrations(),
                             questions::migrations(), personal::migrations(), surveys::migrations(),
                             familyevents::migrations(), systems::migrations(), files::migrations(), boards::migrations(),
                             MailSite::migrations(), ApprovalSite::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QString inUrl(const QString &address)
{
    return address.contains(u':') ? u'[' + address + u']' : address;
}

QString existing(const QString &file)
{
    return QFileInfo::exists(file) ? file : QString();
}

QString systemsDirectory(const Options &options)
{
    return options.systems.isEmpty() ? QDir(options.data).filePath(u"systems"_s) : options.systems;
}

/// The site's policy: setting keys with values, as in `/.well-known/gwanmun`. Without a file there is none.
Result<std::map<QString, gw::portal::PolicyEntry>> readPolicy(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::map<QString, gw::portal::PolicyEntry>{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Rejected, u"The policy %1 cannot be read."_s.arg(path));
    const auto object = json::parseObject(file.read(1 << 20));
    if (!object)
        return fail(Error::Code::Rejected, u"The policy %1 is no JSON object: %2."_s.arg(path, object.error().detail));
    std::map<QString, gw::portal::PolicyEntry> policy;
    if (!json::fromJson(*object, policy))
        return fail(Error::Code::Rejected, u"The policy %1 wants {\"Key\": {\"value\": …, \"forced\": true}}."_s.arg(path));
    return policy;
}

http::ServerOptions serverOptions(const Options &options)
{
    http::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    if (!options.publicUrl.isEmpty())
        server.allowedHosts.append(inUrl(QUrl(options.publicUrl).host()));
    server.certificateFile = options.tlsCertificate;
    server.keyFile = options.tlsKey;
    server.behindProxy = options.isBehindProxy();
    // More than cores: some wait for the disk, and a few sign-ins at once must not hold up everything else.
    server.workers = int(std::clamp(2 * std::thread::hardware_concurrency(), 4U, 16U));
    server.requestLog = writeRequestLine;
    return server;
}

} // namespace

Backend::Backend(Options options, DataLock lock, std::unique_ptr<storage::Database> database)
    : m_options(std::move(options))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_events({}, m_clock)
    , m_idempotency(*m_database, m_clock)
    , m_live(*m_database, m_events, m_clock, {.value = m_options.seedValue, .factor = double(m_options.liveFactor), .linkedSystems = true, .mail = liveMail()})
{
}

Backend::~Backend()
{
    stop();
}

Result<std::unique_ptr<Backend>> Backend::create(Options options)
{
    Result<DataLock> lock = DataLock::take(options.data);
    if (!lock)
        return fail(lock.error());
    const bool sqlite = options.database == u"sqlite";
    auto database = storage::Database::open(sqlite ? options.data : options.database, migrations());
    if (!database)
        return fail(database.error());
    std::unique_ptr<Backend> backend(new Backend(std::move(options), std::move(*lock), std::move(*database)));
    if (const auto prepared = backend->prepare(); !prepared)
        return fail(prepared.error());
    return backend;
}

Result<Done> Backend::prepare()
{
    if (const auto filled = fill(); !filled)
        return fail(filled.error());
    if (const auto read = readCity(); !read)
        return fail(read.error());
    const QDir data(m_options.data);
    identity::Options identity;
    identity.publicUrl = m_options.publicUrl;
    identity.keyDirectory = data.filePath(u"keys"_s);
    identity.trustRootFile =
        m_options.trustRoot.isEmpty() ? existing(data.filePath(u"pki/root.pem"_s)) : m_options.trustRoot;
    identity.crlFile = m_options.crl.isEmpty() ? existing(data.filePath(u"pki/crl.pem"_s)) : m_options.crl;
    const bool certificates = !identity.trustRootFile.isEmpty();
    if (certificates && !QFileInfo(identity.trustRootFile).isReadable())
        return fail(Error::Code::Rejected, u"The trust root %1 cannot be read."_s.arg(identity.trustRootFile));
    QDir().mkpath(identity.keyDirectory);
    auto provider = identity::Provider::create(identity, *m_database, m_clock);
    if (!provider)
        return fail(provider.error());
    m_identity = std::move(*provider);
    m_identity->onSessionEnded([this](const QString &personId) {
        m_events.disconnect(personId);
        if (m_mail)
            m_mail->disconnect(personId);
        m_linked->sessionEnded(personId);
    });

    m_linked = std::make_unique<Linked>(systemsDirectory(m_options), *m_database, m_events, m_clock, *m_identity);
    m_identity->setLinkedSystems(&m_linked->clients());

    m_site.limits = {.maxBody = http::RouteOptions{}.maxBody,
                     .maxPreferences = routes::maxPreferences,
                     .maxPage = 5000,
                     .eventStreams = http::EventHubOptions{}.streamsPerUser,
                     .idempotencyHours = 24};
    if (certificates)
        m_site.loginMethods.append(gw::portal::LoginMethod::Certificate);
    m_site.loginMethods.append(gw::portal::LoginMethod::Password);
    if (const auto policy = readPolicy(data.filePath(u"site-policy.json"_s)); policy)
        m_site.policy = *policy;
    else
        return fail(policy.error());

    m_identity->addRoutes(m_router);
    directory::addRoutes(m_router, {*m_database, m_idempotency, m_identity->access(), m_events, m_clock});
    routes::addRoutes(m_router, {.database = *m_database,
                                 .idempotency = m_idempotency,
                                 .events = m_events,
                                 .access = m_identity->access(),
                                 .clock = m_clock,
                                 .site = [this] { return m_site; },
                                 .linkedSystems = [this](storage::Session &session, const identity::Caller &caller) {
                                     return m_linked->poller().linkedSystems(session, caller);
                                 },
                                 .mail = m_options.hasOwnMail() ? std::optional(mailWaiting()) : std::nullopt,
                                 .sources = {ApprovalSite::waiting(m_clock)}});
    m_linked->addRoutes(m_router, m_idempotency, m_identity->access(), [this] { return m_site.issuer; });
    questions::addRoutes(m_router, {.database = *m_database,
                                    .idempotency = m_idempotency,
                                    .events = m_events,
                                    .access = m_identity->access(),
                                    .clock = m_clock,
                                    .anonymousAllowed = [this] {
                                        const auto entry = m_site.policy.find(u"AnonymousQuestions"_s);
                                        return entry == m_site.policy.end() || entry->second.value.toBool(true);
                                    }});
    personal::addRoutes(m_router, {*m_database, m_idempotency, m_events, m_identity->access(), m_clock});
    surveys::addRoutes(m_router, {*m_database, m_idempotency, m_events, m_identity->access(), m_clock});
    familyevents::addRoutes(m_router, {*m_database, m_idempotency, m_events, m_identity->access(), m_clock});
    const auto limits = SiteLimits::read(m_options.limits);
    if (!limits)
        return fail(limits.error());
    m_boards = std::make_unique<BoardSite>(data.filePath(u"files"_s), *limits, *m_database, m_idempotency, m_events,
                                           m_identity->access(), m_clock, ApprovalSite::fileUses(m_clock));
    m_boards->addRoutes(m_router);
    m_approval = std::make_unique<ApprovalSite>(ApprovalSite::Needs{.database = *m_database,
                                                                    .once = m_idempotency,
                                                                    .events = m_events,
                                                                    .access = m_identity->access(),
                                                                    .clock = m_clock,
                                                                    .files = m_boards->files(),
                                                                    .policy = m_site.policy,
                                                                    .trustRootFile = identity.trustRootFile,
                                                                    .crlFile = identity.crlFile});
    m_approval->addRoutes(m_router);
    if (m_options.hasOwnMail()) {
        if (const auto made = addMail(data.filePath(u"mail"_s)); !made)
            return made;
    }
    if (m_options.seed != u"none") {
        if (const auto attached = seed::attachDemoFiles(m_boards->files(), *m_database); !attached)
            return fail(attached.error());
        if (m_options.demoMail) {
            const auto filled = seed::fillDemoMail(m_mail->store(), *m_database, m_clock.now(), m_options.seedValue);
            if (!filled)
                return fail(filled.error());
        }
    }
    addOwnRoutes();
    http::ServerOptions server = serverOptions(m_options);
    if (m_options.seed != u"none") { // a site of its own hosts nothing
        addHostedSystems(m_hosted, *m_database, m_clock, *m_linked, [this] { return m_site.issuer; });
        server.virtualHosts = &m_hosted;
    }
    m_server = std::make_unique<http::Server>(std::move(server), m_router, m_events);
    return Done{};
}

Result<Done> Backend::addMail(const QString &directory)
{
    auto mailSite = MailSite::create(directory, m_options.mail, *m_database, m_identity->access(), m_clock,
                                     [this] { return m_site.issuer; });
    if (!mailSite)
        return fail(mailSite.error());
    m_mail = std::move(*mailSite);
    m_mail->hub().onChanged([this](const QString &personId) { // unread mail is one of the numbers
        m_events.publish(personId, u"counters"_s, toRfc3339(m_clock.now()));
    });
    m_mail->addRoutes(m_router);
    return Done{};
}

Result<Done> Backend::fill()
{
    if (m_options.seed == u"none")
        return Done{};
    const auto size = m_options.seed == u"city" ? seed::SeedOptions::Size::City : seed::SeedOptions::Size::Small;
    const auto summary = seed::seed(*m_database, {.size = size, .value = m_options.seedValue, .now = m_clock.now()});
    if (!summary)
        return fail(summary.error());
    if (!summary->existed)
        qCInfo(lcBackend) << "seeded" << summary->persons << "persons in" << summary->units << "units";
    if (const auto made = seed::makeDemoSystems(systemsDirectory(m_options)); !made)
        return fail(made.error());
    if (const auto filled = seed::fillDemoSystems(*m_database, m_clock.now(), m_options.seedValue); !filled)
        return fail(filled.error());
    if (const auto asked = seed::askForAccess(*m_database, m_clock.now()); !asked)
        return fail(asked.error());
    if (const auto filled = seed::fillDemoDocuments(*m_database, m_clock.now()); !filled)
        return fail(filled.error());
    const auto certificates = seed::makeDemoCertificates(*m_database, m_options.data, m_clock.now());
    if (!certificates)
        return fail(certificates.error());
    return Done{};
}

/// Lets mail arrive while the demonstration lives; null when it has none.
std::function<Result<QString>(const QDateTime &, quint64)> Backend::liveMail()
{
    if (!m_options.demoMail)
        return {};
    return [this](const QDateTime &now, quint64 chance) {
        auto reached = seed::deliverSomething(m_mail->store(), *m_database, now, chance);
        if (reached && !reached->isEmpty())
            m_mail->hub().changed(*reached);
        return reached;
    };
}

/// How many people there are, and what the site is called.
Result<Done> Backend::readCity()
{
    return m_database->read([this](storage::Session &session) -> Result<Done> {
        const auto people = session.query(u"SELECT COUNT(*) FROM person"_s);
        if (!people)
            return fail(people.error());
        m_people = people->front().integer(0);
        const auto city =
            session.query(u"SELECT name_ko, name_en FROM agency WHERE kind = 'metro' ORDER BY position LIMIT 1"_s);
        if (!city)
            return fail(city.error());
        const bool named = !city->empty();
        m_site.displayName = {.ko = named ? city->front().text(0) : u"관문"_s,
                              .en = named ? city->front().text(1) : u"Gwanmun"_s};
        return Done{};
    });
}

void Backend::addOwnRoutes()
{
    const http::RouteOptions quiet{.maxBody = 0, .logged = false};
    m_router.add("GET", u"/health"_s, [this](const http::Request &) { return health(); }, quiet);
    m_router.add("GET", u"/metrics"_s, [this](const http::Request &request) { return metrics(request); }, quiet);
}

http::Response Backend::health() const
{
    const auto answered = m_database->read([](storage::Session &session) -> Result<Done> {
        if (const auto rows = session.query(u"SELECT 1"_s); !rows)
            return fail(rows.error());
        return Done{};
    });
    const gw::portal::Health state{.status =
                                       answered ? gw::portal::HealthStatus::Ok : gw::portal::HealthStatus::Failing,
                                   .version = QStringLiteral(GW_VERSION),
                                   .database = m_database->engine()};
    return http::Response::json(answered ? 200 : 503, toJson(state).toObject());
}

/// Numbers say how busy an office is: for this machine, or with the capability.
http::Response Backend::metrics(const http::Request &request) const
{
    const bool local = (request.remoteAddress.startsWith(u"127.") || request.remoteAddress == u"::1")
                       && request.header("x-forwarded-for").isEmpty() && request.header("forwarded").isEmpty();
    if (!local) {
        const auto caller = m_identity->access().check(request);
        if (!caller)
            return caller.error();
        if (!caller->may(u"metrics.read"_s))
            return http::Response::problem(403, u"forbidden"_s, {});
    }
    http::Response response;
    response.body = m_server->metrics() + m_linked->metrics();
    return std::move(response).withHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
}

Result<Done> Backend::start()
{
    const Result<quint16> port = m_server->start();
    if (!port)
        return fail(port.error());
    m_port = *port;
    const QString url = m_options.publicUrl.isEmpty() ? address() : m_options.publicUrl;
    m_identity->setPublicUrl(url);
    m_site.issuer = url;
    m_site.portal = url;
    if (m_mail) {
        m_site.jmap = url + u"/jmap/session"_s;
        if (const auto delivering = m_mail->start(); !delivering)
            return delivering;
    } else if (m_options.jmap != u"none") {
        m_site.jmap = m_options.jmap;
    }
    const QString scheme = m_options.hasTls() ? u"https"_s : u"http"_s;
    const QString hosted = scheme + u"://%1.localhost:"_s + QString::number(m_port);
    if (const auto started = m_linked->start({.portal = url, .hosted = hosted}); !started)
        return started;
    m_approval->start();
    if (m_options.live && m_people > 0)
        m_live.start();
    return Done{};
}

void Backend::stop()
{
    m_live.stop();
    if (m_approval)
        m_approval->stop();
    if (m_linked)
        m_linked->stop();
    if (m_mail)
        m_mail->stop();
    if (m_server)
        m_server->stop();
}

void Backend::tidy()
{
    const auto trimmed =
        m_database->write([](storage::Session &session) { return storage::ChangeLog::trim(session, keptChanges); });
    for (const auto &done : {trimmed, m_idempotency.tidy(), m_identity->tidy(),
                             surveys::tidy(*m_database, m_clock), familyevents::tidy(*m_database, m_clock), m_linked->tidy(),
                             m_boards->tidy(), m_mail ? m_mail->tidy() : Done{}, m_approval->tidy()}) {
        if (!done)
            qCWarning(lcBackend) << "tidying failed:" << done.error();
    }
}

QString Backend::address() const
{
    return u"%1://%2:%3"_s
        .arg(m_options.hasTls() ? u"https"_s : u"http"_s,
             inUrl(m_options.address == u"localhost" ? u"127.0.0.1"_s : m_options.address))
        .arg(m_port);
}

} // namespace gw::app::backend
