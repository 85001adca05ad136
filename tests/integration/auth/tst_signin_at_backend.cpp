// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fakebrowser.h"
#include "softhsm.h"

#include <QTemporaryDir>
#include <gw/auth/certificatesource.h>
#include <gw/auth/session.h>
#include <gw/base/json.h>
#include <gw/net/managers.h>
#include <gw/net/requestqueue.h>
#include <gw/test/await.h>
#include <gw/test/backend_process.h>
#include <gw/test/outcome.h>
#include <openssl/pkcs12.h>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using auth::Session;
using gw::test::await;
using gw::test::waitUntil;

namespace {

/// One backend for all tests of this file: it takes seconds to seed.
class AtBackend : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_backend = new test::BackendProcess;
        ASSERT_TRUE(s_backend->start()) << s_backend->log().toStdString();
    }

    static void TearDownTestSuite()
    {
        delete s_backend;
        s_backend = nullptr;
    }

    AtBackend()
    {
        context.transport = &managers.requests();
        context.crypto = auth::makeOpenSslProvider();
        context.clock = &clock;
        context.openUrl = [this](const QUrl &url) { return browser && browser->open(url); };
        persona = s_backend->personas().at(0).toObject();
        site = await(auth::fetchSite(context.transport, s_backend->url())).value_or(auth::Site{});
        session = make();
    }

    std::unique_ptr<Session> make()
    {
        return std::make_unique<Session>(context, secrets, accounts, Session::Options{});
    }

    QString demo(const QString &path) const { return s_backend->dataDir() + u"/demo/"_s + path; }

    Result<std::shared_ptr<auth::Signer>> openCertificate(const QString &path)
    {
        auth::CertificatePlaces places;
        (path.endsWith(u".p12"_s) ? places.files : places.folders).append(demo(path));
        certificates.setPlaces(places);
        const QList<auth::CertificateInfo> found = await(certificates.list()).value();
        if (found.size() != 1)
            return fail(Error::Code::NotFound, path);
        return await(certificates.open(found[0].id, auth::Secret("gwanmun")));
    }

    Result<auth::Account> signInWith(const QString &path)
    {
        auto signer = openCertificate(path);
        if (!signer)
            return fail(signer.error());
        return await(session->signInWithCertificate(site, *signer));
    }

    /// What the portal says of who we are.
    Result<net::Reply> me()
    {
        const auto token = await(session->token());
        if (!token)
            return fail(token.error());
        net::Request request;
        request.url = QUrl(s_backend->url().toString() + u"/v1/me"_s);
        request.headers = {{"Authorization", "Bearer " + *token}};
        return await(context.transport->send(request));
    }

    static test::BackendProcess *s_backend;
    QTemporaryDir folder;
    SystemClock clock;
    net::Managers managers;
    auth::Accounts accounts{folder.path()};
    std::shared_ptr<platform::MemoryKeychain> secrets = std::make_shared<platform::MemoryKeychain>();
    auth::SignInContext context;
    auth::CertificateSource certificates{auth::makeOpenSslProvider(), clock, {}};
    std::unique_ptr<FakeBrowser> browser;
    QJsonObject persona;
    auth::Site site;
    std::unique_ptr<Session> session;
};

test::BackendProcess *AtBackend::s_backend = nullptr;

} // namespace

TEST_F(AtBackend, theSite_saysWhoItIs)
{
    EXPECT_EQ(site.issuer, s_backend->url().toString());
    EXPECT_FALSE(site.nameKo.isEmpty());
    EXPECT_TRUE(site.offersCertificate && site.offersPassword);
}

TEST_F(AtBackend, aPersonsFileOrFolder_opensThePortalAsThatPerson)
{
    for (const QString &path : {persona[u"certificate"_s].toString(), persona[u"npki"_s].toString()}) {
        const auto account = signInWith(path);
        ASSERT_TRUE(account) << path.toStdString() << ": " << account.error().detail.toStdString();
        EXPECT_EQ(account->subject, persona[u"personId"_s].toString());
        EXPECT_EQ(account->personName, persona[u"nameKo"_s].toString());
        const auto reply = me();
        ASSERT_TRUE(reply);
        ASSERT_EQ(reply->status, 200) << reply->body.constData();
        EXPECT_EQ(json::parseObject(reply->body)->value(u"person"_s)[u"id"_s], persona[u"personId"_s]);
    }
    EXPECT_EQ(accounts.all().size(), 1);
}

