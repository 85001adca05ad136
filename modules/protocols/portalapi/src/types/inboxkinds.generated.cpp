// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/inboxkinds.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array inboxBoxNames{
    std::pair{InboxBox::Drafts, QLatin1StringView("drafts")},
    std::pair{InboxBox::Waiting, QLatin1StringView("waiting")},
    std::pair{InboxBox::InProgress, QLatin1StringView("in-progress")},
    std::pair{InboxBox::Returned, QLatin1StringView("returned")},
    std::pair{InboxBox::Decided, QLatin1StringView("decided")},
    std::pair{InboxBox::Dispatch, QLatin1StringView("dispatch")},
    std::pair{InboxBox::Receipt, QLatin1StringView("receipt")},
    std::pair{InboxBox::Circulation, QLatin1StringView("circulation")},
    std::pair{InboxBox::Memo, QLatin1StringView("memo")},
    std::pair{InboxBox::DailyLog, QLatin1StringView("daily-log")},
};
} // namespace

QString toString(InboxBox value)
{
    return convert::nameOf(value, inboxBoxNames);
}

InboxBox inboxBoxFromString(QStringView text)
{
    return convert::valueOf(text, inboxBoxNames, "InboxBox");
}

bool fromJson(const QJsonValue &value, InboxBox &out)
{
    out = inboxBoxFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(InboxBox value)
{
    return toString(value);
}

namespace {
constexpr std::array inboxObjectNames{
    std::pair{InboxObject::Document, QLatin1StringView("document")},
    std::pair{InboxObject::Dispatch, QLatin1StringView("dispatch")},
    std::pair{InboxObject::Receipt, QLatin1StringView("receipt")},
    std::pair{InboxObject::Circulation, QLatin1StringView("circulation")},
    std::pair{InboxObject::Memo, QLatin1StringView("memo")},
    std::pair{InboxObject::DailyLog, QLatin1StringView("daily-log")},
    std::pair{InboxObject::Consent, QLatin1StringView("consent")},
};
} // namespace

QString toString(InboxObject value)
{
    return convert::nameOf(value, inboxObjectNames);
}

InboxObject inboxObjectFromString(QStringView text)
{
    return convert::valueOf(text, inboxObjectNames, "InboxObject");
}

bool fromJson(const QJsonValue &value, InboxObject &out)
{
    out = inboxObjectFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(InboxObject value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, ApprovalPerson &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"seatId"_s, out.seatId);
    reader.required(u"personId"_s, out.personId);
    reader.required(u"name"_s, out.name);
    reader.required(u"nameEn"_s, out.nameEn);
    reader.required(u"titleKo"_s, out.titleKo);
    reader.required(u"titleEn"_s, out.titleEn);
    reader.required(u"unitId"_s, out.unitId);
    reader.required(u"unitKo"_s, out.unitKo);
    reader.required(u"unitEn"_s, out.unitEn);
    return convert::accepted(reader, "ApprovalPerson");
}

QJsonValue toJson(const ApprovalPerson &value)
{
    QJsonObject object;
    convert::put(object, u"seatId"_s, value.seatId);
    convert::put(object, u"personId"_s, value.personId);
    convert::put(object, u"name"_s, value.name);
    convert::put(object, u"nameEn"_s, value.nameEn);
    convert::put(object, u"titleKo"_s, value.titleKo);
    convert::put(object, u"titleEn"_s, value.titleEn);
    convert::put(object, u"unitId"_s, value.unitId);
    convert::put(object, u"unitKo"_s, value.unitKo);
    convert::put(object, u"unitEn"_s, value.unitEn);
    return object;
}

bool fromJson(const QJsonValue &value, CodedText &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"code"_s, out.code);
    reader.required(u"ko"_s, out.ko);
    reader.required(u"en"_s, out.en);
    return convert::accepted(reader, "CodedText");
}

QJsonValue toJson(const CodedText &value)
{
    QJsonObject object;
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"ko"_s, value.ko);
    convert::put(object, u"en"_s, value.en);
    return object;
}

} // namespace gw::portal
