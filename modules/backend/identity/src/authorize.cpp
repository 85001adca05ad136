// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "authorize.h"
#include "grants.h"
#include "results.h"
#include <QRegularExpression>
#include <utility>

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

http::Response redirectTo(const QString &uri, const Parameters &parameters)
{
    // Registered addresses have no query of their own (matchesRedirect and the client table see to it).
    return http::Response::redirect(uri.toUtf8() + '?' + parameters.encoded()).withHeader("Cache-Control", "no-store");
}

http::Response redirectError(const Context &context, const QString &uri, const QString &state, const QString &error,
                             const QString &description)
{
    return redirectTo(uri, Parameters()
                               .with(u"error"_s, error)
                               .with(u"error_description"_s, description)
                               .with(u"state"_s, state)
                               .with(u"iss"_s, context.issuer()));
}

// What is asked and allowed; unknown scopes are left out, as RFC 6749 3.3 permits, and the answer names the rest.
QString grantedScope(const QString &asked, const QStringList &allowed)
{
    QStringList granted;
    for (const QString &scope : asked.split(u' ', Qt::SkipEmptyParts)) {
        if (allowed.contains(scope) && !granted.contains(scope))
            granted.append(scope);
    }
    return granted.join(u' ');
}

struct Refusal
{
    QString error;
    QString description;
};

// The rules whose breach may be told to the program.
std::optional<Refusal> refusalOf(const Context &context, const Parameters &parameters, const QStringList &prompts)
{
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s);
    const auto value = [&](const char16_t *name) { return parameters.value(QString::fromUtf16(name)); };
    if (parameters.hasDuplicates())
        return Refusal{u"invalid_request"_s, u"a parameter comes twice"_s};
    if (parameters.has(u"request"_s))
        return Refusal{u"request_not_supported"_s, {}};
    if (parameters.has(u"request_uri"_s))
        return Refusal{u"request_uri_not_supported"_s, {}};
    if (value(u"response_type") != "code"_L1)
        return Refusal{u"unsupported_response_type"_s, u"only response_type=code"_s};
    if (parameters.has(u"response_mode"_s) && value(u"response_mode") != "query"_L1)
        return Refusal{u"invalid_request"_s, u"only response_mode=query"_s};
    if (value(u"code_challenge_method") != "S256"_L1 || !challenge.match(value(u"code_challenge")).hasMatch())
        return Refusal{u"invalid_request"_s, u"PKCE with code_challenge_method=S256 is required"_s};
    if (parameters.has(u"resource"_s) && value(u"resource") != context.issuer())
        return Refusal{u"invalid_target"_s, u"unknown resource"_s};
    for (const QString &prompt : prompts) {
        if (prompt != "none"_L1 && prompt != "login"_L1 && prompt != "select_account"_L1 && prompt != "consent"_L1)
            return Refusal{u"invalid_request"_s, u"unknown prompt"_s};
    }
    if (prompts.contains(u"none"_s) && prompts.size() > 1)
        return Refusal{u"invalid_request"_s, u"prompt=none stands alone"_s};
    return std::nullopt;
}

// Whom the program means: the person of an ID token of ours, or of a sign-in name. A browser where somebody else is signed
// in asks then, instead of handing that one over (OIDC Core 3.1.2.1, id_token_hint and login_hint).
Result<QString> wantedPerson(const Context &context, storage::Session &session, const AuthorizeRequest &asked)
{
    if (const auto hint = context.keys->verify(asked.parameters.value(u"id_token_hint"_s).toLatin1(), u"JWT"_s))
        return hint->payload.value(u"sub"_s).toString();
    if (asked.loginHint.isEmpty())
        return QString();
    return mapped(findAccount(session, normalizedLogin(asked.loginHint)),
                  [](const std::optional<AccountRecord> &account) { return account ? account->personId : QString(); });
}

