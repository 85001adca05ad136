// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/sync/status.h>

namespace gw::sync {

Overall overallOf(const QList<SourceStatus> &sources, bool offline, bool signedOut)
{
    Overall overall;
    for (const SourceStatus &source : sources) {
        if (source.lastSuccess.isValid() && (!overall.since.isValid() || source.lastSuccess > overall.since))
            overall.since = source.lastSuccess;
    }
    if (signedOut) {
        overall.kind = Overall::Kind::SignedOut;
        return overall;
    }
    if (offline) {
        overall.kind = Overall::Kind::Offline;
        return overall;
    }
    overall.since = {};
    overall.kind = Overall::Kind::Online;
    for (const SourceStatus &source : sources) {
        // One failure is a hiccup that the next attempt mends; people are told of the second.
        if (source.lastError && source.failures > 1 && !overall.error) {
            overall.kind = Overall::Kind::NeedsAttention;
            overall.error = source.lastError;
        }
        if (source.running && overall.kind == Overall::Kind::Online)
            overall.kind = Overall::Kind::Syncing;
    }
    return overall;
}

} // namespace gw::sync
