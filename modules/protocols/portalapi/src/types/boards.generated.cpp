// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/boards.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array boardLayerNames{
    std::pair{BoardLayer::City, QLatin1StringView("city")},
    std::pair{BoardLayer::Bureau, QLatin1StringView("bureau")},
    std::pair{BoardLayer::District, QLatin1StringView("district")},
    std::pair{BoardLayer::Club, QLatin1StringView("club")},
};
} // namespace

QString toString(BoardLayer value)
{
    return convert::nameOf(value, boardLayerNames);
}

BoardLayer boardLayerFromString(QStringView text)
{
    return convert::valueOf(text, boardLayerNames, "BoardLayer");
}

bool fromJson(const QJsonValue &value, BoardLayer &out)
{
    out = boardLayerFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(BoardLayer value)
{
    return toString(value);
}

namespace {
constexpr std::array boardCategoryNames{
    std::pair{BoardCategory::WorkNotices, QLatin1StringView("work-notices")},
    std::pair{BoardCategory::InformationSharing, QLatin1StringView("information-sharing")},
    std::pair{BoardCategory::CityNews, QLatin1StringView("city-news")},
    std::pair{BoardCategory::WarmMarket, QLatin1StringView("warm-market")},
    std::pair{BoardCategory::WarmNews, QLatin1StringView("warm-news")},
    std::pair{BoardCategory::AmusingLife, QLatin1StringView("amusing-life")},
    std::pair{BoardCategory::AmusingCulture, QLatin1StringView("amusing-culture")},
    std::pair{BoardCategory::AmusingWritings, QLatin1StringView("amusing-writings")},
    std::pair{BoardCategory::AmusingHumour, QLatin1StringView("amusing-humour")},
    std::pair{BoardCategory::AmusingQuizzes, QLatin1StringView("amusing-quizzes")},
    std::pair{BoardCategory::AmusingEvents, QLatin1StringView("amusing-events")},
    std::pair{BoardCategory::AmusingClubs, QLatin1StringView("amusing-clubs")},
    std::pair{BoardCategory::SmartTerms, QLatin1StringView("smart-terms")},
    std::pair{BoardCategory::SmartContracts, QLatin1StringView("smart-contracts")},
    std::pair{BoardCategory::SmartTips, QLatin1StringView("smart-tips")},
};
} // namespace

QString toString(BoardCategory value)
{
    return convert::nameOf(value, boardCategoryNames);
}

BoardCategory boardCategoryFromString(QStringView text)
{
    return convert::valueOf(text, boardCategoryNames, "BoardCategory");
}

bool fromJson(const QJsonValue &value, BoardCategory &out)
{
    out = boardCategoryFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(BoardCategory value)
{
    return toString(value);
}

namespace {
constexpr std::array boardPostTypeNames{
    std::pair{BoardPostType::Plain, QLatin1StringView("plain")},
    std::pair{BoardPostType::Market, QLatin1StringView("market")},
    std::pair{BoardPostType::Quiz, QLatin1StringView("quiz")},
    std::pair{BoardPostType::Event, QLatin1StringView("event")},
    std::pair{BoardPostType::Knowledge, QLatin1StringView("knowledge")},
};
} // namespace

QString toString(BoardPostType value)
{
    return convert::nameOf(value, boardPostTypeNames);
}

BoardPostType boardPostTypeFromString(QStringView text)
{
    return convert::valueOf(text, boardPostTypeNames, "BoardPostType");
}

bool fromJson(const QJsonValue &value, BoardPostType &out)
{
    out = boardPostTypeFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(BoardPostType value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Board &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"layer"_s, out.layer);
    reader.optional(u"unitId"_s, out.unitId);
    reader.required(u"category"_s, out.category);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"descriptionKo"_s, out.descriptionKo);
    reader.required(u"descriptionEn"_s, out.descriptionEn);
    reader.required(u"postType"_s, out.postType);
    reader.required(u"position"_s, out.position);
    reader.required(u"mayPost"_s, out.mayPost);
    reader.required(u"mayModerate"_s, out.mayModerate);
    reader.required(u"isMember"_s, out.isMember);
    reader.required(u"memberCount"_s, out.memberCount);
    reader.required(u"postCount"_s, out.postCount);
    reader.optional(u"lastPostAt"_s, out.lastPostAt);
    reader.optional(u"readUntil"_s, out.readUntil);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Board");
}

QJsonValue toJson(const Board &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"layer"_s, value.layer);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"category"_s, value.category);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"descriptionKo"_s, value.descriptionKo);
    convert::put(object, u"descriptionEn"_s, value.descriptionEn);
    convert::put(object, u"postType"_s, value.postType);
    convert::put(object, u"position"_s, value.position);
    convert::put(object, u"mayPost"_s, value.mayPost);
    convert::put(object, u"mayModerate"_s, value.mayModerate);
    convert::put(object, u"isMember"_s, value.isMember);
    convert::put(object, u"memberCount"_s, value.memberCount);
    convert::put(object, u"postCount"_s, value.postCount);
    convert::put(object, u"lastPostAt"_s, value.lastPostAt);
    convert::put(object, u"readUntil"_s, value.readUntil);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, BoardChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "BoardChanges");
}

QJsonValue toJson(const BoardChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, BoardReading &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"readUntil"_s, out.readUntil);
    return convert::accepted(reader, "BoardReading");
}

QJsonValue toJson(const BoardReading &value)
{
    QJsonObject object;
    convert::put(object, u"readUntil"_s, value.readUntil);
    return object;
}

} // namespace gw::portal
