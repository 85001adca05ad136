// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <gw/net/transport.h>
#include <gw/portalapi/call.h>
#include <gw/portaltypes/questions.h>

namespace gw::portal {

/// GET /v1/questions/changes: Questions to the mayor since a state.
///
/// Everybody in the organisation sees every question. What is the caller's alone (`mine`, `backed`) is a change of
/// the question for them alone.
struct GetQuestionChanges
{
    using Response = QuestionChanges;

    /// A `newState` from an earlier answer; without it, everything.
    std::optional<QString> since;
    /// Objects per page.
    std::optional<int> limit;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/questions: Ask the mayor and the staff.
///
/// With `anonymous` (where the site's policy `AnonymousQuestions` is not false, otherwise 422) no answer of the
/// server names the author; the server keeps them, so that they can follow up, and names them only to a moderator who
/// gives a reason (see disclosures).
struct AskQuestion
{
    using Response = Versioned<Question>;

    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    QuestionDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// GET /v1/questions/{id}: One question with its answers.
struct GetQuestion
{
    using Response = std::optional<Versioned<Question>>;

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

/// PATCH /v1/questions/{id}: Change a question, or decide on it.
///
/// The author may change `title` and `text` while it is `open` and nobody else backs it, and close it. A seat with
/// `question.answer` may accept it (who answers, by when), decline it with a reason, and close it once it is
/// answered. Another step from where the question stands is 422 with the code `wrong-state`.
struct UpdateQuestion
{
    using Response = Versioned<Question>;

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
    /// Sent as application/merge-patch+json.
    QJsonObject body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// PUT /v1/questions/{id}/backing: Back a question.
///
/// Who backs a question is told to nobody; the number is. Backing twice is backing once, so `If-Match` is not needed.
/// Not one's own question, nor one that is closed or declined: 422. The body is empty.
struct BackQuestion
{
    using Response = Versioned<Question>;

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

/// DELETE /v1/questions/{id}/backing: Back a question no longer.
///
/// The body is empty; without a backing nothing changes.
struct UnbackQuestion
{
    using Response = Versioned<Question>;

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

/// POST /v1/questions/{id}/messages: Answer a question, or follow it up.
///
/// An `answer` needs `question.answer` on the active seat; a `follow-up` comes from the author or from somebody who
/// backs the question, after an answer. The state follows in the same transaction: `answered` or `follow-up`.
struct AddQuestionMessage
{
    using Response = Versioned<Question>;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    QuestionMessageDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

/// POST /v1/questions/{id}/disclosures: Have the author of an anonymous question named, for a reason.
///
/// For seats with `question.moderate`. The reason is kept for good, and the author sees it, with the time, on their
/// question.
struct DiscloseQuestionAuthor
{
    using Response = QuestionDisclosure;

    /// The resource's id.
    QString id;
    /// A UUID made when the user decided; a repeat with it gets the first answer.
    QString idempotencyKey;
    /// The caller's seat that is at work; without it, their main seat.
    std::optional<QString> gwanmunSeat;
    /// `ko` (the default) or `en`: chooses titles of problems and of waiting items.
    std::optional<QString> acceptLanguage;
    /// Sent as application/json.
    QuestionDisclosureDraft body;

    net::Request request() const;
    static Result<Response> parse(const net::Reply &reply);
};

} // namespace gw::portal
