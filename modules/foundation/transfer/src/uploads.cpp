// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "uploads.h"

#include "log.h"
#include <QDir>
#include <QPointer>
#include <algorithm>
#include <gw/base/ids.h>
#include <gw/store/crash.h>
#include <gw/sync/background.h>
#include <gw/transfer/safename.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer {

namespace {

constexpr auto checkAgain = std::chrono::hours(1);
constexpr int maxMismatches = 2; ///< how often a file is sent again that arrived as another one

std::unexpected<Error> gone()
{
    return fail(Error::Code::Cancelled, u"the transfers are closed"_s);
}

bool isAboutHash(const Error &error)
{
    return error.problemType.endsWith(u"/hash-mismatch"_s);
}

/// Worth another attempt without anybody doing anything. A full server says 507 and may have room later; a person's
/// quota does not grow by itself.
bool mayGoOn(const Error &error)
{
    if (error.problemType.endsWith(u"/quota-exceeded"_s))
        return false;
    return error.isTransient() || error.code == Error::Code::ServerFault || error.code == Error::Code::Unauthorised
           || error.code == Error::Code::Protocol || error.code == Error::Code::Tls
           || error.code == Error::Code::Keychain || error.code == Error::Code::Cancelled || isAboutHash(error)
           || error.problemType.endsWith(u"/idempotency-in-progress"_s);
}

void removeFolder(const QString &folder)
{
    QThreadPool::globalInstance()->start([folder] { QDir(folder).removeRecursively(); });
}

} // namespace

Uploads::Uploads(std::shared_ptr<Parts> parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

Uploads::~Uploads()
{
    const QList<JobPtr> jobs = std::exchange(m_jobs, {});
    for (const JobPtr &job : jobs) {
        job->stop.request_stop();
        resolve(job, gone());
    }
    tellLoaded(gone());
}

void Uploads::tellLoaded(const Result<Done> &loaded)
{
    const QList<Deferred<Done>> waiters = std::exchange(m_untilLoaded, {});
    for (const Deferred<Done> &waiter : waiters)
        waiter.resolve(loaded);
}

void Uploads::resolve(const JobPtr &job, const Result<QString> &outcome)
{
    const QList<Deferred<QString>> waiters = std::exchange(job->waiters, {});
    for (const Deferred<QString> &waiter : waiters)
        waiter.resolve(outcome);
}

Uploads::JobPtr Uploads::jobOf(const QString &id) const
{
    const auto it = std::ranges::find_if(m_jobs, [&](const JobPtr &job) { return job->kept.upload.id == id; });
    return it == m_jobs.end() ? nullptr : *it;
}

Task<Done> Uploads::load()
{
    const QPointer<Uploads> self(this);
    auto reading = m_parts->store.read(store::File::Desk, [](sqlite::Connection &db) { return keptUploads(db); });
    const Result<QList<Kept>> kept = co_await reading;
    if (!self)
        co_return gone();
    if (!kept) {
        tellLoaded(fail(kept.error()));
        co_return fail(kept.error());
    }
    QStringList known;
    for (const Kept &one : *kept) {
        known.append(one.upload.id);
        if (jobOf(one.upload.id))
            continue; // added since
        auto job = std::make_shared<Job>();
        job->kept = one;
        m_jobs.append(job);
    }
    std::ranges::sort(m_jobs, {}, [](const JobPtr &job) { return job->kept.upload.id; }); // ids are in order of time
    for (const JobPtr &job : std::as_const(m_jobs))
        known.append(job->kept.upload.id);
    // A crash between the copy and its row leaves a copy that nobody asks for. Ids are in order of time: what is younger
    // than this very moment is no left-over.
    QThreadPool::globalInstance()->start([root = m_parts->store.folder() + u"/outgoing"_s, known, now = newId()] {
        const QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders) {
            if (folder < now && !known.contains(folder))
                QDir(root + u'/' + folder).removeRecursively();
        }
    });
    m_loaded = true;
    tellLoaded(Done{});
    co_return Done{};
}

