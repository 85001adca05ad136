// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/memos/dailylog.h>

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {

bool isWorkingDay(QDate day, const Policy &policy)
{
    return day.dayOfWeek() <= Qt::Friday && !policy.holidays.contains(day);
}

QDate lateAfter(QDate day, const Policy &policy)
{
    // Ten years are enough for any policy; a calendar of holidays without a working day must not hang the server.
    const QDate end = day.addYears(10);
    for (int left = policy.lateWorkingDays; left > 0 && day < end;) {
        day = day.addDays(1);
        left -= isWorkingDay(day, policy) ? 1 : 0;
    }
    return day;
}

LogRefused submitLog(DailyLog &log, const std::optional<Approver> &approver, const QDateTime &now, const Policy &policy)
{
    if (!log.isWritable())
        return u"wrong-state"_s;
    if (log.plan.isEmpty() && log.result.isEmpty())
        return u"nothing-written"_s;
    const QDate today = directory::officeDay(now);
    if (log.day > today)
        return u"too-early"_s;
    if (!approver)
        return u"no-approver"_s;
    // One that came back in time and is handed in again was not late.
    if (!log.submittedAt)
        log.late = today > lateAfter(log.day, policy);
    log.state = api::DailyLogState::Submitted;
    log.submittedAt = now;
    log.approverPostId = approver->postId;
    log.decidedAt.reset();
    log.decidedSeatId.clear();
    log.reason.clear();
    ++log.revision;
    return {};
}

LogRefused decideLog(DailyLog &log, bool approve, const QString &reason, const QString &seatId, const QDateTime &now)
{
    if (log.state != api::DailyLogState::Submitted)
        return u"wrong-state"_s;
    if (!approve && reason.isEmpty())
        return u"needs-reason"_s;
    log.state = approve ? api::DailyLogState::Approved : api::DailyLogState::Returned;
    log.decidedAt = now;
    log.decidedSeatId = seatId;
    log.reason = approve ? QString() : reason;
    ++log.revision;
    return {};
}

} // namespace gw::backend::memos
