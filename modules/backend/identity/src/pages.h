// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/http/message.h>

namespace gw::backend::identity {

/// What the sign-in page says above the form.
enum class LoginNotice { None, WrongCredentials, Wait, Locked, FormExpired };

struct LoginPage
{
    QString language; ///< "ko" or "en"
    QString clientName;
    QByteArray action;        ///< where the form goes, with its query
    QByteArray otherLanguage; ///< link to the same page in the other language
    QString formToken;
    QString login; ///< typed before, or login_hint
    LoginNotice notice = LoginNotice::None;
    std::chrono::seconds wait{0};
    QByteArray redirectOrigin; ///< where the answer will lead, for the policy's form-action
};
http::Response loginPage(int status, const LoginPage &page);

/// A page that says why the request cannot be served; nothing is sent to an address we do not know.
enum class PageError { UnknownClient, UnknownRedirect, Malformed, Fault };
http::Response errorPage(int status, const QString &language, PageError error);

/// "Do you want to sign out?" for a request that does not prove whose sign-in it means.
http::Response logoutPage(const QString &language, const QByteArray &action, const QString &formToken);
http::Response signedOutPage(const QString &language);

} // namespace gw::backend::identity
