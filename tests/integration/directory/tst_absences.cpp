// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"

#include <atomic>
#include <gw/base/json.h>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;
using test::City;
using test::fieldErrorsOf;
using test::headerOf;
using test::id;
using test::jsonOf;
using test::problemOf;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

class AbsenceTest : public testing::TestWithParam<test::Engine>
{
protected:
    City city{GetParam()};
    int m_keys = 0;

    static QJsonObject draft(int seat, const QString &from = u"2026-11-23T00:00:00Z"_s,
                             const QString &to = u"2026-11-25T09:00:00Z"_s)
    {
        return {{u"seatId"_s, id('5', seat)},
                {u"startsAt"_s, from},
                {u"endsAt"_s, to},
                {u"kind"_s, u"trip"_s},
                {u"scopes"_s, QJsonArray{}}};
    }

    static QJsonObject withSubstitute(QJsonObject object, int seat)
    {
        object.insert(u"substituteSeatId"_s, id('5', seat));
        object.insert(u"scopes"_s, QJsonArray{u"approval"_s, u"mail"_s});
        return object;
    }

    QByteArray newKey() { return id('9', ++m_keys).toLatin1(); }

    http::Response post(int person, const QJsonObject &body, QByteArray key = {})
    {
        if (key.isEmpty())
            key = newKey();
        return city.ask("POST", u"/v1/absences"_s, person, json::compact(body), {{"idempotency-key", key}});
    }

    http::Response patch(int person, const QString &absence, const QJsonObject &body, const Headers &headers)
    {
        return city.ask("PATCH", u"/v1/absences/"_s + absence, person, json::compact(body), headers);
    }

    QString made(int person, const QJsonObject &body)
    {
        const http::Response response = post(person, body);
        EXPECT_EQ(response.status, 201) << response.body.toStdString();
        return jsonOf(response).value(u"id"_s).toString();
    }

    qint64 absences() { return city.count(u"SELECT count(*) FROM absence"_s); }
    qint64 changesNoted() { return city.count(u"SELECT count(*) FROM change_log WHERE collection = 'absences'"_s); }
};

TEST_P(AbsenceTest, ownAbsence_isRecordedNotedAndReadable)
{
    QJsonObject body = withSubstitute(draft(3), 5);
    body.insert(u"reason"_s, u"현장 점검"_s);
    const http::Response created = post(3, body);
    ASSERT_EQ(created.status, 201) << created.body.toStdString();
    const QJsonObject absence = jsonOf(created);
    const QString absenceId = absence.value(u"id"_s).toString();
    EXPECT_EQ(headerOf(created, "Location"), "/v1/absences/" + absenceId.toLatin1());
    EXPECT_EQ(headerOf(created, "ETag"), "\"1\"");
    EXPECT_EQ(absence.value(u"createdBy"_s).toString(), id('4', 3));
    EXPECT_EQ(absence.value(u"startsAt"_s).toString(), u"2026-11-23T00:00:00.000Z"_s);
    EXPECT_EQ(absence.value(u"scopes"_s).toArray(), (QJsonArray{u"approval"_s, u"mail"_s}));
    EXPECT_EQ(changesNoted(), 1);

    const http::Response read = city.ask("GET", u"/v1/absences/"_s + absenceId, 3);
    EXPECT_EQ(read.status, 200);
    EXPECT_EQ(jsonOf(read), absence);
    EXPECT_EQ(city.ask("GET", u"/v1/absences/"_s + absenceId, 3, {}, {{"if-none-match", "\"1\""}}).status, 304);
    QJsonObject without = absence;
    without.remove(u"reason"_s);
    EXPECT_EQ(jsonOf(city.ask("GET", u"/v1/absences/"_s + absenceId, 2)), without);
    EXPECT_EQ(city.ask("GET", u"/v1/absences/"_s + id('6', 7), 2).status, 404);
}

TEST_P(AbsenceTest, anyOfOnesOwnSeats_willDo)
{
    EXPECT_EQ(post(2, draft(6)).status, 201) << "the acting seat, while the main one is active";
}

