// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/postdrafts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, MarketDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"price"_s, out.price);
    reader.optional(u"expiresAt"_s, out.expiresAt);
    return convert::accepted(reader, "MarketDraft");
}

QJsonValue toJson(const MarketDraft &value)
{
    QJsonObject object;
    convert::put(object, u"price"_s, value.price);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    return object;
}

bool fromJson(const QJsonValue &value, QuizDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"options"_s, out.options);
    reader.required(u"answer"_s, out.answer);
    reader.optional(u"closesAt"_s, out.closesAt);
    return convert::accepted(reader, "QuizDraft");
}

QJsonValue toJson(const QuizDraft &value)
{
    QJsonObject object;
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"answer"_s, value.answer);
    convert::put(object, u"closesAt"_s, value.closesAt);
    return object;
}

bool fromJson(const QJsonValue &value, BoardEventDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"startsAt"_s, out.startsAt);
    reader.optional(u"endsAt"_s, out.endsAt);
    reader.required(u"place"_s, out.place);
    reader.optional(u"capacity"_s, out.capacity);
    return convert::accepted(reader, "BoardEventDraft");
}

QJsonValue toJson(const BoardEventDraft &value)
{
    QJsonObject object;
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"capacity"_s, value.capacity);
    return object;
}

bool fromJson(const QJsonValue &value, KnowledgeDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"ownerSeatId"_s, out.ownerSeatId);
    reader.optional(u"validUntil"_s, out.validUntil);
    reader.required(u"lawReference"_s, out.lawReference);
    return convert::accepted(reader, "KnowledgeDraft");
}

QJsonValue toJson(const KnowledgeDraft &value)
{
    QJsonObject object;
    convert::put(object, u"ownerSeatId"_s, value.ownerSeatId);
    convert::put(object, u"validUntil"_s, value.validUntil);
    convert::put(object, u"lawReference"_s, value.lawReference);
    return object;
}

bool fromJson(const QJsonValue &value, BoardPostDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"title"_s, out.title);
    reader.required(u"boardId"_s, out.boardId);
    reader.required(u"bodyHtml"_s, out.bodyHtml);
    reader.optional(u"id"_s, out.id);
    reader.optional(u"mustRead"_s, out.mustRead);
    reader.optional(u"attachments"_s, out.attachments);
    reader.optional(u"market"_s, out.market);
    reader.optional(u"quiz"_s, out.quiz);
    reader.optional(u"event"_s, out.event);
    reader.optional(u"knowledge"_s, out.knowledge);
    reader.optional(u"savedDraftId"_s, out.savedDraftId);
    return convert::accepted(reader, "BoardPostDraft");
}

QJsonValue toJson(const BoardPostDraft &value)
{
    QJsonObject object;
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"mustRead"_s, value.mustRead);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"market"_s, value.market);
    convert::put(object, u"quiz"_s, value.quiz);
    convert::put(object, u"event"_s, value.event);
    convert::put(object, u"knowledge"_s, value.knowledge);
    convert::put(object, u"savedDraftId"_s, value.savedDraftId);
    return object;
}

bool fromJson(const QJsonValue &value, PostDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.optional(u"boardId"_s, out.boardId);
    reader.optional(u"postId"_s, out.postId);
    reader.required(u"title"_s, out.title);
    reader.required(u"bodyHtml"_s, out.bodyHtml);
    reader.required(u"attachments"_s, out.attachments);
    reader.required(u"more"_s, out.more);
    reader.required(u"savedAt"_s, out.savedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "PostDraft");
}

QJsonValue toJson(const PostDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"more"_s, value.more);
    convert::put(object, u"savedAt"_s, value.savedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, SavedDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"title"_s, out.title);
    reader.required(u"bodyHtml"_s, out.bodyHtml);
    reader.optional(u"boardId"_s, out.boardId);
    reader.optional(u"postId"_s, out.postId);
    reader.optional(u"attachments"_s, out.attachments);
    reader.optional(u"more"_s, out.more);
    return convert::accepted(reader, "SavedDraft");
}

QJsonValue toJson(const SavedDraft &value)
{
    QJsonObject object;
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"bodyHtml"_s, value.bodyHtml);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"more"_s, value.more);
    return object;
}

bool fromJson(const QJsonValue &value, PostDraftChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "PostDraftChanges");
}

QJsonValue toJson(const PostDraftChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

} // namespace gw::portal
