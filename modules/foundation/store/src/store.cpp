// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/store/store.h>

#include "files.h"
#include "log.h"
#include "readers.h"
#include "writer.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>

Q_LOGGING_CATEGORY(lcStore, "gw.store")

using namespace Qt::Literals::StringLiterals;

namespace gw::store {

namespace {

QString runningMarkOf(const QString &folder)
{
    return folder + u"/running"_s;
}

QString checkedMarkOf(const QString &folder)
{
    return folder + u"/cache.checked"_s;
}

std::unexpected<Error> refuse(const QString &detail, const QString &problemType)
{
    return std::unexpected(Error{Error::Code::Storage, detail, problemType});
}

Result<Done> makeFolders(const QString &folder)
{
    for (const QString &path : {folder, backupFolderOf(folder)}) {
        if (!QDir().mkpath(path))
            return refuse(u"cannot create "_s + path, u"read-only"_s);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return Done{};
}

/// Whether the cache was not looked at closely for a day.
bool isDue(const QString &folder, const Clock &clock)
{
    const QFileInfo mark(checkedMarkOf(folder));
    return !mark.exists() || mark.lastModified().secsTo(clock.now()) > 24 * 3600;
}

bool touchFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly);
}

} // namespace

Store::Store(QString folder, Options options)
    : m_folder(std::move(folder)), m_options(options), m_lock(m_folder + u"/lock"_s)
{
    if (!m_options.clock)
        m_options.clock = &m_systemClock;
    m_lock.setStaleLockTime(0); // only a dead owner makes it stale, not a long day
}

Result<std::unique_ptr<Store>> Store::open(QString folder, Schema schema, Options options)
{
    if (auto made = makeFolders(folder); !made)
        return fail(made.error());
    std::unique_ptr<Store> store(new Store(folder, options));
    if (!store->m_lock.tryLock(0)) {
        if (store->m_lock.error() == QLockFile::LockFailedError)
            return refuse(u"another process has "_s + folder, u"in-use"_s);
        return refuse(u"cannot lock "_s + folder, u"read-only"_s);
    }
    const bool unclean = QFile::exists(runningMarkOf(folder));
    if (!touchFile(runningMarkOf(folder)))
        return refuse(u"cannot write to "_s + folder, u"read-only"_s);

    // The desk first: if a newer version has used it, nothing else is touched.
    auto desk = openDesk(folder, schema, *store->m_options.clock, unclean);
    if (!desk)
        return fail(desk.error());
    auto cache = openCache(folder, schema, *store->m_options.clock);
    if (!cache)
        return fail(cache.error());
    store->m_startProblems = desk->problems + cache->problems;
    for (const Problem &problem : std::as_const(store->m_startProblems))
        qCWarning(lcStore) << "set aside" << problem.setAside << "because" << problem.detail;
    store->m_cacheWasEmpty = cache->wasEmpty;
    store->m_writer = std::make_unique<Writer>(*store, std::move(cache->connection), std::move(desk->connection));
    store->m_readers = std::make_unique<Readers>(folder, store->m_options.readers);
    store->m_checkWanted = !cache->wasEmpty && (unclean || isDue(folder, *store->m_options.clock));
    return store;
}

Store::~Store()
{
    close();
}

void Store::close()
{
    if (!m_writer)
        return;
    m_checkWanted = false;
    firstPaintDone();
    m_readers.reset(); // before the writer: the last checkpoint wants to be alone
    m_writer.reset();
    if (!m_deskDamaged) // else the next start takes it for an unclean end and checks the file
        QFile::remove(runningMarkOf(m_folder));
    m_lock.unlock();
}

