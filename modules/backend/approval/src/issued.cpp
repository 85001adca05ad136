// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "view.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

machine::Event::Kind kindOf(AfterDecision event)
{
    using K = machine::Event::Kind;
    switch (event) {
    case AfterDecision::Prepare: return K::Prepare;
    case AfterDecision::AskCheck: return K::AskCheck;
    case AfterDecision::ReturnCheck: return K::ReturnCheck;
    case AfterDecision::Send: return K::Send;
    case AfterDecision::Close: return K::Close;
    case AfterDecision::SendAgain: break;
    }
    return K::SendAgain;
}

SignatureCell cellOf(const DocumentRow &row, const machine::Step &step, const QHash<QString, QString> &kinds)
{
    const Person who = row.actedBy.value(step.id);
    SignatureCell cell;
    cell.role = doc::toText(step.role);
    cell.titleKo = who.titleKo;
    cell.titleEn = who.titleEn;
    cell.name = who.name;
    cell.marks = marksOf(row, step);
    cell.signatureKind = kinds.value(step.id, u"none"_s);
    cell.at = step.actedAt;
    return cell;
}

/// Title and name of whoever a step was for: for cells of those who did not sign.
Result<Person> assigneeOf(Session &session, const machine::Step &step)
{
    QString seat = step.onBehalfOf.isEmpty() ? step.assignee.seatId : step.onBehalfOf;
    if (seat.isEmpty()) {
        const auto rows =
            session.query(u"SELECT s.id FROM seat s WHERE s.post_id = ? ORDER BY s.valid_from DESC, s.id LIMIT 1"_s,
                          {step.assignee.postId});
        if (!rows)
            return fail(rows.error());
        seat = rows->empty() ? QString() : rows->front().text(0);
    }
    const auto person = personOn(session, seat);
    if (!person)
        return fail(person.error());
    return person->value_or(Person());
}

/// The cells of the foot (D10): who signed, in the order of the line; who was skipped, with the reason (Art. 9(1)); and a
/// delegated decider for whom somebody stood in, with 전결 in their cell and 대결 in the actor's (D4.8).
Result<QList<SignatureCell>> cellsOf(Session &session, const DocumentRow &row)
{
    const auto signatures = signaturesOf(session, row.document.id);
    if (!signatures)
        return fail(signatures.error());
    QHash<QString, QString> kinds;
    for (const SignatureRow &signature : *signatures)
        kinds.insert(signature.stepId, signature.kind);
    QList<SignatureCell> cells;
    for (const machine::Group &group : row.document.line) {
        for (const machine::Step &step : group.steps) {
            const bool reading = step.role == doc::StepRole::PostRead || step.role == doc::StepRole::Inform;
            if (reading || (step.state != doc::StepState::Done && step.state != doc::StepState::Skipped))
                continue;
            const bool skipped = step.state == doc::StepState::Skipped;
            const bool stoodIn = step.mode == doc::StepMode::Acting && step.delegated;
            if (skipped || stoodIn) {
                const auto absent = assigneeOf(session, step);
                if (!absent)
                    return fail(absent.error());
                SignatureCell mark;
                mark.role = doc::toText(step.role);
                mark.titleKo = absent->titleKo;
                mark.titleEn = absent->titleEn;
                mark.name = skipped ? absent->name : QString();
                mark.marks = {skipped ? u"skipped"_s : u"delegated"_s};
                mark.note = step.skipReason;
                cells.append(mark);
            }
            if (skipped)
                continue;
            SignatureCell cell = cellOf(row, step, kinds);
            if (stoodIn)
                cell.marks = {u"acting"_s};
            cells.append(cell);
        }
    }
    return cells;
}

} // namespace

Result<std::optional<DocumentInfo>> documentInfo(Session &session, const QString &documentId)
{
    const auto row = findDocument(session, documentId);
    if (!row)
        return fail(row.error());
    return *row ? std::optional((*row)->info()) : std::nullopt;
}

Result<IssuedDocument> loadIssued(Session &session, const QString &documentId)
{
    const auto row = findDocument(session, documentId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, u"no such document"_s);
    if (!(*row)->document.isDecided())
        return fail(Error::Code::Conflict, u"it is not decided"_s);
    const auto version = findVersion(session, documentId, (*row)->document.versionNo);
    if (!version)
        return fail(version.error());
    if (!*version)
        return fail(Error::Code::Storage, u"a document without its version"_s);
    IssuedDocument issued;
    issued.info = (*row)->info();
    issued.meta = (*version)->meta;
    issued.content = (*version)->content;
    issued.attachments = (*version)->attachments;
    issued.number = (*row)->number;
    issued.specialNumber = (*row)->specialNumber;
    issued.versionSha256 = (*row)->document.versionSha256;
    auto cells = cellsOf(session, **row);
    if (!cells)
        return fail(cells.error());
    issued.cells = std::move(*cells);
    return issued;
}

Result<Done> moveAfterDecision(Session &session, const QString &documentId, AfterDecision event, const Caller *by,
                               const QDateTime &now)
{
    auto row = findDocument(session, documentId);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, u"no such document"_s);
    auto facts = factsFor(session, **row, {}, now);
    if (!facts)
        return fail(facts.error());
    const auto outcome = machine::apply((*row)->document, {.kind = kindOf(event)}, *facts);
    if (!outcome)
        return fail(Error::Code::Conflict, outcome.error().code);
    audit::Event logged =
        by ? audit::by(*by, u"document"_s, documentId, outcome->action)
           : audit::Event{
               .object = u"document"_s, .objectId = documentId, .documentId = documentId, .action = outcome->action};
    logged.details.insert(u"state"_s, doc::toText((*row)->document.state));
    if (const auto appended = audit::append(session, logged, now); !appended)
        return fail(appended.error());
    if (const auto stored = storeDocument(session, **row, now); !stored)
        return stored;
    const auto shown = project(session, **row, *facts);
    return shown ? Result<Done>(Done{}) : fail(shown.error());
}

} // namespace gw::backend::approval
