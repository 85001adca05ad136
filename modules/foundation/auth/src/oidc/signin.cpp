// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/auth/signin.h>

#include "endpoints.h"
#include "log.h"
#include "loopback.h"

#include <QPointer>
#include <QUrlQuery>
#include <gw/auth/oidc.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::auth {
namespace {

constexpr std::chrono::minutes browserLimit{5};

void addResources(const ClientProfile &client, Form &form)
{
    for (const QString &resource : client.resources)
        form.emplaceBack("resource", resource.toUtf8());
}

QUrl authorizationUrl(const SignInContext &context, const ProviderMetadata &provider, const BrowserSecrets &secrets,
                      const QUrl &redirect, const QString &loginHint, const QString &language)
{
    Form form{{"response_type", "code"},
              {"client_id", context.client.clientId.toUtf8()},
              {"redirect_uri", redirect.toEncoded()},
              {"scope", context.client.scope.toUtf8()},
              {"state", secrets.state},
              {"nonce", secrets.nonce},
              {"code_challenge", codeChallenge(*context.crypto, secrets.verifier)},
              {"code_challenge_method", "S256"}};
    addResources(context.client, form);
    // OpenID Connect Core 11: a refresh token for later needs the person's consent to be asked.
    if (provider.knowsConsentPrompt && context.client.scope.split(u' ').contains(u"offline_access"_s))
        form.emplaceBack("prompt", "consent");
    if (!loginHint.isEmpty())
        form.emplaceBack("login_hint", loginHint.toUtf8());
    if (!language.isEmpty())
        form.emplaceBack("ui_locales", language.toUtf8());
    QUrl url = provider.authorization;
    const QByteArray present = url.query(QUrl::FullyEncoded).toLatin1();
    url.setQuery(QString::fromLatin1(present.isEmpty() ? encodeForm(form) : present + '&' + encodeForm(form)));
    return url;
}

/// RFC 9207 2.4 and RFC 6749 4.1.2.1: whether the callback is this provider's, and what it says.
Result<Done> checkCallback(const Callback &callback, const ProviderMetadata &provider)
{
    if ((provider.announcesIss || !callback.issuer.isEmpty()) && callback.issuer != provider.issuer)
        return fail(Error::Code::Protocol, u"the answer came from another provider: "_s + callback.issuer);
    if (callback.error == u"access_denied"_s)
        return fail(Error{Error::Code::Unauthorised, callback.errorDescription, callback.error});
    if (!callback.error.isEmpty())
        return fail(Error{Error::Code::Rejected, callback.errorDescription, callback.error});
    if (callback.code.isEmpty())
        return fail(Error::Code::Protocol, u"the callback has no code"_s);
    return Done{};
}

/// A refusal that is about the certificate rather than about the request.
Error certificateError(Error error)
{
    if (error.problemType == u"invalid_grant"_s && error.detail.startsWith(u"certificate-"_s)) {
        error.code = Error::Code::Certificate;
        error.problemType = error.detail;
    }
    return error;
}

} // namespace

/// What a running flow shares with the object that shows it; outlives that object.
struct SignIn::Attempt
{
    explicit Attempt(SignIn *owner) : shown(owner) {}

    void step(Step step) const
    {
        if (shown && shown->m_attempt.get() == this)
            shown->setStep(step);
    }

    bool cancelled() const { return stop.stop_requested(); }

    static Task<Grant> certificate(std::shared_ptr<Attempt> self, SignInContext context, QString issuer,
                                   std::shared_ptr<Signer> signer);
    static Task<Grant> browser(std::shared_ptr<Attempt> self, SignInContext context, QString issuer, QString loginHint,
                               QString language);
    static Task<TokenSet> codeFromBrowser(std::shared_ptr<Attempt> self, SignInContext context,
                                          ProviderMetadata provider, BrowserSecrets secrets, QString loginHint,
                                          QString language);
    static Task<Grant> finished(std::shared_ptr<Attempt> self, SignInContext context, ProviderMetadata provider,
                                TokenSet tokens, QByteArray nonce);

    QPointer<SignIn> shown;
    std::stop_source stop;
    std::unique_ptr<LoopbackReceiver> receiver;
};

SignIn::SignIn(SignInContext context, QObject *parent) : QObject(parent), m_context(std::move(context)) {}

SignIn::~SignIn()
{
    cancel();
}

void SignIn::cancel()
{
    const std::shared_ptr<Attempt> attempt = std::exchange(m_attempt, nullptr);
    if (!attempt)
        return;
    attempt->stop.request_stop();
    if (attempt->receiver)
        attempt->receiver->cancel();
    m_browserUrl.clear();
    setStep(Step::Idle);
}

void SignIn::setStep(Step step)
{
    if (std::exchange(m_step, step) != step)
        Q_EMIT stepChanged(step);
}

Task<Grant> SignIn::withCertificate(QString issuer, std::shared_ptr<Signer> signer)
{
    cancel();
    m_attempt = std::make_shared<Attempt>(this);
    return Attempt::certificate(m_attempt, m_context, std::move(issuer), std::move(signer));
}

Task<Grant> SignIn::withBrowser(QString issuer, QString loginHint, QString language)
{
    cancel();
    m_attempt = std::make_shared<Attempt>(this);
    return Attempt::browser(m_attempt, m_context, std::move(issuer), std::move(loginHint), std::move(language));
}

