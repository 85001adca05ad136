// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/backend/identity/access.h>
#include <gw/backend/portal/routes.h>
#include <gw/backend/systems/catalogue.h>
#include <gw/base/clock.h>
#include <memory>

namespace gw::backend::fetch {
class Client;
}

namespace gw::backend::systems {

struct PollerOptions
{
    std::chrono::milliseconds tick{2'000};     ///< between two looks at what is due and who is new
    std::chrono::milliseconds deadline{2'000}; ///< of one question
    int atOnce = 8;                            ///< systems that are asked at the same time
    int seatsAtOnce = 500;                     ///< in one question
    std::chrono::seconds longestWait{600};     ///< between two tries at a system that fails
    std::chrono::minutes presence{15}; ///< a person whose program has not been seen for so long is not asked for
};

/// Asks the linked systems, each on its own, what waits in them for those who are signed in now, and keeps what they
/// say as waiting items.
///
/// A system that is slow, dead or talks nonsense is asked less and less often; its numbers stay as they were and grow
/// old (Counter::freshAt, stale), and no other system's answer waits for it. Several replicas take turns: whoever claims
/// a question asks it. Thread-safe.
class Poller final
{
public:
    Poller(PollerOptions options, storage::Database &database, http::EventHub &events, const Clock &clock,
           const Catalogue &catalogue, const fetch::Client &client);
    ~Poller(); ///< stop()s

    void start();
    /// Waits for questions that are under way; stop the fetch client first to make that short.
    void stop();

    /// What portal::Services::linkedSystems asks for.
    Result<QList<portal::LinkedSystem>> linkedSystems(storage::Session &session, const identity::Caller &caller) const;
    /// Prometheus' text format.
    QByteArray metrics() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::systems
