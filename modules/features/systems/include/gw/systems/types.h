// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSet>
#include <functional>
#include <gw/net/transport.h>
#include <gw/portaltypes/systemaccess.h>
#include <gw/portaltypes/systems.h>
#include <gw/store/schema.h>
#include <gw/text/query.h>

namespace gw::systems {

/// What the store tells when the catalogue, or a request for access, has changed.
inline constexpr QLatin1StringView systemsTopic{"systems"};

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue

store::Component component(); ///< for the store's schema

/// A linked system, ready to be shown and found.
struct Entry
{
    portal::System system;
    text::Key keyKo; ///< of the names
    text::Key keyEn;
    QSet<QString> asking; ///< seats whose request for access waits in the outbox

    QString name(bool english) const;
    QString description(bool english) const;
    /// What the system is to a seat; null when the server said nothing about it.
    const portal::SystemAccess *accessOf(const QString &seatId) const;
    bool isOpenFor(const QString &seatId) const;
    /// A request of the seat waits: here, or for a decision.
    bool isAsking(const QString &seatId) const;
};

} // namespace gw::systems
