// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/postkinds.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array marketStateNames{
    std::pair{MarketState::Offered, QLatin1StringView("offered")},
    std::pair{MarketState::Reserved, QLatin1StringView("reserved")},
    std::pair{MarketState::Sold, QLatin1StringView("sold")},
    std::pair{MarketState::Expired, QLatin1StringView("expired")},
};
} // namespace

QString toString(MarketState value)
{
    return convert::nameOf(value, marketStateNames);
}

MarketState marketStateFromString(QStringView text)
{
    return convert::valueOf(text, marketStateNames, "MarketState");
}

bool fromJson(const QJsonValue &value, MarketState &out)
{
    out = marketStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(MarketState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, MarketItem &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"price"_s, out.price);
    reader.required(u"state"_s, out.state);
    reader.optional(u"reservedBy"_s, out.reservedBy);
    reader.required(u"expiresAt"_s, out.expiresAt);
    return convert::accepted(reader, "MarketItem");
}

QJsonValue toJson(const MarketItem &value)
{
    QJsonObject object;
    convert::put(object, u"price"_s, value.price);
    convert::put(object, u"state"_s, value.state);
    convert::put(object, u"reservedBy"_s, value.reservedBy);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    return object;
}

bool fromJson(const QJsonValue &value, Quiz &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"options"_s, out.options);
    reader.optional(u"closesAt"_s, out.closesAt);
    reader.optional(u"choice"_s, out.choice);
    reader.optional(u"answer"_s, out.answer);
    reader.optional(u"results"_s, out.results);
    return convert::accepted(reader, "Quiz");
}

QJsonValue toJson(const Quiz &value)
{
    QJsonObject object;
    convert::put(object, u"options"_s, value.options);
    convert::put(object, u"closesAt"_s, value.closesAt);
    convert::put(object, u"choice"_s, value.choice);
    convert::put(object, u"answer"_s, value.answer);
    convert::put(object, u"results"_s, value.results);
    return object;
}

bool fromJson(const QJsonValue &value, BoardEvent &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"startsAt"_s, out.startsAt);
    reader.optional(u"endsAt"_s, out.endsAt);
    reader.required(u"place"_s, out.place);
    reader.optional(u"capacity"_s, out.capacity);
    reader.required(u"joined"_s, out.joined);
    reader.required(u"joining"_s, out.joining);
    return convert::accepted(reader, "BoardEvent");
}

QJsonValue toJson(const BoardEvent &value)
{
    QJsonObject object;
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"capacity"_s, value.capacity);
    convert::put(object, u"joined"_s, value.joined);
    convert::put(object, u"joining"_s, value.joining);
    return object;
}

bool fromJson(const QJsonValue &value, Knowledge &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"ownerSeatId"_s, out.ownerSeatId);
    reader.required(u"ownerTitleKo"_s, out.ownerTitleKo);
    reader.required(u"ownerTitleEn"_s, out.ownerTitleEn);
    reader.required(u"ownerUnitNameKo"_s, out.ownerUnitNameKo);
    reader.required(u"ownerUnitNameEn"_s, out.ownerUnitNameEn);
    reader.optional(u"validUntil"_s, out.validUntil);
    reader.required(u"lawReference"_s, out.lawReference);
    reader.required(u"confirmedAt"_s, out.confirmedAt);
    reader.optional(u"stillTrueAskedAt"_s, out.stillTrueAskedAt);
    reader.optional(u"retiredAt"_s, out.retiredAt);
    return convert::accepted(reader, "Knowledge");
}

QJsonValue toJson(const Knowledge &value)
{
    QJsonObject object;
    convert::put(object, u"ownerSeatId"_s, value.ownerSeatId);
    convert::put(object, u"ownerTitleKo"_s, value.ownerTitleKo);
    convert::put(object, u"ownerTitleEn"_s, value.ownerTitleEn);
    convert::put(object, u"ownerUnitNameKo"_s, value.ownerUnitNameKo);
    convert::put(object, u"ownerUnitNameEn"_s, value.ownerUnitNameEn);
    convert::put(object, u"validUntil"_s, value.validUntil);
    convert::put(object, u"lawReference"_s, value.lawReference);
    convert::put(object, u"confirmedAt"_s, value.confirmedAt);
    convert::put(object, u"stillTrueAskedAt"_s, value.stillTrueAskedAt);
    convert::put(object, u"retiredAt"_s, value.retiredAt);
    return object;
}

bool fromJson(const QJsonValue &value, MarketChange &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"state"_s, out.state);
    return convert::accepted(reader, "MarketChange");
}

QJsonValue toJson(const MarketChange &value)
{
    QJsonObject object;
    convert::put(object, u"state"_s, value.state);
    return object;
}

bool fromJson(const QJsonValue &value, QuizAnswer &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"choice"_s, out.choice);
    return convert::accepted(reader, "QuizAnswer");
}

QJsonValue toJson(const QuizAnswer &value)
{
    QJsonObject object;
    convert::put(object, u"choice"_s, value.choice);
    return object;
}

bool fromJson(const QJsonValue &value, Participant &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"unitNameKo"_s, out.unitNameKo);
    reader.required(u"unitNameEn"_s, out.unitNameEn);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "Participant");
}

QJsonValue toJson(const Participant &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"unitNameKo"_s, value.unitNameKo);
    convert::put(object, u"unitNameEn"_s, value.unitNameEn);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, Participants &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "Participants");
}

QJsonValue toJson(const Participants &value)
{
    QJsonObject object;
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, KnowledgeCheck &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"stillTrue"_s, out.stillTrue);
    reader.optional(u"validUntil"_s, out.validUntil);
    return convert::accepted(reader, "KnowledgeCheck");
}

QJsonValue toJson(const KnowledgeCheck &value)
{
    QJsonObject object;
    convert::put(object, u"stillTrue"_s, value.stillTrue);
    convert::put(object, u"validUntil"_s, value.validUntil);
    return object;
}

} // namespace gw::portal
