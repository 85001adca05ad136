// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "town.h"

#include <gw/auth/certificatesource.h>
#include <gw/auth/signin.h>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

Town &theTown()
{
    static Town town;
    static const bool started = town.start();
    if (!started)
        qFatal("the backend does not start: %s", town.backend().log().constData());
    return town;
}

bool Town::start()
{
    if (!m_backend.start())
        return false;
    const QStringList logins{u"11-204518"_s, u"31-203415"_s, u"11-210077"_s, u"11-195540"_s};
    for (qsizetype i = 0; i < logins.size(); ++i) {
        const auto token = signIn(logins.at(i));
        if (!token)
            return false;
        Citizen &citizen = m_people[i];
        citizen.token = *token;
        const QJsonObject me = get(citizen, u"/v1/me"_s);
        const QJsonObject seat = me[u"seats"_s][0].toObject();
        citizen.personId = me[u"person"_s][u"id"_s].toString();
        citizen.seatId = seat[u"id"_s].toString();
        citizen.unitId = seat[u"unitId"_s].toString();
        citizen.capabilities = me[u"capabilities"_s].toVariant().toStringList();
    }
    return !m_people[0].seatId.isEmpty();
}

Result<QByteArray> Town::signIn(const QString &login)
{
    const auto crypto = auth::makeOpenSslProvider();
    const QString path = m_backend.persona(login)[u"certificate"_s].toString();
    auth::CertificatePlaces places;
    places.files.append(m_backend.dataDir() + u"/demo/"_s + path);
    auth::CertificateSource certificates(crypto, m_clock, places);
    const auto found = await(certificates.list());
    if (!found || found->isEmpty())
        return fail(Error::Code::NotFound, u"no demonstration certificate "_s + path);
    const auto signer = await(certificates.open(found->constFirst().id, auth::Secret("gwanmun")));
    if (!signer)
        return fail(signer.error());
    auth::SignInContext context;
    context.transport = &m_managers.requests();
    context.crypto = crypto;
    context.clock = &m_clock;
    context.openUrl = [](const QUrl &) { return false; };
    auth::SignIn attempt(context);
    const auto grant = await(attempt.withCertificate(m_backend.url().toString(), *signer));
    if (!grant)
        return fail(grant.error());
    return grant->tokens.access;
}

QJsonObject Town::get(const Citizen &citizen, const QString &path)
{
    net::Request request;
    request.url = m_backend.url().resolved(QUrl(path));
    request.headers.append({"Authorization", "Bearer " + citizen.token});
    const auto reply = await(m_managers.requests().send(request));
    return reply ? net::expectJson(*reply).value_or(QJsonObject()) : QJsonObject();
}

} // namespace gw::test