Result<Done> Store::wipeCache(const QString &folder)
{
    QLockFile lock(folder + u"/lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return refuse(u"the store is open: "_s + folder, u"in-use"_s);
    const QStringList names = QDir(folder).entryList({u"cache.sqlite*"_s, u"cache.damaged"_s}, QDir::Files);
    for (const QString &name : names) {
        if (!QFile::remove(folder + u'/' + name))
            return refuse(u"cannot delete "_s + name, u"read-only"_s);
    }
    return Done{};
}

void Store::submit(File file, std::unique_ptr<detail::IWriteJob> job)
{
    if (m_writer)
        m_writer->submit(file, std::move(job));
    else
        job->finish(fail(Error::Code::Cancelled, u"the store is closed"_s));
}

void Store::submit(File file, detail::ReadJob job)
{
    if (m_readers)
        m_readers->submit(file, std::move(job));
    else
        job(nullptr, Error{Error::Code::Cancelled, u"the store is closed"_s});
}

Result<sqlite::Connection *> Store::startConnection(File file)
{
    if (m_firstPaintDone)
        return fail(Error::Code::Storage, u"the first paint is over: read() instead"_s);
    auto &connection = m_startConnections[file == File::Desk ? 0 : 1];
    if (!connection) {
        auto opened = openConnection(m_folder, file, sqlite::Connection::Mode::ReadOnly);
        if (!opened)
            return fail(opened.error());
        connection.emplace(std::move(*opened));
    }
    return &*connection;
}

void Store::firstPaintDone()
{
    m_firstPaintDone = true;
    for (auto &connection : m_startConnections)
        connection.reset();
    // It reads the whole file: a second's work for a city, and no reason to wait with the window.
    if (std::exchange(m_checkWanted, false))
        checkCache();
}

Task<Done> Store::backUpDesk()
{
    if (!m_writer)
        return detail::whenFinished(QtFuture::makeReadyFuture(Result<Done>(fail(Error::Code::Cancelled))));
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    m_writer->submit(
        [promise, folder = m_folder, clock = m_options.clock](sqlite::Connection &, sqlite::Connection &desk) {
            promise->addResult(backUp(desk, folder, *clock));
            promise->finish();
        });
    return detail::whenFinished(promise->future());
}

void Store::noteTopics(const QSet<QString> &topics)
{
    if (topics.isEmpty())
        return;
    const std::lock_guard lock(m_topicsMutex);
    const bool first = m_topics.isEmpty();
    m_topics += topics;
    if (!first)
        return; // an event that takes them all is on its way
    QMetaObject::invokeMethod(
        this,
        [this] {
            QSet<QString> now;
            {
                const std::lock_guard guard(m_topicsMutex);
                now.swap(m_topics);
            }
            for (const QString &topic : std::as_const(now))
                Q_EMIT changed(topic);
        },
        Qt::QueuedConnection);
}

void Store::noteOutcome(File file, const std::optional<Error> &error)
{
    if (!error && !m_inTrouble.exchange(false))
        return;
    std::optional<Problem> problem;
    if (error) {
        if (error->problemType == u"disk-full"_s || error->problemType == u"io-error"_s)
            problem = Problem{Problem::Kind::DiskFull, error->detail};
        else if (error->problemType == u"read-only"_s)
            problem = Problem{Problem::Kind::ReadOnly, error->detail};
        else if (error->problemType == u"damaged"_s)
            problem =
                Problem{file == File::Cache ? Problem::Kind::CacheDamaged : Problem::Kind::DeskDamaged, error->detail};
        else
            return;
        if (problem->kind == Problem::Kind::CacheDamaged)
            touchFile(damagedMarkOf(m_folder));
        else if (problem->kind == Problem::Kind::DeskDamaged)
            m_deskDamaged = true;
        else
            m_inTrouble = true;
    }
    QMetaObject::invokeMethod(this, [this, problem] { setProblem(problem); }, Qt::QueuedConnection);
}

void Store::setProblem(std::optional<Problem> problem)
{
    if (m_problem.has_value() == problem.has_value() && (!problem || problem->kind == m_problem->kind))
        return;
    if (problem)
        qCWarning(lcStore) << "cannot write:" << problem->detail;
    m_problem = std::move(problem);
    Q_EMIT problemChanged();
}

void Store::checkCache()
{
    m_readers->submit(File::Cache, [this](sqlite::Connection *connection, const Error &) {
        if (!connection)
            return;
        if (auto sound = quickCheck(*connection); !sound)
            noteOutcome(File::Cache, sound.error());
        else
            touchFile(checkedMarkOf(m_folder));
    });
}

} // namespace gw::store
