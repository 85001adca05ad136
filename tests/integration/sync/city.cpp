// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "city.h"

#include <gw/auth/certificatesource.h>
#include <gw/auth/signin.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/portalapi/absences.h>
#include <gw/portalapi/directory.h>
#include <gw/portalapi/me.h>
#include <gw/portalapi/notices.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::test {

City &theCity()
{
    static City city;
    static const bool started = city.start();
    if (!started)
        qFatal("the backend does not start: %s", city.backend().log().constData());
    return city;
}

bool City::start()
{
    if (!m_backend.start())
        return false;
    const auto token = signIn();
    if (!token) {
        std::fprintf(stderr, "cannot sign in: %s\n", qPrintable(token.error().detail));
        return false;
    }
    m_token = *token;
    const auto reply = send(portal::GetMe{}.request());
    const auto me = reply ? portal::GetMe::parse(*reply) : Result<portal::GetMe::Response>(fail(reply.error()));
    if (!me || !*me)
        return false;
    m_seatId = (*me)->value.activeSeatId;
    return !m_seatId.isEmpty();
}

Result<QByteArray> City::signIn()
{
    const auto crypto = auth::makeOpenSslProvider();
    const QString path = m_backend.personas().at(0).toObject()[u"certificate"_s].toString();
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

Result<net::Reply> City::send(net::Request request)
{
    request.url = m_backend.url().resolved(request.url);
    request.headers.append({"Authorization", "Bearer " + m_token});
    return await(m_managers.requests().send(request));
}

Result<portal::DirectoryChanges> City::directory()
{
    portal::DirectoryChanges all;
    portal::GetDirectoryChanges call;
    call.limit = 5000;
    do {
        const auto reply = send(call.request());
        if (!reply)
            return fail(reply.error());
        const auto page = portal::GetDirectoryChanges::parse(*reply);
        if (!page)
            return fail(page.error());
        const auto add = [](auto &to, const auto &from) { to.created += from.created + from.updated; };
        add(all.agencies, page->agencies);
        add(all.units, page->units);
        add(all.posts, page->posts);
        add(all.persons, page->persons);
        add(all.seats, page->seats);
        add(all.absences, page->absences);
        all.hasMore = page->hasMore;
        call.since = page->newState;
    } while (all.hasMore);
    return all;
}

QStringList City::reasons(const QString &prefix)
{
    QStringList found;
    const auto all = directory();
    if (!all)
        return {u"error: "_s + all.error().detail};
    for (const portal::Absence &absence : all->absences.created) {
        if (absence.reason && absence.reason->startsWith(prefix))
            found.append(*absence.reason);
    }
    found.sort();
    return found;
}

QJsonObject City::preferences()
{
    const auto reply = send(portal::GetPreferences{}.request());
    const auto answer =
        reply ? portal::GetPreferences::parse(*reply) : Result<portal::GetPreferences::Response>(fail(reply.error()));
    return answer && *answer ? (*answer)->value.values : QJsonObject();
}

QSet<QString> City::acknowledged()
{
    QSet<QString> ids;
    portal::GetNoticeChanges call;
    for (bool more = true; more;) {
        const auto reply = send(call.request());
        const auto page =
            reply ? portal::GetNoticeChanges::parse(*reply) : Result<portal::NoticeChanges>(fail(reply.error()));
        if (!page)
            return {};
        for (const portal::Notice &notice : page->created + page->updated) {
            if (notice.acknowledgedAt)
                ids.insert(notice.id);
        }
        more = page->hasMore;
        call.since = page->newState;
    }
    return ids;
}

bool City::recordAbsence(const QString &reason, int slot)
{
    portal::CreateAbsence call;
    call.idempotencyKey = newId();
    call.body = SyncDesk::absence(m_seatId, reason, slot);
    const auto reply = send(call.request());
    return reply && reply->status == 201;
}

} // namespace gw::test
