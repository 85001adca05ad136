// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <functional>
#include <gw/backend/systems/catalogue.h>
#include <gw/base/clock.h>

namespace gw::backend::fetch {
class Client;
}

namespace gw::backend::systems {

/// Tells linked systems that somebody's session at the portal has ended (OpenID Connect Back-Channel Logout 1.0): those
/// with a `logout-uri` that the person opened in the last day. A system that does not take it is asked three times
/// within ten seconds, then its own time limit has to do. Thread-safe.
class SignOuts final
{
public:
    /// A logout token for a client about a person.
    using TokenMaker = std::function<Result<QByteArray>(const QString &clientId, const QString &personId)>;

    SignOuts(storage::Database &database, const Clock &clock, const Catalogue &catalogue, const fetch::Client &client,
             TokenMaker token);
    ~SignOuts(); ///< stop()s

    /// Returns at once; the systems are told on threads of this object.
    void ended(const QString &personId);
    /// Gives up what is under way; stop the fetch client first to make that short.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::systems
