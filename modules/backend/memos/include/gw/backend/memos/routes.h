// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QSet>
#include <functional>
#include <gw/backend/http/router.h>
#include <gw/backend/identity/access.h>
#include <gw/backend/inbox/routes.h>
#include <gw/backend/storage/idempotency.h>

// Work beside approval: memo reports (domain D5.6), which share and collect opinions and have no number, and daily logs
// (D5.7), which the head of a team approves.
namespace gw::backend::memos {

/// What a site decides.
struct Policy
{
    int lateWorkingDays = 2;   ///< a log that is handed in later than so many working days after its day is late
    QSet<QDate> holidays = {}; ///< of the office, beside Saturdays and Sundays
    int futureDays = 31;       ///< how far ahead a day may be planned
};

/// Keeps a file that the server made itself, for a person: files::Files::put(). Its id.
using KeepFile = std::function<Result<QString>(const QByteArray &bytes, const QString &name, const QString &personId)>;

/// What the handlers stand on; all of it must outlive the server.
struct Services
{
    storage::Database &database;
    storage::IdempotencyStore &once;
    const identity::Access &access;
    const Clock &clock;
    const inbox::Services &inbox;
    KeepFile keepFile;
    Policy policy = {};
};

/// Adds everything of the tags memos, memoacts and dailylogs of portal.yaml.
void addRoutes(http::Router &router, const Services &services);

/// Whether a person, on any of their seats, may have the files of a memo: for files::Services::uses["memo"].
Result<bool> mayHaveFiles(storage::Session &session, const QString &personId, const QString &memoId,
                          const Clock &clock);

/// Whether a day is worked on: not a Saturday, a Sunday or a holiday.
bool isWorkingDay(QDate day, const Policy &policy);
/// The last day on which the log of `day` is not late.
QDate lateAfter(QDate day, const Policy &policy);

} // namespace gw::backend::memos
