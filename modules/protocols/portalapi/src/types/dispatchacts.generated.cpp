// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/dispatchacts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, ResendDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"targets"_s, out.targets);
    reader.required(u"ground"_s, out.ground);
    reader.required(u"note"_s, out.note);
    return convert::accepted(reader, "ResendDraft");
}

QJsonValue toJson(const ResendDraft &value)
{
    QJsonObject object;
    convert::put(object, u"targets"_s, value.targets);
    convert::put(object, u"ground"_s, value.ground);
    convert::put(object, u"note"_s, value.note);
    return object;
}

bool fromJson(const QJsonValue &value, TargetSplit &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"receiver"_s, out.receiver);
    reader.optional(u"personal"_s, out.personal);
    return convert::accepted(reader, "TargetSplit");
}

QJsonValue toJson(const TargetSplit &value)
{
    QJsonObject object;
    convert::put(object, u"receiver"_s, value.receiver);
    convert::put(object, u"personal"_s, value.personal);
    return object;
}

bool fromJson(const QJsonValue &value, DispatchAct &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"action"_s, out.action);
    reader.optional(u"sealMode"_s, out.sealMode);
    reader.optional(u"sealId"_s, out.sealId);
    reader.optional(u"senderName"_s, out.senderName);
    reader.optional(u"senderKind"_s, out.senderKind);
    reader.optional(u"targets"_s, out.targets);
    reader.optional(u"targetIds"_s, out.targetIds);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"checkReasons"_s, out.checkReasons);
    return convert::accepted(reader, "DispatchAct");
}

QJsonValue toJson(const DispatchAct &value)
{
    QJsonObject object;
    convert::put(object, u"action"_s, value.action);
    convert::put(object, u"sealMode"_s, value.sealMode);
    convert::put(object, u"sealId"_s, value.sealId);
    convert::put(object, u"senderName"_s, value.senderName);
    convert::put(object, u"senderKind"_s, value.senderKind);
    convert::put(object, u"targets"_s, value.targets);
    convert::put(object, u"targetIds"_s, value.targetIds);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"checkReasons"_s, value.checkReasons);
    return object;
}

} // namespace gw::portal
