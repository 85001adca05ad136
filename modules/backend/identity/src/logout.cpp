// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "authorize.h"
#include "grants.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

// OpenID Connect RP-Initiated Logout 1.0, 2: an ID token of ours names whose sign-in is to end, even when it is out of
// date. Without one, or when this browser belongs to another person, the person is asked.
http::Response logout(Context &context, const http::Request &request, const Parameters &parameters)
{
    const QString language = languageOf(request, parameters.value(u"ui_locales"_s));
    const auto hint = context.keys->verify(parameters.value(u"id_token_hint"_s).toLatin1(), u"JWT"_s);
    const QString hinted = hint ? hint->payload.value(u"sub"_s).toString() : QString();
    const QString clientId = hint ? hint->payload.value(u"aud"_s).toString() : parameters.value(u"client_id"_s);
    const bool confirmed = request.method == "POST" && isOwnForm(context, request, Parameters::ofForm(request));
    const QString cookie = cookieOf(request, context.cookieName(sessionCookie));
    const QDateTime now = context.now();
    const QString wanted = parameters.value(u"post_logout_redirect_uri"_s);
    bool ask = false;
    bool mayReturn = false;
    QString endedFor;
    const auto worked = context.database.write([&](storage::Session &session) -> Result<Done> {
        const auto browser = findBrowserSession(session, cookie, now);
        const auto client = findClient(session, context.linked, clientId);
        if (!browser || !client)
            return fail(browser ? client.error() : browser.error());
        const bool sameClient =
            !hint || !parameters.has(u"client_id"_s) || parameters.value(u"client_id"_s) == clientId;
        mayReturn = *client && sameClient && matchesRedirect((*client)->logoutUris, wanted);
        const bool isTheirs = hint && (!*browser || (*browser)->personId == hinted);
        ask = !isTheirs && !confirmed;
        endedFor.clear();
        if (ask)
            return Done{};
        if (isTheirs) {
            const auto ended = endFamily(session, hint->payload.value(u"sid"_s).toString(), now);
            if (!ended)
                return fail(ended.error());
            endedFor = *ended ? hinted : QString();
        }
        return endBrowserSession(session, cookie);
    });
    if (!worked) {
        qCWarning(lcIdentity) << "sign-out" << request.id << worked.error();
        return errorPage(500, language, PageError::Fault);
    }
    if (ask) {
        const FormGuard guard = formGuard(context, request);
        // The hint was refused or is another's: it must not decide after the question either.
        const Parameters rest = parameters.with(u"id_token_hint"_s, {}).with(u"form_token"_s, {});
        http::Response response = logoutPage(language, "/oauth2/logout?" + rest.encoded(), formToken(context, guard));
        keepFormGuard(context, guard, response);
        return response;
    }
    if (!endedFor.isEmpty())
        context.sessionEnded(endedFor);
    http::Response response =
        mayReturn ? http::Response::redirect(
                        wanted.toUtf8()
                        + (parameters.has(u"state"_s)
                               ? '?' + Parameters().with(u"state"_s, parameters.value(u"state"_s)).encoded()
                               : QByteArray()))
                  : signedOutPage(language);
    response.headers.emplaceBack("Set-Cookie", context.cookie(sessionCookie, {}, std::chrono::seconds(0), "Lax"));
    return response;
}

} // namespace

void addLogout(http::Router &router, Context &context)
{
    router.add("GET", u"/oauth2/logout"_s, [&context](const http::Request &request) {
        return logout(context, request, Parameters::ofQuery(request));
    });
    // Our own question comes back with the parameters in the address; a program's POST has them in the form (2, "MUST
    // support POST").
    router.add("POST", u"/oauth2/logout"_s,
               [&context](const http::Request &request) {
                   const Parameters form = Parameters::ofForm(request);
                   return logout(context, request, form.has(u"form_token"_s) ? Parameters::ofQuery(request) : form);
               },
               {.maxBody = 16 * 1024});
}

} // namespace gw::backend::identity
