// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/approval/document.h>

namespace gw::approval {

/// A step as it is planned.
struct PlannedStep
{
    QString id = {}; ///< of a step that the server has; empty: a new one
    document::StepRole role = document::StepRole::Review;
    Assignee assignee = {};
    bool required = true;
    Names why = {};     ///< why it was proposed; may be empty
    bool fixed = false; ///< done, or not mine to change
    bool operator==(const PlannedStep &) const = default;
};

struct PlannedGroup
{
    document::GroupMode mode = document::GroupMode::Sequential;
    document::JoinRule joinRule = document::JoinRule::All;
    QList<PlannedStep> steps = {};
    bool operator==(const PlannedGroup &) const = default;
};

/// The way of a document as it is planned: review, concurrence, agreement, audit, decision, and who is told afterwards.
struct LinePlan
{
    QList<PlannedGroup> groups = {};
    bool isEmpty() const;
    bool operator==(const LinePlan &) const = default;
};
LinePlan planOf(const QList<StepGroup> &line);

/// What is wrong with a plan (D4.1, D4.7, D7).
struct LineProblem
{
    enum class Level { Error, Warning };
    Level level = Level::Error;
    /// "no-decider", "many-deciders", "decider-not-last", "before-decider" (post-read or inform before the decision),
    /// "nobody" (no assignee), "twice" (the same post or seat again), "draft-step", "empty-group", "parallel-decider",
    /// "department-role" (only concur and agree can be a department's), "below-level", "above-level" (delegation rule)
    QString code = {};
    int group = -1;
    int step = -1;
    bool operator==(const LineProblem &) const = default;
};
QList<LineProblem> problemsOf(const LinePlan &plan);

/// What the delegation rule says about a matter (D6.2).
struct LineProposal
{
    LinePlan plan = {};
    QString deciderLevel = {}; ///< "division" …
    QString ruleSource = {};   ///< directive or rule, with its article; empty: none applies
    QList<Names> warnings = {};
};
struct ProposalQuestion
{
    QString unitTaskCode = {};
    qint64 amount = -1; ///< in won; -1: does not matter
    document::Kind kind = document::Kind::General;
    document::Flow flow = document::Flow::Internal;
    bool operator==(const ProposalQuestion &) const = default;
};

/// A line that is kept for later, bound to posts: it survives whoever sits there.
struct SavedLine
{
    QString id = {};
    QString name = {};
    LinePlan plan = {};
    bool stale = false; ///< a post or unit of it is not there any more
    qint64 revision = 0;
    bool operator==(const SavedLine &) const = default;
};

} // namespace gw::approval
