// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "approval_fixture.h"

#include <array>

// The permission matrix D7, cell by cell: one row per action, one column per role.
namespace gw::test {
namespace {

using Matrix = ApprovalTest;  // rules, which no engine changes
using Listing = ApprovalTest; // a query

/// The columns: drafter, reviewer on their turn, decider, clerk of the unit, head of the unit, records officer, seal keeper,
/// somebody it was given to, auditor, administrator, somebody of the same unit, of another agency.
constexpr std::array columns{"drafter", "team",   "bureau",  "clerk", "info",  "records",
                             "keeper",  "viewer", "auditor", "admin", "staff", "stranger"};
using Cells = std::array<int, columns.size()>;

class MatrixRow
{
public:
    MatrixRow(const char *action, Cells cells) : m_action(action), m_cells(cells) {}
    void expect(size_t column, const Reply &reply) const
    {
        EXPECT_EQ(reply.status, m_cells[column])
            << m_action << " by " << columns[column] << ": " << reply.body.left(300).constData();
    }

private:
    const char *m_action;
    Cells m_cells;
};

/// In approval: the team leader reviews, the head of the bureau decides; the head of the unit is in neither.
const QJsonArray &line()
{
    static const QJsonArray groups{
        QJsonObject{{u"mode"_s, u"sequential"_s},
                    {u"joinRule"_s, u"all"_s},
                    {u"steps"_s, QJsonArray{QJsonObject{{u"role"_s, u"review"_s},
                                                        {u"assignee"_s, QJsonObject{{u"postId"_s, u"t-team"_s}}}}}}},
        QJsonObject{{u"mode"_s, u"sequential"_s},
                    {u"joinRule"_s, u"all"_s},
                    {u"steps"_s, QJsonArray{QJsonObject{{u"role"_s, u"decide"_s},
                                                        {u"assignee"_s, QJsonObject{{u"postId"_s, u"t-bureau"_s}}}}}}}};
    return groups;
}

TEST_P(Matrix, editBodyInTemp_isTheDraftersAlone)
{
    const MatrixRow row("edit TEMP", {200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404});
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString id = draft();
        row.expect(i, put(u"/v1/documents/"_s + id, QLatin1StringView(columns[i]), draftBody({}, u"새 글"_s), id));
    }
}

TEST_P(Matrix, editBodyInReturned_isTheDraftersAlone)
{
    const MatrixRow row("edit RETURNED", {200, 403, 403, 403, 403, 403, 404, 403, 403, 404, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString id = submitted(line());
        run(u"INSERT INTO preference(person_id, document, revision) VALUES('p-viewer', ?, 1) ON CONFLICT(person_id) DO UPDATE SET document = excluded.document"_s,
            {id});
        done(id, u"team"_s, u"return"_s, {{u"reason"_s, u"보완"_s}});
        row.expect(i, put(u"/v1/documents/"_s + id, QLatin1StringView(columns[i]), draftBody({}, u"새 글"_s), id));
    }
}

TEST_P(Matrix, editBodyInApproval_isTheReviewersOnTheirTurnAndTheDeciders)
{
    const MatrixRow row("edit IN_APPROVAL", {403, 200, 200, 403, 403, 403, 404, 403, 403, 404, 403, 404});
    const MatrixRow later("edit after review", {403, 403, 200, 403, 403, 403, 404, 403, 403, 404, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString seat = QLatin1StringView(columns[i]);
        const QString id = submitted(line());
        run(u"INSERT INTO preference(person_id, document, revision) VALUES('p-viewer', ?, 1) ON CONFLICT(person_id) DO UPDATE SET document = excluded.document"_s,
            {id});
        row.expect(i, put(u"/v1/documents/"_s + id, seat, draftBody({}, u"새 글"_s), id));
        done(id, u"team"_s, u"approve"_s);
        later.expect(i, put(u"/v1/documents/"_s + id, seat, draftBody({}, u"더 새 글"_s), id));
    }
}

TEST_P(Matrix, changeLine_beforeSubmissionTheDrafter_afterwardsTheTurnAndTheDecider)
{
    const MatrixRow row("line TEMP", {200, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404});
    const MatrixRow later("line IN_APPROVAL", {403, 200, 200, 403, 403, 403, 404, 404, 403, 404, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString seat = QLatin1StringView(columns[i]);
        row.expect(i, setLine(draft(), seat, line()));
        const QString id = submitted(line());
        const QString review = value(u"SELECT id FROM approval_step WHERE document_id = ? AND role = 'review'"_s, {id});
        QJsonObject kept = step(u"review"_s, u"team"_s);
        kept.insert(u"id"_s, review);
        later.expect(i, setLine(id, seat, {group({kept}), group({step(u"review"_s, u"info"_s)}), line().at(1)}));
    }
}

TEST_P(Matrix, withdraw_isTheDraftersAndTwoAdministrators)
{
    const MatrixRow row("withdraw", {200, 403, 403, 403, 403, 403, 404, 404, 403, 200, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString id = submitted(line());
        row.expect(i, post(u"/v1/documents/%1/withdrawal"_s.arg(id), QLatin1StringView(columns[i]),
                           {{u"reason"_s, u"오류"_s}}));
        const QString expected = QLatin1StringView(columns[i]) == u"drafter"_s ? u"withdrawn"_s : u"in-approval"_s;
        EXPECT_EQ(value(u"SELECT state FROM approval_document WHERE id = ?"_s, {id}), expected);
    }
}

TEST_P(Matrix, returnHoldAndApprove_areTheirsWhoseTurnItIs)
{
    const MatrixRow row("act on the review", {403, 200, 403, 403, 403, 403, 404, 404, 403, 404, 403, 404});
    const MatrixRow decide("act on the decision", {403, 403, 200, 403, 403, 403, 404, 404, 403, 404, 403, 404});
    for (const QString &decision : {u"hold"_s, u"return"_s, u"approve"_s}) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const QString seat = QLatin1StringView(columns[i]);
            const QString id = submitted(line());
            const QString review =
                value(u"SELECT id FROM approval_step WHERE document_id = ? AND role = 'review'"_s, {id});
            const QString last =
                value(u"SELECT id FROM approval_step WHERE document_id = ? AND role = 'decide'"_s, {id});
            const QJsonObject more{{u"reason"_s, u"사유"_s}, {u"stepId"_s, review}};
            row.expect(i, act(id, seat, decision, more));
            if (value(u"SELECT state FROM approval_step WHERE id = ?"_s, {review}) != u"done"_s) {
                const QString other = submitted(line());
                done(other, u"team"_s, u"approve"_s);
                const QString step =
                    value(u"SELECT id FROM approval_step WHERE document_id = ? AND role = 'decide'"_s, {other});
                if (seat != u"team"_s)
                    decide.expect(i, act(other, seat, decision, {{u"reason"_s, u"사유"_s}, {u"stepId"_s, step}}));
                else
                    EXPECT_EQ(act(other, seat, decision, {{u"reason"_s, u"사유"_s}, {u"stepId"_s, step}}).status, 403);
            }
        }
    }
}

TEST_P(Matrix, readContent_isAsTheTableSaysAndAlwaysLogged)
{
    const QString id = submitted(line());
    run(u"INSERT INTO preference(person_id, document, revision) VALUES('p-viewer', ?, 1)"_s, {id});
    const MatrixRow row("read content", {200, 200, 200, 200, 200, 200, 404, 200, 200, 404, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString seat = QLatin1StringView(columns[i]);
        const Reply reply = document(id, seat);
        row.expect(i, reply);
        const QString action =
            value(u"SELECT action FROM audit_event WHERE document_id = ? ORDER BY seq DESC LIMIT 1"_s, {id});
        EXPECT_EQ(action, reply.status == 200   ? u"read-content"_s
                          : reply.status == 403 ? u"refused:no-content"_s
                                                : u"refused:unknown-to-them"_s);
        EXPECT_EQ(value(u"SELECT seat_id FROM audit_event WHERE document_id = ? ORDER BY seq DESC LIMIT 1"_s, {id}),
                  seatOf(seat));
        for (const QString &part : {u"versions"_s, u"versions/1"_s, u"line"_s, u"card"_s, u"record"_s})
            row.expect(i, get(u"/v1/documents/%1/%2"_s.arg(id, part), seat));
    }
    // A closed document is not the clerk's (grade); a draft is nobody else's.
    const QString closed = submitted(line(), {{u"disclosure"_s, QJsonObject{{u"grade"_s, u"closed"_s},
                                                                            {u"grounds"_s, QJsonArray{5}},
                                                                            {u"reason"_s, u"내부 검토 중"_s}}}});
    EXPECT_EQ(document(closed, u"clerk"_s).status, 403);
    EXPECT_EQ(document(closed, u"info"_s).status, 200);
    const QString own = draft();
    for (const char *seat : {"team", "clerk", "info", "records", "auditor", "admin"})
        EXPECT_EQ(document(own, QLatin1StringView(seat)).status, 404) << seat;
}

TEST_P(Listing, readListInfo_followsReadRange)
{
    struct Range
    {
        const char *name;
        QList<const char *> seats; ///< who finds it
    };
    const QList<Range> ranges{
        {"line", {"drafter", "team", "bureau", "clerk", "info", "records", "auditor"}},
        {"dept", {"drafter", "team", "bureau", "clerk", "info", "staff", "records", "auditor"}},
        {"bureau", {"drafter", "team", "bureau", "clerk", "info", "staff", "budget", "records", "auditor"}},
        {"agency",
         {"drafter", "team", "bureau", "clerk", "info", "staff", "budget", "law", "keeper", "viewer", "records",
          "auditor"}},
        {"all",
         {"drafter", "team", "bureau", "clerk", "info", "staff", "budget", "law", "keeper", "viewer", "stranger",
          "records", "auditor"}}};
    const QList<const char *> everybody{"drafter", "team",   "bureau", "clerk",    "info",    "staff",   "budget",
                                        "law",     "keeper", "viewer", "stranger", "records", "auditor", "admin"};
    for (const Range &range : ranges) {
        const QString title = u"열람범위 "_s + QLatin1StringView(range.name);
        const QString id = submitted(line(), {{u"readRange"_s, QLatin1StringView(range.name)}, {u"title"_s, title}});
        for (const char *seat : everybody) {
            const Reply list =
                get(u"/v1/documents?q="_s + title.section(u' ', -1) + u"&limit=50"_s, QLatin1StringView(seat));
            ASSERT_EQ(list.status, 200) << list.body.constData();
            bool found = false;
            for (const QJsonValue &item : list.json.value(u"items"_s).toArray())
                found = found || item[u"id"_s].toString() == id;
            EXPECT_EQ(found, range.seats.contains(seat)) << range.name << " by " << seat;
        }
    }
}

TEST_P(Matrix, readAuditLog_isForTheDrafterTheHeadRecordsAndAudit)
{
    const QString id = submitted(line());
    run(u"INSERT INTO preference(person_id, document, revision) VALUES('p-viewer', ?, 1)"_s, {id});
    const MatrixRow row("read audit", {200, 403, 403, 403, 200, 200, 404, 403, 200, 404, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i)
        row.expect(i, get(u"/v1/documents/%1/audit"_s.arg(id), QLatin1StringView(columns[i])));
    const Reply trail = get(u"/v1/documents/%1/audit"_s.arg(id), u"records"_s);
    EXPECT_TRUE(trail.json.value(u"unbroken"_s).toBool());
    EXPECT_GT(trail.json.value(u"items"_s).toArray().size(), 10);
    EXPECT_EQ(trail.json.value(u"items"_s).toArray().at(0)[u"action"_s].toString(), u"create"_s);
}

TEST_P(Matrix, changeRegistrationData_isTheRecordsOfficersWithAReason)
{
    const QString id = submitted({group({step(u"decide"_s, u"bureau"_s)})});
    const QString target = u"/v1/documents/%1/registration"_s.arg(id);
    const QJsonObject change{{u"retention"_s, u"10"_s}, {u"reason"_s, u"보존 가치 재평가"_s}};
    EXPECT_EQ(post(target, u"records"_s, change).code(), u"wrong-state"_s);
    done(id, u"bureau"_s, u"approve"_s);
    run(u"INSERT INTO preference(person_id, document, revision) VALUES('p-viewer', ?, 1)"_s, {id});
    const MatrixRow row("change registration", {403, 403, 403, 403, 403, 200, 404, 403, 403, 404, 403, 404});
    for (size_t i = 0; i < columns.size(); ++i)
        row.expect(i, post(target, QLatin1StringView(columns[i]), change));
    EXPECT_EQ(post(target, u"records"_s, {{u"retention"_s, u"30"_s}, {u"reason"_s, u" "_s}}).code(), u"needs-reason"_s);
    const QJsonArray changes =
        get(u"/v1/documents/%1/card"_s.arg(id), u"records"_s).json.value(u"registration"_s).toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.at(0)[u"before"_s].toString(), u"5"_s);
    EXPECT_EQ(changes.at(0)[u"after"_s].toString(), u"10"_s);
    EXPECT_EQ(changes.at(0)[u"reason"_s].toString(), u"보존 가치 재평가"_s);
}

TEST_P(Matrix, overrideOfTheRule_isTheRecordsOfficersWithAReason)
{
    const MatrixRow row("override delegation", {403, 403, 403, 403, 403, 200, 404, 404, 403, 404, 403, 404});
    const QString id = submitted(line());
    const QJsonObject reason{{u"groups"_s, QJsonArray()}, {u"overrideReason"_s, u"직제 개편 중"_s}};
    for (size_t i = 0; i < columns.size(); ++i)
        row.expect(i, put(u"/v1/documents/%1/line"_s.arg(id), QLatin1StringView(columns[i]), reason, id));
}

TEST_P(Matrix, delegationNeverPassesRecordsAuditOrSealCustody)
{
    const QString id = submitted(line());
    beAway(u"records"_s, u"staff"_s);
    beAway(u"auditor"_s, u"staff"_s);
    beAway(u"keeper"_s, u"staff"_s);
    EXPECT_EQ(document(id, u"staff"_s).status, 403);
    EXPECT_EQ(get(u"/v1/numbers/gaps?unitId=u-info&year=2026"_s, u"staff"_s).status, 403);
}

TEST_P(Matrix, aSubstitute_hasThePowersForTheAbsenceAlone)
{
    const QString id = submitted({group({step(u"decide"_s, u"bureau"_s)})}, {{u"readRange"_s, u"line"_s}});
    EXPECT_EQ(document(id, u"law"_s).status, 404);
    beAway(u"bureau"_s, u"law"_s);
    EXPECT_EQ(document(id, u"law"_s).status, 200);
    EXPECT_EQ(document(id, u"law"_s).step(u"decide"_s).value(u"mode"_s).toString(), u"acting"_s);
    m_clock.advance(std::chrono::hours(49)); // the absence is over
    EXPECT_EQ(document(id, u"law"_s).status, 404);
    EXPECT_EQ(act(id, u"law"_s, u"approve"_s).status, 404);
}

INSTANTIATE_TEST_SUITE_P(Engines, Matrix, testing::Values(Engine::Sqlite), engineName);
INSTANTIATE_TEST_SUITE_P(Engines, Listing, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
