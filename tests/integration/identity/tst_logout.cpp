// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

namespace gw::test {
namespace {

Form hinted(const QJsonObject &tokens, const QString &back = u"http://127.0.0.1:49152/signed-out"_s)
{
    return {{u"id_token_hint"_s, tokens.value(u"id_token"_s).toString()},
            {u"post_logout_redirect_uri"_s, back},
            {u"state"_s, u"bye & thanks"_s}};
}

} // namespace

TEST(Logout, withTheIdToken_endsBrowserAndTokensAndComesBack)
{
    World world;
    Browser browser(world);
    const QJsonObject tokens = json(redeem(world, redirectValue(browser.signIn(authorizeForm()), u"code"_s)));
    world.clock.pass(std::chrono::hours(2)); // the ID token is out of date by now, and still says who
    const Response response = browser.get("/oauth2/logout?" + encoded(hinted(tokens)));
    EXPECT_EQ(response.status, 303);
    EXPECT_TRUE(header(response, "Location").startsWith("http://127.0.0.1:49152/signed-out?"));
    EXPECT_EQ(redirectValue(response, u"state"_s), u"bye & thanks"_s);
    EXPECT_FALSE(browser.cookies.contains("__Host-gw_session"));
    EXPECT_EQ(refresh(world, tokens.value(u"refresh_token"_s).toString()).status, 400);
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("/login?"));
    EXPECT_EQ(world.ended, QStringList{QString::fromLatin1(World::kim)});
}

TEST(Logout, post_isUnderstoodToo)
{
    World world;
    Browser browser(world);
    const QJsonObject tokens = json(redeem(world, redirectValue(browser.signIn(authorizeForm()), u"code"_s)));
    EXPECT_EQ(browser.post("/oauth2/logout", hinted(tokens)).status, 303);
    EXPECT_EQ(refresh(world, tokens.value(u"refresh_token"_s).toString()).status, 400);
}

TEST(Logout, unregisteredAddress_isNotFollowed)
{
    World world;
    Browser browser(world);
    const QJsonObject tokens = json(redeem(world, redirectValue(browser.signIn(authorizeForm()), u"code"_s)));
    const Response response = browser.get("/oauth2/logout?" + encoded(hinted(tokens, u"https://evil.example/"_s)));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(header(response, "Location"), "");
    EXPECT_TRUE(response.body.contains("로그아웃했습니다"));
}

TEST(Logout, withoutAHint_asksFirst)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    const Response question = browser.get("/oauth2/logout");
    EXPECT_EQ(question.status, 200);
    EXPECT_TRUE(question.body.contains("<form method=\"post\""));
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("http://127.0.0.1"))
        << "nothing ended yet";
    EXPECT_EQ(browser.post("/oauth2/logout", {}).status, 200);
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("http://127.0.0.1"))
        << "not by a foreign form";
    browser.submit(question, {}, {});
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("/login?"));
}

TEST(Logout, anothersHint_doesNotEndThisBrowsersSession)
{
    World world;
    Browser lees(world);
    const QJsonObject tokens =
        json(redeem(world, redirectValue(lees.signIn(authorizeForm(), u"11-000002"_s), u"code"_s)));
    Browser kims(world);
    kims.signIn(authorizeForm());
    EXPECT_EQ(kims.get("/oauth2/logout?" + encoded(hinted(tokens))).status, 200);
    EXPECT_TRUE(header(kims.get(authorizeTarget()), "Location").startsWith("http://127.0.0.1"));
    EXPECT_EQ(refresh(world, tokens.value(u"refresh_token"_s).toString()).status, 200);
}

TEST(Logout, forgedHint_isNoHint)
{
    World world;
    Browser browser(world);
    browser.signIn(authorizeForm());
    EXPECT_EQ(browser.get("/oauth2/logout?id_token_hint=eyJhbGciOiJub25lIn0.e30.").status, 200);
    EXPECT_TRUE(header(browser.get(authorizeTarget()), "Location").startsWith("http://127.0.0.1"));
}

} // namespace gw::test
