// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/events.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array eventTypeNames{
    std::pair{EventType::Counters, QLatin1StringView("counters")},
    std::pair{EventType::Notices, QLatin1StringView("notices")},
    std::pair{EventType::Directory, QLatin1StringView("directory")},
    std::pair{EventType::Preferences, QLatin1StringView("preferences")},
    std::pair{EventType::Me, QLatin1StringView("me")},
    std::pair{EventType::Session, QLatin1StringView("session")},
    std::pair{EventType::Systems, QLatin1StringView("systems")},
    std::pair{EventType::Boards, QLatin1StringView("boards")},
    std::pair{EventType::Surveys, QLatin1StringView("surveys")},
    std::pair{EventType::FamilyEvents, QLatin1StringView("family-events")},
    std::pair{EventType::Questions, QLatin1StringView("questions")},
    std::pair{EventType::Personal, QLatin1StringView("personal")},
    std::pair{EventType::Inbox, QLatin1StringView("inbox")},
};
} // namespace

QString toString(EventType value)
{
    return convert::nameOf(value, eventTypeNames);
}

EventType eventTypeFromString(QStringView text)
{
    return convert::valueOf(text, eventTypeNames, "EventType");
}

bool fromJson(const QJsonValue &value, EventType &out)
{
    out = eventTypeFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(EventType value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, EventHint &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"type"_s, out.type);
    reader.required(u"state"_s, out.state);
    return convert::accepted(reader, "EventHint");
}

QJsonValue toJson(const EventHint &value)
{
    QJsonObject object;
    convert::put(object, u"type"_s, value.type);
    convert::put(object, u"state"_s, value.state);
    return object;
}

} // namespace gw::portal
