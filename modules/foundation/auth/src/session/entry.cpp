// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/sessiondata.h"

#include "log.h"
#include "oidc/endpoints.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

/// RP-Initiated Logout section 2, without a way back: the provider's own page says that it is done.
QUrl logOutPage(const ProviderMetadata &provider, const QString &clientId, const QByteArray &idToken)
{
    QUrl url = provider.endSession;
    QUrlQuery query(url);
    if (!idToken.isEmpty())
        query.addQueryItem(u"id_token_hint"_s, QString::fromLatin1(idToken));
    query.addQueryItem(u"client_id"_s, clientId);
    url.setQuery(query);
    return url;
}

void revokeUnused(const SignInContext &context, const ProviderMetadata &provider, const TokenSet &tokens)
{
    if (!tokens.refresh.isEmpty() && !provider.revocation.isEmpty())
        revokeToken(context.transport, provider.revocation, context.client.clientId, tokens.refresh);
}

} // namespace

Task<Done> Session::resume(QString accountId)
{
    const std::optional<Account> account = d->accounts.byId(accountId);
    if (!account)
        return []() -> Task<Done> { co_return fail(Error::Code::NotFound, u"no such account"_s); }();
    d->newGeneration();
    d->accountId = account->id;
    d->issuer = account->issuer;
    d->provider.reset();
    return Private::resume(this, *account);
}

Task<Done> Session::Private::resume(QPointer<Session> session, Account account)
{
    const std::shared_ptr<quint64> generation = session->d->generation;
    const quint64 mine = *generation;
    Result<QByteArray> secret = fail(Error::Code::Keychain, u"this account is kept for one session only"_s);
    if (!account.sessionOnly && session->d->options.keepSignedIn)
        secret = co_await session->d->secrets->read(secretName(account.id));
    if (!session || *generation != mine)
        co_return fail(Error::Code::Cancelled);
    if (!secret || secret->isEmpty()) {
        // Nothing is wiped: a locked key store says "not found" too.
        const Error why = secret ? Error{Error::Code::NotFound, u"the stored token is empty"_s} : secret.error();
        session->d->needSignIn(why);
        co_return fail(Error{Error::Code::Unauthorised, why.detail, toString(why.code)});
    }
    session->d->setSessionOnly(SessionOnly::No);
    session->d->refreshToken = *secret;
    session->d->setState(State::SignedIn);
    session->d->startRefresh();
    co_return Done{};
}

Task<Account> Session::signInWithCertificate(Site site, std::shared_ptr<Signer> signer)
{
    SignIn *attempt = d->openAttempt();
    Account wanted;
    wanted.method = LoginMethod::Certificate;
    wanted.certificateId = signer->certificate().id;
    return Private::enter(this, attempt, attempt->withCertificate(site.issuer, std::move(signer)), site, wanted);
}

Task<Account> Session::signInWithBrowser(Site site, QString loginHint, QString language)
{
    SignIn *attempt = d->openAttempt();
    Account wanted;
    wanted.method = LoginMethod::Password;
    return Private::enter(this, attempt, attempt->withBrowser(site.issuer, loginHint, language), site, wanted);
}

void Session::cancelSignIn()
{
    if (d->attempt)
        d->attempt->cancel();
}

SignIn *Session::Private::openAttempt()
{
    if (SignIn *earlier = std::exchange(attempt, nullptr)) { // first: its end may come at once, and asks whose turn it is
        earlier->cancel();
        earlier->deleteLater();
    } else {
        before = state == State::Refreshing ? State::SignedIn : state;
    }
    attempt = new SignIn(context, &q);
    setState(State::SigningIn);
    return attempt;
}

void Session::Private::closeAttempt(const std::optional<Error> &error)
{
    attempt->deleteLater();
    attempt = nullptr;
    if (!error)
        return;
    lastError = error;
    setState(before);
    schedule();
}

Task<Account> Session::Private::enter(QPointer<Session> session, QPointer<SignIn> attempt, Task<Grant> running,
                                      Site site, Account wanted)
{
    Result<Grant> grant = co_await running;
    if (!session || !attempt || session->d->attempt != attempt) {
        // The session is gone, or another attempt took over: this one's tokens are nobody's.
        co_return fail(grant ? Error{Error::Code::Cancelled} : grant.error());
    }
    if (!grant) {
        session->d->closeAttempt(grant.error());
        co_return fail(grant.error());
    }
    wanted.server = site.server;
    wanted.issuer = site.issuer;
    wanted.subject = grant->identity.subject;
    wanted.personName = grant->identity.name;
    wanted.loginHint = grant->identity.loginName;
    wanted.siteNameKo = site.nameKo;
    wanted.siteNameEn = site.nameEn;
    wanted.mail = site.mail;
    wanted.lastSignIn = session->d->context.clock->now();

    const std::optional<Account> own = session->account();
    if (own && (own->server != wanted.server || own->issuer != wanted.issuer || own->subject != wanted.subject)) {
        const Error other{Error::Code::Conflict, u"somebody else signed in"_s, u"other-person"_s};
        revokeUnused(session->d->context, grant->provider, grant->tokens);
        session->d->closeAttempt(other);
        co_return fail(other);
    }
    co_return co_await adopt(session, *grant, wanted);
}

