// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/notices.h>

namespace gw::portal {

/// GET /v1/notices/changes: The caller's notices since a state.
///
/// Notices of the city, of the bureaus above the caller's seats and of the districts they work in. The caller's own
/// acknowledgement is a change of the notice for them alone. When the caller's seats change, older states get 410.
struct GetNoticeChanges
{
    using Response = NoticeChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Notices per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/notices: Publish a notice.
///
/// Needs the capability `notice.publish` on the active seat. The unit must be the active seat's, one below it or one
/// above it.
struct PublishNotice
{
    using Response = Versioned<Notice>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    NoticeDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/notices/{id}: One notice.
///
/// 404 also when the notice is not meant for the caller.
struct GetNotice
{
    using Response = std::optional<Versioned<Notice>>;

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

/// PUT /v1/notices/{id}/acknowledgement: Say "I have read this".
///
/// For the caller only, and for good: a second acknowledgement changes nothing and answers with the time of the
/// first. There is nothing to overwrite, so `If-Match` is not needed. The body is empty.
struct AcknowledgeNotice
{
    using Response = Acknowledgement;

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

/// GET /v1/notices/{id}/readers: Who has acknowledged a notice and who has not.
///
/// For the holder of the seat that published it, and for seats with `notice.publish` in the same unit.
struct ListNoticeReaders
{
    using Response = Paged<NoticeReaders>;

    /// The resource's id.
    QString id;
    /// Only those who have (true) or have not (false) acknowledged it.
    std::optional<bool> acknowledged;
    /// Only those who are counted in this unit.
    std::optional<QString> unitId;
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

/// POST /v1/notices/{id}/reminders: Remind those who have not acknowledged a notice.
///
/// For those who may see its readers. Only people who have not acknowledged a must-read notice get `remindedAt` and a
/// hint. Once an hour for each notice: sooner is 429 with `Retry-After`. The body is empty.
struct RemindNoticeReaders
{
    using Response = NoticeReminder;

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
