// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "senders.h"

#include <algorithm>
#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {

Result<Sender> senderOf(Session &session, const identity::Caller &caller, const Dispatch &dispatch,
                        const QDateTime &now)
{
    const QString day = directory::officeDay(now).toString(Qt::ISODate);
    const auto clerk = isClerkOf(session, caller.seatId, dispatch.unitId, day);
    if (!clerk)
        return fail(clerk.error());
    const auto checker = isDepartmentClerkOf(session, caller.seatId, dispatch.agencyId, day);
    if (!checker)
        return fail(checker.error());
    const auto head = isHeadOf(session, caller.seatId, dispatch.unitId, now);
    if (!head)
        return fail(head.error());
    return Sender{caller.seatId == dispatch.drafterSeat, *clerk, *checker, *head};
}

QStringList mayWith(const Sender &sender, const Dispatch &dispatch, bool checkRequired)
{
    QStringList may;
    const bool sends = sender.isDrafter || sender.isClerk;
    const bool consented = dispatch.consent.isEmpty() || dispatch.consent == u"given";
    if (sends && dispatch.isWaiting() && dispatch.state != DispatchState::CheckWait && dispatch.consent != u"refused") {
        may << u"update"_s;
        if (dispatch.resendOf.isEmpty())
            may << u"ask-check"_s;
        if (consented && (!checkRequired || !dispatch.resendOf.isEmpty()))
            may << u"send"_s;
    }
    if (dispatch.state == DispatchState::CheckWait) {
        if (sender.isChecker)
            may << u"check-return"_s;
        if (sender.isChecker || (sender.isClerk && !checkRequired))
            may << u"send"_s;
    }
    if (sender.isHead && dispatch.isWaiting() && dispatch.consent == u"asked")
        may << u"consent"_s << u"refuse"_s;
    if (!sends || dispatch.isWaiting())
        return may;
    const auto any = [&](auto condition) {
        return std::any_of(dispatch.targets.begin(), dispatch.targets.end(), condition);
    };
    if (any([](const Target &target) { return target.needsSomebody(); }))
        may << u"settle"_s;
    if (any([](const Target &target) { return target.state == TargetState::Failed; }))
        may << u"retry"_s;
    if (any([](const Target &target) {
            return !target.isOutside()
                   && (target.state == TargetState::Queued || target.state == TargetState::SentUnarrived
                       || target.state == TargetState::Arrived);
        }))
        may << u"recall"_s;
    may << u"resend"_s;
    return may;
}

} // namespace gw::backend::dispatch
