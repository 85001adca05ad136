// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/documentdrafts.h>
#include <gw/portaltypes/documents.h>
#include <gw/portaltypes/documentversions.h>

namespace gw::portal {

/// GET /v1/documents: Documents that the caller may find.
///
/// Newest first, for those that no mirror has: list information is given by `readRange` (records decree Art. 28),
/// content is asked for and checked separately.
struct ListDocuments
{
    using Response = Paged<DocumentList>;

    /// Only of this box: drafted, signed, unit, agency. Without it, all.
    std::optional<QString> box;
    /// Words in title, number, keywords.
    std::optional<QString> q;
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

/// POST /v1/documents: Begin a document.
///
/// Its state is `temp`, version 1. A repeat with an id that the caller's own draft has is 409 `approval-conflict`. No
/// text may be hidden in it.
struct CreateDocument
{
    using Response = Versioned<Document>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    DocumentDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/documents/{id}: A document.
///
/// Who may read content: the drafter, the line, the unit by grade, the unit's head, the records officer by duty,
/// those it circulates to (D7). Every read and every refused attempt is logged (records decree Art. 28).
struct GetDocument
{
    using Response = std::optional<Versioned<Document>>;

    /// The resource's id.
    QString id;
    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/documents/{id}: Write a new version.
///
/// The drafter while it is `temp`; the reviewer whose turn it is, or the decider, while it is `in-approval` (Art.
/// 9(3)): earlier signatures stay bound to what they saw, and steps that concurred before are marked. Nobody after
/// the decision (Art. 17).
struct ReplaceDocument
{
    using Response = Versioned<Document>;

    /// The resource's id.
    QString id;
    /// The strong ETag of the version that the change was made from.
    QString ifMatch;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    DocumentDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// DELETE /v1/documents/{id}: Throw a draft away.
///
/// Only by its drafter and only one that was never submitted. The audit trail stays.
struct DeleteDocument
{
    using Response = Done;

    /// The resource's id.
    QString id;
    /// The strong ETag of the version that the change was made from.
    QString ifMatch;
    /// As in other operations, but not required, since `If-Match` already keeps the change from happening twice. With
    /// it, a repeat after a lost answer gets that answer instead of 412: send it.
    std::optional<QString> idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/documents/{id}/versions: The versions of a document.
struct ListDocumentVersions
{
    using Response = DocumentVersions;

    /// The resource's id.
    QString id;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/documents/{id}/versions/{no}: One version of a document, whole.
///
/// For comparison; each stays as it was signed.
struct GetDocumentVersion
{
    using Response = DocumentVersion;

    /// The resource's id.
    QString id;
    /// Number of the version, from 1.
    int no = 0;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/documents/{id}/opening: Say that the document is on the screen.
///
/// A step of the caller's that is ready becomes opened, a circulation is read, without a button (Art. 18(4)). A
/// second time changes nothing.
struct OpenDocument
{
    using Response = DocumentOpening;

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

} // namespace gw::portal
