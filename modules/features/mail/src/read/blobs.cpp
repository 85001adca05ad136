// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "blobs.h"

#include "../store/log.h"
#include "../store/mailrows.h"
#include <QCryptographicHash>
#include <QDir>
#include <QPointer>
#include <gw/jmap/client.h>

using namespace Qt::Literals::StringLiterals;

// A call that takes temporaries stands in a statement of its own before it is awaited (GCC bug 99576).
namespace gw::mail {

struct Blobs::Running
{
    QString blobId;
    std::stop_source stop;
    qint64 done = 0;
    qint64 total = -1;
    QList<Deferred<QString>> waiting;
};

namespace {

/// Notes that the file is here and was used, and names those that have to go.
Result<QStringList> note(store::WriteContext &cache, const WantedBlob &blob, const QString &path, qint64 size,
                         qint64 now, qint64 limit)
{
    auto &db = cache.db();
    const auto account = accountNumber(db, blob.accountId);
    if (!account)
        return fail(account.error());
    auto done = db.exec(u"INSERT OR REPLACE INTO mail_blob(a, blob, name, path, size, used) VALUES(?,?,?,?,?,?)"_s,
                        {*account, blob.blobId, blob.name, path, size, now});
    if (!done)
        return fail(done.error());
    auto row = db.prepare(u"SELECT a, blob, name, path, size FROM mail_blob ORDER BY used DESC, blob"_s);
    if (!row)
        return fail(row.error());
    QStringList gone;
    QList<QVariantList> keys;
    qint64 sum = 0;
    auto more = row->step();
    for (; more && *more; more = row->step()) {
        sum += row->integer(4);
        if (sum > limit && row->text(3) != path) {
            gone.append(row->text(3));
            keys.append({row->integer(0), row->text(1), row->text(2)});
        }
    }
    if (!more)
        return fail(more.error());
    for (const QVariantList &key : std::as_const(keys)) {
        if (done = db.exec(u"DELETE FROM mail_blob WHERE a=? AND blob=? AND name=?"_s, key); !done)
            return fail(done.error());
    }
    return gone;
}

} // namespace

Blobs::Blobs(store::Store &store, ClientOf client, const Clock &clock, QString folder, qint64 limit, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(std::move(client))
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_limit(limit)
{
}

Blobs::~Blobs()
{
    const auto running = std::exchange(m_running, {});
    for (const auto &one : running) {
        one->stop.request_stop();
        for (const Deferred<QString> &waiting : std::as_const(one->waiting))
            waiting.resolve(fail(Error::Code::Cancelled, u"mail is closed"_s));
    }
}

QString Blobs::pathOf(const WantedBlob &blob) const
{
    // By a hash: what a server calls a blob is no name for a folder.
    const QByteArray hash =
        QCryptographicHash::hash((blob.accountId + u'/' + blob.blobId).toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex().left(32)) + u'/' + blob.name;
}

Task<QString> Blobs::fetch(WantedBlob blob)
{
    const QString path = pathOf(blob);
    const QString key = path;
    Deferred<QString> promise;
    if (const auto it = m_running.constFind(key); it != m_running.cend()) {
        (*it)->waiting.append(promise);
    } else {
        const auto running = std::make_shared<Running>();
        running->blobId = blob.blobId;
        running->total = blob.size;
        running->waiting.append(promise);
        m_running.insert(key, running);
        run(std::move(blob), key, running);
    }
    co_return co_await promise;
}

QCoro::Task<> Blobs::run(WantedBlob blob, QString key, std::shared_ptr<Running> running)
{
    const QPointer<Blobs> self(this);
    const QString path = pathOf(blob);
    Result<Done> outcome = Done{};
    const QFileInfo here(path);
    if (!here.exists()) {
        jmap::Client *client = m_client();
        outcome = fail(Error::Code::Offline, u"no mail server is known yet"_s);
        if (client && !QDir().mkpath(here.absolutePath())) {
            outcome = fail(Error::Code::Storage, u"no folder for downloads"_s);
        } else if (client) {
            jmap::DownloadOptions options;
            options.type = blob.mediaType.isEmpty() ? u"application/octet-stream"_s : blob.mediaType;
            options.cancel = running->stop.get_token();
            options.progress = [self, running](qint64 done, qint64 total) {
                running->done = done;
                if (total > 0)
                    running->total = total;
                if (self)
                    Q_EMIT self->progressChanged(running->blobId);
            };
            Task<Done> downloading = client->download(blob.accountId, blob.blobId, path, options);
            outcome = co_await downloading;
        }
        if (!self)
            co_return;
    }
    if (outcome) {
        const qint64 now = m_clock.now().toMSecsSinceEpoch();
        auto noting = m_store.write(store::File::Cache, [blob, path, now, limit = m_limit,
                                                         size = QFileInfo(path).size()](store::WriteContext &cache) {
            return note(cache, blob, path, size, now, limit);
        });
        const Result<QStringList> gone = co_await noting;
        if (!self)
            co_return;
        for (const QString &old : gone.value_or(QStringList())) {
            QFile::remove(old);
            QDir().rmdir(QFileInfo(old).absolutePath());
        }
    }
    m_running.remove(key);
    Q_EMIT progressChanged(blob.blobId);
    const QList<Deferred<QString>> waiting = running->waiting;
    for (const Deferred<QString> &one : waiting)
        one.resolve(outcome ? Result<QString>(path) : Result<QString>(fail(outcome.error())));
}

void Blobs::cancel(const QString &blobId)
{
    for (const auto &one : std::as_const(m_running)) {
        if (one->blobId == blobId)
            one->stop.request_stop();
    }
}

double Blobs::progress(const QString &blobId) const
{
    for (const auto &one : m_running) {
        if (one->blobId == blobId)
            return one->total > 0 ? std::min(1.0, double(one->done) / double(one->total)) : 0.0;
    }
    return -1;
}

} // namespace gw::mail
