// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/inbox/people.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::inbox {

Result<QHash<QString, QJsonObject>> peopleOn(storage::Session &session, const QStringList &seatIds)
{
    QHash<QString, QJsonObject> people;
    QStringList asked = seatIds;
    asked.removeAll(QString());
    asked.removeDuplicates();
    for (qsizetype from = 0; from < asked.size(); from += 200) {
        const QStringList some = asked.mid(from, 200);
        const auto rows = session.query(
            u"SELECT seat.id, person.id, person.name, person.name_en, post.title_ko, post.title_en, unit.id, "
            "unit.name_ko, unit.name_en FROM seat JOIN person ON person.id = seat.person_id "
            "JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id WHERE seat.id IN (%1)"_s.arg(
                storage::placeholders(some.size())),
            QVariantList(some.begin(), some.end()));
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            people.insert(row.text(0), QJsonObject{{u"seatId"_s, row.text(0)},
                                                   {u"personId"_s, row.text(1)},
                                                   {u"name"_s, row.text(2)},
                                                   {u"nameEn"_s, row.text(3)},
                                                   {u"titleKo"_s, row.text(4)},
                                                   {u"titleEn"_s, row.text(5)},
                                                   {u"unitId"_s, row.text(6)},
                                                   {u"unitKo"_s, row.text(7)},
                                                   {u"unitEn"_s, row.text(8)}});
        }
    }
    return people;
}

Result<QJsonObject> personOn(storage::Session &session, const QString &seatId)
{
    const auto people = peopleOn(session, {seatId});
    if (!people)
        return fail(people.error());
    return people->value(seatId);
}

} // namespace gw::backend::inbox
