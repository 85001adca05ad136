// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// What must be refused, and closed, before any handler sees it (protocols: the table of "Backend library").
#include "http_fixture.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace gw::test {
namespace {

struct Attack
{
    const char *name;
    QByteArray bytes;
    int status = 400;

    friend void PrintTo(const Attack &attack, std::ostream *out) { *out << attack.name; }
};

QByteArray with(const QByteArray &lines, const QByteArray &body = {})
{
    return "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n" + body;
}

QByteArray target(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

const QByteArray smuggled = "GET /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n";

const std::vector<Attack> attacks{
    {"bothLengths", with("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled)},
    {"bothLengthsOtherWayRound", with("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n" + smuggled)},
    {"twoLengths", with("Content-Length: 0\r\nContent-Length: 5\r\n", smuggled)},
    {"theSameLengthTwice", with("Content-Length: 3\r\nContent-Length: 3\r\n", "abc" + smuggled)},
    {"lengthList", with("Content-Length: 3, 3\r\n", "abc" + smuggled)},
    {"lengthOf2To64", with("Content-Length: 18446744073709551616\r\n", smuggled)},
    {"lengthOf2To64Plus3", with("Content-Length: 18446744073709551619\r\n", "abc" + smuggled)},
    {"negativeLength", with("Content-Length: -1\r\n", smuggled)},
    {"lengthWithPlus", with("Content-Length: +3\r\n", "abc" + smuggled)},
    {"hexadecimalLength", with("Content-Length: 0x3\r\n", "abc" + smuggled)},
    {"emptyLength", with("Content-Length:\r\n", smuggled)},
    {"twoCodings", with("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n" + smuggled)},
    {"codingList", with("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n" + smuggled)},
    {"unknownCoding", with("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n" + smuggled)},
    {"codingWithVerticalTab", with("Transfer-Encoding: \x0b chunked\r\n", "0\r\n\r\n" + smuggled)},
    {"codingInHttp10", "POST /v1/echo HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    {"chunkSizeOf2To64", with("Transfer-Encoding: chunked\r\n", "10000000000000003\r\nabc\r\n0\r\n\r\n" + smuggled)},
    {"chunkSizeNotANumber", with("Transfer-Encoding: chunked\r\n", "-3\r\nabc\r\n0\r\n\r\n" + smuggled)},
    {"chunkWithoutItsEnd", with("Transfer-Encoding: chunked\r\n", "3\r\nabcdef\r\n0\r\n\r\n" + smuggled)},
    {"spaceBeforeColon", "GET /v1/ping HTTP/1.1\r\nHost : localhost\r\n\r\n"},
    {"spaceBeforeColonOfLength", with("Content-Length : 3\r\n", "abc")},
    {"foldedLine", with("X-Long: a\r\n b\r\nContent-Length: 0\r\n")},
    {"foldedCoding", with("Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n")},
    {"foldedFirstLine", "GET /v1/ping HTTP/1.1\r\n Host: localhost\r\nHost: localhost\r\n\r\n"},
    {"nulInValue", with(QByteArray("X-A: a\0b\r\n", 10))},
    {"nulInName", with(QByteArray("X\0A: b\r\n", 8))},
    {"bareLineFeed", "GET /v1/ping HTTP/1.1\nHost: localhost\n\n"},
    {"bareCarriageReturn", with("X-A: a\rContent-Length: 3\r\n")},
    {"nameless", with(": x\r\n")},
    {"noColon", with("nonsense\r\n")},
    {"noHost", "GET /v1/ping HTTP/1.1\r\n\r\n"},
    {"twoHosts", "GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"},
    {"emptyHost", "GET /v1/ping HTTP/1.1\r\nHost:\r\n\r\n"},
    {"hostWithPath", "GET /v1/ping HTTP/1.1\r\nHost: localhost/x\r\n\r\n"},
    {"hostWithBadPort", "GET /v1/ping HTTP/1.1\r\nHost: localhost:8x\r\n\r\n"},
    {"hostOfSomebodyElse", "GET /v1/ping HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421},
    {"hostThatBeginsLikeOurs", "GET /v1/ping HTTP/1.1\r\nHost: localhost.evil.example\r\n\r\n", 421},
    {"absoluteFormOfAnotherHost", "GET http://evil.example/v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"absoluteFormWithUser", "GET http://localhost@evil.example/v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"absoluteFormOfAFile", "GET file:///etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"asterisk", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"parentSegment", target("/v1/../v1/ping")},
    {"encodedParentSegment", target("/v1/%2e%2e/v1/ping")},
    {"halfEncodedParentSegment", target("/v1/.%2E/ping")},
    {"dotSegment", target("/v1/./ping")},
    {"encodedSlash", target("/v1/things/a%2fb")},
    {"encodedBackslash", target("/v1/things/a%5Cb")},
    {"encodedNul", target("/v1/things/a%00b")},
    {"encodedLineFeed", target("/v1/things/a%0d%0aX:b")},
    {"cutEscape", target("/v1/things/a%4")},
    {"badEscape", target("/v1/things/a%zz")},
    {"overlongUtf8", target("/v1/things/%c0%af")},
    {"invalidUtf8", target("/v1/things/%ff")},
    {"surrogateInUtf8", target("/v1/things/%ed%a0%80")},
    {"rawUtf8", target("/v1/things/\xed\x95\x9c")},
    {"fragment", target("/v1/ping#x")},
    {"invalidUtf8InQuery", target("/v1/things/a?q=%ff")},
    {"nulInQuery", target("/v1/things/a?q=%00")},
    {"spaceInTarget", target("/v1/ping x")},
    {"noTarget", "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"noVersion", "GET /v1/ping\r\nHost: localhost\r\n\r\n"},
    {"lowerCaseVersion", "GET /v1/ping http/1.1\r\nHost: localhost\r\n\r\n"},
    {"http2Preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
    {"futureVersion", "GET /v1/ping HTTP/1.9\r\nHost: localhost\r\n\r\n", 505},
    {"methodWithSpace", "GE T /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"methodWithControl", "GE\x01T /v1/ping HTTP/1.1\r\nHost: localhost\r\n\r\n"},
    {"twoAuthorizations", "GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n"},
    {"unknownExpectation", with("Expect: 200-maybe\r\n"), 417},
    {"tlsAtThePlainPort", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(500, '\x7f')},
};

class Attacks : public HttpTest, public testing::WithParamInterface<Attack>
{
};

TEST_P(Attacks, isRefusedAsAProblem_andTheConnectionCloses)
{
    serve();
    RawClient one = client();
    one.send(GetParam().bytes);
    const QByteArray all = one.untilClosed();
    EXPECT_EQ(statusOf(all), GetParam().status) << all.toStdString();
    EXPECT_EQ(headerOf(all, "Content-Type"), "application/problem+json");
    EXPECT_EQ(headerOf(all, "Connection"), "close");
    EXPECT_EQ(all.count("HTTP/1.1 "), 1) << "the smuggled request was answered: " << all.toStdString();
    EXPECT_TRUE(QJsonDocument::fromJson(bodyOf(all)).isObject());
    // The server goes on for others.
    EXPECT_EQ(statusOf(get("/v1/ping")), 200);
}

INSTANTIATE_TEST_SUITE_P(Table, Attacks, testing::ValuesIn(attacks),
                         [](const auto &attack) { return std::string(attack.param.name); });

using Garbage = HttpTest;

TEST_F(Garbage, tenThousandRandomRequests_areAllAnsweredOrCut_andTheServerStays)
{
    serve({.headerTimeout = 200ms, .idleTimeout = 200ms});
    QRandomGenerator random(20261121);
    const QByteArrayList pieces{"GET ",
                                "POST ",
                                "/v1/ping",
                                "/v1/echo",
                                " HTTP/1.1",
                                " HTTP/1.0",
                                "\r\n",
                                "\n",
                                "\r",
                                "\r\n\r\n",
                                "Host: localhost",
                                "Content-Length: 5",
                                "Transfer-Encoding: chunked",
                                "5\r\nabcde",
                                "0\r\n\r\n",
                                ": ",
                                " ",
                                "%",
                                "%2e",
                                QByteArray("\0", 1),
                                "\xff",
                                "\t",
                                "Expect: 100-continue",
                                "?a=b"};
    int closed = 0;
    for (int i = 0; i < 10'000; ++i) {
        QByteArray bytes =
            random.bounded(3) == 0 ? QByteArray("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\n") : QByteArray();
        for (int n = random.bounded(30); n >= 0; --n) {
            if (random.bounded(4) == 0)
                bytes += char(random.bounded(256));
            else
                bytes += pieces[random.bounded(pieces.size())];
        }
        RawClient one = client();
        one.send(bytes);
        if (i % 100 == 0)
            closed += one.isClosed() ? 1 : 0; // otherwise it leaves at once
    }
    EXPECT_EQ(closed, 100);
    EXPECT_EQ(statusOf(get("/v1/ping")), 200);
}

} // namespace
} // namespace gw::test
