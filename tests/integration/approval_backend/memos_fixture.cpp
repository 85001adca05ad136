// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "memos_fixture.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUuid>
#include <gw/backend/approval/schema.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/files/schema.h>
#include <gw/backend/inbox/schema.h>
#include <gw/backend/memos/schema.h>
#include <gw/backend/personal/schema.h>
#include <gw/backend/storage/changelog.h>

namespace gw::test {
namespace {

std::vector<backend::storage::Migration> memoMigrations()
{
    std::vector<backend::storage::Migration> all;
    for (const auto &part :
         {backend::storage::ChangeLog::migrations(), backend::storage::IdempotencyStore::migrations(),
          backend::directory::migrations(), backend::files::migrations(), backend::inbox::migrations(),
          backend::approval::migrations(), backend::personal::migrations(), backend::memos::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

std::expected<backend::identity::Caller, Response> MemoAccess::check(const Request &request) const
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

MemosTest::MemosTest() : m_database(openDatabase(m_place, memoMigrations())) {}

void MemosTest::SetUp()
{
    ASSERT_TRUE(m_database);
    m_once = std::make_unique<backend::storage::IdempotencyStore>(*m_database, m_clock);
    m_inbox.reset(new backend::inbox::Services{*m_database, m_access, m_events, m_clock});
    backend::inbox::addRoutes(m_router, *m_inbox);
    m_files = std::make_unique<backend::files::Files>(backend::files::Services{
        .database = *m_database,
        .once = *m_once,
        .access = m_access,
        .clock = m_clock,
        .directory = m_directory.path(),
        .uses = {{u"memo"_s, [this](backend::storage::Session &session, const QString &person, const QString &id) {
                      return backend::memos::mayHaveFiles(session, person, id, m_clock);
                  }}}});
    m_files->addRoutes(m_router);
    m_services.reset(new backend::memos::Services{
        .database = *m_database,
        .once = *m_once,
        .access = m_access,
        .clock = m_clock,
        .inbox = *m_inbox,
        .keepFile = [this](const QByteArray &bytes, const QString &name, const QString &person) -> Result<QString> {
            const auto kept = m_files->put(bytes, name, person);
            return kept ? Result<QString>(kept->id) : fail(kept.error());
        }});
    backend::memos::addRoutes(m_router, *m_services);
    run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('a-city', '1', '시', 'City', 'metro')"_s);
    run(u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en, is_processing) VALUES"
        "('u-bureau', 'a-city', NULL, '11', '국', 'Bureau', 1), "
        "('u-paths', 'a-city', 'u-bureau', '12', '보도과', 'Paths', 1), "
        "('u-parks', 'a-city', NULL, '13', '공원과', 'Parks', 1)"_s);
    const QList<QStringList> people{{u"clerk"_s, u"u-paths"_s},     {u"colleague"_s, u"u-paths"_s},
                                    {u"head"_s, u"u-paths"_s},      {u"chief"_s, u"u-bureau"_s},
                                    {u"neighbour"_s, u"u-parks"_s}, {u"parkshead"_s, u"u-parks"_s}};
    for (const QStringList &one : people) {
        const QString &name = one.at(0);
        const bool heads = name == u"head"_s || name == u"chief"_s || name == u"parkshead"_s;
        run(u"INSERT INTO person(id, name, staff_no) VALUES(?, ?, ?)"_s, {u"p-"_s + name, name, name});
        run(u"INSERT INTO post(id, unit_id, title_ko, is_head) VALUES(?, ?, '직', ?)"_s,
            {u"t-"_s + name, one.at(1), heads ? 1 : 0});
        run(u"INSERT INTO seat(id, person_id, post_id) VALUES(?, ?, ?)"_s,
            {u"s-"_s + name, u"p-"_s + name, u"t-"_s + name});
    }
}

Response MemosTest::ask(const QByteArray &method, const QString &pathAndQuery, const QByteArray &caller,
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

Response MemosTest::act(const QString &path, const QByteArray &caller, const QJsonObject &body)
{
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"idempotency-key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    if (!body.isEmpty())
        headers.emplace_back("content-type", "application/json");
    return ask("POST", path, caller, headers, body.isEmpty() ? QByteArray() : json::compact(body));
}

Response MemosTest::put(const QString &path, const QByteArray &caller, const QJsonObject &body, const QByteArray &etag)
{
    return ask("PUT", path, caller, {{"content-type", "application/json"}, {"if-match", etag}}, json::compact(body));
}

Response MemosTest::remove(const QString &path, const QByteArray &caller, const QByteArray &etag)
{
    return ask("DELETE", path, caller, {{"if-match", etag}});
}

QJsonObject MemosTest::memoDraft(const QStringList &posts, const QString &kind, bool send)
{
    QJsonArray readers;
    for (const QString &post : posts)
        readers.append(QJsonObject{{u"postId"_s, post}});
    const QJsonObject run{{u"t"_s, u"보도 정비를 앞당기고자 합니다."_s}};
    const QJsonObject block{{u"p"_s, QJsonObject{{u"runs"_s, QJsonArray{run}}}}};
    return {{u"title"_s, u"보도 정비 검토"_s},
            {u"content"_s, QJsonObject{{u"v"_s, 1}, {u"blocks"_s, QJsonArray{block}}}},
            {u"kind"_s, kind},
            {u"readers"_s, readers},
            {u"send"_s, send}};
}

QString MemosTest::memo(const QByteArray &author, const QJsonObject &draft)
{
    const Response response = act(u"/v1/memos"_s, author, draft);
    EXPECT_EQ(response.status, 201) << response.body.constData();
    return json(response).value(u"id"_s).toString();
}

QString MemosTest::file(const QString &personId, const QString &name)
{
    const auto kept = m_files->put("%PDF-1.7 " + name.toUtf8(), name, personId);
    EXPECT_TRUE(kept);
    return kept ? kept->id : QString();
}

QHash<QString, QJsonObject> MemosTest::rows(const QByteArray &caller)
{
    QHash<QString, QJsonObject> found;
    QString since;
    for (bool more = true; more;) {
        const Response response =
            get(since.isEmpty() ? u"/v1/inbox/changes"_s : u"/v1/inbox/changes?since="_s + since, caller);
        EXPECT_EQ(response.status, 200) << response.body.constData();
        if (response.status != 200)
            return found;
        const QJsonObject answer = json(response);
        for (const QJsonValue &one : answer.value(u"created"_s).toArray())
            found.insert(one.toObject().value(u"objectId"_s).toString(), one.toObject());
        since = answer.value(u"newState"_s).toString();
        more = answer.value(u"hasMore"_s).toBool();
    }
    return found;
}

Response MemosTest::write(const QByteArray &author, const QString &day)
{
    const QString path = u"/v1/daily-logs/"_s + day;
    const QJsonArray result{QJsonObject{{u"text"_s, u"현장 점검 2건"_s}, {u"done"_s, true}}};
    return put(path, author, {{u"plan"_s, QJsonArray()}, {u"result"_s, result}, {u"note"_s, QString()}},
               etag(get(path, author)));
}

QString MemosTest::submitted(const QByteArray &author, const QString &day)
{
    EXPECT_EQ(write(author, day).status, 200);
    const Response response = act(u"/v1/daily-logs/%1/submission"_s.arg(day), author);
    EXPECT_EQ(response.status, 200) << response.body.constData();
    return json(response).value(u"id"_s).toString();
}

Response MemosTest::decide(const QByteArray &caller, const QStringList &ids, const QString &decision)
{
    QJsonObject body{{u"ids"_s, QJsonArray::fromStringList(ids)}, {u"decision"_s, decision}};
    if (decision == u"return"_s)
        body.insert(u"reason"_s, u"내용을 보태 주십시오."_s);
    return act(u"/v1/daily-log-decisions"_s, caller, body);
}

void MemosTest::beAway(const QString &seatId, const QString &substituteSeatId)
{
    run(u"INSERT INTO absence(id, seat_id, starts_at, ends_at, kind, substitute_seat_id, scopes) VALUES(?, ?, ?, ?, "
        "'trip', ?, 'approval')"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), seatId, toRfc3339(m_clock.now().addSecs(-60)),
         toRfc3339(m_clock.now().addDays(1)), substituteSeatId});
}

void MemosTest::run(const QString &sql, const QVariantList &parameters)
{
    const auto done = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        const auto changed = session.exec(sql, parameters);
        return changed ? Result<Done>(Done{}) : fail(changed.error());
    });
    ASSERT_TRUE(done) << qPrintable(done.error().detail) << qPrintable(sql);
}

QString MemosTest::value(const QString &sql, const QVariantList &parameters)
{
    QString found;
    const auto done = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        found = rows->empty() ? QString() : rows->front().text(0);
        return Done{};
    });
    EXPECT_TRUE(done) << qPrintable(sql);
    return found;
}

QByteArray MemosTest::etag(const Response &response)
{
    for (const auto &[name, value] : response.headers) {
        if (name == "ETag")
            return value;
    }
    return {};
}

QString MemosTest::firstError(const Response &response)
{
    const QJsonObject error = json(response).value(u"errors"_s).toArray().at(0).toObject();
    return error.value(u"pointer"_s).toString() + u' ' + error.value(u"code"_s).toString();
}

} // namespace gw::test
