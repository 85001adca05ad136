// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "jose.h"
#include "world.h"

#include <QFile>
#include <QFileInfo>
#include <gw/base/json.h>

namespace gw::test {
namespace {

QJsonObject claims(const QJsonObject &tokens, const QString &member)
{
    const auto jws = backend::identity::parseJws(tokens.value(member).toString().toLatin1());
    EXPECT_TRUE(jws.has_value());
    return jws ? jws->payload : QJsonObject();
}

QString text(const QJsonObject &object, const QString &member)
{
    return object.value(member).toString();
}

int statusWith(World &world, const QJsonObject &tokens)
{
    return world.get("/oauth2/userinfo", {{"authorization", "Bearer " + text(tokens, u"access_token"_s).toLatin1()}})
        .status;
}

} // namespace

/// What a database takes part in runs on both.
class Tokens : public testing::TestWithParam<Engine>
{
protected:
    World world{GetParam()};
};
INSTANTIATE_TEST_SUITE_P(, Tokens, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

TEST_P(Tokens, code_becomesTokensWithTheRightClaims)
{
    const QJsonObject tokens = signedIn(world);
    EXPECT_EQ(text(tokens, u"token_type"_s), u"Bearer"_s);
    EXPECT_EQ(tokens.value(u"expires_in"_s).toInt(), 600);
    EXPECT_EQ(text(tokens, u"scope"_s), u"openid profile offline_access portal"_s);
    const auto jws = backend::identity::parseJws(text(tokens, u"access_token"_s).toLatin1());
    ASSERT_TRUE(jws.has_value());
    EXPECT_EQ(text(jws->header, u"typ"_s), u"at+jwt"_s);
    EXPECT_EQ(text(jws->header, u"alg"_s), u"ES256"_s);
    EXPECT_EQ(text(jws->payload, u"aud"_s), world.publicUrl);
    EXPECT_EQ(text(jws->payload, u"sub"_s), QString::fromLatin1(World::kim));
    EXPECT_EQ(text(jws->payload, u"client_id"_s), u"gwanmun-desktop"_s);
    const QJsonObject identity = claims(tokens, u"id_token"_s);
    EXPECT_EQ(text(identity, u"aud"_s), u"gwanmun-desktop"_s);
    EXPECT_EQ(text(identity, u"nonce"_s), u"n-1"_s);
    EXPECT_EQ(identity.value(u"auth_time"_s).toInteger(), world.clock.now().toSecsSinceEpoch());
    EXPECT_EQ(identity.value(u"amr"_s).toArray(), QJsonArray{u"pwd"_s});
    EXPECT_EQ(text(identity, u"sid"_s), text(jws->payload, u"sid"_s));
    EXPECT_EQ(statusWith(world, tokens), 200);
}

TEST_P(Tokens, codeUsedTwice_endsTheSession)
{
    Browser browser(world);
    const QString code = redirectValue(browser.signIn(authorizeForm()), u"code"_s);
    const QJsonObject tokens = json(redeem(world, code));
    expectWarning(u"an authorization code came twice"_s);
    const Response again = redeem(world, code);
    EXPECT_EQ(again.status, 400);
    EXPECT_EQ(text(json(again), u"error"_s), u"invalid_grant"_s);
    EXPECT_EQ(statusWith(world, tokens), 401);
    EXPECT_EQ(refresh(world, text(tokens, u"refresh_token"_s)).status, 400);
    EXPECT_EQ(world.ended, QStringList{QString::fromLatin1(World::kim)});
}

TEST_P(Tokens, refresh_givesNewTokensOfTheSameSession)
{
    const QJsonObject first = signedIn(world);
    world.clock.pass(std::chrono::minutes(9));
    const QJsonObject second = json(refresh(world, text(first, u"refresh_token"_s)));
    EXPECT_NE(text(second, u"refresh_token"_s), text(first, u"refresh_token"_s));
    EXPECT_EQ(text(claims(second, u"access_token"_s), u"sid"_s), text(claims(first, u"access_token"_s), u"sid"_s));
    EXPECT_EQ(claims(second, u"id_token"_s).value(u"auth_time"_s), claims(first, u"id_token"_s).value(u"auth_time"_s));
    EXPECT_FALSE(claims(second, u"id_token"_s).contains(u"nonce"_s));
    EXPECT_EQ(statusWith(world, second), 200);
}

TEST_P(Tokens, answerThatWasLost_canBeAskedForAgainForHalfAMinute)
{
    const QJsonObject first = signedIn(world);
    refresh(world, text(first, u"refresh_token"_s));
    world.clock.pass(std::chrono::seconds(29));
    const Response again = refresh(world, text(first, u"refresh_token"_s));
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(refresh(world, text(json(again), u"refresh_token"_s)).status, 200);
    EXPECT_TRUE(world.ended.isEmpty());
}

TEST_P(Tokens, oldRefreshTokenAfterTheGrace_endsTheSession)
{
    const QJsonObject first = signedIn(world);
    const QJsonObject second = json(refresh(world, text(first, u"refresh_token"_s)));
    world.clock.pass(std::chrono::seconds(31));
    expectWarning(u"a refresh token came back"_s);
    const Response again = refresh(world, text(first, u"refresh_token"_s));
    EXPECT_EQ(again.status, 400);
    EXPECT_EQ(text(json(again), u"reason"_s), u"refresh-reused"_s);
    EXPECT_EQ(refresh(world, text(second, u"refresh_token"_s)).status, 400) << "the thief's or the victim's: both end";
    EXPECT_EQ(statusWith(world, second), 401);
    EXPECT_EQ(world.ended.size(), 1);
}

TEST_P(Tokens, tokenTwoGenerationsOld_isReuseEvenAtOnce)
{
    const QJsonObject first = signedIn(world);
    const QJsonObject second = json(refresh(world, text(first, u"refresh_token"_s)));
    const QJsonObject third = json(refresh(world, text(second, u"refresh_token"_s)));
    expectWarning(u"a refresh token came back"_s);
    EXPECT_EQ(refresh(world, text(first, u"refresh_token"_s)).status, 400);
    EXPECT_EQ(refresh(world, text(third, u"refresh_token"_s)).status, 400);
}

TEST_P(Tokens, refreshToken_diesOfIdlenessAndOfAge)
{
    QJsonObject tokens = signedIn(world);
    for (int days = 0; days < 78; days += 13) {
        world.clock.pass(std::chrono::hours(13 * 24));
        tokens = json(refresh(world, text(tokens, u"refresh_token"_s)));
        EXPECT_TRUE(tokens.contains(u"access_token"_s)) << days;
    }
    world.clock.pass(std::chrono::hours(13 * 24));
    EXPECT_EQ(refresh(world, text(tokens, u"refresh_token"_s)).status, 400) << "91 days after the sign-in";
    const QJsonObject idle = signedIn(world);
    world.clock.pass(std::chrono::hours(14 * 24));
    EXPECT_EQ(text(json(refresh(world, text(idle, u"refresh_token"_s))), u"reason"_s), u"refresh-expired"_s);
}

TEST_P(Tokens, refresh_endsWithTheService)
{
    const QJsonObject tokens = signedIn(world);
    world.sql(u"UPDATE person SET state = 'left' WHERE id = ?"_s, {QString::fromLatin1(World::kim)});
    EXPECT_EQ(refresh(world, text(tokens, u"refresh_token"_s)).status, 400);
    EXPECT_EQ(statusWith(world, tokens), 401);
}

TEST_P(Tokens, revocation_endsTheWholeSession)
{
    for (const QString &which : {u"refresh_token"_s, u"access_token"_s}) {
        const QJsonObject tokens = signedIn(world);
        world.ended.clear();
        const Form form{{u"token"_s, text(tokens, which)}, {u"client_id"_s, u"gwanmun-desktop"_s}};
        EXPECT_EQ(world.post("/oauth2/revoke", form).status, 200);
        EXPECT_EQ(statusWith(world, tokens), 401);
        EXPECT_EQ(refresh(world, text(tokens, u"refresh_token"_s)).status, 400);
        EXPECT_EQ(world.ended.size(), 1);
        EXPECT_EQ(world.post("/oauth2/revoke", form).status, 200) << "again is fine, RFC 7009 2.2";
        EXPECT_EQ(world.ended.size(), 1);
    }
}

TEST_P(Tokens, tidy_keepsTheLivingOnly)
{
    const QJsonObject old = signedIn(world);
    world.clock.pass(std::chrono::hours(16 * 24));
    const QJsonObject fresh = signedIn(world);
    ASSERT_TRUE(world.provider->tidy().has_value());
    qint64 left = 0;
    const auto counted = world.database->read([&](backend::storage::Session &session) -> Result<Done> {
        const auto rows = session.query(u"SELECT count(*) FROM refresh_token"_s);
        left = rows ? rows->front().integer(0) : -1;
        return Done{};
    });
    EXPECT_TRUE(counted.has_value());
    EXPECT_EQ(left, 1);
    EXPECT_EQ(refresh(world, text(fresh, u"refresh_token"_s)).status, 200);
}

struct CodeChange
{
    const char16_t *name;
    const char16_t *value;
    const char16_t *error;
};
class RefusedCode : public testing::TestWithParam<CodeChange>
{
};
TEST_P(RefusedCode, givesNoTokens)
{
    World world;
    Browser browser(world);
    const QString code = redirectValue(browser.signIn(authorizeForm()), u"code"_s);
    const Response response =
        redeem(world, code, {{QString::fromUtf16(GetParam().name), QString::fromUtf16(GetParam().value)}});
    EXPECT_EQ(text(json(response), u"error"_s), QString::fromUtf16(GetParam().error));
    EXPECT_FALSE(response.body.contains("access_token"));
    EXPECT_EQ(header(response, "Cache-Control"), "no-store");
    EXPECT_EQ(redeem(world, code).status, 200) << "a refusal does not spend the code";
}
INSTANTIATE_TEST_SUITE_P(
    , RefusedCode,
    testing::Values(CodeChange{u"code_verifier", u"", u"invalid_grant"},
                    CodeChange{u"code_verifier", u"another-verifier-of-43-or-more-characters-0000", u"invalid_grant"},
                    CodeChange{u"code", u"guess", u"invalid_grant"}, CodeChange{u"code", u"", u"invalid_grant"},
                    CodeChange{u"redirect_uri", u"http://127.0.0.1:49153/callback", u"invalid_grant"},
                    CodeChange{u"client_id", u"other", u"invalid_client"},
                    CodeChange{u"client_id", u"", u"invalid_client"},
                    CodeChange{u"client_secret", u"secret", u"invalid_client"},
                    CodeChange{u"resource", u"https://other.example", u"invalid_target"},
                    CodeChange{u"grant_type", u"password", u"unsupported_grant_type"},
                    CodeChange{u"grant_type", u"", u"invalid_request"}));

TEST(Token, codeAfterAMinute_isWorthNothing)
{
    World world;
    Browser browser(world);
    const QString code = redirectValue(browser.signIn(authorizeForm()), u"code"_s);
    world.clock.pass(std::chrono::seconds(61));
    EXPECT_EQ(text(json(redeem(world, code)), u"error"_s), u"invalid_grant"_s);
}

TEST(Token, otherShapesOfRequest_areRefused)
{
    World world;
    EXPECT_EQ(world.send("POST", "/oauth2/token", {{"content-type", "application/json"}}, "{}").status, 401);
    EXPECT_EQ(world.send("POST", "/oauth2/token").status, 401);
    const Headers form{{"content-type", "application/x-www-form-urlencoded"}};
    const Response twice = world.send("POST", "/oauth2/token", form,
                                      "client_id=gwanmun-desktop&client_id=gwanmun-desktop&grant_type=refresh_token");
    EXPECT_EQ(text(json(twice), u"error"_s), u"invalid_request"_s);
    const Response basic =
        world.post("/oauth2/token", {{u"client_id"_s, u"gwanmun-desktop"_s}}, {{"authorization", "Basic eDp5"}});
    EXPECT_EQ(basic.status, 401);
    EXPECT_TRUE(header(basic, "WWW-Authenticate").startsWith("Basic"));
}

TEST(Token, withoutOfflineAccess_thereIsNoRefreshToken)
{
    World world;
    const QJsonObject tokens = signedIn(world, {{u"scope"_s, u"portal unknown"_s}});
    EXPECT_EQ(text(tokens, u"scope"_s), u"portal"_s);
    EXPECT_FALSE(tokens.contains(u"refresh_token"_s));
    EXPECT_FALSE(tokens.contains(u"id_token"_s));
}

TEST(Token, refreshTokenOfAnotherProgram_isUnknownHere)
{
    World world;
    world.sql(u"INSERT INTO oauth_client (id, name_ko, name_en, redirect_uris, logout_uris, scopes) VALUES "
              "('other', '다른 것', 'Other', 'https://other.example/back', '', 'openid')"_s);
    const QJsonObject tokens = signedIn(world);
    const Form form{{u"grant_type"_s, u"refresh_token"_s},
                    {u"client_id"_s, u"other"_s},
                    {u"refresh_token"_s, text(tokens, u"refresh_token"_s)}};
    EXPECT_EQ(text(json(world.post("/oauth2/token", form)), u"error"_s), u"invalid_grant"_s);
    const Form revocation{{u"client_id"_s, u"other"_s}, {u"token"_s, text(tokens, u"refresh_token"_s)}};
    EXPECT_EQ(world.post("/oauth2/revoke", revocation).status, 200);
    EXPECT_EQ(refresh(world, text(tokens, u"refresh_token"_s)).status, 200) << "and not ended by it either";
}

TEST(Token, codeOfAnotherProgram_isUnknownHere)
{
    World world;
    world.sql(u"INSERT INTO oauth_client (id, name_ko, name_en, redirect_uris, logout_uris, scopes) VALUES "
              "('other', '다른 것', 'Other', 'http://127.0.0.1/callback', '', 'openid')"_s);
    Browser browser(world);
    const QString code = redirectValue(browser.signIn(authorizeForm()), u"code"_s);
    EXPECT_EQ(text(json(redeem(world, code, {{u"client_id"_s, u"other"_s}})), u"error"_s), u"invalid_grant"_s);
    EXPECT_EQ(redeem(world, code).status, 200);
}

TEST(Token, moreScopeAtRefresh_isRefused)
{
    World world;
    const QJsonObject tokens = signedIn(world, {{u"scope"_s, u"offline_access portal"_s}});
    const Form form{{u"grant_type"_s, u"refresh_token"_s},
                    {u"client_id"_s, u"gwanmun-desktop"_s},
                    {u"scope"_s, u"portal profile"_s},
                    {u"refresh_token"_s, text(tokens, u"refresh_token"_s)}};
    EXPECT_EQ(text(json(world.post("/oauth2/token", form)), u"error"_s), u"invalid_scope"_s);
}

TEST(Token, revocationWithoutAToken_isABadRequest)
{
    World world;
    EXPECT_EQ(world.post("/oauth2/revoke", {{u"client_id"_s, u"gwanmun-desktop"_s}}).status, 400);
    EXPECT_EQ(world.post("/oauth2/revoke", {{u"token"_s, u"x"_s}}).status, 401);
    EXPECT_EQ(world.post("/oauth2/revoke", {{u"client_id"_s, u"gwanmun-desktop"_s}, {u"token"_s, u"x"_s}}).status, 200);
}

TEST(SigningKeys, newKey_signsWhileTheOldOneIsStillBelieved)
{
    World world;
    const QJsonObject before = signedIn(world);
    ASSERT_TRUE(world.provider->rotateSigningKey().has_value());
    const QJsonObject after = signedIn(world);
    EXPECT_EQ(json(world.get("/oauth2/jwks")).value(u"keys"_s).toArray().size(), 2);
    EXPECT_EQ(statusWith(world, before), 200);
    EXPECT_EQ(statusWith(world, after), 200);
    const auto kid = [](const QJsonObject &tokens) {
        return backend::identity::parseJws(text(tokens, u"access_token"_s).toLatin1())->keyId();
    };
    EXPECT_NE(kid(before), kid(after));
    world.clock.pass(std::chrono::minutes(16));
    EXPECT_EQ(json(world.get("/oauth2/jwks")).value(u"keys"_s).toArray().size(), 1);
}

TEST(SigningKeys, oldKey_isReplacedWhenItsTimeIsUp)
{
    World world;
    const auto keyIds = [&] {
        QStringList ids;
        const QJsonArray keys = json(world.get("/oauth2/jwks")).value(u"keys"_s).toArray();
        for (const auto &key : keys)
            ids.append(key.toObject().value(u"kid"_s).toString());
        return ids;
    };
    const QStringList before = keyIds();
    world.clock.pass(std::chrono::hours(90 * 24) - std::chrono::seconds(1));
    ASSERT_TRUE(world.provider->tidy().has_value());
    EXPECT_EQ(keyIds(), before);
    world.clock.pass(std::chrono::seconds(1));
    ASSERT_TRUE(world.provider->tidy().has_value());
    ASSERT_EQ(keyIds().size(), 2);
    EXPECT_EQ(keyIds().last(), before.first());
}

TEST(SigningKeys, file_isForItsOwnerAndSurvivesARestart)
{
    World world;
    const QJsonObject tokens = signedIn(world);
    const QString path = world.directory.filePath(u"keys/signing.json"_s);
    EXPECT_EQ(QFileInfo(path).permissions()
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    backend::identity::Options options;
    options.publicUrl = world.publicUrl;
    options.keyDirectory = world.directory.filePath(u"keys"_s);
    options.passwordCost = {4, 8, 1};
    auto second = backend::identity::Provider::create(options, *world.database, world.clock);
    ASSERT_TRUE(second.has_value());
    EXPECT_FALSE(QFileInfo(path).permissions() & QFile::ReadOther);
    Request request;
    request.headers = {{"authorization", "Bearer " + text(tokens, u"access_token"_s).toLatin1()}};
    EXPECT_TRUE((*second)->access().check(request).has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"keys\":[]}");
    file.close();
    const auto broken = backend::identity::Provider::create(options, *world.database, world.clock);
    ASSERT_FALSE(broken.has_value());
    EXPECT_TRUE(broken.error().detail.contains(u"is damaged"_s));
}

} // namespace gw::test
