// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/documentsteps.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array stepRoleNames{
    std::pair{StepRole::Draft, QLatin1StringView("draft")},
    std::pair{StepRole::Review, QLatin1StringView("review")},
    std::pair{StepRole::Concur, QLatin1StringView("concur")},
    std::pair{StepRole::Agree, QLatin1StringView("agree")},
    std::pair{StepRole::Audit, QLatin1StringView("audit")},
    std::pair{StepRole::Decide, QLatin1StringView("decide")},
    std::pair{StepRole::PostRead, QLatin1StringView("post-read")},
    std::pair{StepRole::Inform, QLatin1StringView("inform")},
};
} // namespace

QString toString(StepRole value)
{
    return convert::nameOf(value, stepRoleNames);
}

StepRole stepRoleFromString(QStringView text)
{
    return convert::valueOf(text, stepRoleNames, "StepRole");
}

bool fromJson(const QJsonValue &value, StepRole &out)
{
    out = stepRoleFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(StepRole value)
{
    return toString(value);
}

namespace {
constexpr std::array stepStateNames{
    std::pair{StepState::Pending, QLatin1StringView("pending")},
    std::pair{StepState::Ready, QLatin1StringView("ready")},
    std::pair{StepState::Opened, QLatin1StringView("opened")},
    std::pair{StepState::Held, QLatin1StringView("held")},
    std::pair{StepState::Done, QLatin1StringView("done")},
    std::pair{StepState::Returned, QLatin1StringView("returned")},
    std::pair{StepState::Skipped, QLatin1StringView("skipped")},
    std::pair{StepState::PostWait, QLatin1StringView("post-wait")},
    std::pair{StepState::PostDone, QLatin1StringView("post-done")},
    std::pair{StepState::Void, QLatin1StringView("void")},
};
} // namespace

QString toString(StepState value)
{
    return convert::nameOf(value, stepStateNames);
}

StepState stepStateFromString(QStringView text)
{
    return convert::valueOf(text, stepStateNames, "StepState");
}

bool fromJson(const QJsonValue &value, StepState &out)
{
    out = stepStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(StepState value)
{
    return toString(value);
}

namespace {
constexpr std::array stepModeNames{
    std::pair{StepMode::Self, QLatin1StringView("self")},
    std::pair{StepMode::Acting, QLatin1StringView("acting")},
    std::pair{StepMode::Delegated, QLatin1StringView("delegated")},
    std::pair{StepMode::Skipped, QLatin1StringView("skipped")},
    std::pair{StepMode::Post, QLatin1StringView("post")},
};
} // namespace

QString toString(StepMode value)
{
    return convert::nameOf(value, stepModeNames);
}

StepMode stepModeFromString(QStringView text)
{
    return convert::valueOf(text, stepModeNames, "StepMode");
}

bool fromJson(const QJsonValue &value, StepMode &out)
{
    out = stepModeFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(StepMode value)
{
    return toString(value);
}

namespace {
constexpr std::array stepDecisionNames{
    std::pair{StepDecision::Approve, QLatin1StringView("approve")},
    std::pair{StepDecision::Agree, QLatin1StringView("agree")},
    std::pair{StepDecision::Object, QLatin1StringView("object")},
    std::pair{StepDecision::Conditional, QLatin1StringView("conditional")},
    std::pair{StepDecision::Return, QLatin1StringView("return")},
    std::pair{StepDecision::Hold, QLatin1StringView("hold")},
    std::pair{StepDecision::Release, QLatin1StringView("release")},
    std::pair{StepDecision::Read, QLatin1StringView("read")},
    std::pair{StepDecision::Skip, QLatin1StringView("skip")},
};
} // namespace

QString toString(StepDecision value)
{
    return convert::nameOf(value, stepDecisionNames);
}

StepDecision stepDecisionFromString(QStringView text)
{
    return convert::valueOf(text, stepDecisionNames, "StepDecision");
}

bool fromJson(const QJsonValue &value, StepDecision &out)
{
    out = stepDecisionFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(StepDecision value)
{
    return toString(value);
}

namespace {
constexpr std::array stepGroupModeNames{
    std::pair{StepGroupMode::Sequential, QLatin1StringView("sequential")},
    std::pair{StepGroupMode::Parallel, QLatin1StringView("parallel")},
};
} // namespace

QString toString(StepGroupMode value)
{
    return convert::nameOf(value, stepGroupModeNames);
}

StepGroupMode stepGroupModeFromString(QStringView text)
{
    return convert::valueOf(text, stepGroupModeNames, "StepGroupMode");
}

bool fromJson(const QJsonValue &value, StepGroupMode &out)
{
    out = stepGroupModeFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(StepGroupMode value)
{
    return toString(value);
}

namespace {
constexpr std::array stepJoinRuleNames{
    std::pair{StepJoinRule::All, QLatin1StringView("all")},
    std::pair{StepJoinRule::Majority, QLatin1StringView("majority")},
    std::pair{StepJoinRule::First, QLatin1StringView("first")},
};
} // namespace

QString toString(StepJoinRule value)
{
    return convert::nameOf(value, stepJoinRuleNames);
}

StepJoinRule stepJoinRuleFromString(QStringView text)
{
    return convert::valueOf(text, stepJoinRuleNames, "StepJoinRule");
}

bool fromJson(const QJsonValue &value, StepJoinRule &out)
{
    out = stepJoinRuleFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(StepJoinRule value)
{
    return toString(value);
}

namespace {
constexpr std::array signatureKindNames{
    std::pair{SignatureKind::None, QLatin1StringView("none")},
    std::pair{SignatureKind::Text, QLatin1StringView("text")},
    std::pair{SignatureKind::Image, QLatin1StringView("image")},
    std::pair{SignatureKind::Certificate, QLatin1StringView("certificate")},
};
} // namespace

QString toString(SignatureKind value)
{
    return convert::nameOf(value, signatureKindNames);
}

SignatureKind signatureKindFromString(QStringView text)
{
    return convert::valueOf(text, signatureKindNames, "SignatureKind");
}

bool fromJson(const QJsonValue &value, SignatureKind &out)
{
    out = signatureKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SignatureKind value)
{
    return toString(value);
}

} // namespace gw::portal
