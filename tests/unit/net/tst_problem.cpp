// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/net/problem.h>
#include <gw/net/timing.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::net;

namespace {

Reply json(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    return {status, {{"content-type", type}, {"request-id", "r-17"}}, body};
}

} // namespace

TEST(Problem, aProblemDocument_givesTypeDetailAndRequestId)
{
    const Error error =
        errorFromReply(json(422, R"({"type":"https://gwanmun.example/problems/invalid-fields","title":"Invalid",
        "detail":"two fields","errors":[{"pointer":"/startsAt","code":"required","detail":"missing"}]})",
                            "application/problem+json; charset=utf-8"));
    EXPECT_EQ(error.code, Error::Code::Rejected);
    EXPECT_EQ(error.problemType, u"https://gwanmun.example/problems/invalid-fields"_s);
    EXPECT_EQ(error.requestId, u"r-17"_s);
    EXPECT_TRUE(error.detail.contains(u"/startsAt required"_s)) << qPrintable(error.detail);
}

TEST(Problem, statuses_mapToCodes)
{
    const QList<std::pair<int, Error::Code>> table{
        {302, Error::Code::Protocol},    {400, Error::Code::Rejected},    {401, Error::Code::Unauthorised},
        {403, Error::Code::Forbidden},   {404, Error::Code::NotFound},    {407, Error::Code::Offline},
        {408, Error::Code::Timeout},     {409, Error::Code::Conflict},    {410, Error::Code::NotFound},
        {412, Error::Code::Stale},       {413, Error::Code::TooLarge},    {415, Error::Code::Rejected},
        {422, Error::Code::Rejected},    {428, Error::Code::Stale},       {429, Error::Code::RateLimited},
        {500, Error::Code::ServerFault}, {501, Error::Code::Unsupported}, {503, Error::Code::ServerFault},
        {511, Error::Code::Offline},
    };
    for (const auto &[status, code] : table)
        EXPECT_EQ(errorFromReply({status, {}, {}}).code, code) << status;
    EXPECT_EQ(errorFromReply(
                  json(410, R"({"type":"https://gwanmun.example/problems/state-too-old"})", "application/problem+json"))
                  .code,
              Error::Code::StateTooOld);
}

TEST(Problem, aHugeOrBrokenProblem_isIgnored)
{
    EXPECT_FALSE(problemFromReply(json(400, QByteArray(100'000, ' ') + "{}", "application/problem+json")));
    EXPECT_FALSE(problemFromReply(json(400, "{", "application/problem+json")));
    EXPECT_FALSE(problemFromReply(json(400, "{}", "text/html")));
    EXPECT_EQ(problemFromReply(json(400, "{}", "application/problem+json"))->type, u"about:blank"_s);
}

TEST(Problem, aPageOfACaptivePortal_isAProtocolError)
{
    const auto result = expectJson(json(200, "<html>Sign in to the guest network</html>", "text/html"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Protocol);
    EXPECT_TRUE(expectJson(json(200, "{}", "application/merge-patch+json; charset=utf-8")));
    EXPECT_FALSE(expectJson(json(200, "[]")));
    EXPECT_EQ(expectJson(json(404, "{}")).error().code, Error::Code::NotFound);
}

TEST(Problem, retryAfter_isANumberOrADate)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    const auto parsed = [&now](const QByteArray &value) {
        return retryAfter({429, {{"retry-after", value}}, {}}, now);
    };
    EXPECT_EQ(parsed("7"), std::chrono::seconds(7));
    EXPECT_EQ(parsed("Sat, 21 Nov 2026 10:00:30 GMT"), std::chrono::seconds(30));
    EXPECT_EQ(parsed("Sat, 21 Nov 2026 09:00:00 GMT"), std::chrono::seconds(0));
    EXPECT_FALSE(parsed("-3"));
    EXPECT_FALSE(parsed("soon"));
    EXPECT_FALSE(parsed(""));
}

TEST(Problem, origin_isSchemeHostAndPort)
{
    EXPECT_EQ(origin(QUrl(u"https://a.example/x"_s)), origin(QUrl(u"https://a.example:443/y?z"_s)));
    EXPECT_NE(origin(QUrl(u"https://a.example/"_s)), origin(QUrl(u"http://a.example/"_s)));
    EXPECT_NE(origin(QUrl(u"https://a.example/"_s)), origin(QUrl(u"https://a.example:8443/"_s)));
    EXPECT_TRUE(isLoopback(QUrl(u"http://[::1]:80/"_s)));
    EXPECT_FALSE(isLoopback(QUrl(u"http://127.0.0.1.evil.example/"_s)));
}

TEST(Backoff, delays_growWithinFloorAndCap)
{
    using std::chrono::milliseconds;
    const Backoff backoff{.base = milliseconds(1000), .cap = milliseconds(60'000), .floor = milliseconds(1000)};
    EXPECT_EQ(backoff.delay(0, 0.99), milliseconds(1000));
    EXPECT_EQ(backoff.delay(3, 0.0), milliseconds(1000));
    EXPECT_EQ(backoff.delay(3, 0.5), milliseconds(4500));
    EXPECT_LE(backoff.delay(1000, 0.999), milliseconds(60'000));
    EXPECT_GT(backoff.delay(1000, 0.999), milliseconds(59'000));
}
