// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "logtables.h"
#include "people.h"

#include <QJsonArray>
#include <gw/backend/directory/seats.h>
#include <gw/backend/portal/fields.h>
#include <gw/portaltypes/dailylogdrafts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

constexpr int maxDays = 62;
constexpr int maxPeople = 500;
constexpr qsizetype maxDecisions = 500;

struct Span
{
    QString unitId;
    QDate from;
    QDate to;
};

std::expected<Span, Response> spanIn(const Request &request)
{
    Span span;
    span.unitId = request.query.queryItemValue(u"unitId"_s);
    if (span.unitId.isEmpty())
        return std::unexpected(portal::wrongParameter(u"unitId"_s, u"required"_s));
    for (const auto &[name, into] : {std::pair(u"from"_s, &span.from), std::pair(u"to"_s, &span.to)}) {
        const QString text = request.query.queryItemValue(name);
        *into = QDate::fromString(text, Qt::ISODate);
        if (!into->isValid())
            return std::unexpected(portal::wrongParameter(name, text.isEmpty() ? u"required"_s : u"format"_s));
    }
    if (span.to < span.from || span.from.daysTo(span.to) >= maxDays)
        return std::unexpected(portal::wrongParameter(u"to"_s, u"range"_s));
    return span;
}

/// Whoever sat in the unit or below it at some time of the span.
Result<QStringList> teamOf(Session &session, const Span &span)
{
    const auto units = directory::Seats::unitAndBelow(session, span.unitId);
    if (!units)
        return fail(units.error());
    QStringList seats;
    if (units->isEmpty())
        return seats;
    QVariantList parameters(units->begin(), units->end());
    parameters.append(QVariantList{span.to.toString(Qt::ISODate), span.from.toString(Qt::ISODate), maxPeople});
    const auto rows = session.query(
        u"SELECT seat.id FROM seat JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id "
        "WHERE unit.id IN (%1) AND seat.valid_from <= ? AND (seat.valid_to IS NULL OR seat.valid_to >= ?) "
        "ORDER BY unit.position, unit.id, post.position, post.id, seat.id LIMIT ?"_s.arg(
            storage::placeholders(units->size())),
        parameters);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows)
        seats.append(row.text(0));
    return seats;
}

api::DailyLogCell cellOf(const DailyLog *log, QDate day, QDate today, const Policy &policy)
{
    api::DailyLogCell cell;
    cell.date = day;
    // What its author still writes shows as a day without a log.
    const bool isThere = log && log->state != api::DailyLogState::Open;
    cell.state = isThere ? log->state : api::DailyLogState::Open;
    cell.late = isThere ? log->late : today > lateAfter(day, policy);
    if (isThere) {
        cell.id = log->id;
        cell.results = int(log->result.size());
        cell.revision = log->revision;
    }
    return cell;
}

Result<api::DailyLogMatrix> matrixOf(Session &session, const Services &services, const Span &span)
{
    api::DailyLogMatrix matrix;
    matrix.unitId = span.unitId;
    matrix.from = span.from;
    matrix.to = span.to;
    matrix.mayDecide = true;
    const auto team = teamOf(session, span);
    if (!team)
        return fail(team.error());
    const auto logs = logsOf(session, *team, span.from, span.to);
    if (!logs)
        return fail(logs.error());
    QHash<std::pair<QString, QDate>, const DailyLog *> byDay;
    for (const DailyLog &log : *logs)
        byDay.insert({log.seatId, log.day}, &log);
    const QDate today = directory::officeDay(services.clock.now());
    for (const QString &seat : *team) {
        auto person = shownOn(session, seat);
        if (!person)
            return fail(person.error());
        if (!*person)
            continue;
        api::DailyLogRow row;
        row.person = std::move(**person);
        for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
            const DailyLog *log = byDay.value({seat, day});
            if (log || isWorkingDay(day, services.policy))
                row.days.append(cellOf(log, day, today, services.policy));
        }
        matrix.rows.append(std::move(row));
    }
    return matrix;
}

struct Decision
{
    QStringList ids;
    bool approve = false;
    QString reason;
};

