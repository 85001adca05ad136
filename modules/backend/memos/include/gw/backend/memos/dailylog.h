// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <gw/backend/memos/routes.h>
#include <gw/portaltypes/dailylogs.h>

// The log of one seat for one day (domain D5.7): OPEN → SUBMITTED → APPROVED | RETURNED → SUBMITTED.
namespace gw::backend::memos {

namespace api = ::gw::portal;

struct DailyLog
{
    QString id = {};
    QString seatId = {};
    QString personId = {};
    QDate day = {};
    api::DailyLogState state = api::DailyLogState::Open;
    QList<api::DailyLogEntry> plan = {};
    QList<api::DailyLogEntry> result = {};
    QString note = {};
    bool late = false;
    QString approverPostId = {};
    std::optional<QDateTime> submittedAt = {};
    std::optional<QDateTime> decidedAt = {};
    QString decidedSeatId = {};
    QString reason = {};
    qint64 revision = 0; ///< 0: nothing was kept yet

    bool isWritable() const { return state == api::DailyLogState::Open || state == api::DailyLogState::Returned; }
};

/// Who approves: the post that heads the seat's unit, or the nearest one above that somebody sits on who is another person.
struct Approver
{
    QString postId;
    QString seatId;
};

// The events, by the rules alone; what they give is the contract's reason why not.
using LogRefused = std::optional<QString>;
LogRefused submitLog(DailyLog &log, const std::optional<Approver> &approver, const QDateTime &now,
                     const Policy &policy);
LogRefused decideLog(DailyLog &log, bool approve, const QString &reason, const QString &seatId, const QDateTime &now);

} // namespace gw::backend::memos
