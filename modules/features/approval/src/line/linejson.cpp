// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "linejson.h"

#include "../document/documentjson.h"
#include "../store/texts.h"

using namespace Qt::Literals::StringLiterals;

namespace gw::approval {

namespace {

QJsonObject assigneeJson(const Assignee &who)
{
    return {{u"postId"_s, who.postId},    {u"seatId"_s, who.seatId},        {u"unitId"_s, who.unitId},
            {u"titleKo"_s, who.title.ko}, {u"titleEn"_s, who.title.en},     {u"unitKo"_s, who.unit.ko},
            {u"unitEn"_s, who.unit.en},   {u"person"_s, toJson(who.person)}};
}

/// A post before a seat before a unit: the API takes exactly one of the three.
QJsonObject assigneeDraft(const Assignee &who)
{
    if (!who.postId.isEmpty())
        return {{u"postId"_s, who.postId}};
    if (!who.seatId.isEmpty())
        return {{u"seatId"_s, who.seatId}};
    return {{u"unitId"_s, who.unitId}};
}

} // namespace

QJsonArray toJson(const LinePlan &plan)
{
    QJsonArray groups;
    for (const PlannedGroup &group : plan.groups) {
        QJsonArray steps;
        for (const PlannedStep &step : group.steps)
            steps.append(QJsonObject{{u"id"_s, step.id},
                                     {u"role"_s, document::toText(step.role)},
                                     {u"assignee"_s, assigneeJson(step.assignee)},
                                     {u"required"_s, step.required},
                                     {u"whyKo"_s, step.why.ko},
                                     {u"whyEn"_s, step.why.en},
                                     {u"fixed"_s, step.fixed}});
        groups.append(QJsonObject{{u"mode"_s, document::toText(group.mode)},
                                  {u"joinRule"_s, document::toText(group.joinRule)},
                                  {u"steps"_s, steps}});
    }
    return groups;
}

LinePlan planFrom(const QJsonArray &json)
{
    LinePlan plan;
    for (const QJsonValue &one : json) {
        PlannedGroup group;
        std::ignore = document::fromText(one["mode"_L1].toString(), group.mode);
        std::ignore = document::fromText(one["joinRule"_L1].toString(), group.joinRule);
        const QJsonArray steps = one["steps"_L1].toArray();
        for (const QJsonValue &value : steps) {
            const QJsonObject planned = value.toObject();
            PlannedStep step;
            step.id = planned["id"_L1].toString();
            std::ignore = document::fromText(planned["role"_L1].toString(), step.role);
            step.assignee = assigneeFrom(planned["assignee"_L1].toObject());
            step.required = planned["required"_L1].toBool(true);
            step.why = namesFrom(planned, "whyKo"_L1, "whyEn"_L1);
            if (const QJsonObject why = planned["why"_L1].toObject(); !why.isEmpty())
                step.why = namesFrom(why, "ko"_L1, "en"_L1);
            step.fixed = planned["fixed"_L1].toBool();
            group.steps.append(step);
        }
        plan.groups.append(group);
    }
    return plan;
}

QJsonArray draftGroupsOf(const LinePlan &plan)
{
    QJsonArray groups;
    for (const PlannedGroup &group : plan.groups) {
        QJsonArray steps;
        for (const PlannedStep &step : group.steps) {
            QJsonObject draft{{u"role"_s, document::toText(step.role)},
                              {u"assignee"_s, assigneeDraft(step.assignee)},
                              {u"required"_s, step.required}};
            if (!step.id.isEmpty())
                draft.insert(u"id"_s, step.id);
            steps.append(draft);
        }
        groups.append(QJsonObject{{u"mode"_s, document::toText(group.mode)},
                                  {u"joinRule"_s, document::toText(group.joinRule)},
                                  {u"steps"_s, steps}});
    }
    return groups;
}

LineProposal proposalFrom(const QJsonObject &json)
{
    LineProposal proposal{planFrom(json["groups"_L1].toArray()), json["deciderLevel"_L1].toString(),
                          json["ruleSource"_L1].toString()};
    const QJsonArray warnings = json["warnings"_L1].toArray();
    for (const QJsonValue &one : warnings)
        proposal.warnings.append(namesFrom(one.toObject(), "ko"_L1, "en"_L1));
    return proposal;
}

QList<SavedLine> savedLinesFrom(const QJsonObject &json)
{
    QList<SavedLine> lines;
    const QJsonArray items = json["items"_L1].toArray();
    for (const QJsonValue &one : items)
        lines.append({one["id"_L1].toString(), one["name"_L1].toString(), planFrom(one["groups"_L1].toArray()),
                      one["stale"_L1].toBool(), one["revision"_L1].toInteger()});
    return lines;
}

} // namespace gw::approval
