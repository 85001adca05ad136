// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "linedraft.h"

#include <gw/base/ids.h>
#include <gw/portaltypes/linedrafts.h>
#include <gw/portaltypes/wrong.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

using K = machine::Event::Kind;

std::expected<api::LineDraft, Response> lineIn(const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    api::LineDraft draft;
    if (!api::fromJson(*body, draft))
        return std::unexpected(http::invalidFields({{u'/' + api::wrongMember(), u"type"_s, {}}}));
    return draft;
}

/// Facts about steps that the document does not have yet.
Result<Done> learn(Session &session, Work &work, const machine::Line &line)
{
    for (const machine::Step *step : machine::allSteps(line)) {
        if (work.facts.steps.contains(step->id) || step->role == doc::StepRole::Draft)
            continue;
        auto about = factsAbout(session, step->assignee, step->role, work.now);
        if (!about)
            return fail(about.error());
        work.facts.steps.insert(step->id, std::move(*about));
    }
    return Done{};
}

/// Who decides now is not who decides afterwards: the rule is asked about the new line.
Result<Done> learnDecider(Session &session, Work &work, const machine::Line &line)
{
    DocumentRow changed = work.row;
    changed.document.line = line;
    auto facts = factsFor(session, changed, work.services.policy, work.now);
    if (!facts)
        return fail(facts.error());
    work.facts.deciderIsAgencyHead = facts->deciderIsAgencyHead;
    work.facts.deciderLevel = facts->deciderLevel;
    work.facts.requiredLevel = facts->requiredLevel;
    return learn(session, work, line);
}

Result<Response> lineAnswer(Session &session, Work &work)
{
    const auto view = lineView(session, work);
    if (!view)
        return fail(view.error());
    return Response::json(200, *view).withHeader("ETag", http::etag(work.row.revision));
}

Result<Response> apply(Session &session, Work &work, machine::Event event, Besides besides = {})
{
    auto refused = move(session, work, std::move(event), std::move(besides));
    if (!refused)
        return fail(refused.error());
    if (*refused)
        return std::move(**refused);
    return lineAnswer(session, work);
}

/// A client names a step by its id only when it is there and stays; new ones get theirs here.
void refuseStrangers(ParsedLine &parsed, const machine::Line &line)
{
    for (const QString &id : std::as_const(parsed.named)) {
        if (!machine::findStep(line, id))
            parsed.errors.append({u"/groups"_s, u"unknown-step"_s, {}});
    }
}

Result<Response> replaceLineWith(Session &session, Work &work, const api::LineDraft &draft)
{
    if (draft.overrideReason) {
        machine::Event event{.kind = K::OverrideDelegation};
        event.reason = draft.overrideReason->trimmed().left(2000);
        return apply(session, work, event, {.details = {{u"reason"_s, event.reason}}});
    }
    auto parsed = lineFrom(session, draft.groups);
    if (!parsed)
        return fail(parsed.error());
    refuseStrangers(*parsed, work.row.document.line);
    if (!parsed->errors.isEmpty())
        return http::invalidFields(parsed->errors);
    machine::Event event{.kind = K::SetLine};
    // The drafter's own step is the server's: it stays where it is.
    if (!work.row.document.line.empty() && !work.row.document.line.front().steps.empty()
        && work.row.document.line.front().steps.front().role == doc::StepRole::Draft)
        event.line.push_back(work.row.document.line.front());
    for (machine::Group &group : parsed->line)
        event.line.push_back(std::move(group));
    if (const auto learned = learnDecider(session, work, event.line); !learned)
        return fail(learned.error());
    work.row.amount = draft.amount ? draft.amount : work.row.amount;
    return apply(session, work, std::move(event));
}

Response replaceLine(const Services &services, const Request &request, const Caller &caller)
{
    const auto draft = lineIn(request);
    if (!draft)
        return draft.error();
    return work(services, request, caller, portal::Key::Optional,
                [&](Session &session, Work &work) -> Result<Response> {
                    if (auto refused = http::refusedVersion(request, http::etag(work.row.revision)))
                        return std::move(*refused);
                    return replaceLineWith(session, work, *draft);
                });
}

/// Everybody in a department's line sits in it.
Result<bool> isOfDepartment(Session &session, const machine::Line &line, const QString &unitId)
{
    for (const machine::Step *step : machine::allSteps(line)) {
        const bool byPost = !step->assignee.postId.isEmpty();
        const auto rows =
            byPost ? session.query(u"SELECT unit_id FROM post WHERE id = ?"_s, {step->assignee.postId})
                   : session.query(u"SELECT p.unit_id FROM seat s JOIN post p ON p.id = s.post_id WHERE s.id = ?"_s,
                                   {step->assignee.seatId});
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            return false;
        const QString place = rows->front().text(0);
        const auto within = place == unitId ? Result<bool>(true) : isWithin(session, place, unitId);
        if (!within || !*within)
            return within;
    }
    return true;
}

