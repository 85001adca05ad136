// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "logtables.h"
#include "people.h"

#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::memos {

Result<QList<inbox::Entry>> rowsOf(storage::Session &session, const DailyLog &log)
{
    using State = api::DailyLogState;
    if (log.state != State::Submitted && log.state != State::Returned)
        return QList<inbox::Entry>();
    const auto author = shown(session, log.seatId);
    if (!author)
        return fail(author.error());
    inbox::Entry common;
    common.slot = u"author"_s;
    common.holder = inbox::ofSeat(log.seatId);
    // As people write the day (Art. 7(5)); whose it is stands in `from`.
    common.title = u"일일업무일지 "_s + log.day.toString(u"yyyy. M. d."_s);
    common.state = api::toString(log.state);
    common.unitKo = author->unitKo;
    common.unitEn = author->unitEn;
    common.revision = log.revision;
    common.opened = true;
    if (log.state == State::Returned) {
        common.box = inbox::Box::Returned;
        common.since = log.decidedAt.value_or(QDateTime());
        common.fromSeatId = log.decidedSeatId;
        common.why = {u"returned-to-me"_s, u"돌아온 일지입니다"_s, u"This log came back to you"_s};
        common.next = {u"submit"_s, u"고쳐서 다시 내면 팀장에게 갑니다"_s,
                       u"Corrected and handed in again, it goes to the head"_s};
        common.may = {u"edit"_s, u"submit"_s};
        return QList<inbox::Entry>{common};
    }
    common.box = inbox::Box::InProgress;
    common.since = log.submittedAt.value_or(QDateTime());
    common.fromSeatId = log.seatId;
    common.why = {u"watching"_s, u"승인을 기다리고 있습니다"_s, u"It waits to be approved"_s};
    common.next = {u"log-approve"_s, u"팀장이 승인하면 끝납니다"_s, u"Done once the head has approved it"_s};
    inbox::Entry approvers = common;
    approvers.box = inbox::Box::DailyLog;
    approvers.holder = inbox::ofPost(log.approverPostId);
    approvers.slot = u"approver"_s;
    approvers.waits = true;
    approvers.opened = false;
    approvers.why = {u"log-approve"_s, u"승인할 일일업무일지입니다"_s, u"A daily log for you to approve"_s};
    approvers.next = {u"done"_s, u"승인하면 끝납니다"_s, u"Done once you have approved it"_s};
    approvers.may = {u"approve"_s, u"return"_s};
    approvers.standInMay = approvers.may; // an approval: it passes to who stands in
    approvers.urgent = log.late;
    return QList<inbox::Entry>{common, approvers};
}

} // namespace gw::backend::memos
