// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentforms.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, DocumentForm &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"version"_s, out.version);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"kind"_s, out.kind);
    reader.optional(u"flow"_s, out.flow);
    reader.required(u"layout"_s, out.layout);
    return convert::accepted(reader, "DocumentForm");
}

QJsonValue toJson(const DocumentForm &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"version"_s, value.version);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"flow"_s, value.flow);
    convert::put(object, u"layout"_s, value.layout);
    return object;
}

bool fromJson(const QJsonValue &value, DocumentForms &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "DocumentForms");
}

QJsonValue toJson(const DocumentForms &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, UnitTask &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"code"_s, out.code);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"retention"_s, out.retention);
    reader.required(u"disclosure"_s, out.disclosure);
    return convert::accepted(reader, "UnitTask");
}

QJsonValue toJson(const UnitTask &value)
{
    QJsonObject object;
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"retention"_s, value.retention);
    convert::put(object, u"disclosure"_s, value.disclosure);
    return object;
}

bool fromJson(const QJsonValue &value, UnitTasks &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "UnitTasks");
}

QJsonValue toJson(const UnitTasks &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, RecordFile &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"unitTaskCode"_s, out.unitTaskCode);
    reader.required(u"classNo"_s, out.classNo);
    reader.required(u"title"_s, out.title);
    reader.required(u"year"_s, out.year);
    reader.required(u"volume"_s, out.volume);
    reader.required(u"closed"_s, out.closed);
    return convert::accepted(reader, "RecordFile");
}

QJsonValue toJson(const RecordFile &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"unitTaskCode"_s, value.unitTaskCode);
    convert::put(object, u"classNo"_s, value.classNo);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"year"_s, value.year);
    convert::put(object, u"volume"_s, value.volume);
    convert::put(object, u"closed"_s, value.closed);
    return object;
}

bool fromJson(const QJsonValue &value, RecordFiles &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "RecordFiles");
}

QJsonValue toJson(const RecordFiles &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, DelegationItem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"ruleSource"_s, out.ruleSource);
    reader.required(u"version"_s, out.version);
    reader.required(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    reader.optional(u"unitTaskCode"_s, out.unitTaskCode);
    reader.required(u"matterKo"_s, out.matterKo);
    reader.required(u"matterEn"_s, out.matterEn);
    reader.optional(u"amountMax"_s, out.amountMax);
    reader.required(u"deciderLevel"_s, out.deciderLevel);
    reader.required(u"coAgreeUnitIds"_s, out.coAgreeUnitIds);
    return convert::accepted(reader, "DelegationItem");
}

QJsonValue toJson(const DelegationItem &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"ruleSource"_s, value.ruleSource);
    convert::put(object, u"version"_s, value.version);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    convert::put(object, u"unitTaskCode"_s, value.unitTaskCode);
    convert::put(object, u"matterKo"_s, value.matterKo);
    convert::put(object, u"matterEn"_s, value.matterEn);
    convert::put(object, u"amountMax"_s, value.amountMax);
    convert::put(object, u"deciderLevel"_s, value.deciderLevel);
    convert::put(object, u"coAgreeUnitIds"_s, value.coAgreeUnitIds);
    return object;
}

bool fromJson(const QJsonValue &value, DelegationItems &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "DelegationItems");
}

QJsonValue toJson(const DelegationItems &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
