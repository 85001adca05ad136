// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"
#include "movableclock.h"
#include "testsigner.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <gw/auth/oidc.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>
#include <gw/test/warnings.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using gw::test::await;
using gw::test::waitUntil;

namespace {

class SigningIn : public testing::Test
{
protected:
    ~SigningIn() override
    {
        waitUntil([this] { return provider.busy == 0; }); // what is on its way comes back to the provider
    }

    SigningIn()
    {
        context.transport = &provider;
        context.crypto = auth::makeOpenSslProvider();
        context.clock = &clock;
        context.openUrl = [this](const QUrl &url) {
            page = url;
            if (onPage)
                onPage(url);
            return browserWorks;
        };
        onPage = [this](const QUrl &url) { visit(provider.signInOn(url)); };
    }

    /// A browser goes there; the status of the answer is in `statuses`.
    void visit(const QUrl &url)
    {
        QNetworkReply *reply = browser.get(QNetworkRequest(url));
        QObject::connect(reply, &QNetworkReply::finished, &browser, [this, reply] {
            statuses.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
            bodies.append(reply->readAll());
            reply->deleteLater();
        });
    }

    Result<auth::Grant> inBrowser()
    {
        auth::SignIn signIn(context);
        return await(signIn.withBrowser(provider.issuer));
    }

    static QUrl with(QUrl url, const QString &name, const QString &value)
    {
        QUrlQuery query(url);
        query.removeAllQueryItems(name);
        if (!value.isNull())
            query.addQueryItem(name, value);
        url.setQuery(query);
        return url;
    }

    FakeProvider provider;
    MovableClock clock{QDateTime::currentDateTimeUtc()};
    auth::SignInContext context;
    QNetworkAccessManager browser;
    std::function<void(const QUrl &)> onPage;
    QUrl page;
    QList<int> statuses;
    QList<QByteArray> bodies;
    bool browserWorks = true;
};

} // namespace

