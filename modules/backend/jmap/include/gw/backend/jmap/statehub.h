// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <functional>
#include <gw/base/clock.h>
#include <memory>

namespace gw::backend::http {
class EventStream;
}

namespace gw::backend::jmap {

/// Tells open event streams (RFC 8620 7.3) which types of which accounts have changed. Thread-safe.
class StateHub
{
public:
    explicit StateHub(const Clock &clock);
    ~StateHub();

    /// The change must be committed. `state`: what /get answers as the type's state. `number`: the newest number of
    /// the change log that this is about; it becomes the event's id.
    void publish(const QString &accountId, const QString &type, const QString &state, qint64 number);

    struct Subscription
    {
        QString personId;
        QStringList accounts;
        QSet<QString> types; ///< empty: all
        bool closeAfterState = false;
        int pingSeconds = 0; ///< 0: none
        qint64 lastEventId = -1; ///< -1: none was sent
        QDateTime expires;
        /// What is said at once: the states that are newer than lastEventId, as a StateChange's `changed`; empty: none.
        std::function<std::pair<QByteArray, qint64>()> replay = {};
    };
    std::shared_ptr<http::EventStream> subscribe(Subscription subscription);
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
