// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Daily logs (domain D5.7): open, submitted, approved or returned; who approves; late ones; the team's matrix.
#include "memos_fixture.h"

#include <QRandomGenerator>
#include <gw/backend/approval/audit.h>

using namespace gw;
using namespace gw::test;

namespace {

class DailyLogs : public MemosTest
{
protected:
    const QString today = u"2026-11-18"_s; ///< Wednesday

    Response log(const QByteArray &caller, const QString &day = u"2026-11-18"_s)
    {
        return get(u"/v1/daily-logs/"_s + day, caller);
    }
    Response submit(const QByteArray &caller, const QString &day = u"2026-11-18"_s)
    {
        return act(u"/v1/daily-logs/%1/submission"_s.arg(day), caller);
    }
    Response matrix(const QByteArray &caller, const QString &unit, const QString &from = u"2026-11-16"_s,
                    const QString &to = u"2026-11-22"_s)
    {
        return get(u"/v1/daily-log-matrix?unitId=%1&from=%2&to=%3"_s.arg(unit, from, to), caller);
    }
    /// What became of the logs of a decision: "approved" or why not, in the order of the ids.
    QStringList outcomes(const Response &response)
    {
        EXPECT_EQ(response.status, 200) << response.body.constData();
        QStringList out;
        for (const QJsonValue &one : json(response).value(u"items"_s).toArray()) {
            const QJsonObject outcome = one.toObject();
            out.append(outcome.contains(u"refusal"_s) ? outcome.value(u"refusal"_s).toString()
                                                      : outcome.value(u"state"_s).toString());
        }
        return out;
    }
    bool late(const QByteArray &author, const QString &day) { return json(log(author, day)).value(u"late"_s).toBool(); }
    void setDay(const char *rfc3339) { m_clock.set(fromRfc3339(QString::fromLatin1(rfc3339))); }
};

INSTANTIATE_TEST_SUITE_P(Engines, DailyLogs, testing::Values(Engine::Sqlite, Engine::Postgres));

} // namespace

TEST_P(DailyLogs, aDayNobodyWroteYet_isOpen_andSaysWhoWillApprove)
{
    const QJsonObject open = json(log(clerk));
    EXPECT_EQ(open.value(u"state"_s), u"open"_s);
    EXPECT_EQ(open.value(u"revision"_s), 0);
    EXPECT_FALSE(open.contains(u"id"_s));
    EXPECT_EQ(open.value(u"approver"_s).toObject().value(u"personId"_s), u"p-head"_s);
    EXPECT_EQ(open.value(u"lateAfter"_s), u"2026-11-20"_s);
    EXPECT_EQ(log(clerk, u"tomorrow"_s).status, 404);
}

TEST_P(DailyLogs, suggestions_areDecidedDocumentsAndTasksOfThatDay_forTheAuthorOnly)
{
    run(u"INSERT INTO personal_task(person_id, id, title, note, due_on, done_at, position, created_at, updated_at, "
        "revision) VALUES('p-clerk', 'a', '현장 점검', '', NULL, '2026-11-18T02:00:00.000Z', 1, '', '', 1), "
        "('p-clerk', 'b', '보고서 초안', '', '2026-11-18', NULL, 2, '', '', 1), "
        "('p-clerk', 'c', '어제 한 일', '', NULL, '2026-11-17T14:59:59.999Z', 3, '', '', 1), "
        "('p-clerk', 'd', '자정에 한 일', '', NULL, '2026-11-17T15:00:00.000Z', 4, '', '', 1), "
        "('p-colleague', 'e', '남의 일', '', '2026-11-18', NULL, 1, '', '', 1)"_s);
    run(u"INSERT INTO approval_document(id, agency_id, unit_id, drafter_seat_id, drafter_person_id, drafter_post_id, "
        "drafter, state, kind, flow, title, urgency, read_range, disclosure, unit_task_code, record_file_id, "
        "version_no, version_sha256, created_at, changed_at, decided_at) VALUES('doc', 'a-city', 'u-paths', 's-clerk', "
        "'p-clerk', 't-clerk', '{}', 'closed', 'general', 'internal', '보도 정비 계획', 'normal', 'dept', 'open', '', "
        "'', 1, '', "
        "'', '', '2026-11-18T05:00:00.000Z')"_s);
    QStringList texts;
    for (const QJsonValue &one : json(log(clerk)).value(u"suggestions"_s).toArray()) {
        const QJsonObject entry = one.toObject();
        texts.append(entry.value(u"source"_s).toString() + u' ' + entry.value(u"text"_s).toString()
                     + (entry.value(u"done"_s).toBool() ? u" +"_s : u" -"_s));
    }
    EXPECT_EQ(texts, QStringList({u"document 보도 정비 계획 +"_s, u"task 자정에 한 일 +"_s, u"task 현장 점검 +"_s,
                                  u"task 보고서 초안 -"_s}));
    const QString id = submitted(clerk, today);
    EXPECT_TRUE(json(log(clerk)).value(u"suggestions"_s).toArray().isEmpty()) << "it cannot be written any more";
    EXPECT_TRUE(json(get(u"/v1/team-logs/"_s + id, head)).value(u"suggestions"_s).toArray().isEmpty());
}

