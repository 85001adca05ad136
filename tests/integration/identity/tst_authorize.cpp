// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QUrl>

namespace gw::test {

TEST(Authorize, wholeFlow_bringsCodeStateAndIssuerToTheProgram)
{
    World world;
    Browser browser(world);
    const Response back = browser.signIn(authorizeForm());
    ASSERT_EQ(back.status, 303);
    EXPECT_TRUE(header(back, "Location").startsWith("http://127.0.0.1:49152/callback?"));
    EXPECT_EQ(redirectValue(back, u"state"_s), u"a state & more"_s);
    EXPECT_EQ(redirectValue(back, u"iss"_s), u"https://portal.example"_s);
    EXPECT_EQ(redirectValue(back, u"code"_s).size(), 43);
    EXPECT_EQ(header(back, "Cache-Control"), "no-store");
}

TEST(Authorize, secondProgram_isNotAskedAgain)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    const Response back = browser.get(authorizeTarget({{u"redirect_uri"_s, u"http://127.0.0.1:50001/callback"_s}}));
    EXPECT_TRUE(header(back, "Location").startsWith("http://127.0.0.1:50001/callback?code="));
}

struct NoRedirect
{
    const char *what;
    const char16_t *name;
    const char16_t *value;
};

class UnknownTarget : public testing::TestWithParam<NoRedirect>
{
};

// What is not registered gets a page, never a redirect (RFC 9700 4.11).
TEST_P(UnknownTarget, isAnsweredWithAPage)
{
    World world;
    const Response response =
        world.get(authorizeTarget({{QString::fromUtf16(GetParam().name), QString::fromUtf16(GetParam().value)}}));
    EXPECT_EQ(response.status, 400) << GetParam().what;
    EXPECT_EQ(header(response, "Location"), "");
    EXPECT_TRUE(response.body.contains("role=\"alert\""));
}
INSTANTIATE_TEST_SUITE_P(
    , UnknownTarget,
    testing::Values(NoRedirect{"client", u"client_id", u"someone-else"}, NoRedirect{"no client", u"client_id", u""},
                    NoRedirect{"host", u"redirect_uri", u"http://evil.example/callback"},
                    NoRedirect{"localhost", u"redirect_uri", u"http://localhost:49152/callback"},
                    NoRedirect{"path", u"redirect_uri", u"http://127.0.0.1:49152/callback/more"},
                    NoRedirect{"user part", u"redirect_uri", u"http://127.0.0.1:1@evil.example/callback"},
                    NoRedirect{"query", u"redirect_uri", u"http://127.0.0.1:49152/callback?a=b"},
                    NoRedirect{"fragment", u"redirect_uri", u"http://127.0.0.1:49152/callback#a"},
                    NoRedirect{"port", u"redirect_uri", u"http://127.0.0.1:70000/callback"},
                    NoRedirect{"scheme", u"redirect_uri", u"https://127.0.0.1:49152/callback"},
                    NoRedirect{"new line", u"redirect_uri", u"http://127.0.0.1:49152/callback\r\nX: y"},
                    NoRedirect{"none", u"redirect_uri", u""}));

struct RedirectedError
{
    const char16_t *name;
    const char16_t *value;
    const char16_t *error;
};

class RefusedRequest : public testing::TestWithParam<RedirectedError>
{
};

TEST_P(RefusedRequest, tellsTheProgramWhy)
{
    World world;
    const Response response =
        world.get(authorizeTarget({{QString::fromUtf16(GetParam().name), QString::fromUtf16(GetParam().value)}}));
    EXPECT_EQ(response.status, 303);
    EXPECT_EQ(redirectValue(response, u"error"_s), QString::fromUtf16(GetParam().error));
    EXPECT_EQ(redirectValue(response, u"state"_s), u"a state & more"_s);
    EXPECT_EQ(redirectValue(response, u"iss"_s), u"https://portal.example"_s);
    EXPECT_EQ(redirectValue(response, u"code"_s), QString());
}
INSTANTIATE_TEST_SUITE_P(, RefusedRequest,
                         testing::Values(RedirectedError{u"response_type", u"token", u"unsupported_response_type"},
                                         RedirectedError{u"response_type", u"", u"unsupported_response_type"},
                                         RedirectedError{u"response_mode", u"fragment", u"invalid_request"},
                                         RedirectedError{u"code_challenge_method", u"plain", u"invalid_request"},
                                         RedirectedError{u"code_challenge_method", u"", u"invalid_request"},
                                         RedirectedError{u"code_challenge", u"", u"invalid_request"},
                                         RedirectedError{u"code_challenge", u"short", u"invalid_request"},
                                         RedirectedError{u"scope", u"everything", u"invalid_scope"},
                                         RedirectedError{u"scope", u"", u"invalid_scope"},
                                         RedirectedError{u"prompt", u"none", u"login_required"},
                                         RedirectedError{u"prompt", u"none login", u"invalid_request"},
                                         RedirectedError{u"prompt", u"dance", u"invalid_request"},
                                         RedirectedError{u"max_age", u"soon", u"invalid_request"},
                                         RedirectedError{u"resource", u"https://other.example", u"invalid_target"},
                                         RedirectedError{u"request", u"eyJ", u"request_not_supported"},
                                         RedirectedError{u"request_uri", u"https://other.example/r",
                                                         u"request_uri_not_supported"}));

