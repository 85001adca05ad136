// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "handlers.h"
#include "rows.h"
#include "senders.h"

#include <gw/backend/approval/documents.h>

namespace gw::backend::dispatch {

/// What the body of an action says.
struct Wanted
{
    QString action = {};
    QString sealMode = {};
    QString sealId = {};
    QString senderName = {};
    QString senderKind = {};
    std::optional<QList<document::Receiver>> receivers = {};
    QStringList targetIds = {};
    QString reason = {};
    QJsonArray checkReasons = {}; ///< {code, reason}
};

/// One receiver of the contract. Rejected, with the member that is wrong as detail.
Result<document::Receiver> receiverFrom(const QJsonObject &json);
/// A list of them that has at least one and nobody twice; nothing when it is not that.
std::optional<QList<document::Receiver>> receiversFrom(const QJsonValue &json);

/// New targets for receivers, QUEUED and not released. Several persons each get a sheet of their own (D4.18, Art. 12(2)).
QList<Target> targetsFor(const QString &dispatchId, const QList<document::Receiver> &receivers);

/// Saves, shows and answers a dispatch that an act changed.
Result<Response> changed(Act &act, Dispatch &dispatch, const QString &action, const QJsonObject &details = {});

/// Seals and sends (D5.1): checks again, applies the seal, writes the ledger, hands the targets to the relay.
Result<Response> sealAndSend(Act &act, Dispatch &dispatch, const Wanted &wanted);
/// Takes what `wanted` says about sender and seal into a dispatch; a reason of approval-conflict when it may not be so.
Result<QString> applySender(Act &act, Dispatch &dispatch, const Wanted &wanted);

} // namespace gw::backend::dispatch
