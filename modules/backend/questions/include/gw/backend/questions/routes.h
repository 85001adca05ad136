// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/portal/waiting.h>
#include <gw/backend/storage/idempotency.h>

namespace gw::backend::questions {

/// What the handlers work with. All of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &idempotency;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
    /// The site's policy `AnonymousQuestions`, asked at each request.
    std::function<bool()> anonymousAllowed;
};

/// May take up, answer, decline and close questions.
inline constexpr QStringView answerCapability = u"question.answer";
/// May have the author of an anonymous question named, for a reason that the author sees.
inline constexpr QStringView moderateCapability = u"question.moderate";

/// Adds /v1/questions… (portal.yaml).
void addRoutes(http::Router &router, Services services);

/// In the caller's transaction: makes the question wait for those who answer, or stop waiting, as its row says. The seats
/// whose counters changed. Part of every change here, and for a seed.
Result<QStringList> syncWaiting(storage::Session &session, const QString &questionId, const QDateTime &now);

} // namespace gw::backend::questions
