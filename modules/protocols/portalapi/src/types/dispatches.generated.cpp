// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/dispatches.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, DispatchReceiver &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.optional(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    reader.optional(u"via"_s, out.via);
    reader.optional(u"refDept"_s, out.refDept);
    return convert::accepted(reader, "DispatchReceiver");
}

QJsonValue toJson(const DispatchReceiver &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"via"_s, value.via);
    convert::put(object, u"refDept"_s, value.refDept);
    return object;
}

bool fromJson(const QJsonValue &value, DispatchTarget &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"receiver"_s, out.receiver);
    reader.required(u"state"_s, out.state);
    reader.required(u"personal"_s, out.personal);
    reader.optional(u"sentAt"_s, out.sentAt);
    reader.optional(u"arrivedAt"_s, out.arrivedAt);
    reader.optional(u"receiptNo"_s, out.receiptNo);
    reader.optional(u"reason"_s, out.reason);
    reader.required(u"attempts"_s, out.attempts);
    reader.optional(u"acceptedAt"_s, out.acceptedAt);
    reader.optional(u"nextTryAt"_s, out.nextTryAt);
    reader.optional(u"settled"_s, out.settled);
    return convert::accepted(reader, "DispatchTarget");
}

QJsonValue toJson(const DispatchTarget &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"receiver"_s, value.receiver);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"personal"_s, value.personal);
    convert::put(object, u"sentAt"_s, value.sentAt);
    convert::put(object, u"arrivedAt"_s, value.arrivedAt);
    convert::put(object, u"receiptNo"_s, value.receiptNo);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"attempts"_s, value.attempts);
    convert::put(object, u"acceptedAt"_s, value.acceptedAt);
    convert::put(object, u"nextTryAt"_s, value.nextTryAt);
    convert::put(object, u"settled"_s, value.settled);
    return object;
}

bool fromJson(const QJsonValue &value, DispatchConsent &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"consent"_s, out.consent);
    reader.required(u"by"_s, out.by);
    reader.required(u"at"_s, out.at);
    reader.optional(u"reason"_s, out.reason);
    return convert::accepted(reader, "DispatchConsent");
}

QJsonValue toJson(const DispatchConsent &value)
{
    QJsonObject object;
    convert::put(object, u"consent"_s, value.consent);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, Dispatch &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"documentId"_s, out.documentId);
    reader.required(u"title"_s, out.title);
    reader.optional(u"number"_s, out.number);
    reader.required(u"state"_s, out.state);
    reader.required(u"senderName"_s, out.senderName);
    reader.required(u"senderKind"_s, out.senderKind);
    reader.required(u"sealMode"_s, out.sealMode);
    reader.optional(u"sealId"_s, out.sealId);
    reader.optional(u"issuedOn"_s, out.issuedOn);
    reader.required(u"targets"_s, out.targets);
    reader.optional(u"ground"_s, out.ground);
    reader.optional(u"note"_s, out.note);
    reader.optional(u"consent"_s, out.consent);
    reader.optional(u"resendOf"_s, out.resendOf);
    reader.optional(u"reason"_s, out.reason);
    reader.required(u"may"_s, out.may);
    reader.optional(u"createdAt"_s, out.createdAt);
    reader.optional(u"sentAt"_s, out.sentAt);
    reader.optional(u"sentBy"_s, out.sentBy);
    reader.optional(u"askedBy"_s, out.askedBy);
    reader.optional(u"checkNotes"_s, out.checkNotes);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Dispatch");
}

QJsonValue toJson(const Dispatch &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"senderName"_s, value.senderName);
    convert::put(object, u"senderKind"_s, value.senderKind);
    convert::put(object, u"sealMode"_s, value.sealMode);
    convert::put(object, u"sealId"_s, value.sealId);
    convert::put(object, u"issuedOn"_s, value.issuedOn);
    convert::put(object, u"targets"_s, value.targets);
    convert::put(object, u"ground"_s, value.ground);
    convert::put(object, u"note"_s, value.note);
    convert::put(object, u"consent"_s, value.consent);
    convert::put(object, u"resendOf"_s, value.resendOf);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"may"_s, value.may);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"sentAt"_s, value.sentAt);
    convert::put(object, u"sentBy"_s, value.sentBy);
    convert::put(object, u"askedBy"_s, value.askedBy);
    convert::put(object, u"checkNotes"_s, value.checkNotes);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, Dispatches &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "Dispatches");
}

QJsonValue toJson(const Dispatches &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
