// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <functional>
#include <gw/base/clock.h>
#include <memory>

namespace gw::backend::http {
class EventStream;
}

namespace gw::backend::jmap {

/// The types that have a state, as a StateChange names them: Mailbox, Email, EmailDelivery (RFC 8621 1.5) …
QStringList pushedTypes();

/// Tells open event streams (RFC 8620 7.3) which types of which accounts have changed. Thread-safe.
///
/// An event's id is the newest number of the change log when it was made, and the event says all that changed since the
/// one before: so a stream that comes back with a Last-Event-ID hears exactly what it missed, also after a restart.
class StateHub
{
public:
    StateHub(storage::Database &database, const Clock &clock);
    ~StateHub();

    /// Something of this person's accounts has changed, and is committed. Costs nothing when nobody listens.
    void changed(const QString &personId);
    /// Calls `tell` with the person after each change, on the thread that made it. Set before the first change.
    void onChanged(std::function<void(const QString &personId)> tell);

    struct Subscription
    {
        QString personId;
        QSet<QString> types = {}; ///< empty: all
        bool closeAfterState = false;
        int pingSeconds = 0;     ///< 0: none
        qint64 lastEventId = -1; ///< -1: none was sent
        QDateTime expires;       ///< the stream ends then
    };
    Result<std::shared_ptr<http::EventStream>> subscribe(const Subscription &subscription);
    /// Ends every stream of a person, e.g. after sign-out.
    void disconnect(const QString &personId);
    /// Sends pings and ends streams whose token is about to expire; to be called about once a second.
    void tick();
    int streamCount() const;

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace gw::backend::jmap
