// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// From the portal into a hosted system, as a person goes: everything over HTTP, against the program itself.
#include "browser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>
#include <gtest/gtest.h>
#include <gw/base/json.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>
#include <gw/test/warnings.h>
#include <map>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {
namespace {

const QString clerk = u"11-204518"_s;
const QString divisionHead = u"11-187330"_s;

/// One city for the whole program, and the tokens of those who signed in there.
class Launches : public testing::Test
{
public:
    static void end() { s_city.reset(); }

protected:
    void SetUp() override
    {
        if (!s_city) {
            s_city = std::make_unique<BackendProcess>();
            ASSERT_TRUE(s_city->start()) << s_city->log().toStdString();
        }
    }

    static QByteArray token(const QString &login)
    {
        static std::map<QString, QByteArray> tokens;
        QByteArray &known = tokens[login];
        if (known.isEmpty())
            known = portalTokens(s_city->port(), login).value(u"access_token"_s).toString().toLatin1();
        EXPECT_FALSE(known.isEmpty()) << "cannot sign in";
        return known;
    }
    static Answer launchWith(const QByteArray &token, const QString &system, const QJsonObject &draft = {})
    {
        Browser portal(s_city->port());
        return portal.send("POST", portal.origin({}) + u"/v1/systems/%1/launch"_s.arg(system),
                           {"Authorization: Bearer " + token, "Content-Type: application/json"}, json::compact(draft));
    }
    static Answer launch(const QString &login, const QString &system, const QJsonObject &draft = {})
    {
        return launchWith(token(login), system, draft);
    }
    static QString launchUrl(const QString &login, const QString &system, const QJsonObject &draft = {})
    {
        const Answer answer = launch(login, system, draft);
        EXPECT_EQ(answer.status, 200) << answer.raw.toStdString();
        return QJsonDocument::fromJson(answer.body()).object().value(u"url"_s).toString();
    }
    static QString at(const QString &system, const QString &path)
    {
        return Browser(s_city->port()).origin(system) + path;
    }
    static QByteArray credentials(const QString &system)
    {
        QFile file(s_city->dataDir() + u"/systems/secrets/"_s + system);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return "Authorization: Basic " + (system.toLatin1() + ':' + file.readAll().trimmed()).toBase64();
    }

