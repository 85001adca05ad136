// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <gw/backend/storage/database.h>
#include <gw/base/clock.h>
#include <optional>

namespace gw::backend::identity {
struct Caller;
}

// The rows of all boxes of approval, whoever they belong to. The parts that own an object (a document, a dispatch, a
// receipt …) say after each change what rows it has now; what differs is noted for everybody who looks at those boxes.
// The counters count the same rows (D6.7, D11): a list and its number cannot disagree.
namespace gw::backend::inbox {

enum class Box { Drafts, Waiting, InProgress, Returned, Decided, Dispatch, Receipt, Circulation, Memo, DailyLog };
enum class Object { Document, Dispatch, Receipt, Circulation, Memo, DailyLog, Consent };
/// The words of the API, in lower-case kebab: "in-progress", "daily-log".
QString toText(Box box);
QString toText(Object object);

// Whose row it is. A post's rows are read by whoever sits there, and by who stands in for them; a unit's and an agency's
// by their clerks (`document.clerk`, `document.dept-clerk`), a unit's without a clerk by its head.
QString ofPost(const QString &postId);
QString ofSeat(const QString &seatId);
QString ofUnit(const QString &unitId);
QString ofAgency(const QString &agencyId);

/// A word for programs with its sentence for people.
struct Said
{
    QString code; ///< "step-decide", "receipt-unit" … (the contract's list)
    QString ko;
    QString en;
};

/// The seats that read a holder's rows on a day of Korea (YYYY-MM-DD): who sits there; the clerks, in a unit without one its
/// head, without a head everybody in it; an agency's at last its head: nothing waits where nobody looks. Without those who
/// stand in. Whether a seat acts for a unit's or an agency's clerks is whether it is among them.
Result<QStringList> seatsOf(storage::Session &session, const QString &holder, const QString &day);

/// One row of one holder. What the contract calls InboxItem, less what depends on who asks.
struct Entry
{
    QString holder;    ///< ofPost() … ofAgency()
    QString slot = {}; ///< tells two rows of one holder and object apart: the step's id, say; "" when there is only one
    Box box = Box::InProgress;
    QString documentId = {};
    QString stepId = {};
    QString title = {};
    QString documentKind = {};
    QString flow = {};
    QString state = {}; ///< of the object, or of the step while it waits
    QString urgency = {};
    bool urgent = false;
    QString fromSeatId = {}; ///< from whom it came: the drafter, the sender's clerk; may be empty
    QString unitKo = {};     ///< the unit or agency it came from
    QString unitEn = {};
    QString number = {}; ///< as it is shown; empty: none yet
    QDateTime since = {};
    std::optional<QDateTime> due = {};
    bool waits = false; ///< counts in the counter of its box
    Said why = {};      ///< why it is in front of this holder
    Said next = {};     ///< what happens when they have acted
    QStringList may = {};
    /// What somebody who stands in for the holder (an absence with the scope approval) may do with it; nothing: they do
    /// not get the row. Seal custody, a records officer's and an audit's rows never pass (D7).
    std::optional<QStringList> standInMay = {};
    QString versionSha256 = {};
    bool opened = false;
    bool held = false;
    int attachments = 0;
    int opinions = 0;
    int objections = 0;
    qint64 revision = 0; ///< of the object
};

/// From now on an object has exactly these rows (none: it left all boxes). Writes only what differs, notes it in the
/// change log (`inbox:<holder>`), and says whose rows changed, for tell() of routes.h after the commit. Runs in the caller's
/// write transaction; best near its end, because it takes the change log's turn.
/// Two entries with the same holder and slot are a defect: Error::Code::Conflict.
Result<QSet<QString>> replace(storage::Session &session, Object object, const QString &objectId,
                              const QList<Entry> &entries);

/// Whose rows a caller sees at this moment.
struct Holders
{
    QStringList own; ///< the post of the active seat, the seat, its unit or agency when it is their clerk
    QHash<QString, QString> standingIn = {}; ///< holder → the absent seat the caller stands in for
    QStringList all() const;                 ///< in a fixed order
    /// Differs when any of it does: part of every cursor, so that an absence that begins or a new seat loads anew.
    QString fingerprint() const;
};
Result<Holders> holdersOf(storage::Session &session, const identity::Caller &caller, const QDateTime &now);

/// An absence with the scope approval that covers `now`: its seat and who stands in for it; nothing when the seat is
/// here, or nobody was named. The window is [from, to).
struct StandIn
{
    QString absentSeatId;
    QString substituteSeatId;
    QString absenceId;
    QString kind; ///< leave, trip …
};
Result<std::optional<StandIn>> standInFor(storage::Session &session, const QString &seatId, const QDateTime &now);

} // namespace gw::backend::inbox
