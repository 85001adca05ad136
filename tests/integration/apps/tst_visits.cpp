// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Arriving with a ticket, staying, leaving; and who may not.
#include "apps_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gw::test {
namespace {

using Visits = AppsTest;

TEST_P(Visits, arriving_showsWhoCameInWhichRole)
{
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    const Answer page = browser.get(at(u"e-finance"_s, u"/"_s));
    EXPECT_EQ(page.status, 200);
    for (const QString &text : {u"김하늘"_s, u"11-204518"_s, u"정보시스템과"_s, u"주무관"_s, u"지출 결재"_s,
                                u"2026-11-20 10:00부터 늦어도 2026-11-20 18:00까지"_s})
        EXPECT_TRUE(page.has(text)) << text.toStdString();
    browser.language = "en";
    const Answer english = browser.get(at(u"e-finance"_s, u"/"_s));
    for (const QString &text : {u"Kim Haneul"_s, u"Approver role"_s, u"Expenditure"_s, u"Sign out"_s})
        EXPECT_TRUE(english.has(text)) << text.toStdString();
}

TEST_P(Visits, arriving_redirectsToAnAddressWithoutTheTicket)
{
    m_tickets.insert(u"t"_s, arrival(u"parking"_s, u"head"_s));
    Browser browser(m_port);
    const Answer first = browser.get(at(u"parking"_s, u"/enter?ticket=t&target=/records/7%3Fa=b"_s));
    EXPECT_EQ(first.status, 303);
    EXPECT_EQ(first.header("Location"), "/records/7?a=b");
    EXPECT_EQ(first.header("Referrer-Policy"), "no-referrer");
    const QByteArray cookie = first.header("Set-Cookie");
    EXPECT_TRUE(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"))
        << cookie.toStdString();
    EXPECT_FALSE(cookie.contains("Domain")) << "it would reach other systems";
}

TEST_P(Visits, targetsThatLeadElsewhere_becomeTheStart)
{
    for (const QString &target : {u"//evil.example/"_s, u"https://evil.example/"_s, u"/\\evil.example"_s,
                                  u"javascript:alert(1)"_s, u"%2F%2Fevil.example"_s, u"\\\\evil.example"_s}) {
        m_tickets.insert(u"t"_s, arrival(u"parking"_s, u"head"_s));
        Browser browser(m_port);
        const Answer first = browser.get(at(u"parking"_s, u"/enter?ticket=t&target="_s) + target);
        EXPECT_EQ(first.status, 303);
        EXPECT_EQ(first.header("Location"), "/") << target.toStdString();
    }
}

TEST_P(Visits, ticketsThatThePortalRefuses_getAPageThatSaysWhatToDo)
{
    m_tickets.insert(u"once"_s, arrival(u"parking"_s, u"head"_s));
    m_tickets.insert(u"foreign"_s, arrival(u"complaints"_s, u"officer"_s));
    Browser good(m_port);
    EXPECT_EQ(good.get(at(u"parking"_s, u"/enter?ticket=once"_s)).status, 303);
    for (const QString &ticket : {u"once"_s, u"foreign"_s, u"guessed"_s, QString(500, u'x'), u"a%20b"_s}) {
        Browser browser(m_port);
        const Answer answer = browser.get(at(u"parking"_s, u"/enter?ticket="_s + ticket));
        EXPECT_EQ(answer.status, 400) << ticket.toStdString();
        EXPECT_TRUE(answer.has(u"관문의 시스템 목록에서"_s));
        EXPECT_TRUE(browser.cookies.value(u"parking.localhost"_s).isEmpty()) << "nobody was let in";
    }
}

TEST_P(Visits, aSilentPortal_isSaidAsSuch)
{
    expectWarning(u"redeeming a ticket got status"_s);
    m_portalStatus = 500;
    m_tickets.insert(u"t"_s, arrival(u"parking"_s, u"head"_s));
    Browser browser(m_port);
    const Answer answer = browser.get(at(u"parking"_s, u"/enter?ticket=t"_s));
    EXPECT_EQ(answer.status, 503);
    EXPECT_TRUE(answer.has(u"확인하지 못했습니다"_s));
}

TEST_P(Visits, nobody_seesAnythingWithoutAVisit)
{
    put(u"e-finance"_s, record(u"7"_s, u"submitted"_s));
    Browser browser(m_port);
    for (const QString &path : {u"/"_s, u"/search?q=a"_s, u"/records/7"_s, u"/records/7/print"_s, u"/export.csv"_s,
                                u"/help"_s, u"/enter"_s}) {
        const Answer answer = browser.get(at(u"e-finance"_s, path));
        EXPECT_EQ(answer.status, 401) << path.toStdString();
        EXPECT_FALSE(answer.has(u"보도 정비"_s)) << path.toStdString();
    }
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/records/7/approve"_s), {}).status, 401);
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/sign-out"_s), {}).status, 401);
    for (const QString &path : {u"/gwanmun/search?q=a&role=approver"_s})
        EXPECT_EQ(browser.get(at(u"e-finance"_s, path)).status, 401);
    EXPECT_EQ(browser.send("POST", at(u"e-finance"_s, u"/gwanmun/counters"_s), {"Content-Type: application/json"}, "{}")
                  .status,
              401);
}

TEST_P(Visits, secretOfAnotherSystem_opensNoServiceOfThisOne)
{
    Browser browser(m_port);
    const QByteArray wrong = "Authorization: " + credentials(u"complaints"_s);
    EXPECT_EQ(browser.send("GET", at(u"e-finance"_s, u"/gwanmun/search?q=a"_s), {wrong}).status, 401);
    EXPECT_EQ(browser
                  .send("POST", at(u"e-finance"_s, u"/gwanmun/counters"_s), {wrong, "Content-Type: application/json"},
                        R"({"seats":[]})")
                  .status,
              401);
    EXPECT_EQ(browser
                  .send("GET", at(u"e-finance"_s, u"/gwanmun/search?q=a"_s),
                        {"Authorization: Basic " + QByteArray("e-finance:").toBase64()})
                  .status,
              401);
}

TEST_P(Visits, cookieOfOneSystem_isWorthNothingInAnother)
{
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    const QByteArray cookie = browser.cookies.value(u"e-finance.localhost"_s).value("visit");
    ASSERT_FALSE(cookie.isEmpty());
    Browser thief(m_port);
    for (const QString &other : {u"complaints"_s, u"personnel"_s, u"empty"_s}) {
        thief.cookies[other + u".localhost"_s].insert("visit", cookie);
        EXPECT_EQ(thief.get(at(other, u"/"_s)).status, 401) << other.toStdString();
    }
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 200);
}

TEST_P(Visits, visit_endsByItselfAfterAWorkingDay)
{
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    m_clock.pass(std::chrono::hours(8) - std::chrono::seconds(1));
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 200);
    m_clock.pass(std::chrono::seconds(2));
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 401);
}

