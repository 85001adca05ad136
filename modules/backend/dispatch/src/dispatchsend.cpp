// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "dispatchacts.h"
#include "sealrows.h"
#include "sheets.h"

#include <algorithm>
#include <gw/backend/directory/seats.h>
#include <gw/backend/dispatch/machine.h>
#include <gw/base/ids.h>
#include <gw/checks/checks.h>
#include <gw/checks/sentence.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

using document::SealMode;
using document::SenderKind;

/// Where a finding is, as a pointer into the document.
QString pointerTo(const checks::Place &place)
{
    using In = checks::Place::In;
    switch (place.in) {
    case In::Document: return u""_s;
    case In::Meta: return u"/meta/"_s + QString(place.field).replace(u'.', u'/');
    case In::Attachment: return u"/attachments/"_s + place.field;
    case In::Block: break;
    }
    return u"/content/blocks/"_s + QString::number(place.block);
}

QJsonObject findingJson(const Request &request, const checks::Finding &finding)
{
    const auto language = request.language() == u"en" ? checks::Language::English : checks::Language::Korean;
    return {{u"code"_s, finding.code},
            {u"level"_s, checks::toText(finding.level)},
            {u"place"_s, pointerTo(finding.place)},
            {u"text"_s, checks::sentence(finding, language)},
            {u"article"_s, checks::articleText(finding.article, language)}};
}

Result<QList<checks::Finding>> findingsOf(Act &act, const Decided &decided, const Dispatch &dispatch)
{
    checks::Input input;
    input.content = decided.content;
    input.meta = decided.meta;
    input.meta.senderName = dispatch.senderName;
    input.meta.receivers.clear();
    for (const document::AttachmentRef &file : decided.attachments)
        input.attachments.append({.id = file.id, .name = file.name, .mime = file.mime, .size = file.size});
    input.context.stage = checks::Stage::Seal;
    input.context.today = directory::officeDay(act.now);
    input.context.sender = dispatch.senderKind;
    for (const Target &target : dispatch.targets) {
        input.meta.receivers.append(target.receiver);
        const auto destination = destinationOf(act.session, target.receiver, act.day);
        if (!destination)
            return fail(destination.error());
        if (!destination->isOutside)
            input.context.receivers.append({.id = target.receiver.id,
                                            .known = destination->problem != u"unknown-receiver",
                                            .dissolved = destination->problem == u"dissolved"});
    }
    return checks::check(input);
}

/// Codes for which a reason is on the document card or came with this dispatch.
Result<QSet<QString>> reasonedCodes(Act &act, const Dispatch &dispatch)
{
    const auto rows =
        act.session.query(u"SELECT DISTINCT code FROM approval_check WHERE document_id = ?"_s, {dispatch.documentId});
    if (!rows)
        return fail(rows.error());
    QSet<QString> codes;
    for (const storage::Row &row : *rows)
        codes.insert(row.text(0));
    for (const QJsonValue &note : dispatch.notes)
        codes.insert(note[u"code"_s].toString());
    return codes;
}

/// The refusal of a dispatch that the checker does not let out (D5.1: checks before the seal).
Result<std::optional<Response>> refusedByChecks(Act &act, const Decided &decided, const Dispatch &dispatch)
{
    const auto findings = findingsOf(act, decided, dispatch);
    if (!findings)
        return fail(findings.error());
    const auto reasoned = reasonedCodes(act, dispatch);
    if (!reasoned)
        return fail(reasoned.error());
    QJsonArray stopping;
    for (const checks::Finding &finding : *findings) {
        const bool unreasoned = finding.level == checks::Level::Amber && !reasoned->contains(finding.code);
        if (finding.level == checks::Level::Red || unreasoned)
            stopping.append(findingJson(act.request, finding));
    }
    if (stopping.isEmpty())
        return std::optional<Response>();
    act.refused = u"checks-failed"_s;
    return std::optional(Response::problem(422, u"checks-failed"_s, {}, {}, {{u"findings"_s, stopping}}));
}

/// Several persons may not be on one sheet; over no line but our own does anything secret go.
QString receiversProblem(const Dispatch &dispatch, const document::Meta &meta)
{
    const auto persons = std::count_if(dispatch.targets.begin(), dispatch.targets.end(), [](const Target &target) {
        return target.receiver.kind == document::ReceiverKind::Person && !target.receiver.personal;
    });
    if (dispatch.targets.isEmpty())
        return u"no-receiver"_s;
    if (persons > 1)
        return u"split-required"_s;
    const bool outside = std::any_of(dispatch.targets.begin(), dispatch.targets.end(),
                                     [](const Target &target) { return target.isOutside(); });
    if (outside && meta.securityHandling == document::SecurityHandling::Encrypted)
        return u"encryption-needed"_s;
    return {};
}

