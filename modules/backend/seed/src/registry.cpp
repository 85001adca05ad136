// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "areas.h"
#include "registrytexts.h"
#include "sealpicture.h"

#include <algorithm>
#include <gw/backend/approval/registry.h>
#include <gw/backend/dispatch/seals.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::seed {
namespace {

namespace reg = approval;

/// What approval stands on in every agency: who keeps documents and seals, what is filed where, who may decide what.
class Registry
{
public:
    Registry(const City &city, storage::Session &session, quint64 value, const QDateTime &now)
        : m_city(city), m_session(session), m_random(value + 0xA9), m_value(value), m_now(now)
    {
    }

    Result<Done> run()
    {
        for (const reg::Form &form : documentForms()) {
            if (const auto done = reg::insert(m_session, form); !done)
                return done;
        }
        for (size_t agency = 0; agency < m_city.agencies.size(); ++agency) {
            if (const auto done = open(int(agency)); !done)
                return done;
        }
        for (size_t unit = 0; unit < m_city.units.size(); ++unit) {
            if (const auto done = open(m_city.units[unit], int(unit)); !done)
                return done;
        }
        return grantPersonas();
    }

private:
    static bool isProcessing(const UnitRow &unit)
    {
        return unit.level == Level::Division || unit.level == Level::Office || unit.level == Level::Town;
    }

    /// Somebody of the staff of a unit or of its teams: a persona when there is one.
    int staffOf(int unit) const
    {
        int best = none;
        for (const PostRow &post : m_city.posts) {
            const UnitRow &own = m_city.units[size_t(post.unit)];
            const bool belongs = post.unit == unit || (own.level == Level::Team && own.parent == unit);
            if (!belongs || post.isHead || post.mainSeat == none || m_city.seats[size_t(post.mainSeat)].to)
                continue;
            if (best == none || post.persona != none)
                best = post.mainSeat;
        }
        return best;
    }

    Result<Done> grant(int seat, const QString &capability)
    {
        if (seat == none)
            return Done{};
        const auto done =
            m_session.exec(u"INSERT INTO seat_capability(seat_id, capability) VALUES(?, ?) ON CONFLICT DO NOTHING"_s,
                           {m_city.seats[size_t(seat)].id, capability});
        return done ? Result<Done>(Done{}) : fail(done.error());
    }

    Result<Done> grantPersonas()
    {
        // Who does in the story what hardly anybody else does: records, administration, audit.
        for (const PostRow &post : m_city.posts) {
            const UnitRow &unit = m_city.units[size_t(post.unit)];
            if (post.isHead || post.mainSeat == none)
                continue;
            QString capability;
            if (unit.name.ko == u"기록물관리팀"_s && post.persona != none)
                capability = u"document.records"_s;
            else if (unit.name.ko == u"시스템운영팀"_s && post.persona != none)
                capability = u"document.admin"_s;
            else if (unit.name.ko == u"감사위원회"_s)
                capability = u"document.audit"_s;
            if (const auto done = capability.isEmpty() ? Result<Done>(Done{}) : grant(post.mainSeat, capability); !done)
                return done;
        }
        return Done{};
    }

    Result<Done> open(int agency)
    {
        const AgencyRow &row = m_city.agencies[size_t(agency)];
        const QString rule = m_random.id(m_now);
        Result<Done> done =
            reg::insert(m_session, reg::DelegationRule{.id = rule,
                                                       .agencyId = row.id,
                                                       .sourceKo = row.name.ko + u" 사무전결 처리 규칙"_s,
                                                       .sourceEn = row.name.en + u" delegation rule"_s,
                                                       .version = u"2026-1"_s,
                                                       .validFrom = QDate(2026, 1, 1)});
        m_rules.push_back(rule);
        for (const Delegated &item : generalDelegation()) {
            if (done)
                done = addItem(rule, {}, item, {});
        }
        const auto department = std::ranges::find_if(
            m_city.units, [&](const UnitRow &unit) { return unit.agency == agency && unit.isDocumentDepartment; });
        if (!done || department == m_city.units.end())
            return done;
        const int unit = int(department - m_city.units.begin());
        const int keeper = staffOf(unit);
        for (const QString &capability : {u"document.dept-clerk"_s, u"seal.keeper"_s}) {
            if (done)
                done = grant(keeper, capability);
        }
        const PostRow &head = m_city.posts[size_t(row.headPost)];
        if (done)
            done = addSeal(*department, keeper, row.name.ko + head.title.ko.mid(1) + u"의인"_s, // 한별특별시 + 시장
                           u"Seal of the %1 of %2"_s.arg(head.title.en, row.name.en));
        return done;
    }

