// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "boards_city.h"

#include <QFile>
#include <gw/auth/certificatesource.h>
#include <gw/auth/signin.h>
#include <gw/base/json.h>
#include <gw/net/problem.h>
#include <gw/portalapi/me.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

BoardsCity &boardsCity()
{
    static BoardsCity city;
    static const bool started = city.start();
    if (!started)
        qFatal("the backend does not start: %s", city.backend().log().constData());
    return city;
}

bool BoardsCity::start()
{
    QFile limits(m_dir.filePath(u"limits.json"_s));
    if (!limits.open(QIODevice::WriteOnly))
        return false;
    limits.write(R"({"postsPerMinute": 0, "commentsPerMinute": 0, "reportsPerMinute": 0})");
    limits.close();
    m_backend.setArguments({u"--seed"_s, u"small"_s, u"--limits"_s, limits.fileName()});
    if (!m_backend.start())
        return false;
    const QStringList logins{u"11-204518"_s, u"11-198204"_s, u"11-201266"_s};
    for (qsizetype i = 0; i < logins.size(); ++i) {
        const auto token = signIn(logins.at(i));
        if (!token) {
            std::fprintf(stderr, "cannot sign in: %s\n", qPrintable(token.error().detail));
            return false;
        }
        Citizen &citizen = m_people[i];
        citizen.token = *token;
        const auto reply = send(citizen, portal::GetMe{}.request());
        const auto me = reply ? portal::GetMe::parse(*reply) : Result<portal::GetMe::Response>(fail(reply.error()));
        if (!me || !*me || (*me)->value.seats.isEmpty())
            return false;
        const portal::Person &person = (*me)->value.person;
        const portal::MySeat &seat = (*me)->value.seats.constFirst();
        citizen.author = {person.id,
                          seat.id,
                          {person.name, person.nameEn},
                          {seat.titleKo, seat.titleEn},
                          {seat.unitNameKo, seat.unitNameEn}};
    }
    return true;
}

Result<QByteArray> BoardsCity::signIn(const QString &login)
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

Result<net::Reply> BoardsCity::send(const Citizen &citizen, net::Request request)
{
    request.url = m_backend.url().resolved(request.url);
    request.headers.append({"Authorization", "Bearer " + citizen.token});
    return await(m_managers.requests().send(request));
}

QJsonObject BoardsCity::get(const Citizen &citizen, const QString &path)
{
    net::Request request;
    request.url = QUrl(path);
    const auto reply = send(citizen, request);
    return reply ? net::expectJson(*reply).value_or(QJsonObject()) : QJsonObject();
}

QStringList BoardsCity::titles(const Citizen &citizen, const QString &boardId)
{
    QStringList titles;
    const QJsonArray items = get(citizen, u"/v1/boards/%1/posts?limit=100"_s.arg(boardId))[u"items"_s].toArray();
    for (const QJsonValue &item : items)
        titles.append(item[u"title"_s].toString());
    return titles;
}

} // namespace gw::test
