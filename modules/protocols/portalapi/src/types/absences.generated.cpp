// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/absences.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array absenceKindNames{
    std::pair{AbsenceKind::Leave, QLatin1StringView("leave")},
    std::pair{AbsenceKind::Trip, QLatin1StringView("trip")},
    std::pair{AbsenceKind::Training, QLatin1StringView("training")},
    std::pair{AbsenceKind::Vacant, QLatin1StringView("vacant")},
    std::pair{AbsenceKind::Other, QLatin1StringView("other")},
};
} // namespace

QString toString(AbsenceKind value)
{
    return convert::nameOf(value, absenceKindNames);
}

AbsenceKind absenceKindFromString(QStringView text)
{
    return convert::valueOf(text, absenceKindNames, "AbsenceKind");
}

bool fromJson(const QJsonValue &value, AbsenceKind &out)
{
    out = absenceKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(AbsenceKind value)
{
    return toString(value);
}

namespace {
constexpr std::array absenceScopeNames{
    std::pair{AbsenceScope::Approval, QLatin1StringView("approval")},
    std::pair{AbsenceScope::Mail, QLatin1StringView("mail")},
    std::pair{AbsenceScope::Chat, QLatin1StringView("chat")},
};
} // namespace

QString toString(AbsenceScope value)
{
    return convert::nameOf(value, absenceScopeNames);
}

AbsenceScope absenceScopeFromString(QStringView text)
{
    return convert::valueOf(text, absenceScopeNames, "AbsenceScope");
}

bool fromJson(const QJsonValue &value, AbsenceScope &out)
{
    out = absenceScopeFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(AbsenceScope value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Absence &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"startsAt"_s, out.startsAt);
    reader.required(u"endsAt"_s, out.endsAt);
    reader.required(u"kind"_s, out.kind);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"substituteSeatId"_s, out.substituteSeatId);
    reader.required(u"scopes"_s, out.scopes);
    reader.required(u"createdBy"_s, out.createdBy);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "Absence");
}

QJsonValue toJson(const Absence &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"substituteSeatId"_s, value.substituteSeatId);
    convert::put(object, u"scopes"_s, value.scopes);
    convert::put(object, u"createdBy"_s, value.createdBy);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, AbsenceDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"startsAt"_s, out.startsAt);
    reader.required(u"endsAt"_s, out.endsAt);
    reader.required(u"kind"_s, out.kind);
    reader.optional(u"reason"_s, out.reason);
    reader.optional(u"substituteSeatId"_s, out.substituteSeatId);
    reader.required(u"scopes"_s, out.scopes);
    return convert::accepted(reader, "AbsenceDraft");
}

QJsonValue toJson(const AbsenceDraft &value)
{
    QJsonObject object;
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"substituteSeatId"_s, value.substituteSeatId);
    convert::put(object, u"scopes"_s, value.scopes);
    return object;
}

} // namespace gw::portal
