// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <optional>

// Whoever sits somewhere, as approval shows and remembers them.
namespace gw::backend::approval {

/// Of the contract: ApprovalPerson. A snapshot: names and titles stay as they were when somebody acted.
struct Person
{
    QString seatId;
    QString personId;
    QString postId;
    QString name;
    QString nameEn;
    QString titleKo;
    QString titleEn;
    QString unitId;
    QString unitKo;
    QString unitEn;
    QString agencyId;

    QJsonObject toJson() const; ///< the contract's members
};
/// Who sits on a seat; nothing when there is no such seat.
Result<std::optional<Person>> personOn(storage::Session &session, const QString &seatId);
Result<QHash<QString, Person>> personsOn(storage::Session &session, const QStringList &seatIds);

} // namespace gw::backend::approval
