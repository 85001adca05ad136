// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "portal_fixture.h"

namespace gw::test {
namespace {

std::vector<backend::storage::Migration> allMigrations()
{
    std::vector<backend::storage::Migration> all;
    for (const auto &part :
         {backend::storage::ChangeLog::migrations(), backend::storage::IdempotencyStore::migrations(),
          backend::directory::migrations(), backend::portal::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

PortalTest::PortalTest() : m_database(openDatabase(m_place, allMigrations())) {}

void PortalTest::SetUp()
{
    ASSERT_TRUE(m_database);
    m_idempotency = std::make_unique<backend::storage::IdempotencyStore>(*m_database, m_clock);
    m_waiting = std::make_unique<backend::portal::WaitingList>(*m_database, m_events, m_clock);
    backend::portal::addRoutes(m_router, {*m_database, *m_idempotency, m_events, m_access, m_clock, [] {
                                              portal::Site site;
                                              site.displayName = {u"한빛특별시"_s, u"Hanbit"_s};
                                              return site;
                                          }});
    run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('a-city', '1', '시', 'City', 'metro'), "
        "('a-district', '2', '구', 'District', 'district')"_s);
    run(u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en, valid_from) VALUES"
        "('u-bureau', 'a-city', NULL, '11', '국', 'Bureau', '2020-01-01'), ('u-paths', 'a-city', 'u-bureau', '12', "
        "'과', 'Paths', '2020-01-01'), "
        "('u-parks', 'a-city', NULL, '13', '공원과', 'Parks', '2020-01-01'), "
        "('u-district', 'a-district', NULL, '21', '구청과', 'Division', '2020-01-01')"_s);
    const QList<QStringList> people{{u"clerk"_s, u"u-paths"_s},
                                    {u"head"_s, u"u-bureau"_s},
                                    {u"neighbour"_s, u"u-parks"_s},
                                    {u"district"_s, u"u-district"_s}};
    for (const QStringList &one : people) {
        const QString name = one.at(0);
        run(u"INSERT INTO person(id, name, staff_no) VALUES(?, ?, ?)"_s, {u"p-"_s + name, name, name});
        run(u"INSERT INTO post(id, unit_id, title_ko, valid_from) VALUES(?, ?, '직', '2020-01-01')"_s,
            {u"t-"_s + name, one.at(1)});
        run(u"INSERT INTO seat(id, person_id, post_id, kind, valid_from) VALUES(?, ?, ?, 'main', '2020-01-01')"_s,
            {u"s-"_s + name, u"p-"_s + name, u"t-"_s + name});
    }
}

Response PortalTest::ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
                         QList<std::pair<QByteArray, QByteArray>> headers, const QByteArray &body)
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
    return (*match.handler)(request);
}

Response PortalTest::act(const QByteArray &method, const QString &path, const QByteArray &caller,
                         const QJsonObject &body, const QByteArray &key)
{
    return ask(method, path, caller, {{"content-type", "application/json"}, {"idempotency-key", key}},
               json::compact(body));
}

void PortalTest::run(const QString &sql, const QVariantList &parameters)
{
    const auto done = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        const auto changed = session.exec(sql, parameters);
        if (!changed)
            return fail(changed.error());
        return Done{};
    });
    ASSERT_TRUE(done) << qPrintable(done.error().detail) << qPrintable(sql);
}

void PortalTest::addNotice(const QString &id, const QString &layer, const QString &unit, const QString &author)
{
    run(u"INSERT INTO notice(id, layer, unit_id, title_ko, title_en, body_ko, body_en, must_read, published_at, "
        u"author_seat_id, revision) "
        "VALUES(?, ?, ?, '제목', 'Title', '', '', 1, '2026-11-20T00:00:00.000Z', ?, 1)"_s,
        {id, layer, unit, author});
}

QByteArray PortalTest::header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

QString PortalTest::problem(const Response &response)
{
    return json(response).value(u"type"_s).toString().section(u'/', -1);
}

} // namespace gw::test
