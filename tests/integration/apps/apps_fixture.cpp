// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "apps_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gw/backend/apps/schema.h>
#include <gw/base/json.h>

namespace gw::test {

using backend::http::Request;
using backend::http::Response;

void AppsTest::SetUp()
{
    m_place = std::make_unique<DatabasePlace>(GetParam());
    m_database = openDatabase(*m_place, backend::apps::migrations());
    ASSERT_TRUE(m_database);
    m_hub = std::make_unique<backend::http::EventHub>(backend::http::EventHubOptions{}, m_clock);
    QStringList ids{u"empty"_s, u"linked-only"_s};
    for (const Eight &one : eight)
        ids.append(QString::fromUtf16(one.id));
    for (const QString &id : ids) {
        m_systems.insert(id, {{u"한별 "_s + id, u"Hanbyeol "_s + id}, u"ticket"_s, {}});
        QFile secret(m_directory.filePath(id));
        ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
        secret.write("secret of " + id.toLatin1() + '\n');
    }
    m_systems[u"linked-only"_s].handOver = u"link"_s;
    m_portal.add("POST", u"/v1/launches/redeem"_s, [this](const Request &request) {
        const std::lock_guard lock(m_mutex);
        const auto body = json::parseObject(request.body);
        const QJsonObject who = m_tickets.take(body ? body->value(u"ticket"_s).toString() : QString());
        const QString id = who.value(u"systemId"_s).toString();
        if (who.isEmpty() || request.header("authorization") != credentials(id))
            return Response::problem(400, u"ticket-invalid"_s, {});
        return m_portalStatus == 200 ? Response::json(200, who) : Response::problem(m_portalStatus, u"internal"_s, {});
    });
    backend::apps::addRoutes(m_hosted, {.database = *m_database,
                                        .clock = m_clock,
                                        .fetch = m_fetch,
                                        .portal = [this] { return u"http://127.0.0.1:%1"_s.arg(m_port); },
                                        .secretDirectory = m_directory.path(),
                                        .system = [this](const QString &id) -> std::optional<SystemInfo> {
                                            const std::lock_guard lock(m_mutex);
                                            const auto found = m_systems.constFind(id);
                                            return found == m_systems.constEnd() ? std::nullopt : std::optional(*found);
                                        }});
    backend::http::ServerOptions options;
    options.virtualHosts = &m_hosted;
    options.requestLog = [](const QByteArray &) {};
    m_server = std::make_unique<backend::http::Server>(options, m_portal, *m_hub);
    const auto port = m_server->start();
    ASSERT_TRUE(port.has_value());
    m_port = *port;
}

void AppsTest::TearDown()
{
    m_server.reset();
}

QByteArray AppsTest::credentials(const QString &system) const
{
    return "Basic " + (system.toLatin1() + ":secret of " + system.toLatin1()).toBase64();
}

QJsonObject AppsTest::arrival(const QString &system, const QString &role)
{
    return {{u"systemId"_s, system},
            {u"personId"_s, u"person-1"_s},
            {u"name"_s, u"김하늘"_s},
            {u"nameEn"_s, u"Kim Haneul"_s},
            {u"staffNo"_s, u"11-204518"_s},
            {u"seatId"_s, u"seat-1"_s},
            {u"postTitle"_s, u"주무관"_s},
            {u"postTitleEn"_s, u"Clerk"_s},
            {u"unitName"_s, u"정보시스템과"_s},
            {u"unitNameEn"_s, u"IT"_s},
            {u"role"_s, role},
            {u"roleKo"_s, u"지출 결재"_s},
            {u"roleEn"_s, u"Approver role"_s}};
}

Browser AppsTest::arrived(const QString &system, QJsonObject who)
{
    const QString ticket = u"ticket-of-"_s + who.value(u"personId"_s).toString();
    {
        const std::lock_guard lock(m_mutex);
        m_tickets.insert(ticket, std::move(who));
    }
    Browser browser(m_port);
    const Answer answer = browser.get(at(system, u"/enter?ticket="_s + ticket));
    EXPECT_EQ(answer.status, 303) << answer.raw.toStdString();
    return browser;
}

Browser AppsTest::arrived(const QString &system, const QString &role)
{
    return arrived(system, arrival(system, role));
}

QString AppsTest::at(const QString &system, const QString &path) const
{
    return u"http://%1.localhost:%2%3"_s.arg(system).arg(m_port).arg(path);
}

void AppsTest::put(const QString &system, const Record &record)
{
    const auto done = m_database->write(
        [&](backend::storage::Session &session) { return backend::apps::putRecords(session, system, {record}); });
    ASSERT_TRUE(done.has_value()) << done.error().detail.toStdString();
}

Record AppsTest::record(const QString &id, const QString &state, const QString &title)
{
    Record made;
    made.id = id;
    made.number = u"2026-"_s + id;
    made.title = {title, title};
    made.state = state;
    made.who = {u"구보름"_s, u"Ku Boreum"_s};
    made.since = fromRfc3339(u"2026-11-19T01:00:00.000Z"_s);
    made.due = fromRfc3339(u"2026-11-24T01:00:00.000Z"_s);
    made.assigneeSeatId = u"seat-1"_s;
    return made;
}

QJsonArray AppsTest::counted(const QString &system, const QString &seat, const QString &person, const QString &role)
{
    Browser portal(m_port);
    const QJsonObject asked{{u"seatId"_s, seat}, {u"personId"_s, person}, {u"role"_s, role}};
    const Answer answer = portal.send("POST", at(system, u"/gwanmun/counters"_s),
                                      {"Authorization: " + credentials(system), "Content-Type: application/json"},
                                      json::compact({{u"seats"_s, QJsonArray{asked}}}));
    EXPECT_EQ(answer.status, 200) << answer.raw.toStdString();
    const QJsonArray seats = QJsonDocument::fromJson(answer.body()).object().value(u"seats"_s).toArray();
    return seats.isEmpty() ? QJsonArray() : seats.at(0).toObject().value(u"items"_s).toArray();
}

} // namespace gw::test
