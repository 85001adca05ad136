// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::portal {
namespace {

constexpr auto styleSheet =
    "body{margin:0;background:#f4f5f6;color:#1e2124;font:16px/1.6 'Pretendard GOV','Noto Sans CJK KR','Malgun "
    "Gothic',sans-serif;word-break:keep-all}"
    "main{max-width:640px;margin:48px auto;padding:32px;background:#fff;border:1px solid #cdd1d5;border-radius:8px}"
    "h1{font-size:24px;margin:0 0 8px}dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 24px;margin:24px 0 "
    "0}"
    "dt{color:#464c53}dd{margin:0;overflow-wrap:anywhere}";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

Response getAbout(const Services &services, const Request &request)
{
    const auto said = [&request](const QString &korean, const QString &english) {
        return escaped(http::inLanguageOf(request, korean, english));
    };
    const auto site = services.site();
    const QByteArray hash = QCryptographicHash::hash(styleSheet, QCryptographicHash::Sha256).toBase64();
    const QByteArray language = said(u"ko"_s, u"en"_s);
    Response response = Response::html(
        200,
        "<!DOCTYPE html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\"><title>"
            + said(u"서버 안내"_s, u"About this server"_s) + "</title><style>" + styleSheet
            + "</style></head><body><main><h1>" + said(site.displayName.ko, site.displayName.en) + "</h1><p>"
            + said(
                u"이 서버는 관문 업무 환경의 공통 서비스(로그인, 조직도, 대기 업무, 공지)를 제공합니다."_s,
                u"This server offers the common services of the Gwanmun desk: sign-in, directory, waiting work and notices."_s)
            + "</p><dl><dt>" + said(u"주소"_s, u"Address"_s) + "</dt><dd>" + escaped(site.portal) + "</dd><dt>"
            + said(u"버전"_s, u"Version"_s) + "</dt><dd>" GW_VERSION "</dd></dl></main></body></html>\n");
    response.withHeader("Content-Security-Policy",
                        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    return response.withHeader("Cache-Control", "no-store");
}

} // namespace gw::backend::portal
