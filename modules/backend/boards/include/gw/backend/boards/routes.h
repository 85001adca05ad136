// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <gw/backend/http/events.h>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>
#include <gw/base/clock.h>

namespace gw::backend::boards {

/// How much one person may write, and how long things last. 0 of anything a minute: no limit.
struct Limits
{
    int postsPerMinute = 10;
    int commentsPerMinute = 30;
    int reportsPerMinute = 10;
    std::chrono::minutes undo{10};          ///< after which a removed post stays removed
    std::chrono::hours reminder{1};         ///< between two reminders of one post
    std::chrono::hours marketLife{30 * 24}; ///< of an offer that does not say
    std::chrono::hours longestMarketLife{90 * 24};
    std::chrono::hours knowledgeLife{365 * 24}; ///< until its owner is asked whether it is still true
    std::chrono::hours alertLife{90 * 24};
};

/// What the handlers stand on; all of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &once;
    http::EventHub &events;
    const identity::Access &access;
    const Clock &clock;
    Limits limits = {};
};

/// Adds everything of the tags boards, boardposts, comments and moderation of portal.yaml.
void addRoutes(http::Router &router, const Services &services);

/// What time does to boards: offers expire, owners of old entries are asked, removed posts and old alerts go for good.
/// To be called now and then; costs nothing when nothing is due.
Result<Done> tidy(const Services &services);

/// Whether a person sees a post: for the files that it refers to.
Result<bool> maySeePost(storage::Session &session, const QString &personId, const QString &postId, const Clock &clock);

} // namespace gw::backend::boards