TEST_P(Visits, signOut_endsItForThisCookieAndOnlyByItsOwnForm)
{
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    const QByteArray cookie = browser.cookies.value(u"e-finance.localhost"_s).value("visit");
    const QString token = Browser::field(browser.get(at(u"e-finance"_s, u"/"_s)), u"form_token"_s);
    ASSERT_EQ(token.size(), 43);
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/sign-out"_s), {}).status, 403);
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/sign-out"_s), {{u"form_token"_s, u"x"_s}}).status, 403);
    EXPECT_EQ(browser
                  .send("POST", at(u"e-finance"_s, u"/sign-out"_s),
                        {"Content-Type: application/x-www-form-urlencoded", "Origin: http://evil.localhost"},
                        encoded({{u"form_token"_s, token}}))
                  .status,
              403);
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 200);
    EXPECT_EQ(browser.post(at(u"e-finance"_s, u"/sign-out"_s), {{u"form_token"_s, token}}).status, 200);
    EXPECT_TRUE(browser.cookies.value(u"e-finance.localhost"_s).isEmpty());
    browser.cookies[u"e-finance.localhost"_s].insert("visit", cookie);
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 401) << "the cookie alone does not bring it back";
}

TEST_P(Visits, arrivingAgain_endsTheVisitBefore)
{
    Browser browser = arrived(u"e-finance"_s, u"approver"_s);
    const QByteArray first = browser.cookies.value(u"e-finance.localhost"_s).value("visit");
    m_tickets.insert(u"second"_s, arrival(u"e-finance"_s, u"viewer"_s));
    browser.get(at(u"e-finance"_s, u"/enter?ticket=second"_s));
    Browser old(m_port);
    old.cookies[u"e-finance.localhost"_s].insert("visit", first);
    EXPECT_EQ(old.get(at(u"e-finance"_s, u"/"_s)).status, 401);
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 200);
}

TEST_P(Visits, systemsWithoutData_sayWhoArrivedAndThatThereIsNothing)
{
    Browser browser = arrived(u"empty"_s, u"user"_s);
    const Answer page = browser.get(at(u"empty"_s, u"/"_s));
    EXPECT_TRUE(page.has(u"김하늘 님이 ‘지출 결재’ 역할로 들어왔습니다."_s)) << page.raw.toStdString();
    EXPECT_TRUE(page.has(u"들어 있는 자료가 없습니다"_s));
    EXPECT_EQ(browser.get(at(u"empty"_s, u"/records/7"_s)).status, 404);
    EXPECT_EQ(browser.get(at(u"empty"_s, u"/export.csv"_s)).status, 404);
    EXPECT_EQ(counted(u"empty"_s, u"seat-1"_s, u"person-1"_s, u"user"_s), QJsonArray());
}

TEST_P(Visits, systemThatNobodyIsHandedOverTo_showsAPageToAnybody)
{
    Browser browser(m_port);
    const Answer page = browser.get(at(u"linked-only"_s, u"/"_s));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.has(u"아무도 인계되지 않습니다"_s));
}

TEST_P(Visits, unknownHostNames_haveNoPages)
{
    Browser browser(m_port);
    EXPECT_EQ(browser.get(at(u"nobody"_s, u"/"_s)).status, 404);
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/nothing/at-all"_s)).status, 404);
}

TEST_P(Visits, everyPage_forbidsScriptsAndForeignResources)
{
    put(u"gis-works"_s, record(u"7"_s, u"reviewing"_s));
    Browser browser = arrived(u"gis-works"_s, u"inspector"_s);
    for (const QString &path :
         {u"/"_s, u"/search?q=a"_s, u"/records/7"_s, u"/records/7/print"_s, u"/help"_s, u"/none"_s}) {
        const Answer page = browser.get(at(u"gis-works"_s, path));
        const QByteArray policy = page.header("Content-Security-Policy");
        EXPECT_TRUE(policy.startsWith("default-src 'none'; style-src 'self';")) << path.toStdString();
        EXPECT_FALSE(policy.contains("unsafe") || policy.contains("script-src")) << policy.toStdString();
        EXPECT_FALSE(page.body().contains("<script") || page.body().contains(" style=")
                     || page.body().contains("<style"));
        EXPECT_EQ(page.header("Cache-Control"), "no-store");
    }
    EXPECT_EQ(browser.get(at(u"gis-works"_s, u"/style.css"_s)).header("Content-Type"), "text/css; charset=utf-8");
}

INSTANTIATE_TEST_SUITE_P(, Visits, testing::Values(Engine::Sqlite, Engine::Postgres), engineName);

} // namespace
} // namespace gw::test
