// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <chrono>
#include <gw/base/error.h>
#include <optional>

namespace gw::outbox {

/// Where a write is on its way.
enum class State {
    Waiting,        ///< for its time, the network, an earlier write, or a sign-in
    Sending,        ///< on the wire: the server may have it already
    Accepted,       ///< the server said yes; the cache has not shown it yet
    Confirmed,      ///< the cache shows it as the server has it: the entry is gone after this
    NeedsAttention, ///< the server said no: somebody must decide (retry or discard)
    Discarding,     ///< taken back; only its effect is still to be undone
};

/// One write of the person's. The entry is the truth, its effect on cached rows is derived from it.
struct Entry
{
    QString operationId; ///< UUIDv7, sent as Idempotency-Key
    QString kind;        ///< names the handler
    QString objectKey;   ///< e.g. "notice/0193…": entries of one object are sent in order
    QString seatId;      ///< the seat the person acted as
    QJsonObject payload; ///< what the handler needs, by value
    State state = State::Waiting;
    int attempts = 0; ///< times it was put on the wire
    int faults = 0;   ///< of these, how often the server failed at it
    std::optional<Error> lastError = {};
    QDateTime createdAt = {};
    QDateTime notBefore = {}; ///< end of the hold time or of the back-off
    QDateTime firstSentAt = {};
    QString dependsOn = {};     ///< operation that must have been accepted before
    QJsonObject answer = {};    ///< what the handler kept of the server's answer
    bool answerApplied = false; ///< the cache has it; only the confirmation is missing
    qint64 sequence = 0;        ///< order of the decisions
};

/// What is put into the outbox.
struct NewEntry
{
    QString kind;
    QString objectKey;
    QJsonObject payload = {};
    QString seatId = {};
    QString dependsOn = {};
    std::chrono::milliseconds hold{0}; ///< undo time: it is not sent before
};

/// Stable name, for stored rows and logs.
QString toString(State state);
State stateFromString(QStringView name); ///< NeedsAttention for what is not known

} // namespace gw::outbox
