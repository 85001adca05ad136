// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "rows.h"

#include <QHash>
#include <QJsonObject>

// Rows as the contract's objects.
namespace gw::backend::dispatch {

/// Whose names an answer needs; asked once.
class Names
{
public:
    void want(const QString &seatId) { m_seats.append(seatId); }
    Result<Done> load(Session &session);
    /// Puts the person in as `member`, if there is one on the seat.
    void put(QJsonObject &into, const QString &member, const QString &seatId) const;
    QJsonObject person(const QString &seatId) const { return m_people.value(seatId); }

private:
    QStringList m_seats;
    QHash<QString, QJsonObject> m_people;
};

void putText(QJsonObject &into, const QString &member, const QString &text);
void putTime(QJsonObject &into, const QString &member, const QDateTime &time);

/// The contract's Dispatch. `may`: what the caller may do with it.
Result<QJsonObject> toJson(Session &session, const Dispatch &dispatch, const QStringList &may);

} // namespace gw::backend::dispatch