TEST_P(DailyLogs, aNewSuggestion_isANewAnswerButMakesNoWritingStale)
{
    const QByteArray before = etag(log(clerk));
    run(u"INSERT INTO personal_task(person_id, id, title, note, due_on, done_at, position, created_at, updated_at, "
        "revision) VALUES('p-clerk', 'b', '보고서 초안', '', '2026-11-18', NULL, 2, '', '', 1)"_s);
    EXPECT_NE(etag(log(clerk)), before);
    const QJsonObject body{{u"plan"_s, QJsonArray()}, {u"result"_s, QJsonArray()}};
    const QString path = u"/v1/daily-logs/"_s + today;
    EXPECT_EQ(put(path, clerk, body, before).status, 200);
    EXPECT_EQ(put(path, clerk, body, before).status, 412) << "now somebody has written";
    EXPECT_EQ(put(path, colleague, body, "\"0\"").status, 200) << "the revision alone is a version, too";
    EXPECT_EQ(put(path, colleague, body, "\"0\"").status, 412);
}

TEST_P(DailyLogs, submittedThenApproved_countsForTheHeadUntilThen)
{
    const QString id = submitted(clerk, today);
    const QJsonObject row = rows(head).value(id);
    EXPECT_EQ(row.value(u"box"_s), u"daily-log"_s);
    EXPECT_TRUE(row.value(u"waits"_s).toBool());
    EXPECT_EQ(row.value(u"why"_s).toObject().value(u"code"_s), u"log-approve"_s);
    EXPECT_EQ(row.value(u"from"_s).toObject().value(u"personId"_s), u"p-clerk"_s);
    EXPECT_FALSE(rows(clerk).value(id).value(u"waits"_s).toBool());
    EXPECT_EQ(outcomes(decide(head, {id})), QStringList{u"approved"_s});
    EXPECT_FALSE(rows(head).contains(id));
    EXPECT_EQ(json(log(clerk)).value(u"decidedBy"_s).toObject().value(u"personId"_s), u"p-head"_s);
    EXPECT_EQ(reason(submit(clerk)), u"wrong-state"_s);
    EXPECT_EQ(reason(write(clerk, today)), u"wrong-state"_s);
}

TEST_P(DailyLogs, returnedWithAReason_isWrittenAndHandedInAgain)
{
    const QString id = submitted(clerk, today);
    const Response without =
        act(u"/v1/daily-log-decisions"_s, head, {{u"ids"_s, QJsonArray{id}}, {u"decision"_s, u"return"_s}});
    EXPECT_EQ(firstError(without), u"/reason required"_s);
    EXPECT_EQ(outcomes(decide(head, {id}, u"return"_s)), QStringList{u"returned"_s});
    EXPECT_EQ(rows(clerk).value(id).value(u"box"_s), u"returned"_s);
    EXPECT_EQ(json(log(clerk)).value(u"reason"_s), u"내용을 보태 주십시오."_s);
    EXPECT_EQ(submitted(clerk, today), id);
    EXPECT_FALSE(json(log(clerk)).contains(u"reason"_s));
    EXPECT_EQ(outcomes(decide(head, {id})), QStringList{u"approved"_s});
}

