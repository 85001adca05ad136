// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/sessiondata.h"

#include "log.h"
#include "oidc/endpoints.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr std::chrono::milliseconds longestSleep{60'000}; // a timer does not notice that the computer slept

/// Not checked, only compared: it came over TLS from the token endpoint itself (OpenID Connect Core 3.1.3.7, 6).
QString claimedSubject(const QByteArray &idToken)
{
    const QList<QByteArray> parts = idToken.split('.');
    return json::parseObject(QByteArray::fromBase64(parts.value(1), QByteArray::Base64UrlEncoding))
        .value_or(QJsonObject())
        .value(u"sub"_s)
        .toString();
}

Task<TokenSet> fetchTokens(SignInContext context, ProviderMetadata provider, QByteArray refreshToken, QString subject)
{
    Form form{{"grant_type", "refresh_token"},
              {"refresh_token", refreshToken},
              {"client_id", context.client.clientId.toUtf8()}};
    for (const QString &resource : context.client.resources)
        form.emplaceBack("resource", resource.toUtf8());
    Result<TokenSet> tokens = co_await requestTokens(context.transport, provider.token, form, {});
    if (tokens && !tokens->idToken.isEmpty() && claimedSubject(tokens->idToken) != subject)
        co_return fail(Error::Code::Protocol, u"the refreshed tokens are somebody else's"_s); // Core 12.2
    co_return tokens;
}

} // namespace

void Session::Private::startRefresh()
{
    if (refreshing || refreshToken.isEmpty())
        return;
    refreshing = true;
    timer.stop();
    if (state == State::SignedIn)
        setState(State::Refreshing);
    refresh(&q, generation);
}

QCoro::Task<> Session::Private::refresh(QPointer<Session> session, std::shared_ptr<quint64> generation)
{
    const quint64 mine = *generation;
    const SignInContext context = session->d->context;
    const std::shared_ptr<ISecretStore> secrets = session->d->secrets;
    const QString secret = secretName(session->d->accountId);
    const bool rests = session->d->sessionOnly == SessionOnly::No;
    const QByteArray present = session->d->refreshToken;
    const QString subject = session->account().value_or(Account{}).subject;
    std::optional<ProviderMetadata> provider = session->d->provider;

    if (!provider) {
        Result<ProviderMetadata> found = co_await discoverProvider(context.transport, session->d->issuer);
        if (!session || *generation != mine)
            co_return;
        if (!found)
            co_return session->d->refreshFailed(found.error());
        provider = session->d->provider = *found;
    }
    Result<TokenSet> tokens = co_await fetchTokens(context, *provider, present, subject);
    if (*generation != mine)
        co_return; // signed out meanwhile; revoking the old token ended this one too
    if (!tokens) {
        if (session)
            session->d->refreshFailed(tokens.error());
        co_return;
    }
    // The old token is spent: the new one has to rest somewhere before anything is done with this answer.
    if (rests && !tokens->refresh.isEmpty() && tokens->refresh != present) {
        const Result<Done> stored = co_await secrets->write(secret, tokens->refresh);
        if (*generation != mine) {
            if (session && session->d->state == State::SignedOut)
                co_await secrets->remove(secret); // the sign-out removed the one before
            co_return;
        }
        if (!stored && session) {
            qCWarning(lcAuth) << "the new refresh token could not be kept:" << stored.error();
            session->d->setSessionOnly(SessionOnly::KeychainUnavailable);
            if (std::optional<Account> account = session->account()) {
                account->sessionOnly = true; // what rests there is spent: never present it again
                session->d->accounts.put(*account);
            }
        }
    }
    if (session)
        session->d->refreshed(*tokens);
}

void Session::Private::refreshed(const TokenSet &tokens)
{
    refreshing = false;
    take(tokens);
    setOffline(false);
    if (state == State::Refreshing)
        setState(State::SignedIn);
    answerWaiters(access);
    schedule();
}

void Session::Private::refreshFailed(Error error)
{
    refreshing = false;
    if (error.problemType == u"invalid_grant"_s) {
        // Only this says that the session is over. The secret is spent; drafts and the cache are not ours to touch.
        secrets->remove(secretName(accountId));
        return needSignIn(error);
    }
    // No answer, a captive portal, a fault over there: the session is as good as before, only older.
    if (error.code == Error::Code::Unauthorised)
        error.code = Error::Code::Rejected; // the client, not the person, was refused
    ++failures;
    nextAttempt =
        context.clock->monotonic() + retryDelay(failures, options.firstRetry, options.lastRetry, error.retryAfter);
    lastError = error;
    qCInfo(lcAuth) << "the token could not be refreshed, attempt" << failures << error;
    if (state == State::Refreshing)
        setState(State::SignedIn);
    setOffline(true);
    answerWaiters(hasUsableToken() ? Result<QByteArray>(access) : Result<QByteArray>(fail(error)));
    schedule();
}

void Session::Private::answerWaiters(const Result<QByteArray> &outcome)
{
    auto waiting = std::exchange(waiters, {});
    for (QPromise<Result<QByteArray>> &promise : waiting) {
        promise.addResult(outcome);
        promise.finish();
    }
}

std::chrono::milliseconds Session::Private::untilRetry() const
{
    return failures == 0 ? std::chrono::milliseconds(0) : nextAttempt - context.clock->monotonic();
}

void Session::Private::schedule()
{
    if (refreshing || (refreshToken.isEmpty() && access.isEmpty()))
        return;
    std::chrono::milliseconds due = refreshToken.isEmpty() ? life.left(*context.clock)
                                    : access.isEmpty()     ? std::chrono::milliseconds(0)
                                                           : life.untilRefresh(*context.clock);
    due = std::max(due, untilRetry());
    timer.start(std::clamp(due, std::chrono::milliseconds(1), longestSleep));
}

void Session::Private::tick()
{
    if (refreshing || state == State::SignedOut || state == State::NeedsSignIn)
        return;
    if (refreshToken.isEmpty()) {
        if (!access.isEmpty() && !hasUsableToken())
            return needSignIn(Error{Error::Code::Unauthorised, u"the session has ended and cannot be renewed"_s});
    } else if (untilRetry() <= std::chrono::milliseconds(0)
               && (access.isEmpty() || life.untilRefresh(*context.clock) <= std::chrono::milliseconds(0))) {
        return startRefresh();
    }
    schedule();
}

} // namespace gw::auth
