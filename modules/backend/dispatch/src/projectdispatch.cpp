// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "rows.h"
#include "senders.h"

#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::inbox::Entry;
using gw::backend::inbox::Said;

namespace gw::backend::dispatch {
namespace {

const Said nextSealed{u"send"_s, u"관인을 찍어 발송하면 수신처로 나갑니다."_s,
                      u"Sealed and sent, it goes to its receivers."_s};
const Said nextChecked{u"check"_s, u"심사가 끝나면 발송됩니다."_s, u"It is sent when the check is done."_s};
const Said nextConsented{u"consent"_s, u"처리과의 장이 동의하면 다시 발송할 수 있습니다."_s,
                         u"It may be sent again when the head of the division consents."_s};
const Said nextArriving{u"arrival"_s, u"수신처의 도달과 접수를 기다립니다."_s,
                        u"The receivers have yet to receive it."_s};
const Said nextSettled{u"settle"_s, u"다시 보내거나, 확인하고 마칩니다."_s, u"Send it again, or settle it."_s};

Said why(const Dispatch &dispatch, bool mine)
{
    const QString code = mine ? u"dispatch-mine"_s : u"dispatch-unit"_s;
    if (dispatch.needsSomebody())
        return {code, u"도달하지 못했거나 반송된 수신처가 있습니다."_s,
                u"A receiver was not reached, or sent it back."_s};
    if (dispatch.state == DispatchState::CheckReturned)
        return {code, u"발송 심사에서 되돌아왔습니다."_s, u"The dispatch check returned it."_s};
    if (mine)
        return {code, u"기안한 문서가 결재되어 발송을 기다립니다."_s,
                u"Your document was decided and is to be sent."_s};
    return {code, u"부서의 문서가 발송을 기다립니다."_s, u"A document of your unit is to be sent."_s};
}

Said next(const Dispatch &dispatch)
{
    if (dispatch.needsSomebody())
        return nextSettled;
    if (dispatch.consent == u"asked")
        return nextConsented;
    switch (dispatch.state) {
    case DispatchState::CheckWait: return nextChecked;
    case DispatchState::Sent:
    case DispatchState::Closed: return nextArriving;
    default: return nextSealed;
    }
}

Entry common(const Dispatch &dispatch)
{
    Entry entry;
    entry.box = inbox::Box::Dispatch;
    entry.documentId = dispatch.documentId;
    entry.title = dispatch.title;
    entry.documentKind = dispatch.kind;
    entry.flow = dispatch.flow;
    entry.state = toText(dispatch.state);
    entry.urgency = dispatch.urgency;
    entry.urgent = dispatch.urgency != u"normal";
    entry.fromSeatId = dispatch.drafterSeat;
    entry.number = dispatch.number;
    entry.since = dispatch.changedAt;
    entry.revision = dispatch.revision;
    entry.next = next(dispatch);
    return entry;
}

/// The row of the sender's side is there until everything has arrived and nothing is left to be done.
bool isOver(const Dispatch &dispatch)
{
    if (dispatch.needsSomebody())
        return false;
    return dispatch.state == DispatchState::Closed || (dispatch.isWaiting() && dispatch.consent == u"refused");
}

bool senderHasToAct(const Dispatch &dispatch)
{
    if (dispatch.needsSomebody())
        return true;
    return (dispatch.state == DispatchState::DispatchWait || dispatch.state == DispatchState::CheckReturned)
           && (dispatch.consent.isEmpty() || dispatch.consent == u"given");
}

} // namespace

Result<QSet<QString>> projectDispatch(Session &session, const Dispatch &dispatch, const QDateTime &now)
{
    const QString day = directory::officeDay(now).toString(Qt::ISODate);
    const auto unit = unitOf(session, dispatch.unitId, day);
    if (!unit)
        return fail(unit.error());
    QList<Entry> rows;
    QList<Entry> questions;
    Entry row = common(dispatch);
    if (*unit) {
        row.unitKo = (*unit)->nameKo;
        row.unitEn = (*unit)->nameEn;
    }
    if (!isOver(dispatch)) {
        // A drafter who keeps the unit's documents has it once, as their own.
        const auto isClerk = isClerkOf(session, dispatch.drafterSeat, dispatch.unitId, day);
        if (!isClerk)
            return fail(isClerk.error());
        row.waits = senderHasToAct(dispatch);
        row.why = why(dispatch, true);
        row.may = mayWith({.isDrafter = true, .isClerk = *isClerk}, dispatch, false);
        row.holder = *isClerk ? inbox::ofUnit(dispatch.unitId) : inbox::ofSeat(dispatch.drafterSeat);
        rows.append(row);
        if (!*isClerk) {
            row.holder = inbox::ofUnit(dispatch.unitId);
            row.why = why(dispatch, false);
            row.may = mayWith({.isClerk = true}, dispatch, false);
            rows.append(row);
        }
    }
    if (dispatch.state == DispatchState::CheckWait) {
        Entry check = row;
        check.holder = inbox::ofAgency(dispatch.agencyId);
        check.waits = true;
        check.why = {u"check"_s, u"발송 전에 심사할 문서입니다."_s, u"It has to be checked before it is sent."_s};
        check.next = nextSealed;
        check.may = mayWith({.isChecker = true}, dispatch, false);
        rows.append(check);
    }
    if (dispatch.isWaiting() && dispatch.consent == u"asked") {
        const auto heads = headPosts(session, dispatch.unitId);
        if (!heads)
            return fail(heads.error());
        for (const QString &post : *heads) {
            Entry question = row;
            question.holder = inbox::ofPost(post);
            question.fromSeatId = dispatch.askedSeat;
            question.waits = true;
            question.why = {u"consent-resend"_s, u"다시 발송하려면 처리과의 장의 동의가 필요합니다."_s,
                            u"Sending it again needs the consent of the head of the division."_s};
            question.next = nextSealed;
            question.may = mayWith({.isHead = true}, dispatch, false);
            question.standInMay = question.may;
            questions.append(question);
        }
    }
    auto changed = inbox::replace(session, inbox::Object::Dispatch, dispatch.id, rows);
    if (!changed)
        return changed;
    const auto asked = inbox::replace(session, inbox::Object::Consent, dispatch.id, questions);
    if (!asked)
        return asked;
    return changed->unite(*asked);
}

} // namespace gw::backend::dispatch
