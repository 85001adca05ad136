// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "logtables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gw/base/clock.h>
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {
namespace {

const QString logColumns = u"id, seat_id, person_id, day, state, plan, result, note, late, approver_post_id, "
                           "submitted_at, decided_at, decided_seat_id, reason, revision"_s;

QList<api::DailyLogEntry> unpackedEntries(const QString &text)
{
    QList<api::DailyLogEntry> entries;
    for (const QJsonValue &one : QJsonDocument::fromJson(text.toUtf8()).array()) {
        api::DailyLogEntry entry;
        if (fromJson(one, entry))
            entries.append(std::move(entry));
    }
    return entries;
}

QString packedEntries(const QList<api::DailyLogEntry> &entries)
{
    QJsonArray array;
    for (const api::DailyLogEntry &entry : entries)
        array.append(toJson(entry));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QDateTime> momentIn(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromRfc3339(row.text(column)));
}

DailyLog logFrom(const storage::Row &row)
{
    DailyLog log;
    log.id = row.text(0);
    log.seatId = row.text(1);
    log.personId = row.text(2);
    log.day = QDate::fromString(row.text(3), Qt::ISODate);
    log.state = api::dailyLogStateFromString(row.text(4));
    log.plan = unpackedEntries(row.text(5));
    log.result = unpackedEntries(row.text(6));
    log.note = row.text(7);
    log.late = row.boolean(8);
    log.approverPostId = row.text(9);
    log.submittedAt = momentIn(row, 10);
    log.decidedAt = momentIn(row, 11);
    log.decidedSeatId = row.text(12);
    log.reason = row.text(13);
    log.revision = row.integer(14);
    return log;
}

Result<std::optional<DailyLog>> oneLog(storage::Session &session, const QString &where, const QVariantList &parameters)
{
    const auto rows = session.query(u"SELECT %1 FROM daily_log WHERE %2"_s.arg(logColumns, where), parameters);
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(logFrom(rows->front()));
}

} // namespace

Result<std::optional<DailyLog>> findLog(storage::Session &session, const QString &id)
{
    return oneLog(session, u"id = ?"_s, {id});
}

Result<std::optional<DailyLog>> findLogOf(storage::Session &session, const QString &seatId, QDate day)
{
    return oneLog(session, u"seat_id = ? AND day = ?"_s, {seatId, day.toString(Qt::ISODate)});
}

Result<QList<DailyLog>> logsOf(storage::Session &session, const QStringList &seatIds, QDate from, QDate to)
{
    QList<DailyLog> logs;
    if (seatIds.isEmpty())
        return logs;
    QVariantList parameters(seatIds.begin(), seatIds.end());
    parameters.append(QVariantList{from.toString(Qt::ISODate), to.toString(Qt::ISODate)});
    const auto rows = session.query(u"SELECT %1 FROM daily_log WHERE seat_id IN (%2) AND day >= ? AND day <= ? "
                                    "ORDER BY seat_id, day"_s.arg(logColumns, storage::placeholders(seatIds.size())),
                                    parameters);
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows)
        logs.append(logFrom(row));
    return logs;
}

Result<Done> saveLog(storage::Session &session, const DailyLog &log)
{
    const auto moment = [](const std::optional<QDateTime> &time) {
        return time ? QVariant(toRfc3339(*time)) : QVariant();
    };
    const auto written = session.exec(
        u"INSERT INTO daily_log(%1) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "state = excluded.state, plan = excluded.plan, result = excluded.result, note = excluded.note, "
        "late = excluded.late, approver_post_id = excluded.approver_post_id, submitted_at = excluded.submitted_at, "
        "decided_at = excluded.decided_at, decided_seat_id = excluded.decided_seat_id, reason = excluded.reason, "
        "revision = excluded.revision"_s.arg(logColumns),
        {log.id, log.seatId, log.personId, log.day.toString(Qt::ISODate), api::toString(log.state),
         packedEntries(log.plan), packedEntries(log.result), log.note, log.late ? 1 : 0, log.approverPostId,
         moment(log.submittedAt), moment(log.decidedAt), log.decidedSeatId, log.reason, log.revision});
    return written ? Result<Done>(Done{}) : fail(written.error());
}

Result<QList<api::DailyLogEntry>> suggestionsOf(storage::Session &session, const QString &seatId,
                                                const QString &personId, QDate day)
{
    const QDateTime begins = QDateTime(day, {0, 0}, Qt::OffsetFromUTC, 9 * 3600);
    const QVariantList window{toRfc3339(begins), toRfc3339(begins.addDays(1))};
    QList<api::DailyLogEntry> found;
    const auto add = [&found](const storage::Rows &rows, const QString &source, bool done) {
        for (const storage::Row &row : rows) {
            api::DailyLogEntry entry;
            entry.text = row.text(1);
            entry.source = source;
            entry.sourceId = row.text(0);
            entry.done = done;
            found.append(std::move(entry));
        }
    };
    const auto documents = session.query(u"SELECT id, title FROM approval_document WHERE drafter_seat_id = ? AND "
                                         "decided_at >= ? AND decided_at < ? ORDER BY decided_at, id LIMIT 50"_s,
                                         QVariantList{seatId} + window);
    if (!documents)
        return fail(documents.error());
    add(*documents, u"document"_s, true);
    const auto done = session.query(u"SELECT id, title FROM personal_task WHERE person_id = ? AND done_at >= ? AND "
                                    "done_at < ? ORDER BY done_at, id LIMIT 50"_s,
                                    QVariantList{personId} + window);
    if (!done)
        return fail(done.error());
    add(*done, u"task"_s, true);
    const auto due = session.query(u"SELECT id, title FROM personal_task WHERE person_id = ? AND due_on = ? AND "
                                   "done_at IS NULL ORDER BY position, id LIMIT 50"_s,
                                   {personId, day.toString(Qt::ISODate)});
    if (!due)
        return fail(due.error());
    add(*due, u"task"_s, false);
    return found;
}

} // namespace gw::backend::memos
