// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "mailpeople.h"

#include "cast.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

constexpr auto columns =
    u"SELECT person.id, person.name, person.email, agency.name_ko, unit.name_ko, unit.id, unit.parent_id, post.title_ko, "
    "post.is_head, person.staff_no FROM seat JOIN person ON person.id = seat.person_id JOIN post ON post.id = seat.post_id "
    "JOIN unit ON unit.id = post.unit_id JOIN agency ON agency.id = unit.agency_id "
    "WHERE seat.kind = 'main' AND seat.valid_to IS NULL AND person.email <> '' AND person.state = 'active' AND ";

MailPerson personFrom(const storage::Row &row)
{
    MailPerson person;
    person.id = row.text(0);
    person.name = row.text(1);
    person.email = row.text(2);
    person.agency = row.text(3);
    person.unit = row.text(4);
    person.unitId = row.text(5);
    person.parentUnitId = row.text(6);
    person.title = row.text(7);
    person.isHead = row.integer(8) != 0;
    return person;
}

bool isMainAlias(const QString &alias)
{
    static const QSet<QString> aliases{u"haneul"_s, u"seojun"_s, u"jiu"_s,    u"eunseo"_s,
                                       u"garam"_s,  u"dohyun"_s, u"chaewon"_s};
    return aliases.contains(alias);
}

class Reader
{
public:
    explicit Reader(storage::Session &session) : m_session(session) {}

    Result<MailPeople> read()
    {
        for (const CastMember &member : cast()) {
            const auto rows = m_session.query(QString::fromUtf16(columns) + u"person.staff_no = ?"_s, {member.login});
            if (!rows)
                return fail(rows.error());
            if (rows->empty())
                continue;
            MailPerson persona = personFrom(rows->front());
            persona.isPersona = true;
            persona.isMain = isMainAlias(member.alias);
            m_people.personas.push_back(int(m_people.all.size()));
            m_known.insert(persona.id);
            m_people.all.push_back(persona);
        }
        const std::vector<MailPerson> personas = m_people.all;
        for (const MailPerson &persona : personas) { // their division
            const auto added = add(u"(unit.id = ? OR unit.parent_id = ? OR unit.id = ?) ORDER BY post.is_head DESC, person.id LIMIT 14"_s,
                                   {persona.unitId, persona.parentUnitId, persona.parentUnitId});
            if (!added)
                return fail(added.error());
        }
        const auto others = add(u"1 = 1 ORDER BY person.id LIMIT 160"_s, {});
        return others ? Result<MailPeople>(std::move(m_people)) : fail(others.error());
    }

private:
    Result<Done> add(const QString &condition, const QVariantList &values)
    {
        const auto rows = m_session.query(QString::fromUtf16(columns) + condition, values);
        if (!rows)
            return fail(rows.error());
        for (const storage::Row &row : *rows) {
            MailPerson person = personFrom(row);
            if (m_known.contains(person.id))
                continue;
            m_known.insert(person.id);
            m_people.all.push_back(std::move(person));
        }
        return Done{};
    }

    storage::Session &m_session;
    MailPeople m_people;
    QSet<QString> m_known;
};

} // namespace

int MailPeople::colleague(Random &random, int persona, int other) const
{
    const MailPerson &self = all[size_t(persona)];
    const int kind = random.below(100);
    for (int attempt = 0; attempt < 200; ++attempt) {
        const int candidate = kind < 35 && !personas.empty() ? random.pick(personas) : random.below(int(all.size()));
        if (candidate == persona || candidate == other)
            continue;
        const MailPerson &person = all[size_t(candidate)];
        const bool near = person.unitId == self.unitId || person.parentUnitId == self.parentUnitId;
        if (kind >= 35 && kind < 70 && !near && attempt < 150)
            continue;
        return candidate;
    }
    return persona == 0 ? 1 : 0;
}

int MailPeople::superior(int persona) const
{
    const MailPerson &self = all[size_t(persona)];
    int found = nobody;
    for (size_t index = 0; index < all.size(); ++index) {
        const MailPerson &person = all[index];
        if (int(index) == persona || !person.isHead)
            continue;
        if (person.unitId == (self.isHead ? self.parentUnitId : self.unitId))
            return int(index);
        if (person.unitId == self.parentUnitId)
            found = int(index);
    }
    return found;
}

Result<MailPeople> mailPeople(storage::Session &session)
{
    return Reader(session).read();
}

} // namespace gw::backend::seed
