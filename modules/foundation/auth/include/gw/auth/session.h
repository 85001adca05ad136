// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <gw/auth/accounts.h>
#include <gw/auth/secretstore.h>
#include <gw/auth/signin.h>
#include <optional>

namespace gw::auth {

/// The signed-in state of one account, and the source of its bearer tokens.
///
/// SignedOut → SigningIn → SignedIn ⇄ Refreshing → NeedsSignIn. An account that is stored and whose refresh token can
/// be read counts as signed in, also without a network (`isOffline`). A lost answer, a captive portal or a server fault
/// never signs out: only the provider's `invalid_grant` leads to NeedsSignIn, and nothing but tokens is touched then.
///
/// Lives on one thread. Refreshes ahead of expiry, one at a time; a rotated refresh token is in the key store before
/// the tokens that came with it are used.
class Session final : public QObject, public net::ITokenSource
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Refreshing, NeedsSignIn };
    Q_ENUM(State)
    /// Why the session lives in memory only and ends with the program.
    enum class SessionOnly { No, Policy, KeychainUnavailable, NoRefreshToken };
    Q_ENUM(SessionOnly)

    struct Options
    {
        bool keepSignedIn = true;                     ///< false: policy "session-only"
        bool wipeCacheOnSignOut = false;              ///< policy
        std::chrono::milliseconds revokeLimit{5'000}; ///< signing out waits no longer for the server
        std::chrono::milliseconds firstRetry{1'000};  ///< back-off after a failed refresh, doubled each time …
        std::chrono::milliseconds lastRetry{300'000}; ///< … up to this, with full jitter
    };

    Session(SignInContext context, std::shared_ptr<ISecretStore> secrets, Accounts &accounts, Options options,
            QObject *parent = nullptr);
    ~Session() override;

    State state() const;
    bool isOffline() const; ///< signed in, but the last refresh did not reach the server
    SessionOnly sessionOnly() const;
    std::optional<Account> account() const; ///< as stored now
    std::optional<Error> lastError() const; ///< of the last refresh or sign-in; empty after a success

    /// Takes up a stored account at start. Unauthorised: no token is there, somebody must sign in (state NeedsSignIn).
    Task<Done> resume(QString accountId);
    /// Signs in and stores the account. Conflict (problemType "other-person"): the session belongs to an account and
    /// somebody else signed in; the new tokens are revoked and the session stays as it was.
    Task<Account> signInWithCertificate(Site site, std::shared_ptr<Signer> signer);
    Task<Account> signInWithBrowser(Site site, QString loginHint = {}, QString language = {});
    void cancelSignIn();
    SignIn *signIn() const; ///< the running attempt, for the waiting page; may be null

    /// Revokes (bounded), removes the secret, and emits signedOut. `endBrowserSession` also opens the provider's
    /// log-out page (RP-Initiated Logout section 2), if it has one.
    Task<Done> signOut(bool endBrowserSession = false);

    Task<QByteArray> token() override;
    void refused(QByteArray token) override;
    /// The network came back: try now instead of waiting for the back-off.
    void retryNow();
    /// Waits for a refresh that is on its way, so that a rotated token is not lost when the program ends.
    Task<Done> settled();

Q_SIGNALS:
    void stateChanged(gw::auth::Session::State state);
    void offlineChanged(bool offline);
    void sessionOnlyChanged(gw::auth::Session::SessionOnly reason);
    void signedOut(const QString &accountId, bool wipeCache);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::auth
