// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::identity {

/// What somebody consented to by signing in: one "family" of tokens that lives and ends together.
struct Family
{
    QString id; ///< `sid` in tokens, Caller::sessionId
    QString personId;
    QString clientId;
    QString scope;
    QString method; ///< RFC 8176: "pwd" or "pop"
    QDateTime authTime;
    QDateTime expires;

    bool has(const QString &scopeName) const { return scope.split(u' ').contains(scopeName); }
};
Result<Done> startFamily(storage::Session &session, const Family &family, const QDateTime &now);
/// Ends it with all its refresh tokens; true when it was alive. Access tokens die with it (Access::check looks).
Result<bool> endFamily(storage::Session &session, const QString &familyId, const QDateTime &now);
/// The family while it is alive.
Result<std::optional<Family>> findFamily(storage::Session &session, const QString &familyId, const QDateTime &now);

struct CodeRequest
{
    QString clientId;
    QString personId;
    QString redirectUri;
    QString scope;
    QString nonce;
    QString challenge; ///< RFC 7636 S256
    QDateTime authTime;
    QString seatId = {};    ///< of a hand-over to a linked system …
    QString sessionId = {}; ///< … and the sign-in it came from
};
Result<Done> putCode(storage::Session &session, const QString &code, const CodeRequest &request,
                     const QDateTime &expires);

struct CodeUse
{
    CodeRequest request;
    QDateTime expires;
    QString usedBy; ///< the family it was redeemed for before: a second use ends that one (RFC 6749 4.1.2)
};
Result<std::optional<CodeUse>> findCode(storage::Session &session, const QString &code);
Result<Done> markCodeUsed(storage::Session &session, const QString &code, const QString &familyId);

/// A new refresh token of the family's current generation.
Result<QString> newRefreshToken(storage::Session &session, const Family &family, const QDateTime &expires);

enum class RefreshOutcome { Rotated, Unknown, Expired, Reused, OtherClient };
struct Refreshed
{
    RefreshOutcome outcome = RefreshOutcome::Unknown;
    Family family;
    QString token; ///< the successor, when Rotated
};
/// Rotation with reuse detection (RFC 9700 4.14.2). A family has generations; only a token of the current one rotates. One
/// of the generation before gets a sibling of the current while `grace` lasts, for its answer may have been lost. Anything
/// older is a copy in the wrong hands: the family ends.
Result<Refreshed> refresh(storage::Session &session, const QString &token, const QString &clientId,
                          const QDateTime &now, std::chrono::seconds grace, std::chrono::seconds idle);
/// The family of a refresh token, alive or not, for revocation.
Result<std::optional<Family>> familyOfRefreshToken(storage::Session &session, const QString &token);

/// True when this jti was not seen before.
Result<bool> rememberAssertion(storage::Session &session, const QString &key, const QDateTime &expires);
Result<Done> removeOutdated(storage::Session &session, const QDateTime &now);

} // namespace gw::backend::identity
