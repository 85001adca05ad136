// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_fixture.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUuid>
#include <gw/backend/boards/schema.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/files/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/storage/changelog.h>

namespace gw::test {
namespace {

namespace boards = backend::boards;

std::vector<backend::storage::Migration> allMigrations()
{
    std::vector<backend::storage::Migration> all;
    for (const auto &part : {backend::storage::ChangeLog::migrations(),
                             backend::storage::IdempotencyStore::migrations(), backend::directory::migrations(),
                             backend::portal::migrations(), backend::files::migrations(), boards::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

std::expected<backend::identity::Caller, Response> Believing::check(const Request &request) const
{
    const QStringList parts = QString::fromLatin1(request.header("authorization")).split(u'/');
    if (parts.size() < 2)
        return std::unexpected(Response::problem(401, u"unauthenticated"_s, {}));
    backend::identity::Caller caller;
    caller.personId = parts.at(0);
    caller.seatId = parts.at(1);
    for (const QString &capability : parts.sliced(2))
        caller.capabilities.insert(capability);
    return caller;
}

BoardsTest::BoardsTest() : m_database(openDatabase(m_place, allMigrations())) {}

void BoardsTest::SetUp()
{
    ASSERT_TRUE(m_database);
    m_once = std::make_unique<backend::storage::IdempotencyStore>(*m_database, m_clock);
    m_services.reset(new boards::Services{*m_database, *m_once, m_events, m_access, m_clock, m_limits});
    boards::addRoutes(m_router, *m_services);
    m_files = std::make_unique<backend::files::Files>(backend::files::Services{
        .database = *m_database,
        .once = *m_once,
        .access = m_access,
        .clock = m_clock,
        .directory = m_directory.path(),
        .limits = m_fileLimits,
        .uses = {{u"post"_s, [this](backend::storage::Session &session, const QString &person, const QString &id) {
                      return boards::maySeePost(session, person, id, m_clock);
                  }}}});
    m_files->addRoutes(m_router);
    run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('a-city', '1', '시', 'City', 'metro'), "
        "('a-district', '2', '구', 'District', 'district')"_s);
    run(u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en) VALUES"
        "('u-bureau', 'a-city', NULL, '11', '국', 'Bureau'), ('u-paths', 'a-city', 'u-bureau', '12', '과', 'Paths'), "
        "('u-parks', 'a-city', NULL, '13', '공원과', 'Parks'), ('u-district', 'a-district', NULL, '21', '구청과', 'Division')"_s);
    const QList<QStringList> people{{u"clerk"_s, u"u-paths"_s},     {u"head"_s, u"u-bureau"_s},
                                    {u"neighbour"_s, u"u-parks"_s}, {u"district"_s, u"u-district"_s},
                                    {u"moderator"_s, u"u-parks"_s}, {u"dmoderator"_s, u"u-district"_s}};
    for (const QStringList &one : people) {
        const QString &name = one.at(0);
        run(u"INSERT INTO person(id, name, staff_no) VALUES(?, ?, ?)"_s, {u"p-"_s + name, name, name});
        run(u"INSERT INTO post(id, unit_id, title_ko) VALUES(?, ?, '직')"_s, {u"t-"_s + name, one.at(1)});
        run(u"INSERT INTO seat(id, person_id, post_id) VALUES(?, ?, ?)"_s,
            {u"s-"_s + name, u"p-"_s + name, u"t-"_s + name});
    }
    run(u"INSERT INTO seat_capability(seat_id, capability) VALUES('s-moderator', 'board.moderate'), ('s-dmoderator', 'board.moderate')"_s);
    using C = boards::api::BoardCategory;
    using L = boards::api::BoardLayer;
    using T = boards::api::BoardPostType;
    const boards::NewBoard all[] = {
        {.id = u"b-life"_s, .category = C::AmusingLife, .nameKo = u"생활"_s, .nameEn = u"Life"_s},
        {.id = u"b-news"_s, .category = C::CityNews, .nameKo = u"소식"_s, .nameEn = u"News"_s},
        {.id = u"b-market"_s,
         .category = C::WarmMarket,
         .nameKo = u"장터"_s,
         .nameEn = u"Market"_s,
         .postType = T::Market},
        {.id = u"b-quiz"_s,
         .category = C::AmusingQuizzes,
         .nameKo = u"퀴즈"_s,
         .nameEn = u"Quiz"_s,
         .postType = T::Quiz},
        {.id = u"b-event"_s,
         .category = C::AmusingEvents,
         .nameKo = u"행사"_s,
         .nameEn = u"Events"_s,
         .postType = T::Event},
        {.id = u"b-tips"_s,
         .category = C::SmartTips,
         .nameKo = u"요령"_s,
         .nameEn = u"Tips"_s,
         .postType = T::Knowledge},
        {.id = u"b-bureau"_s, .layer = L::Bureau, .unitId = u"u-bureau"_s, .nameKo = u"국"_s, .nameEn = u"Bureau"_s},
        {.id = u"b-district"_s,
         .layer = L::District,
         .unitId = u"u-district"_s,
         .agencyId = u"a-district"_s,
         .nameKo = u"구"_s,
         .nameEn = u"District"_s},
        {.id = u"b-club"_s, .layer = L::Club, .category = C::AmusingClubs, .nameKo = u"동호회"_s, .nameEn = u"Club"_s},
    };
    const auto made = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        for (const boards::NewBoard &board : all) {
            if (const auto done = boards::insertBoard(session, board); !done)
                return done;
        }
        return Done{};
    });
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
}

Response BoardsTest::ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
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

Response BoardsTest::act(const QByteArray &method, const QString &path, const QByteArray &caller,
                         const QJsonObject &body)
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"idempotency-key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    if (!body.isEmpty())
        headers.emplace_back("content-type", "application/json");
    return ask(method, path, caller, headers, body.isEmpty() ? QByteArray() : json::compact(body));
}

