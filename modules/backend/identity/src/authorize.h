// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "context.h"
#include "pages.h"
#include "records.h"

namespace gw::backend::identity {

/// A request to the authorization endpoint that may be answered at its redirect address.
struct AuthorizeRequest
{
    Client client;
    QString redirectUri;
    QString state;
    QString nonce;
    QString scope;
    QString challenge;
    QString loginHint;
    QString uiLocales;
    QStringList prompts;
    std::optional<qint64> maxAge;
    Parameters parameters; ///< as they came, to carry through the sign-in page

    bool asksFor(const QString &prompt) const { return prompts.contains(prompt); }
};

/// Checks everything (RFC 6749 4.1.1, OIDC Core 3.1.2.2, RFC 9700 2.1). The answer instead is a page when client or redirect
/// address are not known - nothing is ever sent to an address that was not registered - and else a redirect with the error.
std::expected<AuthorizeRequest, http::Response> readAuthorizeRequest(Context &context, const http::Request &request,
                                                                     const Parameters &parameters);

/// Against forged forms: a cookie of the page's own, and in the form a value only we can make of it.
struct FormGuard
{
    QString cookie;
    bool isNew = false;
};
FormGuard formGuard(const Context &context, const http::Request &request);
QString formToken(const Context &context, const FormGuard &guard);
void keepFormGuard(const Context &context, const FormGuard &guard, http::Response &response);
/// The form came from our page in this browser: cookie and value match, and Origin and Sec-Fetch-Site do not deny it.
bool isOwnForm(const Context &context, const http::Request &request, const Parameters &form);

inline constexpr auto sessionCookie = "gw_session";

} // namespace gw::backend::identity
