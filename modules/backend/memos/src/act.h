// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/inbox/inbox.h>
#include <gw/backend/memos/routes.h>
#include <gw/backend/portal/endpoint.h>

// What all handlers of this target share: one act in its transaction, readings in the audit.
namespace gw::backend::memos {

using http::Request;
using http::Response;
using identity::Caller;
using storage::Session;

/// One act in its write transaction: who does it when, whose rows it changed, why it was refused.
struct Act
{
    const Services &services;
    const Request &request;
    const Caller &caller;
    Session &session;
    QDateTime now;
    QString object; ///< "memo" or "daily-log"
    QString objectId;
    QSet<QString> touched = {};
    QString refused = {};

    /// 409 `approval-conflict` with a reason of the contract's list.
    Response conflict(const QString &reason);
    /// 404, noted as an attempt (D4.16).
    Response notFound();
    Response forbidden(const QString &korean, const QString &english);
    /// A line in the audit about this object.
    Result<Done> note(const QString &action, const QJsonObject &details = {}, const QString &onBehalfOf = {}) const;
    /// The rows of an object from now on; their holders are told after the commit.
    Result<Done> show(inbox::Object kind, const QString &id, const QList<inbox::Entry> &entries);
};

/// Runs `work` once for an Idempotency-Key, in the turn of approval's writers; then tells who has to look, and notes a
/// refusal in the audit.
Response act(const Services &services, const Request &request, const Caller &caller, const QString &object,
             const QString &objectId, portal::Key key, const std::function<Result<Response>(Act &)> &work);

/// Notes that somebody read an object, or tried to, when `response` has it or refuses it (a 304 gives nothing away).
void noteReading(const Services &services, const Caller &caller, const QString &object, const QString &objectId,
                 const Response &response);

} // namespace gw::backend::memos
