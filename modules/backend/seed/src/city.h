// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "chart.h"
#include "random.h"

#include <QDate>
#include <gw/backend/seed/seed.h>
#include <optional>

namespace gw::backend::seed {

constexpr int none = -1;

struct AgencyRow
{
    QString id;
    QString code;
    Both name;
    QString kind;
    QString mailDomain;
    int headPost = none;
};

enum class Level { Office, Bureau, Division, Team, Town };

struct UnitRow
{
    QString id;
    int agency = none;
    int parent = none;
    QString code;
    Both name;
    Level level = Level::Office;
    bool isDocumentDepartment = false;
    int position = 0;
    int headPost = none;
    std::vector<Both> topics; ///< what it deals with
    std::vector<int> posts;
};

struct PostRow
{
    QString id;
    int unit = none;
    Both title;
    QString rank;
    Both duties;
    QString phone;
    int position = 0;
    bool isHead = false;
    bool isVacant = false;
    int persona = none;
    int mainSeat = none;
};

struct PersonRow
{
    QString id;
    QString name;
    QString nameEn;
    QString hanja;
    QString staffNo;
    QString alias;
    QString email;
    QString mobile;
    QString state;
    int mainSeat = none;
};

struct SeatRow
{
    QString id;
    int person = none;
    int post = none;
    QString kind;
    QDate from;
    std::optional<QDate> to;
};

struct AbsenceRow
{
    QString id;
    int seat = none;
    int substitute = none;
    QDateTime from;
    QDateTime to;
    QString kind;
    QString reason;
};

struct NoticeRow
{
    QString id;
    QString layer;
    int unit = none;
    int authorSeat = none;
    Both title;
    Both body;
    bool mustRead = false;
    QDateTime published;
    QDateTime expires;
};

/// The city in memory; indexes instead of ids point from row to row.
struct City
{
    std::vector<AgencyRow> agencies;
    std::vector<UnitRow> units;
    std::vector<PostRow> posts;
    std::vector<PersonRow> persons;
    std::vector<SeatRow> seats;
    std::vector<AbsenceRow> absences;
    std::vector<NoticeRow> notices;
    std::vector<std::pair<int, QString>> capabilities; ///< of a seat

    const UnitRow &unitOfSeat(int seat) const { return units[size_t(posts[size_t(seats[size_t(seat)].post)].unit)]; }
    const UnitRow &divisionOf(int unit) const;
};

// The steps of making it, in this order.
void foundOffices(City &city, Random &random, SeedOptions::Size size); ///< agencies, units, heads' posts
void createPosts(City &city, Random &random, int persons);             ///< the staff's posts, up to that many people
void hirePeople(City &city, Random &random, const QDateTime &now, int persons); ///< persons and seats
void planAbsences(City &city, Random &random, const QDateTime &now);
void writeNotices(City &city, Random &random, const QDateTime &now);

} // namespace gw::backend::seed
