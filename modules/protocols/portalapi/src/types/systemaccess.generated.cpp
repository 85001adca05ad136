// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/systemaccess.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array accessRequestStateNames{
    std::pair{AccessRequestState::Waiting, QLatin1StringView("waiting")},
    std::pair{AccessRequestState::Granted, QLatin1StringView("granted")},
    std::pair{AccessRequestState::Refused, QLatin1StringView("refused")},
};
} // namespace

QString toString(AccessRequestState value)
{
    return convert::nameOf(value, accessRequestStateNames);
}

AccessRequestState accessRequestStateFromString(QStringView text)
{
    return convert::valueOf(text, accessRequestStateNames, "AccessRequestState");
}

bool fromJson(const QJsonValue &value, AccessRequestState &out)
{
    out = accessRequestStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(AccessRequestState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, SystemAccess &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"entitled"_s, out.entitled);
    reader.optional(u"role"_s, out.role);
    reader.optional(u"until"_s, out.until);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"requestable"_s, out.requestable);
    reader.optional(u"request"_s, out.request);
    reader.optional(u"requestId"_s, out.requestId);
    return convert::accepted(reader, "SystemAccess");
}

QJsonValue toJson(const SystemAccess &value)
{
    QJsonObject object;
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"entitled"_s, value.entitled);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"until"_s, value.until);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"requestable"_s, value.requestable);
    convert::put(object, u"request"_s, value.request);
    convert::put(object, u"requestId"_s, value.requestId);
    return object;
}

bool fromJson(const QJsonValue &value, AccessRequestDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"reason"_s, out.reason);
    return convert::accepted(reader, "AccessRequestDraft");
}

QJsonValue toJson(const AccessRequestDraft &value)
{
    QJsonObject object;
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, AccessRequest &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"systemId"_s, out.systemId);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"reason"_s, out.reason);
    reader.required(u"state"_s, out.state);
    reader.required(u"createdAt"_s, out.createdAt);
    reader.optional(u"decidedAt"_s, out.decidedAt);
    reader.optional(u"decidedBy"_s, out.decidedBy);
    reader.optional(u"answer"_s, out.answer);
    reader.optional(u"until"_s, out.until);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "AccessRequest");
}

QJsonValue toJson(const AccessRequest &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"systemId"_s, value.systemId);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"createdAt"_s, value.createdAt);
    convert::put(object, u"decidedAt"_s, value.decidedAt);
    convert::put(object, u"decidedBy"_s, value.decidedBy);
    convert::put(object, u"answer"_s, value.answer);
    convert::put(object, u"until"_s, value.until);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, AccessRequests &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "AccessRequests");
}

QJsonValue toJson(const AccessRequests &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, AccessDecision &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"grant"_s, out.grant);
    reader.optional(u"answer"_s, out.answer);
    reader.optional(u"until"_s, out.until);
    return convert::accepted(reader, "AccessDecision");
}

QJsonValue toJson(const AccessDecision &value)
{
    QJsonObject object;
    convert::put(object, u"grant"_s, value.grant);
    convert::put(object, u"answer"_s, value.answer);
    convert::put(object, u"until"_s, value.until);
    return object;
}

} // namespace gw::portal
