// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "certificates.h"
#include "keys.h"
#include "parameters.h"
#include <atomic>
#include <gw/backend/identity/linked.h>
#include <gw/backend/identity/provider.h>
#include <mutex>

Q_DECLARE_LOGGING_CATEGORY(lcIdentity)

namespace gw::backend::identity {

/// What every endpoint works with.
struct Context
{
    Context(Options options_, storage::Database &database_, const Clock &clock_)
        : options(std::move(options_))
        , database(database_)
        , clock(clock_)
        , certificates(options.trustRootFile, options.crlFile, clock)
        , m_publicUrl(options.publicUrl)
    {
    }

    const Options options;
    storage::Database &database;
    const Clock &clock;
    std::unique_ptr<SigningKeys> keys;
    CertificateVerifier certificates;
    const LinkedSystems *linked = nullptr; ///< may be null: there are none
    QString decoyHash; ///< what a password is compared with when nobody has the name: the same work, the same time

    QString issuer() const;
    void setIssuer(const QString &url);
    bool isSecure() const { return issuer().startsWith(QLatin1StringView("https:")); }
    void sessionEnded(const QString &personId) const;
    void setSessionEnded(std::function<void(QString)> callback);
    QDateTime now() const { return clock.now(); }
    /// Forgets what is out of date, at most every ten minutes.
    void tidyNowAndThen();

    /// The browser's cookie; its name carries the __Host- prefix under TLS, which ties it to this host.
    QByteArray cookieName(QByteArrayView base) const;
    QByteArray cookie(QByteArrayView base, const QString &value, std::chrono::seconds life,
                      QByteArrayView sameSite) const;

private:
    mutable std::mutex m_mutex;
    QString m_publicUrl;
    std::function<void(QString)> m_sessionEnded;
    std::atomic<qint64> m_tidiedAt;
};

// The endpoints, one file each.
void addDiscovery(http::Router &router, Context &context);
void addAuthorize(http::Router &router, Context &context);
void addLogin(http::Router &router, Context &context);
void addLogout(http::Router &router, Context &context);
void addToken(http::Router &router, Context &context);

/// 500 in the shape of RFC 6749 5.2; the reason is for the log.
http::Response serverFault(const Error &error);

/// Checks an access token of ours: signature, issuer, audience, time. Whether its session lives is another question.
class TokenReader
{
public:
    struct Claims
    {
        QString personId;
        QString clientId;
        QString sessionId;
        QStringList scopes;
        QDateTime expires;
    };
    explicit TokenReader(const Context &context) : m_context(context) {}
    std::optional<Claims> read(const QByteArray &token) const;

private:
    const Context &m_context;
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, Claims> m_seen; ///< by SHA-256 of the token; bounded
};

class TokenAccess final : public Access
{
public:
    explicit TokenAccess(Context &context) : m_context(context), m_tokens(context) {}
    std::expected<Caller, http::Response> check(const http::Request &request) const override;
    /// For /oauth2/userinfo: the token and its session, without a seat.
    std::expected<TokenReader::Claims, http::Response> checkToken(const http::Request &request) const;

    http::Response unauthenticated(const http::Request &request, const QByteArray &reason) const;

private:
    Context &m_context;
    TokenReader m_tokens;
};
void addUserinfo(http::Router &router, Context &context, const TokenAccess &access);

} // namespace gw::backend::identity
