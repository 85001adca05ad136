// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/directory.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, AgencyChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "AgencyChanges");
}

QJsonValue toJson(const AgencyChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, UnitChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "UnitChanges");
}

QJsonValue toJson(const UnitChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, PostChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "PostChanges");
}

QJsonValue toJson(const PostChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, PersonChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "PersonChanges");
}

QJsonValue toJson(const PersonChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, SeatChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "SeatChanges");
}

QJsonValue toJson(const SeatChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, AbsenceChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "AbsenceChanges");
}

QJsonValue toJson(const AbsenceChanges &value)
{
    QJsonObject object;
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, DirectoryChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"agencies"_s, out.agencies);
    reader.required(u"units"_s, out.units);
    reader.required(u"posts"_s, out.posts);
    reader.required(u"persons"_s, out.persons);
    reader.required(u"seats"_s, out.seats);
    reader.required(u"absences"_s, out.absences);
    return convert::accepted(reader, "DirectoryChanges");
}

QJsonValue toJson(const DirectoryChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"agencies"_s, value.agencies);
    convert::put(object, u"units"_s, value.units);
    convert::put(object, u"posts"_s, value.posts);
    convert::put(object, u"persons"_s, value.persons);
    convert::put(object, u"seats"_s, value.seats);
    convert::put(object, u"absences"_s, value.absences);
    return object;
}

} // namespace gw::portal