TEST_F(SigningIn, inTheBrowser_endsWithTokensAndAName)
{
    auth::SignIn signIn(context);
    QList<auth::SignIn::Step> steps;
    QObject::connect(&signIn, &auth::SignIn::stepChanged, &signIn,
                     [&](auth::SignIn::Step step) { steps.append(step); });
    const auto grant = await(signIn.withBrowser(provider.issuer, u"11-204518"_s, u"ko"_s));
    ASSERT_TRUE(grant) << grant.error().detail.toStdString();
    EXPECT_EQ(grant->identity.subject, u"person-1"_s);
    EXPECT_EQ(grant->identity.loginName, u"11-204518"_s);
    EXPECT_FALSE(grant->tokens.refresh.isEmpty());
    using Step = auth::SignIn::Step;
    EXPECT_EQ(steps, (QList<Step>{Step::FindingProvider, Step::WaitingForBrowser, Step::Exchanging, Step::Idle}));

    const QUrlQuery asked(page);
    EXPECT_EQ(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    EXPECT_EQ(asked.queryItemValue(u"response_type"_s), u"code"_s);
    EXPECT_EQ(asked.queryItemValue(u"login_hint"_s), u"11-204518"_s);
    EXPECT_EQ(asked.queryItemValue(u"ui_locales"_s), u"ko"_s);
    const QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    EXPECT_EQ(redirect.host(), u"127.0.0.1"_s);
    EXPECT_EQ(redirect.path(), u"/callback"_s);
    ASSERT_TRUE(waitUntil([this] { return !statuses.isEmpty(); }));
    EXPECT_EQ(statuses, QList{200});
    EXPECT_TRUE(bodies[0].contains("관문") && bodies[0].contains("Please return"));
    EXPECT_FALSE(bodies[0].contains("code-")); // the page is constant
    QTcpSocket late;
    late.connectToHost(redirect.host(), quint16(redirect.port()));
    EXPECT_TRUE(
        waitUntil([&] { return late.error() == QAbstractSocket::ConnectionRefusedError; })); // nobody listens any more
}

TEST_F(SigningIn, aStrangersRequest_isAnsweredWithAnErrorAndChangesNothing)
{
    onPage = [this](const QUrl &url) {
        const QUrl good = provider.signInOn(url);
        QUrl elsewhere = good;
        elsewhere.setPath(u"/favicon.ico"_s);
        QUrl doubled = good;
        doubled.setQuery(good.query() + u"&state=x"_s);
        for (const QUrl &bad : {with(good, u"state"_s, u"guess"_s), with(good, u"state"_s, QString()), elsewhere,
                                doubled, with(with(good, u"state"_s, u"guess"_s), u"error"_s, u"access_denied"_s)})
            visit(bad);
    };
    auth::SignIn signIn(context);
    auto running = signIn.withBrowser(provider.issuer);
    ASSERT_TRUE(waitUntil([this] { return statuses.size() == 5; }));
    std::ranges::sort(statuses);
    EXPECT_EQ(statuses, (QList{400, 400, 400, 400, 404}));
    EXPECT_EQ(signIn.step(), auth::SignIn::Step::WaitingForBrowser);
    visit(provider.signInOn(page));
    EXPECT_TRUE(await(std::move(running)));
}

TEST_F(SigningIn, aRequestUnderAnotherHostName_isRefused)
{
    onPage = [](const QUrl &) {};
    auth::SignIn signIn(context);
    auto running = signIn.withBrowser(provider.issuer);
    ASSERT_TRUE(waitUntil([this] { return !page.isEmpty(); }));
    const QUrl good = provider.signInOn(page);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(good.port()));
    ASSERT_TRUE(waitUntil([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write("GET " + good.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
                 + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    ASSERT_TRUE(waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(socket.readAll().startsWith("HTTP/1.1 404"));
    visit(good);
    EXPECT_TRUE(await(std::move(running)));
}

TEST_F(SigningIn, anAnswerOfAnotherProvider_isRefused)
{
    for (const QString &other : {QString(), u"https://evil.example"_s, QString(provider.issuer + u'/')}) {
        onPage = [this, other](const QUrl &url) { visit(with(provider.signInOn(url), u"iss"_s, other)); };
        const auto grant = inBrowser();
        ASSERT_FALSE(grant);
        EXPECT_EQ(test::codeOf(grant), Error::Code::Protocol);
    }
    EXPECT_EQ(provider.count(u"/token"_s), 0); // the code never left
}

TEST_F(SigningIn, whoSaysNo_isUnauthorised)
{
    onPage = [this](const QUrl &url) {
        visit(with(with(provider.signInOn(url), u"code"_s, QString()), u"error"_s, u"access_denied"_s));
    };
    const auto grant = inBrowser();
    ASSERT_FALSE(grant);
    EXPECT_EQ(test::codeOf(grant), Error::Code::Unauthorised);
    EXPECT_EQ(test::problemOf(grant), u"access_denied"_s);
}

TEST_F(SigningIn, cancelled_endsAtOnceAndClosesThePort)
{
    onPage = [](const QUrl &) {};
    auth::SignIn signIn(context);
    auto running = signIn.withBrowser(provider.issuer);
    ASSERT_TRUE(waitUntil([this] { return !page.isEmpty(); }));
    EXPECT_EQ(signIn.browserUrl(), page);
    signIn.cancel();
    const auto grant = await(std::move(running));
    ASSERT_FALSE(grant);
    EXPECT_EQ(test::codeOf(grant), Error::Code::Cancelled);
    EXPECT_TRUE(signIn.browserUrl().isEmpty());
}

TEST_F(SigningIn, aWindowThatIsClosed_cancels)
{
    onPage = [](const QUrl &) {};
    auto signIn = std::make_unique<auth::SignIn>(context);
    auto running = signIn->withBrowser(provider.issuer);
    ASSERT_TRUE(waitUntil([this] { return !page.isEmpty(); }));
    signIn.reset();
    EXPECT_EQ(test::codeOf(await(std::move(running))), Error::Code::Cancelled);
}

TEST_F(SigningIn, cancelledDuringTheExchange_revokesWhatNobodyWillUse)
{
    auth::SignIn signIn(context);
    QObject::connect(&signIn, &auth::SignIn::stepChanged, &signIn, [this](auth::SignIn::Step step) {
        if (step == auth::SignIn::Step::Exchanging)
            provider.delay = std::chrono::milliseconds(30);
    });
    auto running = signIn.withBrowser(provider.issuer);
    ASSERT_TRUE(waitUntil([this] { return provider.count(u"/jwks"_s) == 1; }));
    signIn.cancel();
    EXPECT_EQ(test::codeOf(await(std::move(running))), Error::Code::Cancelled);
    EXPECT_TRUE(waitUntil([this] { return !provider.revoked.isEmpty(); }));
    EXPECT_EQ(provider.revoked, QStringList{provider.refreshToken});
}

TEST_F(SigningIn, withoutABrowser_isUnsupported)
{
    browserWorks = false;
    onPage = nullptr;
    EXPECT_EQ(test::codeOf(inBrowser()), Error::Code::Unsupported);
}

TEST_F(SigningIn, aFixedPortRange_isKept)
{
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    context.client.firstPort = taken.serverPort();
    context.client.lastPort = taken.serverPort();
    EXPECT_EQ(test::codeOf(inBrowser()), Error::Code::Unsupported);
    context.client.lastPort = quint16(std::min(65535, taken.serverPort() + 20));
    const auto grant = inBrowser();
    ASSERT_TRUE(grant) << grant.error().detail.toStdString();
    const QUrl redirect(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    EXPECT_GT(redirect.port(), int(context.client.firstPort));
    EXPECT_LE(redirect.port(), int(context.client.lastPort));
}

TEST_F(SigningIn, anIdTokenUnderAnUnknownKey_isLookedForOnceMoreAndThenRefused)
{
    test::expectWarning(u"identity failed its checks"_s);
    provider.bend = [](QJsonObject &header, QJsonObject &) { header[u"kid"_s] = u"k9"_s; };
    const auto grant = inBrowser();
    ASSERT_FALSE(grant);
    EXPECT_EQ(test::codeOf(grant), Error::Code::Protocol);
    EXPECT_EQ(provider.count(u"/jwks"_s), 2);
    EXPECT_TRUE(waitUntil([this] { return !provider.revoked.isEmpty(); }));
}

TEST_F(SigningIn, anIdTokenOfAnotherTrip_isRefused)
{
    test::expectWarning(u"identity failed its checks"_s);
    provider.bend = [](QJsonObject &, QJsonObject &claims) { claims[u"nonce"_s] = u"of somebody else"_s; };
    EXPECT_EQ(test::codeOf(inBrowser()), Error::Code::Protocol);
    provider.bend = nullptr;
    provider.noIdToken = true;
    EXPECT_EQ(test::codeOf(inBrowser()), Error::Code::Protocol);
}

TEST_F(SigningIn, theProvidersName_isComparedToTheCharacterAndNoRedirectIsFollowed)
{
    auto discover = [this](const QString &issuer) { return await(auth::discoverProvider(&provider, issuer)); };
    EXPECT_TRUE(discover(provider.issuer));
    EXPECT_EQ(test::codeOf(discover(provider.issuer + u'/')), Error::Code::Protocol);
    provider.metadata[u"token_endpoint"_s] = u"http://id.example/token"_s; // in clear
    EXPECT_EQ(test::codeOf(discover(provider.issuer)), Error::Code::Protocol);
    EXPECT_EQ(test::codeOf(discover(u"http://id.example"_s)), Error::Code::Rejected);
    EXPECT_EQ(test::codeOf(discover(u"ftp://id.example"_s)), Error::Code::Rejected);

    provider.metadata[u"token_endpoint"_s] = QString(provider.issuer + u"/token"_s);
    ASSERT_TRUE(discover(provider.issuer));
    const int before = int(provider.seen.size());
    provider.insteadOfMetadata =
        net::Reply{302, {{"location", "http://127.0.0.1:9/elsewhere"}}, json::compact(provider.metadata)};
    EXPECT_EQ(test::codeOf(discover(provider.issuer)), Error::Code::Protocol);
    provider.insteadOfMetadata = net::Reply{200, {}, "<html>please log in to this network</html>"};
    EXPECT_EQ(test::codeOf(discover(provider.issuer)), Error::Code::Protocol);
    EXPECT_EQ(provider.seen.size(), before + 2);
}

TEST_F(SigningIn, aSite_isBelievedOnlyWhenItSaysWhatItMust)
{
    const auto fetch = [this](const QString &address) { return await(auth::fetchSite(&provider, QUrl(address))); };
    QJsonObject document{{u"displayName"_s, QJsonObject{{u"ko"_s, u"한빛특별시"_s}, {u"en"_s, u"Hanbit"_s}}},
                         {u"issuer"_s, provider.issuer},
                         {u"portal"_s, provider.issuer},
                         {u"policy"_s, QJsonObject{{u"session/wipeOnSignOut"_s, QJsonObject{{u"value"_s, true}}}}},
                         {u"loginMethods"_s, QJsonArray{u"certificate"_s}}};
    provider.site = net::Reply{200, {}, json::compact(document)};
    const auto site = fetch(provider.issuer + u"/some/page?x=1"_s);
    ASSERT_TRUE(site) << site.error().detail.toStdString();
    EXPECT_EQ(site->server, QUrl(provider.issuer));
    EXPECT_EQ(site->nameEn, u"Hanbit"_s);
    EXPECT_TRUE(site->offersCertificate);
    EXPECT_FALSE(site->offersPassword);
    EXPECT_TRUE(site->policy.contains(u"session/wipeOnSignOut"_s));

    document[u"issuer"_s] = u"http://id.example"_s; // in clear
    provider.site = net::Reply{200, {}, json::compact(document)};
    EXPECT_EQ(test::codeOf(fetch(provider.issuer)), Error::Code::Protocol);
    provider.site = net::Reply{200, {}, "<html>please accept the rules of this network</html>"};
    EXPECT_EQ(test::codeOf(fetch(provider.issuer)), Error::Code::Protocol);
    provider.site = net::Reply{200, {}, "{}"};
    EXPECT_EQ(test::codeOf(fetch(provider.issuer)), Error::Code::Protocol);
    provider.site.reset();
    EXPECT_EQ(test::codeOf(fetch(provider.issuer)), Error::Code::NotFound);
    EXPECT_EQ(test::codeOf(fetch(u"http://desk.example"_s)), Error::Code::Rejected);
    EXPECT_EQ(test::codeOf(fetch(u"desk.example"_s)), Error::Code::Rejected);
}

TEST_F(SigningIn, withACertificate_sendsAnAssertionThatVerifies)
{
    const auto signer = std::make_shared<TestSigner>();
    auth::SignIn signIn(context);
    const auto grant = await(signIn.withCertificate(provider.issuer, signer));
    ASSERT_TRUE(grant) << grant.error().detail.toStdString();
    EXPECT_EQ(grant->identity.name, u"김하늘"_s);

    const QUrlQuery form = provider.lastForm(u"/token"_s);
    EXPECT_EQ(form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded),
              u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    const QList<QByteArray> parts = form.queryItemValue(u"assertion"_s).toLatin1().split('.');
    ASSERT_EQ(parts.size(), 3);
    const auto decoded = [](const QByteArray &part) {
        return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
    };
    const QJsonObject header = json::parseObject(decoded(parts[0])).value();
    const QJsonObject claims = json::parseObject(decoded(parts[1])).value();
    EXPECT_EQ(header[u"alg"_s], u"ES256"_s);
    EXPECT_EQ(QByteArray::fromBase64(header[u"x5c"_s][0].toString().toLatin1()), signer->chain().first());
    EXPECT_EQ(claims[u"aud"_s], provider.issuer);
    EXPECT_EQ(claims[u"iss"_s], u"1234ABCD"_s);
    EXPECT_EQ(claims[u"sub"_s], u"1234ABCD"_s);
    EXPECT_EQ(claims[u"exp"_s].toInteger() - claims[u"iat"_s].toInteger(), 120);
    EXPECT_EQ(claims[u"iat"_s].toInteger(), clock.now().toSecsSinceEpoch());
    EXPECT_TRUE(isUuid(claims[u"jti"_s].toString()));
    EXPECT_TRUE(test::verifies(signer->chain().first(), parts[0] + '.' + parts[1], decoded(parts[2])));
}

TEST_F(SigningIn, withACertificateAndNoIdToken_asksTheUserinfoEndpoint)
{
    provider.noIdToken = true;
    auth::SignIn signIn(context);
    const auto grant = await(signIn.withCertificate(provider.issuer, std::make_shared<TestSigner>()));
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->identity.subject, u"person-1"_s);
    EXPECT_EQ(provider.count(u"/userinfo"_s), 1);
}

TEST_F(SigningIn, aNameThatIsNotInTheIdToken_comesFromTheUserinfoEndpointIfItIsTheSamePerson)
{
    provider.bend = [](QJsonObject &, QJsonObject &claims) { claims.remove(u"name"_s); };
    auth::SignIn signIn(context);
    EXPECT_EQ(await(signIn.withCertificate(provider.issuer, std::make_shared<TestSigner>()))->identity.name,
              u"김하늘"_s);
    provider.bend = [](QJsonObject &, QJsonObject &claims) {
        claims.remove(u"name"_s);
        claims[u"sub"_s] = u"person-7"_s;
    };
    const auto grant = await(signIn.withCertificate(provider.issuer, std::make_shared<TestSigner>()));
    ASSERT_TRUE(grant);
    EXPECT_EQ(grant->identity.subject, u"person-7"_s);
    EXPECT_TRUE(grant->identity.name.isEmpty());
}

TEST_F(SigningIn, aRefusedCertificate_saysWhy)
{
    provider.instead = net::Reply{400, {}, R"({"error":"invalid_grant","reason":"certificate-revoked"})"};
    auth::SignIn signIn(context);
    const auto grant = await(signIn.withCertificate(provider.issuer, std::make_shared<TestSigner>()));
    ASSERT_FALSE(grant);
    EXPECT_EQ(test::codeOf(grant), Error::Code::Certificate);
    EXPECT_EQ(test::problemOf(grant), u"certificate-revoked"_s);
}

TEST_F(SigningIn, withACertificateWhereNoneIsTaken_isUnsupported)
{
    provider.metadata[u"grant_types_supported"_s] = QJsonArray{u"authorization_code"_s};
    auth::SignIn signIn(context);
    EXPECT_EQ(test::codeOf(await(signIn.withCertificate(provider.issuer, std::make_shared<TestSigner>()))),
              Error::Code::Unsupported);
}
