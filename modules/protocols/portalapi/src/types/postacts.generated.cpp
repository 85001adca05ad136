// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/postacts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, PostReading &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"readAt"_s, out.readAt);
    return convert::accepted(reader, "PostReading");
}

QJsonValue toJson(const PostReading &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"readAt"_s, value.readAt);
    return object;
}

bool fromJson(const QJsonValue &value, PostLike &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"liked"_s, out.liked);
    reader.required(u"likes"_s, out.likes);
    return convert::accepted(reader, "PostLike");
}

QJsonValue toJson(const PostLike &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"liked"_s, value.liked);
    convert::put(object, u"likes"_s, value.likes);
    return object;
}

bool fromJson(const QJsonValue &value, PostAcknowledgement &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "PostAcknowledgement");
}

QJsonValue toJson(const PostAcknowledgement &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, PostUnitCount &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"acknowledged"_s, out.acknowledged);
    reader.required(u"missing"_s, out.missing);
    return convert::accepted(reader, "PostUnitCount");
}

QJsonValue toJson(const PostUnitCount &value)
{
    QJsonObject object;
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"acknowledged"_s, value.acknowledged);
    convert::put(object, u"missing"_s, value.missing);
    return object;
}

bool fromJson(const QJsonValue &value, PostReader &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"unitId"_s, out.unitId);
    reader.optional(u"acknowledgedAt"_s, out.acknowledgedAt);
    return convert::accepted(reader, "PostReader");
}

QJsonValue toJson(const PostReader &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"acknowledgedAt"_s, value.acknowledgedAt);
    return object;
}

bool fromJson(const QJsonValue &value, PostReaders &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"acknowledged"_s, out.acknowledged);
    reader.required(u"missing"_s, out.missing);
    reader.required(u"units"_s, out.units);
    reader.required(u"items"_s, out.items);
    reader.optional(u"remindedAt"_s, out.remindedAt);
    return convert::accepted(reader, "PostReaders");
}

QJsonValue toJson(const PostReaders &value)
{
    QJsonObject object;
    convert::put(object, u"acknowledged"_s, value.acknowledged);
    convert::put(object, u"missing"_s, value.missing);
    convert::put(object, u"units"_s, value.units);
    convert::put(object, u"items"_s, value.items);
    convert::put(object, u"remindedAt"_s, value.remindedAt);
    return object;
}

bool fromJson(const QJsonValue &value, PostReminder &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postId"_s, out.postId);
    reader.required(u"at"_s, out.at);
    reader.required(u"people"_s, out.people);
    return convert::accepted(reader, "PostReminder");
}

QJsonValue toJson(const PostReminder &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"people"_s, value.people);
    return object;
}

} // namespace gw::portal
