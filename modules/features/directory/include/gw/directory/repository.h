// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <gw/base/clock.h>
#include <gw/directory/types.h>
#include <gw/store/store.h>

namespace gw::directory {

/// What the store tells when something here has changed.
inline constexpr QLatin1StringView changedTopic{"directory"};
inline constexpr QLatin1StringView absencesTopic{"absences"};
inline constexpr QLatin1StringView searchTopic{"directory-search"}; ///< the search index has caught up a little

store::Component component(); ///< for the store's schema

/// Questions to the cached directory. Every answer comes from the local file, on a reading thread.
class Repository final
{
public:
    /// Both must outlive it.
    Repository(store::Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    /// People by name (parts, initial consonants, unfinished syllables, hanja, the wrong keyboard), post, unit, duties,
    /// telephone number or staff number, in any combination of words. Best first.
    Task<QList<PersonRow>> search(QString text, int limit) const;
    /// NotFound when there is no such person.
    Task<PersonCard> card(QString personId) const;
    /// Who sits in a unit, heads first, then in the order of posts. Vacant posts are left out.
    Task<QList<PersonRow>> members(QString unitId) const;
    /// Agencies when `parentId` is empty, otherwise the units right below.
    Task<QList<UnitNode>> children(QString parentId) const;
    /// The ids from the agency down to the unit itself: to unfold the tree at a place.
    Task<QStringList> pathTo(QString unitId) const;
    /// What units are called; those that are not known are left out.
    Task<QHash<QString, Names>> unitNames(QStringList unitIds) const;
    /// The cached absences of a seat, the latest first, those that wait in the outbox among them.
    Task<QList<portal::Absence>> absencesOf(QString seatId) const;
    Task<int> personCount() const;

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace gw::directory
