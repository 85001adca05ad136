// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "requests.h"

#include <gw/backend/http/events.h>
#include <gw/backend/portal/waiting.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

using gw::portal::AccessRequest;
using gw::portal::AccessRequestState;

struct Decision
{
    bool grant = false;
    QString answer;
    std::optional<QDateTime> until;
};

std::expected<Decision, Response> decisionOf(const QJsonObject &body, const QDateTime &now)
{
    QList<http::FieldError> errors;
    Decision decision;
    const QJsonValue grant = body.value(u"grant"_s);
    if (!grant.isBool())
        errors.append({u"/grant"_s, grant.isUndefined() ? u"required"_s : u"type"_s, {}});
    decision.grant = grant.toBool();
    const QJsonValue answer = body.value(u"answer"_s);
    if (!answer.isUndefined() && !answer.isNull() && !answer.isString())
        errors.append({u"/answer"_s, u"type"_s, {}});
    decision.answer = answer.toString().normalized(QString::NormalizationForm_C).trimmed();
    if (decision.answer.toUcs4().size() > 1000)
        errors.append({u"/answer"_s, u"range"_s, {}});
    if (grant.isBool() && !decision.grant && decision.answer.isEmpty() && (answer.isString() || answer.isUndefined()))
        errors.append({u"/answer"_s, u"required"_s, {}});
    const QJsonValue until = body.value(u"until"_s);
    if (!until.isUndefined() && !until.isNull()) {
        QDateTime time;
        if (!json::fromJson(until, time))
            errors.append({u"/until"_s, until.isString() ? u"format"_s : u"type"_s, {}});
        else if (!decision.grant)
            errors.append({u"/until"_s, u"not-allowed"_s, {}});
        else if (time <= now)
            errors.append({u"/until"_s, u"before-start"_s, {}});
        decision.until = time;
    }
    if (!errors.isEmpty())
        return std::unexpected(http::invalidFields(errors));
    return decision;
}

Result<Done> write(Session &session, const AccessRequest &row, const QString &answer)
{
    const QVariant until = row.until ? QVariant(toRfc3339(*row.until)) : QVariant();
    const auto changed = session.exec(
        u"UPDATE access_request SET state = ?, decided_at = ?, decided_by = ?, answer = ?, until = ?, revision = ? WHERE id = ?"_s,
        {toString(row.state), toRfc3339(*row.decidedAt), *row.decidedBy, answer, until, row.revision, row.id});
    if (!changed)
        return fail(changed.error());
    if (row.state != AccessRequestState::Granted)
        return Done{};
    const auto granted = session.exec(
        u"INSERT INTO system_grant(system_id, seat_id, until, request_id, granted_by, at) VALUES(?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(system_id, seat_id) DO UPDATE SET until = excluded.until, request_id = excluded.request_id, "
        "granted_by = excluded.granted_by, at = excluded.at"_s,
        {row.systemId, row.seatId, until, row.id, *row.decidedBy, toRfc3339(*row.decidedAt)});
    if (!granted)
        return fail(granted.error());
    return Done{};
}

/// The refusal of a caller who may not decide this request; nothing when they may.
Result<std::optional<Response>> refusalOf(Session &session, const Request &request, const Caller &caller,
                                          const std::optional<AccessRequest> &row)
{
    if (!row)
        return http::notFound(request);
    if (row->personId == caller.personId) {
        return http::forbidden(http::inLanguageOf(request, u"본인의 신청은 본인이 결정할 수 없습니다."_s,
                                                  u"Nobody decides their own request."_s));
    }
    if (!caller.may(u"systems.grant"_s))
        return http::notFound(request);
    const auto decider = session.query(u"SELECT 1 FROM access_request_decider WHERE request_id = ? AND seat_id = ?"_s,
                                       {row->id, caller.seatId});
    if (!decider)
        return fail(decider.error());
    const auto above = isInLineAbove(session, caller.seatId, row->seatId);
    if (!above)
        return fail(above.error());
    if (decider->empty() && !*above)
        return http::notFound(request);
    if (row->state != AccessRequestState::Waiting)
        return Response::problem(409, u"already-decided"_s, {});
    return std::optional<Response>();
}

} // namespace

Response decideAccessRequest(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    qint64 state = 0;
    QString asking;
    QStringList deciders;
    const auto action = [&](Session &session) -> Result<Response> {
        state = 0;
        auto row = requestRow(session, request.parameter(u"id"_s));
        if (!row)
            return fail(row.error());
        const auto refused = refusalOf(session, request, caller, *row);
        if (!refused)
            return fail(refused.error());
        if (*refused)
            return **refused;
        const QDateTime now = services.clock.now();
        const auto decision = decisionOf(*body, now);
        if (!decision)
            return decision.error();
        AccessRequest &decided = **row;
        decided.state = decision->grant ? AccessRequestState::Granted : AccessRequestState::Refused;
        decided.decidedAt = now;
        decided.decidedBy = caller.seatId;
        decided.until = decision->until;
        if (!decision->answer.isEmpty())
            decided.answer = decision->answer;
        ++decided.revision;
        if (const auto written = write(session, decided, decision->answer); !written)
            return fail(written.error());
        const auto told = portal::WaitingList::removeLink(session, requestLink(decided.id), now);
        if (!told)
            return fail(told.error());
        deciders = *told;
        const auto number = noteOwnChange(session, decided.personId, decided.systemId);
        if (!number)
            return fail(number.error());
        state = *number;
        asking = decided.personId;
        return Response::json(200, toJson(decided).toObject()).withHeader("ETag", http::etag(decided.revision));
    };
    return portal::actOnce(services.idempotency, request, caller, portal::Key::Required, action, [&] {
        if (state == 0)
            return;
        services.events.publish(asking, u"systems"_s, QString::number(state));
        services.events.publish(caller.personId, u"systems"_s, QString::number(state));
        portal::WaitingList(services.database, services.events, services.clock).tell(deciders);
    });
}

} // namespace gw::backend::systems
