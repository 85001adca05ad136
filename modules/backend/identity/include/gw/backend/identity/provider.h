// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/identity/accounts.h>
#include <gw/base/clock.h>

namespace gw::backend::identity {

class LinkedSystems;

struct Options
{
    QString publicUrl;     ///< the issuer and the tokens' audience: scheme, host and port, no slash at the end
    QString keyDirectory;  ///< holds signing.json (0600), made on first use
    QString trustRootFile; ///< PEM, one or more roots for certificate sign-in; empty or absent: that way is closed
    QString crlFile; ///< PEM, the revocation lists of every authority in a chain; read again when the file changes
    PasswordCost passwordCost;

    std::chrono::seconds accessTokenLife{600};
    std::chrono::seconds codeLife{60};
    std::chrono::seconds refreshGrace{30};      ///< how long the previous refresh token still works: a lost answer
    std::chrono::hours refreshIdle{14 * 24};    ///< a refresh token not used for so long dies
    std::chrono::hours signInLife{90 * 24};     ///< however often refreshed, sign in anew after this
    std::chrono::hours signingKeyLife{90 * 24}; ///< tidy() brings a new key after this
    std::chrono::hours browserSession{10};      ///< the login page's cookie: one working day
};

/// The OpenID provider and the keeper of sessions: RFC 6749 with the rules of RFC 9700, OpenID Connect Core, RFC 7636,
/// 7009, 7523, 8252, 8414, 9068, 9207, 9728. Thread-safe.
class Provider
{
public:
    /// Loads or makes the signing key. `database` (with migrations() run) and `clock` must outlive the provider.
    static Result<std::unique_ptr<Provider>> create(Options options, storage::Database &database, const Clock &clock);
    ~Provider();

    /// Adds /.well-known/…, /oauth2/… and /login. The provider must outlive the server.
    ///
    /// Errors of /oauth2/token are those of RFC 6749 5.2 with a member `reason` that programs may switch on: code,
    /// refresh-unknown, refresh-expired, refresh-reused, rate-limited, and for an assertion (RFC 7523; `iss` = `sub` = the
    /// staff number, the certificate's serial number, its x5t#S256 or the person's id; `aud` the issuer or the token
    /// endpoint; at most 5 minutes from `iat` to `exp`; `jti`; the chain in `x5c`) assertion-malformed, -signature,
    /// -audience, -expired, -too-long, -subject, -replayed, certificate-malformed, -untrusted, -expired, -revoked, -unknown.
    void addRoutes(http::Router &router);
    const Access &access() const;

    /// For a server that learns its port only when it listens; call before the first request.
    void setPublicUrl(const QString &publicUrl);
    /// Linked systems become clients that authenticate with their secret, and their hints sign people in. It must outlive the
    /// server; call before the first request.
    void setLinkedSystems(const LinkedSystems *systems);
    /// Called (on a worker thread) when a person's session ended by sign-out, revocation or misuse: end their streams.
    void onSessionEnded(std::function<void(QString personId)> callback);
    /// The logout token (OpenID Connect Back-Channel Logout 1.0, 2.4) that tells a client that all sessions of a person
    /// are over. Good for two minutes.
    Result<QByteArray> logoutToken(const QString &clientId, const QString &personId) const;
    /// A new signing key. The old one stays published until the last token it signed is out of date.
    Result<Done> rotateSigningKey();
    /// Forgets what is out of date (the token endpoint does that now and then too) and replaces an old signing key.
    Result<Done> tidy();

private:
    class Private;
    explicit Provider(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::identity
