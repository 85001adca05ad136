// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "office.h"

#include <QUrlQuery>
#include <gw/backend/directory/schema.h>
#include <gw/backend/familyevents/routes.h>
#include <gw/backend/familyevents/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/surveys/routes.h>
#include <gw/backend/surveys/schema.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

std::vector<backend::storage::Migration> allMigrations()
{
    std::vector<backend::storage::Migration> all;
    for (const auto &part :
         {backend::storage::ChangeLog::migrations(), backend::storage::IdempotencyStore::migrations(),
          backend::directory::migrations(), backend::portal::migrations(), backend::surveys::migrations(),
          backend::familyevents::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1(),
                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

std::expected<backend::identity::Caller, Response> Believing::check(const Request &request) const
{
    backend::identity::Caller caller;
    caller.personId = QString::fromLatin1(request.header("authorization"));
    if (caller.personId.isEmpty())
        return std::unexpected(Response::problem(401, u"unauthenticated"_s, {}));
    caller.seatId = u"s-"_s + caller.personId;
    if (caller.personId == u"p-1")
        caller.capabilities = {u"survey.create"_s, u"family-event.manage-unit"_s};
    return caller;
}

OfficeTest::OfficeTest() : m_database(openDatabase(m_place, allMigrations())) {}

void OfficeTest::SetUp()
{
    ASSERT_TRUE(m_database);
    m_events = std::make_unique<backend::http::EventHub>(backend::http::EventHubOptions{}, m_clock);
    m_idempotency = std::make_unique<backend::storage::IdempotencyStore>(*m_database, m_clock);
    backend::surveys::addRoutes(m_router, {*m_database, *m_idempotency, *m_events, m_access, m_clock});
    backend::familyevents::addRoutes(m_router, {*m_database, *m_idempotency, *m_events, m_access, m_clock});
    run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('a-city', '1', '시', 'City', 'metro')"_s);
    run(u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en, valid_from) VALUES"
        "('u-big', 'a-city', NULL, '11', '큰국', 'Big', '2020-01-01'),"
        "('u-one', 'a-city', 'u-big', '12', '일과', 'One', '2020-01-01'),"
        "('u-two', 'a-city', 'u-big', '13', '이과', 'Two', '2020-01-01'),"
        "('u-small', 'a-city', NULL, '14', '작은국', 'Small', '2020-01-01')"_s);
    for (int i = 1; i <= 27; ++i) {
        const QString person = u"p-%1"_s.arg(i);
        const QString unit = i == 1 ? u"u-big"_s : i <= 12 ? u"u-one"_s : i <= 24 ? u"u-two"_s : u"u-small"_s;
        run(u"INSERT INTO person(id, name, staff_no) VALUES(?, ?, ?)"_s, {person, u"이름"_s + person, person});
        run(u"INSERT INTO post(id, unit_id, title_ko, valid_from) VALUES(?, ?, '직', '2020-01-01')"_s,
            {u"t-"_s + person, unit});
        run(u"INSERT INTO seat(id, person_id, post_id, kind, valid_from) VALUES(?, ?, ?, 'main', '2020-01-01')"_s,
            {u"s-"_s + person, person, u"t-"_s + person});
    }
    run(u"INSERT INTO seat_capability(seat_id, capability) VALUES('s-p-1', 'survey.create'), "
        "('s-p-1', 'family-event.manage-unit')"_s);
}

Response OfficeTest::ask(const QByteArray &method, const QString &pathAndQuery, const QString &person,
                         const QJsonObject &body, const QList<std::pair<QByteArray, QByteArray>> &headers)
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
    request.headers = headers;
    request.headers.emplace_back("content-type", "application/json");
    if (!person.isEmpty()) {
        request.headers.emplace_back("authorization", person.toLatin1());
        request.headers.emplace_back("idempotency-key", newId().toLatin1());
    }
    request.body = json::compact(body);
    request.id = u"request"_s;
    return (*match.handler)(request);
}

QByteArray OfficeTest::header(const Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key.toLower() == name)
            return value;
    }
    return {};
}

QJsonObject OfficeTest::draft(const QJsonObject &changes)
{
    QJsonObject draft{
        {u"layer"_s, u"bureau"_s},
        {u"unitId"_s, u"u-big"_s},
        {u"titleKo"_s, u"설문"_s},
        {u"titleEn"_s, u"Survey"_s},
        {u"descriptionKo"_s, u""_s},
        {u"descriptionEn"_s, u""_s},
        {u"opensAt"_s, u"2026-11-20T00:00:00.000Z"_s},
        {u"closesAt"_s, u"2026-11-28T00:00:00.000Z"_s},
        {u"anonymous"_s, true},
        {u"resultsVisible"_s, u"after-answer"_s},
        {u"questions"_s,
         QJsonArray{QJsonObject{{u"id"_s, u"q1"_s},
                                {u"kind"_s, u"single"_s},
                                {u"textKo"_s, u"고르십시오"_s},
                                {u"textEn"_s, u""_s},
                                {u"required"_s, true},
                                {u"options"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"ko"_s, u"가"_s}, {u"en"_s, u""_s}},
                                                          QJsonObject{{u"id"_s, u"b"_s}, {u"ko"_s, u"나"_s}, {u"en"_s, u""_s}}}}},
                    QJsonObject{{u"id"_s, u"q2"_s},
                                {u"kind"_s, u"scale"_s},
                                {u"textKo"_s, u"몇 점?"_s},
                                {u"textEn"_s, u""_s},
                                {u"required"_s, false}},
                    QJsonObject{{u"id"_s, u"q3"_s},
                                {u"kind"_s, u"text"_s},
                                {u"textKo"_s, u"한 말씀"_s},
                                {u"textEn"_s, u""_s},
                                {u"required"_s, false}}}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        draft.insert(it.key(), it.value());
    return draft;
}

