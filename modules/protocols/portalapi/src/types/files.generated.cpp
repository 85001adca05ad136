// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/files.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, UploadDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"name"_s, out.name);
    reader.required(u"size"_s, out.size);
    reader.required(u"type"_s, out.type);
    reader.required(u"sha256"_s, out.sha256);
    return convert::accepted(reader, "UploadDraft");
}

QJsonValue toJson(const UploadDraft &value)
{
    QJsonObject object;
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"size"_s, value.size);
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"sha256"_s, value.sha256);
    return object;
}

bool fromJson(const QJsonValue &value, Attachment &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    reader.required(u"size"_s, out.size);
    reader.required(u"type"_s, out.type);
    reader.required(u"sha256"_s, out.sha256);
    reader.optional(u"width"_s, out.width);
    reader.optional(u"height"_s, out.height);
    return convert::accepted(reader, "Attachment");
}

QJsonValue toJson(const Attachment &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"size"_s, value.size);
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"sha256"_s, value.sha256);
    convert::put(object, u"width"_s, value.width);
    convert::put(object, u"height"_s, value.height);
    return object;
}

bool fromJson(const QJsonValue &value, Upload &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    reader.required(u"size"_s, out.size);
    reader.required(u"type"_s, out.type);
    reader.required(u"sha256"_s, out.sha256);
    reader.required(u"received"_s, out.received);
    reader.required(u"complete"_s, out.complete);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"expiresAt"_s, out.expiresAt);
    reader.optional(u"file"_s, out.file);
    return convert::accepted(reader, "Upload");
}

QJsonValue toJson(const Upload &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"size"_s, value.size);
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"sha256"_s, value.sha256);
    convert::put(object, u"received"_s, value.received);
    convert::put(object, u"complete"_s, value.complete);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    convert::put(object, u"file"_s, value.file);
    return object;
}

bool fromJson(const QJsonValue &value, Uploads &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    reader.required(u"used"_s, out.used);
    reader.required(u"quota"_s, out.quota);
    reader.required(u"maxSize"_s, out.maxSize);
    reader.required(u"maxChunk"_s, out.maxChunk);
    reader.required(u"forbiddenTypes"_s, out.forbiddenTypes);
    return convert::accepted(reader, "Uploads");
}

QJsonValue toJson(const Uploads &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    convert::put(object, u"used"_s, value.used);
    convert::put(object, u"quota"_s, value.quota);
    convert::put(object, u"maxSize"_s, value.maxSize);
    convert::put(object, u"maxChunk"_s, value.maxChunk);
    convert::put(object, u"forbiddenTypes"_s, value.forbiddenTypes);
    return object;
}

} // namespace gw::portal
