// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/me.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, MySeat &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"postId"_s, out.postId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"rank"_s, out.rank);
    reader.required(u"isHead"_s, out.isHead);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitNameKo"_s, out.unitNameKo);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    reader.required(u"agencyId"_s, out.agencyId);
    reader.required(u"agencyNameKo"_s, out.agencyNameKo);
    reader.required(u"agencyNameEn"_s, out.agencyNameEn);
    reader.optional(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    reader.required(u"capabilities"_s, out.capabilities);
    return convert::accepted(reader, "MySeat");
}

QJsonValue toJson(const MySeat &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"rank"_s, value.rank);
    convert::put(object, u"isHead"_s, value.isHead);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitNameKo"_s, value.unitNameKo);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    convert::put(object, u"agencyId"_s, value.agencyId);
    convert::put(object, u"agencyNameKo"_s, value.agencyNameKo);
    convert::put(object, u"agencyNameEn"_s, value.agencyNameEn);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    convert::put(object, u"capabilities"_s, value.capabilities);
    return object;
}

bool fromJson(const QJsonValue &value, Me &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"person"_s, out.person);
    reader.required(u"seats"_s, out.seats);
    reader.required(u"activeSeatId"_s, out.activeSeatId);
    reader.required(u"capabilities"_s, out.capabilities);
    return convert::accepted(reader, "Me");
}

QJsonValue toJson(const Me &value)
{
    QJsonObject object;
    convert::put(object, u"person"_s, value.person);
    convert::put(object, u"seats"_s, value.seats);
    convert::put(object, u"activeSeatId"_s, value.activeSeatId);
    convert::put(object, u"capabilities"_s, value.capabilities);
    return object;
}

bool fromJson(const QJsonValue &value, Preferences &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"values"_s, out.values);
    return convert::accepted(reader, "Preferences");
}

QJsonValue toJson(const Preferences &value)
{
    QJsonObject object;
    convert::put(object, u"values"_s, value.values);
    return object;
}

} // namespace gw::portal
