// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/linedrafts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, AssigneeDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"postId"_s, out.postId);
    reader.optional(u"seatId"_s, out.seatId);
    reader.optional(u"unitId"_s, out.unitId);
    return convert::accepted(reader, "AssigneeDraft");
}

QJsonValue toJson(const AssigneeDraft &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"unitId"_s, value.unitId);
    return object;
}

bool fromJson(const QJsonValue &value, StepDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"id"_s, out.id);
    reader.required(u"role"_s, out.role);
    reader.required(u"assignee"_s, out.assignee);
    reader.optional(u"required"_s, out.required);
    return convert::accepted(reader, "StepDraft");
}

QJsonValue toJson(const StepDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"assignee"_s, value.assignee);
    convert::put(object, u"required"_s, value.required);
    return object;
}

bool fromJson(const QJsonValue &value, StepGroupDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"mode"_s, out.mode);
    reader.required(u"joinRule"_s, out.joinRule);
    reader.required(u"steps"_s, out.steps);
    return convert::accepted(reader, "StepGroupDraft");
}

QJsonValue toJson(const StepGroupDraft &value)
{
    QJsonObject object;
    convert::put(object, u"mode"_s, value.mode);
    convert::put(object, u"joinRule"_s, value.joinRule);
    convert::put(object, u"steps"_s, value.steps);
    return object;
}

bool fromJson(const QJsonValue &value, LineDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"groups"_s, out.groups);
    reader.optional(u"overrideReason"_s, out.overrideReason);
    reader.optional(u"amount"_s, out.amount);
    return convert::accepted(reader, "LineDraft");
}

QJsonValue toJson(const LineDraft &value)
{
    QJsonObject object;
    convert::put(object, u"groups"_s, value.groups);
    convert::put(object, u"overrideReason"_s, value.overrideReason);
    convert::put(object, u"amount"_s, value.amount);
    return object;
}

bool fromJson(const QJsonValue &value, LineQuestion &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitTaskCode"_s, out.unitTaskCode);
    reader.optional(u"amount"_s, out.amount);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"flow"_s, out.flow);
    return convert::accepted(reader, "LineQuestion");
}

QJsonValue toJson(const LineQuestion &value)
{
    QJsonObject object;
    convert::put(object, u"unitTaskCode"_s, value.unitTaskCode);
    convert::put(object, u"amount"_s, value.amount);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"flow"_s, value.flow);
    return object;
}

bool fromJson(const QJsonValue &value, ProposedStep &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"role"_s, out.role);
    reader.required(u"assignee"_s, out.assignee);
    reader.required(u"required"_s, out.required);
    reader.required(u"why"_s, out.why);
    return convert::accepted(reader, "ProposedStep");
}

QJsonValue toJson(const ProposedStep &value)
{
    QJsonObject object;
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"assignee"_s, value.assignee);
    convert::put(object, u"required"_s, value.required);
    convert::put(object, u"why"_s, value.why);
    return object;
}

bool fromJson(const QJsonValue &value, ProposedGroup &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"mode"_s, out.mode);
    reader.required(u"joinRule"_s, out.joinRule);
    reader.required(u"steps"_s, out.steps);
    return convert::accepted(reader, "ProposedGroup");
}

QJsonValue toJson(const ProposedGroup &value)
{
    QJsonObject object;
    convert::put(object, u"mode"_s, value.mode);
    convert::put(object, u"joinRule"_s, value.joinRule);
    convert::put(object, u"steps"_s, value.steps);
    return object;
}

bool fromJson(const QJsonValue &value, LineProposal &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"groups"_s, out.groups);
    reader.required(u"deciderLevel"_s, out.deciderLevel);
    reader.required(u"ruleSource"_s, out.ruleSource);
    reader.required(u"warnings"_s, out.warnings);
    return convert::accepted(reader, "LineProposal");
}

QJsonValue toJson(const LineProposal &value)
{
    QJsonObject object;
    convert::put(object, u"groups"_s, value.groups);
    convert::put(object, u"deciderLevel"_s, value.deciderLevel);
    convert::put(object, u"ruleSource"_s, value.ruleSource);
    convert::put(object, u"warnings"_s, value.warnings);
    return object;
}

} // namespace gw::portal
