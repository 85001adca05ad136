// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fakeprovider.h"
#include "movableclock.h"
#include "testsigner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gw/auth/session.h>
#include <gw/base/deferred.h>
#include <gw/test/await.h>
#include <gw/test/outcome.h>
#include <gw/test/warnings.h>
#include <stop_token>

using namespace Qt::Literals::StringLiterals;
using namespace gw;
using auth::Session;
using gw::test::await;
using gw::test::waitUntil;
using State = auth::Session::State;

namespace {

/// Answers nothing; a request that is cancelled ends at once.
class SilentServer final : public net::ITransport
{
public:
    Task<net::Reply> send(net::Request request) override { return wait(request.cancel); }

private:
    static Task<net::Reply> wait(std::stop_token cancel)
    {
        const Deferred<net::Reply> answer;
        const std::stop_callback onStop(cancel, [answer] { answer.resolve(fail(Error::Code::Cancelled)); });
        co_return co_await answer;
    }
};

class OneSession : public testing::Test
{
protected:
    ~OneSession() override
    {
        waitUntil([this] { return provider.busy == 0; }); // what is on its way comes back to the provider
    }

    OneSession()
    {
        provider.clock = &clock;
        context.transport = &provider;
        context.crypto = auth::makeOpenSslProvider();
        context.clock = &clock;
        context.openUrl = [this](const QUrl &url) {
            opened.append(url);
            return true;
        };
        site.server = QUrl(provider.issuer);
        site.issuer = provider.issuer;
        site.nameKo = u"한빛특별시"_s;
        options.firstRetry = std::chrono::milliseconds(1000);
        session = make();
    }

    std::unique_ptr<Session> make() { return std::make_unique<Session>(context, secrets, accounts, options); }
    Result<auth::Account> signIn()
    {
        return await(session->signInWithCertificate(site, std::make_shared<TestSigner>()));
    }
    Result<QByteArray> token() { return await(session->token()); }
    /// The program ends and starts again with what rests on disk.
    void restart()
    {
        session = make();
        resumed = await(session->resume(accounts.active()->id));
    }
    QByteArray kept() const { return secrets->values.value(u"refresh-token/"_s + accounts.active()->id); }
    void afterExpiry() { clock.advance(std::chrono::seconds(provider.expiresIn)); }

    QTemporaryDir folder;
    FakeProvider provider;
    MovableClock clock{QDateTime::currentDateTimeUtc()};
    std::shared_ptr<MemorySecrets> secrets = std::make_shared<MemorySecrets>();
    auth::Accounts accounts{folder.path()};
    auth::SignInContext context;
    auth::Site site;
    Session::Options options;
    QList<QUrl> opened;
    std::unique_ptr<Session> session;
    Result<Done> resumed;
};

} // namespace

TEST_F(OneSession, aSignIn_storesTheAccountAndTheRefreshTokenOnly)
{
    QSignalSpy states(session.get(), &Session::stateChanged);
    EXPECT_EQ(session->state(), State::SignedOut);
    const auto account = signIn();
    ASSERT_TRUE(account) << account.error().detail.toStdString();
    EXPECT_EQ(session->state(), State::SignedIn);
    EXPECT_EQ(states.size(), 2);
    EXPECT_EQ(account->personName, u"김하늘"_s);
    EXPECT_EQ(account->loginHint, u"11-204518"_s);
    EXPECT_EQ(account->certificateId, u"npki-1"_s);
    EXPECT_FALSE(account->sessionOnly);
    EXPECT_EQ(accounts.active(), *account);
    EXPECT_EQ(secrets->values.size(), 1);
    EXPECT_EQ(kept(), provider.refreshToken.toLatin1());
    EXPECT_EQ(*token(), "access-1");
    EXPECT_EQ(provider.count(u"/token"_s), 1);
}

TEST_F(OneSession, fiftyCallers_causeOneRefresh)
{
    signIn();
    afterExpiry();
    provider.delay = std::chrono::milliseconds(20);
    std::vector<Task<QByteArray>> callers;
    for (int i = 0; i < 50; ++i)
        callers.push_back(session->token());
    EXPECT_EQ(session->state(), State::Refreshing);
    for (Task<QByteArray> &caller : callers)
        EXPECT_EQ(await(std::move(caller)).value(), "access-2");
    EXPECT_EQ(provider.count(u"/token"_s), 2);
    EXPECT_EQ(session->state(), State::SignedIn);
}

