// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/base/json.h>
#include <gw/net/requestqueue.h>
#include <gw/portalapi/absences.h>
#include <gw/portalapi/call.h>
#include <gw/portalapi/counters.h>
#include <gw/portalapi/directory.h>
#include <gw/portalapi/events.h>
#include <gw/portalapi/me.h>
#include <gw/portalapi/notices.h>
#include <gw/portalapi/site.h>
#include <gw/test/await.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::portal;

namespace {

QByteArray headerOf(const net::Request &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name)
            return value;
    }
    return {};
}

net::Reply reply(int status, QByteArray body, net::Headers headers = {})
{
    if (!body.isEmpty() && status < 300)
        headers.emplace_back("content-type", body.startsWith('{') ? "application/json" : "text/html");
    return {status, std::move(headers), std::move(body)};
}

const QByteArray preferencesBody = R"({"values":{"ui/theme":"dark"}})";

/// Answers every request with what it was given, and remembers the request.
class OneAnswer final : public net::ITransport
{
public:
    explicit OneAnswer(Result<net::Reply> answer) : m_answer(std::move(answer)) {}
    Task<net::Reply> send(net::Request request) override
    {
        m_request = std::move(request);
        co_return m_answer;
    }
    net::Request m_request;

private:
    Result<net::Reply> m_answer;
};

} // namespace

static_assert(Sender<net::RequestQueue> && Sender<net::ITransport>);
static_assert(Call<GetMe> && Call<UpdateAbsence> && Call<GetMetrics> && !Call<StreamEvents>);

TEST(PortalRequests, aPathParameter_cannotLeaveItsSegment)
{
    GetNotice call;
    call.id = u"a/b?c=#%41 가"_s;
    EXPECT_EQ(call.request().url.toEncoded(), "/v1/notices/a%2Fb%3Fc%3D%23%2541%20%EA%B0%80");
}

TEST(PortalRequests, queryParameters_areEscapedAndEmptyOnesLeftOut)
{
    ListWaitingItems call;
    EXPECT_EQ(call.request().url.toEncoded(), "/v1/waiting-items");
    call.kind = CounterKind::MemoReport;
    call.cursor = u"a+b&c=d"_s;
    call.limit = 7;
    EXPECT_EQ(call.request().url.toEncoded(), "/v1/waiting-items?kind=memo-report&cursor=a%2Bb%26c%3Dd&limit=7");
    ListNoticeReaders readers;
    readers.id = u"1"_s;
    readers.acknowledged = false;
    EXPECT_EQ(readers.request().url.toEncoded(), "/v1/notices/1/readers?acknowledged=false");
}

TEST(PortalRequests, headers_carrySeatLanguageAndVersion)
{
    GetCounters call;
    EXPECT_TRUE(headerOf(call.request(), "Gwanmun-Seat").isNull());
    call.gwanmunSeat = u"seat-1"_s;
    call.acceptLanguage = u"ko"_s;
    call.ifNoneMatch = u"\"9\""_s;
    const net::Request request = call.request();
    EXPECT_EQ(headerOf(request, "Gwanmun-Seat"), "seat-1");
    EXPECT_EQ(headerOf(request, "Accept-Language"), "ko");
    EXPECT_EQ(headerOf(request, "If-None-Match"), "\"9\"");
    EXPECT_EQ(headerOf(request, "Accept"), "application/json");
    EXPECT_EQ(request.method, "GET");
}

TEST(PortalRequests, aHeaderValueWithALineBreak_cannotAddAHeader)
{
    GetCounters call;
    call.gwanmunSeat = u"x\r\nEvil: 1"_s;
    EXPECT_EQ(headerOf(call.request(), "Gwanmun-Seat"), "xEvil: 1");
}

TEST(PortalRequests, aNewAbsence_isSentAsJsonWithItsKey)
{
    CreateAbsence call;
    call.idempotencyKey = u"k"_s;
    call.body.seatId = u"s"_s;
    call.body.startsAt = QDateTime({2026, 11, 23}, {9, 0}, Qt::UTC);
    call.body.endsAt = QDateTime({2026, 11, 24}, {9, 0}, Qt::UTC);
    call.body.kind = AbsenceKind::Trip;
    call.body.scopes = {AbsenceScope::Mail};
    const net::Request request = call.request();
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(headerOf(request, "Idempotency-Key"), "k");
    EXPECT_EQ(headerOf(request, "Content-Type"), "application/json");
    AbsenceDraft sent;
    ASSERT_TRUE(fromJson(json::parseObject(request.body).value(), sent));
    EXPECT_EQ(sent, call.body);
}

