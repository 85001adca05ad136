// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "raw_client.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace gw::test {

struct Answer
{
    int status = 0;
    QByteArray raw;

    QByteArray header(const QByteArray &name) const { return headerOf(raw, name); }
    QByteArray body() const { return bodyOf(raw); }
    QString text() const { return QString::fromUtf8(body()); }
    bool has(const QString &text) const { return this->text().contains(text); }
};

using Form = QList<std::pair<QString, QString>>;
QByteArray encoded(const Form &form);

/// A browser for one server on 127.0.0.1 with many hosts: it keeps each host's cookies to itself, and connects where
/// *.localhost leads.
class Browser
{
public:
    explicit Browser(quint16 port) : m_port(port) {}

    QString origin(const QString &host) const; ///< "http://e-finance.localhost:PORT"; an empty host: the portal
    Answer get(const QString &url);
    Answer post(const QString &url, const Form &form);
    /// One request with these extra header lines ("Name: value").
    Answer send(const QByteArray &method, const QString &url, const QByteArrayList &headers = {},
                const QByteArray &body = {});
    /// Goes where redirects lead; the last answer. Stops at `limit`.
    Answer follow(Answer answer, int limit = 10);
    /// The value of the hidden field of this name in a page.
    static QString field(const Answer &page, const QString &name);

    QString address;                                       ///< where the last get(), post() or follow() ended
    QHash<QString, QHash<QByteArray, QByteArray>> cookies; ///< by host
    QByteArray language = "ko";

private:
    quint16 m_port;
};

/// What the portal's token endpoint gives a persona who signs in on its own page with the seed's password: access_token,
/// id_token. Empty: it failed.
QJsonObject portalTokens(quint16 port, const QString &login);

} // namespace gw::test
