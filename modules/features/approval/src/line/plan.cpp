// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/approval/line.h>

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

using document::StepRole;

/// Comes after the decision and does not touch its validity (D4.1).
bool isAfterwards(StepRole role)
{
    return role == StepRole::PostRead || role == StepRole::Inform;
}

bool mayBeDepartments(StepRole role)
{
    return role == StepRole::Concur || role == StepRole::Agree || role == StepRole::Inform;
}

QString whoOf(const Assignee &who)
{
    if (!who.postId.isEmpty())
        return u"post/"_s + who.postId;
    if (!who.seatId.isEmpty())
        return u"seat/"_s + who.seatId;
    return who.unitId.isEmpty() ? QString() : u"unit/"_s + who.unitId;
}

/// One walk over the line in its order.
class LineCheck
{
public:
    QList<LineProblem> of(const LinePlan &plan)
    {
        for (int g = 0; g < plan.groups.size(); ++g) {
            const PlannedGroup &group = plan.groups.at(g);
            if (group.steps.isEmpty())
                add(u"empty-group"_s, g, -1);
            for (int s = 0; s < group.steps.size(); ++s)
                look(group, g, s);
        }
        if (m_deciders == 0)
            add(u"no-decider"_s, -1, -1);
        return m_problems;
    }

private:
    void add(const QString &code, int group, int step)
    {
        m_problems.append({LineProblem::Level::Error, code, group, step});
    }

    void look(const PlannedGroup &group, int g, int s)
    {
        const PlannedStep &step = group.steps.at(s);
        const QString who = whoOf(step.assignee);
        if (who.isEmpty())
            add(u"nobody"_s, g, s);
        if (step.assignee.isDepartment() && !mayBeDepartments(step.role))
            add(u"department-role"_s, g, s);
        if (step.role == StepRole::Draft) {
            add(u"draft-step"_s, g, s);
            return;
        }
        if (isAfterwards(step.role)) {
            if (m_deciders == 0)
                add(u"before-decider"_s, g, s);
            return;
        }
        if (!who.isEmpty() && m_seen.contains(who))
            add(u"twice"_s, g, s);
        m_seen.insert(who);
        if (m_deciders > 0)
            add(step.role == StepRole::Decide ? u"many-deciders"_s : u"decider-not-last"_s, g, s);
        if (step.role != StepRole::Decide)
            return;
        ++m_deciders;
        if (group.mode == document::GroupMode::Parallel && group.steps.size() > 1)
            add(u"parallel-decider"_s, g, s);
    }

    QList<LineProblem> m_problems;
    QSet<QString> m_seen;
    int m_deciders = 0;
};

} // namespace

bool LinePlan::isEmpty() const
{
    return std::ranges::all_of(groups, [](const PlannedGroup &group) { return group.steps.isEmpty(); });
}

LinePlan planOf(const QList<StepGroup> &line)
{
    LinePlan plan;
    for (const StepGroup &group : line) {
        PlannedGroup planned{group.mode, group.joinRule};
        for (const Step &step : group.steps) {
            if (step.role == StepRole::Draft)
                continue; // the drafter's own; nobody plans it
            const bool isOver = step.state != document::StepState::Pending && !step.isOpen();
            planned.steps.append({step.id, step.role, step.assignee, step.required, {}, isOver});
        }
        if (!planned.steps.isEmpty())
            plan.groups.append(planned);
    }
    return plan;
}

QList<LineProblem> problemsOf(const LinePlan &plan)
{
    return LineCheck().of(plan);
}

} // namespace gw::approval
