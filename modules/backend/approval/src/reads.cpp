// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "log.h"
#include "reading.h"
#include "records.h"

#include <gw/backend/inbox/routes.h>
#include <gw/portaltypes/documentdrafts.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {
namespace {

Response getDocument(const Services &services, const Request &request, const Caller &caller)
{
    return readContent(services, request, caller, u"read-content"_s,
                       [&](Session &session, const Work &work) -> Result<Response> {
                           const auto view = documentView(session, work);
                           if (!view)
                               return fail(view.error());
                           // What a caller may do depends on the time (an absence begins) and on who they are.
                           const QByteArray tag = http::etag(work.row.revision);
                           return portal::versioned(request, *view, tag);
                       });
}

Response listVersions(const Services &services, const Request &request, const Caller &caller)
{
    return readContent(services, request, caller, u"read-versions"_s,
                       [](Session &session, const Work &work) -> Result<Response> {
                           const auto versions = versionsOf(session, work.row.document.id, false);
                           if (!versions)
                               return fail(versions.error());
                           api::DocumentVersions view;
                           for (const VersionRow &version : *versions)
                               view.items.append(versionView(version));
                           return Response::json(200, api::toJson(view).toObject());
                       });
}

Response getVersion(const Services &services, const Request &request, const Caller &caller)
{
    bool isNumber = false;
    const int no = request.parameter(u"no"_s).toInt(&isNumber);
    if (!isNumber || no < 1)
        return http::notFound(request);
    return readContent(services, request, caller, u"read-content"_s,
                       [&](Session &session, const Work &work) -> Result<Response> {
                           const auto version = findVersion(session, work.row.document.id, no);
                           if (!version)
                               return fail(version.error());
                           if (!*version)
                               return http::notFound(request);
                           api::DocumentVersion view;
                           view.version = versionView(**version);
                           view.meta = (*version)->meta;
                           view.content = (*version)->content;
                           view.attachments = attachmentsView((*version)->attachments);
                           return Response::json(200, api::toJson(view).toObject());
                       });
}

Response getLine(const Services &services, const Request &request, const Caller &caller)
{
    return readContent(services, request, caller, u"read-line"_s,
                       [&](Session &session, const Work &work) -> Result<Response> {
                           const auto view = lineView(session, work);
                           if (!view)
                               return fail(view.error());
                           return portal::versioned(request, *view, http::etag(work.row.revision));
                       });
}

Response openDocument(const Services &services, const Request &request, const Caller &caller)
{
    return work(services, request, caller, portal::Key::Required,
                [&](Session &session, Work &work) -> Result<Response> {
                    const auto sight = sightOf(session, services, caller, work.row, work.facts, work.actor, work.now);
                    if (!sight)
                        return fail(sight.error());
                    if (*sight != Sight::Content)
                        return refusal(request, machine::Refusal{machine::Refusal::Kind::Forbidden, u"no-content"_s});
                    machine::Event event{.kind = machine::Event::Kind::Open, .actor = work.actor};
                    const auto outcome = machine::apply(work.row.document, event, work.facts);
                    if (!outcome)
                        return refusal(request, outcome.error());
                    api::DocumentOpening view;
                    for (const machine::Step *step : machine::allSteps(work.row.document.line)) {
                        if (step->seenAt == work.now)
                            view.stepIds.append(step->id);
                    }
                    if (outcome->changed) {
                        Besides besides{.details = {{u"stepIds"_s, QJsonArray::fromStringList(view.stepIds)}}};
                        if (const auto done = commit(session, work, *outcome, std::move(besides)); !done)
                            return fail(done.error());
                    }
                    if (services.opened) {
                        const auto read = services.opened(session, caller, work.row.document.id, work.now);
                        if (!read)
                            return fail(read.error());
                        work.told.unite(*read);
                    }
                    view.openedAt = work.now;
                    view.revision = work.row.revision;
                    return Response::json(200, api::toJson(view).toObject());
                });
}

} // namespace

Response readContent(const Services &services, const Request &request, const Caller &caller, const QString &action,
                     const ReadRule &rule)
{
    QString refusedAs;
    const QString id = request.parameter(u"id"_s);
    const auto response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        Work work{.services = services, .request = request, .caller = caller, .now = services.clock.now()};
        auto row = findDocument(session, id);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        work.row = std::move(**row);
        auto actor = actorFor(session, caller);
        auto facts = factsFor(session, work.row, services.policy, work.now);
        if (!actor || !facts)
            return fail(actor ? facts.error() : actor.error());
        work.actor = std::move(*actor);
        work.facts = std::move(*facts);
        const auto sight = sightOf(session, services, caller, work.row, work.facts, work.actor, work.now);
        if (!sight)
            return fail(sight.error());
        if (*sight == Sight::None) {
            refusedAs = u"refused:unknown-to-them"_s;
            return http::notFound(request);
        }
        if (*sight == Sight::ListInfo) {
            refusedAs = u"refused:no-content"_s;
            return refusal(request, machine::Refusal{machine::Refusal::Kind::Forbidden, u"no-content"_s});
        }
        return rule(session, work);
    });
    if (response.status == 200 || !refusedAs.isEmpty()) {
        const auto noted = noteReading(services, caller, id, refusedAs.isEmpty() ? action : refusedAs);
        if (!noted) {
            qCWarning(lcApproval) << "a reading could not be logged:" << noted.error();
            return http::internalError(); // nothing is read without a trace (D4.16)
        }
    }
    return response;
}

void addOperation(http::Router &router, const std::shared_ptr<const Services> &services, const QByteArray &method,
                  const QString &pattern, Operation operation, http::RouteOptions options)
{
    router.add(method, pattern,
               portal::authenticated(services->access,
                                     [services, operation](const Request &request, const Caller &caller) {
                                         return operation(*services, request, caller);
                                     }),
               std::move(options));
}

void registerReads(http::Router &router, const std::shared_ptr<const Services> &services)
{
    addOperation(router, services, "GET", u"/v1/documents"_s, listDocuments);
    addOperation(router, services, "GET", u"/v1/documents/{id}"_s, getDocument);
    addOperation(router, services, "GET", u"/v1/documents/{id}/versions"_s, listVersions);
    addOperation(router, services, "GET", u"/v1/documents/{id}/versions/{no}"_s, getVersion);
    addOperation(router, services, "GET", u"/v1/documents/{id}/line"_s, getLine);
    addOperation(router, services, "POST", u"/v1/documents/{id}/opening"_s, openDocument);
}

void addRoutes(http::Router &router, const Services &services)
{
    const auto shared = std::make_shared<const Services>(services);
    registerReads(router, shared);
    registerDrafts(router, shared);
    registerActs(router, shared);
    registerLines(router, shared);
    registerForms(router, shared);
    registerRecords(router, shared);
}

} // namespace gw::backend::approval
