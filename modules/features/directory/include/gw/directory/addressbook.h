// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QSet>
#include <gw/base/clock.h>
#include <gw/directory/types.h>
#include <gw/store/store.h>

namespace gw::directory {

/// Somebody with a mail address, on the main seat or the one asked for.
struct Correspondent
{
    QString personId;
    Names name;
    QString email; ///< in lower case
    QString postId;
    Names title;
    Names unit;
    bool isHead = false;
    bool away = false;
    bool operator==(const Correspondent &) const = default;
};

/// An absence that runs just now, or the own next one.
struct RunningAbsence
{
    Correspondent who;
    portal::AbsenceKind kind = portal::AbsenceKind::Other;
    QDateTime from;
    QDateTime until;
    std::optional<Correspondent> substitute;
};

/// The cached directory by mail address and by post. Every answer comes from the local file, on a reading thread.
class AddressBook final
{
public:
    /// Both must outlive it.
    AddressBook(store::Store &store, const Clock &clock) : m_store(store), m_clock(clock) {}

    /// Who has these addresses; addresses that nobody has are left out. Case does not matter.
    Task<QList<Correspondent>> byEmail(QStringList emails) const;
    /// Who sits on a post now: none, one or several.
    Task<QList<Correspondent>> holders(QString postId) const;
    /// Of people with these addresses, who is away now (on any of their seats), with who stands in for them.
    Task<QList<RunningAbsence>> awayNow(QStringList emails) const;
    /// The absence of this person that runs now or comes next.
    Task<std::optional<RunningAbsence>> nextAbsence(QString personId) const;
    /// Heads of the unit and of those above it, nearest first, without the person.
    Task<QList<Correspondent>> headsAbove(QString unitId, QString personId) const;
    /// Hashes (qHash of what foldName() makes of it) of the names of everybody, in Korean and Latin letters: to tell quickly
    /// whether somebody has a name.
    Task<QSet<size_t>> nameHashes() const;
    static QString foldName(const QString &name); ///< without spaces and case

private:
    store::Store &m_store;
    const Clock &m_clock;
};

} // namespace gw::directory
