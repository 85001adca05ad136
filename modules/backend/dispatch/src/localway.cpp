// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "localway.h"

#include "places.h"
#include "receiptrows.h"

#include <gw/backend/approval/audit.h>
#include <gw/backend/directory/seats.h>
#include <gw/backend/dispatch/machine.h>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;
using gw::backend::dispatch::machine::ReceiptEvent;

namespace gw::backend::dispatch {
namespace {

Receipt receiptOf(const Envelope &envelope, const Destination &destination, const QDateTime &now)
{
    Receipt receipt;
    receipt.id = newId();
    receipt.targetId = envelope.targetId;
    receipt.agencyId = destination.agencyId;
    receipt.unitId = destination.unitId;
    receipt.documentId = envelope.documentId;
    receipt.dispatchId = envelope.dispatchId;
    receipt.senderName = envelope.senderName;
    receipt.senderAgency = envelope.senderAgencyId;
    receipt.senderUnit = envelope.senderUnitId;
    receipt.senderNumber = envelope.number;
    receipt.title = envelope.title;
    receipt.kind = envelope.kind;
    receipt.flow = envelope.flow;
    receipt.urgency = envelope.urgency;
    receipt.refDept = envelope.receiver.refDept;
    receipt.sheet = envelope.sheet;
    receipt.attachments = int(envelope.sheet.value(u"attachments"_s).toArray().size());
    receipt.arrivedAt = now;
    receipt.changedAt = now;
    // D5.4: an agency's document department distributes, a unit registers.
    const auto event = destination.unitId.isEmpty() ? ReceiptEvent::ForAgency : ReceiptEvent::ForUnit;
    receipt.state = *machine::after(ReceiptState::Arrived, event);
    return receipt;
}

Result<Done> logged(Session &session, const QString &receiptId, const QString &documentId, const QString &action,
                    const QDateTime &now)
{
    approval::audit::Event event;
    event.object = u"receipt"_s;
    event.objectId = receiptId;
    event.documentId = documentId;
    event.action = action;
    const auto line = approval::audit::append(session, event, now);
    return line ? Result<Done>(Done{}) : fail(line.error());
}

} // namespace

bool LocalWay::serves(const document::Receiver &receiver) const
{
    Q_UNUSED(receiver)
    return true; // the last one that is asked
}

Result<IRelay::Delivery> LocalWay::deliver(storage::Session &session, const Envelope &envelope, const QDateTime &now)
{
    const auto before = findReceiptOfTarget(session, envelope.targetId);
    if (!before)
        return fail(before.error());
    if (*before)
        return Delivery{Outcome::Handed};
    const QString day = directory::officeDay(now).toString(Qt::ISODate);
    const auto destination = destinationOf(session, envelope.receiver, day);
    if (!destination)
        return fail(destination.error());
    if (!destination->problem.isEmpty())
        return Delivery{Outcome::Refused, destination->problem};
    if (destination->isOutside)
        return Delivery{Outcome::Handed}; // by post, fax or hand: there is nobody to answer
    const Receipt receipt = receiptOf(envelope, *destination, now);
    if (const auto made = insertReceipt(session, receipt); !made)
        return fail(made.error());
    const RouteStep arrived{.receiptId = receipt.id, .at = now, .action = u"arrive"_s, .toUnit = receipt.unitId};
    if (const auto noted = addRoute(session, arrived); !noted)
        return fail(noted.error());
    if (const auto noted = logged(session, receipt.id, receipt.documentId, u"arrive"_s, now); !noted)
        return fail(noted.error());
    const auto shown = projectReceipt(session, receipt, now);
    if (!shown)
        return fail(shown.error());
    m_touched.unite(*shown);
    if (const auto told = acknowledge(session, envelope.targetId, u"arrival"_s, {}, {}, now); !told)
        return fail(told.error());
    return Delivery{Outcome::Handed};
}

Result<Done> LocalWay::recall(storage::Session &session, const QString &targetId, const QDateTime &now)
{
    auto receipt = findReceiptOfTarget(session, targetId);
    if (!receipt)
        return fail(receipt.error());
    const bool registered = *receipt && (*receipt)->registeredAt.isValid();
    const bool here =
        *receipt && (*receipt)->state != ReceiptState::SentBack && (*receipt)->state != ReceiptState::Transferred;
    if (!here || registered)
        return acknowledge(session, targetId, u"recall-failed"_s, {}, u"already-accepted"_s, now);
    (*receipt)->state = ReceiptState::SentBack;
    (*receipt)->reason = u"recalled"_s;
    if (const auto saved = saveReceipt(session, **receipt, now); !saved)
        return saved;
    const RouteStep gone{
        .receiptId = (*receipt)->id, .at = now, .action = u"recalled"_s, .fromUnit = (*receipt)->unitId};
    if (const auto noted = addRoute(session, gone); !noted)
        return noted;
    if (const auto noted = logged(session, (*receipt)->id, (*receipt)->documentId, u"recalled"_s, now); !noted)
        return noted;
    const auto shown = projectReceipt(session, **receipt, now);
    if (!shown)
        return fail(shown.error());
    m_touched.unite(*shown);
    return acknowledge(session, targetId, u"recalled"_s, {}, {}, now);
}

} // namespace gw::backend::dispatch
