// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "groups.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <gw/base/ids.h>

using namespace Qt::Literals::StringLiterals;
using gw::portal::NoticeLayer;

namespace gw::backend::surveys {
namespace {

struct Unit
{
    QString parent;
    QString agency;
    QString nameKo;
    QString nameEn;
};
using Units = QHash<QString, Unit>;

Result<Units> allUnits(storage::Session &session)
{
    const auto rows = session.query(u"SELECT id, parent_id, agency_id, name_ko, name_en FROM unit"_s);
    if (!rows)
        return fail(rows.error());
    Units units;
    for (const storage::Row &row : *rows)
        units.insert(row.text(0), {row.text(1), row.text(2), row.text(3), row.text(4)});
    return units;
}

Place placeAt(const Units &units, const QString &unitId)
{
    Place place;
    for (QString at = unitId; units.contains(at) && place.units.size() < 32; at = units.value(at).parent)
        place.units.append(at);
    place.agencyId = units.value(unitId).agency;
    return place;
}

QString placeIn(const Audience &audience, const Place &place)
{
    if (place.units.isEmpty())
        return {};
    switch (audience.layer) {
    case NoticeLayer::City:
        return place.agencyId == audience.agencyId ? place.units.last() : place.agencyId;
    case NoticeLayer::District: return place.agencyId == audience.agencyId ? place.units.last() : QString();
    case NoticeLayer::Bureau: {
        const qsizetype at = place.units.indexOf(audience.unitId);
        return at < 0 ? QString() : place.units.at(std::max<qsizetype>(0, at - 1));
    }
    case NoticeLayer::Unknown: break;
    }
    return {};
}

QString joined(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QVariant textOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(bytes));
}

} // namespace

Result<QList<Place>> placesOf(storage::Session &session, const QString &personId, const QString &day)
{
    const auto rows =
        session.query(u"WITH RECURSIVE up(seat_id, kind, depth, id, parent_id, agency_id) AS ("
                      "SELECT seat.id, seat.kind, 0, unit.id, unit.parent_id, unit.agency_id FROM seat "
                      "JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id WHERE seat.person_id = ? "
                      "AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
                      "AND (seat.valid_to IS NULL OR seat.valid_to >= ?) "
                      "UNION ALL SELECT up.seat_id, up.kind, up.depth + 1, unit.id, unit.parent_id, unit.agency_id "
                      "FROM unit JOIN up ON unit.id = up.parent_id WHERE up.depth < 32) "
                      "SELECT seat_id, id, agency_id FROM up "
                      "ORDER BY CASE WHEN kind = 'main' THEN 0 ELSE 1 END, seat_id, depth"_s,
                      {personId, day, day});
    if (!rows)
        return fail(rows.error());
    QList<Place> places;
    QString seat;
    for (const storage::Row &row : *rows) {
        if (places.isEmpty() || row.text(0) != seat)
            places.append(Place{{}, row.text(2)});
        seat = row.text(0);
        places.last().units.append(row.text(1));
    }
    return places;
}

QString placeIn(const Audience &audience, const QList<Place> &places)
{
    for (const Place &place : places) {
        if (const QString found = placeIn(audience, place); !found.isEmpty())
            return found;
    }
    return {};
}

