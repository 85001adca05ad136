// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QUrl>

namespace gw::test {
namespace {

QByteArray loginTarget(const Form &change = {})
{
    return "/login?" + encoded(authorizeForm(change));
}

// From here on an attempt with the form of a fresh page.
Response tryPassword(World &world, const QString &login, const QString &password)
{
    Browser browser(world);
    return browser.submit(browser.get(loginTarget()), login, password);
}

} // namespace

TEST(LoginPage, isBilingualAndNeedsNoScript)
{
    World world;
    Browser browser(world);
    const Response korean = browser.get(loginTarget());
    EXPECT_EQ(korean.status, 200);
    EXPECT_TRUE(korean.body.contains("<html lang=\"ko\">"));
    EXPECT_TRUE(korean.body.contains("비밀번호"));
    EXPECT_FALSE(korean.body.contains("<script"));
    browser.language = "en-GB,ko;q=0.5";
    EXPECT_TRUE(browser.get(loginTarget()).body.contains("<html lang=\"en\">"));
    EXPECT_TRUE(browser.get(loginTarget({{u"ui_locales"_s, u"fr ko-KR"_s}})).body.contains("<html lang=\"ko\">"));
}

TEST(LoginPage, fieldsHaveLabelsAndTheHintIsFilledIn)
{
    World world;
    const QByteArray page = world.get(loginTarget({{u"login_hint"_s, u"11-000001\"><b>"_s}})).body;
    EXPECT_TRUE(page.contains("<label for=\"login\">"));
    EXPECT_TRUE(page.contains("<label for=\"password\">"));
    EXPECT_TRUE(page.contains("value=\"11-000001&quot;&gt;&lt;b&gt;\""));
    EXPECT_FALSE(page.contains("<b>"));
}

TEST(LoginPage, policyAllowsItsStyleAndTheWayBackOnly)
{
    World world;
    const Response page = world.get(loginTarget());
    const QByteArray policy = header(page, "Content-Security-Policy");
    const QString style = QRegularExpression(u"<style>(.*)</style>"_s, QRegularExpression::DotMatchesEverythingOption)
                              .match(QString::fromUtf8(page.body))
                              .captured(1);
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    EXPECT_TRUE(policy.contains("default-src 'none'"));
    EXPECT_TRUE(policy.contains("style-src 'sha256-" + hash + "'"));
    EXPECT_TRUE(policy.contains("form-action 'self' http://127.0.0.1:49152;"));
    EXPECT_TRUE(policy.contains("frame-ancestors 'none'"));
    EXPECT_EQ(header(page, "Cache-Control"), "no-store");
}

TEST(LoginPage, cookieIsForTheServerOnly)
{
    World world;
    Browser browser(world);
    const Response back = browser.submit(browser.get(loginTarget()), u"11-000001"_s, World::password());
    const QByteArray cookie = header(back, "Set-Cookie");
    EXPECT_TRUE(cookie.startsWith("__Host-gw_session="));
    for (const char *part : {"; HttpOnly", "; SameSite=Lax", "; Secure", "; Path=/"})
        EXPECT_TRUE(cookie.contains(part)) << part;
    World plain(Engine::Sqlite, u"http://127.0.0.1:8080"_s);
    Browser other(plain);
    const QByteArray insecure =
        header(other.submit(other.get(loginTarget()), u"11-000001"_s, World::password()), "Set-Cookie");
    EXPECT_TRUE(insecure.startsWith("gw_session="));
    EXPECT_FALSE(insecure.contains("Secure"));
}

TEST(Login, names_areTakenInAnyWidthAndCase)
{
    World world;
    for (const QString &name : {u"１１－０００００１"_s, u" 11-000001 "_s, u"GARAM"_s, u"gar\u200bam\u00a0"_s})
        EXPECT_EQ(tryPassword(world, name, World::password()).status, 303) << name.toStdString();
}

TEST(Login, decomposedPassword_isTheSamePassword)
{
    World world;
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, World::password().normalized(QString::NormalizationForm_D)).status,
              303);
}

TEST(Login, wrongPasswordUnknownNameAndFormerColleague_lookAlike)
{
    World world;
    const auto pageOf = [&](const QString &login, const QString &password) {
        Response response = tryPassword(world, login, password);
        EXPECT_EQ(response.status, 403);
        QString page = QString::fromUtf8(response.body);
        page.replace(QRegularExpression(u"name=\"form_token\" value=\"[^\"]*\""_s), {});
        return page.replace(login, u"NAME"_s);
    };
    const QString wrong = pageOf(u"11-000001"_s, u"no"_s);
    EXPECT_EQ(wrong, pageOf(u"99-999999"_s, u"no"_s));
    EXPECT_EQ(wrong, pageOf(u"11-000003"_s, World::password()));
    EXPECT_FALSE(wrong.contains(u"value=\"no\""_s));
}

