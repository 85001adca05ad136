// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QMetaType>
#include <gw/base/error.h>

namespace gw::sync {

/// How one source is doing.
struct SourceStatus
{
    QString id;
    QDateTime lastSuccess = {}; ///< invalid: never; survives a restart
    bool running = false;
    std::optional<Error> lastError = {}; ///< of the last pull, if it failed
    int failures = 0;                    ///< in a row
    bool operator==(const SourceStatus &) const = default;
};

/// What the status area says.
struct Overall
{
    enum class Kind {
        Syncing,        ///< something is being fetched
        Online,         ///< everything is as fresh as it can be
        Offline,        ///< the server cannot be reached, or the person works offline; see since
        SignedOut,      ///< waits for a sign-in
        NeedsAttention, ///< the server answers, but a source fails
    };
    Kind kind = Kind::Syncing;
    QDateTime since = {};            ///< Offline, SignedOut: time of the last success; invalid: there never was one
    std::optional<Error> error = {}; ///< NeedsAttention
    bool operator==(const Overall &) const = default;
};

/// The one line for all sources.
Overall overallOf(const QList<SourceStatus> &sources, bool offline, bool signedOut);

} // namespace gw::sync
