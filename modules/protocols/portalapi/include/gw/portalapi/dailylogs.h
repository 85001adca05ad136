// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/dailylogdrafts.h>
#include <gw/portaltypes/dailylogs.h>

namespace gw::portal {

/// GET /v1/daily-logs/{date}: The active seat's log of a day.
///
/// A day that was not written yet is `open` with revision 0; `suggestions` are decided documents and tasks of that
/// day.
struct GetDailyLog
{
    using Response = std::optional<Versioned<DailyLog>>;

    /// A day of the office's calendar.
    QDate date;
    /// The ETag of the version at hand.
    std::optional<QString> ifNoneMatch;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/daily-logs/{date}: Write the log of a day.
///
/// By the seat itself, while it is open or returned.
struct SaveDailyLog
{
    using Response = Versioned<DailyLog>;

    /// A day of the office's calendar.
    QDate date;
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
    DailyLogDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/daily-logs/{date}/submission: Hand the log of a day in.
///
/// To the head of the team or unit. A log without a line is refused. Later than the allowed working days it is marked
/// late.
struct SubmitDailyLog
{
    using Response = Versioned<DailyLog>;

    /// A day of the office's calendar.
    QDate date;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/team-logs/{id}: Somebody's log.
///
/// For its author and those who approve it.
struct GetTeamLog
{
    using Response = std::optional<Versioned<DailyLog>>;

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

/// GET /v1/daily-log-matrix: The logs of a team.
///
/// For the head of the unit or of one above it. At most 62 days.
struct GetDailyLogMatrix
{
    using Response = DailyLogMatrix;

    /// The team.
    QString unitId;
    /// First day.
    QDate from;
    /// Last day.
    QDate to;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/daily-log-decisions: Approve or return several logs at once.
///
/// By the head of the team or unit, or who stands in. Each is decided by itself; one that cannot be does not stop the
/// others.
struct DecideDailyLogs
{
    using Response = DailyLogOutcomes;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    DailyLogDecision body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
