// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <functional>
#include <gw/base/clock.h>
#include <memory>

namespace gw::backend::http {

/// One subscriber's open answer. Handed to the server in Response::stream; everything else is the hub's business.
class EventStream
{
public:
    virtual ~EventStream() = default;
    /// The server calls this once, from its own thread, when the answer's head is written. `write` may be called from
    /// any thread and never blocks; it says false when the client is gone or has more than 64 KiB pending.
    virtual void opened(std::function<bool(QByteArray)> write, std::function<void()> close) = 0;
    virtual void closed() = 0; ///< the client is gone; called once
};

struct EventHubOptions
{
    int ringSize = 10'000;            ///< events kept for replay …
    std::chrono::minutes ringAge{10}; ///< … and for how long
    int streamsPerUser = 4;           ///< a fifth ends the oldest
    std::chrono::milliseconds heartbeat{25'000};
};

/// Server-Sent Events (WHATWG HTML 9.2): who listens, what was said lately. Thread-safe.
///
/// An event says what kind of thing changed and the new state, never content: there is no right to re-check and nothing
/// to leak. Ids are decimal numbers that only grow.
class EventHub
{
public:
    EventHub(EventHubOptions options, const Clock &clock);
    ~EventHub();

    /// Tells all streams of `personId` (empty: of everybody) that things of `type` changed; `state` is the new cursor.
    void publish(const QString &personId, const QString &type, const QString &state);

    /// A stream for this person. `lastEventId` (the header, may be empty) within the ring is replayed, outside it gives
    /// one `event: resync`. At `expires` the stream says `event: reauth` and closes.
    std::shared_ptr<EventStream> subscribe(const QString &personId, const QByteArray &lastEventId,
                                           const QDateTime &expires);

    /// Ends every stream of a person, e.g. after sign-out.
    void disconnect(const QString &personId);
    /// Sends heartbeats and `reauth`; the server calls it about once a second.
    void tick();
    int streamCount() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace gw::backend::http
