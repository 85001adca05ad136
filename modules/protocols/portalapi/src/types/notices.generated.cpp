// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/notices.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array noticeLayerNames{
    std::pair{NoticeLayer::City, QLatin1StringView("city")},
    std::pair{NoticeLayer::Bureau, QLatin1StringView("bureau")},
    std::pair{NoticeLayer::District, QLatin1StringView("district")},
};
} // namespace

QString toString(NoticeLayer value)
{
    return convert::nameOf(value, noticeLayerNames);
}

NoticeLayer noticeLayerFromString(QStringView text)
{
    return convert::valueOf(text, noticeLayerNames, "NoticeLayer");
}

bool fromJson(const QJsonValue &value, NoticeLayer &out)
{
    out = noticeLayerFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(NoticeLayer value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Notice &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"layer"_s, out.layer);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"bodyKo"_s, out.bodyKo);
    reader.required(u"bodyEn"_s, out.bodyEn);
    reader.required(u"mustRead"_s, out.mustRead);
    reader.required(u"publishedAt"_s, out.publishedAt);
    reader.required(u"authorSeatId"_s, out.authorSeatId);
    reader.optional(u"expiresAt"_s, out.expiresAt);
    reader.optional(u"acknowledgedAt"_s, out.acknowledgedAt);
    reader.optional(u"remindedAt"_s, out.remindedAt);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Notice");
}

QJsonValue toJson(const Notice &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"layer"_s, value.layer);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"bodyKo"_s, value.bodyKo);
    convert::put(object, u"bodyEn"_s, value.bodyEn);
    convert::put(object, u"mustRead"_s, value.mustRead);
    convert::put(object, u"publishedAt"_s, value.publishedAt);
    convert::put(object, u"authorSeatId"_s, value.authorSeatId);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    convert::put(object, u"acknowledgedAt"_s, value.acknowledgedAt);
    convert::put(object, u"remindedAt"_s, value.remindedAt);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, NoticeDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"layer"_s, out.layer);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"bodyKo"_s, out.bodyKo);
    reader.required(u"bodyEn"_s, out.bodyEn);
    reader.required(u"mustRead"_s, out.mustRead);
    reader.optional(u"expiresAt"_s, out.expiresAt);
    return convert::accepted(reader, "NoticeDraft");
}

QJsonValue toJson(const NoticeDraft &value)
{
    QJsonObject object;
    convert::put(object, u"layer"_s, value.layer);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"bodyKo"_s, value.bodyKo);
    convert::put(object, u"bodyEn"_s, value.bodyEn);
    convert::put(object, u"mustRead"_s, value.mustRead);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    return object;
}

bool fromJson(const QJsonValue &value, NoticeChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "NoticeChanges");
}

QJsonValue toJson(const NoticeChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

bool fromJson(const QJsonValue &value, Acknowledgement &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"noticeId"_s, out.noticeId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "Acknowledgement");
}

QJsonValue toJson(const Acknowledgement &value)
{
    QJsonObject object;
    convert::put(object, u"noticeId"_s, value.noticeId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, NoticeUnitCount &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"acknowledged"_s, out.acknowledged);
    reader.required(u"missing"_s, out.missing);
    return convert::accepted(reader, "NoticeUnitCount");
}

QJsonValue toJson(const NoticeUnitCount &value)
{
    QJsonObject object;
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"acknowledged"_s, value.acknowledged);
    convert::put(object, u"missing"_s, value.missing);
    return object;
}

bool fromJson(const QJsonValue &value, NoticeReader &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.optional(u"unitId"_s, out.unitId);
    reader.optional(u"acknowledgedAt"_s, out.acknowledgedAt);
    return convert::accepted(reader, "NoticeReader");
}

QJsonValue toJson(const NoticeReader &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"acknowledgedAt"_s, value.acknowledgedAt);
    return object;
}

bool fromJson(const QJsonValue &value, NoticeReaders &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"acknowledged"_s, out.acknowledged);
    reader.required(u"missing"_s, out.missing);
    reader.optional(u"units"_s, out.units);
    reader.optional(u"remindedAt"_s, out.remindedAt);
    reader.required(u"items"_s, out.items);
    return convert::accepted(reader, "NoticeReaders");
}

QJsonValue toJson(const NoticeReaders &value)
{
    QJsonObject object;
    convert::put(object, u"acknowledged"_s, value.acknowledged);
    convert::put(object, u"missing"_s, value.missing);
    convert::put(object, u"units"_s, value.units);
    convert::put(object, u"remindedAt"_s, value.remindedAt);
    convert::put(object, u"items"_s, value.items);
    return object;
}

bool fromJson(const QJsonValue &value, NoticeReminder &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"noticeId"_s, out.noticeId);
    reader.required(u"at"_s, out.at);
    reader.required(u"people"_s, out.people);
    return convert::accepted(reader, "NoticeReminder");
}

QJsonValue toJson(const NoticeReminder &value)
{
    QJsonObject object;
    convert::put(object, u"noticeId"_s, value.noticeId);
    convert::put(object, u"at"_s, value.at);
    convert::put(object, u"people"_s, value.people);
    return object;
}

} // namespace gw::portal
