// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "authorize.h"
#include "results.h"
#include "throttle.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

http::Response show(const Context &context, const http::Request &request, const AuthorizeRequest &asked, int status,
                    LoginNotice notice, const QString &typed, std::chrono::seconds wait = {})
{
    const FormGuard guard = formGuard(context, request);
    LoginPage page;
    page.language = languageOf(request, asked.uiLocales);
    const bool korean = page.language == "ko"_L1;
    page.clientName = korean ? asked.client.nameKo : asked.client.nameEn;
    page.action = "/login?" + asked.parameters.encoded();
    page.otherLanguage = "/login?" + asked.parameters.with(u"ui_locales"_s, korean ? u"en"_s : u"ko"_s).encoded();
    page.formToken = formToken(context, guard);
    page.login = typed;
    page.notice = notice;
    page.wait = wait;
    page.redirectOrigin = QUrl(asked.redirectUri).toEncoded(QUrl::RemovePath | QUrl::RemoveQuery);
    http::Response response = loginPage(status, page);
    keepFormGuard(context, guard, response);
    return response;
}

struct Check
{
    Attempt attempt;
    std::optional<AccountRecord> account; ///< when name and password are right
};

Result<Check> checkPassword(Context &context, const http::Request &request, const QString &login,
                            const QString &password)
{
    const QString byName = u"login:"_s + login;
    const QString byAddress = u"address:"_s + request.remoteAddress;
    const QDateTime now = context.now();
    Check check;
    std::optional<AccountRecord> account;
    const auto begun = context.database.write([&](storage::Session &session) -> Result<Done> {
        auto attempt = beginAttempt(session, byName, accountRule, now);
        if (attempt && attempt->wait.count() == 0)
            attempt = beginAttempt(session, byAddress, addressRule, now);
        if (!attempt)
            return fail(attempt.error());
        check.attempt = *attempt;
        return keep(findAccount(session, login), account);
    });
    if (!begun)
        return fail(begun.error());
    if (check.attempt.wait.count() > 0)
        return check;
    // Outside the transaction, for it takes a while; and done for a name that nobody has, so that it takes as long.
    const bool hasPassword = account && !account->passwordHash.isEmpty();
    const bool matches = verifyPassword(password, hasPassword ? account->passwordHash : context.decoyHash);
    if (!hasPassword || !matches)
        return check;
    const auto forgiven = context.database.write([&](storage::Session &session) {
        return then(attemptSucceeded(session, byName, true),
                    [&](Done) { return attemptSucceeded(session, byAddress, false); });
    });
    if (!forgiven)
        return fail(forgiven.error());
    check.account = account;
    return check;
}

http::Response signIn(Context &context, const http::Request &request)
{
    const auto asked = readAuthorizeRequest(context, request, Parameters::ofQuery(request));
    if (!asked)
        return asked.error();
    const Parameters form = Parameters::ofForm(request);
    const QString typed = form.value(u"login"_s).left(128);
    if (!isOwnForm(context, request, form))
        return show(context, request, *asked, 403, LoginNotice::FormExpired, typed);
    const auto check = checkPassword(context, request, normalizedLogin(typed), form.value(u"password"_s).left(256));
    if (!check) {
        qCWarning(lcIdentity) << "sign-in" << request.id << check.error();
        return errorPage(500, languageOf(request, asked->uiLocales), PageError::Fault);
    }
    if (check->attempt.wait.count() > 0) {
        return show(context, request, *asked, 429, check->attempt.locked ? LoginNotice::Locked : LoginNotice::Wait,
                    typed, check->attempt.wait);
    }
    if (!check->account) {
        qCInfo(lcIdentity) << "sign-in refused: password, from" << request.remoteAddress << request.id;
        return show(context, request, *asked, 403, LoginNotice::WrongCredentials, typed);
    }

    // A new cookie with each sign-in: one that somebody planted before is worth nothing (session fixation).
    const QString cookie = newSecret();
    const QString before = cookieOf(request, context.cookieName(sessionCookie));
    const QDateTime now = context.now();
    const auto started = context.database.write([&](storage::Session &session) {
        return then(endBrowserSession(session, before), [&](Done) {
            return startBrowserSession(session, cookie, {check->account->personId, now},
                                       now.addSecs(std::chrono::seconds(context.options.browserSession).count()));
        });
    });
    if (!started) {
        qCWarning(lcIdentity) << "sign-in" << request.id << started.error();
        return errorPage(500, languageOf(request, asked->uiLocales), PageError::Fault);
    }
    qCInfo(lcIdentity) << "signed in with a password: person" << check->account->personId << "from"
                       << request.remoteAddress << request.id;
    // prompt=login and max_age are fulfilled; asking again with them would go round in circles.
    http::Response response = http::Response::redirect(
        "/oauth2/authorize?" + asked->parameters.with(u"prompt"_s, {}).with(u"max_age"_s, {}).encoded());
    response.headers.emplaceBack("Cache-Control", "no-store");
    response.headers.emplaceBack("Set-Cookie",
                                 context.cookie(sessionCookie, cookie, context.options.browserSession, "Lax"));
    return response;
}

} // namespace

void addLogin(http::Router &router, Context &context)
{
    router.add("GET", u"/login"_s, [&context](const http::Request &request) {
        const auto asked = readAuthorizeRequest(context, request, Parameters::ofQuery(request));
        return asked ? show(context, request, *asked, 200, LoginNotice::None, asked->loginHint) : asked.error();
    });
    router.add("POST", u"/login"_s, [&context](const http::Request &request) { return signIn(context, request); },
               {.maxBody = 16 * 1024});
}

} // namespace gw::backend::identity
