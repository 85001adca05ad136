// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jose.h"
#include "world.h"

#include <QFile>
#include <gw/base/json.h>

namespace gw::test {
namespace {

using namespace backend;

Request with(const QByteArray &token, const QByteArray &seat = {}, const QByteArray &language = "ko")
{
    Request request;
    request.headers = {{"authorization", "Bearer " + token}, {"accept-language", language}};
    if (!seat.isEmpty())
        request.headers.emplaceBack("gwanmun-seat", seat);
    return request;
}

QByteArray accessToken(const QJsonObject &tokens)
{
    return tokens.value(u"access_token"_s).toString().toLatin1();
}

identity::KeyPtr signingKey(const World &world)
{
    QFile file(world.directory.filePath(u"keys/signing.json"_s));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject stored = gw::json::parseObject(file.readAll()).value_or(QJsonObject());
    return identity::keyFromPem(
        stored.value(u"keys"_s).toArray().first().toObject().value(u"key"_s).toString().toLatin1());
}

// A copy of a good token with something changed, signed by `key`.
QByteArray resigned(const QByteArray &token, EVP_PKEY *key, const QString &claim, const QJsonValue &value,
                    const QString &type = u"at+jwt"_s)
{
    auto jws = identity::parseJws(token);
    EXPECT_TRUE(jws.has_value());
    jws->payload.insert(claim, value);
    return identity::signJws({{u"typ"_s, type}, {u"kid"_s, jws->keyId()}}, jws->payload, key).value_or(QByteArray());
}

QString problemType(const std::expected<identity::Caller, Response> &outcome)
{
    return outcome ? u"none"_s : json(outcome.error()).value(u"type"_s).toString().section(u'/', -1);
}

} // namespace

TEST(Access, mainSeat_isTheDefault)
{
    World world;
    const auto caller = world.provider->access().check(with(accessToken(signedIn(world))));
    ASSERT_TRUE(caller.has_value());
    EXPECT_EQ(caller->personId, QString::fromLatin1(World::kim));
    EXPECT_EQ(caller->seatId, u"main"_s);
    EXPECT_TRUE(caller->capabilities.isEmpty());
    EXPECT_EQ(caller->clientId, u"gwanmun-desktop"_s);
    EXPECT_EQ(caller->tokenExpires, world.clock.now().addSecs(600));
    EXPECT_FALSE(caller->sessionId.isEmpty());
}

TEST(Access, otherSeat_bringsItsCapabilities)
{
    World world;
    const auto caller = world.provider->access().check(with(accessToken(signedIn(world)), "a-second"));
    ASSERT_TRUE(caller.has_value());
    EXPECT_EQ(caller->seatId, u"a-second"_s);
    EXPECT_TRUE(caller->may(u"notice.publish"_s));
    EXPECT_FALSE(caller->may(u"directory.admin"_s));
}

TEST(Access, seatOfAnotherPersonOfThePastOrOfNobody_isRefused)
{
    World world;
    const QByteArray token = accessToken(signedIn(world));
    for (const char *seat : {"lees", "old", "nowhere"}) {
        const auto outcome = world.provider->access().check(with(token, seat));
        ASSERT_FALSE(outcome.has_value()) << seat;
        EXPECT_EQ(outcome.error().status, 403) << seat;
        EXPECT_EQ(problemType(outcome), u"wrong-seat"_s) << seat;
    }
}

TEST(Access, seat_endsAtMidnightInKorea)
{
    World world;
    world.clock.set(fromRfc3339(u"2026-11-20T14:59:00Z"_s));
    const QByteArray token = accessToken(signedIn(world));
    EXPECT_TRUE(world.provider->access().check(with(token, "a-second")).has_value());
    world.clock.pass(std::chrono::minutes(2));
    EXPECT_EQ(problemType(world.provider->access().check(with(token, "a-second"))), u"wrong-seat"_s);
}

TEST(Access, personWithoutASeat_isToldSo)
{
    World world;
    const QByteArray token = accessToken(signedIn(world));
    world.sql(u"DELETE FROM seat"_s);
    EXPECT_EQ(problemType(world.provider->access().check(with(token))), u"forbidden"_s);
}

TEST(Access, anonymous_isShownWhereToSignIn)
{
    World world;
    const auto outcome = world.provider->access().check({});
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().status, 401);
    EXPECT_EQ(problemType(outcome), u"unauthenticated"_s);
    EXPECT_EQ(header(outcome.error(), "WWW-Authenticate"),
              "Bearer resource_metadata=\"https://portal.example/.well-known/oauth-protected-resource\"");
}

TEST(Access, detail_isInTheCallersLanguage)
{
    World world;
    const auto detail = [&](const QByteArray &language) {
        return json(world.provider->access().check(with("x", {}, language)).error()).value(u"detail"_s).toString();
    };
    EXPECT_EQ(detail("en"), u"Please sign in again."_s);
    EXPECT_EQ(detail("ko"), u"다시 로그인하세요."_s);
}

