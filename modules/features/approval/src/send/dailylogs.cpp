// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dailylogs_p.h"

#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "../store/log.h"
#include <gw/base/deliver.h>
#include <gw/portalapi/dailylogs.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace gw::approval {

namespace {

constexpr auto sendAfter = 10s; ///< of quiet: a log is not written letter by letter to the server

QString dayOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QList<LogLine> linesFrom(const QJsonValue &json)
{
    QList<LogLine> lines;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &one : array)
        lines.append({one["text"_L1].toString(), one["source"_L1].toString(), one["sourceId"_L1].toString(),
                      one["done"_L1].toBool()});
    return lines;
}

QJsonArray linesJson(const QList<LogLine> &lines)
{
    QJsonArray array;
    for (const LogLine &line : lines) {
        QJsonObject one{{u"text"_s, line.text}, {u"done"_s, line.done}};
        if (!line.source.isEmpty())
            one.insert(u"source"_s, line.source);
        if (!line.sourceId.isEmpty())
            one.insert(u"sourceId"_s, line.sourceId);
        array.append(one);
    }
    return array;
}

QJsonObject draftOf(const DailyLog &log)
{
    return {{u"plan"_s, linesJson(log.plan)}, {u"result"_s, linesJson(log.result)}, {u"note"_s, log.note}};
}

DailyLog logFrom(const QJsonObject &json)
{
    DailyLog log{json["id"_L1].toString(), QDate::fromString(json["date"_L1].toString(), Qt::ISODate),
                 json["state"_L1].toString(), personFrom(json["author"_L1].toObject())};
    log.plan = linesFrom(json["plan"_L1]);
    log.result = linesFrom(json["result"_L1]);
    log.note = json["note"_L1].toString();
    log.suggestions = linesFrom(json["suggestions"_L1]);
    log.late = json["late"_L1].toBool();
    log.lateAfter = QDate::fromString(json["lateAfter"_L1].toString(), Qt::ISODate);
    log.approver = personFrom(json["approver"_L1].toObject());
    log.submittedAt = timeFrom(json["submittedAt"_L1]);
    log.decidedAt = timeFrom(json["decidedAt"_L1]);
    log.decidedBy = personFrom(json["decidedBy"_L1].toObject());
    log.reason = json["reason"_L1].toString();
    log.may = stringsFrom(json["may"_L1]);
    log.revision = json["revision"_L1].toInteger();
    return log;
}

/// What was typed here and never reached the server, over what it says.
Result<std::optional<QJsonObject>> keptLog(sqlite::Connection &desk, const QString &date, const QString &seat)
{
    auto found = desk.prepare(u"SELECT doc FROM approval_log WHERE date=? AND seat=?"_s);
    if (!found)
        return fail(found.error());
    found->bind(0, date);
    found->bind(1, seat);
    const auto more = found->step();
    if (!more)
        return fail(more.error());
    return *more ? std::optional(objectOf(found->text(0))) : std::nullopt;
}

Task<DailyLog> logIn(Task<QJsonObject> asking, Task<std::optional<QJsonObject>> reading, QDate date)
{
    const Result<QJsonObject> answer = co_await asking;
    const Result<std::optional<QJsonObject>> kept = co_await reading;
    const bool isKept = kept && *kept;
    if (!answer && !(isKept && answer.error().isTransient()))
        co_return fail(answer.error());
    DailyLog log = logFrom(answer.value_or(QJsonObject()));
    log.date = date;
    if (log.state.isEmpty())
        log.state = u"open"_s;
    if (isKept) {
        log.plan = linesFrom((**kept)["plan"_L1]);
        log.result = linesFrom((**kept)["result"_L1]);
        log.note = (**kept)["note"_L1].toString();
        log.isKeptHere = true;
    }
    co_return log;
}

Task<LogMatrix> matrixIn(Send send, portal::GetDailyLogMatrix call)
{
    Task<portal::DailyLogMatrix> asking = ask(send, call);
    const Result<portal::DailyLogMatrix> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    LogMatrix matrix{answer->from, answer->to, {}, answer->mayDecide};
    for (const portal::DailyLogRow &one : answer->rows) {
        LogMatrix::Row row{personFrom(portal::toJson(one.person).toObject())};
        for (const portal::DailyLogCell &cell : one.days)
            row.days.insert(cell.date,
                            {cell.id.value_or(QString()), portal::toString(cell.state), cell.late, cell.results});
        matrix.rows.append(row);
    }
    co_return matrix;
}

Task<DailyLog> teamLogIn(Send send, portal::GetTeamLog call)
{
    Task<std::optional<portal::Versioned<portal::DailyLog>>> asking = ask(send, call);
    const auto answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    if (!*answer)
        co_return fail(Error::Code::Protocol);
    co_return logFrom(portal::toJson((*answer)->value).toObject());
}

} // namespace

Task<Done> DailyLogs::Private::keep(DailyLog log)
{
    return fetching.store().write(
        store::File::Desk, [date = dayOf(log.date), seat = fetching.seat(), doc = compactText(draftOf(log)),
                            at = toRfc3339(fetching.clock().now())](store::WriteContext &desk) {
            return desk.db().exec(u"INSERT OR REPLACE INTO approval_log(date, seat, saved_at, doc) VALUES(?,?,?,?)"_s,
                                  {date, seat.isNull() ? u""_s : seat, at, doc});
        });
}