TEST_F(OneSession, aRotatedToken_restsBeforeItsAccessTokenIsUsed)
{
    signIn();
    afterExpiry();
    QStringList journal;
    provider.journal = secrets->journal = &journal;
    const QByteArray used = token().value();
    journal.append(u"used "_s + QString::fromLatin1(used));
    EXPECT_EQ(journal, (QStringList{u"provider /token"_s, u"write refresh-2"_s, u"used access-2"_s}));
    EXPECT_EQ(kept(), "refresh-2");
    provider.journal = nullptr;
}

TEST_F(OneSession, aheadOfExpiry_theOldTokenIsGivenWhileTheNewOneIsFetched)
{
    signIn();
    clock.advance(std::chrono::seconds(500)); // of 600: the last fifth
    EXPECT_EQ(*token(), "access-1");
    ASSERT_TRUE(waitUntil([this] { return provider.count(u"/token"_s) == 2 && session->state() == State::SignedIn; }));
    EXPECT_EQ(*token(), "access-2");
}

TEST_F(OneSession, withNobodyAsking_refreshesAheadByItself)
{
    provider.expiresIn = 1;
    signIn();
    clock.advance(std::chrono::milliseconds(850)); // the timer was set for 800 ms from the sign-in
    EXPECT_TRUE(waitUntil([this] { return provider.count(u"/token"_s) == 2; }));
}

TEST_F(OneSession, aLostAnswer_doesNotSignOut)
{
    signIn();
    afterExpiry();
    provider.loseAnswer = true;
    const auto first = token();
    ASSERT_FALSE(first);
    EXPECT_EQ(test::codeOf(first), Error::Code::Timeout);
    EXPECT_EQ(session->state(), State::SignedIn);
    EXPECT_TRUE(session->isOffline());
    EXPECT_EQ(kept(), "refresh-1"); // the server has rotated, we have not heard of it
    session->retryNow();
    EXPECT_EQ(*token(), "access-3");
    EXPECT_FALSE(session->isOffline());
    EXPECT_EQ(kept(), "refresh-3");
}

TEST_F(OneSession, betweenTwoAttempts_callersAreTurnedAwayWithoutARequest)
{
    signIn();
    afterExpiry();
    provider.unreachable = Error{Error::Code::Offline};
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(test::codeOf(token()), Error::Code::Offline);
    EXPECT_EQ(provider.count(u"/token"_s), 2);
    clock.advance(std::chrono::milliseconds(1100)); // the first back-off is at most a second
    EXPECT_FALSE(token());
    EXPECT_EQ(provider.count(u"/token"_s), 3);
    provider.unreachable.reset();
    clock.advance(std::chrono::seconds(3));
    EXPECT_EQ(*token(), "access-2");
}

TEST_F(OneSession, whateverIsNotInvalidGrant_keepsTheSession)
{
    signIn();
    const QList<net::Reply> answers{
        {503, {{"retry-after", "7"}}, "busy"},
        {200, {{"content-type", "text/html"}}, "<html>please accept the rules of this network"},
        {401, {}, R"({"error":"invalid_client"})"},
        {400, {}, R"({"error":"invalid_scope"})"},
        {429, {}, ""},
        {302, {{"location", "http://portal.example"}}, ""}};
    for (const net::Reply &answer : answers) {
        clock.advance(std::chrono::hours(2));
        provider.instead = answer;
        const auto outcome = token();
        ASSERT_FALSE(outcome) << answer.status;
        EXPECT_NE(outcome.error().code, Error::Code::Unauthorised) << answer.status;
        EXPECT_EQ(session->state(), State::SignedIn) << answer.status;
        EXPECT_FALSE(kept().isEmpty());
    }
    provider.instead.reset();
    clock.advance(std::chrono::hours(2));
    EXPECT_TRUE(token());
}

TEST_F(OneSession, retryAfter_isHonoured)
{
    signIn();
    afterExpiry();
    provider.instead = net::Reply{503, {{"retry-after", "30"}}, ""};
    EXPECT_FALSE(token());
    provider.instead.reset();
    clock.advance(std::chrono::seconds(29));
    EXPECT_FALSE(token());
    clock.advance(std::chrono::seconds(2));
    EXPECT_TRUE(token());
}