TEST_F(AtBackend, aPersonsToken_opensThePortalAsThatPerson)
{
    QFile file(demo(persona[u"certificate"_s].toString()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto *cursor = reinterpret_cast<const unsigned char *>(bytes.constData());
    PKCS12 *container = d2i_PKCS12(nullptr, &cursor, long(bytes.size()));
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    ASSERT_EQ(PKCS12_parse(container, "gwanmun", &key, &certificate, nullptr), 1);
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    SoftHsm hsm;
    ASSERT_TRUE(hsm.add(u"card"_s, u"1234"_s, test::Key(key, EVP_PKEY_free), der));
    X509_free(certificate);
    PKCS12_free(container);

    certificates.setPlaces({.files = {}, .folders = {}, .tokenModules = {SoftHsm::module()}});
    const QList<auth::CertificateInfo> found = await(certificates.list()).value();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].holder, persona[u"nameKo"_s].toString());
    EXPECT_EQ(found[0].agency, persona[u"agency"_s].toString());
    const auto signer = await(certificates.open(found[0].id, auth::Secret("1234")));
    ASSERT_TRUE(signer) << signer.error().detail.toStdString();
    const auto account = await(session->signInWithCertificate(site, *signer));
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    EXPECT_EQ(account->subject, persona[u"personId"_s].toString());
    EXPECT_EQ(me()->status, 200);
}

TEST_F(AtBackend, everyPersonasFolder_opensUnderTheDemoPassword)
{
    certificates.setPlaces({.files = {}, .folders = {demo(u"NPKI"_s)}, .tokenModules = {}});
    const QList<auth::CertificateInfo> found = await(certificates.list()).value();
    EXPECT_GE(found.size(), 12);
    for (const auth::CertificateInfo &info : found) {
        const auto signer = await(certificates.open(info.id, auth::Secret("gwanmun")));
        EXPECT_TRUE(signer) << info.path.toStdString();
        EXPECT_FALSE(await(certificates.open(info.id, auth::Secret("gwanmum"))));
    }
}

TEST_F(AtBackend, anExpiredOrRevokedCertificate_isRefusedAndSaysWhy)
{
    for (const auto &[file, reason] :
         {std::pair(u"expired"_s, u"certificate-expired"_s), std::pair(u"revoked"_s, u"certificate-revoked"_s)}) {
        const auto account = signInWith(u"certificates/%1.p12"_s.arg(file));
        ASSERT_FALSE(account);
        EXPECT_EQ(test::codeOf(account), Error::Code::Certificate) << account.error().detail.toStdString();
        EXPECT_EQ(test::problemOf(account), reason);
        EXPECT_EQ(session->state(), Session::State::SignedOut);
    }
}

TEST_F(AtBackend, nameAndPasswordInTheBrowser_openThePortal)
{
    browser = std::make_unique<FakeBrowser>(persona[u"login"_s].toString(), u"gwanmun"_s);
    const auto account = await(session->signInWithBrowser(site, {}, u"ko"_s));
    ASSERT_TRUE(account) << account.error().detail.toStdString() << browser->lastPage.constData();
    EXPECT_EQ(account->subject, persona[u"personId"_s].toString());
    EXPECT_EQ(account->method, auth::LoginMethod::Password);
    EXPECT_EQ(browser->callbackStatus, 200);
    EXPECT_EQ(me()->status, 200);
}

TEST_F(AtBackend, aWrongPasswordInTheBrowser_goesNowhereUntilItIsCancelled)
{
    browser = std::make_unique<FakeBrowser>(persona[u"login"_s].toString(), u"wrong"_s);
    auto running = session->signInWithBrowser(site);
    ASSERT_TRUE(waitUntil([this] { return browser->pages.count(u"POST /login"_s) > 0; }));
    EXPECT_TRUE(browser->callback.isEmpty());
    session->cancelSignIn();
    EXPECT_EQ(test::codeOf(await(std::move(running))), Error::Code::Cancelled);
}

