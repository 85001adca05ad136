// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatch_fixture.h"

#include <QJsonDocument>
#include <QUuid>
#include <gw/backend/approval/registry.h>
#include <gw/backend/approval/schema.h>
#include <gw/backend/directory/schema.h>
#include <gw/backend/dispatch/schema.h>
#include <gw/backend/dispatch/seals.h>
#include <gw/backend/files/schema.h>
#include <gw/backend/inbox/schema.h>
#include <gw/backend/portal/routes.h>
#include <gw/backend/portal/schema.h>
#include <gw/backend/storage/changelog.h>
#include <gw/base/json.h>
#include <gw/portaltypes/circulations.h>
#include <gw/portaltypes/dispatches.h>
#include <gw/portaltypes/inbox.h>
#include <gw/portaltypes/issuedsheets.h>
#include <gw/portaltypes/receipts.h>
#include <gw/portaltypes/seals.h>

namespace gw::test {

namespace approval = backend::approval;
namespace dispatch = backend::dispatch;
namespace http = backend::http;
namespace inbox = backend::inbox;
using backend::storage::Row;
using backend::storage::Session;

std::expected<backend::identity::Caller, http::Response> SeatAccess::check(const http::Request &request) const
{
    backend::identity::Caller caller;
    caller.seatId = QString::fromUtf8(request.header("authorization"));
    const auto read = m_database.read([&](Session &session) -> Result<Done> {
        const auto seat = session.query(u"SELECT person_id FROM seat WHERE id = ?"_s, {caller.seatId});
        if (!seat)
            return fail(seat.error());
        caller.personId = seat->empty() ? QString() : seat->front().text(0);
        const auto rows = session.query(u"SELECT capability FROM seat_capability WHERE seat_id = ?"_s, {caller.seatId});
        if (!rows)
            return fail(rows.error());
        caller.capabilities.clear();
        for (const Row &row : *rows)
            caller.capabilities.insert(row.text(0));
        return Done{};
    });
    if (!read || caller.personId.isEmpty())
        return std::unexpected(http::Response::problem(401, u"unauthenticated"_s, {}));
    return caller;
}

QStringList Answer::may() const
{
    QStringList list;
    for (const QJsonValue &code : json.value(u"may"_s).toArray())
        list.append(code.toString());
    return list;
}

static std::vector<backend::storage::Migration> dispatchMigrations()
{
    std::vector<backend::storage::Migration> all;
    for (const auto &part :
         {backend::storage::ChangeLog::migrations(), backend::storage::IdempotencyStore::migrations(),
          backend::directory::migrations(), backend::portal::migrations(), backend::files::migrations(),
          inbox::migrations(), approval::migrations(), dispatch::migrations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

DispatchTest::DispatchTest() : m_database(openDatabase(m_place, dispatchMigrations())) {}

DispatchTest::~DispatchTest() = default;

void DispatchTest::SetUp()
{
    ASSERT_TRUE(m_database);
    m_access = std::make_unique<SeatAccess>(*m_database);
    m_once = std::make_unique<backend::storage::IdempotencyStore>(*m_database, m_clock);
    m_inbox.reset(new inbox::Services{*m_database, *m_access, m_events, m_clock});
    m_approval.reset(new approval::Services{
        .database = *m_database,
        .once = *m_once,
        .events = m_events,
        .access = *m_access,
        .clock = m_clock,
        .inbox = *m_inbox,
        .decided = {dispatch::decidedHook()},
        .givenTo = dispatch::givenTo(),
        .opened = [](Session &session, const backend::identity::Caller &caller, const QString &id,
                     const QDateTime &now) { return dispatch::noteReading(session, caller, u"document"_s, id, now); }});
    m_dispatch.reset(new dispatch::Services{
        .database = *m_database,
        .once = *m_once,
        .access = *m_access,
        .clock = m_clock,
        .inbox = *m_inbox,
        .policy = m_policy,
        .fileOf = [](Session &, const QString &person, const QString &file) -> Result<QByteArray> {
            if (person != u"p-general-keeper" || file == u"none")
                return QByteArray();
            return (file == u"picture" ? QByteArray("\x89PNG\r\n\x1a\n") : QByteArray()) + "rest";
        }});
    m_relay = std::make_unique<dispatch::Relay>(*m_inbox);
    backend::portal::addRoutes(m_router, {.database = *m_database,
                                          .idempotency = *m_once,
                                          .events = m_events,
                                          .access = *m_access,
                                          .clock = m_clock,
                                          .site = [] { return gw::portal::Site{}; },
                                          .sources = {inbox::waitingSource(m_clock)}});
    inbox::addRoutes(m_router, *m_inbox);
    approval::addRoutes(m_router, *m_approval);
    dispatch::addRoutes(m_router, *m_dispatch);
    write([&](Session &session) -> Result<Done> {
        m_batch = &session;
        addCity();
        m_batch = nullptr;
        return Done{};
    });
    http::ServerOptions options;
    options.requestLog = [](const QByteArray &) {};
    m_server = std::make_unique<http::Server>(std::move(options), m_router, m_events);
    const auto port = m_server->start();
    ASSERT_TRUE(port) << qPrintable(port.error().detail);
    m_port = *port;
}

void DispatchTest::TearDown()
{
    if (m_server)
        m_server->stop();
}

void DispatchTest::addSeat(const QString &name, const QString &unit, bool heads, const QStringList &capabilities)
{
    run(u"INSERT INTO person(id, name, name_en, staff_no) VALUES(?, ?, ?, ?)"_s,
        {u"p-"_s + name, name, name.toUpper(), name});
    run(u"INSERT INTO post(id, unit_id, title_ko, title_en, is_head) VALUES(?, ?, ?, ?, ?)"_s,
        {u"t-"_s + name, unit, heads ? u"과장"_s : u"주무관"_s, heads ? u"Head"_s : u"Clerk"_s, heads ? 1 : 0});
    run(u"INSERT INTO seat(id, person_id, post_id) VALUES(?, ?, ?)"_s,
        {u"s-"_s + name, u"p-"_s + name, u"t-"_s + name});
    for (const QString &capability : capabilities)
        run(u"INSERT INTO seat_capability(seat_id, capability) VALUES(?, ?)"_s, {u"s-"_s + name, capability});
}

void DispatchTest::addCity()
{
    run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES('a-city', '6110000', '한별특별시', 'Hanbyeol', 'metro')"_s);
    const QString columns =
        u"INSERT INTO unit(id, agency_id, org_code, name_ko, name_en, is_processing, is_document_dept, "
        "valid_to) VALUES"_s;
    run(columns
        + u"('u-info', 'a-city', '6110001', '정보시스템과', 'Information Systems', 1, 0, NULL), "
          "('u-parks', 'a-city', '6110002', '공원과', 'Parks', 1, 0, NULL), "
          "('u-general', 'a-city', '6110003', '총무과', 'General Affairs', 1, 1, NULL), "
          "('u-mixed', 'a-city', '6110004', '세제과', 'Taxation', 1, 0, NULL), "
          "('u-old', 'a-city', '6110005', '옛과', 'Former', 1, 0, '2026-10-31')"_s);
    const QString clerk = u"document.clerk"_s;
    for (const QString &place : {u"info"_s, u"parks"_s}) {
        addSeat(place + u"-drafter"_s, u"u-"_s + place, false, {});
        addSeat(place + u"-staff"_s, u"u-"_s + place, false, {});
        addSeat(place + u"-clerk"_s, u"u-"_s + place, false, {clerk});
        addSeat(place + u"-head"_s, u"u-"_s + place, true, {});
    }
    addSeat(u"general-clerk"_s, u"u-general"_s, false, {clerk, u"document.dept-clerk"_s});
    addSeat(u"general-keeper"_s, u"u-general"_s, false, {u"seal.keeper"_s});
    addSeat(u"general-head"_s, u"u-general"_s, true, {});
    addSeat(u"mixed-head"_s, u"u-mixed"_s, true, {});
    addSeat(u"mixed-staff"_s, u"u-mixed"_s, false, {});
    addSeat(u"records"_s, u"u-general"_s, false, {u"document.records"_s});
    addSeat(u"auditor"_s, u"u-general"_s, false, {u"document.audit"_s});
    addSeat(u"admin"_s, u"u-general"_s, false, {u"document.admin"_s});
    for (int i = 1; i <= 25; ++i) {
        const QString number = u"d%1"_s.arg(i, 2, 10, QChar(u'0'));
        run(u"INSERT INTO agency(id, org_code, name_ko, name_en, kind) VALUES(?, ?, ?, ?, 'district')"_s,
            {u"a-"_s + number, u"31%1"_s.arg(i, 5, 10, QChar(u'0')), u"제%1구"_s.arg(i), u"District %1"_s.arg(i)});
        run(u"INSERT INTO unit(id, agency_id, org_code, name_ko, name_en, is_processing, is_document_dept) VALUES(?, "
            u"?, "
            "?, ?, ?, 1, 1)"_s,
            {u"u-"_s + number, u"a-"_s + number, u"32%1"_s.arg(i, 5, 10, QChar(u'0')), u"제%1총무과"_s.arg(i),
             u"General %1"_s.arg(i)});
        addSeat(number + u"-clerk"_s, u"u-"_s + number, false, {clerk});
        addSeat(number + u"-head"_s, u"u-"_s + number, true, {});
    }
    const auto filled = [&](Session &session) -> Result<Done> {
        const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(60, 'x');
        const QDate from(2020, 1, 1);
        const dispatch::Seal seals[] = {{.id = u"seal-city"_s,
                                         .unitId = u"u-general"_s,
                                         .kind = u"post"_s,
                                         .nameKo = u"한별특별시장"_s,
                                         .nameEn = u"Mayor"_s,
                                         .registeredNo = u"1"_s,
                                         .image = picture,
                                         .validFrom = from},
                                        {.id = u"seal-parks"_s,
                                         .unitId = u"u-parks"_s,
                                         .kind = u"post"_s,
                                         .nameKo = u"공원과장"_s,
                                         .nameEn = u"Parks"_s,
                                         .registeredNo = u"2"_s,
                                         .image = picture + 'p',
                                         .validFrom = from},
                                        {.id = u"seal-info"_s,
                                         .unitId = u"u-info"_s,
                                         .kind = u"post"_s,
                                         .nameKo = u"정보시스템과장"_s,
                                         .nameEn = u"Info"_s,
                                         .registeredNo = u"3"_s,
                                         .image = picture + 'i',
                                         .validFrom = from},
                                        {.id = u"seal-gone"_s,
                                         .unitId = u"u-general"_s,
                                         .kind = u"office"_s,
                                         .nameKo = u"옛 관인"_s,
                                         .nameEn = u"Former"_s,
                                         .registeredNo = u"0"_s,
                                         .image = picture + 'o',
                                         .validFrom = from,
                                         .validTo = QDate(2026, 1, 1)}};
        for (const dispatch::Seal &seal : seals) {
            if (const auto made = dispatch::insert(session, seal, u"s-general-keeper"_s, m_clock.now()); !made)
                return made;
        }
        for (const QString &place : {u"info"_s, u"parks"_s, u"mixed"_s, u"d01"_s}) {
            const approval::UnitTask task{.code = u"task-"_s + place,
                                          .unitId = u"u-"_s + place,
                                          .nameKo = u"업무"_s,
                                          .nameEn = u"Task"_s,
                                          .retention = u"5"_s,
                                          .defaultDisclosure = u"open"_s};
            if (const auto made = approval::insert(session, task); !made)
                return made;
            const approval::RecordFile file{.id = u"file-"_s + place,
                                            .unitTaskCode = task.code,
                                            .classNo = u"1"_s,
                                            .titleKo = u"철"_s,
                                            .titleEn = u"File"_s,
                                            .year = 2026};
            if (const auto made = approval::insert(session, file); !made)
                return made;
        }
        for (const QString &agency : {u"a-city"_s, u"a-d01"_s}) {
            const approval::DelegationRule rule{.id = u"rule-"_s + agency,
                                                .agencyId = agency,
                                                .sourceKo = u"사무전결 처리 규칙"_s,
                                                .sourceEn = u"Rule"_s,
                                                .version = u"1"_s,
                                                .validFrom = from};
            if (const auto made = approval::insert(session, rule); !made)
                return made;
            const approval::DelegationItem item{.id = u"item-"_s + agency,
                                                .ruleId = rule.id,
                                                .unitTaskCode = {},
                                                .matterKo = u"일반 사무"_s,
                                                .matterEn = u"General"_s,
                                                .decider = approval::Level::Division};
            if (const auto made = approval::insert(session, item); !made)
                return made;
        }
        return Done{};
    };
    const auto done = filled(*m_batch);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

Answer DispatchTest::ask(const QByteArray &method, const QString &target, const QString &seat, const QJsonObject &body,
                         const QByteArray &key, const QByteArray &more)
{
    RawClient client(m_port);
    QByteArray request = method + ' ' + target.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                         + seat.toUtf8() + "\r\nAccept-Language: ko\r\n" + more;
    if (!key.isEmpty())
        request += "Idempotency-Key: " + key + "\r\n";
    const QByteArray bytes = body.isEmpty() ? QByteArray() : json::compact(body);
    if (!bytes.isEmpty())
        request += "Content-Type: application/json\r\n";
    request += "Content-Length: " + QByteArray::number(bytes.size()) + "\r\nConnection: close\r\n\r\n" + bytes;
    client.send(request);
    const QByteArray raw = client.answer();
    Answer answer;
    answer.status = statusOf(raw);
    answer.body = bodyOf(raw);
    answer.json = QJsonDocument::fromJson(answer.body).object();
    if (answer.status == 200 || answer.status == 201)
        expectContract(target.section(u'?', 0, 0), answer);
    EXPECT_LT(answer.status, 500) << qPrintable(target) << answer.body.left(400).constData();
    return answer;
}

template <class T>
static void expectType(const Answer &answer)
{
    T value;
    EXPECT_TRUE(gw::portal::fromJson(answer.json, value)) << answer.body.left(400).constData();
}

void DispatchTest::expectContract(const QString &path, const Answer &answer)
{
    const QString last = path.section(u'/', -1);
    if (path.startsWith(u"/v1/inbox"_s))
        expectType<gw::portal::InboxChanges>(answer);
    else if (last == u"sheet")
        expectType<gw::portal::IssuedSheet>(answer);
    else if (path.startsWith(u"/v1/dispatches/"_s) || (last == u"dispatches" && answer.status == 201))
        expectType<gw::portal::Dispatch>(answer);
    else if (last == u"dispatches")
        expectType<gw::portal::Dispatches>(answer);
    else if (path.startsWith(u"/v1/receipts/"_s))
        expectType<gw::portal::Receipt>(answer);
    else if (path.startsWith(u"/v1/circulations/"_s))
        expectType<gw::portal::Circulation>(answer);
    else if (last == u"circulation")
        expectType<gw::portal::Circulations>(answer);
    else if (last == u"uses")
        expectType<gw::portal::SealUses>(answer);
    else if (last == u"seals" && answer.status == 200)
        expectType<gw::portal::Seals>(answer);
    else if (last == u"seals")
        expectType<gw::portal::Seal>(answer);
}

Answer DispatchTest::act(const QString &target, const QString &seat, const QJsonObject &body)
{
    return ask("POST", target, seat, body, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

QJsonObject DispatchTest::agency(const QString &id, const QString &name)
{
    return {{u"kind"_s, u"agency"_s}, {u"id"_s, id}, {u"name"_s, name}, {u"personal"_s, false}};
}

QJsonObject DispatchTest::unit(const QString &id, const QString &name)
{
    return {{u"kind"_s, u"unit"_s}, {u"id"_s, id}, {u"name"_s, name}, {u"personal"_s, false}};
}

QJsonObject DispatchTest::person(const QString &id, const QString &name)
{
    return {{u"kind"_s, u"person"_s}, {u"id"_s, id}, {u"name"_s, name}, {u"personal"_s, true}};
}

Answer DispatchTest::actOnDispatch(const QString &dispatchId, const QString &seat, const QString &action,
                                   const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"action"_s, action);
    return act(u"/v1/dispatches/%1/actions"_s.arg(dispatchId), seat, body);
}

Answer DispatchTest::actOnReceipt(const QString &receiptId, const QString &seat, const QString &action,
                                  const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"action"_s, action);
    return act(u"/v1/receipts/%1/actions"_s.arg(receiptId), seat, body);
}

QJsonObject DispatchTest::dispatchOf(const QString &documentId, const QString &seat)
{
    const Answer answer = get(u"/v1/documents/%1/dispatches"_s.arg(documentId), seat);
    EXPECT_EQ(answer.status, 200) << answer.body.left(400).constData();
    return answer.json.value(u"items"_s).toArray().last().toObject();
}

QJsonObject DispatchTest::sent(const QString &documentId)
{
    const QString id = dispatchOf(documentId).value(u"id"_s).toString();
    const Answer answer = actOnDispatch(id, u"s-info-clerk"_s, u"send"_s, {{u"sealId"_s, u"seal-city"_s}});
    EXPECT_EQ(answer.status, 200) << answer.body.left(400).constData();
    return answer.json;
}

void DispatchTest::relay()
{
    for (int turn = 0; turn < 10; ++turn) {
        const auto moved = m_relay->runOnce();
        ASSERT_TRUE(moved) << qPrintable(moved.error().detail);
        if (*moved == 0)
            return;
    }
    FAIL() << "the relay does not come to rest";
}

QJsonObject DispatchTest::targetTo(const QJsonObject &dispatch, const QString &receiverId)
{
    for (const QJsonValue &target : dispatch.value(u"targets"_s).toArray()) {
        if (target[u"receiver"_s][u"id"_s].toString() == receiverId)
            return target.toObject();
    }
    return {};
}

void DispatchTest::run(const QString &sql, const QVariantList &parameters)
{
    if (m_batch) {
        const auto done = m_batch->exec(sql, parameters);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
        return;
    }
    write([&](Session &session) -> Result<Done> {
        const auto done = session.exec(sql, parameters);
        return done ? Result<Done>(Done{}) : fail(done.error());
    });
}

void DispatchTest::write(const std::function<Result<Done>(Session &)> &work)
{
    const auto done = m_database->write(work);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
}

QString DispatchTest::value(const QString &sql, const QVariantList &parameters)
{
    QString found;
    const auto read = m_database->read([&](Session &session) -> Result<Done> {
        const auto rows = session.query(sql, parameters);
        if (!rows)
            return fail(rows.error());
        found = rows->empty() ? QString() : rows->front().text(0);
        return Done{};
    });
    EXPECT_TRUE(read) << qPrintable(read ? QString() : read.error().detail);
    return found;
}

QStringList DispatchTest::allSeats()
{
    QStringList seats;
    const auto read = m_database->read([&](Session &session) -> Result<Done> {
        const auto rows = session.query(u"SELECT id FROM seat ORDER BY id"_s);
        if (!rows)
            return fail(rows.error());
        for (const Row &row : *rows)
            seats.append(row.text(0));
        return Done{};
    });
    EXPECT_TRUE(read);
    return seats;
}

void DispatchTest::beAway(const QString &seat, const QString &substitute, int from, int to, const QString &scopes,
                          const QString &kind)
{
    run(u"INSERT INTO absence(id, seat_id, starts_at, ends_at, kind, reason, substitute_seat_id, scopes) "
        "VALUES(?, ?, ?, ?, ?, '출장', ?, ?)"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), seat, toRfc3339(m_clock.now().addSecs(from * 3600)),
         toRfc3339(m_clock.now().addSecs(to * 3600)), kind, substitute, scopes});
}

} // namespace gw::test
