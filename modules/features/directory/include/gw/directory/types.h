// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <gw/portaltypes/absences.h>
#include <gw/portaltypes/organisation.h>

namespace gw::directory {

/// A text in both languages, as the directory has it.
struct Names
{
    QString ko;
    QString en;
    const QString &in(bool english) const { return english && !en.isEmpty() ? en : ko; }
    bool operator==(const Names &) const = default;
};

/// A person as a search result or a row of a unit's list: with the seat that matters there.
struct PersonRow
{
    QString personId;
    QString name;
    QString nameEn;
    QString hanja;
    QString seatId; ///< the main seat, or the one in the unit asked for; may be empty
    Names title;
    Names unit;
    Names duties;
    QString phone;
    bool away = false; ///< an absence runs just now
    bool isHead = false;
    double score = 0; ///< 0 … 1 in a search
    QString email = {};
    QString postId = {}; ///< of the seat
    bool operator==(const PersonRow &) const = default;
};

/// One seat on a person's card.
struct CardSeat
{
    portal::Seat seat;
    portal::Post post;
    QList<Names> unitPath;                  ///< from the agency down
    std::optional<portal::Absence> absence; ///< that runs now or comes next
    QString substituteName;                 ///< of that absence
};

/// Everything about one person.
struct PersonCard
{
    portal::Person person;
    QList<CardSeat> seats; ///< the main one first
};

/// A row of the tree: an agency, or a unit below it.
struct UnitNode
{
    QString id;
    bool isAgency = false;
    Names name;
    int childUnits = 0;
    bool isProcessing = false;
    bool operator==(const UnitNode &) const = default;
};

} // namespace gw::directory
