// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/systems.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array systemCategoryNames{
    std::pair{SystemCategory::Finance, QLatin1StringView("finance")},
    std::pair{SystemCategory::Procurement, QLatin1StringView("procurement")},
    std::pair{SystemCategory::Personnel, QLatin1StringView("personnel")},
    std::pair{SystemCategory::Documents, QLatin1StringView("documents")},
    std::pair{SystemCategory::Complaints, QLatin1StringView("complaints")},
    std::pair{SystemCategory::Welfare, QLatin1StringView("welfare")},
    std::pair{SystemCategory::Health, QLatin1StringView("health")},
    std::pair{SystemCategory::Tax, QLatin1StringView("tax")},
    std::pair{SystemCategory::Property, QLatin1StringView("property")},
    std::pair{SystemCategory::Land, QLatin1StringView("land")},
    std::pair{SystemCategory::Urban, QLatin1StringView("urban")},
    std::pair{SystemCategory::Construction, QLatin1StringView("construction")},
    std::pair{SystemCategory::Transport, QLatin1StringView("transport")},
    std::pair{SystemCategory::Environment, QLatin1StringView("environment")},
    std::pair{SystemCategory::Water, QLatin1StringView("water")},
    std::pair{SystemCategory::Safety, QLatin1StringView("safety")},
    std::pair{SystemCategory::Economy, QLatin1StringView("economy")},
    std::pair{SystemCategory::Agriculture, QLatin1StringView("agriculture")},
    std::pair{SystemCategory::Culture, QLatin1StringView("culture")},
    std::pair{SystemCategory::Education, QLatin1StringView("education")},
    std::pair{SystemCategory::Statistics, QLatin1StringView("statistics")},
    std::pair{SystemCategory::Audit, QLatin1StringView("audit")},
    std::pair{SystemCategory::Council, QLatin1StringView("council")},
    std::pair{SystemCategory::Law, QLatin1StringView("law")},
    std::pair{SystemCategory::Information, QLatin1StringView("information")},
    std::pair{SystemCategory::Communication, QLatin1StringView("communication")},
    std::pair{SystemCategory::CivilRegistry, QLatin1StringView("civil-registry")},
    std::pair{SystemCategory::General, QLatin1StringView("general")},
};
} // namespace

QString toString(SystemCategory value)
{
    return convert::nameOf(value, systemCategoryNames);
}

SystemCategory systemCategoryFromString(QStringView text)
{
    return convert::valueOf(text, systemCategoryNames, "SystemCategory");
}

bool fromJson(const QJsonValue &value, SystemCategory &out)
{
    out = systemCategoryFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SystemCategory value)
{
    return toString(value);
}

namespace {
constexpr std::array handOverNames{
    std::pair{HandOver::Ticket, QLatin1StringView("ticket")},
    std::pair{HandOver::Oidc, QLatin1StringView("oidc")},
    std::pair{HandOver::Link, QLatin1StringView("link")},
};
} // namespace

QString toString(HandOver value)
{
    return convert::nameOf(value, handOverNames);
}

HandOver handOverFromString(QStringView text)
{
    return convert::valueOf(text, handOverNames, "HandOver");
}

bool fromJson(const QJsonValue &value, HandOver &out)
{
    out = handOverFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(HandOver value)
{
    return toString(value);
}

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

bool fromJson(const QJsonValue &value, SystemCounter &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.optional(u"kind"_s, out.kind);
    return convert::accepted(reader, "SystemCounter");
}

QJsonValue toJson(const SystemCounter &value)
{
    QJsonObject object;
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"kind"_s, value.kind);
    return object;
}

bool fromJson(const QJsonValue &value, System &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"category"_s, out.category);
    reader.required(u"icon"_s, out.icon);
    reader.required(u"descriptionKo"_s, out.descriptionKo);
    reader.required(u"descriptionEn"_s, out.descriptionEn);
    reader.required(u"handOver"_s, out.handOver);
    reader.required(u"origin"_s, out.origin);
    reader.required(u"allowedOrigins"_s, out.allowedOrigins);
    reader.required(u"access"_s, out.access);
    reader.optional(u"counter"_s, out.counter);
    reader.optional(u"searchUrl"_s, out.searchUrl);
    reader.optional(u"helpKo"_s, out.helpKo);
    reader.optional(u"helpEn"_s, out.helpEn);
    reader.required(u"uses"_s, out.uses);
    reader.optional(u"lastUsedAt"_s, out.lastUsedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "System");
}

