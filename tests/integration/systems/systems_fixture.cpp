// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_fixture.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <gw/backend/directory/schema.h>
#include <gw/backend/identity/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/systems/schema.h>
#include <gw/base/ids.h>

namespace gw::test {
namespace {

using namespace backend;

std::vector<storage::Migration> allMigrations()
{
    std::vector<storage::Migration> all;
    for (const auto &part :
         {storage::ChangeLog::migrations(), storage::IdempotencyStore::migrations(), directory::migrations(),
          backend::portal::migrations(), identity::migrations(), systems::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

const QByteArray common = R"(id: ID
name: { ko: 재정관리, en: Finance }
description: { ko: 지출을 처리합니다., en: Payments. }
category: finance
icon: ledger
link: https://ID.city.example/enter
secret-file: secrets/ID
roles:
  approver: { ko: 지출 결재, en: Approver }
  clerk: { ko: 지출 담당, en: Clerk }
  reader: { ko: 조회, en: Reader }
rights:
  - unit: 재무과
    head: true
    role: approver
  - unit: 재무과
    role: clerk
granted-role: reader
not-entitled: { ko: 재무과만 쓸 수 있습니다., en: For the treasury. }
)";

} // namespace

std::expected<identity::Caller, Response> Believing::check(const Request &request) const
{
    const QStringList parts = QString::fromLatin1(request.header("authorization")).split(u'/');
    if (parts.size() < 2)
        return std::unexpected(Response::problem(401, u"unauthenticated"_s, {}));
    identity::Caller caller;
    caller.personId = parts.at(0);
    caller.seatId = parts.at(1);
    for (const QString &capability : parts.sliced(2))
        caller.capabilities.insert(capability);
    caller.tokenExpires = m_clock.now().addSecs(600);
    caller.sessionId = u"session-"_s + caller.personId;
    return caller;
}

Listener::Listener(std::shared_ptr<http::EventStream> stream) : m_stream(std::move(stream))
{
    m_stream->opened(
        [kept = m_kept](QByteArray more) {
            const std::lock_guard lock(kept->mutex);
            kept->bytes += more;
            return true;
        },
        [] {});
}

bool Listener::heard(const QByteArray &type) const
{
    const std::lock_guard lock(m_kept->mutex);
    return m_kept->bytes.contains("\"type\":\"" + type + '"');
}

void Listener::forget()
{
    const std::lock_guard lock(m_kept->mutex);
    m_kept->bytes.clear();
}

QByteArray adapterText(const QString &id)
{
    return QByteArray(common + "hand-over: { kind: ticket }\n").replace("ID", id.toUtf8());
}

QByteArray oidcText(const QString &id)
{
    const QByteArray handOver = R"(hand-over:
  kind: oidc
  initiate-login-uri: https://ID.city.example/oidc/start
  redirect-uris: [https://ID.city.example/oidc/callback]
)";
    return QByteArray(common + handOver).replace("ID", id.toUtf8());
}

SystemsTest::SystemsTest() : m_database(openDatabase(m_place, allMigrations())) {}

/// In one transaction, for a commit waits for the disk.
void SystemsTest::fillCity()
{
    struct Somebody
    {
        QString name;
        QString unit;
        bool head;
        bool grants;
    };
    const std::vector<Somebody> people{{u"clerk"_s, u"u-treasury"_s, false, false},
                                       {u"head"_s, u"u-treasury"_s, true, true},
                                       {u"gardener"_s, u"u-parks"_s, false, false},
                                       {u"chief"_s, u"u-bureau"_s, true, true},
                                       {u"district"_s, u"u-district"_s, false, true}};
    std::vector<std::pair<QString, QVariantList>> statements{
        {u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('a-city', '9100000', '한별특별시', 'City', "
         "'metro'), ('a-district', '9110000', '달빛구', 'District', 'district')"_s,
         {}},
        {u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en) VALUES"
         "('u-bureau', 'a-city', NULL, '11', '재무국', 'Finance Bureau'), "
         "('u-treasury', 'a-city', 'u-bureau', '12', '재무과', 'Treasury'), "
         "('u-parks', 'a-city', 'u-bureau', '13', '공원과', 'Parks'), "
         "('u-district', 'a-district', NULL, '21', '주차과', 'Parking')"_s,
         {}}};
    const QString now = toRfc3339(m_clock.now());
    for (const Somebody &one : people) {
        const QString person = u"p-"_s + one.name;
        const QString seat = u"s-"_s + one.name;
        statements.push_back({u"INSERT INTO person(id, name, name_en, staff_no) VALUES(?, ?, ?, ?)"_s,
                              {person, QString(u"이름 "_s + one.name), one.name, QString(u"11-"_s + one.name)}});
        statements.push_back({u"INSERT INTO post(id, unit_id, title_ko, title_en, rank, is_head) "
                              "VALUES(?, ?, '주무관', 'Clerk', '7', ?)"_s,
                              {QString(u"t-"_s + one.name), one.unit, one.head ? 1 : 0}});
        statements.push_back({u"INSERT INTO seat(id, person_id, post_id) VALUES(?, ?, ?)"_s,
                              {seat, person, QString(u"t-"_s + one.name)}});
        if (one.grants)
            statements.push_back(
                {u"INSERT INTO seat_capability(seat_id, capability) VALUES(?, 'systems.grant')"_s, {seat}});
        statements.push_back(
            {u"INSERT INTO token_family(id, person_id, client_id, scope, method, auth_time, expires_at, "
             "generation, rotated_at) VALUES(?, ?, 'gwanmun-desktop', 'openid portal', 'pwd', ?, "
             "'2027-01-01T00:00:00.000Z', 1, ?)"_s,
             {QString(u"session-"_s + person), person, now, now}});
    }
    ASSERT_TRUE(m_database->write([&](storage::Session &session) -> Result<Done> {
        for (const auto &[statement, parameters] : statements) {
            if (const auto done = session.exec(statement, parameters); !done)
                return fail(done.error());
        }
        return Done{};
    }));
}

void SystemsTest::SetUp()
{
    ASSERT_TRUE(m_database);
    QDir(m_directory.path()).mkpath(u"systems/secrets"_s);
    QDir(m_directory.path()).mkpath(u"keys"_s);
    m_idempotency = std::make_unique<storage::IdempotencyStore>(*m_database, m_clock);
    systems::CatalogueOptions options;
    options.directory = m_directory.filePath(u"systems"_s);
    options.interval = std::chrono::hours(1); // tests say when to look
    m_catalogue = std::make_unique<systems::Catalogue>(options, *m_database, m_events);
    m_clients = std::make_unique<systems::LinkedClients>(*m_catalogue, m_clock);
    identity::Options identity;
    identity.publicUrl = u"https://portal.example"_s;
    identity.keyDirectory = m_directory.filePath(u"keys"_s);
    identity.passwordCost = {.logN = 4, .r = 1, .p = 1};
    auto provider = identity::Provider::create(identity, *m_database, m_clock);
    ASSERT_TRUE(provider);
    m_provider = std::move(*provider);
    m_provider->setLinkedSystems(m_clients.get());
    m_provider->addRoutes(m_router);
    backend::portal::addRoutes(m_router, {.database = *m_database,
                                          .idempotency = *m_idempotency,
                                          .events = m_events,
                                          .access = m_access,
                                          .clock = m_clock,
                                          .site = [] { return gw::portal::Site(); },
                                          .linkedSystems =
                                              [this](storage::Session &session, const identity::Caller &caller) {
                                                  return m_linkedSystems
                                                             ? m_linkedSystems(session, caller)
                                                             : Result<QList<backend::portal::LinkedSystem>>();
                                              }});
    systems::addRoutes(m_router, {*m_database, *m_idempotency, m_events, m_access, m_clock, *m_catalogue,
                                  [] { return u"https://portal.example"_s; }});
    fillCity();
    for (const QByteArray id : {"finance", "people", "other"}) {
        QFile secret(m_directory.filePath(u"systems/secrets/"_s + QString::fromLatin1(id)));
        ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
        secret.write(secretOf(id) + '\n');
        secret.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    put(u"finance"_s, adapterText(u"finance"_s));
    put(u"people"_s, oidcText(u"people"_s));
    ASSERT_TRUE(m_catalogue->start({u"https://portal.example"_s, u"http://%1.localhost:8480"_s}));
}

Response SystemsTest::ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
                          Headers headers, const QByteArray &body)
{
    const QUrl url(pathAndQuery);
    const auto match = m_router.match(method, url.path());
    if (!match.handler) {
        ADD_FAILURE() << "no route for " << qPrintable(pathAndQuery);
        return {};
    }
    Request request;
    request.method = method;
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.parameters = match.parameters;
    request.headers = std::move(headers);
    if (!caller.isEmpty())
        request.headers.emplace_back("authorization", caller);
    request.body = body;
    request.id = u"request"_s;
    request.remoteAddress = m_remoteAddress;
    return (*match.handler)(request);
}

Response SystemsTest::post(const QString &path, const QByteArray &caller, const QJsonObject &body)
{
    return ask("POST", path, caller, {{"content-type", "application/json"}, {"idempotency-key", newId().toLatin1()}},
               json::compact(body));
}

Response SystemsTest::redeem(const QString &ticket, const QByteArray &id, const QByteArray &secret)
{
    return ask("POST", u"/v1/launches/redeem"_s, "Basic " + (id + ':' + secret).toBase64(),
               {{"content-type", "application/json"}}, json::compact({{u"ticket"_s, ticket}}));
}

QUrl SystemsTest::launch(const QString &id, const QByteArray &caller, const QString &target)
{
    QJsonObject body;
    if (!target.isEmpty())
        body.insert(u"target"_s, target);
    const Response answer = post(u"/v1/systems/"_s + id + u"/launch"_s, caller, body);
    EXPECT_EQ(answer.status, 200) << answer.body.constData();
    return QUrl(json(answer).value(u"url"_s).toString());
}

QJsonObject SystemsTest::seen(const QString &id, const QByteArray &caller)
{
    const QJsonArray created = json(get(u"/v1/systems/changes"_s, caller)).value(u"created"_s).toArray();
    for (const QJsonValue &system : created) {
        if (system.toObject().value(u"id"_s) == id)
            return system.toObject();
    }
    return {};
}

void SystemsTest::put(const QString &name, const QByteArray &text)
{
    QSaveFile file(m_directory.filePath(u"systems/"_s + name + u".yaml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    ASSERT_TRUE(file.commit());
}

void SystemsTest::remove(const QString &name)
{
    ASSERT_TRUE(QFile::remove(m_directory.filePath(u"systems/"_s + name + u".yaml"_s)));
}

void SystemsTest::sql(const QString &statement, const QVariantList &parameters)
{
    const auto done = m_database->write([&](storage::Session &session) -> Result<Done> {
        const auto changed = session.exec(statement, parameters);
        if (!changed)
            return fail(changed.error());
        return Done{};
    });
    ASSERT_TRUE(done) << qPrintable(done.error().detail) << qPrintable(statement);
}

qint64 SystemsTest::number(const QString &query, const QVariantList &parameters)
{
    qint64 value = -1;
    const auto done = m_database->read([&](storage::Session &session) -> Result<Done> {
        const auto rows = session.query(query, parameters);
        if (!rows)
            return fail(rows.error());
        value = rows->empty() ? -1 : rows->front().integer(0);
        return Done{};
    });
    EXPECT_TRUE(done) << qPrintable(query);
    return value;
}

QString SystemsTest::problem(const Response &response)
{
    return json(response).value(u"type"_s).toString().section(u'/', -1);
}

QByteArray SystemsTest::header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key.toLower() == name.toLower())
            return value;
    }
    return {};
}

} // namespace gw::test
