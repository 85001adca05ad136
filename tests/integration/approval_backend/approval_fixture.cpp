// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

#include <QJsonDocument>
#include <QUuid>
#include <gw/backend/approval/registry.h>
#include <gw/backend/approval/schema.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/files/schema.h>
#include <gw/backend/inbox/schema.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/json.h>

namespace gw::test {

namespace approval = backend::approval;
using backend::storage::Session;

static std::vector<backend::storage::Migration> approvalMigrations()
{
    std::vector<backend::storage::Migration> all;
    for (const auto &part :
         {backend::storage::ChangeLog::migrations(), backend::storage::IdempotencyStore::migrations(),
          backend::directory::migrations(), backend::portal::migrations(), backend::files::migrations(),
          backend::inbox::migrations(), approval::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::expected<backend::identity::Caller, backend::http::Response>
TrustingAccess::check(const backend::http::Request &request) const
{
    backend::identity::Caller caller;
    caller.seatId = QString::fromUtf8(request.header("authorization"));
    const auto read = m_database.read([&](Session &session) -> Result<Done> {
        const auto seat = session.query(u"SELECT person_id FROM seat WHERE id = ?"_s, {caller.seatId});
        const auto rights =
            session.query(u"SELECT capability FROM seat_capability WHERE seat_id = ?"_s, {caller.seatId});
        if (!seat || !rights)
            return fail(seat ? rights.error() : seat.error());
        caller.personId = seat->empty() ? QString() : seat->front().text(0);
        caller.capabilities.clear();
        for (const auto &row : *rights)
            caller.capabilities.insert(row.text(0));
        return Done{};
    });
    if (!read || caller.personId.isEmpty())
        return std::unexpected(backend::http::Response::problem(401, u"unauthenticated"_s, {}));
    return caller;
}

QStringList Reply::may() const
{
    QStringList list;
    for (const QJsonValue &code : json.value(u"may"_s).toArray())
        list.append(code.toString());
    return list;
}

QList<QJsonObject> Reply::steps() const
{
    const QJsonObject line = json.contains(u"line"_s) ? json.value(u"line"_s).toObject() : json;
    QList<QJsonObject> all;
    for (const QJsonValue &group : line.value(u"groups"_s).toArray()) {
        for (const QJsonValue &step : group[u"steps"_s].toArray()) {
            all.append(step.toObject());
            for (const QJsonValue &sub : line.value(u"subLines"_s).toArray()) {
                if (sub[u"stepId"_s] != step[u"id"_s])
                    continue;
                for (const QJsonValue &inner : sub[u"groups"_s].toArray()) {
                    for (const QJsonValue &own : inner[u"steps"_s].toArray())
                        all.append(own.toObject());
                }
            }
        }
    }
    return all;
}

QJsonObject Reply::step(const QString &role, int index) const
{
    for (const QJsonObject &step : steps()) {
        if (step.value(u"role"_s).toString() == role && index-- == 0)
            return step;
    }
    return {};
}

ApprovalTest::ApprovalTest() : m_database(openDatabase(m_place, approvalMigrations())) {}
ApprovalTest::~ApprovalTest() = default;

void ApprovalTest::SetUp()
{
    ASSERT_TRUE(m_database);
    m_access = std::make_unique<TrustingAccess>(*m_database);
    m_once = std::make_unique<backend::storage::IdempotencyStore>(*m_database, m_clock);
    m_inbox.reset(new backend::inbox::Services{*m_database, *m_access, m_events, m_clock});
    m_services.reset(new approval::Services{.database = *m_database,
                                            .once = *m_once,
                                            .events = m_events,
                                            .access = *m_access,
                                            .clock = m_clock,
                                            .inbox = *m_inbox,
                                            .policy = m_policy});
    m_services->givenTo = [](Session &session, const QString &documentId,
                             const backend::identity::Caller &caller) -> Result<bool> {
        const auto rows = session.query(u"SELECT 1 FROM preference WHERE person_id = ? AND document = ?"_s,
                                        {caller.personId, documentId});
        if (!rows)
            return fail(rows.error());
        return !rows->empty();
    };
    backend::inbox::addRoutes(m_router, *m_inbox);
    approval::addRoutes(m_router, *m_services);
    addOffice();
    addTables();
    backend::http::ServerOptions options;
    options.requestLog = [](const QByteArray &) {};
    options.workers = 8;
    m_server = std::make_unique<backend::http::Server>(std::move(options), m_router, m_events);
    const auto port = m_server->start();
    ASSERT_TRUE(port) << qPrintable(port.error().detail);
    m_port = *port;
}

void ApprovalTest::TearDown()
{
    if (m_server)
        m_server->stop();
}

void ApprovalTest::addSeat(const QString &name, const QString &unit, bool heads, const QStringList &capabilities)
{
    run(u"INSERT INTO person(id, name, name_en, staff_no) VALUES(?, ?, ?, ?)"_s,
        {u"p-"_s + name, u"이"_s + name, name, name});
    run(u"INSERT INTO post(id, unit_id, title_ko, title_en, is_head) VALUES(?, ?, ?, ?, ?)"_s,
        {u"t-"_s + name, unit, heads ? u"장"_s : u"주무관"_s, heads ? u"Head"_s : u"Clerk"_s, heads ? 1 : 0});
    run(u"INSERT INTO seat(id, person_id, post_id) VALUES(?, ?, ?)"_s, {seatOf(name), u"p-"_s + name, u"t-"_s + name});
    for (const QString &capability : capabilities)
        run(u"INSERT INTO seat_capability(seat_id, capability) VALUES(?, ?)"_s, {seatOf(name), capability});
}

void ApprovalTest::addOffice()
{
    run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind, head_post_id) VALUES"
        "('a-city', '6110000', '한별특별시', 'Hanbyeol', 'metro', 't-mayor'), "
        "('a-other', '6119999', '다른 기관', 'Another', 'metro', 't-stranger')"_s);
    run(u"INSERT INTO unit(id, agency_id, parent_id, org_code, name_ko, name_en, is_processing) VALUES"
        "('u-mayor', 'a-city', NULL, '6110001', '시장실', 'Mayor', 1), "
        "('u-bureau', 'a-city', NULL, '6110002', '디지털국', 'Bureau', 0), "
        "('u-info', 'a-city', 'u-bureau', '6110003', '정보시스템과', 'Information', 1), "
        "('u-portal', 'a-city', 'u-info', '6110004', '포털팀', 'Portal', 0), "
        "('u-budget', 'a-city', 'u-bureau', '6110005', '예산과', 'Budget', 1), "
        "('u-legal', 'a-city', NULL, '6110006', '법무국', 'Legal', 0), "
        "('u-law', 'a-city', 'u-legal', '6110007', '법무과', 'Law', 1), "
        "('u-general', 'a-city', NULL, '6110008', '총무과', 'General', 1), "
        "('u-other', 'a-other', NULL, '6119991', '다른과', 'Other', 1)"_s);
    addSeat(u"mayor"_s, u"u-mayor"_s, true);
    addSeat(u"vice"_s, u"u-mayor"_s, false);
    addSeat(u"bureau"_s, u"u-bureau"_s, true);
    addSeat(u"info"_s, u"u-info"_s, true);
    for (const QString &name : {u"drafter"_s, u"staff"_s})
        addSeat(name, u"u-portal"_s, false);
    addSeat(u"team"_s, u"u-portal"_s, true);
    addSeat(u"clerk"_s, u"u-portal"_s, false, {u"document.clerk"_s});
    addSeat(u"budget"_s, u"u-budget"_s, true);
    addSeat(u"budget1"_s, u"u-budget"_s, false);
    addSeat(u"budget2"_s, u"u-budget"_s, false);
    addSeat(u"budgetclerk"_s, u"u-budget"_s, false, {u"document.clerk"_s});
    addSeat(u"law"_s, u"u-law"_s, true);
    addSeat(u"law1"_s, u"u-law"_s, false);
    addSeat(u"records"_s, u"u-general"_s, false, {u"document.records"_s});
    addSeat(u"auditor"_s, u"u-general"_s, false, {u"document.audit"_s});
    addSeat(u"admin"_s, u"u-general"_s, false, {u"document.admin"_s});
    addSeat(u"admin2"_s, u"u-general"_s, false, {u"document.admin"_s});
    addSeat(u"keeper"_s, u"u-general"_s, false, {u"seal.keeper"_s});
    addSeat(u"viewer"_s, u"u-general"_s, false);
    addSeat(u"stranger"_s, u"u-other"_s, true);
}

void ApprovalTest::addTables()
{
    write([](Session &session) -> Result<Done> {
        using approval::Level;
        Result<Done> result = approval::setLevel(session, u"t-vice"_s, Level::Vice);
        const auto add = [&](const auto &row) {
            if (result)
                result = approval::insert(session, row);
        };
        for (const QString &code : {u"T-GENERAL"_s, u"T-MONEY"_s, u"T-TEAM"_s}) {
            add(approval::UnitTask{.code = code,
                                   .unitId = u"u-info"_s,
                                   .nameKo = u"업무"_s,
                                   .nameEn = u"Task"_s,
                                   .retention = u"5"_s,
                                   .defaultDisclosure = u"open"_s});
            add(approval::RecordFile{.id = u"F-"_s + code,
                                     .unitTaskCode = code,
                                     .classNo = u"1"_s,
                                     .titleKo = u"철"_s,
                                     .titleEn = u"File"_s,
                                     .year = 2026});
        }
        add(approval::RecordFile{.id = u"F-CLOSED"_s,
                                 .unitTaskCode = u"T-GENERAL"_s,
                                 .classNo = u"2"_s,
                                 .titleKo = u"닫힌 철"_s,
                                 .titleEn = u"Closed"_s,
                                 .year = 2020,
                                 .closed = true});
        add(approval::DelegationRule{.id = u"rule"_s,
                                     .agencyId = u"a-city"_s,
                                     .sourceKo = u"사무전결 처리 규칙 제7호"_s,
                                     .sourceEn = u"Rule 7"_s,
                                     .version = u"1"_s,
                                     .validFrom = QDate(2020, 1, 1)});
        const auto item = [&](const QString &id, const QString &task, Level level, std::optional<qint64> most = {},
                              const QStringList &units = {}) {
            add(approval::DelegationItem{.id = id,
                                         .ruleId = u"rule"_s,
                                         .unitTaskCode = task,
                                         .matterKo = u"사무 "_s + id,
                                         .matterEn = u"Matter "_s + id,
                                         .amountMax = most,
                                         .decider = level,
                                         .concurUnits = units});
        };
        item(u"i0"_s, {}, Level::Division);
        item(u"i1"_s, u"T-MONEY"_s, Level::Division, 1'000'000, {u"u-budget"_s});
        item(u"i2"_s, u"T-MONEY"_s, Level::Bureau, 10'000'000, {u"u-budget"_s, u"u-law"_s});
        item(u"i3"_s, u"T-MONEY"_s, Level::Head);
        item(u"i4"_s, u"T-TEAM"_s, Level::Team);
        add(approval::UnitTask{.code = u"T-OTHER"_s,
                               .unitId = u"u-other"_s,
                               .nameKo = u"업무"_s,
                               .nameEn = u"Task"_s,
                               .retention = u"5"_s,
                               .defaultDisclosure = u"open"_s});
        add(approval::RecordFile{.id = u"F-OTHER"_s,
                                 .unitTaskCode = u"T-OTHER"_s,
                                 .classNo = u"1"_s,
                                 .titleKo = u"철"_s,
                                 .titleEn = u"File"_s,
                                 .year = 2026});
        add(approval::Form{.id = u"form-general"_s,
                           .nameKo = u"일반기안문"_s,
                           .nameEn = u"General"_s,
                           .kind = u"general"_s,
                           .flow = {},
                           .style = {},
                           .content = {},
                           .position = 1});
        return result;
    });
}

Reply ApprovalTest::ask(const QByteArray &method, const QString &target, const QString &seat, const QJsonObject &body,
                        const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    RawClient client(m_port);
    QByteArray request = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                         + seatOf(seat).toUtf8() + "\r\nAccept-Language: ko\r\n";
    for (const auto &[name, text] : headers)
        request += name + ": " + text + "\r\n";
    const QByteArray bytes = body.isEmpty() ? QByteArray() : json::compact(body);
    if (!bytes.isEmpty())
        request += "Content-Type: application/json\r\n";
    request += "Content-Length: " + QByteArray::number(bytes.size()) + "\r\nConnection: close\r\n\r\n" + bytes;
    client.send(request);
    const QByteArray raw = client.answer();
    Reply reply;
    reply.status = statusOf(raw);
    reply.body = bodyOf(raw);
    reply.etag = headerOf(raw, "etag");
    reply.json = QJsonDocument::fromJson(reply.body).object();
    return reply;
}

Reply ApprovalTest::post(const QString &target, const QString &seat, const QJsonObject &body)
{
    return ask("POST", target, seat, body,
               {{"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}});
}

Reply ApprovalTest::put(const QString &target, const QString &seat, const QJsonObject &body, const QString &documentId)
{
    const QByteArray revision =
        '"' + value(u"SELECT revision FROM approval_document WHERE id = ?"_s, {documentId}).toLatin1() + '"';
    return ask("PUT", target, seat, body, {{"If-Match", revision}});
}

void ApprovalTest::write(const std::function<Result<Done>(Session &)> &work)
{
    const auto done = m_database->write(work);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

void ApprovalTest::read(const std::function<Result<Done>(Session &)> &work)
{
    const auto done = m_database->read(work);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

void ApprovalTest::run(const QString &sql, const QVariantList &parameters)
{
    write([&](Session &session) -> Result<Done> {
        const auto changed = session.exec(sql, parameters);
        return changed ? Result<Done>(Done{}) : fail(changed.error());
    });
}

QString ApprovalTest::value(const QString &sql, const QVariantList &parameters)
{
    QString found;
    read([&](Session &session) -> Result<Done> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        found = rows->empty() ? QString() : rows->front().text(0);
        return Done{};
    });
    return found;
}

} // namespace gw::test