/// Whether the seal mode fits the flow and the sender, and what it needs is there (Art. 14, Art. 36(2)).
Result<QString> sealProblem(Act &act, const Dispatch &dispatch, const Seal *seal)
{
    const bool notice = dispatch.flow == u"public-notice";
    if (dispatch.sealMode == SealMode::Gazette && !notice)
        return u"seal-needed"_s;
    if (dispatch.sealMode == SealMode::NoneInternal && !notice)
        return u"seal-needed"_s;
    if (dispatch.sealMode == SealMode::Signature && dispatch.senderKind != SenderKind::UnitHead)
        return u"seal-needed"_s;
    if (dispatch.sealMode != SealMode::Seal)
        return QString();
    if (!seal)
        return dispatch.sealId.isEmpty() ? u"seal-needed"_s : u"seal-not-registered"_s;
    if (!seal->isValidOn(directory::officeDay(act.now)))
        return u"seal-not-valid"_s;
    const auto fits = sealFits(act.session, *seal, dispatch.senderKind, dispatch.agencyId, dispatch.unitId);
    if (!fits)
        return fail(fits.error());
    return *fits ? QString() : u"seal-wrong-owner"_s;
}

Result<Done> writeUse(Act &act, const Dispatch &dispatch)
{
    const auto used =
        act.session.exec(u"INSERT INTO seal_use(id, seal_id, dispatch_id, document_id, seat_id, at, number, "
                         "target_count) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {newId(), dispatch.sealId, dispatch.id, dispatch.documentId, act.caller.seatId,
                          toRfc3339(act.now), dispatch.number, qint64(dispatch.targets.size())});
    if (!used)
        return fail(used.error());
    audit::Event event = audit::by(act.caller, u"seal"_s, dispatch.sealId, u"use"_s);
    event.documentId = dispatch.documentId;
    event.details = {{u"dispatchId"_s, dispatch.id}, {u"targets"_s, dispatch.targets.size()}};
    const auto noted = audit::append(act.session, event, act.now);
    return noted ? Result<Done>(Done{}) : fail(noted.error());
}

} // namespace

Result<QString> applySender(Act &act, Dispatch &dispatch, const Wanted &wanted)
{
    if (!wanted.senderName.trimmed().isEmpty())
        dispatch.senderName = wanted.senderName.trimmed();
    dispatch.senderKind = document::fromText<SenderKind>(wanted.senderKind).value_or(dispatch.senderKind);
    dispatch.sealMode = document::fromText<SealMode>(wanted.sealMode).value_or(dispatch.sealMode);
    if (!wanted.sealId.isEmpty())
        dispatch.sealId = wanted.sealId;
    if (dispatch.sealMode != SealMode::Seal)
        dispatch.sealId.clear();
    for (const QJsonValue &reason : wanted.checkReasons)
        dispatch.notes.append(QJsonObject{{u"code"_s, reason[u"code"_s]},
                                          {u"reason"_s, reason[u"reason"_s]},
                                          {u"seatId"_s, act.caller.seatId},
                                          {u"at"_s, toRfc3339(act.now)}});
    if (dispatch.sealId.isEmpty())
        return QString();
    const auto seal = findSeal(act.session, dispatch.sealId);
    if (!seal)
        return fail(seal.error());
    return *seal ? QString() : u"seal-not-registered"_s;
}

Result<Response> sealAndSend(Act &act, Dispatch &dispatch, const Wanted &wanted)
{
    const auto to = machine::after(dispatch.state, machine::DispatchEvent::Send);
    if (!to)
        return act.conflict(u"wrong-state"_s);
    const auto refused = applySender(act, dispatch, wanted);
    if (!refused)
        return fail(refused.error());
    if (!refused->isEmpty())
        return act.conflict(*refused);
    const auto decided = loadDecided(act.session, dispatch.documentId);
    if (!decided)
        return fail(decided.error());
    if (dispatch.senderName.isEmpty())
        return act.conflict(u"sender-missing"_s);
    if (const QString problem = receiversProblem(dispatch, decided->meta); !problem.isEmpty())
        return act.conflict(problem);
    const auto seal = findSeal(act.session, dispatch.sealId);
    if (!seal)
        return fail(seal.error());
    const auto problem = sealProblem(act, dispatch, *seal ? &**seal : nullptr);
    if (!problem)
        return fail(problem.error());
    if (!problem->isEmpty())
        return act.conflict(*problem);
    auto stopped = refusedByChecks(act, *decided, dispatch);
    if (!stopped)
        return fail(stopped.error());
    if (*stopped)
        return std::move(**stopped);

    dispatch.state = *to;
    dispatch.issuedOn = directory::officeDay(act.now);
    dispatch.sentAt = act.now;
    dispatch.sentSeat = act.caller.seatId;
    if (dispatch.sealMode == SealMode::Seal) {
        dispatch.sealSha256 = (*seal)->sha256;
        if (const auto used = writeUse(act, dispatch); !used)
            return fail(used.error());
    }
    for (Target &target : dispatch.targets) {
        target.released = true;
        target.nextAt = act.now;
        if (const auto saved = saveTarget(act.session, target); !saved)
            return fail(saved.error());
    }
    const auto event = dispatch.resendOf.isEmpty() ? approval::AfterDecision::Send : approval::AfterDecision::SendAgain;
    if (const auto moved = approval::moveAfterDecision(act.session, dispatch.documentId, event, &act.caller, act.now);
        !moved)
        return fail(moved.error());
    return changed(act, dispatch, u"send"_s,
                   {{u"targets"_s, dispatch.targets.size()}, {u"sealMode"_s, toText(dispatch.sealMode)}});
}

} // namespace gw::backend::dispatch
