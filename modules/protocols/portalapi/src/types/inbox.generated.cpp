// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/inbox.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, InboxItem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"box"_s, out.box);
    reader.required(u"object"_s, out.object);
    reader.required(u"objectId"_s, out.objectId);
    reader.optional(u"documentId"_s, out.documentId);
    reader.optional(u"stepId"_s, out.stepId);
    reader.required(u"title"_s, out.title);
    reader.optional(u"documentKind"_s, out.documentKind);
    reader.optional(u"flow"_s, out.flow);
    reader.required(u"state"_s, out.state);
    reader.required(u"urgency"_s, out.urgency);
    reader.required(u"urgent"_s, out.urgent);
    reader.optional(u"from"_s, out.from);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    reader.optional(u"number"_s, out.number);
    reader.required(u"since"_s, out.since);
    reader.optional(u"due"_s, out.due);
    reader.required(u"waits"_s, out.waits);
    reader.required(u"why"_s, out.why);
    reader.required(u"next"_s, out.next);
    reader.required(u"may"_s, out.may);
    reader.optional(u"versionSha256"_s, out.versionSha256);
    reader.required(u"opened"_s, out.opened);
    reader.required(u"held"_s, out.held);
    reader.required(u"attachments"_s, out.attachments);
    reader.required(u"opinions"_s, out.opinions);
    reader.required(u"objections"_s, out.objections);
    reader.optional(u"actingForSeatId"_s, out.actingForSeatId);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "InboxItem");
}

QJsonValue toJson(const InboxItem &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"box"_s, value.box);
    convert::put(object, u"object"_s, value.object);
    convert::put(object, u"objectId"_s, value.objectId);
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"stepId"_s, value.stepId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"documentKind"_s, value.documentKind);
    convert::put(object, u"flow"_s, value.flow);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"urgency"_s, value.urgency);
    convert::put(object, u"urgent"_s, value.urgent);
    convert::put(object, u"from"_s, value.from);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"since"_s, value.since);
    convert::put(object, u"due"_s, value.due);
    convert::put(object, u"waits"_s, value.waits);
    convert::put(object, u"why"_s, value.why);
    convert::put(object, u"next"_s, value.next);
    convert::put(object, u"may"_s, value.may);
    convert::put(object, u"versionSha256"_s, value.versionSha256);
    convert::put(object, u"opened"_s, value.opened);
    convert::put(object, u"held"_s, value.held);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"opinions"_s, value.opinions);
    convert::put(object, u"objections"_s, value.objections);
    convert::put(object, u"actingForSeatId"_s, value.actingForSeatId);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, InboxChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "InboxChanges");
}

QJsonValue toJson(const InboxChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

} // namespace gw::portal