TEST(Access, tokenOutOfDate_isRefusedAlsoFromTheCache)
{
    World world;
    const QByteArray token = accessToken(signedIn(world));
    EXPECT_TRUE(world.provider->access().check(with(token)).has_value());
    world.clock.pass(std::chrono::minutes(10));
    const auto outcome = world.provider->access().check(with(token));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_TRUE(header(outcome.error(), "WWW-Authenticate").contains("error=\"invalid_token\""));
}

TEST(Access, forgedTokens_areRefused)
{
    World world;
    const QJsonObject tokens = signedIn(world);
    const QByteArray good = accessToken(tokens);
    const identity::KeyPtr ours = signingKey(world);
    const identity::KeyPtr theirs = identity::newEcKey();
    const QByteArray none =
        identity::base64Url("{\"alg\":\"none\",\"typ\":\"at+jwt\"}") + '.' + good.split('.').at(1) + '.';
    const std::pair<const char *, QByteArray> forged[] = {
        {"garbage", "garbage"},
        {"empty", ""},
        {"no algorithm", none},
        {"foreign key", resigned(good, theirs.get(), u"sub"_s, QString::fromLatin1(World::lee))},
        {"cut signature", good.chopped(1)},
        {"other payload", good.split('.').at(0) + '.' + identity::base64Url("{}") + '.' + good.split('.').at(2)},
        {"ID token", tokens.value(u"id_token"_s).toString().toLatin1()},
        {"ID token's type", resigned(good, ours.get(), u"x"_s, 1, u"JWT"_s)},
        {"other audience", resigned(good, ours.get(), u"aud"_s, u"https://mail.example"_s)},
        {"other issuer", resigned(good, ours.get(), u"iss"_s, u"https://portal.example/"_s)},
        {"no expiry", resigned(good, ours.get(), u"exp"_s, {})},
        {"other session", resigned(good, ours.get(), u"sid"_s, u"01900000-0000-7000-8000-00000000000f"_s)},
        {"other person", resigned(good, ours.get(), u"sub"_s, QString::fromLatin1(World::lee))},
    };
    for (const auto &[what, token] : forged) {
        const auto outcome = world.provider->access().check(with(token));
        ASSERT_FALSE(outcome.has_value()) << what;
        EXPECT_EQ(outcome.error().status, 401) << what;
    }
    EXPECT_TRUE(world.provider->access().check(with(resigned(good, ours.get(), u"x"_s, 1))).has_value())
        << "the test's own tool";
}

TEST(Access, twoAuthorizationHeadersOrAnotherScheme_countAsNone)
{
    World world;
    Request request = with(accessToken(signedIn(world)));
    request.headers.emplaceBack("authorization", "Bearer x");
    EXPECT_FALSE(world.provider->access().check(request).has_value());
    Request basic;
    basic.headers = {{"authorization", "Basic eDp5"}};
    EXPECT_FALSE(world.provider->access().check(basic).has_value());
}

TEST(Access, tokenWithoutThePortalScope_isNotEnough)
{
    World world;
    const auto outcome =
        world.provider->access().check(with(accessToken(signedIn(world, {{u"scope"_s, u"openid"_s}}))));
    ASSERT_FALSE(outcome.has_value());
    EXPECT_EQ(outcome.error().status, 403);
    EXPECT_TRUE(header(outcome.error(), "WWW-Authenticate").contains("insufficient_scope"));
}

TEST(Access, endedSession_isSeenAtOnce)
{
    World world;
    const QJsonObject tokens = signedIn(world);
    EXPECT_TRUE(world.provider->access().check(with(accessToken(tokens))).has_value());
    world.post("/oauth2/revoke",
               {{u"client_id"_s, u"gwanmun-desktop"_s}, {u"token"_s, tokens.value(u"refresh_token"_s).toString()}});
    EXPECT_EQ(problemType(world.provider->access().check(with(accessToken(tokens)))), u"unauthenticated"_s);
}

TEST(Userinfo, showsThePersonOfTheTokenOnly)
{
    World world;
    const QByteArray token = accessToken(signedIn(world, {{u"scope"_s, u"openid profile email"_s}}));
    const QJsonObject info = json(world.get("/oauth2/userinfo", {{"authorization", "Bearer " + token}}));
    EXPECT_EQ(info.value(u"sub"_s).toString(), QString::fromLatin1(World::kim));
    EXPECT_EQ(info.value(u"name"_s).toString(), u"김가람"_s);
    EXPECT_EQ(info.value(u"preferred_username"_s).toString(), u"11-000001"_s);
    EXPECT_EQ(info.value(u"email"_s).toString(), u"garam@city.example"_s);
    const QByteArray bare = accessToken(signedIn(world, {{u"scope"_s, u"openid"_s}}));
    EXPECT_EQ(json(world.get("/oauth2/userinfo", {{"authorization", "Bearer " + bare}})).keys(), QStringList{u"sub"_s});
    EXPECT_EQ(world.get("/oauth2/userinfo").status, 401);
    EXPECT_EQ(world.post("/oauth2/userinfo", {{u"access_token"_s, QString::fromLatin1(token)}}).status, 401);
}

} // namespace gw::test
