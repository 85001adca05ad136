// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/documentacts.h>
#include <gw/portaltypes/documents.h>

namespace gw::portal {

/// POST /v1/documents/{id}/submission: Hand a document in.
///
/// By its drafter, from `temp`. The line must be valid (one decider, last), the delegation rules kept (Art. 67-2), no
/// red finding left and a reason given for each amber one. Signs the draft step and makes the first group ready.
struct SubmitDocument
{
    using Response = Versioned<Document>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    DocumentSubmission body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/withdrawal: Take a document back.
///
/// By its drafter while nobody signed after them; otherwise it asks the last signer (`consent-withdraw` in their
/// inbox), and the answer is the document unchanged with `withdrawalReason`.
struct WithdrawDocument
{
    using Response = Versioned<Document>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    WithdrawalDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/withdrawal-consent: Let a drafter have the document back, or not.
///
/// By the last signer.
struct AnswerWithdrawal
{
    using Response = Versioned<Document>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    WithdrawalConsent body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/redraft: Draft a returned or withdrawn document anew.
///
/// By its drafter; the old versions and opinions stay (records decree Art. 21(1)).
struct RedraftDocument
{
    using Response = Versioned<Document>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/actions: Approve, agree, object, return, hold, read or skip a step.
///
/// By whom the step is for, or who stands in (Art. 10(3)). The last decision gives the number, files and freezes the
/// document in the same transaction (Arts. 6(1) and 11(1)). 409 `approval-conflict` when the version or the step is
/// not the one that was on the screen, or a guard of the law says no; nothing was done then.
struct ActOnDocument
{
    using Response = Versioned<Document>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    StepAct body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
