// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>

namespace gw::backend::apps {

/// A text in both languages of the hosted systems.
struct Both
{
    QString ko;
    QString en;

    const QString &in(const QString &language) const { return language == QLatin1StringView("en") ? en : ko; }
    bool isEmpty() const { return ko.isEmpty() && en.isEmpty(); }
};

/// One thing that a hosted system deals with: an expenditure, a complaint, a permit. What `who`, `place` and `amount`
/// stand for is said by the system's own headings.
struct Record
{
    QString id;
    QString number; ///< what people call it by: "지출-2026-0142"
    Both title;
    QString state; ///< of the system's list of states
    Both who;
    Both unit;
    Both place;
    qint64 amount = 0; ///< won
    Both body;
    QString ownerPersonId;  ///< whose own matter it is, or empty
    QString assigneeSeatId; ///< who deals with it, or empty: whoever may
    QString assigneeName;
    QDateTime since;
    std::optional<QDateTime> due;
    int x = 0; ///< where it is on the system's plan, 0 to 1000
    int y = 0;
    qint64 revision = 1;
};

/// Adds records to a hosted system, in the caller's transaction: for a seed.
Result<Done> putRecords(storage::Session &session, const QString &systemId, const std::vector<Record> &records);
/// Whether any hosted system has a record.
Result<bool> hasRecords(storage::Session &session);

} // namespace gw::backend::apps
