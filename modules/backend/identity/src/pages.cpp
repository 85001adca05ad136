// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "pages.h"
#include "crypto.h"

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

// KRDS colours; no image, no script, no request to anywhere else. Dark follows the system.
const QByteArray styleSheet = R"(
:root{color-scheme:light dark;--bg:#f4f5f6;--card:#fff;--line:#cdd1d5;--field:#58616a;--text:#1e2124;--soft:#464c53;
--primary:#256ef4;--press:#0b50d0;--on:#fff;--link:#0b50d0;--bad:#bd2c0f;--badbg:#fdefec;--badline:#f7afa1}
@media (prefers-color-scheme:dark){:root{--bg:#131416;--card:#1e2124;--line:#464c53;--field:#8a949e;--text:#f4f5f6;--soft:#b1b8be;
--primary:#86aff9;--press:#b1cefb;--on:#020f27;--link:#86aff9;--bad:#f7afa1;--badbg:#390d05;--badline:#8a240f}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--bg);color:var(--text);
font:400 17px/1.5 "Pretendard GOV",Pretendard,"Noto Sans CJK KR","Malgun Gothic",system-ui,sans-serif;word-break:keep-all}
header,footer{display:flex;justify-content:space-between;align-items:center;padding:16px 24px;max-width:960px;width:100%;margin:0 auto}
footer{color:var(--soft);font-size:15px}
.mark{display:flex;align-items:center;gap:8px;font-weight:600}
.mark::before{content:"";width:20px;height:20px;border:3px solid var(--primary);border-bottom:0;border-radius:10px 10px 0 0}
main{flex:1;display:flex;align-items:center;justify-content:center;padding:16px}
.card{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:40px;width:100%;max-width:448px}
h1{font-size:25px;line-height:1.4;font-weight:600;margin:0 0 8px}
p{margin:0 0 24px;color:var(--soft)}
label{display:block;font-weight:600;margin:0 0 8px}
input[type=text],input[type=password]{width:100%;height:48px;padding:0 16px;margin:0 0 24px;font:inherit;color:inherit;
background:var(--card);border:1px solid var(--field);border-radius:6px}
button{width:100%;height:48px;border:0;border-radius:6px;background:var(--primary);color:var(--on);font:inherit;font-weight:600;cursor:pointer}
button:hover{background:var(--press)}
a{color:var(--link);display:inline-block;padding:8px 0}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
.notice{background:var(--badbg);border:1px solid var(--badline);border-radius:6px;color:var(--bad);padding:12px 16px;margin:0 0 24px}
.hint{margin:24px 0 0;padding:16px 0 0;border-top:1px solid var(--line);font-size:15px}
@media (max-width:480px){.card{padding:24px;border-radius:8px}header,footer{padding:12px 16px}}
)";

struct Texts
{
    QString product, signIn, lead, loginLabel, passwordLabel, button, hint, other, otherLanguage, footer;
    QString wrong, waitText, locked, expired;
    QString cannot, unknownClient, unknownRedirect, malformed, fault;
    QString signOut, signOutLead, signOutButton, signedOut, signedOutLead;
};

const Texts &textsOf(const QString &language)
{
    static const Texts korean{
        u"관문"_s,
        u"로그인"_s,
        u"%1에서 계속하려면 로그인하세요."_s,
        u"직원번호 또는 전자우편 아이디"_s,
        u"비밀번호"_s,
        u"로그인"_s,
        u"인증서로 로그인하려면 이 창을 닫고 프로그램에서 ‘인증서’를 고르세요."_s,
        u"English"_s,
        u"en"_s,
        u"비밀번호를 잊었다면 소속 기관의 정보화 담당자에게 문의하세요."_s,
        u"아이디 또는 비밀번호가 맞지 않습니다."_s,
        u"로그인을 여러 번 시도했습니다. %1초 뒤에 다시 시도하세요."_s,
        u"로그인 실패가 거듭되어 이 아이디로는 %1분 동안 로그인할 수 없습니다. 인증서 로그인은 계속 쓸 수 있습니다."_s,
        u"화면이 오래되어 다시 확인이 필요합니다. 한 번 더 로그인하세요."_s,
        u"로그인을 진행할 수 없습니다"_s,
        u"등록되지 않은 프로그램의 요청입니다. 이 창을 닫고 프로그램에서 다시 시작하세요."_s,
        u"등록되지 않은 주소로 돌아가려는 요청이어서 중단했습니다. 이 창을 닫고 프로그램에서 다시 시작하세요."_s,
        u"요청에 빠졌거나 잘못된 값이 있습니다. 이 창을 닫고 프로그램에서 다시 시작하세요."_s,
        u"서버에 문제가 생겼습니다. 잠시 뒤 다시 시도하세요."_s,
        u"로그아웃할까요?"_s,
        u"이 브라우저의 로그인을 끝냅니다."_s,
        u"로그아웃"_s,
        u"로그아웃했습니다"_s,
        u"이 창을 닫아도 됩니다."_s,
    };
    static const Texts english{
        u"Gwanmun"_s,
        u"Sign in"_s,
        u"Sign in to continue to %1."_s,
        u"Staff number or e-mail name"_s,
        u"Password"_s,
        u"Sign in"_s,
        u"To sign in with your certificate, close this window and choose “Certificate” in the program."_s,
        u"한국어"_s,
        u"ko"_s,
        u"Forgotten your password? Ask the IT desk of your agency."_s,
        u"The name or the password is not right."_s,
        u"Too many attempts. Try again in %1 seconds."_s,
        u"After repeated failures this name cannot sign in for %1 minutes. Signing in with a certificate still works."_s,
        u"This page was open for too long. Please sign in once more."_s,
        u"Signing in is not possible"_s,
        u"The request comes from a program that is not registered here. Close this window and start again in the program."_s,
        u"The request wanted to return to an address that is not registered, so it was stopped. Close this window and start again in the program."_s,
        u"A value is missing or wrong in the request. Close this window and start again in the program."_s,
        u"Something went wrong on the server. Please try again in a while."_s,
        u"Sign out?"_s,
        u"This ends the sign-in of this browser."_s,
        u"Sign out"_s,
        u"You are signed out"_s,
        u"You may close this window."_s,
    };
    return language == "en"_L1 ? english : korean;
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray escaped(const QByteArray &text)
{
    return escaped(QString::fromUtf8(text));
}

http::Response page(int status, const QString &language, const QString &title, const QByteArray &headerLink,
                    const QByteArray &content, const QByteArray &formTargets)
{
    static const QByteArray styleHash = sha256(styleSheet).toBase64();
    const Texts &texts = textsOf(language);
    http::Response response;
    response.status = status;
    response.headers = {
        {"Content-Type", "text/html; charset=utf-8"},
        {"Cache-Control", "no-store"},
        {"Content-Security-Policy", "default-src 'none'; style-src 'sha256-" + styleHash + "'; form-action "
                                        + formTargets + "; base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "same-origin"},
    };
    response.body = "<!DOCTYPE html>\n<html lang=\"" + language.toLatin1()
                    + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
                      "initial-scale=1\"><title>"
                    + escaped(title) + " - " + escaped(texts.product) + "</title><style>" + styleSheet
                    + "</style></head><body><header><span class=\"mark\">" + escaped(texts.product) + "</span>"
                    + headerLink + "</header><main><div class=\"card\">" + content + "</div></main><footer>"
                    + escaped(texts.footer) + "</footer></body></html>\n";
    return response;
}

QByteArray noticeText(const LoginPage &login, const Texts &texts)
{
    switch (login.notice) {
    case LoginNotice::None: return {};
    case LoginNotice::WrongCredentials: return escaped(texts.wrong);
    case LoginNotice::Wait: return escaped(texts.waitText.arg(login.wait.count()));
    case LoginNotice::Locked: return escaped(texts.locked.arg((login.wait.count() + 59) / 60));
    case LoginNotice::FormExpired: return escaped(texts.expired);
    }
    return {};
}

} // namespace

http::Response loginPage(int status, const LoginPage &login)
{
    const Texts &texts = textsOf(login.language);
    const QByteArray notice = noticeText(login, texts);
    // The cursor starts where the next thing is to be typed.
    const QByteArray focusName = login.login.isEmpty() ? " autofocus" : "";
    const QByteArray focusPassword = login.login.isEmpty() ? "" : " autofocus";
    const QByteArray described = notice.isEmpty() ? ""
                                 : login.notice == LoginNotice::WrongCredentials
                                     ? " aria-describedby=\"notice\" aria-invalid=\"true\""
                                     : " aria-describedby=\"notice\"";
    QByteArray content =
        "<h1>" + escaped(texts.signIn) + "</h1><p>" + escaped(texts.lead.arg(login.clientName)) + "</p>";
    if (!notice.isEmpty())
        content += "<div class=\"notice\" id=\"notice\" role=\"alert\">" + notice + "</div>";
    content += "<form method=\"post\" action=\"" + escaped(login.action)
               + "\"><input type=\"hidden\" name=\"form_token\" value=\"" + escaped(login.formToken)
               + "\"><label for=\"login\">" + escaped(texts.loginLabel)
               + "</label><input type=\"text\" id=\"login\" name=\"login\" required maxlength=\"128\" "
                 "autocomplete=\"username\""
                 " autocapitalize=\"none\" spellcheck=\"false\" value=\""
               + escaped(login.login) + "\"" + described + focusName + "><label for=\"password\">"
               + escaped(texts.passwordLabel)
               + "</label><input type=\"password\" id=\"password\" name=\"password\" required maxlength=\"256\""
                 " autocomplete=\"current-password\""
               + focusPassword + "><button type=\"submit\">" + escaped(texts.button)
               + "</button></form><p class=\"hint\">" + escaped(texts.hint) + "</p>";
    const QByteArray otherLanguage = "<a lang=\"" + texts.otherLanguage.toLatin1() + "\" href=\""
                                     + escaped(login.otherLanguage) + "\">" + escaped(texts.other) + "</a>";
    // Browsers hold the redirect after the form to this list too, so the program's own address is on it.
    http::Response response =
        page(status, login.language, texts.signIn, otherLanguage, content, "'self' " + login.redirectOrigin);
    if (login.wait.count() > 0)
        response.headers.emplaceBack("Retry-After", QByteArray::number(qint64(login.wait.count())));
    return response;
}

http::Response errorPage(int status, const QString &language, PageError error)
{
    const Texts &texts = textsOf(language);
    const QString sentence = error == PageError::UnknownClient     ? texts.unknownClient
                             : error == PageError::UnknownRedirect ? texts.unknownRedirect
                             : error == PageError::Malformed       ? texts.malformed
                                                                   : texts.fault;
    return page(status, language, texts.cannot, {},
                "<h1>" + escaped(texts.cannot) + "</h1><p role=\"alert\">" + escaped(sentence) + "</p>", "'none'");
}

http::Response logoutPage(const QString &language, const QByteArray &action, const QString &formToken)
{
    const Texts &texts = textsOf(language);
    return page(200, language, texts.signOut, {},
                "<h1>" + escaped(texts.signOut) + "</h1><p>" + escaped(texts.signOutLead)
                    + "</p><form method=\"post\" action=\"" + escaped(action)
                    + "\"><input type=\"hidden\" name=\"form_token\" value=\"" + escaped(formToken)
                    + "\"><button type=\"submit\">" + escaped(texts.signOutButton) + "</button></form>",
                "'self' http://127.0.0.1:*");
}

http::Response signedOutPage(const QString &language)
{
    const Texts &texts = textsOf(language);
    return page(200, language, texts.signedOut, {},
                "<h1>" + escaped(texts.signedOut) + "</h1><p>" + escaped(texts.signedOutLead) + "</p>", "'none'");
}

} // namespace gw::backend::identity