    static std::unique_ptr<BackendProcess> s_city;
};
std::unique_ptr<BackendProcess> Launches::s_city;

class EndOfCity final : public testing::Environment
{
    void TearDown() override { Launches::end(); } // while there still is an application
};
const auto *const endOfCity = testing::AddGlobalTestEnvironment(new EndOfCity);

struct Case
{
    QString system;
    QString login;
    QString role;
    QString roleKo;
    QString state; ///< that the role acts on
    QString step;
};

const std::vector<Case> cases{
    {u"e-finance"_s, u"11-187330"_s, u"approver"_s, u"지출 결재"_s, u"submitted"_s, u"approve"_s},
    {u"complaints"_s, u"11-206391"_s, u"officer"_s, u"민원 총괄"_s, u"received"_s, u"take"_s},
    {u"personnel"_s, u"11-198204"_s, u"head"_s, u"부서장"_s, u"requested"_s, u"approve"_s},
    {u"procurement"_s, u"11-195540"_s, u"contracting"_s, u"계약 담당"_s, u"requested"_s, u"cancel"_s},
    {u"facilities"_s, u"11-201266"_s, u"manager"_s, u"시설 관리"_s, u"requested"_s, u"confirm"_s},
    {u"parking"_s, u"31-180911"_s, u"head"_s, u"허가 결재"_s, u"applied"_s, u"grant"_s},
    {u"archive"_s, u"11-199873"_s, u"archivist"_s, u"기록 담당"_s, u"requested"_s, u"lend"_s},
    {u"gis-works"_s, u"11-192837"_s, u"inspector"_s, u"허가 담당"_s, u"reviewing"_s, u"permit"_s},
};

class EachSystem : public Launches, public testing::WithParamInterface<Case>
{
protected:
    QJsonArray counted(const QJsonObject &identity)
    {
        Browser portal(s_city->port());
        const Answer answer = portal.send("POST", at(GetParam().system, u"/gwanmun/counters"_s),
                                          {credentials(GetParam().system), "Content-Type: application/json"},
                                          json::compact({{u"seats"_s, QJsonArray{identity}}}));
        EXPECT_EQ(answer.status, 200) << answer.raw.toStdString();
        return QJsonDocument::fromJson(answer.body())
            .object()
            .value(u"seats"_s)
            .toArray()
            .at(0)
            .toObject()
            .value(u"items"_s)
            .toArray();
    }
};

TEST_P(EachSystem, personArrivesInTheirRole_seesData_actsAndTheCounterFollows_andIsFound)
{
    const Case &one = GetParam();
    const Answer launched = launch(one.login, one.system);
    ASSERT_EQ(launched.status, 200) << launched.raw.toStdString();
    const QJsonObject way = QJsonDocument::fromJson(launched.body()).object();
    EXPECT_EQ(way.value(u"role"_s).toObject().value(u"ko"_s).toString(), one.roleKo);

    Browser browser(s_city->port());
    const Answer home = browser.follow(browser.get(way.value(u"url"_s).toString()));
    ASSERT_EQ(home.status, 200) << home.raw.toStdString();
    EXPECT_EQ(QUrl(browser.address).path(), u"/"_s);
    EXPECT_TRUE(QUrl(browser.address).query().isEmpty());
    const QJsonObject persona = s_city->persona(one.login);
    for (const QString &text : {persona.value(u"nameKo"_s).toString(), one.login, one.roleKo})
        EXPECT_TRUE(!text.isEmpty() && home.has(text)) << text.toStdString();

    const QJsonObject identity{
        {u"seatId"_s, way.value(u"seatId"_s)}, {u"personId"_s, persona.value(u"personId"_s)}, {u"role"_s, one.role}};
    const QJsonArray before = counted(identity);
    ASSERT_GT(before.size(), 0) << "nothing waits: the seed gives this persona nothing to do";
    Answer record;
    QString path;
    for (const QJsonValue &item : before) {
        path = item.toObject().value(u"path"_s).toString();
        record = browser.get(at(one.system, path));
        if (record.has(path + u'/' + one.step))
            break;
    }
    ASSERT_TRUE(record.has(path + u'/' + one.step)) << "no record on which this role can act";
    const Answer done = browser.post(at(one.system, path + u'/' + one.step),
                                     {{u"form_token"_s, Browser::field(record, u"form_token"_s)}});
    EXPECT_EQ(done.status, 303) << done.raw.toStdString();
    const qsizetype gone = one.step == u"take" ? 0 : 1; // what I took still waits, now for me alone
    EXPECT_EQ(counted(identity).size(), before.size() - gone);

    const QString number = before.at(0).toObject().value(u"titleKo"_s).toString().section(u' ', 0, 0);
    const QByteArray query = encoded({{u"q"_s, number},
                                      {u"person"_s, persona.value(u"personId"_s).toString()},
                                      {u"seat"_s, way.value(u"seatId"_s).toString()},
                                      {u"role"_s, one.role}});
    Browser portal(s_city->port());
    const Answer found = portal.send("GET", at(one.system, u"/gwanmun/search?"_s + QString::fromLatin1(query)),
                                     {credentials(one.system)});
    EXPECT_GT(QJsonDocument::fromJson(found.body()).object().value(u"items"_s).toArray().size(), 0)
        << found.raw.toStdString();
}

INSTANTIATE_TEST_SUITE_P(, EachSystem, testing::ValuesIn(cases),
                         [](const auto &one) { return QString(one.param.system).remove(u'-').toStdString(); });

TEST_F(Launches, numbersOfThePortal_areThoseOfTheSystems)
{
    const QString login = u"11-199873"_s;
    Browser portal(s_city->port());
    QJsonObject archive;
    const bool counted = waitUntil([&] {
        const Answer answer =
            portal.send("GET", portal.origin({}) + u"/v1/counters"_s, {"Authorization: Bearer " + token(login)});
        const QJsonArray systems = QJsonDocument::fromJson(answer.body()).object().value(u"systems"_s).toArray();
        for (const QJsonValue &system : systems) {
            if (system.toObject().value(u"systemId"_s) == u"archive"_s)
                archive = system.toObject();
        }
        return archive.contains(u"freshAt"_s) && archive.value(u"count"_s).toInt() > 0;
    });
    ASSERT_TRUE(counted);
    Browser browser(s_city->port());
    const Answer home = browser.follow(browser.get(launchUrl(login, u"archive"_s)));
    EXPECT_TRUE(home.has(u"나를 기다리는 것 %1건"_s.arg(archive.value(u"count"_s).toInt())))
        << archive.value(u"count"_s).toInt() << home.raw.toStdString();
    EXPECT_FALSE(archive.value(u"stale"_s).toBool());
}

TEST_F(Launches, ticket_worksOnce)
{
    const QString url = launchUrl(divisionHead, u"e-finance"_s);
    EXPECT_EQ(QUrl(url).host(), u"e-finance.localhost"_s);
    Browser first(s_city->port());
    EXPECT_EQ(first.get(url).status, 303);
    Browser second(s_city->port());
    const Answer again = second.get(url);
    EXPECT_EQ(again.status, 400);
    EXPECT_TRUE(again.has(u"60초 안에 한 번만"_s));
    EXPECT_TRUE(second.cookies.value(u"e-finance.localhost"_s).isEmpty());
}

TEST_F(Launches, ticketOfAnotherSystem_isRefused)
{
    QUrl url(launchUrl(divisionHead, u"e-finance"_s));
    url.setHost(u"complaints.localhost"_s);
    Browser browser(s_city->port());
    EXPECT_EQ(browser.get(url.toString()).status, 400);
}

TEST_F(Launches, ticketAfterItsMinute_isRefused)
{
    const QString url = launchUrl(divisionHead, u"e-finance"_s);
    // Rather than wait for a minute: what the server knows of tickets is made a minute older.
    sqlite3 *database = nullptr;
    const QByteArray name = (s_city->dataDir() + u"/backend.sqlite"_s).toUtf8();
    ASSERT_EQ(sqlite3_open_v2(name.constData(), &database, SQLITE_OPEN_READWRITE, nullptr), SQLITE_OK);
    sqlite3_busy_timeout(database, 5000);
    const QByteArray past = toRfc3339(SystemClock().now().addSecs(-1)).toLatin1();
    const QByteArray age = "UPDATE launch_ticket SET expires_at = '" + past + '\'';
    EXPECT_EQ(sqlite3_exec(database, age.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    EXPECT_GE(sqlite3_changes(database), 1);
    sqlite3_close(database);
    Browser browser(s_city->port());
    const Answer refused = browser.get(url);
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(refused.has(u"관문의 시스템 목록에서"_s));
    EXPECT_TRUE(browser.cookies.value(u"e-finance.localhost"_s).isEmpty());
}

TEST_F(Launches, guessedTicket_isRefused)
{
    Browser browser(s_city->port());
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/enter?ticket="_s + QString(43, u'A'))).status, 400);
}

TEST_F(Launches, withoutTheRight_thereIsNoWayIn)
{
    EXPECT_EQ(launch(clerk, u"parking"_s).status, 403);
    EXPECT_EQ(launch(u"31-203415"_s, u"procurement"_s).status, 403);
    EXPECT_EQ(launch(u"31-203415"_s, u"parking"_s).status, 200);
}

TEST_F(Launches, certainRecord_isShownAtOnce)
{
    Browser portal(s_city->port());
    const Answer found =
        portal.send("GET", at(u"archive"_s, u"/gwanmun/search?q=1978&role=reader"_s), {credentials(u"archive"_s)});
    const QString path = QJsonDocument::fromJson(found.body())
                             .object()
                             .value(u"items"_s)
                             .toArray()
                             .at(0)
                             .toObject()
                             .value(u"path"_s)
                             .toString();
    ASSERT_TRUE(path.startsWith(u"/records/"_s)) << found.raw.toStdString();
    for (const QString &system : {u"archive"_s}) {
        Browser browser(s_city->port());
        const Answer page = browser.follow(browser.get(launchUrl(clerk, system, {{u"target"_s, path}})));
        EXPECT_EQ(QUrl(browser.address).path(), path);
        EXPECT_TRUE(page.has(u"1978년 도시 계획 도면"_s));
    }
}

TEST_F(Launches, openIdConnect_showsRoleAndWay_andItsHintWorksOnce)
{
    const QString url = launchUrl(clerk, u"personnel"_s);
    EXPECT_EQ(QUrl(url).path(), u"/oidc/start"_s);
    Browser browser(s_city->port());
    const Answer home = browser.follow(browser.get(url));
    ASSERT_EQ(home.status, 200) << browser.address.toStdString() << home.raw.toStdString();
    EXPECT_EQ(browser.address, at(u"personnel"_s, u"/"_s));
    for (const QString &text : {u"김하늘"_s, u"11-204518"_s, u"본인"_s, u"OpenID Connect"_s})
        EXPECT_TRUE(home.has(text)) << text.toStdString();
    EXPECT_FALSE(browser.cookies.value(u"personnel.localhost"_s).contains("flow")) << "it has served its purpose";
    Browser thief(s_city->port());
    const Answer asked = thief.follow(thief.get(url));
    EXPECT_EQ(QUrl(thief.address).path(), u"/login"_s) << "the hint was spent: the provider asks for a password";
    EXPECT_TRUE(asked.has(u"name=\"password\""_s));
}

TEST_F(Launches, openIdConnect_answerThatThisBrowserDidNotAskFor_isRefused)
{
    Browser browser(s_city->port());
    const Answer start = browser.get(launchUrl(clerk, u"personnel"_s));
    const Answer authorized = browser.get(QString::fromUtf8(start.header("Location")));
    const QString callback = QString::fromUtf8(authorized.header("Location"));
    ASSERT_TRUE(callback.startsWith(at(u"personnel"_s, u"/oidc/callback?"_s))) << authorized.raw.toStdString();
    Browser victim(s_city->port());
    EXPECT_EQ(victim.get(callback).status, 400) << "login forgery: somebody else's arrival in this browser";
    EXPECT_TRUE(victim.cookies.value(u"personnel.localhost"_s).isEmpty());
    EXPECT_EQ(browser.get(callback).status, 400) << "the flow is gone with the first try";
}

TEST_F(Launches, openIdConnect_anotherIssuerOrAddress_isRefused)
{
    Browser browser(s_city->port());
    QUrl url(launchUrl(clerk, u"personnel"_s));
    QUrlQuery query(url);
    query.removeQueryItem(u"iss"_s);
    query.addQueryItem(u"iss"_s, u"https://evil.example"_s);
    url.setQuery(query);
    EXPECT_EQ(browser.get(url.toString(QUrl::FullyEncoded)).status, 400);
    QUrl elsewhere(launchUrl(clerk, u"personnel"_s));
    QUrlQuery target(elsewhere);
    target.removeQueryItem(u"target_link_uri"_s);
    target.addQueryItem(u"target_link_uri"_s, u"https://evil.example/"_s);
    elsewhere.setQuery(target);
    browser.follow(browser.get(elsewhere.toString(QUrl::FullyEncoded)));
    EXPECT_EQ(browser.address, at(u"personnel"_s, u"/"_s));
}

TEST_F(Launches, codeOfOneClient_doesNotSignInToAnother)
{
    Browser browser(s_city->port());
    const Answer start = browser.get(launchUrl(clerk, u"personnel"_s));
    const Answer authorized = browser.get(QString::fromUtf8(start.header("Location")));
    QUrl callback(QString::fromUtf8(authorized.header("Location")));
    callback.setHost(u"facilities.localhost"_s);
    browser.cookies[u"facilities.localhost"_s] = browser.cookies.value(u"personnel.localhost"_s);
    EXPECT_EQ(browser.get(callback.toString(QUrl::FullyEncoded)).status, 400);
}

TEST_F(Launches, signingOutOfThePortal_endsTheVisitsOfThatPersonAndNoOthers)
{
    const QJsonObject tokens = portalTokens(s_city->port(), u"11-190458"_s);
    const QByteArray mine = tokens.value(u"access_token"_s).toString().toLatin1();
    Browser browser(s_city->port());
    const QStringList systems{u"e-finance"_s, u"personnel"_s, u"travel-expenses"_s};
    for (const QString &system : systems) {
        const Answer way = launchWith(mine, system);
        const QString url = QJsonDocument::fromJson(way.body()).object().value(u"url"_s).toString();
        EXPECT_EQ(browser.follow(browser.get(url)).status, 200) << way.raw.toStdString();
    }
    Browser other(s_city->port());
    other.follow(other.get(launchUrl(clerk, u"e-finance"_s)));

    Browser portal(s_city->port());
    EXPECT_EQ(
        portal.get(portal.origin({}) + u"/oauth2/logout?id_token_hint="_s + tokens.value(u"id_token"_s).toString())
            .status,
        200);
    for (const QString &system : systems)
        EXPECT_TRUE(waitUntil([&] { return browser.get(at(system, u"/"_s)).status == 401; }, 20s))
            << system.toStdString();
    EXPECT_EQ(other.get(at(u"e-finance"_s, u"/"_s)).status, 200);
}

TEST_F(Launches, endOfASession_isBelievedOfThePortalAlone)
{
    const QJsonObject tokens = portalTokens(s_city->port(), divisionHead);
    Browser browser(s_city->port());
    browser.follow(browser.get(launchUrl(divisionHead, u"e-finance"_s)));
    const QString idToken = tokens.value(u"id_token"_s).toString();
    const QString accessToken = tokens.value(u"access_token"_s).toString();
    const QString unsignedToken =
        QString::fromLatin1(QByteArray(R"({"alg":"none"})").toBase64(QByteArray::OmitTrailingEquals)) + u'.'
        + idToken.section(u'.', 1, 1) + u'.';
    const QString elsewhere = idToken.section(u'.', 0, 0) + u'.' + idToken.section(u'.', 1, 1) + u'.'
                              + QString::fromLatin1(QByteArray(64, 'x').toBase64(QByteArray::Base64UrlEncoding
                                                                                 | QByteArray::OmitTrailingEquals));
    Browser stranger(s_city->port());
    for (const QString &token : {QString(), u"x.y.z"_s, idToken, accessToken, unsignedToken, elsewhere})
        EXPECT_EQ(stranger.post(at(u"e-finance"_s, u"/oidc/logout"_s), {{u"logout_token"_s, token}}).status, 400)
            << token.toStdString();
    EXPECT_EQ(browser.get(at(u"e-finance"_s, u"/"_s)).status, 200);
}

TEST_F(Launches, systemsWithoutData_takePeopleInAsWell)
{
    Browser browser(s_city->port());
    const Answer page = browser.follow(browser.get(launchUrl(clerk, u"travel-expenses"_s)));
    EXPECT_TRUE(page.has(u"여비정산"_s));
    EXPECT_TRUE(page.has(u"김하늘 님이 ‘이용’ 역할로 들어왔습니다."_s)) << page.raw.toStdString();
    EXPECT_TRUE(page.has(u"들어 있는 자료가 없습니다"_s));
    const Answer oidc = browser.follow(browser.get(launchUrl(clerk, u"service-desk"_s)));
    EXPECT_TRUE(oidc.has(u"김하늘 님이 ‘이용’ 역할로 들어왔습니다."_s)) << oidc.raw.toStdString();
    const Answer link = browser.follow(browser.get(launchUrl(clerk, u"ordinances"_s)));
    EXPECT_TRUE(link.has(u"아무도 인계되지 않습니다"_s)) << link.raw.toStdString();
}

TEST_F(Launches, personas_areEntitledToDifferentSystems)
{
    std::map<QString, QSet<QString>> entitled;
    for (const QString &login : {clerk, divisionHead, u"31-203415"_s, u"11-206391"_s, u"11-195540"_s}) {
        Browser portal(s_city->port());
        const Answer answer = portal.send("GET", portal.origin({}) + u"/v1/systems/changes?limit=500"_s,
                                          {"Authorization: Bearer " + token(login)});
        const QJsonArray systems = QJsonDocument::fromJson(answer.body()).object().value(u"created"_s).toArray();
        ASSERT_EQ(systems.size(), 170) << answer.raw.left(2000).toStdString();
        for (const QJsonValue &system : systems) {
            const QJsonArray access = system.toObject().value(u"access"_s).toArray();
            for (const QJsonValue &seat : access) {
                if (seat.toObject().value(u"entitled"_s).toBool())
                    entitled[login].insert(system.toObject().value(u"id"_s).toString());
                else
                    EXPECT_FALSE(seat.toObject().value(u"reason"_s).toObject().value(u"ko"_s).toString().isEmpty());
            }
        }
        EXPECT_GT(entitled[login].size(), 30) << login.toStdString();
        EXPECT_LT(entitled[login].size(), 150) << login.toStdString();
    }
    for (const auto &[one, systems] : entitled) {
        for (const auto &[other, theirs] : entitled)
            EXPECT_TRUE(one == other || systems != theirs) << one.toStdString() << " and " << other.toStdString();
    }
}

} // namespace
} // namespace gw::test
