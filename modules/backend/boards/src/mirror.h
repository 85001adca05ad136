// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "sight.h"

#include <QJsonArray>

namespace gw::backend::boards {

/// A page of everything: objects, and where the next page begins.
struct Loaded
{
    QJsonArray objects;
    QString last;
    bool hasMore = false;
};

/// What a mirrored collection is made of (RFC 8620 5.2).
struct MirrorSource
{
    QStringList collections;  ///< of the change log
    QString fingerprint = {}; ///< of what a person may see; with another one the mirror begins anew
    /// Up to `limit` objects behind `after`, which is empty at first and the `last` of the page before afterwards.
    std::function<Result<Loaded>(const QString &after, int limit)> load;
    /// The objects with these ids that are there for this person; those that are not become `destroyed`.
    std::function<Result<QHash<QString, QJsonValue>>(const QStringList &ids)> fetch;
};

/// The answer to `changes?since=`: everything page by page, or what changed. What changes while everything is loaded is in
/// the changes after it.
Result<Response> mirrored(Session &session, const Request &request, int limit, const MirrorSource &source);

} // namespace gw::backend::boards
