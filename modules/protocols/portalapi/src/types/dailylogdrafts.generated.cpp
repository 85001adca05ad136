// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/dailylogdrafts.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

bool fromJson(const QJsonValue &value, DailyLogDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"plan"_s, out.plan);
    reader.required(u"result"_s, out.result);
    reader.optional(u"note"_s, out.note);
    return convert::accepted(reader, "DailyLogDraft");
}

QJsonValue toJson(const DailyLogDraft &value)
{
    QJsonObject object;
    convert::put(object, u"plan"_s, value.plan);
    convert::put(object, u"result"_s, value.result);
    convert::put(object, u"note"_s, value.note);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLogCell &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"id"_s, out.id);
    reader.required(u"date"_s, out.date);
    reader.required(u"state"_s, out.state);
    reader.required(u"late"_s, out.late);
    reader.required(u"results"_s, out.results);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "DailyLogCell");
}

QJsonValue toJson(const DailyLogCell &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"date"_s, value.date);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"late"_s, value.late);
    convert::put(object, u"results"_s, value.results);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLogRow &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"person"_s, out.person);
    reader.required(u"days"_s, out.days);
    return convert::accepted(reader, "DailyLogRow");
}

QJsonValue toJson(const DailyLogRow &value)
{
    QJsonObject object;
    convert::put(object, u"person"_s, value.person);
    convert::put(object, u"days"_s, value.days);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLogMatrix &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"from"_s, out.from);
    reader.required(u"to"_s, out.to);
    reader.required(u"rows"_s, out.rows);
    reader.required(u"mayDecide"_s, out.mayDecide);
    return convert::accepted(reader, "DailyLogMatrix");
}

QJsonValue toJson(const DailyLogMatrix &value)
{
    QJsonObject object;
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"from"_s, value.from);
    convert::put(object, u"to"_s, value.to);
    convert::put(object, u"rows"_s, value.rows);
    convert::put(object, u"mayDecide"_s, value.mayDecide);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLogDecision &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"ids"_s, out.ids);
    reader.required(u"decision"_s, out.decision);
    reader.optional(u"reason"_s, out.reason);
    return convert::accepted(reader, "DailyLogDecision");
}

QJsonValue toJson(const DailyLogDecision &value)
{
    QJsonObject object;
    convert::put(object, u"ids"_s, value.ids);
    convert::put(object, u"decision"_s, value.decision);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLogOutcome &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"done"_s, out.done);
    reader.optional(u"refusal"_s, out.refusal);
    reader.optional(u"state"_s, out.state);
    return convert::accepted(reader, "DailyLogOutcome");
}

QJsonValue toJson(const DailyLogOutcome &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"done"_s, value.done);
    convert::put(object, u"refusal"_s, value.refusal);
    convert::put(object, u"state"_s, value.state);
    return object;
}

bool fromJson(const QJsonValue &value, DailyLogOutcomes &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "DailyLogOutcomes");
}

QJsonValue toJson(const DailyLogOutcomes &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
