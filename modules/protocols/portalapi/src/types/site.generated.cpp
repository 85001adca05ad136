// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/site.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, LocalizedText &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"ko"_s, out.ko);
    reader.required(u"en"_s, out.en);
    return convert::accepted(reader, "LocalizedText");
}

QJsonValue toJson(const LocalizedText &value)
{
    QJsonObject object;
    convert::put(object, u"ko"_s, value.ko);
    convert::put(object, u"en"_s, value.en);
    return object;
}

bool fromJson(const QJsonValue &value, PolicyEntry &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"value"_s, out.value);
    reader.required(u"forced"_s, out.forced);
    return convert::accepted(reader, "PolicyEntry");
}

QJsonValue toJson(const PolicyEntry &value)
{
    QJsonObject object;
    convert::put(object, u"value"_s, value.value);
    convert::put(object, u"forced"_s, value.forced);
    return object;
}

bool fromJson(const QJsonValue &value, Limits &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"maxBody"_s, out.maxBody);
    reader.required(u"maxPreferences"_s, out.maxPreferences);
    reader.required(u"maxPage"_s, out.maxPage);
    reader.required(u"eventStreams"_s, out.eventStreams);
    reader.required(u"idempotencyHours"_s, out.idempotencyHours);
    return convert::accepted(reader, "Limits");
}

QJsonValue toJson(const Limits &value)
{
    QJsonObject object;
    convert::put(object, u"maxBody"_s, value.maxBody);
    convert::put(object, u"maxPreferences"_s, value.maxPreferences);
    convert::put(object, u"maxPage"_s, value.maxPage);
    convert::put(object, u"eventStreams"_s, value.eventStreams);
    convert::put(object, u"idempotencyHours"_s, value.idempotencyHours);
    return object;
}

namespace {
constexpr std::array loginMethodNames{
    std::pair{LoginMethod::Certificate, QLatin1StringView("certificate")},
    std::pair{LoginMethod::Password, QLatin1StringView("password")},
};
} // namespace

QString toString(LoginMethod value)
{
    return convert::nameOf(value, loginMethodNames);
}

LoginMethod loginMethodFromString(QStringView text)
{
    return convert::valueOf(text, loginMethodNames, "LoginMethod");
}

bool fromJson(const QJsonValue &value, LoginMethod &out)
{
    out = loginMethodFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(LoginMethod value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Site &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"displayName"_s, out.displayName);
    reader.required(u"issuer"_s, out.issuer);
    reader.required(u"portal"_s, out.portal);
    reader.optional(u"jmap"_s, out.jmap);
    reader.optional(u"matrix"_s, out.matrix);
    reader.required(u"policy"_s, out.policy);
    reader.required(u"limits"_s, out.limits);
    reader.required(u"loginMethods"_s, out.loginMethods);
    return convert::accepted(reader, "Site");
}

QJsonValue toJson(const Site &value)
{
    QJsonObject object;
    convert::put(object, u"displayName"_s, value.displayName);
    convert::put(object, u"issuer"_s, value.issuer);
    convert::put(object, u"portal"_s, value.portal);
    convert::putOrNull(object, u"jmap"_s, value.jmap);
    convert::putOrNull(object, u"matrix"_s, value.matrix);
    convert::put(object, u"policy"_s, value.policy);
    convert::put(object, u"limits"_s, value.limits);
    convert::put(object, u"loginMethods"_s, value.loginMethods);
    return object;
}

namespace {
constexpr std::array healthStatusNames{
    std::pair{HealthStatus::Ok, QLatin1StringView("ok")},
    std::pair{HealthStatus::Failing, QLatin1StringView("failing")},
};
} // namespace

QString toString(HealthStatus value)
{
    return convert::nameOf(value, healthStatusNames);
}

HealthStatus healthStatusFromString(QStringView text)
{
    return convert::valueOf(text, healthStatusNames, "HealthStatus");
}

bool fromJson(const QJsonValue &value, HealthStatus &out)
{
    out = healthStatusFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(HealthStatus value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Health &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"status"_s, out.status);
    reader.required(u"version"_s, out.version);
    reader.required(u"database"_s, out.database);
    return convert::accepted(reader, "Health");
}

QJsonValue toJson(const Health &value)
{
    QJsonObject object;
    convert::put(object, u"status"_s, value.status);
    convert::put(object, u"version"_s, value.version);
    convert::put(object, u"database"_s, value.database);
    return object;
}

bool fromJson(const QJsonValue &value, FieldError &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"pointer"_s, out.pointer);
    reader.required(u"code"_s, out.code);
    reader.optional(u"detail"_s, out.detail);
    return convert::accepted(reader, "FieldError");
}

QJsonValue toJson(const FieldError &value)
{
    QJsonObject object;
    convert::put(object, u"pointer"_s, value.pointer);
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"detail"_s, value.detail);
    return object;
}

bool fromJson(const QJsonValue &value, CheckFinding &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"code"_s, out.code);
    reader.required(u"level"_s, out.level);
    reader.optional(u"article"_s, out.article);
    reader.required(u"message"_s, out.message);
    reader.required(u"parameters"_s, out.parameters);
    reader.required(u"place"_s, out.place);
    reader.required(u"ko"_s, out.ko);
    reader.required(u"en"_s, out.en);
    return convert::accepted(reader, "CheckFinding");
}

QJsonValue toJson(const CheckFinding &value)
{
    QJsonObject object;
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"level"_s, value.level);
    convert::put(object, u"article"_s, value.article);
    convert::put(object, u"message"_s, value.message);
    convert::put(object, u"parameters"_s, value.parameters);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"ko"_s, value.ko);
    convert::put(object, u"en"_s, value.en);
    return object;
}

bool fromJson(const QJsonValue &value, Problem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"type"_s, out.type);
    reader.required(u"title"_s, out.title);
    reader.required(u"status"_s, out.status);
    reader.optional(u"detail"_s, out.detail);
    reader.required(u"instance"_s, out.instance);
    reader.optional(u"retryable"_s, out.retryable);
    reader.optional(u"errors"_s, out.errors);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"code"_s, out.code);
    reader.optional(u"versionSha256"_s, out.versionSha256);
    reader.optional(u"findings"_s, out.findings);
    return convert::accepted(reader, "Problem");
}

QJsonValue toJson(const Problem &value)
{
    QJsonObject object;
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"status"_s, value.status);
    convert::put(object, u"detail"_s, value.detail);
    convert::put(object, u"instance"_s, value.instance);
    convert::put(object, u"retryable"_s, value.retryable);
    convert::put(object, u"errors"_s, value.errors);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"versionSha256"_s, value.versionSha256);
    convert::put(object, u"findings"_s, value.findings);
    return object;
}

} // namespace gw::portal
