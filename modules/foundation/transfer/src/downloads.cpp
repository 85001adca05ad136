// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "downloads.h"

#include "log.h"
#include <QCryptographicHash>
#include <QDir>
#include <gw/base/ids.h>
#include <gw/sync/background.h>
#include <gw/transfer/safename.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer {

namespace {

std::unexpected<Error> gone()
{
    return fail(Error::Code::Cancelled, u"the transfers are closed"_s);
}

/// What is on the disk of a file.
struct OnDisk
{
    QString path; ///< complete
    qint64 part = 0;
};

Result<OnDisk> look(const QString &folder, const RemoteFile &file, const QDateTime &now)
{
    const QString path = files::onlyFileIn(folder);
    if (!path.isEmpty() && QFileInfo(path).size() == file.size) {
        files::touch(path, now);
        return OnDisk{path, file.size};
    }
    if (!path.isEmpty())
        QFile::remove(path);
    const qint64 part = QFileInfo(folder + u"/.part"_s).size();
    return OnDisk{{}, part <= file.size ? part : 0};
}

/// Gives the complete part its name, if it is what it should be.
Result<QString> finish(const QString &folder, const RemoteFile &file, const QDateTime &now)
{
    const QString part = folder + u"/.part"_s;
    const Result<QString> hash = files::sha256(part);
    if (!hash)
        return fail(hash.error());
    if (!file.sha256.isEmpty() && *hash != file.sha256) {
        QFile::remove(part);
        return fail(Error{Error::Code::Protocol, u"not the file that was asked for"_s, u"hash-mismatch"_s});
    }
    const QString path = folder + u'/' + safeName(file.name);
    if (!QFile::rename(part, path))
        return fail(Error{Error::Code::Storage, u"cannot be named "_s + path, u"io-error"_s});
    files::touch(path, now);
    return path;
}

} // namespace

QString Parts::fileFolder(const QString &fileId) const
{
    // The id comes from outside and becomes a path.
    const QString name =
        isUuid(fileId)
            ? fileId
            : QString::fromLatin1(QCryptographicHash::hash(fileId.toUtf8(), QCryptographicHash::Sha256).toHex());
    return filesFolder() + u'/' + name;
}

