// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentlines.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, StepAssignee &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"postId"_s, out.postId);
    reader.optional(u"seatId"_s, out.seatId);
    reader.optional(u"unitId"_s, out.unitId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    reader.optional(u"person"_s, out.person);
    return convert::accepted(reader, "StepAssignee");
}

QJsonValue toJson(const StepAssignee &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    convert::put(object, u"person"_s, value.person);
    return object;
}

bool fromJson(const QJsonValue &value, StepSignature &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"payloadSha256"_s, out.payloadSha256);
    reader.required(u"signatureSha256"_s, out.signatureSha256);
    reader.optional(u"certSubject"_s, out.certSubject);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "StepSignature");
}

QJsonValue toJson(const StepSignature &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"payloadSha256"_s, value.payloadSha256);
    convert::put(object, u"signatureSha256"_s, value.signatureSha256);
    convert::put(object, u"certSubject"_s, value.certSubject);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, Step &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"role"_s, out.role);
    reader.required(u"state"_s, out.state);
    reader.required(u"required"_s, out.required);
    reader.required(u"assignee"_s, out.assignee);
    reader.required(u"mode"_s, out.mode);
    reader.optional(u"decision"_s, out.decision);
    reader.optional(u"actedBy"_s, out.actedBy);
    reader.optional(u"actedAt"_s, out.actedAt);
    reader.optional(u"openedAt"_s, out.openedAt);
    reader.optional(u"skipReason"_s, out.skipReason);
    reader.required(u"sawOlderVersion"_s, out.sawOlderVersion);
    reader.optional(u"versionNoSeen"_s, out.versionNoSeen);
    reader.optional(u"signature"_s, out.signature);
    reader.required(u"marks"_s, out.marks);
    reader.optional(u"dateShown"_s, out.dateShown);
    reader.required(u"hasSubLine"_s, out.hasSubLine);
    reader.required(u"canAct"_s, out.canAct);
    return convert::accepted(reader, "Step");
}

QJsonValue toJson(const Step &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"required"_s, value.required);
    convert::put(object, u"assignee"_s, value.assignee);
    convert::put(object, u"mode"_s, value.mode);
    convert::put(object, u"decision"_s, value.decision);
    convert::put(object, u"actedBy"_s, value.actedBy);
    convert::put(object, u"actedAt"_s, value.actedAt);
    convert::put(object, u"openedAt"_s, value.openedAt);
    convert::put(object, u"skipReason"_s, value.skipReason);
    convert::put(object, u"sawOlderVersion"_s, value.sawOlderVersion);
    convert::put(object, u"versionNoSeen"_s, value.versionNoSeen);
    convert::put(object, u"signature"_s, value.signature);
    convert::put(object, u"marks"_s, value.marks);
    convert::put(object, u"dateShown"_s, value.dateShown);
    convert::put(object, u"hasSubLine"_s, value.hasSubLine);
    convert::put(object, u"canAct"_s, value.canAct);
    return object;
}

bool fromJson(const QJsonValue &value, StepGroup &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"mode"_s, out.mode);
    reader.required(u"joinRule"_s, out.joinRule);
    reader.required(u"steps"_s, out.steps);
    return convert::accepted(reader, "StepGroup");
}

QJsonValue toJson(const StepGroup &value)
{
    QJsonObject object;
    convert::put(object, u"mode"_s, value.mode);
    convert::put(object, u"joinRule"_s, value.joinRule);
    convert::put(object, u"steps"_s, value.steps);
    return object;
}

bool fromJson(const QJsonValue &value, SubLine &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"stepId"_s, out.stepId);
    reader.required(u"groups"_s, out.groups);
    return convert::accepted(reader, "SubLine");
}

QJsonValue toJson(const SubLine &value)
{
    QJsonObject object;
    convert::put(object, u"stepId"_s, value.stepId);
    convert::put(object, u"groups"_s, value.groups);
    return object;
}

bool fromJson(const QJsonValue &value, ApprovalLine &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"groups"_s, out.groups);
    reader.required(u"subLines"_s, out.subLines);
    reader.optional(u"deciderLevel"_s, out.deciderLevel);
    reader.optional(u"warning"_s, out.warning);
    return convert::accepted(reader, "ApprovalLine");
}

QJsonValue toJson(const ApprovalLine &value)
{
    QJsonObject object;
    convert::put(object, u"groups"_s, value.groups);
    convert::put(object, u"subLines"_s, value.subLines);
    convert::put(object, u"deciderLevel"_s, value.deciderLevel);
    convert::put(object, u"warning"_s, value.warning);
    return object;
}

} // namespace gw::portal