TEST_F(OneSession, invalidGrant_needsASignInAndKeepsTheAccount)
{
    const auto account = signIn();
    QSignalSpy signedOut(session.get(), &Session::signedOut);
    afterExpiry();
    provider.refreshToken = provider.previousToken = u"of another day"_s;
    const auto outcome = token();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(test::codeOf(outcome), Error::Code::Unauthorised);
    EXPECT_EQ(session->state(), State::NeedsSignIn);
    EXPECT_EQ(session->account(), *account);
    EXPECT_EQ(signedOut.size(), 0); // nobody is told to wipe anything
    EXPECT_TRUE(waitUntil([this] { return secrets->values.isEmpty(); }));
    EXPECT_EQ(test::codeOf(token()), Error::Code::Unauthorised);
    EXPECT_EQ(provider.count(u"/token"_s), 2);

    EXPECT_TRUE(signIn());
    EXPECT_EQ(session->state(), State::SignedIn);
    EXPECT_EQ(accounts.all().size(), 1);
}

TEST_F(OneSession, aLockedKeyStore_keepsTheSessionInMemoryAndSaysSo)
{
    secrets->locked = true;
    const auto account = signIn();
    ASSERT_TRUE(account);
    EXPECT_TRUE(account->sessionOnly);
    EXPECT_EQ(session->sessionOnly(), Session::SessionOnly::KeychainUnavailable);
    afterExpiry();
    EXPECT_EQ(*token(), "access-2"); // goes on for as long as the program runs
    secrets->locked = false;
    restart();
    EXPECT_EQ(test::codeOf(resumed), Error::Code::Unauthorised);
    EXPECT_EQ(session->state(), State::NeedsSignIn);
}

TEST_F(OneSession, aKeyStoreThatLocksLater_isNeverAskedForASpentToken)
{
    signIn();
    afterExpiry();
    secrets->locked = true;
    test::expectWarning(u"could not be kept"_s);
    EXPECT_EQ(*token(), "access-2");
    EXPECT_EQ(session->sessionOnly(), Session::SessionOnly::KeychainUnavailable);
    secrets->locked = false;
    const int before = provider.count(u"/token"_s);
    restart();
    EXPECT_EQ(session->state(), State::NeedsSignIn);
    EXPECT_EQ(provider.count(u"/token"_s), before);
}

TEST_F(OneSession, thePolicyOfSharedComputers_keepsNothing)
{
    options.keepSignedIn = false;
    session = make();
    EXPECT_TRUE(signIn()->sessionOnly);
    EXPECT_EQ(session->sessionOnly(), Session::SessionOnly::Policy);
    EXPECT_TRUE(secrets->values.isEmpty());
}

TEST_F(OneSession, aRestart_resumesWithoutAsking)
{
    signIn();
    restart();
    ASSERT_TRUE(resumed);
    EXPECT_EQ(*token(), "access-2");
    EXPECT_EQ(kept(), "refresh-2");
    EXPECT_EQ(session->state(), State::SignedIn);
}

TEST_F(OneSession, aRestartWithoutANetwork_isSignedInAndOffline)
{
    signIn();
    provider.unreachable = Error{Error::Code::Offline};
    restart();
    ASSERT_TRUE(resumed);
    EXPECT_TRUE(waitUntil([this] { return session->isOffline(); }));
    EXPECT_EQ(session->state(), State::SignedIn);
    EXPECT_EQ(test::codeOf(token()), Error::Code::Offline);
    provider.unreachable.reset();
    session->retryNow();
    EXPECT_EQ(*token(), "access-2");
    EXPECT_FALSE(session->isOffline());
}

TEST_F(OneSession, anEmptyKeyStore_needsASignInAndWipesNothing)
{
    signIn();
    const QByteArray before = kept();
    secrets->locked = true;
    restart();
    EXPECT_EQ(test::problemOf(resumed), u"keychain"_s);
    EXPECT_EQ(session->state(), State::NeedsSignIn);
    secrets->locked = false;
    EXPECT_EQ(kept(), before);
    EXPECT_EQ(accounts.all().size(), 1);
}

TEST_F(OneSession, signingOut_revokesAndRemovesAndSaysWhetherToWipe)
{
    options.wipeCacheOnSignOut = true;
    session = make();
    const auto account = signIn();
    const QString refresh = provider.refreshToken;
    QSignalSpy signedOut(session.get(), &Session::signedOut);
    EXPECT_TRUE(await(session->signOut(true)));
    EXPECT_EQ(session->state(), State::SignedOut);
    EXPECT_EQ(provider.revoked, QStringList{refresh});
    EXPECT_TRUE(secrets->values.isEmpty());
    ASSERT_EQ(signedOut.size(), 1);
    EXPECT_EQ(signedOut[0][0].toString(), account->id);
    EXPECT_TRUE(signedOut[0][1].toBool());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0].path(), u"/logout"_s);
    EXPECT_FALSE(QUrlQuery(opened[0]).queryItemValue(u"id_token_hint"_s).isEmpty());
    EXPECT_EQ(test::codeOf(token()), Error::Code::Unauthorised);
}

