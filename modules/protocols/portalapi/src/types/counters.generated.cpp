// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/counters.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array counterKindNames{
    std::pair{CounterKind::Approval, QLatin1StringView("approval")},
    std::pair{CounterKind::Dispatch, QLatin1StringView("dispatch")},
    std::pair{CounterKind::Receipt, QLatin1StringView("receipt")},
    std::pair{CounterKind::Circulation, QLatin1StringView("circulation")},
    std::pair{CounterKind::MemoReport, QLatin1StringView("memo-report")},
    std::pair{CounterKind::DailyLog, QLatin1StringView("daily-log")},
    std::pair{CounterKind::MailEmployee, QLatin1StringView("mail-employee")},
    std::pair{CounterKind::MailCitizen, QLatin1StringView("mail-citizen")},
    std::pair{CounterKind::EHojo, QLatin1StringView("e-hojo")},
    std::pair{CounterKind::Complaints, QLatin1StringView("complaints")},
    std::pair{CounterKind::Questions, QLatin1StringView("questions")},
    std::pair{CounterKind::SystemAccess, QLatin1StringView("system-access")},
    std::pair{CounterKind::Boards, QLatin1StringView("boards")},
};
} // namespace

QString toString(CounterKind value)
{
    return convert::nameOf(value, counterKindNames);
}

CounterKind counterKindFromString(QStringView text)
{
    return convert::valueOf(text, counterKindNames, "CounterKind");
}

bool fromJson(const QJsonValue &value, CounterKind &out)
{
    out = counterKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(CounterKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, WaitingItem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"title"_s, out.title);
    reader.required(u"since"_s, out.since);
    reader.optional(u"due"_s, out.due);
    reader.required(u"link"_s, out.link);
    return convert::accepted(reader, "WaitingItem");
}

QJsonValue toJson(const WaitingItem &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"title"_s, value.title);
    convert::put(object, u"since"_s, value.since);
    convert::put(object, u"due"_s, value.due);
    convert::put(object, u"link"_s, value.link);
    return object;
}

bool fromJson(const QJsonValue &value, Counter &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"kind"_s, out.kind);
    reader.required(u"count"_s, out.count);
    reader.optional(u"oldestAt"_s, out.oldestAt);
    reader.required(u"overdue"_s, out.overdue);
    reader.required(u"freshAt"_s, out.freshAt);
    reader.required(u"stale"_s, out.stale);
    reader.required(u"top"_s, out.top);
    return convert::accepted(reader, "Counter");
}

QJsonValue toJson(const Counter &value)
{
    QJsonObject object;
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"count"_s, value.count);
    convert::put(object, u"oldestAt"_s, value.oldestAt);
    convert::put(object, u"overdue"_s, value.overdue);
    convert::put(object, u"freshAt"_s, value.freshAt);
    convert::put(object, u"stale"_s, value.stale);
    convert::put(object, u"top"_s, value.top);
    return object;
}

bool fromJson(const QJsonValue &value, LinkedCounter &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"systemId"_s, out.systemId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"count"_s, out.count);
    reader.optional(u"oldestAt"_s, out.oldestAt);
    reader.required(u"overdue"_s, out.overdue);
    reader.optional(u"freshAt"_s, out.freshAt);
    reader.required(u"stale"_s, out.stale);
    reader.required(u"top"_s, out.top);
    return convert::accepted(reader, "LinkedCounter");
}

QJsonValue toJson(const LinkedCounter &value)
{
    QJsonObject object;
    convert::put(object, u"systemId"_s, value.systemId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"count"_s, value.count);
    convert::put(object, u"oldestAt"_s, value.oldestAt);
    convert::put(object, u"overdue"_s, value.overdue);
    convert::put(object, u"freshAt"_s, value.freshAt);
    convert::put(object, u"stale"_s, value.stale);
    convert::put(object, u"top"_s, value.top);
    return object;
}

bool fromJson(const QJsonValue &value, Counters &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"asOf"_s, out.asOf);
    reader.required(u"items"_s, out.items);
    reader.optional(u"systems"_s, out.systems);
    return convert::accepted(reader, "Counters");
}

QJsonValue toJson(const Counters &value)
{
    QJsonObject object;
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"asOf"_s, value.asOf);
    convert::put(object, u"items"_s, value.items);
    convert::put(object, u"systems"_s, value.systems);
    return object;
}

bool fromJson(const QJsonValue &value, WaitingItems &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "WaitingItems");
}

QJsonValue toJson(const WaitingItems &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

} // namespace gw::portal
