// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "logtables.h"
#include "people.h"

#include <QJsonArray>
#include <gw/backend/directory/seats.h>
#include <gw/backend/portal/fields.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

constexpr qsizetype maxEntries = 100;

/// The day that the path names, if it is one that may be written.
std::expected<QDate, Response> dayIn(const Request &request)
{
    const QString text = request.parameter(u"date"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        return std::unexpected(http::notFound(request));
    return day;
}

/// A log with everything that the contract says of it. `own`: for its author, with suggestions while it can be written.
Result<api::DailyLog> describe(Session &session, const Services &services, const DailyLog &log, bool own, bool decides)
{
    const QDateTime now = services.clock.now();
    api::DailyLog out;
    if (log.revision > 0)
        out.id = log.id;
    out.date = log.day;
    out.state = log.state;
    out.plan = log.plan;
    out.result = log.result;
    out.note = log.note;
    out.lateAfter = lateAfter(log.day, services.policy);
    out.late = log.submittedAt ? log.late : directory::officeDay(now) > out.lateAfter;
    out.submittedAt = log.submittedAt;
    out.decidedAt = log.decidedAt;
    out.revision = log.revision;
    if (!log.reason.isEmpty())
        out.reason = log.reason;
    auto author = shown(session, log.seatId);
    if (!author)
        return fail(author.error());
    out.author = std::move(*author);
    QString approverSeat;
    if (log.state == api::DailyLogState::Submitted) {
        const auto holder = holderOf(session, log.approverPostId, directory::officeDay(now).toString(Qt::ISODate));
        if (!holder)
            return fail(holder.error());
        approverSeat = *holder;
    } else {
        const auto approver = approverOf(session, log.seatId, log.personId, now);
        if (!approver)
            return fail(approver.error());
        approverSeat = *approver ? (*approver)->seatId : QString();
    }
    auto approver = shownOn(session, approverSeat);
    auto decider = shownOn(session, log.decidedSeatId);
    if (!approver || !decider)
        return fail(approver ? decider.error() : approver.error());
    out.approver = std::move(*approver);
    out.decidedBy = std::move(*decider);
    if (own && log.isWritable()) {
        auto suggestions = suggestionsOf(session, log.seatId, log.personId, log.day);
        if (!suggestions)
            return fail(suggestions.error());
        out.suggestions = std::move(*suggestions);
        out.may = {u"edit"_s};
        if (log.revision > 0 && log.day <= directory::officeDay(now))
            out.may.append(u"submit"_s);
    }
    if (decides && log.state == api::DailyLogState::Submitted)
        out.may = {u"approve"_s, u"return"_s};
    return out;
}

/// The revision, and what else the answer says that comes from elsewhere.
QByteArray tagOf(const QJsonObject &log, qint64 revision)
{
    const QByteArray digest = http::etagOf(json::compact(log)).mid(1, 12);
    return '"' + QByteArray::number(revision) + '-' + digest.toHex().left(12) + '"';
}

/// Refuses a change of another revision. What comes from elsewhere (suggestions) makes nobody's change a stale one.
std::optional<Response> refusedLog(const Request &request, const QByteArray &current)
{
    const QByteArray revision = current.left(current.indexOf('-') + 1);
    Request plain = request;
    for (auto &[name, value] : plain.headers) {
        const bool isBare = value == revision.chopped(1) + '"'; // the revision alone is a version, too
        if (name == "if-match" && (isBare || value.startsWith(revision)))
            value = current;
    }
    return http::refusedVersion(plain, current);
}

Result<Response> answerWith(Act &act, const DailyLog &log)
{
    const auto shown = describe(act.session, act.services, log, true, false);
    if (!shown)
        return fail(shown.error());
    const QJsonObject json = toJson(*shown).toObject();
    Response response = Response::json(200, json);
    response.withHeader("ETag", tagOf(json, log.revision));
    return response;
}

Result<DailyLog> ownLog(Session &session, const Caller &caller, QDate day)
{
    const auto found = findLogOf(session, caller.seatId, day);
    if (!found)
        return fail(found.error());
    if (*found)
        return **found;
    DailyLog fresh;
    fresh.id = newId();
    fresh.seatId = caller.seatId;
    fresh.personId = caller.personId;
    fresh.day = day;
    return fresh;
}

QList<api::DailyLogEntry> entriesIn(const QJsonObject &body, const QString &name, QList<http::FieldError> &errors)
{
    QList<api::DailyLogEntry> entries;
    const QJsonValue value = body.value(name);
    if (!value.isArray()) {
        errors.append({u'/' + name, value.isUndefined() ? u"required"_s : u"type"_s});
        return entries;
    }
    const QJsonArray array = value.toArray();
    if (array.size() > maxEntries)
        errors.append({u'/' + name, u"range"_s});
    for (qsizetype i = 0; i < std::min(array.size(), maxEntries); ++i) {
        api::DailyLogEntry entry;
        const qsizetype length = array.at(i).toObject().value(u"text"_s).toString().toUcs4().size();
        if (!fromJson(array.at(i), entry) || length < 1 || length > 1000)
            errors.append({u"/%1/%2"_s.arg(name).arg(i), u"format"_s});
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace

Response getDailyLog(const Services &services, const Request &request, const Caller &caller)
{
    const auto day = dayIn(request);
    if (!day)
        return day.error();
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto log = ownLog(session, caller, *day);
        if (!log)
            return fail(log.error());
        const auto shown = describe(session, services, *log, true, false);
        if (!shown)
            return fail(shown.error());
        const QJsonObject json = toJson(*shown).toObject();
        return portal::versioned(request, json, tagOf(json, log->revision));
    });
}

Response getTeamLog(const Services &services, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    const Response response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto log = findLog(session, id);
        if (!log)
            return fail(log.error());
        if (!*log)
            return http::notFound(request);
        const bool own = (*log)->personId == caller.personId;
        const auto supervision = Supervision::of(session, caller, services.clock.now());
        if (!supervision)
            return fail(supervision.error());
        const auto decides = supervision->decides(session, **log);
        if (!decides)
            return fail(decides.error());
        // What is being written is its author's alone.
        if (!own && (!*decides || (*log)->state == api::DailyLogState::Open))
            return http::notFound(request);
        const auto shown = describe(session, services, **log, own, *decides);
        if (!shown)
            return fail(shown.error());
        const QJsonObject json = toJson(*shown).toObject();
        return portal::versioned(request, json, tagOf(json, (*log)->revision));
    });
    if (isUuid(id))
        noteReading(services, caller, u"daily-log"_s, id, response);
    return response;
}

