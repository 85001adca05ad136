// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QUrlQuery>
#include <gw/auth/secretstore.h>
#include <gw/base/clock.h>
#include <gw/net/transport.h>
#include <testcertificates.h>

/// An identity provider without a wire: codes with PKCE, rotating refresh tokens, assertions; and ways to misbehave.
class FakeProvider final : public gw::net::ITransport
{
public:
    FakeProvider();

    gw::Task<gw::net::Reply> send(gw::net::Request request) override;
    /// What a browser gets redirected to after somebody signed in on this page.
    QUrl signInOn(const QUrl &page, const QString &asWhom = QStringLiteral("person-1"));
    int count(const QString &path) const; ///< requests to it so far
    QUrlQuery lastForm(const QString &path) const;

    const QString issuer = QStringLiteral("http://127.0.0.1:9");
    QString subject = QStringLiteral("person-1"); ///< whom certificates and refresh tokens belong to
    int expiresIn = 600;
    gw::test::Key key = gw::test::makeEcKey();
    QJsonObject metadata;
    QJsonArray keys;
    std::function<void(QJsonObject &header, QJsonObject &claims)> bend; ///< the next ID tokens, before they are signed
    std::function<QByteArray(QByteArray token)> bendToken;              ///< … and after
    std::optional<gw::Error> unreachable;                               ///< every request fails like this
    std::optional<gw::net::Reply> instead;                              ///< the token endpoint answers this
    std::optional<gw::net::Reply> insteadOfMetadata;
    std::optional<gw::net::Reply> site; ///< of /.well-known/gwanmun
    bool loseAnswer = false;            ///< the token endpoint does its work once, and nobody hears of it
    bool noIdToken = false;
    bool noRefreshToken = false;
    std::chrono::milliseconds delay{1};
    const gw::Clock *clock = nullptr; ///< whose time is in the tokens; null: the computer's
    QString refreshToken;             ///< the one that is good
    QString previousToken;            ///< good as well: a lost answer
    QStringList revoked;
    QList<gw::net::Request> seen;
    QStringList *journal = nullptr;
    int busy = 0; ///< requests that are on their way

private:
    gw::net::Reply answer(const gw::net::Request &request);
    gw::net::Reply token(const QUrlQuery &form);
    gw::net::Reply tokens(const QString &whom, const QString &nonce);

    struct Code
    {
        QString challenge;
        QString redirect;
        QString nonce;
        QString whom;
    };
    QHash<QString, Code> m_codes;
    int m_serial = 0;
};

/// Secrets in a map, with a key store's moods.
class MemorySecrets final : public gw::auth::ISecretStore
{
public:
    gw::Task<QByteArray> read(QString key) override;
    gw::Task<gw::Done> write(QString key, QByteArray value) override;
    gw::Task<gw::Done> remove(QString key) override;

    QHash<QString, QByteArray> values;
    bool locked = false;
    QStringList *journal = nullptr;
};