Task<Account> Session::Private::adopt(QPointer<Session> session, Grant grant, Account account)
{
    Private &d = *session->d;
    const bool offered = !grant.tokens.refresh.isEmpty();
    const bool rests = offered && d.options.keepSignedIn;
    account.sessionOnly = !rests;
    // Stored first, because the account's id names the secret. A disk that cannot be written must not keep anybody out.
    if (const Result<Account> put = d.accounts.put(account)) {
        account = *put;
    } else {
        qCWarning(lcAuth) << "the account could not be stored:" << put.error();
        account = d.accounts.byIdentity(account.server, account.issuer, account.subject).value_or(account);
    }
    d.newGeneration();
    const std::shared_ptr<quint64> generation = d.generation;
    const quint64 mine = *generation;
    const SignInContext context = d.context;
    SessionOnly reason = !offered ? SessionOnly::NoRefreshToken : rests ? SessionOnly::No : SessionOnly::Policy;
    if (rests) {
        const Result<Done> stored = co_await d.secrets->write(secretName(account.id), grant.tokens.refresh);
        if (!session) // with it, perhaps, the transport
            co_return fail(Error::Code::Cancelled);
        if (*generation != mine) {
            revokeUnused(context, grant.provider, grant.tokens);
            co_return fail(Error::Code::Cancelled);
        }
        if (!stored) {
            qCInfo(lcAuth) << "signed in for this session only:" << stored.error();
            reason = SessionOnly::KeychainUnavailable;
            account.sessionOnly = true;
            session->d->accounts.put(account);
        }
    }
    Private &now = *session->d;
    now.accountId = account.id;
    now.issuer = account.issuer;
    now.provider = grant.provider;
    now.take(grant.tokens);
    now.setSessionOnly(reason);
    now.setOffline(false);
    now.closeAttempt({});
    now.setState(State::SignedIn);
    now.schedule();
    co_return account;
}

Task<Done> Session::signOut(bool endBrowserSession)
{
    return Private::leave(this, endBrowserSession);
}

Task<Done> Session::Private::leave(QPointer<Session> session, bool endBrowserSession)
{
    Private &d = *session->d;
    const SignInContext context = d.context;
    const std::shared_ptr<ISecretStore> secrets = d.secrets;
    const QString account = std::exchange(d.accountId, {});
    const QString issuer = d.issuer;
    const QByteArray token = d.refreshToken;
    const QByteArray hint = d.idToken;
    const bool wipe = d.options.wipeCacheOnSignOut;
    std::optional<ProviderMetadata> provider = d.provider;
    std::stop_source limit;
    QTimer::singleShot(d.options.revokeLimit, &d.q, [limit]() mutable { limit.request_stop(); });

    if (SignIn *attempt = std::exchange(d.attempt, nullptr)) {
        attempt->cancel();
        attempt->deleteLater();
    }
    d.newGeneration();
    d.answerWaiters(fail(Error::Code::Unauthorised, u"signed out"_s));
    d.lastError.reset();
    d.setOffline(false);
    d.setSessionOnly(SessionOnly::No);
    d.setState(State::SignedOut);

    // Here first, where it is certain; then there, where it may not be reachable.
    const Result<Done> removed = co_await secrets->remove(secretName(account));
    if (!session) // with it, perhaps, the transport
        co_return fail(Error::Code::Cancelled);
    Q_EMIT session->signedOut(account, wipe);
    if (!provider && !token.isEmpty()) {
        Result<ProviderMetadata> found = co_await discoverProvider(context.transport, issuer, limit.get_token());
        if (found)
            provider = *found;
    }
    Result<Done> revoked = Done{};
    if (!token.isEmpty())
        revoked = fail(Error::Code::Offline, u"not revoked: the provider was not reached"_s);
    if (provider && !token.isEmpty() && !provider->revocation.isEmpty())
        revoked = co_await revokeToken(context.transport, provider->revocation, context.client.clientId, token,
                                       limit.get_token());
    if (endBrowserSession && provider && !provider->endSession.isEmpty() && context.openUrl)
        context.openUrl(logOutPage(*provider, context.client.clientId, hint));
    if (!removed && removed.error().code != Error::Code::NotFound && removed.error().code != Error::Code::Keychain)
        co_return fail(removed.error());
    co_return revoked;
}

} // namespace gw::auth
