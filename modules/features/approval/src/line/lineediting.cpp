// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "lineediting_p.h"

#include "../intents/intent_tools.h"
#include "../intents/putting.h"
#include "linejson.h"
#include <gw/base/deliver.h>
#include <gw/portalapi/documentlines.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

using document::StepRole;

constexpr int mostUndo = 100;
const QString savedLines = u"saved-lines"_s;

bool isAfterDecision(StepRole role)
{
    return role == StepRole::PostRead || role == StepRole::Inform;
}

/// Where {group, step} of the decision is; {-1, -1} when there is none.
QPair<int, int> deciderIn(const LinePlan &plan)
{
    for (int g = 0; g < plan.groups.size(); ++g) {
        for (int s = 0; s < plan.groups.at(g).steps.size(); ++s) {
            if (plan.groups.at(g).steps.at(s).role == StepRole::Decide)
                return {g, s};
        }
    }
    return {-1, -1};
}

bool isSame(const Assignee &one, const Assignee &other)
{
    return one.postId.isEmpty() ? !one.seatId.isEmpty() && one.seatId == other.seatId : one.postId == other.postId;
}

/// How the line stands to what the rule of delegation says (D4.7, Art. 67-2): whom it names as the decider decides,
/// somebody below them must not, somebody above them need not.
std::optional<LineProblem> levelProblem(const LinePlan &plan, const LinePlan &proposed)
{
    const auto [group, at] = deciderIn(plan);
    const auto [ruleGroup, ruleAt] = deciderIn(proposed);
    if (group < 0 || ruleGroup < 0)
        return {};
    const Assignee &mine = plan.groups.at(group).steps.at(at).assignee;
    const Assignee &rule = proposed.groups.at(ruleGroup).steps.at(ruleAt).assignee;
    if (isSame(mine, rule))
        return {};
    const auto reviews = [](const LinePlan &line, const Assignee &who) {
        return std::ranges::any_of(line.groups, [&who](const PlannedGroup &one) {
            return std::ranges::any_of(one.steps, [&who](const PlannedStep &step) {
                return step.role == StepRole::Review && isSame(step.assignee, who);
            });
        });
    };
    if (reviews(proposed, mine))
        return LineProblem{LineProblem::Level::Error, u"below-level"_s, group, at};
    if (reviews(plan, rule))
        return LineProblem{LineProblem::Level::Warning, u"above-level"_s, group, at};
    return {};
}

bool isPlace(const LinePlan &plan, int group, int step)
{
    return group >= 0 && group < plan.groups.size() && step >= 0 && step < plan.groups.at(group).steps.size();
}

void dropEmptyGroups(LinePlan &plan)
{
    plan.groups.removeIf([](const PlannedGroup &group) { return group.steps.isEmpty(); });
}

Task<LineProposal> proposalOf(Send send, portal::ProposeLine call)
{
    Task<portal::LineProposal> asking = ask(send, call);
    const Result<portal::LineProposal> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return proposalFrom(portal::toJson(*answer).toObject());
}

} // namespace

void LineEditing::Private::change(LinePlan next)
{
    if (next == plan)
        return;
    before.append(plan);
    if (before.size() > mostUndo)
        before.removeFirst();
    plan = std::move(next);
    check();
    Q_EMIT q->changed();
}

void LineEditing::Private::check()
{
    problems = problemsOf(plan);
    if (!proposal)
        return;
    if (const auto level = levelProblem(plan, proposal->plan))
        problems.append(*level);
}

LinePlan LineEditing::Private::withNames(LinePlan line) const
{
    if (!named)
        return line;
    for (PlannedGroup &group : line.groups) {
        for (PlannedStep &step : group.steps) {
            if (step.assignee.title.isEmpty() && step.assignee.unit.isEmpty())
                step.assignee = named(step.assignee);
        }
    }
    return line;
}

void LineEditing::Private::readSaved(bool alsoAsk)
{
    const QString seat = fetching.seat();
    const auto take = [](LineEditing *editing, const QJsonObject &json) {
        QList<SavedLine> lines = savedLinesFrom(json);
        for (SavedLine &line : lines)
            line.plan = editing->d->withNames(line.plan);
        if (std::exchange(editing->d->saved, lines) != lines)
            Q_EMIT editing->savedChanged();
    };
    deliver(fetching.kept(savedLines, seat), q,
            [take](LineEditing *editing, const Result<std::optional<CachedDocument>> &kept) {
                if (kept && *kept)
                    take(editing, (*kept)->json);
            });
    if (!alsoAsk)
        return;
    portal::ListSavedLines call;
    if (!seat.isEmpty())
        call.gwanmunSeat = seat;
    deliver(fetching.object(savedLines, seat, call.request(), &parsePlain<portal::ListSavedLines>), q,
            [take](LineEditing *editing, const Result<QJsonObject> &answer) {
                if (answer)
                    take(editing, *answer);
            });
}

