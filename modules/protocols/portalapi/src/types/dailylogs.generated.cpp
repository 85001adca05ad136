// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/dailylogs.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array dailyLogStateNames{
    std::pair{DailyLogState::Open, QLatin1StringView("open")},
    std::pair{DailyLogState::Submitted, QLatin1StringView("submitted")},
    std::pair{DailyLogState::Approved, QLatin1StringView("approved")},
    std::pair{DailyLogState::Returned, QLatin1StringView("returned")},
};
} // namespace

QString toString(DailyLogState value)
{
    return convert::nameOf(value, dailyLogStateNames);
}

DailyLogState dailyLogStateFromString(QStringView text)
{
    return convert::valueOf(text, dailyLogStateNames, "DailyLogState");
}

bool fromJson(const QJsonValue &value, DailyLogState &out)
{
    out = dailyLogStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(DailyLogState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, DailyLogEntry &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"text"_s, out.text);
    reader.optional(u"source"_s, out.source);
    reader.optional(u"sourceId"_s, out.sourceId);
    reader.required(u"done"_s, out.done);
    return convert::accepted(reader, "DailyLogEntry");
}

QJsonValue toJson(const DailyLogEntry &value)
{
    QJsonObject object;
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"source"_s, value.source);
    convert::put(object, u"sourceId"_s, value.sourceId);
    convert::put(object, u"done"_s, value.done);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLog &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"id"_s, out.id);
    reader.required(u"date"_s, out.date);
    reader.required(u"state"_s, out.state);
    reader.required(u"author"_s, out.author);
    reader.required(u"plan"_s, out.plan);
    reader.required(u"result"_s, out.result);
    reader.required(u"note"_s, out.note);
    reader.required(u"late"_s, out.late);
    reader.required(u"lateAfter"_s, out.lateAfter);
    reader.optional(u"approver"_s, out.approver);
    reader.optional(u"submittedAt"_s, out.submittedAt);
    reader.optional(u"decidedAt"_s, out.decidedAt);
    reader.optional(u"decidedBy"_s, out.decidedBy);
    reader.optional(u"reason"_s, out.reason);
    reader.required(u"suggestions"_s, out.suggestions);
    reader.required(u"may"_s, out.may);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "DailyLog");
}

QJsonValue toJson(const DailyLog &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"date"_s, value.date);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"author"_s, value.author);
    convert::put(object, u"plan"_s, value.plan);
    convert::put(object, u"result"_s, value.result);
    convert::put(object, u"note"_s, value.note);
    convert::put(object, u"late"_s, value.late);
    convert::put(object, u"lateAfter"_s, value.lateAfter);
    convert::put(object, u"approver"_s, value.approver);
    convert::put(object, u"submittedAt"_s, value.submittedAt);
    convert::put(object, u"decidedAt"_s, value.decidedAt);
    convert::put(object, u"decidedBy"_s, value.decidedBy);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"suggestions"_s, value.suggestions);
    convert::put(object, u"may"_s, value.may);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

} // namespace gw::portal
