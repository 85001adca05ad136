// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "view.h"

#include <QCryptographicHash>
#include <gw/backend/directory/seats.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {

Result<View> View::of(Session &session, const QString &personId, const QDateTime &now)
{
    View view;
    const auto seats = profilesOf(session, {personId}, directory::officeDay(now).toString(Qt::ISODate));
    if (!seats)
        return fail(seats.error());
    view.m_seats = *seats;
    QStringList ids;
    for (const SeatProfile &seat : *seats)
        ids.append(seat.seatId);
    const auto grants = grantsOf(session, ids, now);
    if (!grants)
        return fail(grants.error());
    view.m_grants = *grants;
    const auto uses =
        session.query(u"SELECT system_id, uses, last_at FROM system_use WHERE person_id = ?"_s, {personId});
    if (!uses)
        return fail(uses.error());
    for (const storage::Row &row : *uses)
        view.m_uses.insert(row.text(0), {row.integer(1), fromRfc3339(row.text(2))});
    const auto asked = session.query(
        u"SELECT system_id, seat_id, id, state FROM access_request WHERE person_id = ? ORDER BY created_at, id"_s,
        {personId});
    if (!asked)
        return fail(asked.error());
    for (const storage::Row &row : *asked)
        view.m_asked.insert({row.text(0), row.text(1)},
                            {row.text(2), gw::portal::accessRequestStateFromString(row.text(3))});
    return view;
}

gw::portal::System View::show(const Entry &entry) const
{
    const Adapter &adapter = entry.adapter;
    gw::portal::System system;
    system.id = adapter.id;
    system.nameKo = adapter.name.ko;
    system.nameEn = adapter.name.en;
    system.category = adapter.category;
    system.icon = adapter.icon;
    system.descriptionKo = adapter.description.ko;
    system.descriptionEn = adapter.description.en;
    system.handOver = adapter.handOver;
    system.origin = adapter.origin;
    system.allowedOrigins = adapter.allowedOrigins;
    for (const SeatProfile &seat : m_seats) {
        const Right right = rightOf(adapter, seat, m_grants);
        gw::portal::SystemAccess access;
        access.seatId = seat.seatId;
        access.entitled = right.entitled;
        if (right.entitled) {
            access.until = right.until;
            if (!right.role.isEmpty())
                access.role = adapter.roles.at(right.role);
        } else {
            access.reason = reasonOf(adapter);
            access.requestable = isRequestable(adapter);
        }
        if (const auto asked = m_asked.constFind({adapter.id, seat.seatId}); asked != m_asked.constEnd()) {
            access.request = asked->state;
            access.requestId = asked->id;
        }
        system.access.append(access);
    }
    if (adapter.counter)
        system.counter =
            gw::portal::SystemCounter{adapter.counter->title.ko, adapter.counter->title.en, adapter.counter->kind};
    if (!adapter.search.isEmpty())
        system.searchUrl = adapter.search;
    if (adapter.help) {
        system.helpKo = adapter.help->ko;
        system.helpEn = adapter.help->en;
    }
    const Use use = m_uses.value(adapter.id);
    system.uses = int(use.uses);
    if (use.uses > 0)
        system.lastUsedAt = use.last;
    system.revision = entry.revision;
    return system;
}

QString View::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SeatProfile &seat : m_seats)
        hash.addData(seat.fingerprint());
    QStringList grants;
    for (const Grant &grant : m_grants)
        grants.append(grant.systemId + u' ' + grant.seatId + u' '
                      + (grant.until ? toRfc3339(*grant.until) : QString()));
    grants.sort();
    hash.addData(grants.join(u'\n').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

} // namespace gw::backend::systems
