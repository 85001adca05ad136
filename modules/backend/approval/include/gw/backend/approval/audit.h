// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <gw/backend/storage/database.h>
#include <optional>

namespace gw::backend::identity {
struct Caller;
}

// The log that nobody edits (D4.16; Enforcement Decree of the Public Records Act, Art. 28): every act, every reading of
// content and every attempt that was refused. Numbered without gaps over the whole server; each line carries a digest over
// itself and the one before.
namespace gw::backend::approval::audit {

struct Event
{
    QString personId = {};
    QString seatId = {};     ///< empty: the system itself
    QString onBehalfOf = {}; ///< the seat of the absent one
    QString object = {}; ///< "document", "dispatch", "receipt", "circulation", "memo", "daily-log", "seal", "registry"
    QString objectId = {};
    QString documentId = {};  ///< the document that the object belongs to; the object's own for "document"
    QString action = {};      ///< "submit", "approve", "read-content", "refused:not-your-turn" …
    QJsonObject details = {}; ///< what changed and why; never a title, a text or a secret
};
/// One by a caller: person and seat filled in.
Event by(const identity::Caller &caller, const QString &object, const QString &objectId, const QString &action);

struct Line
{
    qint64 seq = 0;
    QDateTime at;
    Event event;
    QString documentPrevHash; ///< of the line before of the same document, so that a record can be verified alone
    QString prevHash;         ///< of the line before, whatever it is about
    QString hash;
};

/// Takes the turn of all who write approval's tables, before they read anything that they decide on. Costs nothing on
/// SQLite.
Result<Done> takeTurn(storage::Session &session);
/// Adds a line in the caller's transaction: it stands if and only if what it tells of does. Its sequence number.
Result<qint64> append(storage::Session &session, const Event &event, const QDateTime &at);
/// The same in a transaction of its own: readings, and attempts whose transaction was undone.
Result<Done> note(storage::Database &database, const Event &event, const QDateTime &at);

/// The lines of one object, or of everything that belongs to one document, in their order.
Result<QList<Line>> linesOf(storage::Session &session, const QString &object, const QString &objectId);
Result<QList<Line>> linesOfDocument(storage::Session &session, const QString &documentId);
/// The first number at which the chain does not hold (a line changed, missing or added), or nothing.
Result<std::optional<qint64>> firstTampered(storage::Session &session);
/// The digest of a line: SHA-256 over the canonical JSON (RFC 8785) of all its other members; lower-case hex.
QString hashOf(const Line &line);
/// The line as the API and the record archive have it.
QJsonObject toJson(const Line &line);

} // namespace gw::backend::approval::audit
