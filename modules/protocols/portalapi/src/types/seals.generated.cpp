// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/seals.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, Seal &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"ownerUnitId"_s, out.ownerUnitId);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"registeredNo"_s, out.registeredNo);
    reader.required(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    reader.required(u"uses"_s, out.uses);
    reader.required(u"mayUse"_s, out.mayUse);
    return convert::accepted(reader, "Seal");
}

QJsonValue toJson(const Seal &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"ownerUnitId"_s, value.ownerUnitId);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"registeredNo"_s, value.registeredNo);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    convert::put(object, u"uses"_s, value.uses);
    convert::put(object, u"mayUse"_s, value.mayUse);
    return object;
}

bool fromJson(const QJsonValue &value, Seals &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "Seals");
}

QJsonValue toJson(const Seals &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, SealDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"ownerUnitId"_s, out.ownerUnitId);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"registeredNo"_s, out.registeredNo);
    reader.required(u"imageFileId"_s, out.imageFileId);
    reader.required(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    return convert::accepted(reader, "SealDraft");
}

QJsonValue toJson(const SealDraft &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"ownerUnitId"_s, value.ownerUnitId);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"registeredNo"_s, value.registeredNo);
    convert::put(object, u"imageFileId"_s, value.imageFileId);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    return object;
}

bool fromJson(const QJsonValue &value, SealUse &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"documentId"_s, out.documentId);
    reader.optional(u"number"_s, out.number);
    reader.required(u"by"_s, out.by);
    reader.required(u"at"_s, out.at);
    reader.required(u"targetCount"_s, out.targetCount);
    return convert::accepted(reader, "SealUse");
}

QJsonValue toJson(const SealUse &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"number"_s, value.number);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"targetCount"_s, value.targetCount);
    return object;
}

bool fromJson(const QJsonValue &value, SealUses &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "SealUses");
}

QJsonValue toJson(const SealUses &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
