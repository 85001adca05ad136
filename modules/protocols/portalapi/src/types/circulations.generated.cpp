// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/circulations.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, Circulation &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.optional(u"documentId"_s, out.documentId);
    reader.optional(u"receiptId"_s, out.receiptId);
    reader.required(u"viewer"_s, out.viewer);
    reader.optional(u"order"_s, out.order);
    reader.optional(u"due"_s, out.due);
    reader.optional(u"note"_s, out.note);
    reader.optional(u"askedBy"_s, out.askedBy);
    reader.optional(u"askedAt"_s, out.askedAt);
    reader.optional(u"openedAt"_s, out.openedAt);
    reader.optional(u"comment"_s, out.comment);
    reader.optional(u"commentedAt"_s, out.commentedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Circulation");
}

QJsonValue toJson(const Circulation &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"receiptId"_s, value.receiptId);
    convert::put(object, u"viewer"_s, value.viewer);
    convert::put(object, u"order"_s, value.order);
    convert::put(object, u"due"_s, value.due);
    convert::put(object, u"note"_s, value.note);
    convert::put(object, u"askedBy"_s, value.askedBy);
    convert::put(object, u"askedAt"_s, value.askedAt);
    convert::put(object, u"openedAt"_s, value.openedAt);
    convert::put(object, u"comment"_s, value.comment);
    convert::put(object, u"commentedAt"_s, value.commentedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, Circulations &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "Circulations");
}

QJsonValue toJson(const Circulations &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, CirculationDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"postIds"_s, out.postIds);
    reader.optional(u"seatIds"_s, out.seatIds);
    reader.optional(u"due"_s, out.due);
    reader.optional(u"note"_s, out.note);
    return convert::accepted(reader, "CirculationDraft");
}

QJsonValue toJson(const CirculationDraft &value)
{
    QJsonObject object;
    convert::put(object, u"postIds"_s, value.postIds);
    convert::put(object, u"seatIds"_s, value.seatIds);
    convert::put(object, u"due"_s, value.due);
    convert::put(object, u"note"_s, value.note);
    return object;
}

bool fromJson(const QJsonValue &value, CommentDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"text"_s, out.text);
    return convert::accepted(reader, "CommentDraft");
}

QJsonValue toJson(const CommentDraft &value)
{
    QJsonObject object;
    convert::put(object, u"text"_s, value.text);
    return object;
}

} // namespace gw::portal
