// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLockFile>
#include <QObject>
#include <atomic>
#include <gw/base/clock.h>
#include <gw/store/jobs.h>
#include <gw/store/schema.h>
#include <mutex>

namespace gw::store {

class Writer;
class Readers;

/// Something the person or the help desk should know about the local files.
struct Problem
{
    enum class Kind {
        CacheRebuilt,   ///< the cache was damaged: set aside, and empty until the next sync
        CacheFromNewer, ///< a newer version had used the cache: the same
        CacheDamaged,   ///< found while running: it is rebuilt at the next start
        DeskRestored,   ///< the desk was damaged: set aside, and the last good backup is in its place
        DeskLost,       ///< the same, and there was no good backup
        DeskDamaged,    ///< found while running: it is checked and, if need be, restored at the next start
        DiskFull,       ///< nothing can be written now
        ReadOnly,       ///< the same: the folder or the disk refuses writes
    };
    Kind kind = Kind::CacheRebuilt;
    QString detail = {};     ///< for the log
    QString setAside = {};   ///< path of the damaged file that was kept
    QDateTime backupOf = {}; ///< DeskRestored: how old the restored state is
};

struct Options
{
    const Clock *clock = nullptr; ///< must outlive the store; null: the computer's
    int readers = 2;              ///< reading threads
};

/// The account's two SQLite files: one writing thread, a few reading threads, numbered migrations, change notices.
///
/// It belongs to the GUI thread, which gets every answer and signal. One process per folder (lock file), one writing
/// connection per file and only that one checkpoints: this keeps us outside SQLite's WAL-reset defect (fixed upstream
/// in 3.51.3). No memory mapping, for the same reason.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the files in `folder`, which is created too. Takes a few milliseconds; migrations take longer.
    ///
    /// Error Storage with problemType "in-use" (another process), "newer-schema" (a newer version used the desk; nothing
    /// was touched), "read-only" or "disk-full". A damaged file is no error, see startProblems().
    static Result<std::unique_ptr<Store>> open(QString folder, Schema schema, Options options = {});
    ~Store() override; ///< close()

    /// Runs `fn(WriteContext &) -> Result<T>` on the writing thread in one transaction: an error rolls it back.
    /// The function may run twice (after room was made on a full disk) and must not touch objects of other threads.
    template <class Fn>
    auto write(File file, Fn fn) -> Task<typename detail::ValueOf<std::invoke_result_t<Fn &, WriteContext &>>::type>;

    /// Runs `fn(sqlite::Connection &) -> Result<T>` on a reading thread, in one consistent snapshot.
    template <class Fn>
    auto read(File file, Fn fn)
        -> Task<typename detail::ValueOf<std::invoke_result_t<Fn &, sqlite::Connection &>>::type>;

    /// The same on the calling thread, for the first paint only: point and first-page queries, 2 ms each and 15 ms
    /// together. Storage after firstPaintDone().
    template <class Fn>
    auto readNow(File file, Fn fn) -> std::invoke_result_t<Fn &, sqlite::Connection &>
    {
        Result<sqlite::Connection *> connection = startConnection(file);
        if (!connection)
            return fail(connection.error());
        return fn(**connection);
    }
    /// Also begins what is put off until then: the check of the cache after an unclean end, and once a day.
    void firstPaintDone();

    const QList<Problem> &startProblems() const { return m_startProblems; }
    std::optional<Problem> problem() const { return m_problem; } ///< what is wrong just now
    bool cacheWasEmpty() const { return m_cacheWasEmpty; }       ///< at open: created or rebuilt just now
    QString folder() const { return m_folder; }

    /// Copies the desk to the backup folder unless there is a copy of today; the seven newest stay. Happens by itself
    /// whenever the store has been idle for two seconds.
    Task<Done> backUpDesk();

    /// Ends the queue, moves the write-ahead logs into the files and closes them. Everything later is Cancelled.
    void close();
    /// Deletes the cache of a closed store (sign-out by policy). The desk stays.
    static Result<Done> wipeCache(const QString &folder);

Q_SIGNALS:
    /// Something that was written under this topic is committed. Coalesced: one signal for many commits in a row.
    void changed(const QString &topic);
    void problemChanged();

private:
    friend class Writer;
    friend class Readers;
    Store(QString folder, Options options);
    void submit(File file, std::unique_ptr<detail::IWriteJob> job);
    void submit(File file, detail::ReadJob job);
    Result<sqlite::Connection *> startConnection(File file);
    void noteTopics(const QSet<QString> &topics);                   ///< any thread
    void noteOutcome(File file, const std::optional<Error> &error); ///< any thread
    void setProblem(std::optional<Problem> problem);
    void checkCache();

    QString m_folder;
    SystemClock m_systemClock;
    Options m_options;
    QLockFile m_lock;
    QList<Problem> m_startProblems;
    std::optional<Problem> m_problem;
    std::atomic<bool> m_inTrouble = false;
    bool m_cacheWasEmpty = false;
    bool m_firstPaintDone = false;
    bool m_checkWanted = false; ///< the last end was unclean, or the last check is old
    std::atomic<bool> m_deskDamaged = false;
    std::optional<sqlite::Connection> m_startConnections[2];
    std::mutex m_topicsMutex;
    QSet<QString> m_topics;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Readers> m_readers;
};

template <class Fn>
auto Store::write(File file, Fn fn) -> Task<typename detail::ValueOf<std::invoke_result_t<Fn &, WriteContext &>>::type>
{
    using T = typename detail::ValueOf<std::invoke_result_t<Fn &, WriteContext &>>::type;
    auto job = std::make_unique<detail::WriteJob<T, Fn>>(std::move(fn));
    QFuture<Result<T>> future = job->future();
    submit(file, std::move(job));
    return detail::whenFinished(std::move(future));
}

template <class Fn>
auto Store::read(File file, Fn fn)
    -> Task<typename detail::ValueOf<std::invoke_result_t<Fn &, sqlite::Connection &>>::type>
{
    using T = typename detail::ValueOf<std::invoke_result_t<Fn &, sqlite::Connection &>>::type;
    QPromise<Result<T>> promise;
    promise.start();
    QFuture<Result<T>> future = promise.future();
    // `this` outlives the reading threads.
    submit(file, [this, file, fn = std::move(fn), promise = std::move(promise)](sqlite::Connection *db,
                                                                                const Error &error) mutable {
        Result<T> value = db ? fn(*db) : Result<T>(fail(error));
        if (!value && value.error().problemType == QLatin1StringView("damaged"))
            noteOutcome(file, value.error());
        promise.addResult(std::move(value));
        promise.finish();
    });
    return detail::whenFinished(std::move(future));
}

} // namespace gw::store