TEST(Login, repeatedFailures_slowDownThenLockWithAReason)
{
    World world;
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(tryPassword(world, u"11-000001"_s, u"no"_s).status, 403) << i;
    const Response slow = tryPassword(world, u"11-000001"_s, World::password());
    EXPECT_EQ(slow.status, 429);
    EXPECT_EQ(header(slow, "Retry-After"), "2");
    EXPECT_TRUE(slow.body.contains("2초 뒤에"));
    for (int i = 4; i < 10; ++i) {
        world.clock.pass(std::chrono::seconds(70));
        EXPECT_EQ(tryPassword(world, u"11-000001"_s, u"no"_s).status, 403) << i;
    }
    world.clock.pass(std::chrono::minutes(2));
    const Response locked = tryPassword(world, u"11-000001"_s, World::password());
    EXPECT_EQ(locked.status, 429);
    EXPECT_TRUE(locked.body.contains("14분 동안") || locked.body.contains("13분 동안"));
    world.clock.pass(std::chrono::minutes(14));
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, World::password()).status, 303);
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, u"no"_s).status, 403);
}

TEST(Login, unknownName_isLockedLikeAKnownOne)
{
    World world;
    for (int i = 0; i < 10; ++i) {
        EXPECT_EQ(tryPassword(world, u"nobody"_s, u"no"_s).status, 403) << i;
        world.clock.pass(std::chrono::seconds(70));
    }
    EXPECT_EQ(tryPassword(world, u"nobody"_s, u"no"_s).status, 429);
}

TEST(Login, otherPeople_areNotHeldUpByALockedName)
{
    World world;
    for (int i = 0; i < 10; ++i) {
        tryPassword(world, u"11-000001"_s, u"no"_s);
        world.clock.pass(std::chrono::seconds(70));
    }
    EXPECT_EQ(tryPassword(world, u"11-000002"_s, World::password()).status, 303);
}

TEST(Login, oneAddressTryingManyNames_isSlowedDown)
{
    World world;
    for (int i = 0; i < 31; ++i)
        EXPECT_EQ(tryPassword(world, u"name-%1"_s.arg(i), u"no"_s).status, 403) << i;
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, World::password()).status, 429);
    world.remoteAddress = u"192.0.2.8"_s;
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, World::password()).status, 303);
}

TEST(Login, successesOfAnOffice_doNotAddUp)
{
    World world;
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(tryPassword(world, u"11-000001"_s, World::password()).status, 303) << i;
}

TEST(Login, foreignForm_isRefused)
{
    World world;
    Browser browser(world);
    const Response page = browser.get(loginTarget());
    const Form withoutToken{{u"login"_s, u"11-000001"_s}, {u"password"_s, World::password()}};
    EXPECT_EQ(browser.post(loginTarget(), withoutToken).status, 403);
    Browser stranger(world);
    EXPECT_EQ(stranger.submit(page, u"11-000001"_s, World::password()).status, 403) << "another browser's token";
    const QString token =
        QRegularExpression(u"form_token\" value=\"([^\"]*)\""_s).match(QString::fromUtf8(page.body)).captured(1);
    const Form complete = withoutToken + Form{{u"form_token"_s, token}};
    EXPECT_EQ(browser.post(loginTarget(), complete, {{"origin", "https://evil.example"}}).status, 403);
    EXPECT_EQ(browser.post(loginTarget(), complete, {{"origin", "null"}}).status, 403);
    EXPECT_EQ(browser.post(loginTarget(), complete, {{"sec-fetch-site", "cross-site"}}).status, 403);
    EXPECT_EQ(browser.post(loginTarget(), complete).status, 303);
}

TEST(Login, plantedSessionCookie_isReplaced)
{
    World world;
    Browser browser(world);
    browser.cookies["__Host-gw_session"] = "planted";
    browser.signIn(authorizeForm());
    EXPECT_NE(browser.cookies["__Host-gw_session"], "planted");
}

TEST(Login, unregisteredTarget_getsThePageHereToo)
{
    World world;
    EXPECT_EQ(world.get(loginTarget({{u"redirect_uri"_s, u"https://evil.example/"_s}})).status, 400);
    EXPECT_EQ(world.post(loginTarget({{u"client_id"_s, u"x"_s}}), {}).status, 400);
}

TEST(Login, changedPassword_endsWhatTheOldOneOpened)
{
    World world;
    const QJsonObject tokens = signedIn(world);
    const auto changedIt = world.database->write([&](backend::storage::Session &session) {
        return backend::identity::changePassword(session, QString::fromLatin1(World::kim),
                                                 backend::identity::hashPassword(u"새 열쇠"_s, {4, 8, 1}));
    });
    ASSERT_TRUE(changedIt.has_value());
    EXPECT_EQ(refresh(world, tokens.value(u"refresh_token"_s).toString()).status, 400);
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, World::password()).status, 403);
    EXPECT_EQ(tryPassword(world, u"11-000001"_s, u"새 열쇠"_s).status, 303);
}

TEST(Passwords, hash_verifiesItsPasswordOnlyAndNeverTwiceTheSame)
{
    using namespace backend::identity;
    const QString hash = hashPassword(u"열쇠"_s, {4, 8, 1});
    EXPECT_NE(hash, hashPassword(u"열쇠"_s, {4, 8, 1}));
    EXPECT_TRUE(verifyPassword(u"열쇠"_s, hash));
    EXPECT_FALSE(verifyPassword(u"열쇠 "_s, hash));
    EXPECT_FALSE(verifyPassword({}, {}));
    EXPECT_FALSE(verifyPassword(u"열쇠"_s, u"$scrypt$ln=4,r=8,p=1$AAAA"_s));
}

} // namespace gw::test
