// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "session/tokenlife.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>
#include <gw/auth/session.h>
#include <vector>

namespace gw::auth {

/// What a Session holds. Coroutines keep a Session by QPointer and look at `generation` after each wait: every sign-in
/// and sign-out begins a new one, and an answer to an older one changes nothing.
struct Session::Private
{
    Private(Session &owner, SignInContext with, std::shared_ptr<ISecretStore> store, Accounts &all, Options chosen)
        : q(owner), context(std::move(with)), secrets(std::move(store)), accounts(all), options(chosen)
    {
    }

    // session.cpp
    void setState(State next);
    void setOffline(bool value);
    void setSessionOnly(SessionOnly reason);
    void take(const TokenSet &tokens); ///< from now on these are ours
    void newGeneration();              ///< whatever is on its way is not for us any more
    bool hasUsableToken() const;
    void needSignIn(const Error &why);
    static QString secretName(const QString &account);

    // refresh.cpp
    void startRefresh();
    static QCoro::Task<> refresh(QPointer<Session> session, std::shared_ptr<quint64> generation);
    void refreshed(const TokenSet &tokens);
    void refreshFailed(Error error);
    void answerWaiters(const Result<QByteArray> &outcome);
    std::chrono::milliseconds untilRetry() const;
    void schedule();
    void tick();

    // entry.cpp
    SignIn *openAttempt();
    void closeAttempt(const std::optional<Error> &error);
    static Task<Account> enter(QPointer<Session> session, QPointer<SignIn> attempt, Task<Grant> running, Site site,
                               Account wanted);
    static Task<Account> adopt(QPointer<Session> session, Grant grant, Account account);
    static Task<Done> leave(QPointer<Session> session, bool endBrowserSession);
    static Task<Done> resume(QPointer<Session> session, Account account);

    Session &q;
    SignInContext context;
    std::shared_ptr<ISecretStore> secrets;
    Accounts &accounts;
    Options options;

    State state = State::SignedOut;
    State before = State::SignedOut; ///< where a failed sign-in returns to
    bool offline = false;
    SessionOnly sessionOnly = SessionOnly::No;
    std::optional<Error> lastError;
    QString accountId;
    QString issuer;
    std::optional<ProviderMetadata> provider;
    SignIn *attempt = nullptr;

    QByteArray access;
    QByteArray refreshToken;
    QByteArray idToken; ///< hint for logging out at the provider
    TokenLife life;
    /// Shared, because a coroutine must be able to see a sign-out also after the session is gone.
    std::shared_ptr<quint64> generation = std::make_shared<quint64>(0);

    bool refreshing = false;
    int failures = 0;
    std::chrono::milliseconds nextAttempt{0}; ///< monotonic
    std::vector<QPromise<Result<QByteArray>>> waiters;
    QTimer timer;
};

} // namespace gw::auth
