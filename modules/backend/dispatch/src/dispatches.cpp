// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "senders.h"
#include "sheets.h"
#include "views.h"

#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::dispatch {
namespace {

/// Whether the caller may see how and to whom a document is sent: who sends it, and who may read it.
Result<bool> maySee(const Services &services, Session &session, const Caller &caller, const QString &documentId,
                    const Sender &sender)
{
    if (sender.isDrafter || sender.isClerk || sender.isChecker || sender.isHead)
        return true;
    return approval::mayReadContent(session, caller, documentId, services.clock.now(), givenTo());
}

Result<QJsonObject> viewFor(const Services &services, Session &session, const Caller &caller, const Dispatch &dispatch)
{
    const auto sender = senderOf(session, caller, dispatch, services.clock.now());
    if (!sender)
        return fail(sender.error());
    return toJson(session, dispatch, mayWith(*sender, dispatch, services.policy.checkRequired));
}

/// A reading, or an attempt at one, in the log (records decree Art. 28).
Response logged(const Services &services, const Caller &caller, const QString &object, const QString &id,
                const QString &documentId, const QString &action, Response response)
{
    audit::Event event = audit::by(caller, object, id, response.status == 403 ? u"refused:"_s + action : action);
    event.documentId = documentId;
    if (response.status == 200 || response.status == 403) {
        if (const auto noted = audit::note(services.database, event, services.clock.now()); !noted)
            return http::internalError(); // what cannot be logged is not shown
    }
    return response;
}

} // namespace

Response listDispatches(const Services &services, const Request &request, const Caller &caller)
{
    const QString documentId = request.parameter(u"id"_s);
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto info = approval::documentInfo(session, documentId);
        if (!info)
            return fail(info.error());
        if (!*info)
            return http::notFound(request);
        const auto dispatches = dispatchesOf(session, documentId);
        if (!dispatches)
            return fail(dispatches.error());
        const auto allowed = approval::mayReadContent(session, caller, documentId, services.clock.now(), givenTo());
        if (!allowed)
            return fail(allowed.error());
        QJsonArray items;
        bool seen = *allowed;
        for (const Dispatch &dispatch : *dispatches) {
            const auto sender = senderOf(session, caller, dispatch, services.clock.now());
            if (!sender)
                return fail(sender.error());
            seen = seen || sender->isClerk || sender->isChecker || sender->isHead || sender->isDrafter;
            auto item = toJson(session, dispatch, mayWith(*sender, dispatch, services.policy.checkRequired));
            if (!item)
                return fail(item.error());
            items.append(*item);
        }
        if (!seen)
            return http::notFound(request);
        return Response::json(200, {{u"items"_s, items}});
    });
}

Response getDispatch(const Services &services, const Request &request, const Caller &caller)
{
    return portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto dispatch = findDispatch(session, request.parameter(u"id"_s));
        if (!dispatch)
            return fail(dispatch.error());
        if (!*dispatch)
            return http::notFound(request);
        const auto sender = senderOf(session, caller, **dispatch, services.clock.now());
        if (!sender)
            return fail(sender.error());
        const auto allowed = maySee(services, session, caller, (*dispatch)->documentId, *sender);
        if (!allowed)
            return fail(allowed.error());
        if (!*allowed)
            return http::notFound(request);
        const auto view = viewFor(services, session, caller, **dispatch);
        if (!view)
            return fail(view.error());
        return portal::versioned(request, *view, http::etagOf(json::compact(*view)));
    });
}

Response getDispatchSheet(const Services &services, const Request &request, const Caller &caller)
{
    const QString id = request.parameter(u"id"_s);
    const QString targetId = request.query.queryItemValue(u"targetId"_s, QUrl::FullyDecoded);
    QString documentId;
    Response response = portal::read(services.database, request, [&](Session &session) -> Result<Response> {
        const auto dispatch = findDispatch(session, id);
        if (!dispatch)
            return fail(dispatch.error());
        if (!*dispatch)
            return http::notFound(request);
        documentId = (*dispatch)->documentId;
        const auto sender = senderOf(session, caller, **dispatch, services.clock.now());
        if (!sender)
            return fail(sender.error());
        const auto allowed = maySee(services, session, caller, documentId, *sender);
        if (!allowed)
            return fail(allowed.error());
        if (!*allowed)
            return http::forbidden(http::inLanguageOf(request, u"이 문서의 내용을 볼 권한이 없습니다."_s,
                                                      u"You may not read this document."_s));
        const Target *target = nullptr;
        for (const Target &each : (*dispatch)->targets) {
            if (each.id == targetId)
                target = &each;
        }
        if (!targetId.isEmpty() && !target)
            return http::notFound(request);
        const auto decided = loadDecided(session, documentId);
        if (!decided)
            return fail(decided.error());
        const auto sheet = issuedSheet(session, *decided, **dispatch, target);
        if (!sheet)
            return fail(sheet.error());
        return Response::json(200, *sheet).withHeader("Cache-Control", "no-store");
    });
    return logged(services, caller, u"dispatch"_s, id, documentId, u"read-sheet"_s, std::move(response));
}

Result<RecordParts> recordParts(Session &session, const QString &documentId)
{
    const auto dispatches = dispatchesOf(session, documentId);
    if (!dispatches)
        return fail(dispatches.error());
    RecordParts parts;
    for (const Dispatch &dispatch : *dispatches) {
        const auto item = toJson(session, dispatch, {});
        if (!item)
            return fail(item.error());
        parts.dispatches.append(*item);
    }
    const auto uses = session.query(u"SELECT seal_id, dispatch_id, at, seat_id, target_count FROM seal_use "
                                    "WHERE document_id = ? ORDER BY id"_s,
                                    {documentId});
    if (!uses)
        return fail(uses.error());
    for (const storage::Row &row : *uses)
        parts.sealUses.append(QJsonObject{{u"sealId"_s, row.text(0)},
                                          {u"dispatchId"_s, row.text(1)},
                                          {u"at"_s, row.text(2)},
                                          {u"by"_s, row.text(3)},
                                          {u"targetCount"_s, row.integer(4)}});
    return parts;
}

} // namespace gw::backend::dispatch
