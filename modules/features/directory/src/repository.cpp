// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/directory/repository.h>

#include "rows.h"
#include "search.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace gw::directory {

namespace {

constexpr int deepestTree = 12; // a parent that points in a circle must not hang the reader

std::optional<QString> optionalOf(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

std::optional<QDate> optionalDateOf(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(QDate::fromString(row.text(column), Qt::ISODate));
}

/// Calls `take` for each row.
template <class Take>
Result<Done> eachRow(sqlite::Connection &db, const QString &sql, const QVariantList &parameters, Take take)
{
    auto statement = db.prepare(sql);
    if (!statement)
        return fail(statement.error());
    for (int i = 0; i < parameters.size(); ++i)
        statement->bind(i, parameters.at(i));
    auto row = statement->step();
    for (; row && *row; row = statement->step())
        take(std::as_const(*statement));
    return row ? Result<Done>(Done{}) : Result<Done>(fail(row.error()));
}

struct PathStep
{
    QString id;
    Names name;
};

/// From the agency down to the unit.
Result<QList<PathStep>> pathOf(sqlite::Connection &db, const QString &unitId)
{
    QList<PathStep> path;
    QString id = unitId;
    QString agencyId;
    for (int depth = 0; depth < deepestTree && !id.isEmpty(); ++depth) {
        QString parent;
        const auto done = eachRow(db, u"SELECT name_ko, name_en, parent_id, agency_id FROM dir_unit WHERE id=?"_s, {id},
                                  [&](const sqlite::Statement &row) {
                                      path.prepend({id, {row.text(0), row.text(1)}});
                                      parent = row.text(2);
                                      agencyId = row.text(3);
                                  });
        if (!done)
            return fail(done.error());
        id = parent;
    }
    const auto done =
        eachRow(db, u"SELECT name_ko, name_en FROM dir_agency WHERE id=?"_s, {agencyId},
                [&](const sqlite::Statement &row) { path.prepend({agencyId, {row.text(0), row.text(1)}}); });
    if (!done)
        return fail(done.error());
    return path;
}

Result<Done> fillAbsence(sqlite::Connection &db, CardSeat &seat, const QString &now)
{
    const QString sql =
        u"SELECT %1, coalesce(p.name,'') FROM dir_absence a LEFT JOIN dir_seat s ON s.id=a.substitute_seat_id "
        "LEFT JOIN dir_person p ON p.id=s.person_id WHERE a.seat_id=? AND a.ends_at>? ORDER BY a.starts_at LIMIT 1"_s
            .arg(absenceColumns);
    return eachRow(db, sql, {seat.seat.id, now}, [&](const sqlite::Statement &row) {
        seat.absence = absenceFrom(row, 0);
        seat.substituteName = row.text(10);
    });
}

Result<PersonCard> cardOf(sqlite::Connection &db, const QString &personId, const QString &now)
{
    PersonCard card;
    bool found = false;
    auto done = eachRow(
        db, u"SELECT id,name,name_en,hanja,staff_no,email,mobile,state FROM dir_person WHERE id=?"_s, {personId},
        [&](const sqlite::Statement &row) {
            found = true;
            card.person = {row.text(0), row.text(1), row.text(2),        optionalOf(row, 3),
                           row.text(4), row.text(5), optionalOf(row, 6), portal::personStateFromString(row.text(7))};
        });
    if (!done)
        return fail(done.error());
    if (!found)
        return fail(Error::Code::NotFound, u"no person "_s + personId);
    done = eachRow(db,
                   u"SELECT "
                   u"s.id,s.kind,s.valid_from,s.valid_to,o.id,o.unit_id,o.title_ko,o.title_en,o.rank,o.duties_ko,o."
                   u"duties_en,o.phone,"
                   "o.position,o.is_head,o.valid_from,o.valid_to FROM dir_seat s LEFT JOIN dir_post o ON "
                   "o.id=s.post_id WHERE s.person_id=? "
                   "ORDER BY CASE s.kind WHEN 'main' THEN 0 WHEN 'concurrent' THEN 1 ELSE 2 END"_s,
                   {personId}, [&](const sqlite::Statement &row) {
                       CardSeat seat;
                       seat.seat = {row.text(0),
                                    personId,
                                    row.text(4),
                                    portal::seatKindFromString(row.text(1)),
                                    optionalDateOf(row, 2),
                                    optionalDateOf(row, 3)};
                       seat.post = {row.text(4),
                                    row.text(5),
                                    row.text(6),
                                    row.text(7),
                                    row.text(8),
                                    row.text(9),
                                    row.text(10),
                                    row.text(11),
                                    int(row.integer(12)),
                                    row.integer(13) != 0,
                                    optionalDateOf(row, 14),
                                    optionalDateOf(row, 15)};
                       card.seats.append(seat);
                   });
    if (!done)
        return fail(done.error());
    for (CardSeat &seat : card.seats) {
        const auto path = pathOf(db, seat.post.unitId);
        if (!path)
            return fail(path.error());
        for (const PathStep &step : *path)
            seat.unitPath.append(step.name);
        if (done = fillAbsence(db, seat, now); !done)
            return fail(done.error());
    }
    return card;
}

} // namespace

Task<QList<PersonRow>> Repository::search(QString text, int limit) const
{
    return m_store.read(store::File::Cache, [text, limit, now = toRfc3339(m_clock.now())](sqlite::Connection &db) {
        return searchPeople(db, text, limit, now);
    });
}

Task<PersonCard> Repository::card(QString personId) const
{
    return m_store.read(store::File::Cache, [personId, now = toRfc3339(m_clock.now())](sqlite::Connection &db) {
        return cardOf(db, personId, now);
    });
}

Task<QList<PersonRow>> Repository::members(QString unitId) const
{
    return m_store.read(
        store::File::Cache,
        [unitId, now = toRfc3339(m_clock.now())](sqlite::Connection &db) -> Result<QList<PersonRow>> {
            QList<PersonRow> people;
            const auto done = eachRow(
                db,
                // From the unit inwards: outer joins from the person would read everybody.
                QString::fromLatin1(personColumns)
                    + u" FROM dir_post o JOIN dir_seat s ON s.post_id=o.id JOIN dir_person p ON p.id=s.person_id "
                      "LEFT JOIN dir_unit u ON u.id=o.unit_id WHERE o.unit_id=? AND p.state<>'left' ORDER BY o.is_head DESC, o.position, p.name"_s,
                {now, now, unitId}, [&](const sqlite::Statement &row) { people.append(personRowOf(row)); });
            return done ? Result<QList<PersonRow>>(people) : Result<QList<PersonRow>>(fail(done.error()));
        });
}

Task<QList<UnitNode>> Repository::children(QString parentId) const
{
    return m_store.read(store::File::Cache, [parentId](sqlite::Connection &db) -> Result<QList<UnitNode>> {
        const QString ofAgency =
            u"SELECT id, name_ko, name_en, 1, 0, (SELECT count(*) FROM dir_unit c WHERE c.agency_id=a.id AND "
            "c.parent_id IS NULL) FROM dir_agency a ORDER BY position, name_ko"_s;
        const QString ofUnit =
            u"SELECT u.id, u.name_ko, u.name_en, 0, u.is_processing, (SELECT count(*) FROM dir_unit c WHERE "
            u"c.parent_id=u.id) "
            "FROM dir_unit u WHERE u.parent_id=?1 OR (u.agency_id=?1 AND u.parent_id IS NULL) ORDER BY u.position, u.name_ko"_s;
        QList<UnitNode> nodes;
        const auto done =
            eachRow(db, parentId.isEmpty() ? ofAgency : ofUnit,
                    parentId.isEmpty() ? QVariantList{} : QVariantList{parentId}, [&](const sqlite::Statement &row) {
                        nodes.append({row.text(0),
                                      row.integer(3) != 0,
                                      {row.text(1), row.text(2)},
                                      int(row.integer(5)),
                                      row.integer(4) != 0});
                    });
        return done ? Result<QList<UnitNode>>(nodes) : Result<QList<UnitNode>>(fail(done.error()));
    });
}

Task<QStringList> Repository::pathTo(QString unitId) const
{
    return m_store.read(store::File::Cache, [unitId](sqlite::Connection &db) -> Result<QStringList> {
        const auto path = pathOf(db, unitId);
        if (!path)
            return fail(path.error());
        QStringList ids;
        for (const PathStep &step : *path)
            ids.append(step.id);
        return ids;
    });
}

Task<QHash<QString, Names>> Repository::unitNames(QStringList unitIds) const
{
    return m_store.read(store::File::Cache, [unitIds](sqlite::Connection &db) -> Result<QHash<QString, Names>> {
        QHash<QString, Names> names;
        const QString list = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(unitIds)).toJson());
        const auto done = eachRow(
            db, u"SELECT id, name_ko, name_en FROM dir_unit WHERE id IN (SELECT value FROM json_each(?))"_s, {list},
            [&](const sqlite::Statement &row) { names.insert(row.text(0), {row.text(1), row.text(2)}); });
        return done ? Result<QHash<QString, Names>>(names) : Result<QHash<QString, Names>>(fail(done.error()));
    });
}

Task<QList<portal::Absence>> Repository::absencesOf(QString seatId) const
{
    return m_store.read(store::File::Cache, [seatId](sqlite::Connection &db) -> Result<QList<portal::Absence>> {
        QList<portal::Absence> absences;
        const auto done = eachRow(
            db, u"SELECT %1 FROM dir_absence a WHERE a.seat_id=? ORDER BY a.starts_at DESC"_s.arg(absenceColumns),
            {seatId}, [&](const sqlite::Statement &row) { absences.append(absenceFrom(row, 0)); });
        return done ? Result<QList<portal::Absence>>(absences) : Result<QList<portal::Absence>>(fail(done.error()));
    });
}

Task<int> Repository::personCount() const
{
    return m_store.read(store::File::Cache, [](sqlite::Connection &db) -> Result<int> {
        const auto count = db.scalar(u"SELECT count(*) FROM dir_person"_s);
        return count ? Result<int>(count->toInt()) : Result<int>(fail(count.error()));
    });
}

} // namespace gw::directory
