// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <functional>
#include <gw/net/transport.h>
#include <gw/portaltypes/familyevents.h>
#include <gw/store/schema.h>

namespace gw::familyevents {

/// What the store tells when an event, or what waits to be sent about one, has changed.
inline constexpr QLatin1StringView eventsTopic{"family-events"};

using Send = std::function<Task<net::Reply>(net::Request)>;
using Text = std::function<QString()>; ///< the seat of the moment; called on the GUI thread

store::Component component(); ///< for the store's schema

/// A family event with what was decided here and is still on its way. Never with its account: that is not kept on desks.
struct EventRow
{
    portal::FamilyEvent event;
    bool pending = false;     ///< something of it waits to be sent
    bool onlyHere = false;    ///< the server has never seen it
    QString refusedOperation; ///< what the server said no to; empty: nothing
    QString refusal;          ///< the problem type, or the name of the error

    const QString &key() const { return event.id; }
    bool operator==(const EventRow &) const = default;
};

} // namespace gw::familyevents
