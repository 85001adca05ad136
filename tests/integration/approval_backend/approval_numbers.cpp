// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

#include <algorithm>
#include <gw/backend/approval/audit.h>
#include <gw/backend/approval/numbers.h>
#include <mutex>
#include <thread>

// Numbers without gaps or repeats (D4.11), and the chain that nobody edits (D4.16).
namespace gw::test {
namespace {

using Numbers = ApprovalTest;
namespace numbers = backend::approval::numbers;
namespace audit = backend::approval::audit;

TEST_P(Numbers, sixtyFourConcurrentDeciders_getSixtyFourConsecutiveNumbers)
{
    constexpr int count = 64;
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(submitted({group({step(u"decide"_s, u"info"_s)})}));
    std::mutex mutex;
    QList<int> serials;
    QStringList wrong;
    std::vector<std::thread> deciders;
    for (const QString &id : std::as_const(ids)) {
        deciders.emplace_back([&, id] {
            const Reply decided = act(id, u"info"_s, u"approve"_s);
            const std::scoped_lock lock(mutex);
            if (decided.status != 200)
                wrong.append(QString::fromUtf8(decided.body));
            serials.append(decided.number().section(u'-', -1).toInt());
        });
    }
    for (std::thread &decider : deciders)
        decider.join();
    EXPECT_TRUE(wrong.isEmpty()) << qPrintable(wrong.value(0));
    std::ranges::sort(serials);
    for (int i = 0; i < count; ++i)
        EXPECT_EQ(serials.value(i), i + 1);
    read([&](backend::storage::Session &session) -> Result<Done> {
        const auto tampered = audit::firstTampered(session);
        if (!tampered)
            return fail(tampered.error());
        EXPECT_FALSE(*tampered) << "the chain breaks at " << tampered->value_or(0);
        const auto report = numbers::gaps(session, u"u-info"_s, 2026, numbers::Kind::Production);
        if (!report)
            return fail(report.error());
        EXPECT_TRUE(report->gaps.isEmpty());
        EXPECT_EQ(report->next, count + 1);
        return Done{};
    });
}

TEST_P(Numbers, scenario14_atMidnightInSeoulANewYearBegins_withNumberOne)
{
    const QJsonArray line{group({step(u"decide"_s, u"info"_s)})};
    const QString last = submitted(line);
    const QString first = submitted(line);
    const QString second = submitted(line);
    m_clock.setTo(QDateTime({2026, 12, 31}, {14, 59, 59}, Qt::UTC)); // 23:59:59 in Seoul
    const Reply old = done(last, u"info"_s, u"approve"_s);
    EXPECT_EQ(old.number(), u"정보시스템과-1"_s);
    EXPECT_EQ(old.json.value(u"number"_s).toObject().value(u"year"_s).toInt(), 2026);
    m_clock.advance(std::chrono::seconds(1));
    const Reply fresh = done(first, u"info"_s, u"approve"_s);
    EXPECT_EQ(fresh.number(), u"정보시스템과-1"_s);
    EXPECT_EQ(fresh.json.value(u"number"_s).toObject().value(u"year"_s).toInt(), 2027);
    EXPECT_EQ(done(second, u"info"_s, u"approve"_s).number(), u"정보시스템과-2"_s);
    const QString system = fresh.json.value(u"number"_s).toObject().value(u"systemNumber"_s).toString();
    EXPECT_TRUE(system.endsWith(u"61100032027000001"_s)) << qPrintable(system);
}

TEST_P(Numbers, scenario17_theGapReport_findsWhatIsMissingAndSaysWhy)
{
    const QJsonArray line{group({step(u"decide"_s, u"info"_s)})};
    done(submitted(line), u"info"_s, u"approve"_s);
    const QString target = u"/v1/numbers/gaps?unitId=u-info&year=2026"_s;
    const Reply none = get(target, u"clerk"_s);
    EXPECT_EQ(none.status, 200) << none.body.constData();
    EXPECT_TRUE(none.json.value(u"gaps"_s).toArray().isEmpty());
    EXPECT_EQ(none.json.value(u"last"_s).toInt(), 1);

    run(u"UPDATE number_counter SET next = 5 WHERE unit_id = 'u-info'"_s);
    write([&](backend::storage::Session &session) -> Result<Done> {
        const audit::Event event{.object = u"register"_s,
                                 .objectId = u"u-info:2026:2"_s,
                                 .action = u"number-gap"_s,
                                 .details = {{u"reason"_s, u"이관한 번호"_s}}};
        const auto noted = audit::append(session, event, m_clock.now());
        return noted ? Result<Done>(Done{}) : fail(noted.error());
    });
    EXPECT_EQ(done(submitted(line), u"info"_s, u"approve"_s).number(), u"정보시스템과-5"_s);
    for (const QString &seat : {u"clerk"_s, u"info"_s, u"records"_s, u"auditor"_s}) {
        const Reply found = get(target, seat);
        ASSERT_EQ(found.json.value(u"gaps"_s).toArray().size(), 1) << found.body.constData();
        const QJsonObject gap = found.json.value(u"gaps"_s).toArray().at(0).toObject();
        EXPECT_EQ(gap.value(u"from"_s).toInt(), 2);
        EXPECT_EQ(gap.value(u"to"_s).toInt(), 4);
        EXPECT_EQ(gap.value(u"note"_s).toString(), u"이관한 번호"_s);
    }
    for (const QString &seat : {u"drafter"_s, u"budget"_s, u"admin"_s, u"keeper"_s})
        EXPECT_EQ(get(target, seat).status, 403);
}

TEST_P(Numbers, aRolledBackDecision_takesNoNumber)
{
    const QString id = submitted({group({step(u"decide"_s, u"info"_s)})});
    m_services->decided = {};
    const auto failed = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        const auto number =
            numbers::draw(session, u"u-portal"_s, numbers::Kind::Production, u"document"_s, id, m_clock.now());
        if (!number)
            return fail(number.error());
        EXPECT_EQ(number->display, u"정보시스템과-1"_s); // of the office that keeps the register
        return fail(Error::Code::Cancelled, u"for the test"_s);
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(done(id, u"info"_s, u"approve"_s).number(), u"정보시스템과-1"_s);
    const auto again = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
        const auto number =
            numbers::draw(session, u"u-info"_s, numbers::Kind::Production, u"document"_s, id, m_clock.now());
        return number ? Result<Done>(Done{}) : fail(number.error());
    });
    EXPECT_FALSE(again) << "one document got two numbers";
}