QJsonValue toJson(const System &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"category"_s, value.category);
    convert::put(object, u"icon"_s, value.icon);
    convert::put(object, u"descriptionKo"_s, value.descriptionKo);
    convert::put(object, u"descriptionEn"_s, value.descriptionEn);
    convert::put(object, u"handOver"_s, value.handOver);
    convert::put(object, u"origin"_s, value.origin);
    convert::put(object, u"allowedOrigins"_s, value.allowedOrigins);
    convert::put(object, u"access"_s, value.access);
    convert::put(object, u"counter"_s, value.counter);
    convert::put(object, u"searchUrl"_s, value.searchUrl);
    convert::put(object, u"helpKo"_s, value.helpKo);
    convert::put(object, u"helpEn"_s, value.helpEn);
    convert::put(object, u"uses"_s, value.uses);
    convert::put(object, u"lastUsedAt"_s, value.lastUsedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, SystemChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "SystemChanges");
}

QJsonValue toJson(const SystemChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"target"_s, out.target);
    return convert::accepted(reader, "LaunchDraft");
}

QJsonValue toJson(const LaunchDraft &value)
{
    QJsonObject object;
    convert::put(object, u"target"_s, value.target);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchIdentity &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"name"_s, out.name);
    reader.required(u"staffNo"_s, out.staffNo);
    return convert::accepted(reader, "LaunchIdentity");
}

QJsonValue toJson(const LaunchIdentity &value)
{
    QJsonObject object;
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"staffNo"_s, value.staffNo);
    return object;
}

bool fromJson(const QJsonValue &value, Launch &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"systemId"_s, out.systemId);
    reader.required(u"url"_s, out.url);
    reader.required(u"handOver"_s, out.handOver);
    reader.required(u"expiresAt"_s, out.expiresAt);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"identity"_s, out.identity);
    reader.optional(u"role"_s, out.role);
    reader.required(u"allowedOrigins"_s, out.allowedOrigins);
    return convert::accepted(reader, "Launch");
}

QJsonValue toJson(const Launch &value)
{
    QJsonObject object;
    convert::put(object, u"systemId"_s, value.systemId);
    convert::put(object, u"url"_s, value.url);
    convert::put(object, u"handOver"_s, value.handOver);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"identity"_s, value.identity);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"allowedOrigins"_s, value.allowedOrigins);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchTicket &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"ticket"_s, out.ticket);
    return convert::accepted(reader, "LaunchTicket");
}

QJsonValue toJson(const LaunchTicket &value)
{
    QJsonObject object;
    convert::put(object, u"ticket"_s, value.ticket);
    return object;
}

bool fromJson(const QJsonValue &value, LaunchArrival &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"systemId"_s, out.systemId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.optional(u"nameEn"_s, out.nameEn);
    reader.required(u"staffNo"_s, out.staffNo);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"postTitle"_s, out.postTitle);
    reader.required(u"postTitleEn"_s, out.postTitleEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitName"_s, out.unitName);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    reader.required(u"agencyName"_s, out.agencyName);
    reader.required(u"agencyNameEn"_s, out.agencyNameEn);
    reader.required(u"role"_s, out.role);
    reader.required(u"roleKo"_s, out.roleKo);
    reader.required(u"roleEn"_s, out.roleEn);
    return convert::accepted(reader, "LaunchArrival");
}

QJsonValue toJson(const LaunchArrival &value)
{
    QJsonObject object;
    convert::put(object, u"systemId"_s, value.systemId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"staffNo"_s, value.staffNo);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"postTitle"_s, value.postTitle);
    convert::put(object, u"postTitleEn"_s, value.postTitleEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitName"_s, value.unitName);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    convert::put(object, u"agencyName"_s, value.agencyName);
    convert::put(object, u"agencyNameEn"_s, value.agencyNameEn);
    convert::put(object, u"role"_s, value.role);
    convert::put(object, u"roleKo"_s, value.roleKo);
    convert::put(object, u"roleEn"_s, value.roleEn);
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