LineEditing::LineEditing(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    d->q = this;
    d->check();
    connect(&d->outbox, &outbox::Outbox::entryChanged, this, [this](const outbox::Entry &entry) {
        if (entry.state == outbox::State::Confirmed && (entry.kind == keepLineKind || entry.kind == forgetLineKind))
            d->readSaved(true);
    });
    d->readSaved(true);
}

LineEditing::~LineEditing() = default;

const LinePlan &LineEditing::plan() const
{
    return d->plan;
}

void LineEditing::setPlan(const LinePlan &plan)
{
    d->change(plan);
}

const QList<LineProblem> &LineEditing::problems() const
{
    return d->problems;
}

bool LineEditing::isValid() const
{
    return std::ranges::none_of(d->problems,
                                [](const LineProblem &one) { return one.level == LineProblem::Level::Error; });
}

QPair<int, int> LineEditing::add(document::StepRole role, const Assignee &assignee)
{
    LinePlan next = d->plan;
    const auto [group, at] = deciderIn(next);
    int place = int(next.groups.size());
    if (!isAfterDecision(role) && group >= 0)
        place = group;
    // One group for each: a step that should run beside others is moved to them.
    next.groups.insert(place, PlannedGroup{.steps = {PlannedStep{.role = role, .assignee = assignee}}});
    d->change(std::move(next));
    return {place, 0};
}

void LineEditing::addAt(int group, int step, document::StepRole role, const Assignee &assignee)
{
    LinePlan next = d->plan;
    const PlannedStep planned{.role = role, .assignee = assignee};
    if (group < 0 || group >= next.groups.size()) {
        next.groups.append(PlannedGroup{.steps = {planned}});
    } else {
        QList<PlannedStep> &steps = next.groups[group].steps;
        steps.insert(std::clamp(qsizetype(step), qsizetype(0), steps.size()), planned);
    }
    d->change(std::move(next));
}

void LineEditing::remove(int group, int step)
{
    if (!isPlace(d->plan, group, step) || d->plan.groups.at(group).steps.at(step).fixed)
        return;
    LinePlan next = d->plan;
    next.groups[group].steps.removeAt(step);
    dropEmptyGroups(next);
    d->change(std::move(next));
}

void LineEditing::move(int fromGroup, int fromStep, int toGroup, int toStep)
{
    if (!isPlace(d->plan, fromGroup, fromStep) || d->plan.groups.at(fromGroup).steps.at(fromStep).fixed)
        return;
    LinePlan next = d->plan;
    const PlannedStep step = next.groups[fromGroup].steps.takeAt(fromStep);
    if (toGroup < 0 || toGroup >= next.groups.size()) {
        next.groups.insert(std::clamp(qsizetype(toGroup), qsizetype(0), next.groups.size()),
                           PlannedGroup{.steps = {step}});
    } else {
        QList<PlannedStep> &steps = next.groups[toGroup].steps;
        steps.insert(std::clamp(qsizetype(toStep), qsizetype(0), steps.size()), step);
    }
    dropEmptyGroups(next);
    d->change(std::move(next));
}

void LineEditing::setRole(int group, int step, document::StepRole role)
{
    if (!isPlace(d->plan, group, step))
        return;
    LinePlan next = d->plan;
    next.groups[group].steps[step].role = role;
    d->change(std::move(next));
}

void LineEditing::setAssignee(int group, int step, const Assignee &assignee)
{
    if (!isPlace(d->plan, group, step))
        return;
    LinePlan next = d->plan;
    next.groups[group].steps[step].assignee = assignee;
    d->change(std::move(next));
}

void LineEditing::setRequired(int group, int step, bool required)
{
    if (!isPlace(d->plan, group, step))
        return;
    LinePlan next = d->plan;
    next.groups[group].steps[step].required = required;
    d->change(std::move(next));
}

void LineEditing::setMode(int group, document::GroupMode mode)
{
    if (!isPlace(d->plan, group, 0))
        return;
    LinePlan next = d->plan;
    next.groups[group].mode = mode;
    d->change(std::move(next));
}