TEST_P(DailyLogs, whatCannotBeHandedIn_saysWhy)
{
    EXPECT_EQ(reason(submit(clerk)), u"nothing-written"_s);
    EXPECT_EQ(write(clerk, u"2026-11-19"_s).status, 200) << "a plan for tomorrow";
    EXPECT_EQ(reason(submit(clerk, u"2026-11-19"_s)), u"too-early"_s);
    EXPECT_EQ(firstError(write(clerk, u"2027-03-01"_s)), u"date range"_s);
    EXPECT_EQ(write(chief, today).status, 200);
    EXPECT_EQ(reason(submit(chief)), u"no-approver"_s) << "nobody is above them";
}

TEST_P(DailyLogs, late_isWhatComesAfterTheAllowedWorkingDays)
{
    submitted(clerk, u"2026-11-16"_s); // Monday, handed in on Wednesday: two working days
    EXPECT_FALSE(late(clerk, u"2026-11-16"_s));
    submitted(clerk, u"2026-11-13"_s); // Friday before: three
    EXPECT_TRUE(late(clerk, u"2026-11-13"_s));
    EXPECT_EQ(json(log(clerk, u"2026-11-20"_s)).value(u"lateAfter"_s), u"2026-11-24"_s) << "Friday: over the weekend";
    setDay("2026-11-24T14:59:59.999Z"); // the last moment of Tuesday in Korea
    EXPECT_FALSE(late(clerk, u"2026-11-20"_s));
    setDay("2026-11-24T15:00:00.000Z");
    EXPECT_TRUE(late(clerk, u"2026-11-20"_s));
    backend::memos::Policy holidays;
    holidays.holidays = {QDate(2026, 11, 23)};
    EXPECT_EQ(backend::memos::lateAfter(QDate(2026, 11, 20), holidays), QDate(2026, 11, 25));
    EXPECT_FALSE(backend::memos::isWorkingDay(QDate(2026, 11, 23), holidays));
    EXPECT_FALSE(backend::memos::isWorkingDay(QDate(2026, 11, 21), {}));
}

TEST_P(DailyLogs, aLogThatCameBack_doesNotBecomeLateByIt)
{
    const QString id = submitted(clerk, today);
    m_clock.advance(std::chrono::hours(24 * 20));
    EXPECT_EQ(outcomes(decide(head, {id}, u"return"_s)), QStringList{u"returned"_s});
    EXPECT_EQ(submit(clerk).status, 200);
    EXPECT_FALSE(late(clerk, today));
}

TEST_P(DailyLogs, theHeadsOwnLog_goesToTheHeadAbove_andAVacantHeadIsPassedOver)
{
    const QString heads = submitted(head, today);
    EXPECT_TRUE(rows(chief).contains(heads));
    EXPECT_EQ(outcomes(decide(head, {heads})), QStringList{u"not-yours"_s});
    EXPECT_EQ(outcomes(decide(chief, {heads})), QStringList{u"approved"_s});
    run(u"UPDATE seat SET valid_to = '2026-11-17' WHERE id = 's-head'"_s);
    const QString clerks = submitted(clerk, today);
    EXPECT_TRUE(rows(chief).contains(clerks));
}

TEST_P(DailyLogs, whoStandsInForTheHead_decides_whileTheHeadIsAway)
{
    const QString one = submitted(clerk, today);
    EXPECT_EQ(outcomes(decide(colleague, {one})), QStringList{u"not-yours"_s});
    beAway(u"s-head"_s, u"s-colleague"_s);
    EXPECT_EQ(rows(colleague).value(one).value(u"may"_s).toArray(), QJsonArray({u"approve"_s, u"return"_s}));
    EXPECT_EQ(outcomes(decide(colleague, {one})), QStringList{u"approved"_s});
    EXPECT_EQ(value(u"SELECT on_behalf_of FROM audit_event WHERE action = 'approve'"_s), u"s-head"_s);
    const QString own = submitted(colleague, today);
    EXPECT_EQ(outcomes(decide(colleague, {own})), QStringList{u"not-yours"_s}) << "nobody approves their own";
    const QString other = submitted(clerk, u"2026-11-17"_s);
    m_clock.advance(std::chrono::hours(30));
    EXPECT_EQ(outcomes(decide(colleague, {other})), QStringList{u"not-yours"_s}) << "the head is back";
}