TEST_P(AbsenceTest, somebodyElsesSeat_isRefusedUnlessOneManagesTheUnit)
{
    const http::Response refused = post(2, draft(3));
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(problemOf(refused), u"forbidden"_s);
    EXPECT_EQ(absences(), 0);
    const QString absence = made(1, draft(5)); // the team two levels below
    for (const QByteArray &method : {QByteArray("PATCH"), QByteArray("DELETE")})
        EXPECT_EQ(city.ask(method, u"/v1/absences/"_s + absence, 2, "{}", {{"if-match", "\"1\""}}).status, 403)
            << method.toStdString();
    // The capability counts for the active seat's unit and below, not above or beside it.
    city.access.callers[id('4', 2)].capabilities = {u"absence.manage-unit"_s};
    EXPECT_EQ(post(2, draft(3)).status, 201);
    EXPECT_EQ(post(2, draft(1)).status, 403);
    EXPECT_EQ(post(2, draft(4)).status, 403);
    EXPECT_EQ(city.ask("POST", u"/v1/absences"_s, 0, "{}").status, 401);
}

TEST_P(AbsenceTest, everyFieldThatIsWrong_isNamed)
{
    EXPECT_EQ(fieldErrorsOf(post(3, {})),
              (QStringList{u"/seatId required"_s, u"/startsAt required"_s, u"/endsAt required"_s, u"/kind required"_s,
                           u"/scopes required"_s}));
    QJsonObject wrong{{u"seatId"_s, 7},    {u"startsAt"_s, u"tomorrow"_s},
                      {u"endsAt"_s, true}, {u"kind"_s, u"party"_s},
                      {u"reason"_s, 3},    {u"scopes"_s, QJsonArray{u"approval"_s, u"everything"_s, 1}}};
    EXPECT_EQ(fieldErrorsOf(post(3, wrong)),
              (QStringList{u"/seatId type"_s, u"/startsAt format"_s, u"/endsAt type"_s, u"/kind unknown-value"_s,
                           u"/reason type"_s, u"/scopes/1 unknown-value"_s, u"/scopes/2 unknown-value"_s}));
    QJsonObject backwards = draft(3, u"2026-11-25T00:00:00Z"_s, u"2026-11-25T00:00:00Z"_s);
    backwards.insert(u"reason"_s, u"가"_s.repeated(501));
    backwards.insert(u"substituteSeatId"_s, id('5', 5));
    EXPECT_EQ(fieldErrorsOf(post(3, backwards)),
              (QStringList{u"/endsAt before-start"_s, u"/reason range"_s, u"/scopes required"_s}));
    EXPECT_EQ(fieldErrorsOf(post(3, draft(99))), QStringList{u"/seatId unknown-value"_s});
    EXPECT_EQ(absences(), 0);
}

TEST_P(AbsenceTest, bodiesThatCannotBeRead_areRefused)
{
    for (const QByteArray &body : {QByteArray("{\"seatId\":"), QByteArray("[]"), QByteArray()}) {
        const http::Response response = city.ask("POST", u"/v1/absences"_s, 3, body, {{"idempotency-key", newKey()}});
        EXPECT_EQ(response.status, 400);
        EXPECT_EQ(problemOf(response), u"malformed-body"_s);
    }
    const http::Response xml =
        city.ask("POST", u"/v1/absences"_s, 3, "<a/>", {{"idempotency-key", newKey()}, {"content-type", "text/xml"}});
    EXPECT_EQ(xml.status, 415);
}

TEST_P(AbsenceTest, aTimeAlreadyTaken_isRefused)
{
    made(3, draft(3));
    EXPECT_EQ(fieldErrorsOf(post(3, draft(3, u"2026-11-25T08:59:59Z"_s, u"2026-11-27T00:00:00Z"_s))),
              QStringList{u"/startsAt overlap"_s});
    EXPECT_EQ(post(3, draft(3, u"2026-11-25T09:00:00Z"_s, u"2026-11-27T00:00:00Z"_s)).status, 201)
        << "one ends as the next begins";
    EXPECT_EQ(post(3, draft(3, u"2026-11-22T00:00:00+09:00"_s, u"2026-11-23T09:00:00+09:00"_s)).status, 201)
        << "the same in another offset";
    EXPECT_EQ(absences(), 3);
}

