// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "handlers.h"

#include <gw/backend/http/events.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::inbox {

Result<Done> tellOfAbsences(const Services &services, const QDateTime &since, const QDateTime &until)
{
    QSet<QString> persons;
    const auto read = services.database.read([&](Session &session) -> Result<Done> {
        persons.clear();
        const auto rows = session.query(
            u"SELECT DISTINCT seat.person_id FROM absence JOIN seat ON seat.id = absence.seat_id OR seat.id = "
            "absence.substitute_seat_id WHERE (starts_at > ? AND starts_at <= ?) OR (ends_at > ? AND ends_at <= ?)"_s,
            {toRfc3339(since), toRfc3339(until), toRfc3339(since), toRfc3339(until)});
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows)
            persons.insert(row.text(0));
        return Done{};
    });
    if (!read)
        return read;
    const QString state = toRfc3339(until);
    for (const QString &person : persons) {
        services.events.publish(person, u"inbox"_s, state);
        services.events.publish(person, u"counters"_s, state);
    }
    return Done{};
}

} // namespace gw::backend::inbox
