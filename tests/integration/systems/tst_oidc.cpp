// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "systems_fixture.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace gw;
using namespace gw::test;

namespace {

const QString verifier = u"a-verifier-of-forty-three-characters-or-more-0"_s;

class OidcTest : public SystemsTest
{
protected:
    void SetUp() override
    {
        SystemsTest::SetUp();
        put(u"other"_s, oidcText(u"other"_s));
        refresh();
    }
    QString hintFor(const QByteArray &caller, const QString &system = u"people"_s)
    {
        return QUrlQuery(launch(system, caller)).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded);
    }
    static QByteArray form(const QList<std::pair<QString, QString>> &items)
    {
        QByteArrayList pairs;
        for (const auto &[name, value] : items)
            pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
        return pairs.join('&');
    }
    /// The address the browser is sent to.
    QUrl authorize(const QString &hint, const QString &client = u"people"_s, const QByteArray &more = {})
    {
        const QString challenge =
            QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const Response answer =
            ask("GET",
                u"/oauth2/authorize?"_s
                    + QString::fromLatin1(
                        form({{u"response_type"_s, u"code"_s},
                              {u"client_id"_s, client},
                              {u"redirect_uri"_s, u"https://"_s + client + u".city.example/oidc/callback"_s},
                              {u"scope"_s, u"openid profile portal"_s},
                              {u"state"_s, u"s"_s},
                              {u"nonce"_s, u"n"_s},
                              {u"code_challenge"_s, challenge},
                              {u"code_challenge_method"_s, u"S256"_s},
                              {u"login_hint"_s, hint}})
                        + more),
                {});
        EXPECT_EQ(answer.status, 303) << answer.body.constData();
        return QUrl::fromEncoded(header(answer, "Location"));
    }
    static QString codeOf(const QUrl &url) { return QUrlQuery(url).queryItemValue(u"code"_s); }
    Response token(const QString &code, const QByteArray &client = "people", QByteArray secret = {})
    {
        if (secret.isEmpty())
            secret = secretOf(client);
        return ask(
            "POST", u"/oauth2/token"_s, "Basic " + (client + ':' + secret).toBase64(),
            {{"content-type", "application/x-www-form-urlencoded"}},
            form({{u"grant_type"_s, u"authorization_code"_s},
                  {u"code"_s, code},
                  {u"redirect_uri"_s, u"https://"_s + QString::fromLatin1(client) + u".city.example/oidc/callback"_s},
                  {u"code_verifier"_s, verifier}}));
    }
    QJsonObject claims(const Response &answer)
    {
        const QByteArray payload = json(answer).value(u"id_token"_s).toString().section(u'.', 1, 1).toLatin1();
        return json::parseObject(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))
            .value_or(QJsonObject());
    }
};

TEST_P(OidcTest, hintSignsThePersonIn_onceAndWithSeatAndRole)
{
    const QUrl start = launch(u"people"_s, clerk);
    EXPECT_EQ(start.toString(QUrl::RemoveQuery), u"https://people.city.example/oidc/start"_s);
    EXPECT_EQ(QUrlQuery(start).queryItemValue(u"iss"_s, QUrl::FullyDecoded), u"https://portal.example"_s);
    EXPECT_EQ(QUrlQuery(start).queryItemValue(u"target_link_uri"_s, QUrl::FullyDecoded),
              u"https://people.city.example/enter"_s);
    const QString hint = QUrlQuery(start).queryItemValue(u"login_hint"_s, QUrl::FullyDecoded);

    const QUrl back = authorize(hint);
    EXPECT_EQ(back.host(), u"people.city.example"_s);
    EXPECT_EQ(QUrlQuery(back).queryItemValue(u"state"_s), u"s"_s);
    const Response answer = token(codeOf(back));
    ASSERT_EQ(answer.status, 200) << answer.body.constData();
    const QJsonObject who = claims(answer);
    EXPECT_EQ(who[u"sub"_s], u"p-clerk"_s);
    EXPECT_EQ(who[u"aud"_s], u"people"_s);
    EXPECT_EQ(who[u"nonce"_s], u"n"_s);
    EXPECT_EQ(who[u"seat_id"_s], u"s-clerk"_s);
    EXPECT_EQ(who[u"role"_s], u"clerk"_s);
    EXPECT_EQ(who[u"unit_name"_s], u"재무과"_s);
    EXPECT_EQ(json(answer)[u"scope"_s], u"openid profile"_s) << "the portal itself is not handed over";
    EXPECT_FALSE(json(answer).contains(u"refresh_token"_s));

    const QUrl again = authorize(hint);
    EXPECT_EQ(again.path(), u"/login"_s) << "replayed";
    EXPECT_FALSE(QUrlQuery(again).hasQueryItem(u"login_hint"_s)) << "and it does not wander on";
}