Response saveDailyLog(const Services &services, const Request &request, const Caller &caller)
{
    const auto day = dayIn(request);
    if (!day)
        return day.error();
    const auto body = http::jsonBody(request);
    if (!body)
        return body.error();
    QList<http::FieldError> errors;
    const auto plan = entriesIn(*body, u"plan"_s, errors);
    const auto result = entriesIn(*body, u"result"_s, errors);
    portal::Fields fields(*body);
    const QString note = fields.has(u"note"_s) ? fields.text(u"note"_s, 0, 4000) : QString();
    errors.append(fields.errors());
    if (*day > directory::officeDay(services.clock.now()).addDays(services.policy.futureDays))
        errors.append({u"date"_s, u"range"_s});
    if (!errors.isEmpty())
        return http::invalidFields(errors);
    return act(services, request, caller, u"daily-log"_s, QString(), portal::Key::Optional,
               [&](Act &act) -> Result<Response> {
                   auto log = ownLog(act.session, caller, *day);
                   if (!log)
                       return fail(log.error());
                   act.objectId = log->id;
                   const auto before = describe(act.session, services, *log, true, false);
                   if (!before)
                       return fail(before.error());
                   if (auto stale = refusedLog(request, tagOf(toJson(*before).toObject(), log->revision)))
                       return std::move(*stale);
                   if (!log->isWritable())
                       return act.conflict(u"wrong-state"_s);
                   log->plan = plan;
                   log->result = result;
                   log->note = note;
                   ++log->revision;
                   if (const auto saved = saveLog(act.session, *log); !saved)
                       return fail(saved.error());
                   if (const auto noted = act.note(u"edit"_s); !noted)
                       return fail(noted.error());
                   return answerWith(act, *log);
               });
}

Response submitDailyLog(const Services &services, const Request &request, const Caller &caller)
{
    const auto day = dayIn(request);
    if (!day)
        return day.error();
    return act(services, request, caller, u"daily-log"_s, QString(), portal::Key::Required,
               [&](Act &act) -> Result<Response> {
                   auto log = ownLog(act.session, caller, *day);
                   if (!log)
                       return fail(log.error());
                   act.objectId = log->id;
                   const auto approver = approverOf(act.session, log->seatId, log->personId, act.now);
                   if (!approver)
                       return fail(approver.error());
                   if (const LogRefused why = submitLog(*log, *approver, act.now, services.policy))
                       return act.conflict(*why);
                   if (const auto saved = saveLog(act.session, *log); !saved)
                       return fail(saved.error());
                   if (const auto noted = act.note(u"submit"_s, {{u"late"_s, log->late}}); !noted)
                       return fail(noted.error());
                   const auto rows = rowsOf(act.session, *log);
                   if (!rows)
                       return fail(rows.error());
                   if (const auto told = act.show(inbox::Object::DailyLog, log->id, *rows); !told)
                       return fail(told.error());
                   return answerWith(act, *log);
               });
}

} // namespace gw::backend::memos
