// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/backend/systems/catalogue.h>

#include "log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <gw/backend/http/events.h>
#include <gw/backend/storage/changelog.h>
#include <gw/backend/systems/check.h>
#include <mutex>
#include <thread>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gw::backend::systems {

Q_LOGGING_CATEGORY(lcSystems, "gw.backend.systems")

namespace {

using storage::ChangeLog;

const QString collection = u"systems"_s;
constexpr qint64 largestFile = 1 << 20; // parseAdapter() refuses less

/// Differs when a file was written, replaced or touched.
QString stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? u"%1 %2 %3 %4"_s.arg(info.size())
                               .arg(info.lastModified().toMSecsSinceEpoch())
                               .arg(info.metadataChangeTime().toMSecsSinceEpoch())
                               .arg(int(info.permissions()))
                         : u"-"_s;
}

/// A row of linked_system.
struct Kept
{
    QByteArray digest;
    qint64 revision = 0;
    QByteArray text;
};

Result<std::map<QString, Kept>> keptRows(storage::Session &session)
{
    const auto rows = session.query(u"SELECT id, digest, revision, text FROM linked_system"_s);
    if (!rows)
        return fail(rows.error());
    std::map<QString, Kept> kept;
    for (const storage::Row &row : *rows)
        kept[row.text(0)] = {row.text(1).toLatin1(), row.integer(2), row.text(3).toUtf8()};
    return kept;
}

} // namespace

const Entry *Snapshot::find(const QString &id) const
{
    const auto found = systems.find(id);
    return found == systems.end() ? nullptr : &found->second;
}

/// What is known of one file.
struct Catalogue::Seen
{
    QString stamp;
    QByteArray text; ///< the last good one
    std::optional<Adapter> adapter;
    QList<Mistake> mistakes;
    bool broken = false;
};

class Catalogue::Private
{
public:
    explicit Private(Catalogue &catalogue) : m_catalogue(catalogue) {}

    Result<Done> look();
    void follow();
    void stop();

    mutable std::mutex mutex; ///< of `current`, `broken`, `reloads`
    std::shared_ptr<const Snapshot> current = std::make_shared<Snapshot>();
    qsizetype broken = 0;
    qint64 reloads = 0;
    std::atomic<qint64> confirmed = 0;

    std::mutex looking; ///< one look at a time
    Place place;
    bool hasPlace = false;

private:
    bool readFiles();
    bool readFile(const QString &path, Seen &seen);
    QString clashOf(const Adapter &adapter) const;
    Result<Done> record();

    Catalogue &m_catalogue;
    std::map<QString, Seen> m_files; ///< by id
    bool m_first = true;
    std::thread m_thread;
    std::mutex m_waiting;
    std::condition_variable m_wake;
    bool m_stopping = false;
};

