// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "cast.h"
#include "city.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

// Ids of what was there from the beginning carry the city's founding, so that they do not depend on "now".
const QDateTime &founding()
{
    static const QDateTime time(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return time;
}

struct Scale
{
    size_t bureaus;   ///< of a district
    size_t divisions; ///< per bureau
    size_t teams;     ///< per division
    int towns;        ///< per district
};

class Founder
{
public:
    Founder(City &city, Random &random, SeedOptions::Size size)
        : m_city(city), m_random(random), m_large(size == SeedOptions::Size::City)
    {
    }

    void run()
    {
        addAgency({u"한별특별시"_s, u"Hanbyeol City"_s}, u"metro"_s, u"hanbyeol.example"_s);
        offices(true);
        for (const BureauPlan &bureau : cityChart())
            addBureau(bureau, {99, m_large ? size_t(99) : 3, m_large ? size_t(99) : 1, 0});
        for (const Both &district : districts()) {
            const QString label = district.en.section(u'-', 0, 0).toLower();
            addAgency(district, u"district"_s, label + u".hanbyeol.example"_s);
            offices(false);
            const Scale scale = m_large ? Scale{99, 99, 99, 15} : Scale{2, 2, 0, 0};
            for (size_t i = 0; i < std::min(scale.bureaus, districtChart().size()); ++i)
                addBureau(districtChart()[i], scale);
            for (int i = 0; i < scale.towns; ++i)
                addTown();
        }
        markVacancies();
    }

private:
    int agency() const { return int(m_city.agencies.size()) - 1; }

    bool isNeeded(const QString &unit) const
    {
        return std::ranges::any_of(cast(), [&](const CastMember &member) {
            return member.agency == agency() && (member.unit == unit || member.secondUnit == unit);
        });
    }

    void addAgency(const Both &name, const QString &kind, const QString &mailDomain)
    {
        AgencyRow row;
        row.id = m_random.id(founding());
        row.code = u"91%1000"_s.arg(m_city.agencies.size(), 2, 10, QChar(u'0'));
        row.name = name;
        row.kind = kind;
        row.mailDomain = mailDomain;
        m_city.agencies.push_back(row);
        m_unitsOfAgency = 0;
    }

    int addUnit(int parent, const Both &name, Level level, std::vector<Both> topics)
    {
        UnitRow row;
        row.id = m_random.id(founding());
        row.agency = agency();
        row.parent = parent;
        row.code = u"91%1%2"_s.arg(agency(), 2, 10, QChar(u'0')).arg(++m_unitsOfAgency, 3, 10, QChar(u'0'));
        row.name = name;
        row.level = level;
        row.position = m_unitsOfAgency;
        row.isDocumentDepartment = level == Level::Division && name.ko == u"총무과"_s;
        row.topics = std::move(topics);
        m_city.units.push_back(row);
        return int(m_city.units.size()) - 1;
    }

    void addHead(int unit, const Both &title, const QString &rank)
    {
        UnitRow &row = m_city.units[size_t(unit)];
        PostRow post;
        post.id = m_random.id(founding());
        post.unit = unit;
        post.title = title;
        post.rank = rank;
        post.isHead = true;
        QStringList ko, en;
        for (const Both &topic : row.topics) {
            ko.append(topic.ko);
            en.append(topic.en);
        }
        post.duties = {row.name.ko + u" 업무 총괄("_s + ko.join(u", "_s) + u')',
                       u"Head of "_s + row.name.en + u": "_s + en.join(u", "_s)};
        row.headPost = int(m_city.posts.size());
        row.posts.push_back(row.headPost);
        m_city.posts.push_back(post);
    }

    void offices(bool cityHall)
    {
        AgencyRow &row = m_city.agencies.back();
        const std::vector<Both> mayor{{u"시정 총괄"_s, u"Direction of the city"_s},
                                      {u"일정 관리"_s, u"Schedule"_s},
                                      {u"보고 조정"_s, u"Reports"_s}};
        if (cityHall) {
            const int office = addUnit(none, {u"시장실"_s, u"Mayor's Office"_s}, Level::Office, mayor);
            addHead(office, {u"시장"_s, u"Mayor"_s}, u"정무"_s);
            row.headPost = m_city.units[size_t(office)].headPost;
            const int first = addUnit(none, {u"행정1부시장실"_s, u"Office of the First Vice Mayor"_s}, Level::Office,
                                      {{u"행정 분야 조정"_s, u"Coordination of administration"_s}});
            addHead(first, {u"행정1부시장"_s, u"First Vice Mayor"_s}, u"1"_s);
            const int second = addUnit(none, {u"행정2부시장실"_s, u"Office of the Second Vice Mayor"_s}, Level::Office,
                                       {{u"기술 분야 조정"_s, u"Coordination of engineering"_s}});
            addHead(second, {u"행정2부시장"_s, u"Second Vice Mayor"_s}, u"1"_s);
            const int audit = addUnit(none, {u"감사위원회"_s, u"Audit and Inspection Commission"_s}, Level::Office,
                                      {{u"종합 감사"_s, u"Audits"_s},
                                       {u"청렴 업무"_s, u"Integrity"_s},
                                       {u"공직 윤리"_s, u"Ethics of office"_s}});
            addHead(audit, {u"감사위원장"_s, u"Chair of the Audit Commission"_s}, u"2"_s);
            return;
        }
        const QString en = row.name.en;
        const int office = addUnit(none, {u"구청장실"_s, u"District Mayor's Office"_s}, Level::Office,
                                   {{u"구정 총괄"_s, u"Direction of the district"_s}, {u"일정 관리"_s, u"Schedule"_s}});
        addHead(office, {u"구청장"_s, u"Mayor of "_s + en}, u"정무"_s);
        m_city.agencies.back().headPost = m_city.units[size_t(office)].headPost;
        if (!m_large)
            return;
        const int vice = addUnit(none, {u"부구청장실"_s, u"Office of the Vice District Mayor"_s}, Level::Office,
                                 {{u"구정 조정"_s, u"Coordination"_s}});
        addHead(vice, {u"부구청장"_s, u"Vice Mayor of "_s + en}, u"2"_s);
    }

    void addBureau(const BureauPlan &plan, Scale scale)
    {
        const bool cityHall = agency() == 0;
        std::vector<Both> topics;
        for (const DivisionPlan &division : plan.divisions)
            topics.push_back(division.topics.front());
        const int bureau = addUnit(none, plan.name, Level::Bureau, topics);
        addHead(bureau, {plan.name.ko + u"장"_s, u"Bureau Head"_s}, cityHall ? u"2"_s : u"4"_s);
        for (size_t i = 0; i < plan.divisions.size(); ++i) {
            const DivisionPlan &division = plan.divisions[i];
            const bool holdsCast =
                isNeeded(division.name.ko) || std::ranges::any_of(division.topics, [this](const Both &topic) {
                    return isNeeded(teamName(topic).ko);
                });
            if (i < scale.divisions || holdsCast)
                addDivision(bureau, division, scale.teams);
        }
    }

    static Both teamName(const Both &topic) { return {joined(topic.ko) + u"팀"_s, titleCase(topic.en) + u" Team"_s}; }

    /// "Receipt of complaints" as a name.
    static QString titleCase(const QString &text)
    {
        static const QStringList small{u"of"_s, u"and"_s, u"for"_s, u"in"_s, u"the"_s, u"to"_s, u"with"_s};
        QStringList words = text.split(u' ');
        for (QString &word : words) {
            if (!small.contains(word))
                word[0] = word.at(0).toUpper();
        }
        return words.join(u' ');
    }

    void addDivision(int bureau, const DivisionPlan &plan, size_t teams)
    {
        const bool cityHall = agency() == 0;
        const int division = addUnit(bureau, plan.name, Level::Division, plan.topics);
        // 예산담당관 is the name of the division and the title of its head.
        const QString head = plan.name.ko.endsWith(u"담당관"_s) ? plan.name.ko : plan.name.ko + u"장"_s;
        addHead(division, {head, u"Division Head"_s}, cityHall ? u"4"_s : u"5"_s);
        for (size_t i = 0; i < plan.topics.size(); ++i) {
            const Both name = teamName(plan.topics[i]);
            if (i >= teams && !isNeeded(name.ko))
                continue;
            const int team = addUnit(division, name, Level::Team, {plan.topics[i]});
            addHead(team, {name.ko + u"장"_s, u"Team Leader"_s}, cityHall ? u"5"_s : u"6"_s);
        }
    }

    void addTown()
    {
        static const std::vector<Both> front{
            {u"햇살"_s, u"Haetsal"_s},    {u"솔밭"_s, u"Solbat"_s},     {u"느티"_s, u"Neuti"_s},
            {u"샘터"_s, u"Saemteo"_s},    {u"바람"_s, u"Baram"_s},      {u"돌담"_s, u"Doldam"_s},
            {u"버들"_s, u"Beodeul"_s},    {u"구름"_s, u"Gureum"_s},     {u"너울"_s, u"Neoul"_s},
            {u"무지개"_s, u"Mujigae"_s},  {u"한마음"_s, u"Hanmaeum"_s}, {u"새터"_s, u"Saeteo"_s},
            {u"큰나무"_s, u"Keunnamu"_s}, {u"잔디"_s, u"Jandi"_s},      {u"옹달샘"_s, u"Ongdalsaem"_s},
            {u"마중"_s, u"Majung"_s}};
        const int number = int(m_city.units.size());
        const Both &name = front[size_t(number) % front.size()];
        const QString ordinal = QString::number(1 + m_random.below(3));
        const int town =
            addUnit(none, {name.ko + ordinal + u"동 주민센터"_s, name.en + u" "_s + ordinal + u"-dong Town Office"_s},
                    Level::Town,
                    {{u"주민 등록"_s, u"Resident registration"_s},
                     {u"복지 상담"_s, u"Welfare advice"_s},
                     {u"제증명 발급"_s, u"Certificates"_s},
                     {u"생활 민원"_s, u"Everyday complaints"_s}});
        addHead(town, {name.ko + ordinal + u"동장"_s, u"Head of Town Office"_s}, u"5"_s);
    }

    /// Some heads' posts have no holder of their own: somebody acts for them, or holds them beside another post.
    void markVacancies()
    {
        for (UnitRow &unit : m_city.units) {
            PostRow &head = m_city.posts[size_t(unit.headPost)];
            const bool firstOfCast = std::ranges::any_of(cast(), [&](const CastMember &member) {
                return member.agency == unit.agency && member.unit == unit.name.ko && member.isHead;
            });
            if (isSecondOfCast(unit))
                head.isVacant = true;
            else if (!firstOfCast && (unit.level == Level::Division || unit.level == Level::Team)
                     && canBeHeldBySomebody(unit))
                head.isVacant = m_random.chance(3);
        }
    }

    static bool isSecondOfCast(const UnitRow &unit)
    {
        return std::ranges::any_of(cast(), [&unit](const CastMember &member) {
            return member.agency == unit.agency && member.secondUnit == unit.name.ko;
        });
    }

    bool canBeHeldBySomebody(const UnitRow &unit) const
    {
        const int index = int(&unit - m_city.units.data());
        if (unit.level == Level::Division) // its teams follow it
            return size_t(index) + 1 < m_city.units.size() && m_city.units[size_t(index) + 1].parent == index
                   && !isSecondOfCast(m_city.units[size_t(index) + 1]);
        return m_city.units[size_t(index) - 1].parent == unit.parent; // not the first team, which may have to stand in
    }

    City &m_city;
    Random &m_random;
    bool m_large;
    int m_unitsOfAgency = 0;
};

} // namespace

const UnitRow &City::divisionOf(int unit) const
{
    const UnitRow *row = &units[size_t(unit)];
    while (row->level == Level::Team && row->parent != none)
        row = &units[size_t(row->parent)];
    return *row;
}

void foundOffices(City &city, Random &random, SeedOptions::Size size)
{
    Founder(city, random, size).run();
}

} // namespace gw::backend::seed