Task<QString> Uploads::add(QString name, std::function<Result<files::Copied>(QString to)> makeCopy)
{
    const QPointer<Uploads> self(this);
    auto job = std::make_shared<Job>();
    Upload &upload = job->kept.upload;
    upload.id = newId();
    upload.name = safeName(name);
    upload.path = m_parts->outgoing(upload.id) + u'/' + upload.name;
    m_jobs.append(job); // so that load() does not take the copy for a left-over
    job->busy = true;
    auto copying = sync::inBackground([makeCopy, to = upload.path, type = upload.name] {
        Result<files::Copied> made = makeCopy(to);
        if (made)
            made->mediaType = mediaTypeOf(type);
        return made;
    });
    const auto copied = co_await copying;
    if (!self)
        co_return gone();
    store::crashPoint("transfer.copied");
    Result<Done> kept = copied ? Result<Done>(Done{}) : Result<Done>(fail(copied.error()));
    if (copied) {
        upload.size = copied->size;
        upload.sha256 = copied->sha256;
        upload.mediaType = copied->mediaType;
        if (upload.size == 0)
            kept = fail(Error{Error::Code::Rejected, u"an empty file"_s, u"empty"_s});
    }
    if (kept) {
        Task<Done> saving = save(job);
        kept = co_await saving;
        if (!self)
            co_return gone();
    }
    job->busy = false;
    if (!kept) {
        m_jobs.removeOne(job);
        removeFolder(m_parts->outgoing(upload.id));
        co_return fail(kept.error());
    }
    Q_EMIT changed(upload.id);
    pump();
    const QString id = upload.id; // QCoro 0.8 moves from whatever stands behind co_return
    co_return id;
}

std::optional<Upload> Uploads::find(const QString &id) const
{
    const JobPtr job = jobOf(id);
    return job ? std::optional(job->kept.upload) : std::nullopt;
}

QList<Upload> Uploads::all() const
{
    QList<Upload> uploads;
    for (const JobPtr &job : m_jobs)
        uploads.append(job->kept.upload);
    return uploads;
}

Task<QString> Uploads::uploaded(QString id)
{
    const QPointer<Uploads> self(this);
    if (!m_loaded && !jobOf(id)) {
        // The outbox may ask before the rows have been read.
        const Deferred<Done> loaded;
        m_untilLoaded.append(loaded);
        const Result<Done> outcome = co_await loaded;
        if (!outcome || !self)
            co_return fail(outcome ? Error{Error::Code::Cancelled} : outcome.error());
    }
    const JobPtr job = jobOf(id);
    if (!job)
        co_return fail(Error::Code::NotFound, u"no such upload"_s);
    // A file that nothing refers to is forgotten by the server after a day: what was asked long ago is asked again.
    if (job->kept.upload.state == State::Done && job->checkedAt.isValid()
        && job->checkedAt.secsTo(m_parts->clock().now()) < std::chrono::seconds(checkAgain).count()) {
        const QString fileId = job->kept.upload.fileId;
        co_return fileId;
    }
    if (job->kept.upload.state == State::Paused)
        co_return fail(Error::Code::Offline, u"paused"_s);
    if (m_parts->stopping)
        co_return gone();
    if (!m_parts->online)
        co_return fail(Error::Code::Offline);
    const Deferred<QString> done;
    job->waiters.append(done);
    if (!job->busy) {
        job->kept.upload.state = State::Waiting;
        job->notBefore = {};
        pump();
    }
    co_return co_await done;
}

void Uploads::pause(const QString &id)
{
    const JobPtr job = jobOf(id);
    if (!job || job->kept.upload.state == State::Done || job->kept.upload.state == State::Paused)
        return;
    if (job->busy) {
        job->pausing = true;
        job->stop.request_stop();
        return;
    }
    job->kept.upload.state = State::Paused;
    save(job);
    Q_EMIT changed(id);
}

void Uploads::resume(const QString &id)
{
    const JobPtr job = jobOf(id);
    if (!job || job->kept.upload.state == State::Done)
        return;
    job->pausing = false;
    if (job->busy)
        return;
    job->kept.upload.state = State::Waiting;
    job->kept.upload.error.reset();
    job->notBefore = {};
    save(job);
    Q_EMIT changed(id);
    pump();
}

Task<Done> Uploads::remove(QString id)
{
    const JobPtr job = jobOf(id);
    if (!job)
        co_return Done{};
    m_jobs.removeOne(job);
    job->removed = true;
    job->stop.request_stop();
    resolve(job, fail(Error::Code::Cancelled, u"removed"_s));
    removeFolder(m_parts->outgoing(id));
    if (!job->kept.serverId.isEmpty()) {
        // What the server does not hear of it forgets by itself after a day.
        m_parts->send(wire::forget(job->kept));
    }
    Q_EMIT changed(id);
    auto forgetting = m_parts->store.write(store::File::Desk,
                                           [id](store::WriteContext &context) { return forget(context.db(), id); });
    co_return co_await forgetting;
}

