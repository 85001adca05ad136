// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"
#include "log.h"
#include "rows.h"

#include <gw/backend/http/events.h>
#include <gw/backend/storage/changelog.h>

Q_LOGGING_CATEGORY(lcInbox, "gw.backend.inbox")

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::inbox {
namespace {

/// Who reads the rows of these holders at this moment, and what the newest number of their changes is.
struct Readers
{
    QSet<QString> persons;
    qint64 state = 0;
};

Result<Readers> readersOf(Session &session, const QSet<QString> &holders, const QDateTime &now, const QString &day)
{
    Readers readers;
    QSet<QString> seats;
    QStringList collections;
    for (const QString &holder : holders) {
        const auto sitting = seatsOf(session, holder, day);
        if (!sitting)
            return fail(sitting.error());
        collections.append(collectionOf(holder));
        for (const QString &seat : *sitting) {
            seats.insert(seat);
            const auto standIn = standInFor(session, seat, now);
            if (!standIn)
                return fail(standIn.error());
            if (*standIn)
                seats.insert((*standIn)->substituteSeatId);
        }
    }
    for (const QString &seat : seats) {
        const auto rows = session.query(u"SELECT person_id FROM seat WHERE id = ?"_s, {seat});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            readers.persons.insert(row.text(0));
    }
    const auto state = storage::ChangeLog::state(session, collections);
    if (!state)
        return fail(state.error());
    readers.state = *state;
    return readers;
}

} // namespace

void tell(const Services &services, const QSet<QString> &holders)
{
    if (holders.isEmpty())
        return;
    Readers readers;
    const auto read = services.database.read([&](Session &session) -> Result<Done> {
        auto found = readersOf(session, holders, services.clock.now(), portal::today(services.clock));
        if (!found)
            return fail(found.error());
        readers = std::move(*found);
        return Done{};
    });
    if (!read) {
        qCWarning(lcInbox) << "no hint was sent:" << read.error();
        return;
    }
    const QString state = QString::number(readers.state);
    for (const QString &person : readers.persons) {
        services.events.publish(person, u"inbox"_s, state);
        services.events.publish(person, u"counters"_s, state);
    }
}

void addRoutes(http::Router &router, const Services &services)
{
    const auto shared = std::make_shared<const Services>(services);
    router.add("GET", u"/v1/inbox/changes"_s,
               portal::authenticated(services.access, [shared](const Request &request, const Caller &caller) {
                   return getInboxChanges(*shared, request, caller);
               }));
}

} // namespace gw::backend::inbox
