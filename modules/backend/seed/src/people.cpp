// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "cast.h"
#include "city.h"
#include "names.h"

#include <QHash>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

QDate dayOf(const QDateTime &now)
{
    return now.toOffsetFromUtc(9 * 3600).date();
}

class Hiring
{
public:
    Hiring(City &city, Random &random, const QDateTime &now, int persons)
        : m_city(city)
        , m_random(random)
        , m_today(dayOf(now))
        , m_left(persons / 100)
        , m_serials(city.agencies.size(), 300'000)
    {
        for (const CastMember &member : cast())
            m_aliases.insert(member.alias, 1);
    }

    void run()
    {
        for (size_t i = 0; i < m_city.posts.size(); ++i) {
            if (!m_city.posts[i].isVacant)
                fill(int(i));
        }
        for (size_t i = 0; i < m_city.posts.size(); ++i) {
            if (m_city.posts[i].isVacant)
                fillSecond(int(i));
        }
        for (int i = 0; i < m_left; ++i)
            addPredecessor();
        for (size_t i = 0; i < m_city.seats.size(); ++i)
            grant(int(i));
    }

private:
    QString alias(const QString &mail)
    {
        const int count = ++m_aliases[mail];
        return count == 1 ? mail : mail + QString::number(count);
    }

    int addPerson(int agency, const CastMember *member)
    {
        const Name name = makeName(m_random);
        PersonRow row;
        row.id = m_random.id(QDateTime(QDate(2020, 1, 2), QTime(0, 0), Qt::UTC));
        row.name = member ? member->name : name.ko;
        row.nameEn = member ? member->nameEn : name.en;
        row.hanja = member ? member->hanja : name.hanja;
        row.alias = member ? member->alias : alias(name.mail);
        row.email = row.alias + u'@' + m_city.agencies[size_t(agency)].mailDomain;
        row.staffNo =
            member ? member->login : u"%1-%2"_s.arg(agency == 0 ? 11 : 30 + agency).arg(++m_serials[size_t(agency)]);
        const int number = int(m_city.persons.size());
        if (m_random.chance(60)) // 010-00…: unassigned, like the desks' numbers
            row.mobile =
                u"010-00%1-%2"_s.arg(number / 10000, 2, 10, QChar(u'0')).arg(number % 10000, 4, 10, QChar(u'0'));
        row.state = !member && m_random.chance(1) ? u"leave"_s : u"active"_s;
        m_city.persons.push_back(row);
        return number;
    }

    int addSeat(int person, int post, const QString &kind, QDate from, std::optional<QDate> to = {})
    {
        m_city.seats.push_back(
            {m_random.id(QDateTime(QDate(2020, 1, 3), QTime(0, 0), Qt::UTC)), person, post, kind, from, to});
        return int(m_city.seats.size()) - 1;
    }

    void fill(int index)
    {
        PostRow &post = m_city.posts[size_t(index)];
        const CastMember *member = post.persona == none ? nullptr : &cast()[size_t(post.persona)];
        const int person = addPerson(m_city.units[size_t(post.unit)].agency, member);
        const int seat = addSeat(person, index, u"main"_s, m_today.addDays(-m_random.between(20, 1400)));
        post.mainSeat = seat;
        m_city.persons[size_t(person)].mainSeat = seat;
    }

    /// A head's post without a holder of its own: the cast's second posts, else the first team's head acts for the division
    /// or holds the sister team as well.
    void fillSecond(int index)
    {
        const PostRow &post = m_city.posts[size_t(index)];
        const UnitRow &unit = m_city.units[size_t(post.unit)];
        QString kind = unit.level == Level::Division ? u"acting"_s : u"concurrent"_s;
        int holder = none;
        for (const CastMember &member : cast()) {
            if (member.agency != unit.agency || member.secondUnit != unit.name.ko)
                continue;
            kind = member.secondKind;
            const auto person = std::ranges::find(m_city.persons, member.login, &PersonRow::staffNo);
            holder = int(person - m_city.persons.begin());
        }
        const int division = unit.level == Level::Division ? post.unit : unit.parent;
        for (size_t i = size_t(division) + 1; holder == none && i < m_city.units.size(); ++i) {
            const PostRow &head = m_city.posts[size_t(m_city.units[i].headPost)];
            if (m_city.units[i].parent == division && head.mainSeat != none)
                holder = m_city.seats[size_t(head.mainSeat)].person;
        }
        if (holder != none)
            addSeat(holder, index, kind, m_today.addDays(-m_random.between(5, 200)));
    }

    /// Somebody who sat on a post before and is no longer in service: the directory's memory.
    void addPredecessor()
    {
        int index = m_random.below(int(m_city.posts.size()));
        while (m_city.posts[size_t(index)].mainSeat == none || m_city.posts[size_t(index)].persona != none)
            index = (index + 1) % int(m_city.posts.size());
        const PostRow &post = m_city.posts[size_t(index)];
        const QDate last = m_city.seats[size_t(post.mainSeat)].from.addDays(-1);
        const int person = addPerson(m_city.units[size_t(post.unit)].agency, nullptr);
        m_city.persons[size_t(person)].state = u"left"_s;
        m_city.persons[size_t(person)].mainSeat =
            addSeat(person, index, u"main"_s, last.addDays(-m_random.between(200, 1200)), last);
    }

    void grant(int seat)
    {
        const SeatRow &row = m_city.seats[size_t(seat)];
        const PostRow &post = m_city.posts[size_t(row.post)];
        const Level level = m_city.units[size_t(post.unit)].level;
        QStringList all;
        if (post.persona != none && !row.to)
            all = cast()[size_t(post.persona)].capabilities.split(u' ', Qt::SkipEmptyParts);
        if (post.isHead && !row.to) {
            all.append(u"absence.manage-unit"_s);
            if (level != Level::Team) {
                all.append(u"notice.publish"_s);
                all.append(u"systems.grant"_s);
            }
        }
        all.removeDuplicates();
        for (const QString &capability : all)
            m_city.capabilities.push_back({seat, capability});
    }

    City &m_city;
    Random &m_random;
    QDate m_today;
    int m_left;
    std::vector<int> m_serials;
    QHash<QString, int> m_aliases;
};

struct AbsenceKind
{
    const char16_t *kind;
    const char16_t *reason;
    int mostDays;
};
constexpr AbsenceKind absenceKinds[] = {
    {u"leave", u"연가", 5},         {u"leave", u"병가", 10},     {u"trip", u"관외 출장", 3}, {u"trip", u"현장 점검", 1},
    {u"training", u"직무 교육", 5}, {u"leave", u"특별 휴가", 3}, {u"other", u"공가", 1},
};

QDateTime officeTime(QDate day, int hour)
{
    return QDateTime(day, QTime(hour, 0), Qt::OffsetFromUTC, 9 * 3600).toUTC();
}

/// A colleague to stand in: of the same unit, else of the division.
int substituteFor(const City &city, Random &random, int seat)
{
    const int post = city.seats[size_t(seat)].post;
    const int unit = city.posts[size_t(post)].unit;
    const int parent = city.units[size_t(unit)].parent;
    for (const int place : {unit, parent}) {
        if (place == none)
            continue;
        std::vector<int> candidates;
        for (const int other : city.units[size_t(place)].posts) {
            if (other != post && city.posts[size_t(other)].mainSeat != none)
                candidates.push_back(city.posts[size_t(other)].mainSeat);
        }
        if (!candidates.empty())
            return random.pick(candidates);
    }
    return none;
}

} // namespace

