// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "page.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::apps {
namespace {

// The colours of KRDS; dark follows the system.
const QByteArray style = R"(
:root{color-scheme:light dark;--bg:#f4f5f6;--card:#fff;--line:#cdd1d5;--head:#f4f5f6;--text:#1e2124;--soft:#464c53;
--primary:#256ef4;--press:#0b50d0;--on:#fff;--link:#0b50d0;--good:#267337;--goodbg:#eaf6ec;--bad:#bd2c0f;--badbg:#fdefec;
--wait:#614100;--waitbg:#fff3db;--plainbg:#e6e8ea}
@media (prefers-color-scheme:dark){:root{--bg:#131416;--card:#1e2124;--line:#464c53;--head:#33363d;--text:#f4f5f6;
--soft:#b1b8be;--primary:#86aff9;--press:#b1cefb;--on:#020f27;--link:#86aff9;--good:#7fd492;--goodbg:#0c2613;--bad:#f7afa1;
--badbg:#390d05;--wait:#ffd78a;--waitbg:#332200;--plainbg:#33363d}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);word-break:keep-all;overflow-wrap:break-word;
font:400 16px/1.5 "Pretendard GOV",Pretendard,"Noto Sans CJK KR","Malgun Gothic",system-ui,sans-serif}
header{background:var(--card);border-bottom:1px solid var(--line)}
header>div,main,footer{max-width:1120px;margin:0 auto;padding:12px 24px}
header>div{display:flex;gap:16px;justify-content:space-between;align-items:center;flex-wrap:wrap}
.name{font-size:19px;font-weight:600;color:var(--text);text-decoration:none}
.who{display:flex;gap:16px;align-items:center;font-size:15px;color:var(--soft);flex-wrap:wrap}
.who strong{color:var(--text);font-weight:600}
main{padding-top:24px}
h1{font-size:25px;line-height:1.4;font-weight:600;margin:0 0 4px}
h2{font-size:19px;font-weight:600;margin:24px 0 8px}
p{margin:0 0 16px}
.soft,footer{color:var(--soft)}
footer{font-size:14px;border-top:1px solid var(--line);margin-top:32px}
a{color:var(--link)}
.bar{display:flex;gap:8px;flex-wrap:wrap;align-items:center;margin:16px 0}
.bar .right{margin-left:auto}
.table{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:8px}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:8px 12px;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child td{border-bottom:0}
th{background:var(--head);font-weight:600;white-space:nowrap}
td.n,td.k{white-space:nowrap;font-variant-numeric:tabular-nums}
td.n,th.n{text-align:right}
td .late{color:var(--bad);font-weight:600}
tr.mine td:first-child{box-shadow:inset 3px 0 var(--primary)}
.tag{display:inline-block;padding:0 8px;border-radius:4px;font-size:14px;white-space:nowrap;background:var(--plainbg)}
.tag.good{background:var(--goodbg);color:var(--good)}
.tag.bad{background:var(--badbg);color:var(--bad)}
.tag.wait{background:var(--waitbg);color:var(--wait)}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:24px;margin:16px 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:8px 24px;margin:0}
dt{color:var(--soft)}dd{margin:0}
input[type=search]{height:40px;min-width:220px;padding:0 12px;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--line);border-radius:6px}
button,.button{height:40px;padding:0 16px;border:1px solid var(--line);border-radius:6px;background:var(--card);color:var(--text);
font:inherit;cursor:pointer;display:inline-flex;align-items:center;text-decoration:none}
button.main{background:var(--primary);border-color:var(--primary);color:var(--on);font-weight:600}
button.main:hover{background:var(--press)}
.who button{height:32px;padding:0 12px;font-size:15px}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
svg{width:100%;height:auto;display:block}
svg .road{stroke:var(--line);stroke-width:14;fill:none}
svg .spot{fill:var(--primary)}svg .spot.wait{fill:#c78500}svg .spot.bad{fill:#de3412}
svg text{fill:var(--text);font-size:22px}
.message{max-width:560px;margin:48px auto}
form{margin:0}
@media print{header form,.bar,footer{display:none}}
)";

const QByteArray picture =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#256ef4"/><path d="M9 25V14a7 7 0 0 1 14 0v11" fill="none" stroke="#fff" stroke-width="4"/></svg>)";

http::Response asset(const QByteArray &type, const QByteArray &body)
{
    http::Response response;
    response.body = body;
    return std::move(response).withHeader("Content-Type", type).withHeader("Cache-Control", "private, max-age=600");
}

void addHeader(Html &html, const Frame &frame)
{
    html.markup("<header><div><a class=\"name\" href=\"/\">").text(frame.system.in(frame.language)).markup("</a>");
    if (frame.visitor) {
        const Arrival &who = frame.visitor->who;
        html.markup("<div class=\"who\"><span><strong>").text(who.name.in(frame.language)).markup("</strong> ");
        html.text(who.unit.in(frame.language) + u' ' + who.post.in(frame.language));
        html.markup("</span><span class=\"tag\">").text(who.roleName.in(frame.language)).markup("</span>");
        html.markup("<form method=\"post\" action=\"/sign-out\">").add(formToken(*frame.visitor));
        html.markup("<button type=\"submit\">").text(words(frame, u"로그아웃"_s, u"Sign out"_s));
        html.markup("</button></form></div>");
    }
    html.markup("</div></header>");
}

} // namespace

