// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/receiptkinds.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array receiptStateNames{
    std::pair{ReceiptState::Arrived, QLatin1StringView("arrived")},
    std::pair{ReceiptState::DistributeWait, QLatin1StringView("distribute-wait")},
    std::pair{ReceiptState::ReceiveWait, QLatin1StringView("receive-wait")},
    std::pair{ReceiptState::Registered, QLatin1StringView("registered")},
    std::pair{ReceiptState::Assigned, QLatin1StringView("assigned")},
    std::pair{ReceiptState::Circulating, QLatin1StringView("circulating")},
    std::pair{ReceiptState::Processing, QLatin1StringView("processing")},
    std::pair{ReceiptState::Done, QLatin1StringView("done")},
    std::pair{ReceiptState::SentBack, QLatin1StringView("sent-back")},
    std::pair{ReceiptState::Transferred, QLatin1StringView("transferred")},
    std::pair{ReceiptState::RedistributeAsked, QLatin1StringView("redistribute-asked")},
};
} // namespace

QString toString(ReceiptState value)
{
    return convert::nameOf(value, receiptStateNames);
}

ReceiptState receiptStateFromString(QStringView text)
{
    return convert::valueOf(text, receiptStateNames, "ReceiptState");
}

bool fromJson(const QJsonValue &value, ReceiptState &out)
{
    out = receiptStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(ReceiptState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, ReceiptStep &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"at"_s, out.at);
    reader.required(u"action"_s, out.action);
    reader.optional(u"by"_s, out.by);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    reader.optional(u"toUnitKo"_s, out.toUnitKo);
    reader.optional(u"toUnitEn"_s, out.toUnitEn);
    reader.optional(u"reason"_s, out.reason);
    return convert::accepted(reader, "ReceiptStep");
}

QJsonValue toJson(const ReceiptStep &value)
{
    QJsonObject object;
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"action"_s, value.action);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    convert::put(object, u"toUnitKo"_s, value.toUnitKo);
    convert::put(object, u"toUnitEn"_s, value.toUnitEn);
    convert::put(object, u"reason"_s, value.reason);
    return object;
}

bool fromJson(const QJsonValue &value, ReceiptNumber &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"display"_s, out.display);
    reader.required(u"serial"_s, out.serial);
    reader.required(u"year"_s, out.year);
    return convert::accepted(reader, "ReceiptNumber");
}

QJsonValue toJson(const ReceiptNumber &value)
{
    QJsonObject object;
    convert::put(object, u"display"_s, value.display);
    convert::put(object, u"serial"_s, value.serial);
    convert::put(object, u"year"_s, value.year);
    return object;
}

bool fromJson(const QJsonValue &value, ReceiptSuggestion &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    reader.required(u"why"_s, out.why);
    return convert::accepted(reader, "ReceiptSuggestion");
}

QJsonValue toJson(const ReceiptSuggestion &value)
{
    QJsonObject object;
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    convert::put(object, u"why"_s, value.why);
    return object;
}

} // namespace gw::portal
