// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "drafting.h"

#include <gw/backend/files/references.h>
#include <gw/backend/inbox/routes.h>
#include <gw/base/ids.h>
#include <gw/portaltypes/documentdrafts.h>
#include <gw/portaltypes/wrong.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

constexpr qint64 largestDocument = 12 << 20; // bytes of JSON

/// The contract's draft out of a body, or what is wrong with it.
std::expected<api::DocumentDraft, Response> draftIn(const Request &request)
{
    const auto body = http::jsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    QList<http::FieldError> errors;
    for (const QString &name : {u"meta"_s, u"content"_s}) {
        const QJsonValue value = body->value(name);
        if (!value.isObject())
            errors.append({u'/' + name, value.isUndefined() ? u"required"_s : u"type"_s, {}});
    }
    api::DocumentDraft draft;
    if (errors.isEmpty() && !api::fromJson(*body, draft))
        errors.append({u'/' + api::wrongMember(), u"type"_s, {}});
    if (draft.id && !isUuid(*draft.id))
        errors.append({u"/id"_s, u"format"_s, {}});
    if (!errors.isEmpty())
        return std::unexpected(http::invalidFields(errors));
    return draft;
}

Result<bool> isTaken(Session &session, const QString &id)
{
    const auto rows = session.query(u"SELECT 1 FROM approval_document WHERE id = ?"_s, {id});
    if (!rows)
        return fail(rows.error());
    return !rows->empty();
}

Response createDocumentOf(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = draftIn(request);
    if (!body)
        return body.error();
    QSet<QString> told;
    const auto action = [&](Session &session) -> Result<Response> {
        if (const auto turn = audit::takeTurn(session); !turn)
            return fail(turn.error());
        Work work{.services = services, .request = request, .caller = caller, .now = services.clock.now()};
        if (body->id) {
            const auto taken = isTaken(session, *body->id);
            if (!taken)
                return fail(taken.error());
            if (*taken)
                return refusal(request, u"id-taken"_s);
        }
        Draft draft = draftFrom(body->meta, body->content, body->formId, body->attachmentIds);
        const NewDocument wanted{.id = body->id.value_or(QString()),
                                 .seatId = caller.seatId,
                                 .meta = {},
                                 .content = {},
                                 .attachmentIds = {},
                                 .relatedReceiptId = body->relatedReceiptId.value_or(QString()),
                                 .memoId = body->memoId.value_or(QString())};
        if (!draft.errors.isEmpty())
            return http::invalidFields(draft.errors);
        auto row = beginDocument(session, wanted, draft, work.now);
        if (!row)
            return fail(row.error());
        if (!draft.errors.isEmpty())
            return http::invalidFields(draft.errors);
        work.row = std::move(*row);
        auto actor = actorFor(session, caller);
        auto facts = factsFor(session, work.row, services.policy, work.now);
        if (!actor || !facts)
            return fail(actor ? facts.error() : actor.error());
        work.actor = std::move(*actor);
        work.facts = std::move(*facts);
        const auto shown = project(session, work.row, work.facts);
        if (!shown)
            return fail(shown.error());
        told = *shown;
        auto response = answer(session, work, 201);
        if (response)
            response->withHeader("Location", "/v1/documents/" + work.row.document.id.toLatin1());
        return response;
    };
    return portal::actOnce(services.once, request, caller, portal::Key::Required, action,
                           [&] { inbox::tell(services.inbox, told); });
}

Result<Response> replaceWith(Session &session, Work &work, const api::DocumentDraft &body)
{
    Draft draft = draftFrom(body.meta, body.content, body.formId, body.attachmentIds);
    if (!draft.errors.isEmpty())
        return http::invalidFields(draft.errors);
    auto version = versionOf(session, draft, work.caller.personId, work.row.document.id);
    if (!version)
        return fail(version.error());
    if (!draft.errors.isEmpty())
        return http::invalidFields(draft.errors);
    const bool inApproval = work.row.document.state == doc::DocumentState::InApproval;
    machine::Event event{.kind = machine::Event::Kind::Edit, .actor = work.actor};
    event.versionSha256 = version->hashes.version;
    event.expected = work.row.document.versionSha256;
    const auto outcome = machine::apply(work.row.document, event, work.facts);
    if (!outcome)
        return refusal(work.request, outcome.error(), &work.row);
    const auto author = personOn(session, work.caller.seatId);
    if (!author)
        return fail(author.error());
    version->no = work.row.document.versionNo;
    version->createdAt = work.now;
    version->by = author->value_or(work.row.drafter);
    version->cause = doc::toText(inApproval          ? doc::VersionCause::ReviewEdit
                                 : outcome->newRound ? doc::VersionCause::ReturnFix
                                                     : doc::VersionCause::Draft);
    work.row.take(draft.meta);
    Result<Done> done = putVersion(session, work.row.document.id, *version);
    if (done)
        done = referFiles(session, work.row.document.id, *version);
    if (done)
        done = commit(session, work, *outcome, {.details = {{u"versionSha256"_s, version->hashes.version}}});
    return done ? answer(session, work) : fail(done.error());
}

Response replaceDocument(const Services &services, const Request &request, const Caller &caller)
{
    const auto body = draftIn(request);
    if (!body)
        return body.error();
    return work(services, request, caller, portal::Key::Optional,
                [&](Session &session, Work &work) -> Result<Response> {
                    if (auto refused = http::refusedVersion(request, http::etag(work.row.revision)))
                        return std::move(*refused);
                    return replaceWith(session, work, *body);
                });
}

Response deleteDocument(const Services &services, const Request &request, const Caller &caller)
{
    return work(services, request, caller, portal::Key::Optional,
                [&](Session &session, Work &work) -> Result<Response> {
                    if (auto refused = http::refusedVersion(request, http::etag(work.row.revision)))
                        return std::move(*refused);
                    auto moved = move(session, work, {.kind = machine::Event::Kind::Delete});
                    if (!moved)
                        return fail(moved.error());
                    if (*moved)
                        return std::move(**moved);
                    if (const auto released = files::release(session, u"document"_s, work.row.document.id); !released)
                        return fail(released.error());
                    return Response::empty();
                });
}

} // namespace

void registerDrafts(http::Router &router, const std::shared_ptr<const Services> &services)
{
    const http::RouteOptions large{.maxBody = largestDocument};
    addOperation(router, services, "POST", u"/v1/documents"_s, createDocumentOf, large);
    addOperation(router, services, "PUT", u"/v1/documents/{id}"_s, replaceDocument, large);
    addOperation(router, services, "DELETE", u"/v1/documents/{id}"_s, deleteDocument);
}

Result<QString> createDocument(Session &session, const NewDocument &document, const QDateTime &now)
{
    Draft draft = draftFrom(document.meta, document.content, {}, document.attachmentIds);
    if (!draft.errors.isEmpty())
        return fail(Error::Code::Rejected, draft.errors.first().pointer + u": "_s + draft.errors.first().detail);
    const auto row = beginDocument(session, document, draft, now);
    if (!row)
        return fail(row.error());
    if (!draft.errors.isEmpty())
        return fail(Error::Code::Rejected, draft.errors.first().pointer + u": "_s + draft.errors.first().code);
    const auto facts = factsFor(session, *row, {}, now);
    if (!facts)
        return fail(facts.error());
    const auto shown = project(session, *row, *facts);
    if (!shown)
        return fail(shown.error());
    return row->document.id;
}

} // namespace gw::backend::approval
