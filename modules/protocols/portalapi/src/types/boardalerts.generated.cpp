// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/boardalerts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, BoardPerson &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    return convert::accepted(reader, "BoardPerson");
}

QJsonValue toJson(const BoardPerson &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    return object;
}

namespace {
constexpr std::array boardAlertKindNames{
    std::pair{BoardAlertKind::Mention, QLatin1StringView("mention")},
    std::pair{BoardAlertKind::Comment, QLatin1StringView("comment")},
    std::pair{BoardAlertKind::Reply, QLatin1StringView("reply")},
    std::pair{BoardAlertKind::Reserved, QLatin1StringView("reserved")},
    std::pair{BoardAlertKind::Moderation, QLatin1StringView("moderation")},
    std::pair{BoardAlertKind::Reminder, QLatin1StringView("reminder")},
    std::pair{BoardAlertKind::Knowledge, QLatin1StringView("knowledge")},
};
} // namespace

QString toString(BoardAlertKind value)
{
    return convert::nameOf(value, boardAlertKindNames);
}

BoardAlertKind boardAlertKindFromString(QStringView text)
{
    return convert::valueOf(text, boardAlertKindNames, "BoardAlertKind");
}

bool fromJson(const QJsonValue &value, BoardAlertKind &out)
{
    out = boardAlertKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(BoardAlertKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, BoardAlert &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"postId"_s, out.postId);
    reader.optional(u"commentId"_s, out.commentId);
    reader.required(u"title"_s, out.title);
    reader.optional(u"by"_s, out.by);
    reader.required(u"text"_s, out.text);
    reader.required(u"at"_s, out.at);
    reader.optional(u"seenAt"_s, out.seenAt);
    return convert::accepted(reader, "BoardAlert");
}

QJsonValue toJson(const BoardAlert &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"commentId"_s, value.commentId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"seenAt"_s, value.seenAt);
    return object;
}

bool fromJson(const QJsonValue &value, BoardAlertChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "BoardAlertChanges");
}

QJsonValue toJson(const BoardAlertChanges &value)
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
