// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "files.h"

#include "log.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <gw/base/deliver.h>
#include <gw/base/ids.h>
#include <gw/base/json.h>
#include <gw/jmap/client.h>
#include <gw/store/crash.h>
#include <gw/transfer/safename.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::mail {

namespace {

constexpr qint64 reserve = 16 << 20; ///< room that stays for the outbox and everything else
constexpr qint64 piece = 1 << 20;

Error storage(const QString &what, bool full)
{
    return {Error::Code::Storage, what, full ? u"disk-full"_s : u"io-error"_s};
}

/// Copies in pieces; on failure nothing is left behind. The copy is on the disk before any row names it.
Result<qint64> copyFile(const QString &from, const QString &to, qint64 limit)
{
    QFile source(from);
    const QFileInfo info(from);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, source.errorString());
    if (limit > 0 && source.size() > limit)
        return fail(Error::Code::TooLarge, u"%1 bytes"_s.arg(source.size()));
    if (!QDir().mkpath(QFileInfo(to).path()))
        return fail(storage(u"no folder for attachments"_s, false));
    if (QStorageInfo(QFileInfo(to).path()).bytesAvailable() < source.size() + reserve)
        return fail(storage(u"%1 bytes"_s.arg(source.size()), true));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return fail(storage(target.errorString(), false));
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size()) {
            const QString why = target.errorString();
            target.remove();
            return fail(storage(why, target.error() == QFileDevice::ResourceError));
        }
    }
    if (!target.flush()) {
        target.remove();
        return fail(storage(u"flush"_s, true));
    }
    return target.size();
}

Result<qint64> writeFile(const QByteArray &bytes, const QString &to)
{
    if (!QDir().mkpath(QFileInfo(to).path()))
        return fail(storage(u"no folder for attachments"_s, false));
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.flush()) {
        target.remove();
        return fail(storage(target.errorString(), true));
    }
    return bytes.size();
}

template <class Fn>
Task<qint64> onPool(QThreadPool &pool, Fn fn)
{
    QPromise<Result<qint64>> promise;
    promise.start();
    QFuture<Result<qint64>> future = promise.future();
    pool.start([fn = std::move(fn), promise = std::make_shared<QPromise<Result<qint64>>>(std::move(promise))] {
        promise->addResult(fn());
        promise->finish();
    });
    return store::detail::whenFinished(std::move(future));
}

} // namespace

Files::Files(store::Store &store, GetClient client, QObject *parent)
    : QObject(parent), m_store(store), m_client(std::move(client))
{
    m_pool.setMaxThreadCount(1);
}

Files::~Files()
{
    stop();
    m_pool.waitForDone();
}

void Files::stop()
{
    m_stopped = true;
    for (const auto &job : std::as_const(m_jobs)) {
        job->cancel.request_stop();
        for (const auto &waiter : std::exchange(job->waiters, {}))
            waiter.resolve(fail(Error::Code::Cancelled));
    }
}

QString Files::folder() const
{
    return m_store.folder() + u"/mail-files"_s;
}

