// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"

#include <QUrl>
#include <gw/backend/directory/schema.h>
#include <gw/backend/http/rest.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw::backend;

namespace gw::test {
namespace {

std::vector<storage::Migration> schema()
{
    std::vector<storage::Migration> all = directory::migrations();
    for (const auto &part : {storage::ChangeLog::migrations(), storage::IdempotencyStore::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

const char *fill = R"(
INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('{1-1}', '9100000', '한빛특별시', 'Hanbit', 'metro');
INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en, valid_from) VALUES
 ('{2-1}', '{1-1}', NULL, '9100001', '교통국', 'Transport', '2020-01-01'),
 ('{2-2}', '{1-1}', '{2-1}', '9100002', '보도과', 'Pavements', '2020-01-01'),
 ('{2-3}', '{1-1}', '{2-1}', '9100003', '주차과', 'Parking', '2020-01-01'),
 ('{2-4}', '{1-1}', '{2-2}', '9100004', '점자블록팀', 'Tactile paving', '2020-01-01');
INSERT INTO post(id, unit_id, title_ko, title_en, rank, is_head, valid_from) VALUES
 ('{3-1}', '{2-1}', '국장', 'Director', '3', 1, '2020-01-01'), ('{3-2}', '{2-2}', '과장', 'Head', '4', 1, '2020-01-01'),
 ('{3-3}', '{2-2}', '주무관', 'Clerk', '7', 0, '2020-01-01'), ('{3-4}', '{2-3}', '과장', 'Head', '4', 1, '2020-01-01'),
 ('{3-5}', '{2-4}', '팀장', 'Team leader', '5', 1, '2020-01-01');
INSERT INTO person(id, name, staff_no) VALUES('{4-1}', '김하늘', '10-000001'), ('{4-2}', '이바다', '10-000002'),
 ('{4-3}', '박나무', '10-000003'), ('{4-4}', '최구름', '10-000004'), ('{4-5}', '정이슬', '10-000005');
INSERT INTO seat(id, person_id, post_id, kind, valid_from, valid_to) VALUES
 ('{5-1}', '{4-1}', '{3-1}', 'main', '2024-01-01', NULL),
 ('{5-2}', '{4-2}', '{3-2}', 'main', '2024-01-01', NULL),
 ('{5-3}', '{4-3}', '{3-3}', 'main', '2024-01-01', NULL),
 ('{5-4}', '{4-4}', '{3-4}', 'main', '2024-01-01', '2026-12-31'),
 ('{5-5}', '{4-5}', '{3-5}', 'main', '2024-01-01', NULL),
 ('{5-6}', '{4-2}', '{3-4}', 'acting', '2026-11-01', '2026-11-30');
INSERT INTO seat_capability(seat_id, capability) VALUES('{5-1}', 'absence.manage-unit'), ('{5-1}', 'notice.publish');
)";

} // namespace

QString id(char kind, int number)
{
    return u"01928c7e-63a0-7c4b-9b3e-%1%2"_s.arg(QLatin1Char(kind)).arg(number, 11, 10, QLatin1Char('0'));
}

std::expected<identity::Caller, http::Response> NamedCallers::check(const http::Request &request) const
{
    const auto found = callers.find(QString::fromLatin1(request.header("caller")));
    if (found == callers.end())
        return std::unexpected(http::Response::problem(401, u"unauthenticated"_s, {}));
    return found->second;
}

City::City(Engine engine) : place(engine), database(openDatabase(place, schema()))
{
    QString sql = QString::fromUtf8(fill);
    for (char kind = '1'; kind <= '5'; ++kind) {
        for (int number = 1; number <= 6; ++number)
            sql.replace(u"{%1-%2}"_s.arg(QLatin1Char(kind)).arg(number), id(kind, number));
    }
    const auto done = database->write([&sql](storage::Session &session) -> Result<Done> {
        for (const QString &statement : sql.split(u";\n"_s, Qt::SkipEmptyParts)) {
            if (const auto changed = session.exec(statement); !changed)
                return fail(changed.error());
        }
        return Done{};
    });
    EXPECT_TRUE(done) << done.error().detail.toStdString();
    for (int person = 1; person <= 5; ++person)
        access.callers[id('4', person)] = {.personId = id('4', person),
                                           .seatId = id('5', person),
                                           .capabilities = {},
                                           .clientId = u"test"_s,
                                           .tokenExpires = {},
                                           .sessionId = {}};
    access.callers[id('4', 1)].capabilities = {u"absence.manage-unit"_s, u"notice.publish"_s};
    once = std::make_unique<storage::IdempotencyStore>(*database, clock);
    directory::addRoutes(router, {*database, *once, access, events, clock});
}

http::Response City::ask(const QByteArray &method, const QString &path, int person, const QByteArray &body,
                         const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    const QUrl url(path);
    http::Request request;
    request.method = method;
    request.path = url.path();
    request.query = QUrlQuery(url);
    request.headers = headers;
    request.body = body;
    if (person > 0)
        request.headers.emplaceBack("caller", id('4', person).toLatin1());
    if (request.header("content-type").isEmpty())
        request.headers.emplaceBack("content-type",
                                    method == "PATCH" ? "application/merge-patch+json" : "application/json");
    const http::Router::Match match = router.match(method, request.path);
    if (!match.handler) {
        ADD_FAILURE() << "no route for " << path.toStdString();
        return {};
    }
    request.parameters = match.parameters;
    return (*match.handler)(request);
}

void City::change(const QString &sql, const QString &collection, const QString &objectId, storage::ChangeLog::What what)
{
    const auto done = database->write([&](storage::Session &session) -> Result<Done> {
        if (const auto changed = session.exec(sql); !changed)
            return fail(changed.error());
        const auto number = storage::ChangeLog::append(session, collection, objectId, what);
        return number ? Result<Done>(Done{}) : fail(number.error());
    });
    EXPECT_TRUE(done) << done.error().detail.toStdString();
}

qint64 City::count(const QString &sql)
{
    qint64 number = -1;
    std::ignore = database->read([&](storage::Session &session) -> Result<Done> {
        const auto rows = session.query(sql);
        if (rows)
            number = rows->front().integer(0);
        return Done{};
    });
    return number;
}

QJsonObject jsonOf(const http::Response &response)
{
    return json::parseObject(response.body).value_or(QJsonObject());
}

QByteArray headerOf(const http::Response &response, const QByteArray &name)
{
    for (const auto &[given, value] : response.headers) {
        if (given.toLower() == name.toLower())
            return value;
    }
    return {};
}

QString problemOf(const http::Response &response)
{
    return jsonOf(response).value(u"type"_s).toString().section(u'/', -1);
}

QStringList fieldErrorsOf(const http::Response &response)
{
    QStringList errors;
    for (const QJsonValue &error : jsonOf(response).value(u"errors"_s).toArray())
        errors.append(error[u"pointer"_s].toString() + u' ' + error[u"code"_s].toString());
    return errors;
}

} // namespace gw::test
