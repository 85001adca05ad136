// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/organisation.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array agencyKindNames{
    std::pair{AgencyKind::Central, QLatin1StringView("central")},
    std::pair{AgencyKind::Metro, QLatin1StringView("metro")},
    std::pair{AgencyKind::District, QLatin1StringView("district")},
    std::pair{AgencyKind::Public, QLatin1StringView("public")},
};
} // namespace

QString toString(AgencyKind value)
{
    return convert::nameOf(value, agencyKindNames);
}

AgencyKind agencyKindFromString(QStringView text)
{
    return convert::valueOf(text, agencyKindNames, "AgencyKind");
}

bool fromJson(const QJsonValue &value, AgencyKind &out)
{
    out = agencyKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(AgencyKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Agency &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"orgCode"_s, out.orgCode);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"kind"_s, out.kind);
    reader.optional(u"headPostId"_s, out.headPostId);
    reader.required(u"position"_s, out.position);
    return convert::accepted(reader, "Agency");
}

QJsonValue toJson(const Agency &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"orgCode"_s, value.orgCode);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"headPostId"_s, value.headPostId);
    convert::put(object, u"position"_s, value.position);
    return object;
}

bool fromJson(const QJsonValue &value, Unit &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"agencyId"_s, out.agencyId);
    reader.optional(u"parentId"_s, out.parentId);
    reader.required(u"orgCode"_s, out.orgCode);
    reader.required(u"nameKo"_s, out.nameKo);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"isProcessing"_s, out.isProcessing);
    reader.required(u"isDocumentDept"_s, out.isDocumentDept);
    reader.required(u"position"_s, out.position);
    reader.optional(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    return convert::accepted(reader, "Unit");
}

QJsonValue toJson(const Unit &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"agencyId"_s, value.agencyId);
    convert::put(object, u"parentId"_s, value.parentId);
    convert::put(object, u"orgCode"_s, value.orgCode);
    convert::put(object, u"nameKo"_s, value.nameKo);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"isProcessing"_s, value.isProcessing);
    convert::put(object, u"isDocumentDept"_s, value.isDocumentDept);
    convert::put(object, u"position"_s, value.position);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    return object;
}

bool fromJson(const QJsonValue &value, Post &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"rank"_s, out.rank);
    reader.required(u"dutiesKo"_s, out.dutiesKo);
    reader.required(u"dutiesEn"_s, out.dutiesEn);
    reader.required(u"phone"_s, out.phone);
    reader.required(u"position"_s, out.position);
    reader.required(u"isHead"_s, out.isHead);
    reader.optional(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    return convert::accepted(reader, "Post");
}

QJsonValue toJson(const Post &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"rank"_s, value.rank);
    convert::put(object, u"dutiesKo"_s, value.dutiesKo);
    convert::put(object, u"dutiesEn"_s, value.dutiesEn);
    convert::put(object, u"phone"_s, value.phone);
    convert::put(object, u"position"_s, value.position);
    convert::put(object, u"isHead"_s, value.isHead);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    return object;
}

namespace {
constexpr std::array personStateNames{
    std::pair{PersonState::Active, QLatin1StringView("active")},
    std::pair{PersonState::Leave, QLatin1StringView("leave")},
    std::pair{PersonState::Left, QLatin1StringView("left")},
};
} // namespace

QString toString(PersonState value)
{
    return convert::nameOf(value, personStateNames);
}

PersonState personStateFromString(QStringView text)
{
    return convert::valueOf(text, personStateNames, "PersonState");
}

bool fromJson(const QJsonValue &value, PersonState &out)
{
    out = personStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(PersonState value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Person &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"name"_s, out.name);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.optional(u"hanja"_s, out.hanja);
    reader.required(u"staffNo"_s, out.staffNo);
    reader.required(u"email"_s, out.email);
    reader.optional(u"mobile"_s, out.mobile);
    reader.required(u"state"_s, out.state);
    return convert::accepted(reader, "Person");
}

QJsonValue toJson(const Person &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"hanja"_s, value.hanja);
    convert::put(object, u"staffNo"_s, value.staffNo);
    convert::put(object, u"email"_s, value.email);
    convert::put(object, u"mobile"_s, value.mobile);
    convert::put(object, u"state"_s, value.state);
    return object;
}

namespace {
constexpr std::array seatKindNames{
    std::pair{SeatKind::Main, QLatin1StringView("main")},
    std::pair{SeatKind::Concurrent, QLatin1StringView("concurrent")},
    std::pair{SeatKind::Acting, QLatin1StringView("acting")},
};
} // namespace

QString toString(SeatKind value)
{
    return convert::nameOf(value, seatKindNames);
}

SeatKind seatKindFromString(QStringView text)
{
    return convert::valueOf(text, seatKindNames, "SeatKind");
}

bool fromJson(const QJsonValue &value, SeatKind &out)
{
    out = seatKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SeatKind value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Seat &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"postId"_s, out.postId);
    reader.required(u"kind"_s, out.kind);
    reader.optional(u"validFrom"_s, out.validFrom);
    reader.optional(u"validTo"_s, out.validTo);
    return convert::accepted(reader, "Seat");
}

QJsonValue toJson(const Seat &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"postId"_s, value.postId);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"validFrom"_s, value.validFrom);
    convert::put(object, u"validTo"_s, value.validTo);
    return object;
}

} // namespace gw::portal
