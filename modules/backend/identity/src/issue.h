// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "context.h"
#include "grants.h"
#include "records.h"

namespace gw::backend::identity {

/// RFC 6749 5.2. `reason` is ours: a stable word for programs, where the standard has one error for many things.
http::Response refusal(const QString &error, const QString &description, const QString &reason = {}, int status = 400);
http::Response invalidGrant(const QString &description, const QString &reason);

/// What the token endpoint hands out.
struct Issue
{
    Family family;
    QString nonce;
    QString refreshToken; ///< empty without offline_access
    QJsonObject claims = {}; ///< more for the ID token, of a hand-over to a linked system
};
/// The answer of RFC 6749 5.1, with an access token (RFC 9068) and, for the scope openid, an ID token.
http::Response tokens(Context &context, const Issue &issue);
/// A new family, and its first refresh token when the scope has offline_access.
Result<Issue> beginFamily(const Context &context, storage::Session &session, Family family, const QString &nonce);

/// The client of a form, or the refusal. Linked systems show their secret with HTTP Basic (RFC 6749 2.3.1); everybody else
/// is a public client, and whoever comes with a client secret then is not one of ours.
std::expected<Client, http::Response> clientOf(Context &context, const http::Request &request, const Parameters &form);

/// Adds /oauth2/revoke.
void addRevoke(http::Router &router, Context &context);

} // namespace gw::backend::identity