TEST(PortalRequests, aMergePatch_keepsItsNulls)
{
    UpdateAbsence call;
    call.id = u"a"_s;
    call.ifMatch = u"\"3\""_s;
    call.body = {{u"substituteSeatId"_s, QJsonValue::Null}};
    const net::Request request = call.request();
    EXPECT_EQ(request.body, R"({"substituteSeatId":null})");
    EXPECT_EQ(headerOf(request, "Content-Type"), "application/merge-patch+json");
    EXPECT_EQ(headerOf(request, "If-Match"), "\"3\"");
}

TEST(PortalRequests, aStream_asksForEventsFromWhereItLeftOff)
{
    StreamEvents call;
    call.lastEventId = u"42"_s;
    EXPECT_EQ(headerOf(call.request(), "Accept"), "text/event-stream");
    EXPECT_EQ(headerOf(call.request(), "Last-Event-ID"), "42");
}

TEST(PortalAnswers, aVersionedResource_comesWithItsEtag)
{
    const auto answer = UpdatePreferences::parse(reply(200, preferencesBody, {{"etag", "\"4\""}}));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->etag, u"\"4\""_s);
    EXPECT_EQ(answer->value.values.value(u"ui/theme"_s), u"dark"_s);
}

TEST(PortalAnswers, notModified_isEmptyAndNotAnError)
{
    const auto unchanged = GetPreferences::parse(reply(304, {}, {{"etag", "\"4\""}}));
    ASSERT_TRUE(unchanged);
    EXPECT_FALSE(*unchanged);
    const auto fresh = GetPreferences::parse(reply(200, preferencesBody, {{"etag", "\"5\""}}));
    ASSERT_TRUE(fresh && *fresh);
    EXPECT_EQ((*fresh)->etag, u"\"5\""_s);
}

TEST(PortalAnswers, aMissingOrWeakEtag_isAProtocolError)
{
    for (const net::Headers &headers :
         {net::Headers{}, net::Headers{{"etag", "W/\"4\""}}, net::Headers{{"etag", "4"}}}) {
        const auto answer = GetPreferences::parse(reply(200, preferencesBody, headers));
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, Error::Code::Protocol);
    }
}

TEST(PortalAnswers, aPage_saysWhereTheNextIs)
{
    const QByteArray body = R"({"items":[]})";
    const auto more =
        ListWaitingItems::parse(reply(200, body, {{"link", "</v1/waiting-items?limit=2&cursor=x%2B1>; rel=\"next\""}}));
    ASSERT_TRUE(more);
    EXPECT_EQ(more->next, u"x+1"_s);
    const auto last = ListWaitingItems::parse(reply(200, body, {{"link", "</v1/other?cursor=1>; rel=\"prev\""}}));
    ASSERT_TRUE(last);
    EXPECT_FALSE(last->next);
}

TEST(PortalAnswers, aRefusal_isTheErrorOfItsProblem)
{
    const auto stale = DeleteAbsence::parse(reply(
        412, R"({"type":"https://gwanmun.example/problems/stale-version","title":"t","status":412,"instance":"r-1"})",
        {{"content-type", "application/problem+json"}}));
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, Error::Code::Stale);
    EXPECT_EQ(stale.error().problemType, u"https://gwanmun.example/problems/stale-version"_s);
    EXPECT_TRUE(DeleteAbsence::parse(reply(204, {})));
    EXPECT_EQ(GetMetrics::parse(reply(200, "gw_up 1\n")).value(), "gw_up 1\n");
    EXPECT_FALSE(GetMetrics::parse(reply(403, {})));
}

TEST(PortalAnswers, aPageOfAProxy_isAProtocolError)
{
    const auto answer = GetSite::parse(reply(200, "<html>Please log in</html>", {{"etag", "\"1\""}}));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, Error::Code::Protocol);
}

TEST(PortalRun, aCall_goesThroughTheSenderAndComesBackTyped)
{
    OneAnswer transport(reply(200, preferencesBody, {{"etag", "\"4\""}}));
    GetPreferences call;
    const auto answer = test::await(run(transport, call));
    ASSERT_TRUE(answer && *answer);
    EXPECT_EQ((*answer)->etag, u"\"4\""_s);
    EXPECT_EQ(transport.m_request.url.path(), u"/v1/preferences"_s);
}

TEST(PortalRun, anUnreachableServer_isTheSendersError)
{
    OneAnswer transport(fail(Error::Code::Offline));
    const auto answer = test::await(run(transport, GetMe{}));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, Error::Code::Offline);
}