void LineEditing::setJoinRule(int group, document::JoinRule rule)
{
    if (!isPlace(d->plan, group, 0))
        return;
    LinePlan next = d->plan;
    next.groups[group].joinRule = rule;
    d->change(std::move(next));
}

void LineEditing::splitGroup(int group, int beforeStep)
{
    if (!isPlace(d->plan, group, beforeStep) || beforeStep == 0)
        return;
    LinePlan next = d->plan;
    PlannedGroup &first = next.groups[group];
    PlannedGroup second{first.mode, first.joinRule, first.steps.mid(beforeStep)};
    first.steps.resize(beforeStep);
    next.groups.insert(group + 1, second);
    d->change(std::move(next));
}

bool LineEditing::canUndo() const
{
    return !d->before.isEmpty();
}

void LineEditing::undo()
{
    if (d->before.isEmpty())
        return;
    d->plan = d->before.takeLast();
    d->check();
    Q_EMIT changed();
}

Task<LineProposal> LineEditing::propose(ProposalQuestion question)
{
    portal::ProposeLine call;
    if (const QString seat = d->fetching.seat(); !seat.isEmpty())
        call.gwanmunSeat = seat;
    call.body.unitTaskCode = question.unitTaskCode;
    if (question.amount >= 0)
        call.body.amount = question.amount;
    call.body.kind = document::toText(question.kind);
    call.body.flow = document::toText(question.flow);
    return proposalOf(d->fetching.sender(), std::move(call));
}

void LineEditing::take(const LineProposal &proposal)
{
    d->proposal = proposal;
    if (proposal.plan == d->plan) {
        d->check();
        Q_EMIT changed();
    } else {
        d->change(proposal.plan);
    }
}

const std::optional<LineProposal> &LineEditing::proposal() const
{
    return d->proposal;
}

QList<SavedLine> LineEditing::saved() const
{
    return d->saved;
}

void LineEditing::use(const SavedLine &line)
{
    d->change(d->withNames(line.plan));
}

Task<QString> LineEditing::keepAs(QString name)
{
    return putIntent(d->outbox, d->fetching, keepLineKind, u"saved-lines"_s,
                     {{u"name"_s, name.simplified()}, {u"groups"_s, draftGroupsOf(d->plan)}});
}

Task<QString> LineEditing::rename(QString savedLineId, QString name)
{
    const auto line = std::ranges::find(d->saved, savedLineId, &SavedLine::id);
    if (line == d->saved.end())
        co_return fail(Error::Code::NotFound);
    Task<QString> putting = putIntent(d->outbox, d->fetching, keepLineKind, u"saved-lines"_s,
                                      {{u"id"_s, savedLineId},
                                       {u"revision"_s, line->revision},
                                       {u"name"_s, name.simplified()},
                                       {u"groups"_s, draftGroupsOf(line->plan)}});
    co_return co_await putting;
}

Task<QString> LineEditing::forget(QString savedLineId)
{
    const auto line = std::ranges::find(d->saved, savedLineId, &SavedLine::id);
    if (line == d->saved.end())
        co_return fail(Error::Code::NotFound);
    Task<QString> putting = putIntent(d->outbox, d->fetching, forgetLineKind, u"saved-lines"_s,
                                      {{u"id"_s, savedLineId}, {u"revision"_s, line->revision}});
    co_return co_await putting;
}

Task<QString> LineEditing::save(QString documentId, QString etag)
{
    return putIntent(d->outbox, d->fetching, lineKind, u"document/"_s + documentId,
                     {{u"documentId"_s, documentId},
                      {u"etag"_s, etag},
                      {u"decision"_s, u"edit-line"_s},
                      {u"body"_s, QJsonObject{{u"groups"_s, draftGroupsOf(d->plan)}}},
                      {u"subjects"_s, QJsonArray{documentId}}});
}

Task<QString> LineEditing::saveDepartment(QString documentId, QString stepId, QString etag)
{
    return putIntent(d->outbox, d->fetching, subLineKind, u"document/"_s + documentId,
                     {{u"documentId"_s, documentId},
                      {u"stepId"_s, stepId},
                      {u"etag"_s, etag},
                      {u"decision"_s, u"edit-sub-line"_s},
                      {u"body"_s, QJsonObject{{u"groups"_s, draftGroupsOf(d->plan)}}},
                      {u"subjects"_s, QJsonArray{stepId, documentId}}});
}

} // namespace gw::approval
