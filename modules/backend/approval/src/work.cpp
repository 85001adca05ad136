// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "log.h"
#include "texts.h"

#include <QJsonDocument>
#include <algorithm>
#include <gw/backend/inbox/inbox.h>
#include <gw/backend/inbox/routes.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {

Q_LOGGING_CATEGORY(lcApproval, "gw.backend.approval")

namespace {

numbers::Kind specialKind(const QString &kind)
{
    if (kind == u"statute"_s)
        return numbers::Kind::Statute;
    if (kind == u"directive"_s)
        return numbers::Kind::Directive;
    return kind == u"notice"_s ? numbers::Kind::Notice : numbers::Kind::Production;
}

/// The document comes into being: its number, in the register's turn (Art. 6(1), 11(1)).
Result<Done> registerNumber(Session &session, Work &work)
{
    const QString id = work.row.document.id;
    const auto number =
        numbers::draw(session, work.row.document.unitId, numbers::Kind::Production, u"document"_s, id, work.now);
    if (!number)
        return fail(number.error());
    work.row.number = *number;
    if (const numbers::Kind kind = specialKind(work.row.kind); kind != numbers::Kind::Production) {
        const auto special = numbers::draw(session, work.row.document.unitId, kind, u"document"_s, id, work.now);
        if (!special)
            return fail(special.error());
        work.row.specialNumber = special->display;
    }
    audit::Event event = audit::by(work.caller, u"document"_s, id, u"register"_s);
    event.details = {{u"number"_s, work.row.number.display},
                     {u"systemNumber"_s, work.row.number.system},
                     {u"recordFileId"_s, work.row.recordFileId},
                     {u"versionSha256"_s, work.row.document.versionSha256}};
    const auto logged = audit::append(session, event, work.now);
    return logged ? Result<Done>(Done{}) : fail(logged.error());
}

Result<Done> runHooks(Session &session, Work &work)
{
    const Decided decided{.info = work.row.info(), .decidedBySeatId = work.caller.seatId, .number = work.row.number};
    for (const DecidedHook &hook : work.services.decided) {
        if (const auto done = hook(session, decided, work.now); !done)
            return done;
    }
    if (work.services.decided.isEmpty())
        return Done{};
    // A hook may have moved it on.
    auto again = findDocument(session, work.row.document.id);
    if (!again)
        return fail(again.error());
    if (!*again)
        return fail(Error::Code::Storage, u"a decided document is gone"_s);
    work.row = std::move(**again);
    return Done{};
}

bool isRefusal(const Response &response)
{
    return response.status == 403 || response.status == 409 || response.status == 422;
}

bool isReplay(const Response &response)
{
    return std::ranges::any_of(response.headers,
                               [](const auto &header) { return header.first == "Idempotent-Replayed"; });
}

QString reasonOf(const Response &response)
{
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    const QString code = problem.value(u"code"_s).toString();
    return code.isEmpty() ? problem.value(u"type"_s).toString().section(u'/', -1) : code;
}

} // namespace

Result<Done> noteReading(const Services &services, const Caller &caller, const QString &documentId,
                         const QString &action, const QJsonObject &details)
{
    audit::Event event = audit::by(caller, u"document"_s, documentId, action);
    event.details = details;
    return audit::note(services.database, event, services.clock.now());
}

Response refusal(const Request &request, const machine::Refusal &refused, const DocumentRow *row)
{
    using Kind = machine::Refusal::Kind;
    if (refused.kind == Kind::NotFound)
        return http::notFound(request);
    const Words words = refusalText(refused.code);
    const QString sentence = http::inLanguageOf(request, words.ko, words.en);
    const bool line = refused.code.startsWith(u"line-"_s) && refused.code != u"line-begun"_s;
    QJsonObject more{{u"reason"_s, line ? u"line-invalid"_s : refused.code}, {u"code"_s, refused.code}};
    if (row)
        more.insert(u"versionSha256"_s, row->document.versionSha256);
    if (refused.kind == Kind::Forbidden)
        return Response::problem(403, u"forbidden"_s, {}, sentence, more);
    return Response::problem(409, u"approval-conflict"_s, {}, sentence, more);
}

