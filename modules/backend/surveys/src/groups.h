// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <gw/ballot/keys.h>
#include <gw/portaltypes/notices.h>
#include <optional>

// Who is counted together. Of the city: bureaus of the agency that asks, and other agencies as wholes. Of a district:
// its bureaus. Of a unit: what is right below it.
namespace gw::backend::surveys {

/// The smallest group that has a ballot key of its own (docs/adr/0008).
inline constexpr int smallestKeyGroup = 10;

struct Audience
{
    gw::portal::NoticeLayer layer = gw::portal::NoticeLayer::Unknown;
    QString unitId;
    QString agencyId;
};

/// Where a seat is: its unit and those above it, the nearest first.
struct Place
{
    QStringList units;
    QString agencyId;
};

/// A person's valid seats, the main one first.
Result<QList<Place>> placesOf(storage::Session &session, const QString &personId, const QString &day);
/// The unit or agency that somebody at one of these places is counted in; empty when the survey does not ask them.
QString placeIn(const Audience &audience, const QList<Place> &places);

struct Group
{
    QString id;
    QString nameKo;
    QString nameEn;
    int members = 0;
    QStringList places; ///< see placeIn()
    QByteArray publicKey;
    QByteArray privateKey; ///< empty once the survey is closed
};

/// Everybody who is asked, by place, the largest first; without ids and keys.
Result<QList<Group>> countAudience(storage::Session &session, const Audience &audience, const QString &day);
/// Small ones together: no group below smallestKeyGroup, unless all together are fewer.
QList<Group> mergedForBallots(QList<Group> groups);

Result<Done> writeGroups(storage::Session &session, const QString &surveyId, const QList<Group> &groups);
Result<QList<Group>> groupsOf(storage::Session &session, const QString &surveyId);
/// Where somebody is counted who sits there now: those who moved to a new place count where most are.
const Group *groupAt(const QList<Group> &groups, const QString &place);

} // namespace gw::backend::surveys