// Somebody who opened a linked system from the portal: the hint they bring stands for the sign-in they have there. It is
// spent here whatever comes of it, and must not wander on into pages and addresses.
Result<std::optional<CodeRequest>> handedOver(Context &context, const http::Request &request, AuthorizeRequest &asked)
{
    const QString hint = std::exchange(asked.loginHint, QString());
    asked.parameters = asked.parameters.with(u"login_hint"_s, {});
    std::optional<CodeRequest> code;
    const auto worked = context.database.write([&](storage::Session &session) -> Result<Done> {
        code.reset();
        const auto taken = context.linked->takeHint(session, hint, asked.client.id, request.id, request.remoteAddress);
        if (!taken)
            return fail(taken.error());
        if (!*taken || asked.asksFor(u"login"_s) || asked.asksFor(u"select_account"_s))
            return Done{};
        const auto family = findFamily(session, (*taken)->sessionId, context.now());
        if (!family)
            return fail(family.error());
        if (!*family || (*family)->personId != (*taken)->personId)
            return Done{};
        if (asked.maxAge && (*family)->authTime.addSecs(*asked.maxAge) < context.now())
            return Done{};
        code = CodeRequest{asked.client.id, (*taken)->personId,  asked.redirectUri, asked.scope,        asked.nonce,
                           asked.challenge, (*family)->authTime, (*taken)->seatId,  (*taken)->sessionId};
        return Done{};
    });
    if (!worked)
        return fail(worked.error());
    return code;
}

http::Response authorize(Context &context, const http::Request &request, const Parameters &parameters)
{
    auto asked = readAuthorizeRequest(context, request, parameters);
    if (!asked)
        return asked.error();
    std::optional<CodeRequest> arrival;
    if (asked->client.isLinked() && !asked->loginHint.isEmpty()) {
        const auto handed = handedOver(context, request, *asked);
        if (!handed) {
            qCWarning(lcIdentity) << "authorize" << request.id << handed.error();
            return redirectError(context, asked->redirectUri, asked->state, u"server_error"_s, {});
        }
        arrival = *handed;
    }
    const QDateTime now = context.now();
    const QString cookie = cookieOf(request, context.cookieName(sessionCookie));
    std::optional<BrowserSession> signedIn;
    QString code;
    Result<Done> worked = context.database.read([&](storage::Session &session) -> Result<Done> {
        const auto found = findBrowserSession(session, cookie, now);
        if (!found)
            return fail(found.error());
        signedIn = *found;
        if (!signedIn || arrival)
            return Done{};
        const auto wanted = wantedPerson(context, session, *asked);
        if (!wanted)
            return fail(wanted.error());
        const bool tooOld = asked->maxAge && signedIn->authTime.addSecs(*asked->maxAge) < now;
        const bool isAnother = !wanted->isEmpty() && *wanted != signedIn->personId;
        if (tooOld || isAnother || asked->asksFor(u"login"_s) || asked->asksFor(u"select_account"_s))
            signedIn.reset();
        return Done{};
    });
    if (worked && !arrival && signedIn)
        arrival = CodeRequest{asked->client.id,
                              signedIn->personId,
                              asked->redirectUri,
                              asked->scope,
                              asked->nonce,
                              asked->challenge,
                              signedIn->authTime,
                              {},
                              {}};
    if (worked && arrival) {
        code = newSecret();
        worked = context.database.write([&](storage::Session &session) {
            return putCode(session, code, *arrival, now.addSecs(context.options.codeLife.count()));
        });
    }
    if (!worked) {
        qCWarning(lcIdentity) << "authorize" << request.id << worked.error();
        return redirectError(context, asked->redirectUri, asked->state, u"server_error"_s, {});
    }
    if (arrival) {
        return redirectTo(
            asked->redirectUri,
            Parameters().with(u"code"_s, code).with(u"state"_s, asked->state).with(u"iss"_s, context.issuer()));
    }
    if (asked->asksFor(u"none"_s))
        return redirectError(context, asked->redirectUri, asked->state, u"login_required"_s, {});
    return http::Response::redirect("/login?" + asked->parameters.encoded()).withHeader("Cache-Control", "no-store");
}

} // namespace