Response refusal(const Request &request, const QString &code, const DocumentRow *row)
{
    return refusal(request, machine::Refusal{machine::Refusal::Kind::Conflict, code}, row);
}

Response work(const Services &services, const Request &request, const Caller &caller, portal::Key key,
              const WorkRule &rule)
{
    QSet<QString> told;
    const QString id = request.parameter(u"id"_s);
    const auto action = [&](Session &session) -> Result<Response> {
        if (const auto turn = audit::takeTurn(session); !turn)
            return fail(turn.error());
        Work work{.services = services, .request = request, .caller = caller, .now = services.clock.now()};
        auto row = findDocument(session, id);
        if (!row)
            return fail(row.error());
        if (!*row)
            return http::notFound(request);
        work.row = std::move(**row);
        auto actor = actorFor(session, caller);
        if (!actor)
            return fail(actor.error());
        work.actor = std::move(*actor);
        auto facts = factsFor(session, work.row, services.policy, work.now);
        if (!facts)
            return fail(facts.error());
        work.facts = std::move(*facts);
        const auto sight = sightOf(session, services, caller, work.row, work.facts, work.actor, work.now);
        if (!sight)
            return fail(sight.error());
        // Whoever forces a withdrawal does not know what it is about (D7).
        const bool forcing = caller.may(u"document.admin"_s) && request.path.endsWith(u"/withdrawal"_s);
        if (*sight == Sight::None && !forcing)
            return http::notFound(request);
        auto response = rule(session, work);
        told = work.told;
        return response;
    };
    const Response response =
        portal::actOnce(services.once, request, caller, key, action, [&] { inbox::tell(services.inbox, told); });
    if (!isRefusal(response) || isReplay(response))
        return response;
    const QString attempt = u"refused:"_s + reasonOf(response);
    const QString operation = QString::fromLatin1(request.method) + u' ' + request.path.section(u'/', 4);
    if (const auto noted = noteReading(services, caller, id, attempt, {{u"operation"_s, operation}}); !noted)
        qCWarning(lcApproval) << "an attempt could not be logged:" << noted.error();
    return response;
}

Result<Done> commit(Session &session, Work &work, const machine::Effects &effects, Besides besides)
{
    audit::Event event = audit::by(work.caller, u"document"_s, work.row.document.id, effects.action);
    event.details = std::move(besides.details);
    event.onBehalfOf = besides.onBehalfOf;
    event.details.insert(u"state"_s, doc::toText(work.row.document.state));
    event.details.insert(u"versionNo"_s, work.row.document.versionNo);
    if (const auto logged = audit::append(session, event, work.now); !logged)
        return fail(logged.error());
    if (effects.removed) {
        if (const auto removed = removeDocument(session, work.row.document.id); !removed)
            return removed;
    } else {
        if (effects.decided) {
            if (const auto numbered = registerNumber(session, work); !numbered)
                return numbered;
            if (work.row.document.flow == doc::Flow::Internal) {
                // Nothing is to be sent: filed, and done (D5.1).
                machine::Event close{.kind = machine::Event::Kind::Close};
                std::ignore = machine::apply(work.row.document, close, work.facts);
            }
        }
        if (const auto stored = storeDocument(session, work.row, work.now); !stored)
            return stored;
    }
    if (effects.decided) {
        if (const auto hooked = runHooks(session, work); !hooked)
            return hooked;
        work.told.unite({inbox::ofSeat(work.row.document.drafterSeatId), inbox::ofUnit(work.row.document.unitId)});
    }
    auto facts = factsFor(session, work.row, work.services.policy, work.now);
    if (!facts)
        return fail(facts.error());
    work.facts = std::move(*facts);
    const auto told = project(session, work.row, work.facts);
    if (!told)
        return fail(told.error());
    work.told.unite(*told);
    return Done{};
}

Result<std::optional<Response>> move(Session &session, Work &work, machine::Event event, Besides besides)
{
    event.actor = work.actor;
    const auto outcome = machine::apply(work.row.document, event, work.facts);
    if (!outcome)
        return std::optional(refusal(work.request, outcome.error(), &work.row));
    if (const auto done = commit(session, work, *outcome, std::move(besides)); !done)
        return fail(done.error());
    return std::optional<Response>();
}

} // namespace gw::backend::approval