TEST_F(OneSession, signingOutWithoutANetwork_stillRemovesAndDoesNotHang)
{
    options.revokeLimit = std::chrono::milliseconds(50);
    session = make();
    signIn();
    provider.unreachable = Error{Error::Code::Offline};
    EXPECT_FALSE(await(session->signOut())); // "not revoked", for whoever wants to say so
    EXPECT_EQ(session->state(), State::SignedOut);
    EXPECT_TRUE(secrets->values.isEmpty());
}

TEST_F(OneSession, signingOutDuringARefresh_leavesNoSecretBehind)
{
    signIn();
    afterExpiry();
    auto caller = session->token();
    EXPECT_TRUE(await(session->signOut()));
    EXPECT_EQ(test::codeOf(await(std::move(caller))), Error::Code::Unauthorised);
    QTest::qWait(20);
    EXPECT_TRUE(secrets->values.isEmpty());
    EXPECT_EQ(session->state(), State::SignedOut);
}

TEST_F(OneSession, aRefusedToken_isReplacedOnceHoweverManySayIt)
{
    signIn();
    clock.advance(std::chrono::seconds(60));
    for (int i = 0; i < 10; ++i)
        session->refused("access-1");
    EXPECT_EQ(*token(), "access-2");
    session->refused("access-1"); // a late one
    EXPECT_EQ(*token(), "access-2");
    EXPECT_EQ(provider.count(u"/token"_s), 2);
}

TEST_F(OneSession, aServerThatRefusesNewTokens_isNotAskedInALoop)
{
    signIn();
    clock.advance(std::chrono::seconds(60));
    for (int i = 0; i < 10; ++i) {
        if (const auto present = token())
            session->refused(*present);
    }
    EXPECT_LE(provider.count(u"/token"_s), 3);
    EXPECT_EQ(session->state(), State::SignedIn);
}

TEST_F(OneSession, aClockThatJumps_costsAtMostOneRefresh)
{
    signIn();
    clock.jump(-std::chrono::hours(24 * 365)); // set back: the monotonic clock still knows
    EXPECT_EQ(*token(), "access-1");
    clock.advance(std::chrono::seconds(601));
    EXPECT_EQ(*token(), "access-2");
    clock.jump(std::chrono::hours(8)); // slept: the monotonic clock stood still
    EXPECT_EQ(*token(), "access-3");
    EXPECT_EQ(*token(), "access-3");
    EXPECT_EQ(provider.count(u"/token"_s), 3);
}

TEST_F(OneSession, somebodyElse_cannotTakeOverAnAccount)
{
    const auto account = signIn();
    afterExpiry();
    provider.refreshToken = provider.previousToken = u"x"_s;
    EXPECT_FALSE(token());
    provider.subject = u"person-2"_s;
    const auto other = signIn();
    ASSERT_FALSE(other);
    EXPECT_EQ(test::problemOf(other), u"other-person"_s);
    EXPECT_EQ(session->state(), State::NeedsSignIn);
    EXPECT_EQ(session->account(), *account);
    EXPECT_TRUE(waitUntil([this] { return provider.revoked == QStringList{provider.refreshToken}; }));
}

TEST_F(OneSession, tokensOfSomebodyElse_areNotTakenFromARefresh)
{
    signIn();
    afterExpiry();
    provider.subject = u"person-2"_s;
    EXPECT_EQ(test::codeOf(token()), Error::Code::Protocol);
    EXPECT_EQ(kept(), "refresh-1");
}

TEST_F(OneSession, withoutARefreshToken_theSessionEndsWithItsAccessToken)
{
    provider.noRefreshToken = true;
    signIn();
    EXPECT_EQ(session->sessionOnly(), Session::SessionOnly::NoRefreshToken);
    EXPECT_TRUE(token());
    afterExpiry();
    EXPECT_EQ(test::codeOf(token()), Error::Code::Unauthorised);
    EXPECT_EQ(session->state(), State::NeedsSignIn);
}

TEST_F(OneSession, aCancelledSignIn_leavesTheSessionAsItWas)
{
    auto running = session->signInWithBrowser(site);
    ASSERT_TRUE(waitUntil([this] { return !opened.isEmpty(); }));
    EXPECT_EQ(session->state(), State::SigningIn);
    ASSERT_TRUE(session->signIn());
    session->cancelSignIn();
    EXPECT_EQ(test::codeOf(await(std::move(running))), Error::Code::Cancelled);
    EXPECT_EQ(session->state(), State::SignedOut);
    EXPECT_FALSE(session->signIn());
}