    Result<Done> open(const UnitRow &unit, int index)
    {
        const PostRow *head = unit.headPost == none ? nullptr : &m_city.posts[size_t(unit.headPost)];
        const bool isVice = unit.level == Level::Office && unit.name.ko.contains(u"부시장"_s);
        if (head && isVice) {
            if (const auto done = reg::setLevel(m_session, head->id, reg::Level::Vice); !done)
                return done;
        }
        if (!isProcessing(unit))
            return Done{};
        const int clerk = staffOf(index);
        Result<Done> done = grant(clerk, u"document.clerk"_s);
        int number = 0;
        for (const TaskPlan &plan : taskPlans()) {
            if (done)
                done = addTask(unit, plan, ++number);
        }
        const bool isPersonas = clerk != none && m_city.posts[size_t(m_city.seats[size_t(clerk)].post)].persona != none;
        if (done && head && isPersonas && unit.level == Level::Division && !unit.isDocumentDepartment)
            done = addSeal(unit, clerk, head->title.ko + u"의인"_s, u"Seal of the "_s + head->title.en);
        return done;
    }

    Result<Done> addTask(const UnitRow &unit, const TaskPlan &plan, int number)
    {
        const Both topic = unit.topics.empty() ? unit.name : unit.topics.front();
        reg::UnitTask task;
        task.code = u"%1-%2"_s.arg(unit.code).arg(number, 2, 10, QChar(u'0'));
        task.unitId = unit.id;
        task.nameKo = plan.name.ko.arg(topic.ko);
        task.nameEn = plan.name.en.arg(topic.en);
        task.retention = plan.retention;
        task.defaultDisclosure = plan.disclosure;
        Result<Done> done = reg::insert(m_session, task);
        const int year = m_now.toUTC().addSecs(9 * 3600).date().year();
        for (int before : {0, 1}) {
            reg::RecordFile file;
            file.id = m_random.id(m_now);
            file.unitTaskCode = task.code;
            file.classNo = u"%1-%2-0001"_s.arg(task.code).arg(year - before);
            file.titleKo = u"%1년 %2"_s.arg(year - before).arg(task.nameKo);
            file.titleEn = u"%2 %1"_s.arg(year - before).arg(task.nameEn);
            file.year = year - before;
            file.closed = before > 0;
            if (done)
                done = reg::insert(m_session, file);
        }
        if (!plan.isSpending)
            return done;
        const QString &rule = m_rules[size_t(unit.agency)];
        for (const Delegated &item : spendingDelegation()) {
            if (done)
                done = addItem(rule, task.code, item, item.budgetConcurs ? budgetUnit(unit) : QStringList());
        }
        return done;
    }

    /// Whose work is touched where much money is spent (Art. 9(2)): the budget division of the same agency, if it has one.
    QStringList budgetUnit(const UnitRow &unit) const
    {
        for (const UnitRow &other : m_city.units) {
            if (other.agency == unit.agency && other.name.ko == u"예산담당관"_s && other.id != unit.id)
                return {other.id};
        }
        return {};
    }

    Result<Done> addItem(const QString &rule, const QString &task, const Delegated &plan, const QStringList &concur)
    {
        reg::DelegationItem item;
        item.id = m_random.id(m_now);
        item.ruleId = rule;
        item.unitTaskCode = task;
        item.matterKo = plan.matter.ko;
        item.matterEn = plan.matter.en;
        item.amountMax = plan.amountMax;
        item.decider = plan.level;
        item.concurUnits = concur;
        return reg::insert(m_session, item);
    }

    Result<Done> addSeal(const UnitRow &unit, int keeper, const QString &nameKo, const QString &nameEn)
    {
        dispatch::Seal seal;
        seal.id = m_random.id(m_now);
        seal.unitId = unit.id;
        seal.kind = u"post"_s;
        seal.nameKo = nameKo;
        seal.nameEn = nameEn;
        seal.registeredNo = u"2026-직-%1"_s.arg(++m_seals);
        seal.image = sealPicture(m_value + quint64(m_seals));
        seal.validFrom = QDate(2026, 1, 1);
        return dispatch::insert(m_session, seal, keeper == none ? QString() : m_city.seats[size_t(keeper)].id, m_now);
    }

    const City &m_city;
    storage::Session &m_session;
    Random m_random;
    quint64 m_value;
    QDateTime m_now;
    std::vector<QString> m_rules; ///< by agency
    int m_seals = 0;
};

} // namespace

Result<Done> openRegistry(const City &city, storage::Database &database, quint64 value, const QDateTime &now)
{
    return database.write([&](storage::Session &session) { return Registry(city, session, value, now).run(); });
}

} // namespace gw::backend::seed