void hirePeople(City &city, Random &random, const QDateTime &now, int persons)
{
    Hiring(city, random, now, persons).run();
}

void planAbsences(City &city, Random &random, const QDateTime &now)
{
    const QDate today = dayOf(now);
    const auto add = [&](int seat, int firstDay, int days, const AbsenceKind &kind) {
        AbsenceRow row;
        row.from = officeTime(today.addDays(firstDay), 0);
        row.to = officeTime(today.addDays(firstDay + days), 0);
        row.id = random.id(row.from);
        row.seat = seat;
        row.substitute = substituteFor(city, random, seat);
        row.kind = QString::fromUtf16(kind.kind);
        row.reason = QString::fromUtf16(kind.reason);
        city.absences.push_back(row);
    };
    for (const PersonRow &person : city.persons) {
        if (person.state == u"left"_s || city.posts[size_t(city.seats[size_t(person.mainSeat)].post)].persona != none)
            continue;
        if (person.state == u"leave"_s) {
            constexpr AbsenceKind longLeave{u"leave", u"육아휴직", 365};
            add(person.mainSeat, -random.between(10, 200), 365, longLeave);
        } else if (random.chance(5)) {
            const AbsenceKind &kind = absenceKinds[random.below(int(std::size(absenceKinds)))];
            const int days = random.between(1, kind.mostDays);
            add(person.mainSeat, random.between(-days, 6), days, kind);
        }
    }
    for (const auto &[login, firstDay, days, kind] :
         {std::tuple(u"11-198204"_s, 1, 2, 2), std::tuple(u"31-180911"_s, -1, 3, 0)}) {
        const auto person = std::ranges::find(city.persons, login, &PersonRow::staffNo);
        add(person->mainSeat, firstDay, days, absenceKinds[kind]);
    }
}

} // namespace gw::backend::seed