Response BoardsTest::patch(const QString &path, const QByteArray &caller, const QJsonObject &body,
                           const QByteArray &etag)
{
    return ask("PATCH", path, caller, {{"content-type", "application/merge-patch+json"}, {"if-match", etag}},
               json::compact(body));
}

Response BoardsTest::remove(const QString &path, const QByteArray &caller, const QByteArray &etag)
{
    return ask("DELETE", path, caller, {{"if-match", etag}});
}

QString BoardsTest::post(const QString &board, const QByteArray &caller, QJsonObject more)
{
    for (const auto &[name, preset] : {std::pair(u"title"_s, u"제목"_s), std::pair(u"bodyHtml"_s, u"<p>본문</p>"_s),
                                       std::pair(u"boardId"_s, board)}) {
        if (!more.contains(name))
            more.insert(name, preset);
    }
    const Response response = act("POST", u"/v1/posts"_s, caller, more);
    EXPECT_EQ(response.status, 201) << response.body.constData();
    return json(response).value(u"id"_s).toString();
}

QString BoardsTest::comment(const QString &postId, const QByteArray &caller, QJsonObject more)
{
    if (!more.contains(u"text"_s))
        more.insert(u"text"_s, u"댓글"_s);
    const Response response = act("POST", u"/v1/posts/%1/comments"_s.arg(postId), caller, more);
    EXPECT_EQ(response.status, 201) << response.body.constData();
    return json(response).value(u"id"_s).toString();
}

Response BoardsTest::announce(const QByteArray &bytes, const QByteArray &caller, const QString &name)
{
    return act(
        "POST", u"/v1/uploads"_s, caller,
        {{u"name"_s, name}, {u"size"_s, bytes.size()}, {u"type"_s, u"image/png"_s}, {u"sha256"_s, digest(bytes)}});
}

Response BoardsTest::append(const QString &id, const QByteArray &caller, qint64 offset, const QByteArray &bytes)
{
    return ask("PATCH", u"/v1/uploads/"_s + id, caller,
               {{"content-type", "application/offset+octet-stream"}, {"upload-offset", QByteArray::number(offset)}},
               bytes);
}

QString BoardsTest::file(const QByteArray &bytes, const QByteArray &caller, const QString &name)
{
    const QString id = json(announce(bytes, caller, name)).value(u"id"_s).toString();
    const Response response = append(id, caller, 0, bytes);
    EXPECT_EQ(response.status, 200) << response.body.constData();
    EXPECT_TRUE(json(response).value(u"complete"_s).toBool());
    return id;
}

QHash<QString, QJsonObject> BoardsTest::changes(const QString &path, const QByteArray &caller, QString &state)
{
    QHash<QString, QJsonObject> found;
    for (bool more = true; more;) {
        const QString query = state.isEmpty() ? u"?limit=50"_s : u"?limit=50&since="_s + state;
        const Response response = get(path + query, caller);
        EXPECT_EQ(response.status, 200) << response.body.constData();
        if (response.status != 200)
            return found;
        const QJsonObject answer = json(response);
        for (const QString &list : {u"created"_s, u"updated"_s}) {
            for (const QJsonValue &one : answer.value(list).toArray())
                found.insert(one.toObject().value(u"id"_s).toString(), one.toObject());
        }
        for (const QJsonValue &id : answer.value(u"destroyed"_s).toArray())
            found.insert(id.toString(), {});
        state = answer.value(u"newState"_s).toString();
        more = answer.value(u"hasMore"_s).toBool();
    }
    return found;
}

void BoardsTest::run(const QString &sql, const QVariantList &parameters)
{
    const auto done = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        const auto changed = session.exec(sql, parameters);
        if (!changed)
            return fail(changed.error());
        return Done{};
    });
    ASSERT_TRUE(done) << qPrintable(done.error().detail) << qPrintable(sql);
}

QVariant BoardsTest::value(const QString &sql, const QVariantList &parameters)
{
    QVariant found;
    const auto done = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        if (!rows->empty())
            found = rows->front().text(0);
        return Done{};
    });
    EXPECT_TRUE(done) << qPrintable(done.error().detail);
    return found;
}

QByteArray BoardsTest::header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, text] : response.headers) {
        if (key.toLower() == name)
            return text;
    }
    return {};
}

QString BoardsTest::problem(const Response &response)
{
    return json(response).value(u"type"_s).toString().section(u'/', -1);
}

QString BoardsTest::firstError(const Response &response)
{
    const QJsonObject error = json(response).value(u"errors"_s).toArray().at(0).toObject();
    return error.value(u"pointer"_s).toString() + u' ' + error.value(u"code"_s).toString();
}

QString BoardsTest::digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace gw::test