TEST_P(DailyLogs, aBulkDecision_decidesEachByItself)
{
    const QString one = submitted(clerk, today);
    const QString two = submitted(colleague, today);
    const QString parks = submitted(neighbour, today);
    EXPECT_EQ(outcomes(decide(head, {one})), QStringList{u"approved"_s});
    EXPECT_EQ(outcomes(decide(head, {one, two, parks, u"nothing"_s})),
              QStringList({u"wrong-state"_s, u"approved"_s, u"not-yours"_s, u"not-found"_s}));
    EXPECT_EQ(json(log(neighbour)).value(u"state"_s), u"submitted"_s);
    EXPECT_EQ(value(u"SELECT count(*) FROM audit_event WHERE action = 'refused:not-yours'"_s), u"1"_s);
}

TEST_P(DailyLogs, theMatrix_showsTheTeamByWorkingDay_andNothingThatIsStillWritten)
{
    submitted(clerk, today);
    EXPECT_EQ(write(colleague, today).status, 200);
    const QJsonObject shown = json(matrix(head, u"u-paths"_s));
    QHash<QString, QString> states;
    for (const QJsonValue &one : shown.value(u"rows"_s).toArray()) {
        const QJsonArray days = one.toObject().value(u"days"_s).toArray();
        EXPECT_EQ(days.size(), 5) << "Monday to Friday";
        const QJsonObject wednesday = days.at(2).toObject();
        EXPECT_EQ(wednesday.value(u"date"_s), today);
        states.insert(one.toObject().value(u"person"_s).toObject().value(u"personId"_s).toString(),
                      wednesday.value(u"state"_s).toString() + (wednesday.contains(u"id"_s) ? u" id"_s : QString()));
    }
    EXPECT_EQ(states.size(), 3);
    EXPECT_EQ(states.value(u"p-clerk"_s), u"submitted id"_s);
    EXPECT_EQ(states.value(u"p-colleague"_s), u"open"_s);
    EXPECT_EQ(json(matrix(chief, u"u-bureau"_s)).value(u"rows"_s).toArray().size(), 4) << "with the units below";
    EXPECT_EQ(matrix(head, u"u-paths"_s, u"2026-01-01"_s, u"2026-12-31"_s).status, 422);
    EXPECT_EQ(matrix(head, u"u-paths"_s, u"2026-11-20"_s, u"2026-11-16"_s).status, 422);
    EXPECT_EQ(matrix(head, QString()).status, 422);
}

TEST_P(DailyLogs, theMatrixOfRights_holdsCellByCell)
{
    struct Cell
    {
        const char *who;
        int read; ///< a submitted log of the clerk's
        QString decide;
        int matrix;
    };
    const Cell cells[] = {
        {clerk, 200, u"not-yours"_s, 403},                                            // its author
        {colleague, 404, u"not-yours"_s, 403},                                        // a colleague
        {head, 200, u"approved"_s, 200},                                              // the head of the unit
        {chief, 200, u"approved"_s, 200},                                             // the head above
        {neighbour, 404, u"not-yours"_s, 403}, {parksHead, 404, u"not-yours"_s, 403}, // another unit, and its head
    };
    QDate day(2026, 11, 2);
    for (const Cell &cell : cells) {
        SCOPED_TRACE(cell.who);
        day = day.addDays(1);
        const QString id = submitted(clerk, day.toString(Qt::ISODate));
        EXPECT_EQ(get(u"/v1/team-logs/"_s + id, cell.who).status, cell.read);
        EXPECT_EQ(outcomes(decide(cell.who, {id})), QStringList{cell.decide});
        EXPECT_EQ(matrix(cell.who, u"u-paths"_s).status, cell.matrix);
    }
    EXPECT_EQ(matrix(head, u"u-bureau"_s).status, 403) << "not above them";
    EXPECT_EQ(ask("GET", u"/v1/daily-logs/2026-11-18"_s, {}).status, 401);
    // What is being written is its author's alone; each seat has a log of its own.
    const QJsonObject open = json(write(clerk, today));
    EXPECT_EQ(get(u"/v1/team-logs/"_s + open.value(u"id"_s).toString(), head).status, 404);
    EXPECT_EQ(json(log(colleague)).value(u"revision"_s), 0);
}

