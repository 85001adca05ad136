// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fakebrowser.h"

#include <QProcess>
#include <QTemporaryDir>
#include <gw/auth/session.h>
#include <gw/base/json.h>
#include <gw/net/managers.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using auth::Session;
using gw::test::await;
using gw::test::waitUntil;

namespace {

/// npm `oidc-provider` in a process of its own, signing with the algorithm of the parameter.
class AtOidcProvider : public testing::TestWithParam<const char *>
{
protected:
    AtOidcProvider()
    {
        const QString source = qEnvironmentVariable("GW_SOURCE_DIR");
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.start(u"node"_s,
                   {source + u"/tests/integration/auth/provider.mjs"_s, source, QString::fromLatin1(GetParam())});
        waitUntil([this] { return node.canReadLine() || node.state() == QProcess::NotRunning; },
                  std::chrono::seconds(20));
        site.issuer = json::parseObject(node.readLine()).value_or(QJsonObject())[u"issuer"_s].toString();
        site.server = QUrl(site.issuer);
        site.nameKo = u"시험"_s;
        context.transport = &managers.requests();
        context.crypto = auth::makeOpenSslProvider();
        context.clock = &clock;
        context.openUrl = [this](const QUrl &url) { return browser.open(url); };
        session = make();
    }

    void SetUp() override { ASSERT_FALSE(site.issuer.isEmpty()) << "npm ci in tests/contract"; }

    ~AtOidcProvider() override
    {
        node.kill();
        node.waitForFinished();
    }

    std::unique_ptr<Session> make()
    {
        return std::make_unique<Session>(context, secrets, accounts, Session::Options{});
    }
    Result<auth::Account> signIn() { return await(session->signInWithBrowser(site, u"haneul"_s, u"ko"_s)); }

    QProcess node;
    QTemporaryDir folder;
    SystemClock clock;
    net::Managers managers;
    FakeBrowser browser{u"haneul"_s, u"any"_s};
    auth::Accounts accounts{folder.path()};
    std::shared_ptr<platform::MemoryKeychain> secrets = std::make_shared<platform::MemoryKeychain>();
    auth::SignInContext context;
    auth::Site site;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_P(AtOidcProvider, theWholeCodeFlow_signsInRotatesAndSignsOut)
{
    const auto metadata = await(auth::discoverProvider(context.transport, site.issuer));
    ASSERT_TRUE(metadata) << metadata.error().detail.toStdString();
    EXPECT_TRUE(metadata->announcesIss);
    EXPECT_FALSE(metadata->takesCertificates());

    const auto account = signIn();
    ASSERT_TRUE(account) << account.error().detail.toStdString() << browser.pages.join(u' ').toStdString();
    EXPECT_EQ(account->subject, u"haneul"_s);
    EXPECT_EQ(browser.callbackStatus, 200);
    EXPECT_TRUE(browser.callback.query().contains(u"iss="_s)); // checked: it is announced
    EXPECT_NE(browser.callback.port(), -1);
    EXPECT_EQ(session->sessionOnly(), Session::SessionOnly::No) << "no refresh token";

    const QString name = u"refresh-token/"_s + account->id;
    const QByteArray first = await(secrets->read(name)).value();
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    const auto refreshed = await(session->token());
    ASSERT_TRUE(refreshed) << refreshed.error().detail.toStdString();
    const QByteArray second = await(secrets->read(name)).value();
    EXPECT_NE(second, first);

    EXPECT_TRUE(await(session->signOut()));
    await(secrets->write(name, second));
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    EXPECT_EQ(test::codeOf(await(session->token())), Error::Code::Unauthorised);
    EXPECT_EQ(session->state(), Session::State::NeedsSignIn);
}

TEST_P(AtOidcProvider, aSpentRefreshToken_needsASignIn)
{
    const auto account = signIn();
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    const QString name = u"refresh-token/"_s + account->id;
    const QByteArray first = await(secrets->read(name)).value();
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    ASSERT_TRUE(await(session->token()));
    await(secrets->write(name, first));
    session = make(); // this provider has no grace for lost answers
    ASSERT_TRUE(await(session->resume(account->id)));
    EXPECT_EQ(test::codeOf(await(session->token())), Error::Code::Unauthorised);
}

TEST_P(AtOidcProvider, whatTheProviderRefuses_endsTheSignIn)
{
    context.openUrl = [this](const QUrl &url) {
        QUrl page = url;
        page.setQuery(url.query().replace(u"scope=openid"_s, u"scope=none"_s)); // the provider says no to this
        return browser.open(page);
    };
    session = make();
    const auto account = signIn();
    ASSERT_FALSE(account);
    EXPECT_EQ(test::codeOf(account), Error::Code::Rejected);
    EXPECT_FALSE(account.error().problemType.isEmpty()); // its own word for it
    EXPECT_EQ(session->state(), Session::State::SignedOut);
}

INSTANTIATE_TEST_SUITE_P(Algorithms, AtOidcProvider, testing::Values("ES256", "RS256"));