std::expected<Decision, Response> decisionIn(const QJsonObject &body)
{
    Decision decision;
    portal::Fields fields(body);
    const QJsonValue ids = body.value(u"ids"_s);
    if (!ids.isArray())
        fields.wrong(u"ids"_s, ids.isUndefined() ? u"required"_s : u"type"_s);
    else if (ids.toArray().isEmpty() || ids.toArray().size() > maxDecisions)
        fields.wrong(u"ids"_s, u"range"_s);
    for (const QJsonValue &id : ids.toArray())
        decision.ids.append(id.toString());
    decision.ids.removeDuplicates();
    const QString what = fields.text(u"decision"_s, 1, 20);
    decision.approve = what == u"approve"_s;
    if (!what.isEmpty() && what != u"approve"_s && what != u"return"_s)
        fields.wrong(u"decision"_s, u"unknown-value"_s);
    if (fields.has(u"reason"_s))
        decision.reason = fields.text(u"reason"_s, 0, 1000).trimmed();
    if (what == u"return"_s && decision.reason.isEmpty())
        fields.wrong(u"reason"_s, u"required"_s);
    if (!fields.errors().isEmpty())
        return std::unexpected(http::invalidFields(fields.errors()));
    return decision;
}

Result<api::DailyLogOutcome> decideOne(Act &act, const Supervision &supervision, const QString &id,
                                       const Decision &decision)
{
    api::DailyLogOutcome outcome;
    outcome.id = id;
    auto log = findLog(act.session, id);
    if (!log)
        return fail(log.error());
    if (!*log) {
        outcome.refusal = u"not-found"_s;
        return outcome;
    }
    const auto decides = supervision.decides(act.session, **log);
    if (!decides)
        return fail(decides.error());
    act.objectId = id;
    if (!*decides) {
        outcome.refusal = u"not-yours"_s;
        const auto noted = act.note(u"refused:not-yours"_s);
        return noted ? Result<api::DailyLogOutcome>(outcome) : fail(noted.error());
    }
    outcome.refusal = decideLog(**log, decision.approve, decision.reason, act.caller.seatId, act.now);
    outcome.state = (*log)->state;
    outcome.done = !outcome.refusal;
    if (!outcome.done)
        return outcome;
    if (const auto saved = saveLog(act.session, **log); !saved)
        return fail(saved.error());
    const QString absent = supervision.absentSeat((*log)->approverPostId);
    if (const auto noted = act.note(decision.approve ? u"approve"_s : u"return"_s, {}, absent); !noted)
        return fail(noted.error());
    const auto rows = rowsOf(act.session, **log);
    if (!rows)
        return fail(rows.error());
    if (const auto told = act.show(inbox::Object::DailyLog, id, *rows); !told)
        return fail(told.error());
    return outcome;
}

} // namespace

Response getDailyLogMatrix(const Services &services, const Request &request, const Caller &caller)
{
    const auto span = spanIn(request);
    if (!span)
        return span.error();
    const Response response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto supervision = Supervision::of(session, caller, services.clock.now());
        if (!supervision)
            return fail(supervision.error());
        const auto heads = supervision->heads(session, span->unitId);
        if (!heads)
            return fail(heads.error());
        if (!*heads)
            return http::forbidden(http::inLanguageOf(request, u"이 부서의 장만 볼 수 있습니다."_s,
                                                      u"Only the head of this unit may see that."_s));
        const auto matrix = matrixOf(session, services, *span);
        if (!matrix)
            return fail(matrix.error());
        return Response::json(200, toJson(*matrix).toObject());
    });
    noteReading(services, caller, u"daily-log"_s, span->unitId, response);
    return response;
}

Response decideDailyLogs(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    const auto decision = decisionIn(*body);
    if (!decision)
        return decision.error();
    return act(services, request, caller, u"daily-log"_s, QString(), portal::Key::Required,
               [&](Act &act) -> Result<Response> {
                   const auto supervision = Supervision::of(act.session, caller, act.now);
                   if (!supervision)
                       return fail(supervision.error());
                   api::DailyLogOutcomes outcomes;
                   for (const QString &id : decision->ids) {
                       auto outcome = decideOne(act, *supervision, id, *decision);
                       if (!outcome)
                           return fail(outcome.error());
                       outcomes.items.append(std::move(*outcome));
                   }
                   return Response::json(200, toJson(outcomes).toObject());
               });
}

} // namespace gw::backend::memos
