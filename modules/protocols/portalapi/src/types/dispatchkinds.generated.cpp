// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#include <gw/portaltypes/dispatchkinds.h>

#include "types/convert.h"
#include <gw/base/json.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::portal {

namespace {
constexpr std::array sealModeNames{
    std::pair{SealMode::Seal, QLatin1StringView("seal")},
    std::pair{SealMode::Signature, QLatin1StringView("signature")},
    std::pair{SealMode::OmitMinor, QLatin1StringView("omit-minor")},
    std::pair{SealMode::NoneInternal, QLatin1StringView("none-internal")},
    std::pair{SealMode::Gazette, QLatin1StringView("gazette")},
};
} // namespace

QString toString(SealMode value)
{
    return convert::nameOf(value, sealModeNames);
}

SealMode sealModeFromString(QStringView text)
{
    return convert::valueOf(text, sealModeNames, "SealMode");
}

bool fromJson(const QJsonValue &value, SealMode &out)
{
    out = sealModeFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SealMode value)
{
    return toString(value);
}

namespace {
constexpr std::array senderKindNames{
    std::pair{SenderKind::AgencyHead, QLatin1StringView("agency-head")},
    std::pair{SenderKind::UnitHead, QLatin1StringView("unit-head")},
    std::pair{SenderKind::Collegiate, QLatin1StringView("collegiate")},
};
} // namespace

QString toString(SenderKind value)
{
    return convert::nameOf(value, senderKindNames);
}

SenderKind senderKindFromString(QStringView text)
{
    return convert::valueOf(text, senderKindNames, "SenderKind");
}

bool fromJson(const QJsonValue &value, SenderKind &out)
{
    out = senderKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SenderKind value)
{
    return toString(value);
}

namespace {
constexpr std::array dispatchStateNames{
    std::pair{DispatchState::DispatchWait, QLatin1StringView("dispatch-wait")},
    std::pair{DispatchState::CheckWait, QLatin1StringView("check-wait")},
    std::pair{DispatchState::CheckReturned, QLatin1StringView("check-returned")},
    std::pair{DispatchState::Sent, QLatin1StringView("sent")},
    std::pair{DispatchState::Closed, QLatin1StringView("closed")},
    std::pair{DispatchState::ConsentWait, QLatin1StringView("consent-wait")},
    std::pair{DispatchState::Refused, QLatin1StringView("refused")},
};
} // namespace

QString toString(DispatchState value)
{
    return convert::nameOf(value, dispatchStateNames);
}

DispatchState dispatchStateFromString(QStringView text)
{
    return convert::valueOf(text, dispatchStateNames, "DispatchState");
}

bool fromJson(const QJsonValue &value, DispatchState &out)
{
    out = dispatchStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(DispatchState value)
{
    return toString(value);
}

namespace {
constexpr std::array targetStateNames{
    std::pair{TargetState::Queued, QLatin1StringView("queued")},
    std::pair{TargetState::Sending, QLatin1StringView("sending")},
    std::pair{TargetState::Failed, QLatin1StringView("failed")},
    std::pair{TargetState::SentUnarrived, QLatin1StringView("sent-unarrived")},
    std::pair{TargetState::Arrived, QLatin1StringView("arrived")},
    std::pair{TargetState::Accepted, QLatin1StringView("accepted")},
    std::pair{TargetState::SentBack, QLatin1StringView("sent-back")},
    std::pair{TargetState::Transferred, QLatin1StringView("transferred")},
    std::pair{TargetState::ResendAsked, QLatin1StringView("resend-asked")},
    std::pair{TargetState::RecallAsked, QLatin1StringView("recall-asked")},
    std::pair{TargetState::Recalled, QLatin1StringView("recalled")},
    std::pair{TargetState::RecallFailed, QLatin1StringView("recall-failed")},
};
} // namespace

QString toString(TargetState value)
{
    return convert::nameOf(value, targetStateNames);
}

TargetState targetStateFromString(QStringView text)
{
    return convert::valueOf(text, targetStateNames, "TargetState");
}

bool fromJson(const QJsonValue &value, TargetState &out)
{
    out = targetStateFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(TargetState value)
{
    return toString(value);
}

namespace {
constexpr std::array receiverKindNames{
    std::pair{ReceiverKind::Agency, QLatin1StringView("agency")},
    std::pair{ReceiverKind::Unit, QLatin1StringView("unit")},
    std::pair{ReceiverKind::Person, QLatin1StringView("person")},
    std::pair{ReceiverKind::Outside, QLatin1StringView("outside")},
};
} // namespace

QString toString(ReceiverKind value)
{
    return convert::nameOf(value, receiverKindNames);
}

ReceiverKind receiverKindFromString(QStringView text)
{
    return convert::valueOf(text, receiverKindNames, "ReceiverKind");
}

bool fromJson(const QJsonValue &value, ReceiverKind &out)
{
    out = receiverKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(ReceiverKind value)
{
    return toString(value);
}

namespace {
constexpr std::array sealKindNames{
    std::pair{SealKind::Office, QLatin1StringView("office")},
    std::pair{SealKind::Post, QLatin1StringView("post")},
    std::pair{SealKind::Special, QLatin1StringView("special")},
};
} // namespace

QString toString(SealKind value)
{
    return convert::nameOf(value, sealKindNames);
}

SealKind sealKindFromString(QStringView text)
{
    return convert::valueOf(text, sealKindNames, "SealKind");
}

bool fromJson(const QJsonValue &value, SealKind &out)
{
    out = sealKindFromString(value.toString());
    return value.isString();
}

QJsonValue toJson(SealKind value)
{
    return toString(value);
}

} // namespace gw::portal