Task<OutgoingFile> Files::take(QString path, qint64 limit)
{
    const QPointer<Files> self(this);
    OutgoingFile file;
    file.id = newId();
    file.name = transfer::safeName(QFileInfo(path).fileName());
    file.mediaType = transfer::mediaTypeOf(file.name);
    const QString to = folder() + u'/' + file.id;
    Task<qint64> copying = onPool(m_pool, [path, to, limit] { return copyFile(path, to, limit); });
    const Result<qint64> size = co_await copying;
    if (!size)
        co_return fail(size.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    file.path = to;
    file.size = *size;
    co_return file;
}

Task<OutgoingFile> Files::take(QString name, QByteArray bytes, bool isInline)
{
    const QPointer<Files> self(this);
    OutgoingFile file;
    file.id = newId();
    file.name = transfer::safeName(name);
    file.mediaType = transfer::mediaTypeOf(file.name);
    file.isInline = isInline;
    const QString to = folder() + u'/' + file.id;
    Task<qint64> writing = onPool(m_pool, [bytes, to] { return writeFile(bytes, to); });
    const Result<qint64> size = co_await writing;
    if (!size)
        co_return fail(size.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    file.path = to;
    file.size = *size;
    co_return file;
}

void Files::begin(const QString &accountId, const OutgoingFile &file)
{
    if (m_stopped || file.path.isEmpty())
        return;
    const auto job = m_jobs.value(file.id);
    if (job && (job->isRunning || (job->accountId == accountId && !job->blobId.isEmpty())))
        return;
    run(accountId, file);
}

QCoro::Task<> Files::run(QString accountId, OutgoingFile file)
{
    const QPointer<Files> self(this);
    std::shared_ptr<Job> job = m_jobs.value(file.id);
    if (!job) {
        job = std::make_shared<Job>();
        m_jobs.insert(file.id, job);
    }
    job->isRunning = true;
    job->accountId = accountId;
    job->blobId.clear();
    job->cancel = std::stop_source();
    job->progress = {file.id, 0, file.size};
    Q_EMIT changed(file.id);
    Task<QString> sending = send(accountId, file);
    const Result<QString> blob = co_await sending;
    job->isRunning = false;
    if (blob) {
        job->blobId = *blob;
        job->progress.sent = file.size;
        job->progress.isDone = true;
    } else if (blob.error().code != Error::Code::Cancelled) {
        job->progress.error = blob.error();
    }
    for (const auto &waiter : std::exchange(job->waiters, {}))
        waiter.resolve(blob);
    if (self)
        Q_EMIT changed(file.id);
}

Task<QString> Files::send(QString accountId, OutgoingFile file)
{
    const QPointer<Files> self(this);
    // What an earlier run of the program has sent counts.
    auto reading = m_store.read(store::File::Desk, [id = file.id, accountId](sqlite::Connection &db) -> Result<QStringList> {
        auto row = db.prepare(u"SELECT blob_id, state FROM mail_upload WHERE file_id=? AND account_id=?"_s);
        if (!row)
            return fail(row.error());
        row->bind(0, id);
        row->bind(1, accountId);
        const auto more = row->step();
        if (!more)
            return fail(more.error());
        return *more ? QStringList{row->text(0), row->text(1)} : QStringList();
    });
    const Result<QStringList> known = co_await reading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (known && known->size() == 2 && !known->at(0).isEmpty())
        co_return known->at(0);
    const QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(Error::Code::Offline, u"no connection to the mail server"_s);
    const std::shared_ptr<Job> job = m_jobs.value(file.id);
    jmap::UploadOptions options;
    options.type = file.mediaType;
    if (job)
        options.cancel = job->cancel.get_token();
    if (known && known->size() == 2 && !known->at(1).isEmpty()) {
        if (const auto object = json::parseObject(known->at(1).toUtf8()))
            options.resume = jmap::UploadState::fromJson(*object).value_or(jmap::UploadState());
    }
    options.progress = [self, id = file.id](qint64 done, qint64) {
        if (!self)
            return;
        if (const auto its = self->m_jobs.value(id)) {
            its->progress.sent = done;
            Q_EMIT self->changed(id);
        }
    };
    const auto keep = [self, accountId, id = file.id](const QString &blobId, const QString &state) {
        if (!self)
            return;
        auto writing = self->m_store.write(store::File::Desk, [=](store::WriteContext &desk) {
            return desk.db().exec(u"INSERT OR REPLACE INTO mail_upload(file_id, account_id, blob_id, state) VALUES(?,?,?,?)"_s, {id, accountId, blobId, state});
        });
        deliver(std::move(writing), self.data(), [](Files *, const Result<Done> &done) {
            if (!done && done.error().code != Error::Code::Cancelled)
                qCWarning(lcMail) << "the state of an upload cannot be kept:" << done.error();
        });
    };
    options.checkpoint = [keep](const jmap::UploadState &state) {
        keep(u""_s, QString::fromUtf8(json::compact(state.toJson())));
        store::crashPoint("mail.upload.piece");
    };
    Task<jmap::Blob> uploading = client->upload(accountId, file.path, options);
    const Result<jmap::Blob> blob = co_await uploading;
    if (!blob)
        co_return fail(blob.error());
    keep(blob->blobId, u""_s);
    co_return blob->blobId;
}

Task<QString> Files::uploaded(QString accountId, OutgoingFile file)
{
    const QPointer<Files> self(this);
    if (m_stopped)
        co_return fail(Error::Code::Cancelled);
    if (!file.blobId.isEmpty() && file.blobAccount == accountId)
        co_return QString(file.blobId);
    if (file.path.isEmpty()) {
        // A part that only the other lane's account has.
        Task<QString> opening = open(file);
        const Result<QString> path = co_await opening;
        if (!path)
            co_return fail(path.error());
        if (!self)
            co_return fail(Error::Code::Cancelled);
        file.path = *path;
    }
    const auto job = m_jobs.value(file.id);
    if (job && job->accountId == accountId && !job->blobId.isEmpty())
        co_return QString(job->blobId);
    if (!job || !job->isRunning)
        run(accountId, file);
    const auto running = m_jobs.value(file.id);
    if (!running->isRunning) { // it ended at once
        if (running->blobId.isEmpty())
            co_return fail(running->progress.error.value_or(Error{Error::Code::Cancelled}));
        co_return QString(running->blobId);
    }
    const Deferred<QString> done;
    running->waiters.push_back(done);
    const Result<QString> blob = co_await done;
    if (blob && self && running->accountId != accountId) { // it was on its way to the other account
        Task<QString> again = uploaded(accountId, file);
        co_return co_await again;
    }
    co_return blob;
}

Task<Done> Files::forgetBlob(OutgoingFile file)
{
    m_jobs.remove(file.id);
    return m_store.write(store::File::Desk, [id = file.id](store::WriteContext &desk) {
        return desk.db().exec(u"DELETE FROM mail_upload WHERE file_id=?"_s, {id});
    });
}

Task<QString> Files::open(OutgoingFile file)
{
    if (!file.path.isEmpty())
        co_return QString(file.path);
    const QString to = folder() + u'/' + file.id;
    if (QFileInfo(to).size() == file.size && QFileInfo::exists(to))
        co_return to;
    const QPointer<jmap::Client> client(m_client());
    if (!client)
        co_return fail(Error::Code::Offline, u"no connection to the mail server"_s);
    if (!QDir().mkpath(folder()))
        co_return fail(storage(u"no folder for attachments"_s, false));
    jmap::DownloadOptions options;
    options.type = file.mediaType;
    Task<Done> loading = client->download(file.blobAccount, file.blobId, to, options);
    const Result<Done> loaded = co_await loading;
    if (!loaded)
        co_return fail(loaded.error());
    co_return to;
}

void Files::drop(const OutgoingFile &file)
{
    if (const auto job = m_jobs.take(file.id)) {
        job->cancel.request_stop();
        for (const auto &waiter : std::exchange(job->waiters, {}))
            waiter.resolve(fail(Error::Code::Cancelled));
    }
    // The copy stays until the next start, so that taking a file away can be undone: tidy() removes it.
}

FileProgress Files::progressOf(const OutgoingFile &file) const
{
    if (const auto job = m_jobs.value(file.id))
        return job->progress;
    return {file.id, file.path.isEmpty() ? file.size : 0, file.size, file.path.isEmpty()};
}

Task<Done> Files::tidy(QSet<QString> wanted)
{
    const QPointer<Files> self(this);
    Task<qint64> removing = onPool(m_pool, [root = folder(), wanted]() -> Result<qint64> {
        qint64 removed = 0;
        for (const QFileInfo &info : QDir(root).entryInfoList(QDir::Files)) {
            if (!wanted.contains(info.completeBaseName()) && QFile::remove(info.filePath()))
                ++removed;
        }
        return removed;
    });
    const Result<qint64> removed = co_await removing;
    if (!removed)
        co_return fail(removed.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    auto cleaning = m_store.write(store::File::Desk, [wanted](store::WriteContext &desk) -> Result<Done> {
        auto row = desk.db().prepare(u"SELECT file_id FROM mail_upload"_s);
        if (!row)
            return fail(row.error());
        QStringList gone;
        auto more = row->step();
        for (; more && *more; more = row->step()) {
            if (!wanted.contains(row->text(0)))
                gone.append(row->text(0));
        }
        if (!more)
            return fail(more.error());
        for (const QString &id : std::as_const(gone)) {
            if (auto done = desk.db().exec(u"DELETE FROM mail_upload WHERE file_id=?"_s, {id}); !done)
                return done;
        }
        return Done{};
    });
    co_return co_await cleaning;
}

} // namespace gw::mail