TEST_P(AbsenceTest, aSubstitute_mustBeSomebodyElseInOfficeAndThere)
{
    const QString pointer = u"/substituteSeatId "_s;
    EXPECT_EQ(fieldErrorsOf(post(3, withSubstitute(draft(3), 3))), QStringList{pointer + u"same-person"_s});
    EXPECT_EQ(fieldErrorsOf(post(2, withSubstitute(draft(2), 6))), QStringList{pointer + u"same-person"_s});
    EXPECT_EQ(fieldErrorsOf(post(3, withSubstitute(draft(3), 88))), QStringList{pointer + u"unknown-value"_s});
    // Seat 4 ends with the year 2026; the office's year begins at 15:00 UTC.
    EXPECT_EQ(fieldErrorsOf(post(3, withSubstitute(draft(3, u"2026-12-30T00:00:00Z"_s, u"2026-12-31T15:00:01Z"_s), 4))),
              QStringList{pointer + u"not-in-office"_s});
    EXPECT_EQ(post(3, withSubstitute(draft(3, u"2026-12-30T00:00:00Z"_s, u"2026-12-31T15:00:00Z"_s), 4)).status, 201);
    made(5, draft(5, u"2026-11-25T00:00:00Z"_s, u"2026-11-26T00:00:00Z"_s));
    EXPECT_EQ(fieldErrorsOf(post(3, withSubstitute(draft(3), 5))), QStringList{pointer + u"absent"_s});
    city.change(u"UPDATE person SET state = 'left' WHERE id = '%1'"_s.arg(id('4', 4)), u"persons"_s, id('4', 4),
                storage::ChangeLog::What::Updated);
    EXPECT_EQ(fieldErrorsOf(post(3, withSubstitute(draft(3), 4))), QStringList{pointer + u"not-in-office"_s});
}

TEST_P(AbsenceTest, aSeatNotHeldOnThatDay_cannotBeAbsent)
{
    EXPECT_EQ(fieldErrorsOf(post(2, draft(6, u"2026-12-01T00:00:00Z"_s, u"2026-12-02T00:00:00Z"_s))),
              QStringList{u"/startsAt not-in-office"_s});
}

TEST_P(AbsenceTest, aPatch_changesWhatItNamesAndCountsUp)
{
    QJsonObject body = withSubstitute(draft(3), 5);
    body.insert(u"reason"_s, u"출장"_s);
    const QString absence = made(3, body);
    const http::Response changed =
        patch(3, absence, {{u"endsAt"_s, u"2026-11-24T09:00:00Z"_s}, {u"substituteSeatId"_s, QJsonValue::Null}},
              {{"if-match", "\"1\""}});
    ASSERT_EQ(changed.status, 200) << changed.body.toStdString();
    EXPECT_EQ(headerOf(changed, "ETag"), "\"2\"");
    EXPECT_EQ(jsonOf(changed).value(u"endsAt"_s).toString(), u"2026-11-24T09:00:00.000Z"_s);
    EXPECT_FALSE(jsonOf(changed).contains(u"substituteSeatId"_s));
    EXPECT_EQ(jsonOf(changed).value(u"reason"_s).toString(), u"출장"_s);
    EXPECT_EQ(changesNoted(), 2);
    const http::Response same = patch(3, absence, {{u"kind"_s, u"trip"_s}}, {{"if-match", "\"2\""}});
    EXPECT_EQ(same.status, 200);
    EXPECT_EQ(headerOf(same, "ETag"), "\"2\"");
    EXPECT_EQ(changesNoted(), 2) << "nothing changed, nothing noted";
}

TEST_P(AbsenceTest, aPatch_isHeldToTheSameRules)
{
    const QString absence = made(3, draft(3));
    made(3, draft(3, u"2026-12-01T00:00:00Z"_s, u"2026-12-02T00:00:00Z"_s));
    const Headers current = {{"if-match", "\"1\""}};
    EXPECT_EQ(fieldErrorsOf(patch(3, absence, {{u"endsAt"_s, u"2026-11-01T00:00:00Z"_s}}, current)),
              QStringList{u"/endsAt before-start"_s});
    EXPECT_EQ(fieldErrorsOf(patch(3, absence, {{u"endsAt"_s, u"2026-12-01T00:00:01Z"_s}}, current)),
              QStringList{u"/startsAt overlap"_s});
    EXPECT_EQ(fieldErrorsOf(patch(3, absence, {{u"seatId"_s, id('5', 5)}}, current)),
              QStringList{u"/seatId read-only"_s});
    EXPECT_EQ(fieldErrorsOf(patch(3, absence, {{u"kind"_s, QJsonValue::Null}}, current)),
              QStringList{u"/kind required"_s});
    EXPECT_EQ(city.ask("PATCH", u"/v1/absences/"_s + absence, 3, "{}",
                       {{"if-match", "\"1\""}, {"content-type", "application/json"}})
                  .status,
              415);
    EXPECT_EQ(changesNoted(), 2);
}

