// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "tickets.h"

#include <gw/backend/systems/routes.h>
#include <gw/base/clock.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {
namespace {

const Adapter *adapterOf(const Snapshot &snapshot, const QString &clientId)
{
    for (const auto &[id, entry] : snapshot.systems) {
        if (!clientId.isEmpty() && entry.adapter.clientId == clientId)
            return &entry.adapter;
    }
    return nullptr;
}

} // namespace

std::optional<identity::LinkedClient> LinkedClients::client(const QString &clientId) const
{
    const auto snapshot = m_catalogue.snapshot();
    const Adapter *adapter = adapterOf(*snapshot, clientId);
    if (!adapter)
        return std::nullopt;
    return identity::LinkedClient{adapter->clientId, adapter->name.ko, adapter->name.en, adapter->redirectUris,
                                  adapter->secret};
}

Result<std::optional<identity::HandedOver>> LinkedClients::takeHint(storage::Session &session, const QString &hint,
                                                                    const QString &clientId, const QString &requestId,
                                                                    const QString &address) const
{
    const auto snapshot = m_catalogue.snapshot();
    const Adapter *adapter = adapterOf(*snapshot, clientId);
    if (!adapter)
        return std::nullopt;
    const auto redeemed = redeemTicket(session, *adapter, toString(gw::portal::HandOver::Oidc), hint,
                                       {.requestId = requestId, .address = address}, m_clock.now());
    if (!redeemed)
        return fail(redeemed.error());
    if (!*redeemed)
        return std::nullopt;
    const Ticket &ticket = (*redeemed)->ticket;
    return identity::HandedOver{ticket.personId, ticket.seatId, ticket.sessionId};
}

Result<std::optional<QJsonObject>> LinkedClients::claims(storage::Session &session, const QString &clientId,
                                                         const identity::HandedOver &who) const
{
    const auto snapshot = m_catalogue.snapshot();
    const Adapter *adapter = adapterOf(*snapshot, clientId);
    if (!adapter)
        return std::nullopt;
    const auto arrival = arrivalOf(session, *adapter, who.personId, who.seatId, who.sessionId, m_clock.now());
    if (!arrival)
        return fail(arrival.error());
    if (!*arrival)
        return std::nullopt;
    const SeatProfile &seat = (*arrival)->seat;
    const QString role = (*arrival)->right.role;
    const Text roleText = adapter->roles.at(role);
    return QJsonObject{
        {u"name"_s, seat.name},
        {u"staff_no"_s, seat.staffNo},
        {u"seat_id"_s, seat.seatId},
        {u"post_title"_s, seat.post.ko},
        {u"post_title_en"_s, seat.post.en},
        {u"unit_id"_s, seat.unitId},
        {u"unit_name"_s, seat.unit.ko},
        {u"unit_name_en"_s, seat.unit.en},
        {u"agency_name"_s, seat.agency.ko},
        {u"agency_name_en"_s, seat.agency.en},
        {u"role"_s, role},
        {u"role_ko"_s, roleText.ko},
        {u"role_en"_s, roleText.en},
    };
}

Result<Done> tidy(storage::Database &database, const Clock &clock)
{
    return database.write([&](storage::Session &session) -> Result<Done> {
        const QDateTime now = clock.now();
        const std::pair<QString, QDateTime> statements[] = {
            {u"DELETE FROM launch_ticket WHERE expires_at < ?"_s, now},
            {u"DELETE FROM launch_audit WHERE at < ?"_s, now.addYears(-1)},
        };
        for (const auto &[sql, limit] : statements) {
            if (const auto gone = session.exec(sql, {toRfc3339(limit)}); !gone)
                return fail(gone.error());
        }
        return Done{};
    });
}

} // namespace gw::backend::systems