Result<QList<Group>> countAudience(storage::Session &session, const Audience &audience, const QString &day)
{
    const auto units = allUnits(session);
    if (!units)
        return fail(units.error());
    const auto seats =
        session.query(u"SELECT seat.person_id, post.unit_id FROM seat JOIN post ON post.id = seat.post_id "
                      "JOIN person ON person.id = seat.person_id WHERE person.state <> 'left' "
                      "AND (seat.valid_from IS NULL OR seat.valid_from <= ?) "
                      "AND (seat.valid_to IS NULL OR seat.valid_to >= ?) "
                      "ORDER BY CASE WHEN seat.kind = 'main' THEN 0 ELSE 1 END, seat.id"_s,
                      {day, day});
    if (!seats)
        return fail(seats.error());
    QHash<QString, QString> placeOfUnit;
    QHash<QString, int> members;
    QSet<QString> counted;
    for (const storage::Row &row : *seats) {
        const QString unit = row.text(1);
        if (counted.contains(row.text(0)))
            continue;
        if (!placeOfUnit.contains(unit))
            placeOfUnit.insert(unit, placeIn(audience, placeAt(*units, unit)));
        const QString place = placeOfUnit.value(unit);
        if (place.isEmpty())
            continue;
        counted.insert(row.text(0));
        ++members[place];
    }
    const auto agencies = session.query(u"SELECT id, name_ko, name_en FROM agency"_s);
    if (!agencies)
        return fail(agencies.error());
    QHash<QString, std::pair<QString, QString>> agencyNames;
    for (const storage::Row &row : *agencies)
        agencyNames.insert(row.text(0), {row.text(1), row.text(2)});
    QList<Group> groups;
    for (auto it = members.begin(); it != members.end(); ++it) {
        const Unit unit = units->value(it.key());
        const auto agency = agencyNames.value(it.key());
        const bool isUnit = units->contains(it.key());
        groups.append({{}, isUnit ? unit.nameKo : agency.first, isUnit ? unit.nameEn : agency.second, it.value(),
                       {it.key()}, {}, {}});
    }
    std::ranges::sort(groups, [](const Group &a, const Group &b) {
        return std::tuple(-a.members, a.places.first()) < std::tuple(-b.members, b.places.first());
    });
    return groups;
}

QList<Group> mergedForBallots(QList<Group> groups)
{
    std::ranges::stable_sort(groups, std::ranges::greater{}, &Group::members);
    Group others{{}, u"그 밖의 부서"_s, u"Other bureaus"_s, 0, {}, {}, {}};
    const auto absorb = [&] {
        others.members += groups.last().members;
        others.places += groups.last().places;
        groups.removeLast();
    };
    while (!groups.isEmpty() && groups.last().members < smallestKeyGroup)
        absorb();
    // Those left over are themselves too few: the smallest of the others joins them.
    while (!groups.isEmpty() && others.members > 0 && others.members < smallestKeyGroup)
        absorb();
    if (others.members > 0)
        groups.append(others);
    return groups;
}

Result<Done> writeGroups(storage::Session &session, const QString &surveyId, const QList<Group> &groups)
{
    std::vector<QVariantList> rows;
    for (const Group &group : groups)
        rows.push_back({group.id, surveyId, group.nameKo, group.nameEn, group.members, joined(group.places),
                        textOrNull(group.publicKey), textOrNull(group.privateKey)});
    return session.execMany(u"INSERT INTO survey_group(id, survey_id, name_ko, name_en, members, places, public_key, "
                            "private_key) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            rows);
}

Result<QList<Group>> groupsOf(storage::Session &session, const QString &surveyId)
{
    const auto rows = session.query(u"SELECT id, name_ko, name_en, members, places, public_key, private_key "
                                    "FROM survey_group WHERE survey_id = ? ORDER BY members DESC, id"_s,
                                    {surveyId});
    if (!rows)
        return fail(rows.error());
    QList<Group> groups;
    for (const storage::Row &row : *rows) {
        Group group{row.text(0), row.text(1), row.text(2), int(row.integer(3)), {}, row.text(5).toLatin1(),
                    row.text(6).toLatin1()};
        for (const QJsonValue &place : QJsonDocument::fromJson(row.text(4).toUtf8()).array())
            group.places.append(place.toString());
        groups.append(group);
    }
    return groups;
}

const Group *groupAt(const QList<Group> &groups, const QString &place)
{
    if (groups.isEmpty() || place.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(groups, [&](const Group &group) { return group.places.contains(place); });
    return found == groups.end() ? &groups.first() : &*found;
}

} // namespace gw::backend::surveys
