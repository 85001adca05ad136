// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentstates.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array documentStateNames{
    std::pair{DocumentState::Temp, QLatin1StringView("temp")},
    std::pair{DocumentState::InApproval, QLatin1StringView("in-approval")},
    std::pair{DocumentState::Returned, QLatin1StringView("returned")},
    std::pair{DocumentState::Withdrawn, QLatin1StringView("withdrawn")},
    std::pair{DocumentState::Decided, QLatin1StringView("decided")},
    std::pair{DocumentState::DispatchWait, QLatin1StringView("dispatch-wait")},
    std::pair{DocumentState::CheckWait, QLatin1StringView("check-wait")},
    std::pair{DocumentState::CheckReturned, QLatin1StringView("check-returned")},
    std::pair{DocumentState::Sent, QLatin1StringView("sent")},
    std::pair{DocumentState::Closed, QLatin1StringView("closed")},
    std::pair{DocumentState::Cancelled, QLatin1StringView("cancelled")},
};
} // namespace

QString toString(DocumentState value)
{
    return convert::nameOf(value, documentStateNames);
}

DocumentState documentStateFromString(QStringView text)
{
    return convert::valueOf(text, documentStateNames, "DocumentState");
}

bool fromJson(const QJsonValue &value, DocumentState &out)
{
    out = documentStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(DocumentState value)
{
    return toString(value);
}

namespace {
constexpr std::array opinionVisibilityNames{
    std::pair{OpinionVisibility::All, QLatin1StringView("all")},
    std::pair{OpinionVisibility::Line, QLatin1StringView("line")},
    std::pair{OpinionVisibility::Decider, QLatin1StringView("decider")},
};
} // namespace

QString toString(OpinionVisibility value)
{
    return convert::nameOf(value, opinionVisibilityNames);
}

OpinionVisibility opinionVisibilityFromString(QStringView text)
{
    return convert::valueOf(text, opinionVisibilityNames, "OpinionVisibility");
}

bool fromJson(const QJsonValue &value, OpinionVisibility &out)
{
    out = opinionVisibilityFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(OpinionVisibility value)
{
    return toString(value);
}

bool fromJson(const QJsonValue &value, Opinion &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"id"_s, out.id);
    reader.optional(u"stepId"_s, out.stepId);
    reader.required(u"by"_s, out.by);
    reader.required(u"text"_s, out.text);
    reader.required(u"visibility"_s, out.visibility);
    reader.optional(u"decision"_s, out.decision);
    reader.required(u"versionNo"_s, out.versionNo);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "Opinion");
}

QJsonValue toJson(const Opinion &value)
{
    QJsonObject object;
    convert::put(object, u"id"_s, value.id);
    convert::put(object, u"stepId"_s, value.stepId);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"text"_s, value.text);
    convert::put(object, u"visibility"_s, value.visibility);
    convert::put(object, u"decision"_s, value.decision);
    convert::put(object, u"versionNo"_s, value.versionNo);
    convert::put(object, u"at"_s, value.at);
    return object;
}

bool fromJson(const QJsonValue &value, CheckNote &out)
{
    if (!value.isObject())
        return false;
    json::Reader reader(value.toObject());
    reader.required(u"code"_s, out.code);
    reader.required(u"reason"_s, out.reason);
    reader.required(u"by"_s, out.by);
    reader.required(u"at"_s, out.at);
    return convert::accepted(reader, "CheckNote");
}

QJsonValue toJson(const CheckNote &value)
{
    QJsonObject object;
    convert::put(object, u"code"_s, value.code);
    convert::put(object, u"reason"_s, value.reason);
    convert::put(object, u"by"_s, value.by);
    convert::put(object, u"at"_s, value.at);
    return object;
}

} // namespace gw::portal