/// Reads what is new, changed or gone. True when something is.
bool Catalogue::Private::readFiles()
{
    const QDir directory(m_catalogue.m_options.directory);
    std::map<QString, QString> paths;
    for (const QFileInfo &file : directory.entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        paths[file.completeBaseName()] = file.absoluteFilePath();
    bool changed = std::erase_if(m_files, [&](const auto &entry) { return !paths.contains(entry.first); }) > 0;
    for (const auto &[id, path] : paths)
        changed = readFile(path, m_files[id]) || changed;
    return changed;
}

bool Catalogue::Private::readFile(const QString &path, Seen &seen)
{
    const auto stampNow = [&] {
        const QString secret = seen.adapter ? secretPath(path, *seen.adapter) : QString();
        return stampOf(path) + (secret.isEmpty() ? QString() : u' ' + stampOf(secret));
    };
    // A broken file is judged anew each time: what it lacks may be elsewhere, a secret or another system's file.
    if (!seen.broken && stampNow() == seen.stamp)
        return false;
    QFile file(path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
    AdapterFile read = loadAdapter(path, text, place);
    if (const QString clash = read.adapter ? clashOf(*read.adapter) : QString(); !clash.isEmpty())
        read = {{}, {{0, 0, clash}}};
    if (read.mistakes != seen.mistakes) {
        for (const Mistake &mistake : read.mistakes)
            qCWarning(lcSystems).noquote() << "adapter file" << toString(QFileInfo(path).fileName(), mistake);
    }
    seen.mistakes = read.mistakes;
    seen.broken = !read.adapter;
    if (seen.broken)
        return false;
    seen.adapter = std::move(read.adapter);
    seen.text = text;
    seen.stamp = stampNow();
    if (!m_first)
        qCInfo(lcSystems).noquote() << "read the adapter file" << QFileInfo(path).fileName();
    return true;
}

QString Catalogue::Private::clashOf(const Adapter &adapter) const
{
    for (const auto &[id, seen] : m_files) {
        if (!seen.adapter || id == adapter.id)
            continue;
        if (const QString clash = systems::clashOf(adapter, *seen.adapter); !clash.isEmpty())
            return clash;
    }
    return {};
}

/// Brings the table up to what was read, notes what changed, and makes the new snapshot.
Result<Done> Catalogue::Private::record()
{
    std::shared_ptr<Snapshot> next;
    bool changed = false;
    const auto written = m_catalogue.m_database.write([&](storage::Session &session) -> Result<Done> {
        next = std::make_shared<Snapshot>();
        changed = false;
        const auto kept = keptRows(session);
        if (!kept)
            return fail(kept.error());
        std::vector<std::pair<QString, ChangeLog::What>> changes;
        for (auto &[id, seen] : m_files) {
            const auto row = kept->find(id);
            const bool isKnown = row != kept->end();
            if (!seen.adapter && m_first && isKnown) { // what was good before the restart is good still
                seen.text = row->second.text;
                seen.adapter =
                    loadAdapter(m_catalogue.m_options.directory + u'/' + id + u".yaml"_s, seen.text, place).adapter;
            }
            if (!seen.adapter)
                continue;
            Entry entry{*seen.adapter, isKnown ? row->second.revision : 1};
            if (!isKnown || row->second.digest != seen.adapter->digest) {
                entry.revision += isKnown ? 1 : 0;
                const auto put = session.exec(
                    u"INSERT INTO linked_system(id, digest, revision, text) VALUES(?, ?, ?, ?) "
                    "ON CONFLICT(id) DO UPDATE SET digest = excluded.digest, revision = excluded.revision, "
                    "text = excluded.text"_s,
                    {id, QString::fromLatin1(seen.adapter->digest), entry.revision, QString::fromUtf8(seen.text)});
                if (!put)
                    return fail(put.error());
                // Whoever mended a counter in the file need not wait until a failing one would be asked again.
                const auto asked = session.exec(
                    u"UPDATE system_poll SET next_at = '1970-01-01T00:00:00.000Z' WHERE system_id = ?"_s, {id});
                if (!asked)
                    return fail(asked.error());
                changes.emplace_back(id, isKnown ? ChangeLog::What::Updated : ChangeLog::What::Created);
            }
            next->systems.emplace(id, std::move(entry));
        }
        for (const auto &[id, row] : *kept) {
            if (next->systems.contains(id))
                continue;
            for (const QString &sql :
                 {u"DELETE FROM linked_system WHERE id = ?"_s, u"DELETE FROM waiting_item WHERE source = ?"_s,
                  u"DELETE FROM system_poll WHERE system_id = ?"_s}) {
                if (const auto gone = session.exec(sql, {id}); !gone)
                    return fail(gone.error());
            }
            changes.emplace_back(id, ChangeLog::What::Destroyed);
        }
        for (const auto &[id, what] : changes) {
            if (const auto number = ChangeLog::append(session, collection, id, what); !number)
                return fail(number.error());
        }
        const auto state = ChangeLog::state(session, collection);
        if (!state)
            return fail(state.error());
        next->state = *state;
        changed = !changes.empty();
        return Done{};
    });
    if (!written)
        return written;
    {
        const std::lock_guard lock(mutex);
        current = next;
        ++reloads;
    }
    if (changed)
        m_catalogue.m_events.publish({}, collection, QString::number(next->state));
    return Done{};
}

Result<Done> Catalogue::Private::look()
{
    const std::lock_guard one(looking);
    if (!hasPlace)
        return Done{};
    const bool changed = readFiles();
    const qsizetype wrong = std::ranges::count_if(m_files, [](const auto &entry) { return entry.second.broken; });
    {
        const std::lock_guard lock(mutex);
        broken = wrong;
    }
    if (!changed && !m_first)
        return Done{};
    const auto recorded = record();
    if (recorded && std::exchange(m_first, false))
        qCInfo(lcSystems) << m_files.size() << "adapter files," << wrong << "of them with a mistake";
    return recorded;
}

void Catalogue::Private::follow()
{
    m_thread = std::thread([this] {
        std::unique_lock lock(m_waiting);
        while (!m_wake.wait_for(lock, m_catalogue.m_options.interval, [this] { return m_stopping; })) {
            lock.unlock();
            if (const auto looked = look(); !looked)
                qCWarning(lcSystems) << "the linked systems cannot be recorded:" << looked.error();
            lock.lock();
        }
    });
}

void Catalogue::Private::stop()
{
    {
        const std::lock_guard lock(m_waiting);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Catalogue::Catalogue(CatalogueOptions options, storage::Database &database, http::EventHub &events)
    : m_options(std::move(options)), m_database(database), m_events(events), d(std::make_unique<Private>(*this))
{
}

Catalogue::~Catalogue()
{
    stop();
}

Result<Done> Catalogue::start(const Place &place)
{
    if (!QDir().mkpath(m_options.directory))
        return fail(Error::Code::Storage, u"The directory %1 cannot be made."_s.arg(m_options.directory));
    {
        const std::lock_guard one(d->looking);
        d->place = place;
        d->hasPlace = true;
    }
    if (const auto looked = refresh(); !looked)
        return looked;
    d->follow();
    return Done{};
}

void Catalogue::stop()
{
    d->stop();
}

std::shared_ptr<const Snapshot> Catalogue::snapshot() const
{
    const std::lock_guard lock(d->mutex);
    return d->current;
}

std::shared_ptr<const Snapshot> Catalogue::snapshotSince(qint64 state)
{
    if (auto now = snapshot(); now->state >= state || d->confirmed >= state)
        return now;
    if (const auto looked = refresh(); !looked)
        qCWarning(lcSystems) << "the linked systems cannot be read:" << looked.error();
    else
        d->confirmed = state; // the files say nothing that the snapshot does not
    return snapshot();
}

Result<Done> Catalogue::refresh()
{
    return d->look();
}

QByteArray Catalogue::metrics() const
{
    const std::lock_guard lock(d->mutex);
    return "# TYPE gwanmun_systems gauge\ngwanmun_systems " + QByteArray::number(qint64(d->current->systems.size()))
           + "\n# HELP gwanmun_systems_broken Adapter files with a mistake; the log says which.\n"
             "# TYPE gwanmun_systems_broken gauge\ngwanmun_systems_broken "
           + QByteArray::number(qint64(d->broken)) + "\n# TYPE gwanmun_systems_reads counter\ngwanmun_systems_reads "
           + QByteArray::number(d->reloads) + '\n';
}

} // namespace gw::backend::systems
