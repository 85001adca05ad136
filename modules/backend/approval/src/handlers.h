// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "facts.h"

#include <QSet>
#include <gw/backend/approval/audit.h>
#include <gw/backend/portal/endpoint.h>
#include <gw/portaltypes/inboxkinds.h>

// One function per operation of portal.yaml, in the file of its part, and what several of them need.
namespace gw::backend::approval {

namespace api = ::gw::portal;
using identity::Caller;
using portal::Request;
using portal::Response;

/// A document in the hands of a caller, within one transaction.
struct Work
{
    const Services &services;
    const Request &request;
    const Caller &caller;
    QDateTime now = {};
    DocumentRow row = {};
    machine::Actor actor = {};
    machine::Facts facts = {};
    QSet<QString> told = {}; ///< holders whose boxes changed
};

/// What a caller does with a document: found, visible, and everything that is known about it. The rule answers; when it
/// refuses (403, 409, 422), nothing of what it wrote stays, and the attempt is logged.
using WorkRule = std::function<Result<Response>(Session &, Work &)>;
Response work(const Services &services, const Request &request, const Caller &caller, portal::Key key,
              const WorkRule &rule);

/// What comes with an event besides: for the audit and for what is stored.
struct Besides
{
    QJsonObject details = {};
    QString onBehalfOf = {};
};
/// Stores what the machine decided: number and filing, line, audit, inbox, hooks.
Result<Done> commit(Session &session, Work &work, const machine::Effects &effects, Besides besides = {});
/// apply() on the document in work, and commit(); the refusal as an answer, or nothing.
Result<std::optional<Response>> move(Session &session, Work &work, machine::Event event, Besides besides = {});

/// The contract's answer to a refusal: 403 `forbidden`, 404, or 409 `approval-conflict`.
Response refusal(const Request &request, const machine::Refusal &refusal, const DocumentRow *row = nullptr);
Response refusal(const Request &request, const QString &code, const DocumentRow *row = nullptr);

/// From now on the inbox shows the document as it is. Whose rows changed.
Result<QSet<QString>> project(Session &session, const DocumentRow &row, const machine::Facts &facts);

/// The document as a caller sees it, with its ETag.
Result<Response> answer(Session &session, Work &work, int status = 200);
/// The line as a caller sees it (the contract's ApprovalLine).
Result<QJsonObject> lineView(Session &session, const Work &work);

/// Opens the audit's file for a reading of content, or for an attempt.
Result<Done> noteReading(const Services &services, const Caller &caller, const QString &documentId,
                         const QString &action, const QJsonObject &details = {});

/// How somebody may know a document (D7): nothing, that it is there, or what it says.
enum class Sight { None, ListInfo, Content };
Result<Sight> sightOf(Session &session, const Services &services, const Caller &caller, const DocumentRow &row,
                      const machine::Facts &facts, const machine::Actor &actor, const QDateTime &now);

void registerDrafts(http::Router &router, const std::shared_ptr<const Services> &services);
void registerActs(http::Router &router, const std::shared_ptr<const Services> &services);
void registerReads(http::Router &router, const std::shared_ptr<const Services> &services);
void registerLines(http::Router &router, const std::shared_ptr<const Services> &services);
void registerSavedLines(http::Router &router, const std::shared_ptr<const Services> &services);
void registerForms(http::Router &router, const std::shared_ptr<const Services> &services);
void registerRecords(http::Router &router, const std::shared_ptr<const Services> &services);

/// Adds a handler that only gets known callers.
using Operation = Response (*)(const Services &, const Request &, const Caller &);
void addOperation(http::Router &router, const std::shared_ptr<const Services> &services, const QByteArray &method,
                  const QString &pattern, Operation operation, http::RouteOptions options = {});

} // namespace gw::backend::approval
