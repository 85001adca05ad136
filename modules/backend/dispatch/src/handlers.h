// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/approval/audit.h>
#include <gw/backend/dispatch/routes.h>
#include <gw/backend/inbox/inbox.h>
#include <gw/backend/portal/endpoint.h>

// One function per operation of portal.yaml, and what they share.
namespace gw::backend::dispatch {

namespace audit = approval::audit;
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
    QString day; ///< of Korea
    QString object;
    QString objectId;
    QSet<QString> touched = {};
    QString refused = {};

    /// 409 `approval-conflict` with a reason for programs.
    Response conflict(const QString &reason);
    /// 403 with a sentence in the language of the request.
    Response forbidden(const QString &reason, const QString &korean, const QString &english);
    Response notFound();
    /// A line in the audit about this object.
    Result<Done> note(const QString &action, const QString &documentId, const QJsonObject &details = {}) const;
    /// Holders whose rows changed: they are told after the commit.
    Result<Done> touch(const Result<QSet<QString>> &changed);
};

/// Runs `work` once for an Idempotency-Key, in the turn of approval's writers; then tells who has to look, and notes a
/// refusal in the audit.
Response act(const Services &services, const Request &request, const Caller &caller, const QString &object,
             const QString &objectId, const std::function<Result<Response>(Act &)> &work);

/// An object that an act has changed, with the ETag that reading it gives; `location` for one that is new.
Response tagged(int status, const QJsonObject &object, const QByteArray &location = {});

Response listDispatches(const Services &services, const Request &request, const Caller &caller);
Response createResend(const Services &services, const Request &request, const Caller &caller);
Response getDispatch(const Services &services, const Request &request, const Caller &caller);
Response actOnDispatch(const Services &services, const Request &request, const Caller &caller);
Response getDispatchSheet(const Services &services, const Request &request, const Caller &caller);
Response getReceipt(const Services &services, const Request &request, const Caller &caller);
Response openReceipt(const Services &services, const Request &request, const Caller &caller);
Response actOnReceipt(const Services &services, const Request &request, const Caller &caller);
Response circulateDocument(const Services &services, const Request &request, const Caller &caller);
Response listCirculation(const Services &services, const Request &request, const Caller &caller);
Response openCirculation(const Services &services, const Request &request, const Caller &caller);
Response commentCirculation(const Services &services, const Request &request, const Caller &caller);
Response listSeals(const Services &services, const Request &request, const Caller &caller);
Response registerSeal(const Services &services, const Request &request, const Caller &caller);
Response listSealUses(const Services &services, const Request &request, const Caller &caller);

} // namespace gw::backend::dispatch
