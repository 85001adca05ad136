// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>
#include <gw/base/task.h>
#include <gw/outbox/entry.h>
#include <gw/store/jobs.h>

namespace gw::outbox {

/// The server accepted a write.
struct Outcome
{
    QJsonObject answer = {}; ///< what applyAnswer() needs; kept with the entry
};

/// Knows one kind of write. A feature has one for each thing its people can do.
///
/// Functions that get a connection run on the store's threads and use their arguments only. They are repeated after a
/// crash, a resync or a rebuilt cache, so doing them twice must be the same as doing them once.
class IHandler
{
public:
    virtual ~IHandler() = default;
    virtual QString kind() const = 0;
    /// Topics of the cached rows it changes: after sync wrote one of them, the effects of open entries are applied again.
    virtual QStringList topics() const = 0;

    /// Shows the write on the cached rows, marked with the operation id.
    virtual Result<Done> applyLocal(store::WriteContext &cache, const Entry &entry) const = 0;
    /// Takes the effect of applyLocal() back; other open entries of the object are applied again after it.
    virtual Result<Done> revert(store::WriteContext &cache, const Entry &entry) const = 0;
    /// Sends it with the operation id as Idempotency-Key. Runs on the GUI thread.
    ///
    /// Transient errors are tried again later; Unauthorised parks the outbox; any other needs somebody's attention.
    virtual Task<Outcome> send(Entry entry) = 0;
    /// Brings the cached rows to what the server answered, and removes the mark of applyLocal().
    virtual Result<Done> applyAnswer(store::WriteContext &cache, const Entry &entry) const = 0;
    /// Whether the cached rows show the accepted write; asked after applyAnswer() and whenever a topic changed.
    virtual Result<bool> isConfirmed(sqlite::Connection &, const Entry &) const { return true; }
    /// Sending it again is harmless even when the server has forgotten the key (a PUT, a change with If-Match).
    virtual bool isRepeatable() const { return false; }
};

} // namespace gw::outbox
