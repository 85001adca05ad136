// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/moderation.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array reportReasonNames{
    std::pair{ReportReason::Insult, QLatin1StringView("insult")},
    std::pair{ReportReason::PersonalData, QLatin1StringView("personal-data")},
    std::pair{ReportReason::Advertising, QLatin1StringView("advertising")},
    std::pair{ReportReason::Untrue, QLatin1StringView("untrue")},
    std::pair{ReportReason::Copyright, QLatin1StringView("copyright")},
    std::pair{ReportReason::Other, QLatin1StringView("other")},
};
} // namespace

QString toString(ReportReason value)
{
    return convert::nameOf(value, reportReasonNames);
}

ReportReason reportReasonFromString(QStringView text)
{
    return convert::valueOf(text, reportReasonNames, "ReportReason");
}

bool fromJson(const QJsonValue &value, ReportReason &out)
{
    out = reportReasonFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(ReportReason value)
{
    return toString(value);
}

namespace {
constexpr std::array reportStateNames{
    std::pair{ReportState::Open, QLatin1StringView("open")},
    std::pair{ReportState::Settled, QLatin1StringView("settled")},
};
} // namespace

QString toString(ReportState value)
{
    return convert::nameOf(value, reportStateNames);
}

ReportState reportStateFromString(QStringView text)
{
    return convert::valueOf(text, reportStateNames, "ReportState");
}

bool fromJson(const QJsonValue &value, ReportState &out)
{
    out = reportStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(ReportState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, ReportDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"reason"_s, out.reason);
    reader.optional(u"text"_s, out.text);
    return convert::accepted(reader, "ReportDraft");
}

QJsonValue toJson(const ReportDraft &value)
{
    QJsonObject object;
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"text"_s, value.text);
    return object;
}

bool fromJson(const QJsonValue &value, ReportReceipt &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "ReportReceipt");
}

QJsonValue toJson(const ReportReceipt &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, ModerationReport &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"boardId"_s, out.boardId);
    reader.required(u"postId"_s, out.postId);
    reader.optional(u"commentId"_s, out.commentId);
    reader.required(u"title"_s, out.title);
    reader.required(u"excerpt"_s, out.excerpt);
    reader.required(u"author"_s, out.author);
    reader.required(u"reason"_s, out.reason);
    reader.required(u"text"_s, out.text);
    reader.required(u"reporter"_s, out.reporter);
    reader.required(u"at"_s, out.at);
    reader.required(u"state"_s, out.state);
    reader.required(u"hidden"_s, out.hidden);
    return convert::accepted(reader, "ModerationReport");
}

QJsonValue toJson(const ModerationReport &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"commentId"_s, value.commentId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"excerpt"_s, value.excerpt);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"reporter"_s, value.reporter);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"hidden"_s, value.hidden);
    return object;
}

bool fromJson(const QJsonValue &value, ModerationReports &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "ModerationReports");
}

QJsonValue toJson(const ModerationReports &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

namespace {
constexpr std::array moderationActionNames{
    std::pair{ModerationAction::Hide, QLatin1StringView("hide")},
    std::pair{ModerationAction::Restore, QLatin1StringView("restore")},
    std::pair{ModerationAction::Warn, QLatin1StringView("warn")},
    std::pair{ModerationAction::Dismiss, QLatin1StringView("dismiss")},
    std::pair{ModerationAction::Pin, QLatin1StringView("pin")},
    std::pair{ModerationAction::Unpin, QLatin1StringView("unpin")},
};
} // namespace

QString toString(ModerationAction value)
{
    return convert::nameOf(value, moderationActionNames);
}

ModerationAction moderationActionFromString(QStringView text)
{
    return convert::valueOf(text, moderationActionNames, "ModerationAction");
}

bool fromJson(const QJsonValue &value, ModerationAction &out)
{
    out = moderationActionFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(ModerationAction value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, ModerationDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"reason"_s, out.reason);
    reader.required(u"action"_s, out.action);
    reader.required(u"postId"_s, out.postId);
    reader.optional(u"commentId"_s, out.commentId);
    return convert::accepted(reader, "ModerationDraft");
}

QJsonValue toJson(const ModerationDraft &value)
{
    QJsonObject object;
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"action"_s, value.action);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"commentId"_s, value.commentId);
    return object;
}

bool fromJson(const QJsonValue &value, ModerationEntry &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"boardId"_s, out.boardId);
    reader.required(u"postId"_s, out.postId);
    reader.optional(u"commentId"_s, out.commentId);
    reader.required(u"title"_s, out.title);
    reader.required(u"action"_s, out.action);
    reader.required(u"reason"_s, out.reason);
    reader.required(u"moderator"_s, out.moderator);
    reader.required(u"author"_s, out.author);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "ModerationEntry");
}

QJsonValue toJson(const ModerationEntry &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"boardId"_s, value.boardId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"commentId"_s, value.commentId);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"action"_s, value.action);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"moderator"_s, value.moderator);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, ModerationLog &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "ModerationLog");
}

QJsonValue toJson(const ModerationLog &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
