// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/moderation.h>

namespace gw::portal {

/// POST /v1/posts/{id}/reports: Tell the moderators about a post.
///
/// The author does not learn who told. A second report of one person about one post changes nothing.
struct ReportPost
{
    using Response = ReportReceipt;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    ReportDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/comments/{id}/reports: Tell the moderators about a comment.
///
/// As `reportPost`.
struct ReportComment
{
    using Response = ReportReceipt;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    ReportDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/moderation/reports: What was reported on the boards that the active seat moderates.
///
/// Open ones first, oldest first.
struct ListReports
{
    using Response = Paged<ModerationReports>;

    /// Only those in this state.
    std::optional<ReportState> state;
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

/// POST /v1/moderation/actions: Hide or restore a post or a comment, warn its author, or dismiss reports.
///
/// Needs a reason, which the author is told. Goes into the log of moderation, which nobody can change, and settles
/// the open reports about the same thing.
struct Moderate
{
    using Response = ModerationEntry;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    ModerationDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/moderation/log: What moderators did on the boards that the active seat moderates.
///
/// Newest first.
struct GetModerationLog
{
    using Response = Paged<ModerationLog>;

    /// Only one board.
    std::optional<QString> boardId;
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

} // namespace gw::portal