Downloads::Downloads(std::shared_ptr<Parts> parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

Downloads::~Downloads()
{
    const auto jobs = std::exchange(m_jobs, {});
    for (const JobPtr &job : jobs) {
        job->stop.request_stop();
        resolve(job, gone());
    }
}

void Downloads::resolve(const JobPtr &job, const Result<QString> &outcome)
{
    const QList<Deferred<QString>> waiters = std::exchange(job->waiters, {});
    for (const Deferred<QString> &waiter : waiters)
        waiter.resolve(outcome);
}

Task<QString> Downloads::get(RemoteFile file)
{
    const QPointer<Downloads> self(this);
    // What is here needs no network.
    auto looking = sync::inBackground([folder = m_parts->fileFolder(file.id), file, now = m_parts->clock().now()] {
        return look(folder, file, now);
    });
    const Result<OnDisk> there = co_await looking;
    if (!self)
        co_return gone();
    JobPtr job = m_jobs.value(file.id);
    if (!job) {
        job = std::make_shared<Job>();
        m_jobs.insert(file.id, job);
    }
    job->download.file = file;
    if (there && !there->path.isEmpty()) {
        job->download.state = State::Done;
        job->download.path = there->path;
        job->download.received = file.size;
        job->download.error.reset();
        Q_EMIT changed(file.id);
        co_return there->path;
    }
    if (m_parts->stopping)
        co_return gone();
    if (!m_parts->online) {
        job->download.state = State::Failed;
        job->download.error = Error{Error::Code::Offline};
        Q_EMIT changed(file.id);
        co_return fail(Error::Code::Offline);
    }
    const Deferred<QString> done;
    job->waiters.append(done);
    if (!job->busy) {
        job->download.state = State::Waiting;
        job->download.error.reset();
        Q_EMIT changed(file.id);
        pump();
    }
    co_return co_await done;
}

std::optional<Download> Downloads::find(const QString &fileId) const
{
    const JobPtr job = m_jobs.value(fileId);
    return job ? std::optional(job->download) : std::nullopt;
}

void Downloads::cancel(const QString &fileId, State to)
{
    const JobPtr job = m_jobs.value(fileId);
    if (!job || job->download.state == State::Done)
        return;
    job->wanted = to;
    if (job->busy) {
        job->stop.request_stop();
        return;
    }
    job->download.state = to;
    job->wanted.reset();
    resolve(job, fail(Error::Code::Cancelled, u"on request"_s));
    Q_EMIT changed(fileId);
}

void Downloads::resume(const QString &fileId)
{
    const JobPtr job = m_jobs.value(fileId);
    if (!job || job->busy || job->download.state == State::Done)
        return;
    job->download.state = State::Waiting;
    job->download.error.reset();
    Q_EMIT changed(fileId);
    pump();
}

void Downloads::pump()
{
    const auto jobs = m_jobs;
    for (const JobPtr &job : jobs) {
        if (!m_parts->mayStart())
            return;
        if (!job->busy && job->download.state == State::Waiting)
            run(job);
    }
}

void Downloads::stop()
{
    const auto jobs = m_jobs;
    for (const JobPtr &job : jobs) {
        if (!job->busy)
            resolve(job, gone());
    }
}

QCoro::Task<> Downloads::run(JobPtr job)
{
    const QPointer<Downloads> self(this);
    const std::shared_ptr<Parts> parts = m_parts;
    Download &download = job->download;
    job->busy = true;
    job->stop = {};
    download.state = State::Running;
    parts->begin();
    Q_EMIT changed(download.file.id);
    Task<QString> bringing = bring(job);
    Result<QString> path = co_await bringing;
    if (self && !path && path.error().problemType == u"hash-mismatch"_s) {
        // The beginning may have been of an older file of that id: once more, from nothing.
        Task<QString> again = bring(job);
        path = co_await again;
    }
    if (self) {
        job->busy = false;
        const auto wanted = std::exchange(job->wanted, {});
        if (path) {
            download.state = State::Done;
            download.path = *path;
            download.received = download.file.size;
        } else if (wanted) {
            download.state = *wanted;
        } else {
            qCInfo(lcTransfer) << "download" << download.file.id << "stopped:" << path.error();
            download.state = State::Failed;
            download.error = path.error();
        }
        Q_EMIT changed(download.file.id);
        resolve(job, path);
    }
    parts->end();
    if (self && !parts->stopping && parts->turn)
        parts->turn();
}

Task<QString> Downloads::bring(JobPtr job)
{
    const QPointer<Downloads> self(this);
    const RemoteFile file = job->download.file;
    const QString folder = m_parts->fileFolder(file.id);
    const QDateTime now = m_parts->clock().now();
    auto looking = sync::inBackground([folder, file, now] { return look(folder, file, now); });
    const Result<OnDisk> there = co_await looking;
    if (!self)
        co_return gone();
    if (!there)
        co_return fail(there.error());
    if (!there->path.isEmpty())
        co_return there->path;
    job->download.received = there->part;
    Task<Done> fetching = fetchRest(job, folder + u"/.part"_s);
    const Result<Done> fetched = co_await fetching;
    if (!self)
        co_return gone();
    if (!fetched)
        co_return fail(fetched.error());
    auto finishing = sync::inBackground(
        [folder, file, now, root = m_parts->filesFolder(), limit = m_parts->options.cacheLimit]() -> Result<QString> {
            Result<QString> path = finish(folder, file, now);
            if (path)
                files::shrink(root, limit, folder);
            return path;
        });
    co_return co_await finishing;
}

Task<Done> Downloads::fetchRest(JobPtr job, QString part)
{
    const QPointer<Downloads> self(this);
    const RemoteFile file = job->download.file;
    bool startedOver = false;
    while (job->download.received < file.size) {
        net::Request request = wire::fetch(file.id, job->download.received,
                                           std::min(m_parts->options.chunk, file.size - job->download.received));
        request.cancel = job->stop.get_token();
        request.maxResponse = std::max(file.size, m_parts->options.chunk);
        Task<net::Reply> sending = m_parts->send(std::move(request));
        const Result<net::Reply> reply = co_await sending;
        if (!self)
            co_return gone();
        if (!reply)
            co_return fail(reply.error());
        if (reply->status == 416 && !std::exchange(startedOver, true)) {
            job->download.received = 0;
            continue;
        }
        const Result<wire::Piece> piece = wire::piece(*reply);
        if (!piece)
            co_return fail(piece.error());
        if (piece->total != file.size || piece->offset > job->download.received || piece->bytes.isEmpty())
            co_return fail(Error::Code::Protocol, u"a piece of another file"_s);
        auto writing = sync::inBackground(
            [part, offset = piece->offset, bytes = piece->bytes, freeBytes = m_parts->options.freeBytes] {
                return files::append(part, offset, bytes, freeBytes);
            });
        const Result<qint64> written = co_await writing;
        if (!self)
            co_return gone();
        if (!written)
            co_return fail(written.error());
        job->download.received = *written;
        Q_EMIT changed(file.id);
    }
    co_return Done{};
}

} // namespace gw::transfer
