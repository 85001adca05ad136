// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "log.h"
#include "throttle.h"
#include "tickets.h"

#include <gw/portaltypes/launches.h>
#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

struct Credentials
{
    QString id;
    QByteArray secret;
};

/// HTTP Basic (RFC 7617); one header only.
std::optional<Credentials> basic(const Request &request)
{
    QByteArray found;
    for (const auto &[name, value] : request.headers) {
        if (name != "authorization")
            continue;
        if (!found.isEmpty())
            return std::nullopt;
        found = value;
    }
    if (found.left(6).toLower() != "basic ")
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(found.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray pair = decoded ? *decoded : QByteArray();
    const qsizetype colon = pair.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    return Credentials{QString::fromUtf8(pair.left(colon)), pair.mid(colon + 1)};
}

Response tooMany(std::chrono::seconds wait)
{
    return Response::problem(429, u"rate-limited"_s, {}, {}, {{u"retryable"_s, true}})
        .withHeader("Retry-After", QByteArray::number(qint64(wait.count())));
}

Response notASystem()
{
    return Response::problem(401, u"unauthenticated"_s, {})
        .withHeader("WWW-Authenticate", "Basic realm=\"gwanmun linked systems\", charset=\"UTF-8\"");
}

gw::portal::LaunchArrival answerFor(const Adapter &adapter, const Arrival &arrival)
{
    const SeatProfile &seat = arrival.seat;
    const Text role = adapter.roles.at(arrival.right.role);
    return {.systemId = adapter.id,
            .personId = seat.personId,
            .name = seat.name,
            .nameEn = seat.nameEn,
            .staffNo = seat.staffNo,
            .seatId = seat.seatId,
            .postTitle = seat.post.ko,
            .postTitleEn = seat.post.en,
            .unitId = seat.unitId,
            .unitName = seat.unit.ko,
            .unitNameEn = seat.unit.en,
            .agencyName = seat.agency.ko,
            .agencyNameEn = seat.agency.en,
            .role = arrival.right.role,
            .roleKo = role.ko,
            .roleEn = role.en};
}

} // namespace

Response redeemLaunch(const Services &services, Throttle &throttle, const Request &request)
{
    const auto snapshot = services.catalogue.snapshot();
    const auto shown = basic(request);
    const Entry *entry = shown ? snapshot->find(shown->id) : nullptr;
    const QString byAddress = u"address:"_s + request.remoteAddress;
    // A system is recognised before anybody's tries count, so that a guesser beside it does not lock it out.
    const QByteArray expected = entry ? entry->adapter.secret : QByteArray();
    const bool matches = equalSecrets(shown ? shown->secret : QByteArray(), expected);
    if (!entry || expected.isEmpty() || !matches) {
        if (const auto wait = throttle.wait(byAddress); wait.count() > 0)
            return tooMany(wait);
        throttle.failed(byAddress);
        if (shown)
            qCWarning(lcSystems) << "wrong credentials of a linked system from" << request.remoteAddress << request.id;
        return notASystem();
    }
    const QString bySystem = u"system:"_s + entry->adapter.id;
    if (const auto wait = throttle.wait(bySystem); wait.count() > 0)
        return tooMany(wait);
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const QJsonValue ticket = body->value(u"ticket"_s);
    if (!ticket.isString())
        return http::invalidFields({{u"/ticket"_s, ticket.isUndefined() ? u"required"_s : u"type"_s, {}}});
    std::optional<Arrival> arrival;
    const auto done = services.database.write([&](Session &session) -> Result<Done> {
        const auto redeemed =
            redeemTicket(session, entry->adapter, u"ticket"_s, ticket.toString(),
                         {.requestId = request.id, .address = request.remoteAddress}, services.clock.now());
        if (!redeemed)
            return fail(redeemed.error());
        arrival = *redeemed ? std::optional((*redeemed)->arrival) : std::nullopt;
        return Done{};
    });
    if (!done)
        return directory::failed(request, done.error());
    if (!arrival) {
        throttle.failed(bySystem);
        return Response::problem(400, u"ticket-invalid"_s, {});
    }
    throttle.succeeded(bySystem);
    return Response::json(200, toJson(answerFor(entry->adapter, *arrival)).toObject())
        .withHeader("Cache-Control", "no-store");
}

} // namespace gw::backend::systems
