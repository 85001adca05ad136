// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/http/rest.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using namespace gw::backend;

namespace {

http::Request with(const QByteArray &header, const QByteArray &value)
{
    http::Request request;
    request.headers = {{header, value}};
    return request;
}

QJsonValue value(const char *text)
{
    return json::parseObject(QByteArray("{\"v\":") + text + '}')->value(u"v"_s);
}

TEST(MergePatch, doesWhatTheExamplesOfRfc7396Say)
{
    // RFC 7396, appendix A: original, patch, result.
    const char *const examples[][3] = {
        {R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})"},
        {R"({"a":"b"})", R"({"a":null})", R"({})"},
        {R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})"},
        {R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})"},
        {R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})"},
        {R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})"},
        {R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})"},
        {R"(["a","b"])", R"(["c","d"])", R"(["c","d"])"},
        {R"({"a":"b"})", R"(["c"])", R"(["c"])"},
        {R"({"a":"foo"})", R"(null)", R"(null)"},
        {R"({"a":"foo"})", R"("bar")", R"("bar")"},
        {R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})"},
        {R"([1,2])", R"({"a":"b","c":null})", R"({"a":"b"})"},
        {R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})"},
    };
    for (const auto &[original, patch, result] : examples)
        EXPECT_EQ(http::mergePatch(value(original), value(patch)), value(result)) << original << " + " << patch;
}

TEST(Versions, ifNoneMatchComparesWeaklyAndIfMatchStrongly)
{
    for (const char *header : {"\"3\"", "\"1\", \"3\"", "W/\"3\"", "*", " \"2\" ,W/\"3\""}) {
        const auto answer = http::notModified(with("if-none-match", header), "\"3\"");
        ASSERT_TRUE(answer) << header;
        EXPECT_EQ(answer->status, 304);
    }
    for (const char *header : {"", "\"33\"", "3", "\"1\",\"2\""})
        EXPECT_FALSE(http::notModified(with("if-none-match", header), "\"3\"")) << header;
    for (const char *header : {"\"3\"", "\"1\", \"3\"", "*"})
        EXPECT_FALSE(http::refusedVersion(with("if-match", header), "\"3\"")) << header;
    EXPECT_EQ(http::refusedVersion(with("if-match", "W/\"3\""), "\"3\"")->status, 412);
    EXPECT_EQ(http::refusedVersion({}, "\"3\"")->status, 428);
}

TEST(Versions, aDigestDependsOnEveryByte)
{
    EXPECT_EQ(http::etagOf("abc"), http::etagOf("abc"));
    EXPECT_NE(http::etagOf("abc"), http::etagOf("abd"));
    EXPECT_TRUE(http::etagOf("").startsWith('"') && http::etagOf("").endsWith('"'));
}

TEST(JsonBody, takesParametersOfTheTypeAndNoOtherType)
{
    http::Request request = with("content-type", "Application/JSON; charset=utf-8");
    request.body = "{\"a\":1}";
    EXPECT_TRUE(http::jsonBody(request));
    EXPECT_EQ(http::jsonBody(request, "application/merge-patch+json").error().status, 415);
    request.body = "nothing";
    EXPECT_EQ(http::jsonBody(request).error().status, 400);
    EXPECT_EQ(http::jsonBody(with("content-type", "")).error().status, 415);
}

TEST(IdempotencyKey, isAUuidBareOrQuoted)
{
    const QString key = u"01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b4c"_s;
    EXPECT_EQ(http::idempotencyKey(with("idempotency-key", key.toUpper().toLatin1())), key);
    EXPECT_EQ(http::idempotencyKey(with("idempotency-key", '"' + key.toLatin1() + '"')), key);
    EXPECT_EQ(http::idempotencyKey({}), QString());
    for (const char *wrong : {"\"", "\"\"", "1", "\"01928c7e-63a0-7c4b-9b3e-0d6f1f2a3b4c"})
        EXPECT_EQ(http::idempotencyKey(with("idempotency-key", wrong)).error().status, 400) << wrong;
}

} // namespace
