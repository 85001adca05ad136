// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/boardposts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, PostAuthor &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"name"_s, out.name);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitNameKo"_s, out.unitNameKo);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    return convert::accepted(reader, "PostAuthor");
}

QJsonValue toJson(const PostAuthor &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitNameKo"_s, value.unitNameKo);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    return object;
}

bool fromJson(const QJsonValue &value, PostCounts &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"comments"_s, out.comments);
    reader.required(u"likes"_s, out.likes);
    reader.required(u"views"_s, out.views);
    return convert::accepted(reader, "PostCounts");
}

QJsonValue toJson(const PostCounts &value)
{
    QJsonObject object;
    convert::put(object, u"comments"_s, value.comments);
    convert::put(object, u"likes"_s, value.likes);
    convert::put(object, u"views"_s, value.views);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPost &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"boardId"_s, out.boardId);
    reader.required(u"type"_s, out.type);
    reader.required(u"title"_s, out.title);
    reader.required(u"summary"_s, out.summary);
    reader.optional(u"bodyHtml"_s, out.bodyHtml);
    reader.required(u"author"_s, out.author);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"editedAt"_s, out.editedAt);
    reader.required(u"pinned"_s, out.pinned);
    reader.required(u"mustRead"_s, out.mustRead);
    reader.required(u"hidden"_s, out.hidden);
    reader.optional(u"hiddenReason"_s, out.hiddenReason);
    reader.optional(u"readAt"_s, out.readAt);
    reader.optional(u"acknowledgedAt"_s, out.acknowledgedAt);
    reader.optional(u"remindedAt"_s, out.remindedAt);
    reader.required(u"liked"_s, out.liked);
    reader.required(u"counts"_s, out.counts);
    reader.required(u"attachments"_s, out.attachments);
    reader.optional(u"market"_s, out.market);
    reader.optional(u"quiz"_s, out.quiz);
    reader.optional(u"event"_s, out.event);
    reader.optional(u"knowledge"_s, out.knowledge);
    reader.required(u"contentRevision"_s, out.contentRevision);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "BoardPost");
}

QJsonValue toJson(const BoardPost &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"summary"_s, value.summary);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"editedAt"_s, value.editedAt);
    convert::put(object, u"pinned"_s, value.pinned);
    convert::put(object, u"mustRead"_s, value.mustRead);
    convert::put(object, u"hidden"_s, value.hidden);
    convert::put(object, u"hiddenReason"_s, value.hiddenReason);
    convert::put(object, u"readAt"_s, value.readAt);
    convert::put(object, u"acknowledgedAt"_s, value.acknowledgedAt);
    convert::put(object, u"remindedAt"_s, value.remindedAt);
    convert::put(object, u"liked"_s, value.liked);
    convert::put(object, u"counts"_s, value.counts);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"market"_s, value.market);
    convert::put(object, u"quiz"_s, value.quiz);
    convert::put(object, u"event"_s, value.event);
    convert::put(object, u"knowledge"_s, value.knowledge);
    convert::put(object, u"contentRevision"_s, value.contentRevision);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPostChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "BoardPostChanges");
}

QJsonValue toJson(const BoardPostChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPosts &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "BoardPosts");
}

QJsonValue toJson(const BoardPosts &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
