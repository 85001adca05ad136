// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/launches.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, LaunchDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"target"_s, out.target);
    return convert::accepted(reader, "LaunchDraft");
}

QJsonValue toJson(const LaunchDraft &value)
{
    QJsonObject object;
    convert::put(object, u"target"_s, value.target);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchIdentity &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"name"_s, out.name);
    reader.required(u"staffNo"_s, out.staffNo);
    return convert::accepted(reader, "LaunchIdentity");
}

QJsonValue toJson(const LaunchIdentity &value)
{
    QJsonObject object;
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"staffNo"_s, value.staffNo);
    return object;
}

bool fromJson(const QJsonValue &value, Launch &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"systemId"_s, out.systemId);
    reader.required(u"url"_s, out.url);
    reader.required(u"handOver"_s, out.handOver);
    reader.required(u"expiresAt"_s, out.expiresAt);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"identity"_s, out.identity);
    reader.optional(u"role"_s, out.role);
    reader.required(u"allowedOrigins"_s, out.allowedOrigins);
    return convert::accepted(reader, "Launch");
}

QJsonValue toJson(const Launch &value)
{
    QJsonObject object;
    convert::put(object, u"systemId"_s, value.systemId);
    convert::put(object, u"url"_s, value.url);
    convert::put(object, u"handOver"_s, value.handOver);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"identity"_s, value.identity);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"allowedOrigins"_s, value.allowedOrigins);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchTicket &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"ticket"_s, out.ticket);
    return convert::accepted(reader, "LaunchTicket");
}

QJsonValue toJson(const LaunchTicket &value)
{
    QJsonObject object;
    convert::put(object, u"ticket"_s, value.ticket);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchArrival &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"systemId"_s, out.systemId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.optional(u"nameEn"_s, out.nameEn);
    reader.required(u"staffNo"_s, out.staffNo);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"postTitle"_s, out.postTitle);
    reader.required(u"postTitleEn"_s, out.postTitleEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitName"_s, out.unitName);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    reader.required(u"agencyName"_s, out.agencyName);
    reader.required(u"agencyNameEn"_s, out.agencyNameEn);
    reader.required(u"role"_s, out.role);
    reader.required(u"roleKo"_s, out.roleKo);
    reader.required(u"roleEn"_s, out.roleEn);
    return convert::accepted(reader, "LaunchArrival");
}

QJsonValue toJson(const LaunchArrival &value)
{
    QJsonObject object;
    convert::put(object, u"systemId"_s, value.systemId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"staffNo"_s, value.staffNo);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"postTitle"_s, value.postTitle);
    convert::put(object, u"postTitleEn"_s, value.postTitleEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitName"_s, value.unitName);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    convert::put(object, u"agencyName"_s, value.agencyName);
    convert::put(object, u"agencyNameEn"_s, value.agencyNameEn);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"roleKo"_s, value.roleKo);
    convert::put(object, u"roleEn"_s, value.roleEn);
    return object;
}

} // namespace gw::portal