void DailyLogs::Private::sendKept()
{
    const auto logs = std::exchange(edited, {});
    for (const DailyLog &log : logs)
        deliver(putIntent(outbox, fetching, logKind, u"log/"_s + dayOf(log.date),
                          {{u"date"_s, dayOf(log.date)}, {u"body"_s, draftOf(log)}, {u"decision"_s, u"edit"_s}}),
                q, [log](DailyLogs *logs_, const Result<QString> &put) {
                    if (!put)
                        logs_->d->edited.insert(log.date, log); // with the next keystroke
                });
}

DailyLogs::DailyLogs(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
    d->later.setSingleShot(true);
    d->later.setInterval(sendAfter);
    connect(&d->later, &QTimer::timeout, this, [this] { d->sendKept(); });
    connect(&d->autosave, &store::Autosave::failed, this, &DailyLogs::failed);
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (!entry.kind.startsWith(logKind))
            return;
        if (entry.state == outbox::State::Confirmed && entry.kind != decideLogsKind) {
            // It is on the server now, unless something was typed since.
            deliver(d->fetching.store().write(
                        store::File::Desk,
                        [date = textIn(entry, "date"_L1), seat = entry.seatId,
                         doc = compactText(entry.payload["body"_L1].toObject())](store::WriteContext &desk) {
                            return desk.db().exec(u"DELETE FROM approval_log WHERE date=? AND seat=? AND doc=?"_s,
                                                  {date, seat.isNull() ? u""_s : seat, doc});
                        }),
                    this, [](DailyLogs *logs, const Result<Done> &) { Q_EMIT logs->changed(); });
            return;
        }
        Q_EMIT changed();
    });
}

DailyLogs::~DailyLogs()
{
    d->autosave.now();
}

Task<DailyLog> DailyLogs::log(QDate date)
{
    const QString seat = d->fetching.seat();
    portal::GetDailyLog call;
    call.date = date;
    if (!seat.isEmpty())
        call.gwanmunSeat = seat;
    auto reading = d->fetching.store().read(store::File::Desk, [day = dayOf(date), seat](sqlite::Connection &db) {
        return keptLog(db, day, seat.isNull() ? u""_s : seat);
    });
    return logIn(d->fetching.object(u"daily-log"_s, dayOf(date) + u'/' + seat, call.request(),
                                    &parseOptional<portal::GetDailyLog>),
                 std::move(reading), date);
}

Task<DailyLog> DailyLogs::teamLog(QString id)
{
    portal::GetTeamLog call;
    call.id = id;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return teamLogIn(d->fetching.sender(), std::move(call));
}

void DailyLogs::edit(const DailyLog &log)
{
    d->edited.insert(log.date, log);
    d->autosave.later(dayOf(log.date), [this, log] { return d->keep(log); });
    d->later.start();
}

Task<Done> DailyLogs::flush()
{
    return d->autosave.flush();
}

Task<QString> DailyLogs::submit(DailyLog log)
{
    if (log.result.isEmpty() && log.plan.isEmpty())
        co_return fail(rejected(u"log-empty"_s));
    d->edited.remove(log.date);
    d->autosave.drop(dayOf(log.date));
    const QPointer<DailyLogs> self(this);
    Task<Done> keeping = d->keep(log);
    const Result<Done> kept = co_await keeping;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (!kept)
        co_return fail(kept.error());
    QJsonObject payload{{u"date"_s, dayOf(log.date)}, {u"body"_s, draftOf(log)}, {u"decision"_s, u"submit"_s}};
    Task<QString> putting =
        putIntent(d->outbox, d->fetching, submitLogKind, u"log/"_s + dayOf(log.date), std::move(payload), d->undo);
    co_return co_await putting;
}

Task<LogMatrix> DailyLogs::matrix(QString unitId, QDate from, QDate to)
{
    portal::GetDailyLogMatrix call;
    call.unitId = unitId;
    call.from = from;
    call.to = to;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    return matrixIn(d->fetching.sender(), std::move(call));
}

Task<QString> DailyLogs::approve(QStringList ids)
{
    const QJsonArray list = QJsonArray::fromStringList(ids);
    return putIntent(d->outbox, d->fetching, decideLogsKind, u"logs"_s,
                     {{u"decision"_s, u"approve"_s},
                      {u"body"_s, QJsonObject{{u"ids"_s, list}, {u"decision"_s, u"approve"_s}}},
                      {u"subjects"_s, list}},
                     d->undo);
}

Task<QString> DailyLogs::giveBack(QStringList ids, QString reason)
{
    if (reason.trimmed().isEmpty())
        co_return fail(rejected(u"reason-missing"_s));
    const QJsonArray list = QJsonArray::fromStringList(ids);
    QJsonObject body{{u"ids"_s, list}, {u"decision"_s, u"return"_s}, {u"reason"_s, reason}};
    QJsonObject payload{{u"decision"_s, u"return"_s}, {u"body"_s, body}, {u"subjects"_s, list}};
    Task<QString> putting = putIntent(d->outbox, d->fetching, decideLogsKind, u"logs"_s, std::move(payload), d->undo);
    co_return co_await putting;
}

} // namespace gw::approval