Response replaceSubLine(const Services &services, const Request &request, const Caller &caller)
{
    const auto draft = lineIn(request);
    if (!draft)
        return draft.error();
    return work(services, request, caller, portal::Key::Optional,
                [&](Session &session, Work &work) -> Result<Response> {
                    if (auto refused = http::refusedVersion(request, http::etag(work.row.revision)))
                        return std::move(*refused);
                    auto parsed = lineFrom(session, draft->groups);
                    if (!parsed)
                        return fail(parsed.error());
                    refuseStrangers(*parsed, work.row.document.line);
                    const QString stepId = request.parameter(u"stepId"_s);
                    if (const machine::Step *step = machine::findStep(work.row.document.line, stepId);
                        step && parsed->errors.isEmpty()) {
                        const auto inside = isOfDepartment(session, parsed->line, step->assignee.unitId);
                        if (!inside)
                            return fail(inside.error());
                        if (!*inside)
                            parsed->errors.append({u"/groups"_s, u"not-in-department"_s, {}});
                    }
                    if (!parsed->errors.isEmpty())
                        return http::invalidFields(parsed->errors);
                    machine::Event event{.kind = K::SetSubLine};
                    event.stepId = stepId;
                    event.line = std::move(parsed->line);
                    if (const auto learned = learn(session, work, event.line); !learned)
                        return fail(learned.error());
                    return apply(session, work, std::move(event), {.details = {{u"stepId"_s, stepId}}});
                });
}

/// Whether what a step points to is there.
Result<bool> isThere(Session &session, const machine::Assignee &to)
{
    const auto rows = to.isUnit()           ? session.query(u"SELECT 1 FROM unit WHERE id = ?"_s, {to.unitId})
                      : to.postId.isEmpty() ? session.query(u"SELECT 1 FROM seat WHERE id = ?"_s, {to.seatId})
                                            : session.query(u"SELECT 1 FROM post WHERE id = ?"_s, {to.postId});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

} // namespace

Result<ParsedLine> lineFrom(Session &session, const QList<api::StepGroupDraft> &groups)
{
    ParsedLine parsed;
    for (qsizetype g = 0; g < groups.size(); ++g) {
        machine::Group group;
        const QString at = u"/groups/%1"_s.arg(g);
        if (!doc::fromText(api::toString(groups.at(g).mode), group.mode))
            parsed.errors.append({at + u"/mode"_s, u"unknown-value"_s, {}});
        if (!doc::fromText(api::toString(groups.at(g).joinRule), group.joinRule))
            parsed.errors.append({at + u"/joinRule"_s, u"unknown-value"_s, {}});
        if (groups.at(g).steps.isEmpty())
            parsed.errors.append({at + u"/steps"_s, u"required"_s, {}});
        for (qsizetype s = 0; s < groups.at(g).steps.size(); ++s) {
            const api::StepDraft &draft = groups.at(g).steps.at(s);
            const QString place = at + u"/steps/%1"_s.arg(s);
            machine::Step step;
            step.id = draft.id.value_or(QString());
            if (step.id.isEmpty())
                step.id = newId();
            else
                parsed.named.append(step.id);
            if (!doc::fromText(api::toString(draft.role), step.role) || step.role == doc::StepRole::Draft)
                parsed.errors.append({place + u"/role"_s, u"unknown-value"_s, {}});
            step.assignee = {.postId = draft.assignee.postId.value_or(QString()),
                             .seatId = draft.assignee.seatId.value_or(QString()),
                             .unitId = draft.assignee.unitId.value_or(QString())};
            step.required = draft.required.value_or(true);
            const auto there = isThere(session, step.assignee);
            if (!there)
                return fail(there.error());
            if (!*there)
                parsed.errors.append({place + u"/assignee"_s, u"unknown-value"_s, {}});
            group.steps.push_back(std::move(step));
        }
        parsed.line.push_back(std::move(group));
    }
    QSet<QString> ids;
    for (const machine::Step *step : machine::allSteps(parsed.line)) {
        if (ids.contains(step->id))
            parsed.errors.append({u"/groups"_s, u"duplicate"_s, {}});
        ids.insert(step->id);
    }
    return parsed;
}

void registerLines(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "PUT", u"/v1/documents/{id}/line"_s, replaceLine);
    addOperation(router, services, "PUT", u"/v1/documents/{id}/steps/{stepId}/line"_s, replaceSubLine);
    registerProposals(router, services);
    registerSavedLines(router, services);
}

} // namespace gw::backend::approval