Task<Done> Uploads::release(QString id)
{
    const QPointer<Uploads> self(this);
    const JobPtr job = jobOf(id);
    if (!job || job->kept.upload.state != State::Done)
        co_return fail(Error::Code::Conflict, u"not uploaded"_s);
    m_jobs.removeOne(job);
    const QString from = job->kept.upload.path;
    const QString folder = m_parts->fileFolder(job->kept.upload.fileId);
    auto moving = sync::inBackground(
        [from, folder, outgoing = m_parts->outgoing(id), name = job->kept.upload.name]() -> Result<Done> {
            QDir().mkpath(folder);
            QFile::rename(from, folder + u'/' + name); // if it fails, the file is there already or comes when wanted
            QDir(outgoing).removeRecursively();
            return Done{};
        });
    std::ignore = co_await moving;
    if (!self)
        co_return gone();
    Q_EMIT changed(id);
    auto forgetting = m_parts->store.write(store::File::Desk,
                                           [id](store::WriteContext &context) { return forget(context.db(), id); });
    co_return co_await forgetting;
}

void Uploads::pump()
{
    const QDateTime now = m_parts->clock().now();
    const QList<JobPtr> jobs = m_jobs;
    for (const JobPtr &job : jobs) {
        if (!m_parts->mayStart())
            return;
        if (!job->busy && job->kept.upload.state == State::Waiting
            && (!job->notBefore.isValid() || job->notBefore <= now))
            run(job);
    }
    wakeLater();
}

void Uploads::wakeLater()
{
    const QDateTime now = m_parts->clock().now();
    QDateTime next;
    for (const JobPtr &job : std::as_const(m_jobs)) {
        if (!job->busy && job->kept.upload.state == State::Waiting && job->notBefore > now
            && (!next.isValid() || job->notBefore < next))
            next = job->notBefore;
    }
    if (!next.isValid() || (m_wakeAt.isValid() && m_wakeAt > now && m_wakeAt <= next))
        return;
    m_wakeAt = next;
    m_parts->options.timing.after(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(next))), this, [this] {
        m_wakeAt = {};
        pump();
    });
}

void Uploads::stop()
{
    const QList<JobPtr> jobs = m_jobs;
    for (const JobPtr &job : jobs) {
        if (!job->busy)
            resolve(job, gone());
    }
    tellLoaded(gone());
}

void Uploads::retryNow()
{
    for (const JobPtr &job : std::as_const(m_jobs))
        job->notBefore = {};
    pump();
}

QCoro::Task<> Uploads::run(JobPtr job)
{
    const QPointer<Uploads> self(this);
    const std::shared_ptr<Parts> parts = m_parts;
    job->busy = true;
    job->stop = {};
    job->kept.upload.state = State::Running;
    parts->begin();
    Q_EMIT changed(job->kept.upload.id);
    Task<Done> sending = sendAll(job);
    const Result<Done> outcome = co_await sending;
    if (self) {
        job->busy = false;
        if (!job->removed)
            settle(job, outcome);
    }
    parts->end();
    if (self && !parts->stopping && parts->turn)
        parts->turn();
}

void Uploads::settle(const JobPtr &job, const Result<Done> &outcome)
{
    Upload &upload = job->kept.upload;
    const bool paused = std::exchange(job->pausing, false);
    if (outcome) {
        upload.state = State::Done;
        upload.error.reset();
        job->attempts = 0;
        job->checkedAt = m_parts->clock().now();
    } else if (paused) {
        upload.state = State::Paused;
    } else if (mayGoOn(outcome.error())) {
        upload.state = State::Waiting;
        upload.error = outcome.error();
        auto delay = m_parts->options.backoff.delay(std::min(job->attempts++, 20), m_parts->options.timing.random());
        if (outcome.error().retryAfter)
            delay = std::max<std::chrono::milliseconds>(delay, *outcome.error().retryAfter);
        job->notBefore = m_parts->clock().now().addMSecs(delay.count());
    } else {
        qCInfo(lcTransfer) << "upload" << upload.id << "failed:" << outcome.error();
        upload.state = State::Failed;
        upload.error = outcome.error();
    }
    save(job);
    Q_EMIT changed(upload.id);
    if (outcome)
        resolve(job, upload.fileId);
    else
        resolve(job, paused ? fail(Error::Code::Offline, u"paused"_s) : fail(outcome.error()));
}

Task<wire::Progress> Uploads::exchange(JobPtr job, net::Request request)
{
    request.cancel = job->stop.get_token();
    Task<net::Reply> sending = m_parts->send(std::move(request));
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    co_return wire::progress(*reply);
}

