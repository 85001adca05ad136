// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <gw/backend/storage/database.h>
#include <gw/backend/systems/adapter.h>
#include <map>
#include <memory>

namespace gw::backend::http {
class EventHub;
}

namespace gw::backend::systems {

/// A linked system and the version of it that clients know.
struct Entry
{
    Adapter adapter;
    qint64 revision = 1;
};

/// All linked systems at one moment. Never changes.
struct Snapshot
{
    std::map<QString, Entry> systems; ///< by id
    qint64 state = 0;                 ///< the number of the change log up to which this is what happened

    const Entry *find(const QString &id) const;
};

struct CatalogueOptions
{
    QString directory;                         ///< one file per system, *.yaml; made if missing
    std::chrono::milliseconds interval{1'000}; ///< between two looks at it
};

/// The linked systems of this site: reads a directory of adapter files and follows it while the server runs.
///
/// A file with a mistake changes nothing (and the last good text of it survives a restart); a file that goes takes its
/// system along. Each change is appended to the change log ("systems") and published as an event of that name. Replicas
/// on the same files agree: whoever sees a change first records it. Thread-safe.
class Catalogue final
{
public:
    Catalogue(CatalogueOptions options, storage::Database &database, http::EventHub &events);
    ~Catalogue(); ///< stop()s

    /// Reads everything, and follows the directory on a thread of its own from then on.
    Result<Done> start(const Place &place);
    void stop();

    std::shared_ptr<const Snapshot> snapshot() const;
    /// A snapshot that is not older than this number of the change log's; looks again if it has to.
    std::shared_ptr<const Snapshot> snapshotSince(qint64 state);
    /// Looks now. The caller must not be inside a transaction.
    Result<Done> refresh();
    /// Prometheus' text format.
    QByteArray metrics() const;
    QString directory() const { return m_options.directory; }

private:
    struct Seen;
    class Private;

    CatalogueOptions m_options;
    storage::Database &m_database;
    http::EventHub &m_events;
    std::unique_ptr<Private> d;
};

} // namespace gw::backend::systems
