// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QList>
#include <QString>
#include <functional>
#include <gw/net/transport.h>
#include <gw/store/schema.h>

namespace gw::dashboard {

/// What the store tells when something here has changed.
inline constexpr QLatin1StringView countersTopic{"counters"}; ///< numbers and waiting items of some seat
inline constexpr QLatin1StringView noticesTopic{"notices"};
inline constexpr QLatin1StringView preferencesTopic{"preferences"};
inline constexpr QLatin1StringView meTopic{"me"};

using Send = std::function<Task<net::Reply>(net::Request)>; ///< e.g. of the account's RequestQueue
using Text = std::function<QString()>; ///< the seat or the language of the moment; called on the GUI thread

store::Component component(); ///< for the store's schema

/// One counter of a seat.
struct CounterRow
{
    QString kind; ///< as in the API, e.g. "mail-employee", or "system/<id>" for what a linked system reports
    int count = 0;
    int overdue = 0;
    QDateTime oldestAt = {}; ///< invalid at zero
    QDateTime freshAt = {};  ///< when the system behind the number last reported
    bool stale = false;      ///< that system does not answer: the number is as old as freshAt says
    QString titleKo = {};    ///< what it counts, of a linked system; empty for the kinds that have names of their own
    QString titleEn = {};
    const QString &key() const { return kind; }
    bool operator==(const CounterRow &) const = default;
};

/// One thing that waits for a seat.
struct WaitingRow
{
    QString id;
    QString kind;  ///< the counter it belongs to
    QString title; ///< in the language it was asked for
    QDateTime since;
    QDateTime due; ///< invalid: no time limit
    QString link;  ///< `gwanmun:…`
    const QString &key() const { return id; }
    bool operator==(const WaitingRow &) const = default;
};

/// Everything that is cached about one seat.
struct SeatRows
{
    QList<CounterRow> counters;
    QList<WaitingRow> waiting;
};

/// An announcement.
struct NoticeRow
{
    QString id;
    QString layer; ///< "city", "bureau" or "district"
    QString titleKo;
    QString titleEn;
    QString bodyKo; ///< plain text; an empty line parts paragraphs
    QString bodyEn;
    QDateTime publishedAt;
    bool mustRead = false;
    bool acknowledged = false; ///< the server knows
    bool pending = false;      ///< acknowledged here, not yet there
    QString unitId = {};        ///< who published it
    QString authorSeatId = {};  ///< the seat that did
    QDateTime remindedAt = {};  ///< when the person was last reminded to read it; invalid: never
    bool unsent = false;        ///< published here, not yet there; its id is the operation's
    const QString &key() const { return id; }
    bool isOpen() const { return mustRead && !acknowledged && !pending; } ///< the person is still asked to read it
    bool operator==(const NoticeRow &) const = default;
};

} // namespace gw::dashboard