Html &Html::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '&': m_bytes.append("&amp;"); break;
        case '<': m_bytes.append("&lt;"); break;
        case '>': m_bytes.append("&gt;"); break;
        case '"': m_bytes.append("&quot;"); break;
        case '\'': m_bytes.append("&#39;"); break; // QString::toHtmlEscaped() leaves it
        case '`': m_bytes.append("&#96;"); break;
        default:
            // Control characters have no business on a page.
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
                m_bytes.append(c);
        }
    }
    return *this;
}

Html &Html::number(qint64 value)
{
    m_bytes.append(QByteArray::number(value));
    return *this;
}

Html &Html::add(const Html &other)
{
    m_bytes.append(other.m_bytes);
    return *this;
}

http::Response page(int status, const Frame &frame, const QString &title, const Html &content)
{
    Html html;
    html.markup("<!DOCTYPE html>\n<html").attribute("lang", frame.language);
    html.markup("><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
                "initial-scale=1\"><title>");
    html.text(title + u" - "_s + frame.system.in(frame.language));
    html.markup("</title><link rel=\"stylesheet\" href=\"/style.css\"><link rel=\"icon\" href=\"/icon.svg\">"
                "<link rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"/opensearch.xml\"");
    html.attribute("title", frame.system.in(frame.language)).markup("></head><body>");
    addHeader(html, frame);
    html.markup("<main>").add(content).markup("</main><footer>");
    html.text(words(frame, u"시연을 위해 지어낸 시스템입니다. 사람과 자료는 모두 가상입니다."_s,
                    u"A system made up for demonstrations. All people and data are fictional."_s));
    html.markup("</footer></body></html>\n");
    http::Response response = http::Response::html(status, html.bytes());
    response.headers = {
        {"Content-Type", "text/html; charset=utf-8"},
        {"Cache-Control", "no-store"},
        {"Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                                    "base-uri 'none'; frame-ancestors 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Referrer-Policy", "same-origin"},
        {"Vary", "Accept-Language, Cookie"},
    };
    return response;
}

http::Response messagePage(int status, const Frame &frame, const QString &title, const QString &whatToDo)
{
    Html content;
    content.markup("<div class=\"card message\"><h1>").text(title).markup("</h1><p role=\"alert\">").text(whatToDo);
    content.markup("</p></div>");
    return page(status, frame, title, content);
}

Html formToken(const Visitor &visitor)
{
    Html html;
    html.markup("<input type=\"hidden\" name=\"form_token\"").attribute("value", visitor.formToken).markup(">");
    return html;
}

QString words(const Frame &frame, const QString &korean, const QString &english)
{
    return frame.language == u"en" ? english : korean;
}

QString dateTime(const QDateTime &time)
{
    return time.toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString day(const QDateTime &time)
{
    return time.toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM-dd"_s);
}

QString won(qint64 amount, const QString &language)
{
    const QString digits = QLocale(QLocale::English).toString(amount);
    return language == u"en" ? u"KRW "_s + digits : digits + u"원"_s;
}

http::Response styleSheet()
{
    return asset("text/css; charset=utf-8", style);
}

http::Response pictogram()
{
    return asset("image/svg+xml", picture);
}

} // namespace gw::backend::apps
