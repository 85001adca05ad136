// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <gw/backend/identity/pki.h>
#include <gw/backend/identity/provider.h>
#include <gw/test/database.h>
#include <gw/test/warnings.h>
#include <map>
#include <mutex>

namespace gw::test {

using namespace Qt::Literals::StringLiterals;
using backend::http::Request;
using backend::http::Response;

/// A clock that stands until it is moved.
class StandingClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now.toMSecsSinceEpoch());
    }
    void pass(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = fromRfc3339(QStringLiteral("2026-11-20T01:00:00.000Z"));
};

using Form = QList<std::pair<QString, QString>>;
QByteArray encoded(const Form &form);
using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray header(const Response &response, const QByteArray &name);
QJsonObject json(const Response &response);
/// The query of the address a redirect leads to.
QUrlQuery redirectQuery(const Response &response);
QString redirectValue(const Response &response, const QString &name);

/// A provider with a small directory: Kim (two seats of today, one of last year), Lee, and Park, who has left. All of them
/// know the password "열쇠는 여섯 개".
class World
{
public:
    explicit World(Engine engine = Engine::Sqlite, const QString &publicUrl = QStringLiteral("https://portal.example"));

    Response send(const QByteArray &method, const QByteArray &target, const Headers &headers = {},
                  const QByteArray &body = {});
    Response get(const QByteArray &target, const Headers &headers = {}) { return send("GET", target, headers); }
    Response post(const QByteArray &target, const Form &form, Headers headers = {});
    void sql(const QString &statement, const QVariantList &parameters = {});

    QTemporaryDir directory;
    DatabasePlace place;
    std::unique_ptr<backend::storage::Database> database;
    StandingClock clock;
    backend::identity::DemoPki pki;
    std::unique_ptr<backend::identity::Provider> provider;
    backend::http::Router router;
    QStringList ended; ///< persons whose session was said to have ended
    std::mutex endedMutex;
    QString remoteAddress = QStringLiteral("192.0.2.7");
    const QString publicUrl;

    static constexpr auto kim = "01900000-0000-7000-8000-000000000001";
    static constexpr auto lee = "01900000-0000-7000-8000-000000000002";
    static constexpr auto park = "01900000-0000-7000-8000-000000000003";
    static QString password() { return QStringLiteral("열쇠는 여섯 개"); }
};

/// A browser: it keeps cookies and fills the form in.
class Browser
{
public:
    explicit Browser(World &world) : m_world(world) {}
    Response get(const QByteArray &target);
    Response post(const QByteArray &target, const Form &form, const Headers &more = {});
    /// Sends the sign-in form of `page`, which came from `target`.
    Response submit(const Response &page, const QString &login, const QString &password);
    /// From the authorization request to the redirect to the program.
    Response signIn(const Form &request, const QString &login = QStringLiteral("11-000001"),
                    const QString &password = World::password());

    std::map<QByteArray, QByteArray> cookies;
    QByteArray language = "ko";

private:
    Headers headers() const;
    void keep(const Response &response);
    World &m_world;
};

/// A valid authorization request; `change` replaces or (with an empty value) removes parameters.
Form authorizeForm(const Form &change = {});
QByteArray authorizeTarget(const Form &change = {});
QString verifier();

/// Redeems the code of a redirect.
Response redeem(World &world, const QString &code, const Form &change = {});
/// Signs Kim in with the browser; the token endpoint's answer.
QJsonObject signedIn(World &world, const Form &change = {});
Response refresh(World &world, const QString &token);

} // namespace gw::test
