// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "log.h"
#include "tickets.h"

#include <QUrlQuery>
#include <algorithm>
#include <gw/portaltypes/launches.h>
#include <gw/portaltypes/systems.h>
#include <gw/backend/directory/seats.h>
#include <gw/backend/fetch/origin.h>
#include <gw/backend/http/events.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

using gw::portal::HandOver;

constexpr qsizetype longestTarget = 500;

/// The address of a target within the system's origin; nothing when it would lead elsewhere.
std::optional<QUrl> targetUrl(const Adapter &adapter, const QString &target)
{
    const bool plain = std::ranges::none_of(target, [](QChar c) { return c <= u' ' || c == u'\\' || c == u'\x7f'; });
    if (!target.startsWith(u'/') || target.startsWith(u"//"_s) || target.size() > longestTarget || !plain)
        return std::nullopt;
    const QUrl url(adapter.origin + target, QUrl::StrictMode);
    if (!url.isValid() || url.hasFragment() || fetch::originOf(url) != adapter.origin)
        return std::nullopt;
    return url;
}

QUrl withQuery(QUrl url, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query(url);
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(query);
    return url;
}

QUrl launchUrl(const Adapter &adapter, const std::optional<QUrl> &target, const QString &targetText,
               const QString &secret, const QString &issuer)
{
    switch (adapter.handOver) {
    case HandOver::Oidc:
        return withQuery(adapter.initiateLogin,
                         {{u"iss"_s, issuer},
                          {u"login_hint"_s, secret},
                          {u"target_link_uri"_s, target.value_or(adapter.link).toString(QUrl::FullyEncoded)}});
    case HandOver::Ticket: {
        QList<std::pair<QString, QString>> items{{u"ticket"_s, secret}};
        if (target)
            items.append({u"target"_s, targetText});
        return withQuery(adapter.link, items);
    }
    case HandOver::Link:
    case HandOver::Unknown: break;
    }
    return target.value_or(adapter.link);
}

Result<Done> countUse(Session &session, const QString &personId, const QString &systemId, const QDateTime &now)
{
    const auto counted = session.exec(
        u"INSERT INTO system_use(person_id, system_id, uses, last_at) VALUES(?, ?, 1, ?) "
        "ON CONFLICT(person_id, system_id) DO UPDATE SET uses = system_use.uses + 1, last_at = excluded.last_at"_s,
        {personId, systemId, toRfc3339(now)});
    if (!counted)
        return fail(counted.error());
    return Done{};
}

/// What becomes of one launch: the answer, and the number of the change when there is one.
struct Outcome
{
    Response response;
    qint64 state = 0;
};

Result<Outcome> launch(const Services &services, Session &session, const Request &request, const Caller &caller,
                       const Adapter &adapter, const std::optional<QUrl> &target, const QString &targetText)
{
    const QDateTime now = services.clock.now();
    AuditRow row{u"launch"_s, u"ok"_s, adapter.id, caller.personId, caller.seatId, request.id, request.remoteAddress};
    const auto arrival = arrivalOf(session, adapter, caller.personId, caller.seatId, caller.sessionId, now);
    if (!arrival)
        return fail(arrival.error());
    if (!*arrival) {
        row.outcome = arrival->error();
        if (const auto noted = audit(session, row, now); !noted)
            return fail(noted.error());
        const Text reason = reasonOf(adapter);
        return Outcome{Response::problem(403, u"not-entitled"_s, {}, http::inLanguageOf(request, reason.ko, reason.en)),
                       0};
    }
    const SeatProfile &seat = (*arrival)->seat;
    gw::portal::Launch answer{.systemId = adapter.id,
                              .url = {},
                              .handOver = adapter.handOver,
                              .expiresAt = now.addSecs(ticketLife.count()),
                              .seatId = seat.seatId,
                              .identity = {seat.name, seat.staffNo},
                              .role = {},
                              .allowedOrigins = adapter.allowedOrigins};
    QString secret;
    if (adapter.handOver != HandOver::Link) {
        const auto issued = issueTicket(session, {toString(adapter.handOver), adapter.id, seat.personId, seat.seatId,
                                                  caller.sessionId, answer.expiresAt});
        if (!issued)
            return fail(issued.error());
        secret = *issued;
        answer.role = adapter.roles.at((*arrival)->right.role);
    }
    // The way of a sign-on leads over the provider and back.
    if (adapter.handOver == HandOver::Oidc)
        answer.allowedOrigins.append(fetch::originOf(QUrl(services.issuer())));
    answer.url = launchUrl(adapter, target, targetText, secret, services.issuer()).toString(QUrl::FullyEncoded);
    if (const auto noted = audit(session, row, now); !noted)
        return fail(noted.error());
    if (const auto counted = countUse(session, caller.personId, adapter.id, now); !counted)
        return fail(counted.error());
    const auto state = noteOwnChange(session, caller.personId, adapter.id);
    if (!state)
        return fail(state.error());
    return Outcome{Response::json(200, toJson(answer).toObject()).withHeader("Cache-Control", "no-store"), *state};
}

} // namespace

Response launchSystem(const Services &services, const Request &request, const Caller &caller)
{
    const auto snapshot = services.catalogue.snapshot();
    const Entry *entry = snapshot->find(request.parameter(u"id"_s));
    if (!entry)
        return http::notFound(request);
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const QJsonValue wanted = body->value(u"target"_s);
    if (!wanted.isUndefined() && !wanted.isNull() && !wanted.isString())
        return http::invalidFields({{u"/target"_s, u"type"_s, {}}});
    const QString targetText = wanted.toString();
    const auto target = targetText.isEmpty() ? std::nullopt : targetUrl(entry->adapter, targetText);
    if (!targetText.isEmpty() && !target)
        return http::invalidFields({{u"/target"_s, u"format"_s, {}}});
    Outcome outcome;
    const auto done = services.database.write([&](Session &session) -> Result<Done> {
        auto launched = launch(services, session, request, caller, entry->adapter, target, targetText);
        if (!launched)
            return fail(launched.error());
        outcome = std::move(*launched);
        return Done{};
    });
    if (!done)
        return directory::failed(request, done.error());
    if (outcome.state > 0)
        services.events.publish(caller.personId, u"systems"_s, QString::number(outcome.state));
    return outcome.response;
}

} // namespace gw::backend::systems