TEST_P(OidcTest, hintForAnotherClient_isRefusedAndSpent)
{
    const QString hint = hintFor(clerk);
    EXPECT_EQ(authorize(hint, u"other"_s).path(), u"/login"_s);
    EXPECT_EQ(authorize(hint).path(), u"/login"_s);
}

TEST_P(OidcTest, hintThatIsTooOld_guessedOrATicket_signsNobodyIn)
{
    const QString old = hintFor(clerk);
    m_clock.advance(std::chrono::seconds(61));
    EXPECT_EQ(authorize(old).path(), u"/login"_s);
    EXPECT_EQ(authorize(QString(43, u'A')).path(), u"/login"_s);
    EXPECT_EQ(authorize(ticketOf(launch(u"finance"_s, clerk))).path(), u"/login"_s);
}

TEST_P(OidcTest, hintAfterSignOut_signsNobodyIn_norDoesTheCode)
{
    const QString hint = hintFor(clerk);
    const QString code = codeOf(authorize(hintFor(clerk)));
    ASSERT_FALSE(code.isEmpty());
    sql(u"UPDATE token_family SET ended_at = ? WHERE id = 'session-p-clerk'"_s, {toRfc3339(m_clock.now())});
    EXPECT_EQ(authorize(hint).path(), u"/login"_s);
    EXPECT_EQ(token(code).status, 400);
}

TEST_P(OidcTest, rightOrSeatThatWent_makesTheCodeWorthless)
{
    const QString code = codeOf(authorize(hintFor(clerk)));
    sql(u"UPDATE post SET unit_id = 'u-parks' WHERE id = 't-clerk'"_s);
    EXPECT_EQ(token(code).status, 400);
    sql(u"UPDATE post SET unit_id = 'u-treasury' WHERE id = 't-clerk'"_s);
    const QString next = codeOf(authorize(hintFor(clerk)));
    sql(u"UPDATE seat SET valid_to = '2026-11-20' WHERE id = 's-clerk'"_s);
    EXPECT_EQ(token(next).status, 400);
}

TEST_P(OidcTest, codeTwice_endsWhatTheFirstGave)
{
    const QString code = codeOf(authorize(hintFor(clerk)));
    expectWarning(u"an authorization code came twice"_s);
    const Response first = token(code);
    ASSERT_EQ(first.status, 200);
    EXPECT_EQ(token(code).status, 400);
    const QByteArray bearer = "Bearer " + json(first)[u"access_token"_s].toString().toLatin1();
    EXPECT_EQ(ask("GET", u"/oauth2/userinfo"_s, bearer).status, 401);
}

TEST_P(OidcTest, clientWithoutItsSecret_getsNothing)
{
    const QString code = codeOf(authorize(hintFor(clerk)));
    EXPECT_EQ(token(code, "people", "not-the-secret-0123456789").status, 401);
    EXPECT_EQ(token(code, "other").status, 400) << "another client's code";
    const Response open = ask("POST", u"/oauth2/token"_s, {}, {{"content-type", "application/x-www-form-urlencoded"}},
                              form({{u"grant_type"_s, u"authorization_code"_s},
                                    {u"client_id"_s, u"people"_s},
                                    {u"code"_s, code},
                                    {u"redirect_uri"_s, u"https://people.city.example/oidc/callback"_s},
                                    {u"code_verifier"_s, verifier}}));
    EXPECT_EQ(open.status, 401);
    EXPECT_EQ(token(code).status, 200) << "none of which spends it";
}

TEST_P(OidcTest, redirectAddress_isThatOfTheFile)
{
    const Response answer = ask("GET",
                                u"/oauth2/authorize?response_type=code&client_id=people&scope=openid&redirect_uri="
                                "https%3A%2F%2Fevil.example%2F&code_challenge_method=S256&code_challenge="_s
                                    + QString(43, u'a') + u"&login_hint="_s + hintFor(clerk),
                                {});
    EXPECT_EQ(answer.status, 400);
    EXPECT_TRUE(header(answer, "Location").isEmpty());
}

TEST_P(OidcTest, promptForALogin_isObeyedInSpiteOfAHint)
{
    EXPECT_EQ(authorize(hintFor(clerk), u"people"_s, "&prompt=login").path(), u"/login"_s);
}

TEST_P(OidcTest, systemThatIsGone_isNoClientAnyMore)
{
    const QString hint = hintFor(clerk);
    remove(u"people"_s);
    refresh();
    EXPECT_EQ(ask("GET", u"/oauth2/authorize?client_id=people&login_hint="_s + hint, {}).status, 400);
}

TEST_P(OidcTest, hintOfOnePerson_neverSignsAnotherIn)
{
    EXPECT_EQ(claims(token(codeOf(authorize(hintFor(head)))))[u"sub"_s], u"p-head"_s);
    EXPECT_EQ(claims(token(codeOf(authorize(hintFor(clerk)))))[u"sub"_s], u"p-clerk"_s);
}

INSTANTIATE_TEST_SUITE_P(Databases, OidcTest, testing::Values(Engine::Sqlite), engineName);

} // namespace
