// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/savedlines.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, SavedLine &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    reader.required(u"groups"_s, out.groups);
    reader.required(u"stale"_s, out.stale);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "SavedLine");
}

QJsonValue toJson(const SavedLine &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"groups"_s, value.groups);
    convert::put(object, u"stale"_s, value.stale);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, SavedLines &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "SavedLines");
}

QJsonValue toJson(const SavedLines &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, SavedLineDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"name"_s, out.name);
    reader.required(u"groups"_s, out.groups);
    return convert::accepted(reader, "SavedLineDraft");
}

QJsonValue toJson(const SavedLineDraft &value)
{
    QJsonObject object;
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"groups"_s, value.groups);
    return object;
}

} // namespace gw::portal
