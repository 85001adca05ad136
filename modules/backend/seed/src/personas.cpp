// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "cast.h"

#include <gw/backend/identity/accounts.h>
#include <gw/backend/seed/personas.h>
#include <gw/backend/seed/seed.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

struct Place
{
    QString agency;
    QString unit;
    QString seat;
};

/// The places of a person's seats that have not ended, the main one first.
Result<std::vector<Place>> placesOf(storage::Session &session, const QString &personId)
{
    const auto rows =
        session.query(u"SELECT agency.name_ko, unit.name_ko, post.title_ko, seat.kind FROM seat "
                      "JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = post.unit_id "
                      "JOIN agency ON agency.id = unit.agency_id WHERE seat.person_id = ? AND seat.valid_to IS NULL "
                      "ORDER BY CASE seat.kind WHEN 'main' THEN 0 ELSE 1 END, seat.id"_s,
                      {personId});
    if (!rows)
        return fail(rows.error());
    std::vector<Place> places;
    for (const storage::Row &row : *rows) {
        const QString kind = row.text(3) == u"acting"_s       ? u" (직무대리)"_s
                             : row.text(3) == u"concurrent"_s ? u" (겸직)"_s
                                                              : QString();
        places.push_back({row.text(0), row.text(1), row.text(1) + u' ' + row.text(2) + kind});
    }
    return places;
}

} // namespace

Result<std::vector<identity::Persona>> personas(storage::Database &database)
{
    std::vector<identity::Persona> found;
    const auto read = database.read([&found](storage::Session &session) -> Result<Done> {
        found.clear();
        for (const CastMember &member : cast()) {
            const auto rows =
                session.query(u"SELECT id, name, name_en FROM person WHERE staff_no = ?"_s, {member.login});
            if (!rows)
                return fail(rows.error());
            if (rows->empty())
                continue; // not a database of ours
            identity::Persona persona;
            persona.personId = rows->front().text(0);
            persona.login = member.login;
            persona.nameKo = rows->front().text(1);
            persona.nameEn = rows->front().text(2);
            persona.roleKo = member.roleKo;
            persona.roleEn = member.roleEn;
            const auto places = placesOf(session, persona.personId);
            if (!places)
                return fail(places.error());
            for (const Place &place : *places)
                persona.seats.append(place.seat);
            if (!places->empty()) {
                persona.agency = places->front().agency;
                persona.unit = places->front().unit;
            }
            found.push_back(persona);
        }
        return Done{};
    });
    return read ? Result<std::vector<identity::Persona>>(found) : fail(read.error());
}

Result<identity::DemoPki> makeDemoCertificates(storage::Database &database, const QString &dataDirectory,
                                               const QDateTime &now)
{
    const auto people = personas(database);
    if (!people)
        return fail(people.error());
    auto pki = identity::makeDemoPki({dataDirectory, seedPassword.toString(), now}, *people);
    if (!pki)
        return pki;
    const auto linked = database.write(
        [&pki](storage::Session &session) { return identity::putCertificateLinks(session, pki->links); });
    return linked ? pki : fail(linked.error());
}

} // namespace gw::backend::seed