TEST_F(OneSession, aSessionThatEndsDuringASignIn_isNotSignedInAfterACancel)
{
    signIn();
    auto running = session->signInWithBrowser(site);
    ASSERT_TRUE(waitUntil([this] { return !opened.isEmpty(); }));
    afterExpiry();
    provider.refreshToken = provider.previousToken = u"of another day"_s;
    EXPECT_FALSE(token());
    EXPECT_EQ(session->state(), State::SigningIn); // the window that waits is not disturbed
    session->cancelSignIn();
    EXPECT_EQ(test::codeOf(await(std::move(running))), Error::Code::Cancelled);
    EXPECT_EQ(session->state(), State::NeedsSignIn);
}

TEST_F(OneSession, signingOutDuringASignIn_staysSignedOut)
{
    signIn();
    auto running = session->signInWithBrowser(site);
    ASSERT_TRUE(waitUntil([this] { return !opened.isEmpty(); }));
    await(session->signOut());
    EXPECT_EQ(test::codeOf(await(std::move(running))), Error::Code::Cancelled);
    EXPECT_EQ(session->state(), State::SignedOut);
    EXPECT_FALSE(session->signIn());
    EXPECT_TRUE(signIn());
}

TEST_F(OneSession, aSecondAttempt_takesOverFromTheFirst)
{
    auto first = session->signInWithBrowser(site);
    ASSERT_TRUE(waitUntil([this] { return !opened.isEmpty(); }));
    EXPECT_TRUE(signIn());
    EXPECT_EQ(test::codeOf(await(std::move(first))), Error::Code::Cancelled);
    EXPECT_EQ(session->state(), State::SignedIn);
}

TEST_F(OneSession, aSecondAttemptWhileTheFirstAsksTheServer_takesOverWithoutSigningOut)
{
    SilentServer silent;
    context.transport = &silent;
    session = make();
    QSignalSpy states(session.get(), &Session::stateChanged);
    auto first = session->signInWithBrowser(site);
    auto second = session->signInWithBrowser(site);
    EXPECT_EQ(test::codeOf(await(std::move(first))), Error::Code::Cancelled);
    EXPECT_EQ(states.size(), 1);
    EXPECT_EQ(session->state(), State::SigningIn);
    session->cancelSignIn();
    EXPECT_EQ(test::codeOf(await(std::move(second))), Error::Code::Cancelled);
    EXPECT_EQ(session->state(), State::SignedOut);
    session.reset(); // before its transport
}

TEST_F(OneSession, aSessionThatGoes_endsItsCallersAndStillKeepsTheRotatedToken)
{
    signIn();
    afterExpiry();
    auto caller = session->token();
    session.reset();
    EXPECT_EQ(test::codeOf(await(std::move(caller))), Error::Code::Cancelled);
    EXPECT_TRUE(waitUntil([this] { return kept() == "refresh-2"; }));
}

TEST_F(OneSession, noToken_isEverLogged)
{
    static QStringList *lines = nullptr;
    static QtMessageHandler previous = nullptr;
    QStringList logged;
    lines = &logged;
    previous = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &where, const QString &text) {
        lines->append(text);
        previous(type, where, text);
    });
    QLoggingCategory::setFilterRules(u"gw.*=true"_s);
    signIn();
    afterExpiry();
    provider.loseAnswer = true;
    EXPECT_FALSE(token());
    session->retryNow();
    EXPECT_TRUE(token());
    afterExpiry();
    provider.refreshToken = provider.previousToken = u"x"_s;
    EXPECT_FALSE(token());
    await(session->signOut());
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    const QString all = logged.join(u'\n');
    EXPECT_FALSE(logged.isEmpty());
    for (const QString &secret : {u"access-"_s, u"refresh-1"_s, u"refresh-3"_s, u"eyJ"_s})
        EXPECT_FALSE(all.contains(secret)) << all.toStdString();
}

TEST_F(OneSession, settled_waitsForTheRefreshOnItsWay)
{
    signIn();
    EXPECT_TRUE(await(session->settled()));
    afterExpiry();
    provider.delay = std::chrono::milliseconds(20);
    auto caller = session->token();
    EXPECT_TRUE(await(session->settled()));
    EXPECT_EQ(kept(), "refresh-2");
    EXPECT_TRUE(await(std::move(caller)));
}
