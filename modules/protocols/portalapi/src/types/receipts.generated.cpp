// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/receipts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, Receipt &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"revision"_s, out.revision);
    reader.required(u"state"_s, out.state);
    reader.required(u"agencyId"_s, out.agencyId);
    reader.optional(u"unitId"_s, out.unitId);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    reader.required(u"title"_s, out.title);
    reader.required(u"senderName"_s, out.senderName);
    reader.required(u"senderAgencyKo"_s, out.senderAgencyKo);
    reader.required(u"senderAgencyEn"_s, out.senderAgencyEn);
    reader.required(u"prodNoRemote"_s, out.prodNoRemote);
    reader.optional(u"sheet"_s, out.sheet);
    reader.required(u"receivedAt"_s, out.receivedAt);
    reader.optional(u"distributedAt"_s, out.distributedAt);
    reader.optional(u"number"_s, out.number);
    reader.optional(u"handler"_s, out.handler);
    reader.optional(u"due"_s, out.due);
    reader.optional(u"method"_s, out.method);
    reader.optional(u"handlerOpenedAt"_s, out.handlerOpenedAt);
    reader.optional(u"finishedAt"_s, out.finishedAt);
    reader.optional(u"documentKind"_s, out.documentKind);
    reader.optional(u"urgency"_s, out.urgency);
    reader.optional(u"suggestion"_s, out.suggestion);
    reader.optional(u"reason"_s, out.reason);
    reader.required(u"route"_s, out.route);
    reader.required(u"circulation"_s, out.circulation);
    reader.optional(u"replyDocumentId"_s, out.replyDocumentId);
    reader.optional(u"originDocumentId"_s, out.originDocumentId);
    reader.required(u"may"_s, out.may);
    return convert::accepted(reader, "Receipt");
}

QJsonValue toJson(const Receipt &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"revision"_s, value.revision);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"agencyId"_s, value.agencyId);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"senderName"_s, value.senderName);
    convert::put(object, u"senderAgencyKo"_s, value.senderAgencyKo);
    convert::put(object, u"senderAgencyEn"_s, value.senderAgencyEn);
    convert::put(object, u"prodNoRemote"_s, value.prodNoRemote);
    convert::put(object, u"sheet"_s, value.sheet);
    convert::put(object, u"receivedAt"_s, value.receivedAt);
    convert::put(object, u"distributedAt"_s, value.distributedAt);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"handler"_s, value.handler);
    convert::put(object, u"due"_s, value.due);
    convert::put(object, u"method"_s, value.method);
    convert::put(object, u"handlerOpenedAt"_s, value.handlerOpenedAt);
    convert::put(object, u"finishedAt"_s, value.finishedAt);
    convert::put(object, u"documentKind"_s, value.documentKind);
    convert::put(object, u"urgency"_s, value.urgency);
    convert::put(object, u"suggestion"_s, value.suggestion);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"route"_s, value.route);
    convert::put(object, u"circulation"_s, value.circulation);
    convert::put(object, u"replyDocumentId"_s, value.replyDocumentId);
    convert::put(object, u"originDocumentId"_s, value.originDocumentId);
    convert::put(object, u"may"_s, value.may);
    return object;
}

bool fromJson(const QJsonValue &value, ReceiptAct &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"action"_s, out.action);
    reader.optional(u"unitId"_s, out.unitId);
    reader.optional(u"handlerSeatId"_s, out.handlerSeatId);
    reader.optional(u"viewerPostIds"_s, out.viewerPostIds);
    reader.optional(u"due"_s, out.due);
    reader.optional(u"method"_s, out.method);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"agencyId"_s, out.agencyId);
    return convert::accepted(reader, "ReceiptAct");
}

QJsonValue toJson(const ReceiptAct &value)
{
    QJsonObject object;
    convert::put(object, u"action"_s, value.action);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"handlerSeatId"_s, value.handlerSeatId);
    convert::put(object, u"viewerPostIds"_s, value.viewerPostIds);
    convert::put(object, u"due"_s, value.due);
    convert::put(object, u"method"_s, value.method);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"agencyId"_s, value.agencyId);
    return object;
}

} // namespace gw::portal
