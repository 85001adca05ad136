// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/memodrafts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, MemoReaderDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"postId"_s, out.postId);
    reader.optional(u"seatId"_s, out.seatId);
    return convert::accepted(reader, "MemoReaderDraft");
}

QJsonValue toJson(const MemoReaderDraft &value)
{
    QJsonObject object;
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"seatId"_s, value.seatId);
    return object;
}

bool fromJson(const QJsonValue &value, MemoDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"title"_s, out.title);
    reader.optional(u"id"_s, out.id);
    reader.required(u"content"_s, out.content);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"readers"_s, out.readers);
    reader.optional(u"attachmentIds"_s, out.attachmentIds);
    reader.optional(u"send"_s, out.send);
    return convert::accepted(reader, "MemoDraft");
}

QJsonValue toJson(const MemoDraft &value)
{
    QJsonObject object;
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"content"_s, value.content);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"readers"_s, value.readers);
    convert::put(object, u"attachmentIds"_s, value.attachmentIds);
    convert::put(object, u"send"_s, value.send);
    return object;
}

bool fromJson(const QJsonValue &value, MemoReplyDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"text"_s, out.text);
    return convert::accepted(reader, "MemoReplyDraft");
}

QJsonValue toJson(const MemoReplyDraft &value)
{
    QJsonObject object;
    convert::put(object, u"text"_s, value.text);
    return object;
}

bool fromJson(const QJsonValue &value, MemoConversion &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"formId"_s, out.formId);
    reader.optional(u"documentId"_s, out.documentId);
    reader.optional(u"unitTaskCode"_s, out.unitTaskCode);
    return convert::accepted(reader, "MemoConversion");
}

QJsonValue toJson(const MemoConversion &value)
{
    QJsonObject object;
    convert::put(object, u"formId"_s, value.formId);
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"unitTaskCode"_s, value.unitTaskCode);
    return object;
}

} // namespace gw::portal
