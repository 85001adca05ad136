// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/memos.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array memoKindNames{
    std::pair{MemoKind::Route, QLatin1StringView("route")},
    std::pair{MemoKind::Circle, QLatin1StringView("circle")},
};
} // namespace

QString toString(MemoKind value)
{
    return convert::nameOf(value, memoKindNames);
}

MemoKind memoKindFromString(QStringView text)
{
    return convert::valueOf(text, memoKindNames, "MemoKind");
}

bool fromJson(const QJsonValue &value, MemoKind &out)
{
    out = memoKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(MemoKind value)
{
    return toString(value);
}

namespace {
constexpr std::array memoStateNames{
    std::pair{MemoState::Draft, QLatin1StringView("draft")},
    std::pair{MemoState::Sent, QLatin1StringView("sent")},
    std::pair{MemoState::Recalled, QLatin1StringView("recalled")},
    std::pair{MemoState::Converted, QLatin1StringView("converted")},
};
} // namespace

QString toString(MemoState value)
{
    return convert::nameOf(value, memoStateNames);
}

MemoState memoStateFromString(QStringView text)
{
    return convert::valueOf(text, memoStateNames, "MemoState");
}

bool fromJson(const QJsonValue &value, MemoState &out)
{
    out = memoStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(MemoState value)
{
    return toString(value);
}

namespace {
constexpr std::array memoReaderStateNames{
    std::pair{MemoReaderState::Waiting, QLatin1StringView("waiting")},
    std::pair{MemoReaderState::Unread, QLatin1StringView("unread")},
    std::pair{MemoReaderState::Read, QLatin1StringView("read")},
    std::pair{MemoReaderState::Replied, QLatin1StringView("replied")},
};
} // namespace

QString toString(MemoReaderState value)
{
    return convert::nameOf(value, memoReaderStateNames);
}

MemoReaderState memoReaderStateFromString(QStringView text)
{
    return convert::valueOf(text, memoReaderStateNames, "MemoReaderState");
}

bool fromJson(const QJsonValue &value, MemoReaderState &out)
{
    out = memoReaderStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(MemoReaderState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, MemoReader &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"order"_s, out.order);
    reader.optional(u"reader"_s, out.reader);
    reader.optional(u"postId"_s, out.postId);
    reader.optional(u"seatId"_s, out.seatId);
    reader.required(u"state"_s, out.state);
    reader.optional(u"openedAt"_s, out.openedAt);
    reader.optional(u"repliedAt"_s, out.repliedAt);
    return convert::accepted(reader, "MemoReader");
}

QJsonValue toJson(const MemoReader &value)
{
    QJsonObject object;
    convert::put(object, u"order"_s, value.order);
    convert::put(object, u"reader"_s, value.reader);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"openedAt"_s, value.openedAt);
    convert::put(object, u"repliedAt"_s, value.repliedAt);
    return object;
}

bool fromJson(const QJsonValue &value, MemoReply &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"by"_s, out.by);
    reader.required(u"text"_s, out.text);
    reader.required(u"at"_s, out.at);
    reader.required(u"seenByAuthor"_s, out.seenByAuthor);
    return convert::accepted(reader, "MemoReply");
}

QJsonValue toJson(const MemoReply &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"seenByAuthor"_s, value.seenByAuthor);
    return object;
}

bool fromJson(const QJsonValue &value, Memo &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"revision"_s, out.revision);
    reader.required(u"state"_s, out.state);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"title"_s, out.title);
    reader.required(u"content"_s, out.content);
    reader.required(u"attachments"_s, out.attachments);
    reader.required(u"author"_s, out.author);
    reader.required(u"readers"_s, out.readers);
    reader.required(u"replies"_s, out.replies);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"sentAt"_s, out.sentAt);
    reader.optional(u"recalledAt"_s, out.recalledAt);
    reader.optional(u"documentId"_s, out.documentId);
    reader.required(u"may"_s, out.may);
    return convert::accepted(reader, "Memo");
}

QJsonValue toJson(const Memo &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"revision"_s, value.revision);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"content"_s, value.content);
    convert::put(object, u"attachments"_s, value.attachments);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"readers"_s, value.readers);
    convert::put(object, u"replies"_s, value.replies);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"sentAt"_s, value.sentAt);
    convert::put(object, u"recalledAt"_s, value.recalledAt);
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"may"_s, value.may);
    return object;
}

bool fromJson(const QJsonValue &value, MemoDocument &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"documentId"_s, out.documentId);
    reader.required(u"memo"_s, out.memo);
    return convert::accepted(reader, "MemoDocument");
}

QJsonValue toJson(const MemoDocument &value)
{
    QJsonObject object;
    convert::put(object, u"documentId"_s, value.documentId);
    convert::put(object, u"memo"_s, value.memo);
    return object;
}

} // namespace gw::portal
