// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
// Generated from resources/openapi/portal.yaml by generate.py beside it: change those, not this.
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <array>
#include <gw/portaltypes/dispatches.h>
#include <gw/portaltypes/dispatchkinds.h>
#include <gw/portaltypes/documentacts.h>
#include <map>
#include <optional>

namespace gw::portal {

/// Send again, to changed or added receivers (Art. 15(4)).
struct ResendDraft
{
    QList<DispatchReceiver> targets;
    /// order, name-change, omission or request.
    QString ground;
    QString note;

    bool operator==(const ResendDraft &) const = default;
};
bool fromJson(const QJsonValue &value, ResendDraft &out);
QJsonValue toJson(const ResendDraft &value);

/// A receiver with a part of their own.
struct TargetSplit
{
    DispatchReceiver receiver;
    /// They get only their own part of the text and the attachments (Art. 12(2)).
    std::optional<bool> personal;

    bool operator==(const TargetSplit &) const = default;
};
bool fromJson(const QJsonValue &value, TargetSplit &out);
QJsonValue toJson(const TargetSplit &value);

/// What is done with a dispatch.
struct DispatchAct
{
    /// update, ask-check, check-return, send, retry, recall, settle (nothing more to be done about a target), consent
    /// or refuse.
    QString action;
    std::optional<SealMode> sealMode;
    /// A registered seal of the unit or its agency (Art. 36(2)).
    std::optional<QString> sealId;
    std::optional<QString> senderName;
    std::optional<SenderKind> senderKind;
    /// Of update: all receivers.
    std::optional<QList<TargetSplit>> targets;
    /// Of retry and recall: these only.
    std::optional<QList<QString>> targetIds;
    /// Needed by check-return, recall and refuse.
    std::optional<QString> reason;
    std::optional<QList<CheckReason>> checkReasons;

    bool operator==(const DispatchAct &) const = default;
};
bool fromJson(const QJsonValue &value, DispatchAct &out);
QJsonValue toJson(const DispatchAct &value);

} // namespace gw::portal
