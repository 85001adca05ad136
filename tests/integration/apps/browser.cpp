// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "browser.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

QByteArray encoded(const Form &form)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : form)
        pairs.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return pairs.join('&');
}

QString Browser::origin(const QString &host) const
{
    return u"http://%1:%2"_s.arg(host.isEmpty() ? u"127.0.0.1"_s : host + u".localhost"_s).arg(m_port);
}

Answer Browser::send(const QByteArray &method, const QString &where, const QByteArrayList &headers,
                     const QByteArray &body)
{
    const QUrl url(where);
    const QString host = url.host();
    QByteArray request = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)
                         + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nAccept-Language: " + language
                         + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    QByteArrayList jar;
    for (auto cookie = cookies[host].cbegin(); cookie != cookies[host].cend(); ++cookie)
        jar.append(cookie.key() + '=' + cookie.value());
    if (!jar.isEmpty())
        request += "Cookie: " + jar.join("; ") + "\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    RawClient client(m_port);
    client.send(request + "\r\n" + body);
    Answer answer;
    answer.raw = client.answer(10s);
    answer.status = statusOf(answer.raw);
    for (const QByteArray &line : answer.raw.left(answer.raw.indexOf("\r\n\r\n")).split('\n')) {
        if (!line.startsWith("Set-Cookie: "))
            continue;
        const QByteArray pair = line.mid(12).split(';').front();
        const QByteArray name = pair.left(pair.indexOf('='));
        if (line.contains("Max-Age=0"))
            cookies[host].remove(name);
        else
            cookies[host].insert(name, pair.mid(name.size() + 1));
    }
    address = where;
    return answer;
}

Answer Browser::get(const QString &url)
{
    return send("GET", url);
}

Answer Browser::post(const QString &url, const Form &form)
{
    const QByteArray origin = QUrl(url).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toEncoded();
    return send("POST", url, {"Content-Type: application/x-www-form-urlencoded", "Origin: " + origin}, encoded(form));
}

Answer Browser::follow(Answer answer, int limit)
{
    while (limit-- > 0 && answer.status >= 300 && answer.status < 400)
        answer = get(QUrl(address).resolved(QUrl::fromEncoded(answer.header("Location"))).toString(QUrl::FullyEncoded));
    return answer;
}

QString Browser::field(const Answer &page, const QString &name)
{
    const QRegularExpression input(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
    return input.match(page.text()).captured(1);
}

QJsonObject portalTokens(quint16 port, const QString &login)
{
    Browser browser(port);
    const QString verifier(64, u'v');
    const QByteArray challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString callback = u"http://127.0.0.1:1/callback"_s;
    const QByteArray query = encoded({{u"response_type"_s, u"code"_s},
                                      {u"client_id"_s, u"gwanmun-desktop"_s},
                                      {u"redirect_uri"_s, callback},
                                      {u"scope"_s, u"openid profile portal"_s},
                                      {u"state"_s, u"s"_s},
                                      {u"code_challenge"_s, QString::fromLatin1(challenge)},
                                      {u"code_challenge_method"_s, u"S256"_s}});
    const Answer page =
        browser.follow(browser.get(browser.origin({}) + u"/oauth2/authorize?"_s + QString::fromLatin1(query)));
    const Answer back = browser.post(
        browser.address,
        {{u"form_token"_s, Browser::field(page, u"form_token"_s)}, {u"login"_s, login}, {u"password"_s, u"gwanmun"_s}});
    Answer there = back;
    for (int i = 0; i < 3 && !there.header("Location").startsWith("http://127.0.0.1:1/"); ++i)
        there = browser.follow(there, 1);
    const QUrlQuery code(QUrl::fromEncoded(there.header("Location")));
    const Answer tokens =
        browser.post(browser.origin({}) + u"/oauth2/token"_s, {{u"grant_type"_s, u"authorization_code"_s},
                                                               {u"client_id"_s, u"gwanmun-desktop"_s},
                                                               {u"code"_s, code.queryItemValue(u"code"_s)},
                                                               {u"redirect_uri"_s, callback},
                                                               {u"code_verifier"_s, verifier}});
    return QJsonDocument::fromJson(tokens.body()).object();
}

} // namespace gw::test
