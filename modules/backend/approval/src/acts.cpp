// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "drafting.h"
#include "preflight.h"
#include "signatures.h"

#include <gw/base/ids.h>
#include <gw/portaltypes/wrong.h>
#include <gw/signing/payload.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

using K = machine::Event::Kind;

constexpr qsizetype longestReason = 2000;
constexpr qsizetype longestOpinion = 10'000;

template <class T>
std::expected<T, Response> bodyAs(const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    T value;
    if (!api::fromJson(*body, value))
        return std::unexpected(http::invalidFields({{u'/' + api::wrongMember(), u"type"_s, {}}}));
    return value;
}

/// A text from outside: NFC, trimmed, bounded.
QString plainText(const QString &outside, qsizetype longest)
{
    return outside.normalized(QString::NormalizationForm_C).trimmed().left(longest);
}

Result<bool> fileIsThere(Session &session, const DocumentRow &row)
{
    const auto rows =
        session.query(u"SELECT unit_task_code, closed FROM record_file WHERE id = ?"_s, {row.recordFileId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty() && rows->front().text(0) == row.unitTaskCode && !rows->front().boolean(1);
}

Result<Response> submitWith(Session &session, Work &work, const api::DocumentSubmission &body)
{
    const auto given = GivenSignature::from(body.signature);
    if (!given)
        return http::invalidFields({{u"/signature"_s, u"format"_s, {}}});
    const auto filed = fileIsThere(session, work.row);
    if (!filed)
        return fail(filed.error());
    work.row.document.filed = *filed;
    const auto findings = preflight(session, work);
    if (!findings)
        return fail(findings.error());
    for (const checks::Finding &finding : *findings)
        work.facts.redFindings += finding.level == checks::Level::Red;
    work.facts.amberExplained = explained(*findings, body.checkReasons);
    machine::Event event{.kind = K::Submit, .actor = work.actor};
    event.versionSha256 = body.versionSha256;
    event.isSigned = given->satisfies(work.services.policy.signature);
    const auto outcome = machine::apply(work.row.document, event, work.facts);
    if (!outcome && outcome.error().code.startsWith(u"checks-"_s))
        return checksFailed(work.request, *findings);
    if (!outcome)
        return refusal(work.request, outcome.error(), &work.row);
    Besides besides;
    const auto held = storeSignature(
        session, work, *given, {.stepId = outcome->actedStep, .decision = doc::Decision::Approve}, besides.details);
    if (!held)
        return fail(held.error());
    if (!*held)
        return refusal(work.request, u"signature-invalid"_s, &work.row);
    if (const auto kept = keepReasons(session, work, ofFindings(body.checkReasons, *findings)); !kept)
        return fail(kept.error());
    besides.details.insert(u"warnings"_s, QJsonArray::fromStringList(outcome->warnings));
    if (const auto done = commit(session, work, *outcome, std::move(besides)); !done)
        return fail(done.error());
    return answer(session, work);
}

Response submitDocument(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = bodyAs<api::DocumentSubmission>(request);
    if (!body)
        return body.error();
    return work(services, request, caller, portal::Key::Required,
                [&](Session &session, Work &work) { return submitWith(session, work, *body); });
}

/// A move that says nothing but itself.
Result<Response> simply(Session &session, Work &work, const machine::Event &event, Besides besides = {})
{
    auto refused = move(session, work, event, std::move(besides));
    if (!refused)
        return fail(refused.error());
    if (*refused)
        return std::move(**refused);
    return answer(session, work);
}

Response withdrawDocument(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = bodyAs<api::WithdrawalDraft>(request);
    if (!body)
        return body.error();
    return work(services, request, caller, portal::Key::Required,
                [&](Session &session, Work &work) -> Result<Response> {
                    machine::Event event{.kind = K::Withdraw};
                    event.reason = plainText(body->reason, longestReason);
                    auto response = simply(session, work, event, {.details = {{u"reason"_s, event.reason}}});
                    // Whoever forces it may not read it: they get the state alone.
                    if (response && response->status == 200 && work.row.document.drafterSeatId != caller.seatId)
                        return Response::json(200, {{u"id"_s, work.row.document.id},
                                                    {u"state"_s, doc::toText(work.row.document.state)},
                                                    {u"revision"_s, work.row.revision}});
                    return response;
                });
}

Response answerWithdrawal(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = bodyAs<api::WithdrawalConsent>(request);
    if (!body)
        return body.error();
    return work(
        services, request, caller, portal::Key::Required, [&](Session &session, Work &work) -> Result<Response> {
            machine::Event event{.kind = K::Consent};
            event.yes = body->consent;
            return simply(session, work, event,
                          {.details = {{u"reason"_s, plainText(body->reason.value_or(QString()), longestReason)}}});
        });
}

Response redraftDocument(const Services &services, const Request &request, const Caller &caller)
{
    return work(services, request, caller, portal::Key::Required,
                [&](Session &session, Work &work) -> Result<Response> {
                    const int before = work.row.document.versionNo;
                    auto refused = move(session, work, {.kind = K::Redraft});
                    if (!refused)
                        return fail(refused.error());
                    if (*refused)
                        return std::move(**refused);
                    auto version = findVersion(session, work.row.document.id, before);
                    if (!version)
                        return fail(version.error());
                    if (!*version)
                        return fail(Error::Code::Storage, u"a document without its version"_s);
                    (*version)->no = work.row.document.versionNo;
                    (*version)->createdAt = work.now;
                    (*version)->by = work.row.drafter;
                    (*version)->cause = doc::toText(doc::VersionCause::ReturnFix);
                    if (const auto put = putVersion(session, work.row.document.id, **version); !put)
                        return fail(put.error());
                    return answer(session, work);
                });
}

/// The opinion of an act, exactly as it was written: its hash is signed.
struct Said
{
    QString text;
    doc::OpinionVisibility visibility = doc::OpinionVisibility::All;
    QString sha256;
};

Said saidIn(const api::StepAct &body)
{
    Said said;
    if (!body.opinion || body.opinion->text.trimmed().isEmpty())
        return said;
    said.text = body.opinion->text;
    if (body.opinion->visibility)
        std::ignore = doc::fromText(api::toString(*body.opinion->visibility), said.visibility);
    said.sha256 = signing::opinionSha256(said.text, said.visibility);
    return said;
}

Result<Done> keepOpinion(Session &session, Work &work, const QString &stepId, doc::Decision decision, const Said &said)
{
    if (said.text.isEmpty())
        return Done{};
    const auto author = personOn(session, work.caller.seatId);
    if (!author)
        return fail(author.error());
    const machine::Step *step = machine::findStep(work.row.document.line, stepId);
    return insertOpinion(session, work.row.document.id,
                         {.id = newId(),
                          .stepId = stepId,
                          .role = step ? doc::toText(step->role) : QString(),
                          .decision = doc::toText(decision),
                          .visibility = doc::toText(said.visibility),
                          .text = said.text,
                          .by = author->value_or(Person()),
                          .versionNo = work.row.document.versionNo,
                          .at = work.now});
}

bool isSignedDecision(doc::Decision decision)
{
    using D = doc::Decision;
    return decision != D::Hold && decision != D::Release && decision != D::Skip && decision != D::Read;
}

Result<Response> actWith(Session &session, Work &work, const api::StepAct &body, doc::Decision decision)
{
    const auto given = GivenSignature::from(body.signature);
    if (!given)
        return http::invalidFields({{u"/signature"_s, u"format"_s, {}}});
    const Said said = saidIn(body);
    if (said.text.size() > longestOpinion)
        return http::invalidFields({{u"/opinion/text"_s, u"range"_s, {}}});
    machine::Event event{.kind = K::Act, .actor = work.actor};
    event.stepId = body.stepId;
    event.decision = decision;
    event.versionSha256 = body.versionSha256;
    event.reason = plainText(body.reason.value_or(QString()), longestReason);
    if (event.reason.isEmpty() && decision == doc::Decision::Return)
        event.reason = said.text;
    event.hasOpinion = !said.text.isEmpty();
    event.overrideNote = plainText(body.overrideNote.value_or(QString()), longestReason);
    event.isSigned = given->satisfies(work.services.policy.signature);
    const machine::Step *decider = machine::decideStep(work.row.document.line);
    const bool delegated = decider && decider->id == body.stepId && !work.facts.deciderIsAgencyHead;
    event.signedDelegated = delegated && (given->payload.isEmpty() || given->mode() == doc::StepMode::Delegated);
    const auto outcome = machine::apply(work.row.document, event, work.facts);
    if (!outcome)
        return refusal(work.request, outcome.error(), &work.row);
    Besides besides{.details = {{u"stepId"_s, body.stepId}, {u"decision"_s, doc::toText(decision)}}};
    if (isSignedDecision(decision)) {
        const auto held = storeSignature(session, work, *given,
                                         {.stepId = body.stepId, .decision = decision, .opinionSha256 = said.sha256},
                                         besides.details);
        if (!held)
            return fail(held.error());
        if (!*held)
            return refusal(work.request, u"signature-invalid"_s, &work.row);
    }
    Result<Done> done = keepOpinion(session, work, body.stepId, decision, said);
    if (done)
        done = keepReasons(session, work, body.checkReasons.value_or(QList<api::CheckReason>()));
    if (!done)
        return fail(done.error());
    if (const machine::Step *step = machine::findStep(work.row.document.line, body.stepId)) {
        besides.onBehalfOf = step->onBehalfOf;
        if (!step->absenceId.isEmpty())
            besides.details.insert(u"absenceId"_s, step->absenceId);
    }
    for (const auto &[name, text] :
         {std::pair(u"reason"_s, event.reason), std::pair(u"overrideNote"_s, event.overrideNote)}) {
        if (!text.isEmpty())
            besides.details.insert(name, text);
    }
    if (done = commit(session, work, *outcome, std::move(besides)); !done)
        return fail(done.error());
    return answer(session, work);
}

Response actOnDocument(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = bodyAs<api::StepAct>(request);
    if (!body)
        return body.error();
    const auto decision = doc::fromText<doc::Decision>(api::toString(body->decision));
    if (!decision)
        return http::invalidFields({{u"/decision"_s, u"unknown-value"_s, {}}});
    return work(services, request, caller, portal::Key::Required,
                [&](Session &session, Work &work) { return actWith(session, work, *body, *decision); });
}

} // namespace

void registerActs(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "POST", u"/v1/documents/{id}/submission"_s, submitDocument);
    addOperation(router, services, "POST", u"/v1/documents/{id}/withdrawal"_s, withdrawDocument);
    addOperation(router, services, "POST", u"/v1/documents/{id}/withdrawal-consent"_s, answerWithdrawal);
    addOperation(router, services, "POST", u"/v1/documents/{id}/redraft"_s, redraftDocument);
    addOperation(router, services, "POST", u"/v1/documents/{id}/actions"_s, actOnDocument);
}

} // namespace gw::backend::approval