TEST_P(DailyLogs, readingSomebodysLog_andEveryAct_isInTheAudit)
{
    const QString id = submitted(clerk, today);
    get(u"/v1/team-logs/"_s + id, head);
    get(u"/v1/team-logs/"_s + id, neighbour);
    decide(head, {id});
    QStringList actions;
    const auto read = m_database->read([&](backend::storage::Session &session) -> Result<Done> {
        const auto lines = backend::approval::audit::linesOf(session, u"daily-log"_s, id);
        if (!lines)
            return fail(lines.error());
        for (const auto &line : *lines)
            actions.append(line.event.personId + u' ' + line.event.action);
        return Done{};
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(actions, QStringList({u"p-clerk edit"_s, u"p-clerk submit"_s, u"p-head read-content"_s,
                                    u"p-neighbour refused:read-content"_s, u"p-head approve"_s}));
}

TEST_P(DailyLogs, wrongLogs_areNamed)
{
    const QString path = u"/v1/daily-logs/"_s + today;
    const auto wrong = [&](const QJsonObject &body) { return firstError(put(path, clerk, body, etag(log(clerk)))); };
    EXPECT_EQ(wrong({{u"plan"_s, 7}, {u"result"_s, QJsonArray()}}), u"/plan type"_s);
    EXPECT_EQ(wrong({{u"plan"_s, QJsonArray()}}), u"/result required"_s);
    EXPECT_EQ(wrong({{u"plan"_s, QJsonArray()}, {u"result"_s, QJsonArray{QJsonObject()}}}), u"/result/0 format"_s);
    EXPECT_EQ(put(path, clerk, {{u"plan"_s, QJsonArray()}, {u"result"_s, QJsonArray()}}, {}).status, 428);
}

TEST_P(DailyLogs, aRandomWalkByEverybody_neverLeavesD57)
{
    QRandomGenerator random(57);
    const QByteArray people[] = {clerk, head, chief, neighbour, colleague};
    constexpr int steps = 60; // the long walks are memos_walks.cpp
    QString id = submitted(clerk, today);
    QString before = u"submitted"_s;
    for (int step = 0; step < steps; ++step) {
        const QByteArray who = people[random.bounded(5)];
        switch (random.bounded(4)) {
        case 0: write(who, today); break;
        case 1: submit(who); break;
        case 2: decide(who, {id}); break;
        default: decide(who, {id}, u"return"_s); break;
        }
        const QJsonObject now = json(log(clerk));
        const QString at = now.value(u"state"_s).toString();
        const bool allowed = at == before || (before == u"submitted"_s && (at == u"approved"_s || at == u"returned"_s))
                             || (before == u"returned"_s && at == u"submitted"_s);
        ASSERT_TRUE(allowed) << qPrintable(before + u" → "_s + at);
        ASSERT_EQ(at == u"returned"_s, now.contains(u"reason"_s));
        ASSERT_EQ(at == u"approved"_s || at == u"returned"_s, now.contains(u"decidedAt"_s));
        ASSERT_EQ(rows(head).contains(id), at == u"submitted"_s);
        before = at;
        if (at == u"approved"_s) { // an end: go on with another day
            run(u"DELETE FROM daily_log WHERE id = ?"_s, {id});
            id = submitted(clerk, today);
            before = u"submitted"_s;
        }
    }
}