TEST_P(Numbers, directivesAndNotices_getTheirOwnNumberToo)
{
    const QJsonArray line{group({step(u"decide"_s, u"info"_s)})};
    const Reply directive = done(submitted(line, {{u"kind"_s, u"directive"_s}}), u"info"_s, u"approve"_s);
    EXPECT_EQ(directive.number(), u"정보시스템과-1"_s);
    EXPECT_EQ(directive.json.value(u"number"_s).toObject().value(u"special"_s).toString(), u"제1호"_s);
    const Reply notice = done(submitted(line, {{u"kind"_s, u"notice"_s}}), u"info"_s, u"approve"_s);
    EXPECT_EQ(notice.number(), u"정보시스템과-2"_s);
    EXPECT_EQ(notice.json.value(u"number"_s).toObject().value(u"special"_s).toString(), u"제2026-1호"_s);
}

TEST_P(Numbers, theLogAndTheRegister_refuseToBeChangedOnBothEngines)
{
    const QString id = submitted({group({step(u"decide"_s, u"info"_s)})});
    done(id, u"info"_s, u"approve"_s);
    for (const QString &sql : {u"UPDATE audit_event SET action = 'nothing'"_s, u"DELETE FROM audit_event"_s,
                               u"UPDATE approval_signature SET kind = 'none'"_s, u"DELETE FROM approval_signature"_s,
                               u"UPDATE number_issued SET serial = 9"_s, u"DELETE FROM number_issued"_s}) {
        const auto done = m_database->write([&](backend::storage::Session &session) -> Result<Done> {
            const auto changed = session.exec(sql);
            return changed ? Result<Done>(Done{}) : fail(changed.error());
        });
        EXPECT_FALSE(done) << qPrintable(sql);
    }
    // A line that somebody adds behind the program's back shows.
    run(u"INSERT INTO audit_event(seq, at, person_id, seat_id, on_behalf_of, object, object_id, document_id, action, "
        u"details, "
        "document_prev_hash, prev_hash, hash) SELECT seq + 1, at, person_id, seat_id, on_behalf_of, object, object_id, "
        "document_id, action, details, document_prev_hash, hash, hash FROM audit_event ORDER BY seq DESC LIMIT 1"_s);
    read([&](backend::storage::Session &session) -> Result<Done> {
        const auto tampered = audit::firstTampered(session);
        if (!tampered)
            return fail(tampered.error());
        EXPECT_EQ(QString::number(tampered->value_or(0)), value(u"SELECT max(seq) FROM audit_event"_s));
        return Done{};
    });
}

INSTANTIATE_TEST_SUITE_P(Engines, Numbers, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