Task<Grant> SignIn::Attempt::certificate(std::shared_ptr<Attempt> self, SignInContext context, QString issuer,
                                         std::shared_ptr<Signer> signer)
{
    self->step(Step::FindingProvider);
    Result<ProviderMetadata> provider = co_await discoverProvider(context.transport, issuer, self->stop.get_token());
    if (self->cancelled())
        co_return fail(Error::Code::Cancelled);
    if (!provider)
        co_return fail(provider.error());
    if (!provider->takesCertificates())
        co_return fail(Error::Code::Unsupported, u"the provider takes no certificates"_s);

    self->step(Step::Signing);
    Result<QByteArray> assertion = co_await makeAssertion(signer, provider->issuer, context.clock->now());
    if (self->cancelled())
        co_return fail(Error::Code::Cancelled);
    if (!assertion)
        co_return fail(assertion.error());

    self->step(Step::Exchanging);
    Form form{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
              {"assertion", *assertion},
              {"client_id", context.client.clientId.toUtf8()},
              {"scope", context.client.scope.toUtf8()}};
    addResources(context.client, form);
    Result<TokenSet> tokens = co_await requestTokens(context.transport, provider->token, form, self->stop.get_token());
    if (!tokens)
        co_return fail(self->cancelled() ? Error{Error::Code::Cancelled} : certificateError(tokens.error()));
    co_return co_await finished(self, context, *provider, *tokens, {});
}

Task<Grant> SignIn::Attempt::browser(std::shared_ptr<Attempt> self, SignInContext context, QString issuer,
                                     QString loginHint, QString language)
{
    self->step(Step::FindingProvider);
    Result<ProviderMetadata> provider = co_await discoverProvider(context.transport, issuer, self->stop.get_token());
    if (self->cancelled())
        co_return fail(Error::Code::Cancelled);
    if (!provider)
        co_return fail(provider.error());
    if (provider->authorization.isEmpty())
        co_return fail(Error::Code::Unsupported, u"the provider has no sign-in page"_s);
    const Result<BrowserSecrets> secrets = makeBrowserSecrets(*context.crypto);
    if (!secrets)
        co_return fail(secrets.error());

    Result<TokenSet> tokens = co_await codeFromBrowser(self, context, *provider, *secrets, loginHint, language);
    if (!tokens)
        co_return fail(self->cancelled() ? Error{Error::Code::Cancelled} : tokens.error());
    if (tokens->idToken.isEmpty())
        co_return fail(Error::Code::Protocol, u"no ID token in the answer"_s);
    co_return co_await finished(self, context, *provider, *tokens, secrets->nonce);
}

Task<TokenSet> SignIn::Attempt::codeFromBrowser(std::shared_ptr<Attempt> self, SignInContext context,
                                                ProviderMetadata provider, BrowserSecrets secrets, QString loginHint,
                                                QString language)
{
    auto receiver = LoopbackReceiver::listen(context.client.firstPort, context.client.lastPort,
                                             context.client.redirectPath, secrets.state);
    if (!receiver)
        co_return fail(receiver.error());
    self->receiver = std::move(*receiver);
    const QUrl redirect = self->receiver->redirectUri();
    const QUrl page = authorizationUrl(context, provider, secrets, redirect, loginHint, language);
    if (self->shown)
        self->shown->m_browserUrl = page;
    self->step(Step::WaitingForBrowser);
    Task<Callback> waiting = self->receiver->wait(browserLimit);
    if (!context.openUrl || !context.openUrl(page))
        co_return fail(Error::Code::Unsupported, u"no browser could be opened"_s);
    Result<Callback> callback = co_await waiting;
    self->receiver.reset();
    if (self->shown)
        self->shown->m_browserUrl.clear();
    if (!callback)
        co_return fail(callback.error());
    if (const Result<Done> checked = checkCallback(*callback, provider); !checked)
        co_return fail(checked.error());

    self->step(Step::Exchanging);
    Form form{{"grant_type", "authorization_code"},
              {"code", callback->code.toUtf8()},
              {"redirect_uri", redirect.toEncoded()},
              {"client_id", context.client.clientId.toUtf8()},
              {"code_verifier", secrets.verifier}};
    addResources(context.client, form);
    co_return co_await requestTokens(context.transport, provider.token, form, self->stop.get_token());
}

Task<Grant> SignIn::Attempt::finished(std::shared_ptr<Attempt> self, SignInContext context, ProviderMetadata provider,
                                      TokenSet tokens, QByteArray nonce)
{
    Result<Identity> identity = fail(Error::Code::Protocol, u"the answer names nobody"_s);
    if (!tokens.idToken.isEmpty())
        identity = co_await identityFromIdToken(context, provider, tokens, nonce, self->stop.get_token());
    else if (!provider.userinfo.isEmpty())
        identity = co_await fetchIdentity(context.transport, provider.userinfo, tokens.access, self->stop.get_token());
    if (identity && identity->name.isEmpty() && !tokens.idToken.isEmpty() && !provider.userinfo.isEmpty()) {
        // OpenID Connect Core 5.4: beside an access token the profile is at the userinfo endpoint. Nice to have only.
        const Result<Identity> more =
            co_await fetchIdentity(context.transport, provider.userinfo, tokens.access, self->stop.get_token());
        if (more && more->subject == identity->subject) // 5.3.2: otherwise it must not be used
            identity = more;
    }
    const bool cancelled = self->cancelled();
    self->step(Step::Idle);
    if (identity && !cancelled)
        co_return Grant{provider, tokens, *identity};
    // Nobody will use these tokens: they must not stay valid on the server.
    if (!tokens.refresh.isEmpty() && !provider.revocation.isEmpty())
        revokeToken(context.transport, provider.revocation, context.client.clientId, tokens.refresh);
    if (cancelled)
        co_return fail(Error::Code::Cancelled);
    qCWarning(lcAuth) << "signed in, but the identity failed its checks:" << identity.error();
    co_return fail(identity.error());
}

} // namespace gw::auth
