// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "places.h"
#include "receiptrows.h"

using namespace Qt::Literals::StringLiterals;
using gw::backend::inbox::Entry;

namespace gw::backend::dispatch {
namespace {

Entry receiptRow(const Receipt &receipt, const std::optional<Unit> &sender)
{
    Entry row;
    row.box = inbox::Box::Receipt;
    row.title = receipt.title;
    row.documentKind = receipt.kind;
    row.flow = receipt.flow;
    row.urgency = receipt.urgency;
    row.urgent = receipt.urgency != u"normal";
    row.state = toText(receipt.state);
    row.number = receipt.number.isEmpty() ? receipt.senderNumber : receipt.number;
    row.unitKo = sender ? sender->nameKo : receipt.senderName;
    row.unitEn = sender ? sender->nameEn : receipt.senderName;
    row.attachments = receipt.attachments;
    row.revision = receipt.revision;
    if (receipt.due.isValid())
        row.due = receipt.due;
    return row;
}

} // namespace

Result<QSet<QString>> projectReceipt(Session &session, const Receipt &receipt, const QDateTime &now)
{
    Q_UNUSED(now)
    const auto sender = unitOf(session, receipt.senderUnit, u"9999-12-31"_s);
    if (!sender)
        return fail(sender.error());
    Entry row = receiptRow(receipt, *sender);
    const auto show = [&]() { return inbox::replace(session, inbox::Object::Receipt, receipt.id, {row}); };
    switch (receipt.state) {
    case ReceiptState::Arrived:
    case ReceiptState::DistributeWait:
    case ReceiptState::RedistributeAsked: {
        const bool again = receipt.state == ReceiptState::RedistributeAsked;
        row.holder = inbox::ofAgency(receipt.agencyId);
        row.since = again ? receipt.changedAt : receipt.arrivedAt;
        row.waits = true;
        row.why = {u"distribute"_s, again ? u"처리과가 재배부를 요청하였습니다."_s : u"문서과에서 배부할 문서입니다."_s,
                   again ? u"A division asks for it to be distributed again."_s
                         : u"The document department has to distribute it."_s};
        row.next = {u"receipt-unit"_s, u"배부하면 처리과가 접수합니다."_s, u"The division registers it next."_s};
        row.may = QStringList{u"distribute"_s};
        return show();
    }
    case ReceiptState::ReceiveWait:
        row.holder = inbox::ofUnit(receipt.unitId);
        row.since = receipt.distributedAt.isValid() ? receipt.distributedAt : receipt.arrivedAt;
        row.waits = true;
        row.why = {u"receipt-unit"_s, u"우리 부서가 접수할 문서입니다."_s, u"Your unit has to register it."_s};
        row.next = {u"assign"_s, u"접수하면 번호가 부여되고 담당자를 지정합니다."_s,
                    u"It gets its number, then somebody to handle it."_s};
        row.may = QStringList{u"register"_s, u"ask-redistribution"_s, u"send-back"_s, u"transfer"_s};
        return show();
    case ReceiptState::Registered:
        row.holder = inbox::ofUnit(receipt.unitId);
        row.since = receipt.registeredAt;
        row.opened = true;
        row.why = {u"receipt-unit"_s, u"담당자를 지정할 문서입니다."_s, u"Somebody has to be named to handle it."_s};
        row.next = {u"handler"_s, u"지정된 담당자가 처리합니다."_s, u"The handler works on it next."_s};
        row.may = QStringList{u"assign"_s, u"send-back"_s, u"transfer"_s};
        return show();
    case ReceiptState::Assigned:
    case ReceiptState::Processing:
    case ReceiptState::Circulating:
    case ReceiptState::Done: {
        const bool done = receipt.state == ReceiptState::Done;
        row.holder = inbox::ofSeat(receipt.handlerSeat);
        row.since = receipt.assignedAt;
        row.opened = receipt.openedAt.isValid();
        row.waits = !row.opened && !done;
        row.why = {u"handler"_s, u"담당자로 지정된 문서입니다."_s, u"You were named to handle it."_s};
        row.next = {u"finish"_s, u"회신이 결재되거나 종결하면 처리가 끝납니다."_s,
                    u"It ends when a reply is decided, or when you finish it."_s};
        if (!done)
            row.may = QStringList{u"reply"_s, u"circulate"_s, u"assign"_s, u"finish"_s};
        return show();
    }
    case ReceiptState::SentBack:
    case ReceiptState::Transferred: break;
    }
    return inbox::replace(session, inbox::Object::Receipt, receipt.id, {});
}

} // namespace gw::backend::dispatch
