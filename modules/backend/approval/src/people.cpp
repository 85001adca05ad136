// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/approval/people.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::approval {

QJsonObject Person::toJson() const
{
    return {{u"seatId"_s, seatId}, {u"personId"_s, personId}, {u"name"_s, name},
            {u"nameEn"_s, nameEn}, {u"titleKo"_s, titleKo},   {u"titleEn"_s, titleEn},
            {u"unitId"_s, unitId}, {u"unitKo"_s, unitKo},     {u"unitEn"_s, unitEn}};
}

Result<std::optional<Person>> personOn(storage::Session &session, const QString &seatId)
{
    const auto found = personsOn(session, {seatId});
    if (!found)
        return fail(found.error());
    const auto person = found->find(seatId);
    return person == found->end() ? std::nullopt : std::optional(*person);
}

Result<QHash<QString, Person>> personsOn(storage::Session &session, const QStringList &seatIds)
{
    QHash<QString, Person> found;
    QStringList ids = seatIds;
    ids.removeAll(QString());
    ids.removeDuplicates();
    if (ids.isEmpty())
        return found;
    const auto rows = session.query(
        u"SELECT s.id, s.person_id, s.post_id, h.name, h.name_en, p.title_ko, p.title_en, u.id, u.name_ko, u.name_en, "
        "u.agency_id FROM seat s JOIN person h ON h.id = s.person_id JOIN post p ON p.id = s.post_id "
        "JOIN unit u ON u.id = p.unit_id WHERE s.id IN (%1)"_s.arg(storage::placeholders(ids.size())),
        QVariantList(ids.begin(), ids.end()));
    if (!rows)
        return fail(rows.error());
    for (const storage::Row &row : *rows) {
        found.insert(row.text(0), {.seatId = row.text(0),
                                   .personId = row.text(1),
                                   .postId = row.text(2),
                                   .name = row.text(3),
                                   .nameEn = row.text(4),
                                   .titleKo = row.text(5),
                                   .titleEn = row.text(6),
                                   .unitId = row.text(7),
                                   .unitKo = row.text(8),
                                   .unitEn = row.text(9),
                                   .agencyId = row.text(10)});
    }
    return found;
}

} // namespace gw::backend::approval
