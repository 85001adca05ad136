// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "issue_sheet.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {
namespace {

document::SignatureCell signatureCellOf(const Step &step)
{
    document::SignatureCell cell;
    cell.role = step.role;
    // Forms are Korean, as the documents on them are.
    cell.title = step.assignee.title.ko.isEmpty() ? step.assignee.unit.ko : step.assignee.title.ko;
    const bool signedNow = step.state == document::StepState::Done;
    if (signedNow)
        cell.name = step.actedBy.name.ko;
    if (step.state == document::StepState::Skipped)
        cell.skipReason = step.skipReason;
    cell.delegated = step.marks.contains("delegated"_L1);
    cell.acting = step.marks.contains("acting"_L1);
    if (signedNow && step.role == document::StepRole::Decide)
        cell.date = step.actedAt.toLocalTime().date().toString(u"M/d"_s);
    return cell;
}

bool isConcurrence(document::StepRole role)
{
    return role == document::StepRole::Concur || role == document::StepRole::Agree || role == document::StepRole::Audit;
}

} // namespace

document::Sheet sheetOf(const Document &document, const std::optional<Form> &form)
{
    document::Sheet sheet = document::sheetOf(document.meta, document.content, document.attachments);
    if (form) {
        sheet.look = form->sheet.look;
        sheet.headCampaign = form->sheet.headCampaign;
        sheet.logo = form->sheet.logo;
        sheet.symbol = form->sheet.symbol;
        sheet.footCampaign = form->sheet.footCampaign;
        sheet.contact = form->sheet.contact;
    }
    sheet.agency = document.ownerAgency.ko.isEmpty() ? document.ownerUnit.ko : document.ownerAgency.ko;
    for (const StepGroup &group : document.line) {
        for (const Step &step : group.steps) {
            if (step.role == document::StepRole::PostRead || step.role == document::StepRole::Inform)
                continue; // no part of the decision
            (isConcurrence(step.role) ? sheet.concurrers : sheet.approvers).append(signatureCellOf(step));
        }
    }
    if (document.number)
        sheet.number = document.number->display;
    if (document.decidedAt.isValid())
        sheet.issuedOn = document.decidedAt.toLocalTime().date();
    return sheet;
}

} // namespace gw::approval