QString OfficeTest::open(const QJsonObject &changes)
{
    const Response created = ask("POST", u"/v1/surveys"_s, u"p-1"_s, draft(changes));
    EXPECT_EQ(created.status, 201) << created.body.constData();
    const QString id = json(created).value(u"id").toString();
    const Response opened = ask("POST", u"/v1/surveys/"_s + id + u"/state"_s, u"p-1"_s, {{u"to"_s, u"open"_s}});
    EXPECT_EQ(opened.status, 200) << opened.body.constData();
    return id;
}

portal::Survey OfficeTest::survey(const QString &id, const QString &person)
{
    const Response response = ask("GET", u"/v1/surveys/"_s + id, person);
    EXPECT_EQ(response.status, 200) << response.body.constData();
    return json::parseAs<portal::Survey>(json(response), "Survey").value_or(portal::Survey());
}

Vote OfficeTest::prepare(const QString &surveyId, const QString &person, const QJsonArray &answers)
{
    const portal::Survey seen = survey(surveyId, person);
    Vote vote;
    vote.person = person;
    vote.answers = answers;
    vote.keyId = seen.ballotKeyId.value_or(QString());
    const auto keys = seen.ballotKeys.value_or(QList<portal::BallotKey>());
    const auto mine = std::ranges::find(keys, vote.keyId, &portal::BallotKey::id);
    if (mine == keys.end()) {
        ADD_FAILURE() << qPrintable(person) << " has no ballot key";
        return vote;
    }
    const auto key = ballot::PublicKey::fromDer(fromBase64(mine->publicKey));
    vote.token = ballot::newToken();
    const auto blinded = ballot::blind(*key, vote.token);
    vote.blinded = blinded->message;
    vote.inverse = blinded->inverse;
    return vote;
}

Response OfficeTest::sign(const QString &surveyId, Vote &vote)
{
    const Response response = ask("POST", u"/v1/surveys/"_s + surveyId + u"/ballot-signature"_s, vote.person,
                                  {{u"keyId"_s, vote.keyId}, {u"blinded"_s, QString::fromLatin1(base64(vote.blinded))}});
    if (response.status != 200)
        return response;
    vote.blindSignature = fromBase64(json(response).value(u"signature"));
    const portal::Survey seen = survey(surveyId, vote.person);
    for (const portal::BallotKey &one : seen.ballotKeys.value_or(QList<portal::BallotKey>())) {
        if (one.id == vote.keyId)
            vote.signature = ballot::finalise(*ballot::PublicKey::fromDer(fromBase64(one.publicKey)), vote.token,
                                              vote.blindSignature, vote.inverse)
                                 .value_or(QByteArray());
    }
    EXPECT_FALSE(vote.signature.isEmpty());
    return response;
}

Response OfficeTest::cast(const QString &surveyId, const Vote &vote)
{
    return ask("POST", u"/v1/surveys/"_s + surveyId + u"/ballots"_s, {},
               {{u"keyId"_s, vote.keyId},
                {u"token"_s, QString::fromLatin1(base64(vote.token))},
                {u"signature"_s, QString::fromLatin1(base64(vote.signature))},
                {u"answers"_s, vote.answers}});
}

QJsonArray OfficeTest::answers(const QString &option, int step, const QString &text)
{
    QJsonArray list{QJsonObject{{u"questionId"_s, u"q1"_s}, {u"options"_s, QJsonArray{option}}},
                    QJsonObject{{u"questionId"_s, u"q2"_s}, {u"value"_s, step}}};
    if (!text.isEmpty())
        list.append(QJsonObject{{u"questionId"_s, u"q3"_s}, {u"text"_s, text}});
    return list;
}

backend::storage::Rows OfficeTest::query(const QString &sql, const QVariantList &parameters)
{
    backend::storage::Rows found;
    const auto done = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        found = *rows;
        return Done{};
    });
    EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
    return found;
}

void OfficeTest::run(const QString &sql, const QVariantList &parameters)
{
    const auto done = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        const auto changed = session.exec(sql, parameters);
        if (!changed)
            return fail(changed.error());
        return Done{};
    });
    ASSERT_TRUE(done) << qPrintable(done.error().detail) << qPrintable(sql);
}

QStringList OfficeTest::dump()
{
    const bool sqlite = GetParam() == Engine::Sqlite;
    const auto tables = query(sqlite ? u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s
                                     : u"SELECT table_name FROM information_schema.tables WHERE table_schema = "
                                       "current_schema() ORDER BY table_name"_s);
    QStringList all;
    for (const backend::storage::Row &table : tables) {
        const QString name = table.text(0);
        const auto columns =
            query(sqlite ? u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s
                         : u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() "
                           "AND table_name = ? ORDER BY ordinal_position"_s,
                  {name});
        const auto rows = query(u"SELECT * FROM "_s + name);
        QStringList texts;
        for (const backend::storage::Row &row : rows) {
            QStringList cells;
            for (int i = 0; i < int(columns.size()); ++i)
                cells.append(columns.at(size_t(i)).text(0) + u'=' + QString::fromUtf8(row.blob(i).isEmpty() ? row.text(i).toUtf8() : row.blob(i)));
            texts.append(name + u": "_s + cells.join(u" | "_s));
        }
        texts.sort();
        all += texts;
    }
    return all;
}

} // namespace gw::test
