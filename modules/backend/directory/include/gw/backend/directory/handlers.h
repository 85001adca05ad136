// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
// What every handler behind the door is wrapped in: who asks, and once only.
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/storage/idempotency.h>

namespace gw::backend::directory {

using CallerHandler = std::function<http::Response(const http::Request &, const identity::Caller &)>;
/// A handler that only gets requests of a known caller. `access` must outlive it.
http::Handler authenticated(const identity::Access &access, CallerHandler handler);

/// The answer to a request that failed with `error`: 410 for StateTooOld, otherwise 500 and a line in the log.
http::Response failed(const http::Request &request, const Error &error);

enum class Key { Required, Optional };
/// Runs `action` in a write transaction, once for each Idempotency-Key (see IdempotencyStore::runOnce), and answers.
/// When it took effect - now, not on an earlier request, and with a status below 400 - `afterwards` runs too.
http::Response actOnce(storage::IdempotencyStore &once, const http::Request &request, const identity::Caller &caller,
                       Key key, const std::function<Result<http::Response>(storage::Session &)> &action,
                       const std::function<void()> &afterwards = {});

} // namespace gw::backend::directory
