// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "context.h"
#include "grants.h"

#include <gw/base/ids.h>

Q_LOGGING_CATEGORY(lcIdentity, "gw.identity")

namespace gw::backend::identity {

using namespace Qt::Literals::StringLiterals;

QString Context::issuer() const
{
    const std::lock_guard lock(m_mutex);
    return m_publicUrl;
}

void Context::setIssuer(const QString &url)
{
    const std::lock_guard lock(m_mutex);
    m_publicUrl = url;
}

void Context::sessionEnded(const QString &personId) const
{
    std::unique_lock lock(m_mutex);
    const auto callback = m_sessionEnded;
    lock.unlock();
    if (callback)
        callback(personId);
}

void Context::setSessionEnded(std::function<void(QString)> callback)
{
    const std::lock_guard lock(m_mutex);
    m_sessionEnded = std::move(callback);
}

QByteArray Context::cookieName(QByteArrayView base) const
{
    return (isSecure() ? QByteArray("__Host-") : QByteArray()) + base.toByteArray();
}

QByteArray Context::cookie(QByteArrayView base, const QString &value, std::chrono::seconds life,
                           QByteArrayView sameSite) const
{
    return cookieName(base) + '=' + value.toLatin1() + "; Path=/; Max-Age=" + QByteArray::number(qint64(life.count()))
           + "; HttpOnly; SameSite=" + sameSite.toByteArray() + (isSecure() ? "; Secure" : "");
}

void Context::tidyNowAndThen()
{
    const QDateTime time = now();
    qint64 last = m_tidiedAt.load();
    if (time.toSecsSinceEpoch() - last < 600 || !m_tidiedAt.compare_exchange_strong(last, time.toSecsSinceEpoch()))
        return;
    const auto tidied = database.write([time](storage::Session &session) { return removeOutdated(session, time); });
    if (!tidied)
        qCWarning(lcIdentity) << "cannot remove what is out of date:" << tidied.error();
}

class Provider::Private
{
public:
    Private(Options options, storage::Database &database, const Clock &clock)
        : context(std::move(options), database, clock), access(context)
    {
    }

    Context context;
    TokenAccess access;
};

Provider::Provider(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Provider::~Provider() = default;

Result<std::unique_ptr<Provider>> Provider::create(Options options, storage::Database &database, const Clock &clock)
{
    auto parts = std::make_unique<Private>(std::move(options), database, clock);
    auto keys = SigningKeys::open(parts->context.options.keyDirectory, clock);
    if (!keys)
        return fail(keys.error());
    parts->context.keys = std::move(*keys);
    parts->context.decoyHash = hashPassword(newSecret(), parts->context.options.passwordCost);
    if (!parts->context.certificates.isOpen())
        qCInfo(lcIdentity) << "no trusted root: signing in with a certificate is closed";
    return std::unique_ptr<Provider>(new Provider(std::move(parts)));
}

void Provider::addRoutes(http::Router &router)
{
    addDiscovery(router, d->context);
    addAuthorize(router, d->context);
    addLogin(router, d->context);
    addLogout(router, d->context);
    addToken(router, d->context);
    addUserinfo(router, d->context, d->access);
}

const Access &Provider::access() const
{
    return d->access;
}

void Provider::setPublicUrl(const QString &publicUrl)
{
    d->context.setIssuer(publicUrl);
}

void Provider::setLinkedSystems(const LinkedSystems *systems)
{
    d->context.linked = systems;
}

void Provider::onSessionEnded(std::function<void(QString personId)> callback)
{
    d->context.setSessionEnded(std::move(callback));
}

Result<QByteArray> Provider::logoutToken(const QString &clientId, const QString &personId) const
{
    const qint64 now = d->context.now().toSecsSinceEpoch();
    return d->context.keys->sign(
        u"logout+jwt"_s,
        {{u"iss"_s, d->context.issuer()},
         {u"aud"_s, clientId},
         {u"sub"_s, personId},
         {u"iat"_s, now},
         {u"exp"_s, now + 120},
         {u"jti"_s, newId()},
         {u"events"_s, QJsonObject{{u"http://schemas.openid.net/event/backchannel-logout"_s, QJsonObject()}}}});
}

Result<Done> Provider::rotateSigningKey()
{
    return d->context.keys->rotate(d->context.options.accessTokenLife + std::chrono::minutes(5));
}

Result<Done> Provider::tidy()
{
    const QDateTime now = d->context.now();
    const auto life = std::chrono::seconds(d->context.options.signingKeyLife);
    if (d->context.keys->signingSince().addSecs(life.count()) <= now) {
        if (const auto rotated = rotateSigningKey(); !rotated)
            return rotated;
        qCInfo(lcIdentity) << "a new signing key is in use";
    }
    return d->context.database.write([now](storage::Session &session) { return removeOutdated(session, now); });
}

} // namespace gw::backend::identity