TEST_F(AtBackend, aRefusedToken_isRefreshedAndTheRotatedOneSurvivesARestart)
{
    const auto account = signInWith(persona[u"certificate"_s].toString());
    ASSERT_TRUE(account);
    const QString name = u"refresh-token/"_s + account->id;
    const QByteArray first = await(secrets->read(name)).value();
    const QByteArray token = await(session->token()).value();
    session->refused(token);
    session->retryNow(); // a token this new is not replaced in a hurry otherwise
    ASSERT_EQ(me()->status, 200);
    EXPECT_NE(await(session->token()).value(), token);
    EXPECT_NE(await(secrets->read(name)).value(), first);

    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    EXPECT_EQ(me()->status, 200);
}

TEST_F(AtBackend, twentyRequestsWithARefusedToken_shareOneRefresh)
{
    ASSERT_TRUE(signInWith(persona[u"certificate"_s].toString()));
    int refreshes = 0;
    QObject::connect(session.get(), &Session::stateChanged, session.get(),
                     [&](Session::State state) { refreshes += state == Session::State::Refreshing ? 1 : 0; });
    session->refused(await(session->token()).value());
    session->retryNow();
    net::RequestQueue queue(managers.requests(), session.get(), clock, {.baseUrl = s_backend->url()});
    std::vector<Task<net::Reply>> replies;
    for (int i = 0; i < 20; ++i) {
        net::Request request;
        request.url = QUrl(u"/v1/me"_s);
        replies.push_back(queue.send(request));
    }
    for (Task<net::Reply> &reply : replies) {
        const auto outcome = await(std::move(reply));
        ASSERT_TRUE(outcome);
        EXPECT_EQ(outcome->status, 200);
    }
    EXPECT_EQ(refreshes, 1);
}

TEST_F(AtBackend, theAnswerToARefreshThatWasLost_isMadeUpForByThePreviousToken)
{
    const auto account = signInWith(persona[u"certificate"_s].toString());
    ASSERT_TRUE(account);
    const QString name = u"refresh-token/"_s + account->id;
    const QByteArray first = await(secrets->read(name)).value();
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    ASSERT_TRUE(await(session->token()));
    await(secrets->write(name, first)); // as if we had never heard of the rotation
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    EXPECT_EQ(me()->status, 200);
    EXPECT_EQ(session->state(), Session::State::SignedIn);
}

TEST_F(AtBackend, signingOut_endsTheSessionOnTheServerToo)
{
    const auto account = signInWith(persona[u"certificate"_s].toString());
    ASSERT_TRUE(account);
    const QString name = u"refresh-token/"_s + account->id;
    const QByteArray stolen = await(secrets->read(name)).value();
    EXPECT_TRUE(await(session->signOut()));
    EXPECT_EQ(test::codeOf(await(secrets->read(name))), Error::Code::NotFound);

    await(secrets->write(name, stolen));
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    EXPECT_EQ(test::codeOf(await(session->token())), Error::Code::Unauthorised);
    EXPECT_EQ(session->state(), Session::State::NeedsSignIn);
    EXPECT_EQ(accounts.all().size(), 1);
}

TEST_F(AtBackend, aRestartWithTheBackendGone_isSignedInAndComesBackByItself)
{
    const auto account = signInWith(persona[u"certificate"_s].toString());
    ASSERT_TRUE(account);
    s_backend->kill9();
    session = make();
    ASSERT_TRUE(await(session->resume(account->id)));
    EXPECT_TRUE(waitUntil([this] { return session->isOffline(); }));
    EXPECT_EQ(test::codeOf(await(session->token())), Error::Code::Offline);
    ASSERT_TRUE(s_backend->restart());
    EXPECT_TRUE(
        waitUntil([this] { return !session->isOffline(); }, std::chrono::seconds(20))); // the back-off alone does it
    EXPECT_EQ(me()->status, 200);
}
