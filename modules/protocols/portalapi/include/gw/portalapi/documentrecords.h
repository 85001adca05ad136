// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/documentrecords.h>

namespace gw::portal {

/// GET /v1/documents/{id}/card: The card of a document.
///
/// Whoever may read the content (Art. 22).
struct GetDocumentCard
{
    using Response = DocumentCard;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/documents/{id}/audit: The audit trail of a document.
///
/// For the drafter of it, the unit's head, the records officer and auditors (D7). Reading it is logged too.
struct ListDocumentAudit
{
    using Response = Paged<AuditEvents>;

    /// The resource's id.
    QString id;
    /// Opaque; from the `next` link of the page before.
    std::optional<QString> cursor;
    /// Items per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/documents/{id}/record: The whole record as an archive.
///
/// A ZIP with card, line, versions, attachments, opinions, signatures and the trail, which `gwanmun verify` checks
/// without a server. Whoever may read the content; logged.
struct GetDocumentRecord
{
    using Response = QByteArray;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/registration: Change registration data after the fact.
///
/// By a records officer (`document.records`), with a reason; before and after are kept (records rule Art. 6). The
/// signed text stays as it is.
struct ChangeRegistration
{
    using Response = DocumentCard;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    RegistrationDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/numbers/gaps: Numbers that are missing.
///
/// For the unit's clerk and head, records officers and auditors.
struct ListNumberGaps
{
    using Response = NumberGaps;

    /// Whose numbers.
    QString unitId;
    /// Of Asia/Seoul.
    int year = 0;
    /// document (without it) or receipt.
    std::optional<QString> kind;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