Task<Done> Uploads::beginOrAsk(JobPtr job)
{
    const QPointer<Uploads> self(this);
    if (!job->kept.serverId.isEmpty()) {
        Task<wire::Progress> asking = exchange(job, wire::ask(job->kept));
        const Result<wire::Progress> known = co_await asking;
        if (!self)
            co_return gone();
        if (known) {
            job->kept.upload.sent = known->offset;
            if (known->isComplete)
                job->kept.upload.fileId = known->serverId;
            co_return Done{};
        }
        if (known.error().code != Error::Code::NotFound)
            co_return fail(known.error());
        // It rested for so long that the server has forgotten it: from the start, under another key.
        job->kept.serverId.clear();
        job->kept.upload.fileId.clear();
        job->kept.upload.sent = 0;
        ++job->kept.round;
    }
    Task<wire::Progress> beginning = exchange(job, wire::begin(job->kept));
    const Result<wire::Progress> begun = co_await beginning;
    if (!self)
        co_return gone();
    if (!begun)
        co_return fail(begun.error());
    job->kept.serverId = begun->serverId;
    store::crashPoint("transfer.begun");
    Task<Done> saving = save(job);
    const Result<Done> saved = co_await saving;
    if (!self)
        co_return gone();
    if (!saved)
        co_return saved;
    // The answer may be a kept one from before: what the server has now, it says when asked.
    Task<wire::Progress> asking = exchange(job, wire::ask(job->kept));
    const Result<wire::Progress> known = co_await asking;
    if (!self)
        co_return gone();
    if (!known && known.error().code == Error::Code::NotFound) {
        job->kept.serverId.clear();
        ++job->kept.round;
        co_return fail(Error::Code::ServerFault, u"begun, and not there"_s);
    }
    if (!known)
        co_return fail(known.error());
    job->kept.upload.sent = known->offset;
    if (known->isComplete)
        job->kept.upload.fileId = known->serverId;
    co_return Done{};
}

Task<Done> Uploads::sendAll(JobPtr job)
{
    const QPointer<Uploads> self(this);
    Task<Done> beginning = beginOrAsk(job);
    const Result<Done> begun = co_await beginning;
    if (!self)
        co_return gone();
    if (!begun)
        co_return begun;
    Upload &upload = job->kept.upload;
    int misunderstandings = 0;
    while (upload.fileId.isEmpty()) {
        const qint64 offset = upload.sent;
        const qint64 size = std::min(m_parts->options.chunk, upload.size - offset);
        auto reading =
            sync::inBackground([path = upload.path, offset, size] { return files::read(path, offset, size); });
        const Result<QByteArray> chunk = co_await reading;
        if (!self)
            co_return gone();
        if (!chunk)
            co_return fail(chunk.error());
        Task<wire::Progress> sending = exchange(job, wire::send(job->kept, offset, *chunk));
        Result<wire::Progress> arrived = co_await sending;
        if (!self)
            co_return gone();
        store::crashPoint("transfer.chunk");
        if (!arrived && isAboutHash(arrived.error())) {
            Task<Done> looking = afterMismatch(job);
            co_return co_await looking;
        }
        if (!arrived && arrived.error().code == Error::Code::Conflict && ++misunderstandings <= 3) {
            Task<wire::Progress> asking = exchange(job, wire::ask(job->kept)); // the server has another number of bytes
            arrived = co_await asking;
            if (!self)
                co_return gone();
        }
        if (!arrived)
            co_return fail(arrived.error());
        job->attempts = 0;
        upload.sent = arrived->offset;
        if (arrived->isComplete)
            upload.fileId = arrived->serverId;
        Q_EMIT changed(upload.id);
    }
    upload.sent = upload.size;
    co_return Done{};
}

Task<Done> Uploads::afterMismatch(JobPtr job)
{
    const QPointer<Uploads> self(this);
    job->kept.upload.sent = 0;
    auto looking = sync::inBackground([path = job->kept.upload.path] { return files::sha256(path); });
    const Result<QString> now = co_await looking;
    if (!self)
        co_return gone();
    if (!now || *now != job->kept.upload.sha256)
        co_return fail(Error{Error::Code::Storage, u"the copy is not what it was"_s, u"copy-changed"_s});
    if (++job->mismatches > maxMismatches)
        co_return fail(Error::Code::Rejected, u"it arrives as another file every time"_s);
    co_return fail(Error{Error::Code::Protocol, u"it arrived as another file"_s, u"/hash-mismatch"_s});
}

Task<Done> Uploads::save(JobPtr job)
{
    if (job->removed)
        co_return gone(); // its row must not come back
    auto saving = m_parts->store.write(store::File::Desk,
                                       [kept = job->kept, now = m_parts->clock().now()](store::WriteContext &context) {
                                           return keep(context.db(), kept, now);
                                       });
    co_return co_await saving;
}

} // namespace gw::transfer
