// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/familyevents.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array familyEventKindNames{
    std::pair{FamilyEventKind::Wedding, QLatin1StringView("wedding")},
    std::pair{FamilyEventKind::Birth, QLatin1StringView("birth")},
    std::pair{FamilyEventKind::FirstBirthday, QLatin1StringView("first-birthday")},
    std::pair{FamilyEventKind::Sixtieth, QLatin1StringView("sixtieth")},
    std::pair{FamilyEventKind::Bereavement, QLatin1StringView("bereavement")},
    std::pair{FamilyEventKind::Other, QLatin1StringView("other")},
};
} // namespace

QString toString(FamilyEventKind value)
{
    return convert::nameOf(value, familyEventKindNames);
}

FamilyEventKind familyEventKindFromString(QStringView text)
{
    return convert::valueOf(text, familyEventKindNames, "FamilyEventKind");
}

bool fromJson(const QJsonValue &value, FamilyEventKind &out)
{
    out = familyEventKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(FamilyEventKind value)
{
    return toString(value);
}

namespace {
constexpr std::array familyRelationNames{
    std::pair{FamilyRelation::Self, QLatin1StringView("self")},
    std::pair{FamilyRelation::Spouse, QLatin1StringView("spouse")},
    std::pair{FamilyRelation::Child, QLatin1StringView("child")},
    std::pair{FamilyRelation::Parent, QLatin1StringView("parent")},
    std::pair{FamilyRelation::ParentInLaw, QLatin1StringView("parent-in-law")},
    std::pair{FamilyRelation::Grandparent, QLatin1StringView("grandparent")},
    std::pair{FamilyRelation::Sibling, QLatin1StringView("sibling")},
    std::pair{FamilyRelation::Other, QLatin1StringView("other")},
};
} // namespace

QString toString(FamilyRelation value)
{
    return convert::nameOf(value, familyRelationNames);
}

FamilyRelation familyRelationFromString(QStringView text)
{
    return convert::valueOf(text, familyRelationNames, "FamilyRelation");
}

bool fromJson(const QJsonValue &value, FamilyRelation &out)
{
    out = familyRelationFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(FamilyRelation value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, FamilyEventNote &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"text"_s, out.text);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "FamilyEventNote");
}

QJsonValue toJson(const FamilyEventNote &value)
{
    QJsonObject object;
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, FamilyEvent &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"personName"_s, out.personName);
    reader.required(u"relation"_s, out.relation);
    reader.required(u"subject"_s, out.subject);
    reader.required(u"startsAt"_s, out.startsAt);
    reader.optional(u"endsAt"_s, out.endsAt);
    reader.required(u"place"_s, out.place);
    reader.required(u"hall"_s, out.hall);
    reader.required(u"text"_s, out.text);
    reader.optional(u"account"_s, out.account);
    reader.required(u"hasAccount"_s, out.hasAccount);
    reader.required(u"layer"_s, out.layer);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"expiresAt"_s, out.expiresAt);
    reader.required(u"authorSeatId"_s, out.authorSeatId);
    reader.required(u"mine"_s, out.mine);
    reader.optional(u"myNote"_s, out.myNote);
    reader.optional(u"notes"_s, out.notes);
    reader.required(u"revision"_s, out.revision);
    return convert::accepted(reader, "FamilyEvent");
}

QJsonValue toJson(const FamilyEvent &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"personName"_s, value.personName);
    convert::put(object, u"relation"_s, value.relation);
    convert::put(object, u"subject"_s, value.subject);
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"hall"_s, value.hall);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"account"_s, value.account);
    convert::put(object, u"hasAccount"_s, value.hasAccount);
    convert::put(object, u"layer"_s, value.layer);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    convert::put(object, u"authorSeatId"_s, value.authorSeatId);
    convert::put(object, u"mine"_s, value.mine);
    convert::put(object, u"myNote"_s, value.myNote);
    convert::put(object, u"notes"_s, value.notes);
    convert::put(object, u"revision"_s, value.revision);
    return object;
}

bool fromJson(const QJsonValue &value, FamilyEventDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.optional(u"id"_s, out.id);
    reader.required(u"kind"_s, out.kind);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"relation"_s, out.relation);
    reader.required(u"subject"_s, out.subject);
    reader.required(u"startsAt"_s, out.startsAt);
    reader.optional(u"endsAt"_s, out.endsAt);
    reader.required(u"place"_s, out.place);
    reader.required(u"hall"_s, out.hall);
    reader.required(u"text"_s, out.text);
    reader.optional(u"account"_s, out.account);
    reader.required(u"layer"_s, out.layer);
    reader.required(u"unitId"_s, out.unitId);
    reader.optional(u"expiresAt"_s, out.expiresAt);
    return convert::accepted(reader, "FamilyEventDraft");
}

QJsonValue toJson(const FamilyEventDraft &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"kind"_s, value.kind);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"relation"_s, value.relation);
    convert::put(object, u"subject"_s, value.subject);
    convert::put(object, u"startsAt"_s, value.startsAt);
    convert::put(object, u"endsAt"_s, value.endsAt);
    convert::put(object, u"place"_s, value.place);
    convert::put(object, u"hall"_s, value.hall);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"account"_s, value.account);
    convert::put(object, u"layer"_s, value.layer);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"expiresAt"_s, value.expiresAt);
    return object;
}

bool fromJson(const QJsonValue &value, FamilyEventNoteDraft &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"text"_s, out.text);
    return convert::accepted(reader, "FamilyEventNoteDraft");
}

QJsonValue toJson(const FamilyEventNoteDraft &value)
{
    QJsonObject object;
    convert::put(object, u"text"_s, value.text);
    return object;
}

bool fromJson(const QJsonValue &value, FamilyEventChanges &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"newState"_s, out.newState);
    reader.required(u"hasMore"_s, out.hasMore);
    reader.required(u"created"_s, out.created);
    reader.required(u"updated"_s, out.updated);
    reader.required(u"destroyed"_s, out.destroyed);
    return convert::accepted(reader, "FamilyEventChanges");
}

QJsonValue toJson(const FamilyEventChanges &value)
{
    QJsonObject object;
    convert::put(object, u"newState"_s, value.newState);
    convert::put(object, u"hasMore"_s, value.hasMore);
    convert::put(object, u"created"_s, value.created);
    convert::put(object, u"updated"_s, value.updated);
    convert::put(object, u"destroyed"_s, value.destroyed);
    return object;
}

} // namespace gw::portal