std::expected<AuthorizeRequest, http::Response> readAuthorizeRequest(Context &context, const http::Request &request,
                                                                     const Parameters &parameters)
{
    const QString language = languageOf(request, parameters.value(u"ui_locales"_s));
    std::optional<Client> client;
    const auto read = context.database.read([&](storage::Session &session) -> Result<Done> {
        return keep(findClient(session, context.linked, parameters.value(u"client_id"_s)), client);
    });
    if (!read) {
        qCWarning(lcIdentity) << "authorize" << request.id << read.error();
        return std::unexpected(errorPage(500, language, PageError::Fault));
    }
    if (!client)
        return std::unexpected(errorPage(400, language, PageError::UnknownClient));
    AuthorizeRequest asked;
    asked.redirectUri = parameters.value(u"redirect_uri"_s);
    if (!matchesRedirect(client->redirectUris, asked.redirectUri))
        return std::unexpected(errorPage(400, language, PageError::UnknownRedirect));
    asked.client = *client;
    asked.state = parameters.value(u"state"_s);
    asked.nonce = parameters.value(u"nonce"_s);
    asked.challenge = parameters.value(u"code_challenge"_s);
    asked.loginHint = parameters.value(u"login_hint"_s).left(128);
    asked.uiLocales = parameters.value(u"ui_locales"_s);
    asked.prompts = parameters.value(u"prompt"_s).split(u' ', Qt::SkipEmptyParts);
    asked.parameters = parameters;
    asked.scope = grantedScope(parameters.value(u"scope"_s), client->scopes);

    auto refusal = refusalOf(context, parameters, asked.prompts);
    if (parameters.has(u"max_age"_s)) {
        bool isNumber = false;
        asked.maxAge = parameters.value(u"max_age"_s).toLongLong(&isNumber);
        if (!refusal && (!isNumber || *asked.maxAge < 0))
            refusal = Refusal{u"invalid_request"_s, u"max_age is not a number of seconds"_s};
    }
    if (!refusal && asked.scope.isEmpty())
        refusal = Refusal{u"invalid_scope"_s, u"no known scope"_s};
    if (refusal)
        return std::unexpected(
            redirectError(context, asked.redirectUri, asked.state, refusal->error, refusal->description));
    return asked;
}

FormGuard formGuard(const Context &context, const http::Request &request)
{
    const QString cookie = cookieOf(request, context.cookieName("gw_form"));
    return cookie.isEmpty() ? FormGuard{newSecret(), true} : FormGuard{cookie, false};
}

QString formToken(const Context &context, const FormGuard &guard)
{
    return QString::fromLatin1(base64Url(hmacSha256(context.keys->formSecret(), guard.cookie.toUtf8())));
}

void keepFormGuard(const Context &context, const FormGuard &guard, http::Response &response)
{
    if (guard.isNew)
        response.headers.emplaceBack("Set-Cookie",
                                     context.cookie("gw_form", guard.cookie, std::chrono::hours(12), "Strict"));
}

bool isOwnForm(const Context &context, const http::Request &request, const Parameters &form)
{
    const FormGuard guard = formGuard(context, request);
    const QByteArray origin = request.header("origin");
    const QByteArray site = request.header("sec-fetch-site");
    return !guard.isNew && (origin.isEmpty() || origin == context.issuer().toUtf8())
           && (site.isEmpty() || site == "same-origin" || site == "none")
           && equalInConstantTime(form.value(u"form_token"_s).toUtf8(), formToken(context, guard).toUtf8());
}

void addAuthorize(http::Router &router, Context &context)
{
    router.add("GET", u"/oauth2/authorize"_s, [&context](const http::Request &request) {
        return authorize(context, request, Parameters::ofQuery(request));
    });
    router.add(
        "POST", u"/oauth2/authorize"_s,
        [&context](const http::Request &request) { return authorize(context, request, Parameters::ofForm(request)); },
        {.maxBody = 16 * 1024});
}

} // namespace gw::backend::identity
