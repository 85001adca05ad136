// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "files.h"
#include <gw/base/deferred.h>
#include <gw/transfer/transfers.h>

namespace gw::transfer {

/// What uploads and downloads share.
struct Parts
{
    store::Store &store;
    Send send;
    Options options;
    SystemClock systemClock = {};
    bool online = true;
    bool stopping = false;
    int running = 0;                 ///< files, both ways
    std::function<void()> turn = {}; ///< somebody is through: the next may go
    std::optional<Deferred<Done>> whenIdle = {};

    const Clock &clock() const { return options.clock ? *options.clock : systemClock; }
    bool mayStart() const { return online && !stopping && running < options.maxConcurrent; }
    QString outgoing(const QString &id) const { return store.folder() + QLatin1StringView("/outgoing/") + id; }
    QString filesFolder() const { return store.folder() + QLatin1StringView("/files"); }
    QString fileFolder(const QString &fileId) const;

    void begin() { ++running; }
    void end()
    {
        --running;
        if (running == 0 && whenIdle)
            whenIdle->resolve(Done{});
    }
};

} // namespace gw::transfer