TEST_P(AbsenceTest, aChangeOfAnotherVersion_isRefused)
{
    const QString absence = made(3, draft(3));
    for (const QByteArray &method : {QByteArray("PATCH"), QByteArray("DELETE")}) {
        EXPECT_EQ(city.ask(method, u"/v1/absences/"_s + absence, 3, "{}").status, 428);
        for (const QByteArray &version : {QByteArray("\"7\""), QByteArray("W/\"1\""), QByteArray("1")}) {
            const http::Response stale =
                city.ask(method, u"/v1/absences/"_s + absence, 3, "{}", {{"if-match", version}});
            EXPECT_EQ(stale.status, 412);
            EXPECT_EQ(problemOf(stale), u"stale-version"_s);
            EXPECT_EQ(headerOf(stale, "ETag"), "\"1\"");
        }
        EXPECT_EQ(city.ask(method, u"/v1/absences/"_s + id('6', 5), 3, "{}", {{"if-match", "\"1\""}}).status, 404);
    }
}

TEST_P(AbsenceTest, aDeletedAbsence_isGoneAndNoted)
{
    const QString absence = made(3, draft(3));
    EXPECT_EQ(city.ask("DELETE", u"/v1/absences/"_s + absence, 3, {}, {{"if-match", "\"1\""}}).status, 204);
    EXPECT_EQ(absences(), 0);
    EXPECT_EQ(changesNoted(), 2);
    EXPECT_EQ(city.ask("GET", u"/v1/absences/"_s + absence, 3).status, 404);
}

TEST_P(AbsenceTest, aRepeatedRequest_actsOnceAndGetsTheFirstAnswer)
{
    const QByteArray key = newKey();
    const http::Response first = post(3, draft(3), key);
    const http::Response again = post(3, draft(3), '"' + key.toUpper() + '"');
    EXPECT_EQ(again.status, 201);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(headerOf(again, "ETag"), headerOf(first, "ETag"));
    EXPECT_EQ(headerOf(again, "Location"), headerOf(first, "Location"));
    EXPECT_EQ(headerOf(first, "Idempotent-Replayed"), "");
    EXPECT_EQ(headerOf(again, "Idempotent-Replayed"), "true");
    EXPECT_EQ(absences(), 1);

    const http::Response other = post(3, draft(3, u"2027-01-01T00:00:00Z"_s, u"2027-01-02T00:00:00Z"_s), key);
    EXPECT_EQ(other.status, 422);
    EXPECT_EQ(problemOf(other), u"idempotency-key-reused"_s);
    EXPECT_EQ(post(5, draft(5), key).status, 201) << "a key is a person's own";

    const http::Response without = city.ask("POST", u"/v1/absences"_s, 3, "{}");
    EXPECT_EQ(without.status, 400);
    EXPECT_EQ(problemOf(without), u"idempotency-key-missing"_s);
    EXPECT_EQ(city.ask("POST", u"/v1/absences"_s, 3, "{}", {{"idempotency-key", "again"}}).status, 400);
}

TEST_P(AbsenceTest, aRepeatedPatch_isNotCalledStale)
{
    const QString absence = made(3, draft(3));
    const Headers headers = {{"if-match", "\"1\""}, {"idempotency-key", newKey()}};
    const http::Response first = patch(3, absence, {{u"kind"_s, u"leave"_s}}, headers);
    const http::Response again = patch(3, absence, {{u"kind"_s, u"leave"_s}}, headers);
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, first.body);
    EXPECT_EQ(changesNoted(), 2);
}

TEST_P(AbsenceTest, overlappingAbsencesAtOnce_onlyOneGetsIn)
{
    std::atomic<int> created = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&, key = newKey()] {
            const http::Response response = post(3, draft(3), key);
            ++(response.status == 201 ? created : refused);
            EXPECT_TRUE(response.status == 201 || response.status == 422) << response.body.toStdString();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(created, 1);
    EXPECT_EQ(refused, 5);
    EXPECT_EQ(absences(), 1);
}

TEST_P(AbsenceTest, whatTookEffect_isToldToEverybodyOnce)
{
    QByteArray heard;
    const auto stream = city.events.subscribe(id('4', 5), {}, city.clock.now().addDays(1));
    stream->opened(
        [&heard](const QByteArray &bytes) {
            heard += bytes;
            return true;
        },
        [] {});
    const QByteArray key = newKey();
    EXPECT_EQ(post(3, draft(3), key).status, 201);
    EXPECT_EQ(heard.count("\"directory\""), 1) << heard.toStdString();
    EXPECT_EQ(heard.count("\"state\":\"1\""), 1) << heard.toStdString();
    post(3, draft(3), key); // replayed
    post(3, draft(3));      // overlaps
    EXPECT_EQ(heard.count("\"directory\""), 1);
    stream->closed();
}

INSTANTIATE_TEST_SUITE_P(Directory, AbsenceTest, testing::Values(test::Engine::Sqlite, test::Engine::Postgres),
                         test::engineName);

} // namespace
