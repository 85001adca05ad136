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

} // namespace gw::portal
