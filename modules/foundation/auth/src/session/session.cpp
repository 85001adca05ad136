// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "session/sessiondata.h"

#include "log.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

Task<QByteArray> answer(Result<QByteArray> outcome)
{
    co_return outcome;
}

} // namespace

Session::Session(SignInContext context, std::shared_ptr<ISecretStore> secrets, Accounts &accounts, Options options,
                 QObject *parent)
    : QObject(parent), d(new Private(*this, std::move(context), std::move(secrets), accounts, options))
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::CoarseTimer);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->tick(); });
}

Session::~Session()
{
    d->answerWaiters(fail(Error::Code::Cancelled));
}

Session::State Session::state() const
{
    return d->state;
}

bool Session::isOffline() const
{
    return d->offline;
}

Session::SessionOnly Session::sessionOnly() const
{
    return d->sessionOnly;
}

std::optional<Account> Session::account() const
{
    return d->accounts.byId(d->accountId);
}

std::optional<Error> Session::lastError() const
{
    return d->lastError;
}

SignIn *Session::signIn() const
{
    return d->attempt;
}

Task<QByteArray> Session::token()
{
    const bool usable = d->hasUsableToken();
    if (d->refreshToken.isEmpty() && !usable) {
        if (!d->access.isEmpty())
            d->needSignIn(Error{Error::Code::Unauthorised, u"the session has ended and cannot be renewed"_s});
        return answer(fail(Error::Code::Unauthorised, u"nobody is signed in"_s));
    }
    if (!d->refreshing && d->untilRetry() <= std::chrono::milliseconds(0)
        && (!usable || d->life.untilRefresh(*d->context.clock) <= std::chrono::milliseconds(0)))
        d->startRefresh();
    if (usable)
        return answer(d->access);
    if (!d->refreshing) // between two attempts: asking again now would be a storm
        return answer(fail(d->lastError.value_or(Error{Error::Code::Offline})));

    QPromise<Result<QByteArray>> &promise = d->waiters.emplace_back();
    promise.start();
    return [](QFuture<Result<QByteArray>> outcome) -> Task<QByteArray> {
        co_await outcome;
        co_return outcome.result();
    }(promise.future());
}

void Session::refused(QByteArray token)
{
    if (token.isEmpty() || token != d->access)
        return; // an older one; whoever used it will get the present one
    d->access.clear();
    // A server that refuses what its provider just made would have us refresh in a loop.
    if (d->life.age(*d->context.clock) < std::chrono::seconds(5)) {
        ++d->failures;
        d->nextAttempt =
            d->context.clock->monotonic() + retryDelay(d->failures, d->options.firstRetry, d->options.lastRetry, {});
        d->lastError = Error{Error::Code::ServerFault, u"the server refuses a token that is new"_s};
    }
    d->schedule();
}

void Session::retryNow()
{
    d->nextAttempt = std::chrono::milliseconds(0);
    d->tick();
}

Task<Done> Session::settled()
{
    if (!d->refreshing)
        return []() -> Task<Done> { co_return Done{}; }();
    QPromise<Result<QByteArray>> &promise = d->waiters.emplace_back();
    promise.start();
    return [](QFuture<Result<QByteArray>> outcome) -> Task<Done> {
        co_await outcome;
        co_return Done{};
    }(promise.future());
}

void Session::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        Q_EMIT q.stateChanged(next);
}

void Session::Private::setOffline(bool value)
{
    if (std::exchange(offline, value) != value)
        Q_EMIT q.offlineChanged(value);
}

void Session::Private::setSessionOnly(SessionOnly reason)
{
    if (std::exchange(sessionOnly, reason) != reason)
        Q_EMIT q.sessionOnlyChanged(reason);
}

void Session::Private::take(const TokenSet &tokens)
{
    access = tokens.access;
    if (!tokens.refresh.isEmpty())
        refreshToken = tokens.refresh;
    if (!tokens.idToken.isEmpty())
        idToken = tokens.idToken;
    life.begin(*context.clock, tokens.expiresIn);
    failures = 0;
    nextAttempt = std::chrono::milliseconds(0);
    lastError.reset();
}

void Session::Private::newGeneration()
{
    ++*generation;
    refreshing = false;
    access.clear();
    refreshToken.clear();
    idToken.clear();
    timer.stop();
}

bool Session::Private::hasUsableToken() const
{
    return !access.isEmpty() && life.left(*context.clock) > life.margin();
}

void Session::Private::needSignIn(const Error &why)
{
    qCInfo(lcAuth) << "the session needs a new sign-in:" << why;
    newGeneration();
    lastError = why;
    setOffline(false);
    if (attempt)
        before = State::NeedsSignIn; // somebody is at it already
    else
        setState(State::NeedsSignIn);
    answerWaiters(fail(Error{Error::Code::Unauthorised, why.detail, why.problemType}));
}

QString Session::Private::secretName(const QString &account)
{
    return u"refresh-token/"_s + account;
}

} // namespace gw::auth
