// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "fakebrowser.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostSteps = 15;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression shape(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    QString value = shape.match(tag).captured(1);
    return value.replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s);
}

} // namespace

bool FakeBrowser::open(const QUrl &url)
{
    m_steps = 0;
    get(url);
    return true;
}

void FakeBrowser::get(const QUrl &url)
{
    if (++m_steps > mostSteps)
        return;
    if (url.path() == u"/callback"_s)
        callback = url;
    pages.append(url.path());
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_manager.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}

void FakeBrowser::finished(QNetworkReply *reply)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (reply->url().path() == u"/callback"_s) {
        callbackStatus = status;
        return;
    }
    if (!target.isEmpty())
        return get(reply->url().resolved(target));
    lastPage = reply->readAll();
    submitForm(reply->url(), QString::fromUtf8(lastPage));
}

void FakeBrowser::submitForm(const QUrl &page, const QString &html)
{
    static const QRegularExpression form(u"<form\\b[^>]*>.*?</form>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<(?:form|input)\\b[^>]*>"_s);
    const QString text = form.match(html).captured(0);
    if (text.isEmpty() || ++m_steps > mostSteps)
        return;
    QUrl action = page;
    QUrlQuery fields;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QString one = it.next().captured(0);
        const QString name = attribute(one, u"name"_s);
        if (one.startsWith(u"<form"_s))
            action = page.resolved(QUrl(attribute(one, u"action"_s)));
        else if (name == u"login"_s || name == u"password"_s)
            fields.addQueryItem(name, name == u"login"_s ? m_login : m_password);
        else if (!name.isEmpty())
            fields.addQueryItem(name, QString::fromLatin1(attribute(one, u"value"_s).toUtf8().toPercentEncoding()));
    }
    pages.append(u"POST "_s + action.path());
    QNetworkRequest request(action);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Origin", page.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery));
    QNetworkReply *reply = m_manager.post(request, fields.toString(QUrl::FullyEncoded).toLatin1());
    connect(reply, &QNetworkReply::finished, this, [this, reply] { finished(reply); });
}
