// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/comments.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array mentionKindNames{
    std::pair{MentionKind::Person, QLatin1StringView("person")},
    std::pair{MentionKind::Post, QLatin1StringView("post")},
};
} // namespace

QString toString(MentionKind value)
{
    return convert::nameOf(value, mentionKindNames);
}

MentionKind mentionKindFromString(QStringView text)
{
    return convert::valueOf(text, mentionKindNames, "MentionKind");
}

bool fromJson(const QJsonValue &value, MentionKind &out)
{
    out = mentionKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(MentionKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, BoardMention &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    return convert::accepted(reader, "BoardMention");
}

QJsonValue toJson(const BoardMention &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    return object;
}

bool fromJson(const QJsonValue &value, BoardMentionDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"id"_s, out.id);
    return convert::accepted(reader, "BoardMentionDraft");
}

QJsonValue toJson(const BoardMentionDraft &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"id"_s, value.id);
    return object;
}

bool fromJson(const QJsonValue &value, BoardComment &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"postId"_s, out.postId);
    reader.optional(u"parentId"_s, out.parentId);
    reader.required(u"author"_s, out.author);
    reader.required(u"text"_s, out.text);
    reader.required(u"mentions"_s, out.mentions);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"editedAt"_s, out.editedAt);
    reader.required(u"hidden"_s, out.hidden);
    reader.required(u"deleted"_s, out.deleted);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "BoardComment");
}

QJsonValue toJson(const BoardComment &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"parentId"_s, value.parentId);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"mentions"_s, value.mentions);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"editedAt"_s, value.editedAt);
    convert::put(object, u"hidden"_s, value.hidden);
    convert::put(object, u"deleted"_s, value.deleted);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, BoardCommentDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"text"_s, out.text);
    reader.optional(u"id"_s, out.id);
    reader.optional(u"parentId"_s, out.parentId);
    reader.optional(u"mentions"_s, out.mentions);
    return convert::accepted(reader, "BoardCommentDraft");
}

QJsonValue toJson(const BoardCommentDraft &value)
{
    QJsonObject object;
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"parentId"_s, value.parentId);
    convert::put(object, u"mentions"_s, value.mentions);
    return object;
}

bool fromJson(const QJsonValue &value, BoardCommentChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "BoardCommentChanges");
}

QJsonValue toJson(const BoardCommentChanges &value)
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
