// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>
#include <functional>
#include <gw/auth/certificate.h>
#include <gw/auth/site.h>
#include <gw/base/clock.h>

namespace gw::auth {

/// How this client is known to an identity provider, and what it asks for.
struct ClientProfile
{
    QString clientId = QStringLiteral("gwanmun-desktop");
    QString scope = QStringLiteral("openid profile offline_access portal");
    QStringList resources = {}; ///< RFC 8707 `resource` parameters
    quint16 firstPort = 0;      ///< of the loopback redirect; 0: any. A fixed range is for providers that compare ports
    quint16 lastPort = 0;
    QString redirectPath = QStringLiteral("/callback");
};

/// Tokens as a token endpoint gave them. Never stored or logged as a whole.
struct TokenSet
{
    QByteArray access;
    QByteArray refresh; ///< empty: the server gave none
    QByteArray idToken;
    std::chrono::seconds expiresIn{300};
};

/// Who signed in: claims of a checked ID token or of the userinfo endpoint.
struct Identity
{
    QString subject;
    QString name;
    QString loginName; ///< preferred_username
};

/// A successful sign-in, ready to be handed to a Session.
struct Grant
{
    ProviderMetadata provider;
    TokenSet tokens;
    Identity identity;
};

/// What the flows need. The transport and the clock outlive every session and attempt; a transport ends its requests
/// when it goes.
struct SignInContext
{
    net::ITransport *transport = nullptr; ///< without tokens and retry (net::Managers::requests())
    std::shared_ptr<const ICryptoProvider> crypto;
    const Clock *clock = nullptr;
    std::function<bool(const QUrl &)> openUrl; ///< shows an address in the system browser; false: could not
    ClientProfile client = {};
};

/// One attempt to sign in. Lives on one thread; destroying it cancels.
///
/// Errors: Cancelled, Timeout (nobody answered in the browser within 5 min), Certificate (the server refused it;
/// problemType certificate-expired, -revoked, -untrusted, -unknown or -malformed), Unauthorised (the server refused;
/// problemType is its OAuth `error`), Unsupported (no browser, or the server has no such grant), Protocol (an
/// answer that fails a check of the protocol: treat as an attack or a broken server), and those of the network.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, FindingProvider, Signing, WaitingForBrowser, Exchanging };
    Q_ENUM(Step)

    explicit SignIn(SignInContext context, QObject *parent = nullptr);
    ~SignIn() override;

    /// RFC 7523 section 2.1: an assertion signed with the person's certificate is exchanged for tokens.
    Task<Grant> withCertificate(QString issuer, std::shared_ptr<Signer> signer);
    /// Code + PKCE through the system browser and a loopback redirect (RFC 6749 4.1, RFC 7636, RFC 8252 7.3).
    Task<Grant> withBrowser(QString issuer, QString loginHint = {}, QString language = {});
    void cancel();
    Step step() const { return m_step; }
    QUrl browserUrl() const { return m_browserUrl; } ///< while waiting: to open the page again, or to copy it

Q_SIGNALS:
    void stepChanged(gw::auth::SignIn::Step step);

private:
    struct Attempt;
    void setStep(Step step);

    SignInContext m_context;
    std::shared_ptr<Attempt> m_attempt;
    Step m_step = Step::Idle;
    QUrl m_browserUrl;
};

} // namespace gw::auth
