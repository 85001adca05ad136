// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QSet>
#include <gw/jmap/batch.h>
#include <gw/jmap/session.h>
#include <gw/net/transport.h>

// How a batch becomes requests, and their answers the batch's. Pure functions; any thread.
namespace gw::jmap {

/// A call, or a part of one that was too large.
struct Piece
{
    int call = 0;
    QString id; ///< the call id on the wire
    QJsonObject arguments;
    QByteArray json; ///< ["name", arguments, "id"]
};

struct WireRequest
{
    QList<Piece> pieces;
    QByteArray body;
    bool isSafe = true;                ///< reads only
    std::optional<Feature> alone = {}; ///< what it disables when the server falls over it
};

struct Plan
{
    QList<WireRequest> requests;
    QHash<int, Error> refused; ///< calls that are not sent, and why
    bool isSafe = true;        ///< all of it: the requests may go side by side
};

/// TooLarge: an object or a group of calls that no request may hold.
Result<Plan> makePlan(const Batch &batch, const Session &session, const QSet<Feature> &features);

/// What one HTTP answer says.
struct WireAnswer
{
    QHash<QString, QList<MethodResponse>> responses; ///< by call id
    QString sessionState;
};
/// Protocol: not a JMAP response. Unsupported with problemType …:unknownCapability.
Result<WireAnswer> readAnswer(const net::Reply &reply);

/// The answer of each call; `failures` are those of calls whose request failed.
QList<std::any> readAll(const Batch &batch, const Plan &plan, const QHash<QString, QList<MethodResponse>> &responses,
                        const QHash<int, Error> &failures);

/// The features whose calls were answered with unknownMethod.
QSet<Feature> unknownFeatures(const Batch &batch, const Plan &plan,
                              const QHash<QString, QList<MethodResponse>> &responses);

} // namespace gw::jmap
