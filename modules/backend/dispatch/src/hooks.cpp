// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatchacts.h"
#include "receiptrows.h"

#include <gw/backend/dispatch/machine.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

/// A document that goes out begins to wait for its seal with the receivers that were decided on.
Result<Done> makeDispatch(Session &session, const approval::Decided &decided, const QDateTime &now)
{
    const approval::DocumentInfo &info = decided.info;
    const auto issued = approval::loadIssued(session, info.id);
    if (!issued)
        return fail(issued.error());
    const auto meta = document::metaFromJson(issued->meta);
    if (!meta)
        return fail(meta.error());
    Dispatch dispatch;
    dispatch.id = newId();
    dispatch.documentId = info.id;
    dispatch.agencyId = info.agencyId;
    dispatch.unitId = info.unitId;
    dispatch.drafterSeat = info.drafterSeatId;
    dispatch.title = info.title;
    dispatch.kind = info.kind;
    dispatch.flow = info.flow;
    dispatch.urgency = info.urgency;
    dispatch.number = decided.number.display;
    dispatch.senderName = meta->senderName;
    const bool within = meta->flow == document::Flow::Within;
    dispatch.senderKind = within ? document::SenderKind::UnitHead : document::SenderKind::AgencyHead;
    dispatch.sealMode = within ? document::SealMode::OmitMinor : document::SealMode::Seal;
    dispatch.channel = within ? document::Channel::Internal : document::Channel::Exchange;
    dispatch.createdAt = now;
    dispatch.changedAt = now;
    dispatch.targets = targetsFor(dispatch.id, meta->receivers);
    if (const auto made = insertDispatch(session, dispatch); !made)
        return made;
    if (const auto moved =
            approval::moveAfterDecision(session, info.id, approval::AfterDecision::Prepare, nullptr, now);
        !moved)
        return moved;
    const auto shown = projectDispatch(session, dispatch, now);
    return shown ? Result<Done>(Done{}) : fail(shown.error());
}

/// The receipt that a decided document answers is done (D5.4).
Result<Done> answerReceipt(Session &session, const approval::Decided &decided, const QDateTime &now)
{
    auto receipt = findReceipt(session, decided.info.relatedReceiptId);
    if (!receipt)
        return fail(receipt.error());
    if (!*receipt || (*receipt)->unitId != decided.info.unitId)
        return Done{}; // only the unit that has it answers it
    const auto to = machine::after((*receipt)->state, machine::ReceiptEvent::Finish);
    if (!to)
        return Done{};
    (*receipt)->state = *to;
    (*receipt)->replyDocumentId = decided.info.id;
    (*receipt)->finishedAt = now;
    if (const auto saved = saveReceipt(session, **receipt, now); !saved)
        return saved;
    const auto noted = addRoute(
        session, {.receiptId = (*receipt)->id, .at = now, .seatId = decided.info.drafterSeatId, .action = u"reply"_s});
    if (!noted)
        return noted;
    const auto shown = projectReceipt(session, **receipt, now);
    return shown ? Result<Done>(Done{}) : fail(shown.error());
}

} // namespace

approval::DecidedHook decidedHook()
{
    return [](Session &session, const approval::Decided &decided, const QDateTime &now) -> Result<Done> {
        if (decided.info.flow != u"internal") {
            if (const auto made = makeDispatch(session, decided, now); !made)
                return made;
        }
        if (decided.info.relatedReceiptId.isEmpty())
            return Done{};
        return answerReceipt(session, decided, now);
    };
}

} // namespace gw::backend::dispatch
