// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/moderation.h>

#include "kind.h"
#include "rows.h"
#include <gw/base/ids.h>
#include <gw/portalapi/postacts.h>
#include <gw/portalapi/postkinds.h>
#include <gw/portalapi/moderation.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

constexpr int pageSize = 200;
constexpr int mostPages = 25;

Report reportFrom(const portal::ModerationReport &report)
{
    return {report.id,
            report.boardId,
            report.postId,
            report.commentId.value_or(QString()),
            report.title,
            report.excerpt,
            authorFrom(report.author),
            portal::toString(report.reason),
            report.text,
            report.reporter.name,
            report.at,
            report.state == portal::ReportState::Open,
            report.hidden};
}

LogEntry entryFrom(const portal::ModerationEntry &entry)
{
    return {entry.id,
            entry.postId,
            entry.commentId.value_or(QString()),
            entry.title,
            portal::toString(entry.action),
            entry.reason,
            entry.moderator.name,
            entry.author.name,
            entry.at};
}

/// All pages of a list, up to a sensible end.
template <class Call, class Row, class From>
Task<QList<Row>> allOf(Send send, Call call, From from)
{
    QList<Row> rows;
    call.limit = pageSize;
    for (int page = 0; page < mostPages; ++page) {
        Task<typename Call::Response> asking = ask(send, call);
        const auto answer = co_await asking;
        if (!answer)
            co_return fail(answer.error());
        for (const auto &item : answer->value.items)
            rows.append(from(item));
        if (!answer->next)
            break;
        call.cursor = answer->next;
    }
    co_return rows;
}

} // namespace

Task<QList<Report>> Moderation::reports(bool openOnly) const
{
    portal::ListReports call;
    if (openOnly)
        call.state = portal::ReportState::Open;
    return allOf<portal::ListReports, Report>(m_send, call, &reportFrom);
}

Task<QList<LogEntry>> Moderation::log(QString boardId) const
{
    portal::GetModerationLog call;
    if (!boardId.isEmpty())
        call.boardId = boardId;
    return allOf<portal::GetModerationLog, LogEntry>(m_send, call, &entryFrom);
}

Task<Readers> Moderation::readers(QString postId, std::optional<bool> acknowledged, QString cursor) const
{
    portal::ListPostReaders call;
    call.id = postId;
    call.acknowledged = acknowledged;
    call.limit = pageSize;
    if (!cursor.isEmpty())
        call.cursor = cursor;
    Task<portal::ListPostReaders::Response> asking = ask(m_send, call);
    const auto answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    const portal::PostReaders &page = answer->value;
    Readers readers;
    readers.acknowledged = page.acknowledged;
    readers.missing = page.missing;
    for (const portal::PostUnitCount &unit : page.units)
        readers.units.append({unit.unitId, unit.acknowledged, unit.missing});
    for (const portal::PostReader &reader : page.items)
        readers.items.append(
            {reader.personId, reader.name, reader.unitId, reader.acknowledgedAt.value_or(QDateTime())});
    readers.remindedAt = page.remindedAt.value_or(QDateTime());
    readers.next = answer->next.value_or(QString());
    co_return readers;
}

Task<int> Moderation::remind(QString postId) const
{
    portal::RemindPostReaders call;
    call.id = postId;
    call.idempotencyKey = newId();
    Task<portal::PostReminder> asking = ask(m_send, call);
    const auto answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return answer->people;
}

Task<QList<Participant>> Moderation::participants(QString postId) const
{
    portal::ListParticipants call;
    call.id = postId;
    return allOf<portal::ListParticipants, Participant>(m_send, call, [](const portal::Participant &one) {
        return Participant{one.personId, one.name, {one.unitNameKo, one.unitNameEn}, one.at};
    });
}

} // namespace gw::boards
