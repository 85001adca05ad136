// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentversions.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, DocumentAttachment &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    reader.required(u"mime"_s, out.mime);
    reader.required(u"size"_s, out.size);
    reader.required(u"sha256"_s, out.sha256);
    reader.required(u"openFormat"_s, out.openFormat);
    reader.required(u"order"_s, out.order);
    return convert::accepted(reader, "DocumentAttachment");
}

QJsonValue toJson(const DocumentAttachment &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"mime"_s, value.mime);
    convert::put(object, u"size"_s, value.size);
    convert::put(object, u"sha256"_s, value.sha256);
    convert::put(object, u"openFormat"_s, value.openFormat);
    convert::put(object, u"order"_s, value.order);
    return object;
}

bool fromJson(const QJsonValue &value, VersionInfo &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"no"_s, out.no);
    reader.required(u"versionSha256"_s, out.versionSha256);
    reader.required(u"bodySha256"_s, out.bodySha256);
    reader.required(u"attachSha256"_s, out.attachSha256);
    reader.required(u"metaSha256"_s, out.metaSha256);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.required(u"by"_s, out.by);
    reader.required(u"cause"_s, out.cause);
    return convert::accepted(reader, "VersionInfo");
}

QJsonValue toJson(const VersionInfo &value)
{
    QJsonObject object;
    convert::put(object, u"no"_s, value.no);
    convert::put(object, u"versionSha256"_s, value.versionSha256);
    convert::put(object, u"bodySha256"_s, value.bodySha256);
    convert::put(object, u"attachSha256"_s, value.attachSha256);
    convert::put(object, u"metaSha256"_s, value.metaSha256);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"cause"_s, value.cause);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentVersions &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "DocumentVersions");
}

QJsonValue toJson(const DocumentVersions &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentVersion &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"version"_s, out.version);
    reader.required(u"meta"_s, out.meta);
    reader.required(u"content"_s, out.content);
    reader.required(u"attachments"_s, out.attachments);
    return convert::accepted(reader, "DocumentVersion");
}

QJsonValue toJson(const DocumentVersion &value)
{
    QJsonObject object;
    convert::put(object, u"version"_s, value.version);
    convert::put(object, u"meta"_s, value.meta);
    convert::put(object, u"content"_s, value.content);
    convert::put(object, u"attachments"_s, value.attachments);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentNumber &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"display"_s, out.display);
    reader.required(u"serial"_s, out.serial);
    reader.required(u"year"_s, out.year);
    reader.required(u"systemNumber"_s, out.systemNumber);
    reader.optional(u"special"_s, out.special);
    return convert::accepted(reader, "DocumentNumber");
}

QJsonValue toJson(const DocumentNumber &value)
{
    QJsonObject object;
    convert::put(object, u"display"_s, value.display);
    convert::put(object, u"serial"_s, value.serial);
    convert::put(object, u"year"_s, value.year);
    convert::put(object, u"systemNumber"_s, value.systemNumber);
    convert::put(object, u"special"_s, value.special);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentOwner &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"agencyId"_s, out.agencyId);
    reader.required(u"agencyKo"_s, out.agencyKo);
    reader.required(u"agencyEn"_s, out.agencyEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    return convert::accepted(reader, "DocumentOwner");
}

QJsonValue toJson(const DocumentOwner &value)
{
    QJsonObject object;
    convert::put(object, u"agencyId"_s, value.agencyId);
    convert::put(object, u"agencyKo"_s, value.agencyKo);
    convert::put(object, u"agencyEn"_s, value.agencyEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    return object;
}

} // namespace gw::portal
