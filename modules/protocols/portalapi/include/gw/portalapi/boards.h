// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/boardalerts.h>
#include <gw/portaltypes/boards.h>

namespace gw::portal {

/// GET /v1/boards/changes: The boards that the caller sees, since a state.
///
/// City boards are for everybody, those of a bureau or a district for whoever sits in its line, and every club can be
/// seen and joined. `mayPost` and `mayModerate` are those of the active seat.
struct GetBoardChanges
{
    using Response = BoardChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Items per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/boards/{id}/reading: Count everything up to a time as read.
struct ReadBoard
{
    using Response = Board;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    BoardReading body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/boards/{id}/membership: Join a club.
///
/// Posts from before come from `listBoardPosts`; new ones come with the changes. Only members read a club. A second
/// time changes nothing.
struct JoinClub
{
    using Response = Board;

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

/// DELETE /v1/boards/{id}/membership: Leave a club.
///
/// Its posts go from the mirror with it. There is nothing to overwrite, so `If-Match` is not needed.
struct LeaveClub
{
    using Response = Board;

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

/// GET /v1/board-alerts/changes: What happened on boards that concerns the caller, since a state.
///
/// Mentions, comments on own posts, answers, reservations, decisions of moderators, reminders, entries to confirm.
/// Kept for 90 days.
struct GetBoardAlertChanges
{
    using Response = BoardAlertChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Items per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/board-alerts/{id}/seen: Say that the caller has seen an alert.
struct SeeBoardAlert
{
    using Response = BoardAlert;

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
