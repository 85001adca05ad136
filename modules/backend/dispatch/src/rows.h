// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonArray>
#include <gw/backend/inbox/inbox.h>
#include <gw/document/meta.h>
#include <optional>

// The rows of dispatches and their targets.
namespace gw::backend::dispatch {

using document::DispatchState;
using document::TargetState;
using storage::Session;

struct Target
{
    QString id = {};
    QString dispatchId = {};
    document::Receiver receiver = {};
    TargetState state = TargetState::Queued;
    bool released = false; ///< sealed: the relay may take it
    int attempts = 0;
    QDateTime nextAt = {};
    QDateTime sentAt = {};
    QDateTime arrivedAt = {};
    QDateTime acceptedAt = {};
    QString receiptNo = {};
    QString reason = {};
    bool settled = false; ///< somebody has seen that it failed, and nothing more is to be done

    bool isOutside() const;
    /// Somebody has to do something about it.
    bool needsSomebody() const;
};

struct Dispatch
{
    QString id = {};
    QString documentId = {};
    QString agencyId = {};
    QString unitId = {}; ///< the processing unit of the document
    QString drafterSeat = {};
    DispatchState state = DispatchState::DispatchWait;
    QString title = {};
    QString kind = {};
    QString flow = {};
    QString urgency = {};
    QString number = {};
    QString senderName = {};
    document::SenderKind senderKind = document::SenderKind::AgencyHead;
    document::SealMode sealMode = document::SealMode::Seal;
    QString sealId = {};
    QString sealSha256 = {};
    document::Channel channel = document::Channel::Exchange;
    QDate issuedOn = {};
    QString resendOf = {};
    QString ground = {};
    QString note = {};
    QString consent = {}; ///< asked, given, refused; empty: none is needed
    QString consentSeat = {};
    QDateTime consentAt = {};
    QString consentReason = {};
    QString askedSeat = {};
    QString returnReason = {};
    QString returnSeat = {};
    QDateTime returnAt = {};
    QJsonArray notes = {}; ///< reasons for amber findings: {code, reason, seatId, at}
    QDateTime createdAt = {};
    QDateTime changedAt = {};
    QDateTime sentAt = {};
    QString sentSeat = {};
    qint64 revision = 1;
    QList<Target> targets = {};

    bool isWaiting() const; ///< not sealed yet
    bool isDone() const;    ///< every target is final
    bool needsSomebody() const;
};

Result<std::optional<Dispatch>> findDispatch(Session &session, const QString &id);
Result<QList<Dispatch>> dispatchesOf(Session &session, const QString &documentId);
Result<std::optional<Target>> findTarget(Session &session, const QString &id);
Result<Done> insertDispatch(Session &session, const Dispatch &dispatch);
/// Everything but the targets; the revision counts up.
Result<Done> saveDispatch(Session &session, Dispatch &dispatch, const QDateTime &now);
/// In place of the targets that were there.
Result<Done> replaceTargets(Session &session, const Dispatch &dispatch);
Result<Done> saveTarget(Session &session, const Target &target);
/// The rows of the boxes that a dispatch has now.
Result<QSet<QString>> projectDispatch(Session &session, const Dispatch &dispatch, const QDateTime &now);

/// Invalid as NULL.
QVariant timeOrNull(const QDateTime &time);
QDateTime timeOf(const storage::Row &row, int column);

} // namespace gw::backend::dispatch
