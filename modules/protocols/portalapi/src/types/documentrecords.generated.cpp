// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentrecords.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, RegistrationChange &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"at"_s, out.at);
    reader.required(u"by"_s, out.by);
    reader.required(u"field"_s, out.field);
    reader.required(u"before"_s, out.before);
    reader.required(u"after"_s, out.after);
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "RegistrationChange");
}

QJsonValue toJson(const RegistrationChange &value)
{
    QJsonObject object;
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"field"_s, value.field);
    convert::put(object, u"before"_s, value.before);
    convert::put(object, u"after"_s, value.after);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentLink &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.optional(u"number"_s, out.number);
    return convert::accepted(reader, "DocumentLink");
}

QJsonValue toJson(const DocumentLink &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"number"_s, value.number);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentCard &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"documentId"_s, out.documentId);
    reader.required(u"title"_s, out.title);
    reader.optional(u"number"_s, out.number);
    reader.required(u"state"_s, out.state);
    reader.required(u"versions"_s, out.versions);
    reader.required(u"line"_s, out.line);
    reader.required(u"opinions"_s, out.opinions);
    reader.required(u"checkNotes"_s, out.checkNotes);
    reader.required(u"registration"_s, out.registration);
    reader.required(u"links"_s, out.links);
    return convert::accepted(reader, "DocumentCard");
}

QJsonValue toJson(const DocumentCard &value)
{
    QJsonObject object;
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"versions"_s, value.versions);
    convert::put(object, u"line"_s, value.line);
    convert::put(object, u"opinions"_s, value.opinions);
    convert::put(object, u"checkNotes"_s, value.checkNotes);
    convert::put(object, u"registration"_s, value.registration);
    convert::put(object, u"links"_s, value.links);
    return object;
}

bool fromJson(const QJsonValue &value, RegistrationDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"disclosure"_s, out.disclosure);
    reader.optional(u"retention"_s, out.retention);
    reader.optional(u"unitTaskCode"_s, out.unitTaskCode);
    reader.optional(u"recordFileId"_s, out.recordFileId);
    reader.optional(u"readRange"_s, out.readRange);
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "RegistrationDraft");
}

QJsonValue toJson(const RegistrationDraft &value)
{
    QJsonObject object;
    convert::put(object, u"disclosure"_s, value.disclosure);
    convert::put(object, u"retention"_s, value.retention);
    convert::put(object, u"unitTaskCode"_s, value.unitTaskCode);
    convert::put(object, u"recordFileId"_s, value.recordFileId);
    convert::put(object, u"readRange"_s, value.readRange);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, AuditEvent &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"seq"_s, out.seq);
    reader.required(u"at"_s, out.at);
    reader.optional(u"actor"_s, out.actor);
    reader.optional(u"onBehalfOf"_s, out.onBehalfOf);
    reader.required(u"action"_s, out.action);
    reader.required(u"refused"_s, out.refused);
    reader.required(u"object"_s, out.object);
    reader.optional(u"before"_s, out.before);
    reader.optional(u"after"_s, out.after);
    reader.required(u"prevHash"_s, out.prevHash);
    reader.required(u"hash"_s, out.hash);
    return convert::accepted(reader, "AuditEvent");
}

QJsonValue toJson(const AuditEvent &value)
{
    QJsonObject object;
    convert::put(object, u"seq"_s, value.seq);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"actor"_s, value.actor);
    convert::put(object, u"onBehalfOf"_s, value.onBehalfOf);
    convert::put(object, u"action"_s, value.action);
    convert::put(object, u"refused"_s, value.refused);
    convert::put(object, u"object"_s, value.object);
    convert::put(object, u"before"_s, value.before);
    convert::put(object, u"after"_s, value.after);
    convert::put(object, u"prevHash"_s, value.prevHash);
    convert::put(object, u"hash"_s, value.hash);
    return object;
}

bool fromJson(const QJsonValue &value, AuditEvents &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    reader.required(u"unbroken"_s, out.unbroken);
    return convert::accepted(reader, "AuditEvents");
}

QJsonValue toJson(const AuditEvents &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    convert::put(object, u"unbroken"_s, value.unbroken);
    return object;
}

bool fromJson(const QJsonValue &value, NumberGap &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"from"_s, out.from);
    reader.required(u"to"_s, out.to);
    reader.optional(u"note"_s, out.note);
    return convert::accepted(reader, "NumberGap");
}

QJsonValue toJson(const NumberGap &value)
{
    QJsonObject object;
    convert::put(object, u"from"_s, value.from);
    convert::put(object, u"to"_s, value.to);
    convert::put(object, u"note"_s, value.note);
    return object;
}

bool fromJson(const QJsonValue &value, NumberGaps &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"year"_s, out.year);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"last"_s, out.last);
    reader.required(u"given"_s, out.given);
    reader.required(u"gaps"_s, out.gaps);
    return convert::accepted(reader, "NumberGaps");
}

QJsonValue toJson(const NumberGaps &value)
{
    QJsonObject object;
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"year"_s, value.year);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"last"_s, value.last);
    convert::put(object, u"given"_s, value.given);
    convert::put(object, u"gaps"_s, value.gaps);
    return object;
}

} // namespace gw::portal
