// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <gw/backend/storage/database.h>
#include <gw/base/clock.h>
#include <gw/portaltypes/counters.h>
#include <optional>

namespace gw::backend::http {
class EventHub;
}

namespace gw::backend::portal {

/// Something that begins to wait for a seat.
struct WaitingDraft
{
    QString id; ///< a new one when empty
    QString seatId;
    gw::portal::CounterKind kind = gw::portal::CounterKind::Unknown;
    QString titleKo;
    QString titleEn;
    QDateTime since;
    std::optional<QDateTime> due = {};
    QString link;        ///< `gwanmun:` link to the exact thing
    QString source = {}; ///< the linked system that reported it; with kind Unknown it is one of that system's own
};

/// The only way for other parts of the backend to make things wait for a seat, and stop waiting. Thread-safe.
class WaitingList final
{
public:
    WaitingList(storage::Database &database, http::EventHub &events, const Clock &clock);

    /// Adds all in one transaction, then tells the holders of the seats that their counters changed.
    Result<Done> add(const QList<WaitingDraft> &items);
    /// Takes one away and tells the holder of its seat; false when it was gone already.
    Result<bool> finish(const QString &id);
    /// How old the numbers of a linked system are. Tells everybody.
    Result<Done> setLinkedSource(gw::portal::CounterKind kind, const QDateTime &freshAt, bool stale);

    /// The rows of add() in the caller's own transaction, telling nobody: for a seed.
    static Result<Done> insert(storage::Session &session, const QList<WaitingDraft> &items, const QDateTime &now);
    /// In the caller's own transaction: takes away everything that leads to `link`, for whichever seat. The seats, for
    /// tell() after the commit.
    static Result<QStringList> removeLink(storage::Session &session, const QString &link, const QDateTime &now);
    /// In the caller's own transaction: from now on `items` are what the linked system `source` reports for a seat, in
    /// place of what it (and, for a kind of the contract, anybody else) reported before. False when nothing changed.
    static Result<bool> replaceSource(storage::Session &session, const QString &source, gw::portal::CounterKind kind,
                                      const QString &seatId, const QList<WaitingDraft> &items, const QDateTime &now);
    /// Tells the holders of these seats that their counters changed.
    Result<Done> tell(const QStringList &seats);

private:
    storage::Database &m_database;
    http::EventHub &m_events;
    const Clock &m_clock;
};

} // namespace gw::backend::portal