TEST(Authorize, parameterGivenTwice_isRefused)
{
    World world;
    const Response response = world.get(authorizeTarget() + "&scope=openid");
    EXPECT_EQ(redirectValue(response, u"error"_s), u"invalid_request"_s);
}

TEST(Authorize, promptNoneWithASession_answersWithACode)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    const Response back = browser.get(authorizeTarget({{u"prompt"_s, u"none"_s}}));
    EXPECT_EQ(redirectValue(back, u"code"_s).size(), 43);
}

TEST(Authorize, promptLogin_asksAgainOnceAndThenGoesOn)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    EXPECT_TRUE(header(browser.get(authorizeTarget({{u"prompt"_s, u"login"_s}})), "Location").startsWith("/login?"));
    const Response back = browser.signIn(authorizeForm({{u"prompt"_s, u"login"_s}}));
    EXPECT_EQ(redirectValue(back, u"code"_s).size(), 43);
}

TEST(Authorize, maxAge_asksAgainWhenTheSignInIsOlder)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    world.clock.pass(std::chrono::minutes(5));
    EXPECT_EQ(redirectValue(browser.get(authorizeTarget({{u"max_age"_s, u"600"_s}})), u"code"_s).size(), 43);
    EXPECT_TRUE(header(browser.get(authorizeTarget({{u"max_age"_s, u"60"_s}})), "Location").startsWith("/login?"));
    EXPECT_EQ(redirectValue(browser.signIn(authorizeForm({{u"max_age"_s, u"0"_s}})), u"code"_s).size(), 43);
}

TEST(Authorize, browserSession_endsAfterTheWorkingDay)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    world.clock.pass(std::chrono::hours(10) + std::chrono::seconds(1));
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("/login?"));
}

TEST(Authorize, personWhoLeft_hasNoSessionAnyMore)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    world.sql(u"UPDATE person SET state = 'left' WHERE id = ?"_s, {QString::fromLatin1(World::kim)});
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("/login?"));
}

TEST(Authorize, hintAtSomebodyElse_asksInsteadOfHandingOverWhoIsThere)
{
    World world;
    Browser browser(world);
    const QJsonObject tokens = json(redeem(world, redirectValue(browser.signIn(authorizeForm()), u"code"_s)));
    const auto target = [&](const Form &change) { return header(browser.get(authorizeTarget(change)), "Location"); };
    EXPECT_TRUE(target({{u"login_hint"_s, u"narae"_s}}).startsWith("/login?"));
    EXPECT_TRUE(target({{u"login_hint"_s, u"GARAM"_s}}).contains("code="));
    EXPECT_TRUE(target({{u"login_hint"_s, u"nobody-here"_s}}).contains("code="));
    const QString own = tokens.value(u"id_token"_s).toString();
    EXPECT_TRUE(target({{u"id_token_hint"_s, own}, {u"prompt"_s, u"none"_s}}).contains("code="));
    browser.signIn(authorizeForm({{u"login_hint"_s, u"narae"_s}}), u"narae"_s);
    EXPECT_TRUE(target({{u"id_token_hint"_s, own}, {u"prompt"_s, u"none"_s}}).contains("error=login_required"));
}

TEST(Authorize, formPost_isUnderstoodToo)
{
    World world;
    const Response response = world.post("/oauth2/authorize", authorizeForm());
    EXPECT_TRUE(header(response, "Location").startsWith("/login?"));
}

TEST(Discovery, documents_agreeOnTheIssuer)
{
    World world;
    for (const char *path : {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"}) {
        const QJsonObject document = json(world.get(path));
        EXPECT_EQ(document.value(u"issuer"_s).toString(), u"https://portal.example"_s);
        EXPECT_EQ(document.value(u"token_endpoint"_s).toString(), u"https://portal.example/oauth2/token"_s);
        EXPECT_EQ(document.value(u"code_challenge_methods_supported"_s).toArray(), QJsonArray{u"S256"_s});
        EXPECT_TRUE(document.value(u"authorization_response_iss_parameter_supported"_s).toBool());
    }
    const QJsonObject resource = json(world.get("/.well-known/oauth-protected-resource"));
    EXPECT_EQ(resource.value(u"resource"_s).toString(), u"https://portal.example"_s);
    EXPECT_EQ(resource.value(u"authorization_servers"_s).toArray(), QJsonArray{u"https://portal.example"_s});
}

TEST(Discovery, jwks_hasPublicHalvesOnly)
{
    World world;
    const QJsonArray keys = json(world.get("/oauth2/jwks")).value(u"keys"_s).toArray();
    ASSERT_EQ(keys.size(), 1);
    const QJsonObject key = keys.first().toObject();
    EXPECT_EQ(key.value(u"kty"_s).toString(), u"EC"_s);
    EXPECT_FALSE(key.contains(u"d"_s));
}

} // namespace gw::test
