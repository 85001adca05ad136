// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/transfer/transfers.h>

#include "downloads.h"
#include "log.h"
#include "uploads.h"
#include <QDir>
#include <QPointer>
#include <QStorageInfo>

Q_LOGGING_CATEGORY(lcTransfer, "gw.transfer")

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer {

namespace {

qint64 bytesFreeAt(const QString &folder)
{
    return QStorageInfo(folder).bytesAvailable();
}

} // namespace

class Transfers::Private
{
public:
    Private(store::Store &store, Send send, Options options)
        : parts(std::make_shared<Parts>(Parts{store, std::move(send), std::move(options)}))
        , uploads(parts, nullptr)
        , downloads(parts, nullptr)
    {
        if (!parts->options.freeBytes)
            parts->options.freeBytes = bytesFreeAt;
    }

    std::shared_ptr<Parts> parts;
    Uploads uploads;
    Downloads downloads;
};

Transfers::Transfers(store::Store &store, Send send, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(store, std::move(send), std::move(options)))
{
    connect(&d->uploads, &Uploads::changed, this, &Transfers::uploadChanged);
    connect(&d->downloads, &Downloads::changed, this, &Transfers::downloadChanged);
    d->parts->turn = [self = QPointer<Transfers>(this)] {
        if (!self)
            return;
        self->d->downloads.pump(); // somebody looks at it and waits
        if (self)
            self->d->uploads.pump();
    };
}

Transfers::~Transfers()
{
    d->parts->stopping = true; // the uploads outlive the downloads, and what ends now must not begin another
}

Task<Done> Transfers::start()
{
    const QPointer<Transfers> self(this);
    Task<Done> loading = d->uploads.load();
    const Result<Done> loaded = co_await loading;
    if (!self)
        co_return fail(Error::Code::Cancelled);
    if (loaded)
        d->uploads.pump();
    co_return loaded;
}

Task<Done> Transfers::stop()
{
    d->parts->stopping = true;
    d->downloads.stop();
    d->uploads.stop();
    if (d->parts->running == 0)
        co_return Done{};
    d->parts->whenIdle.emplace();
    const Deferred<Done> idle = *d->parts->whenIdle;
    co_return co_await idle;
}

void Transfers::setOnline(bool online)
{
    const bool back = online && !d->parts->online;
    d->parts->online = online;
    if (back) {
        d->downloads.pump();
        d->uploads.retryNow();
    }
}

Task<QString> Transfers::addUpload(QString path)
{
    return d->uploads.add(path, [path, most = d->parts->options.maxFile, freeBytes = d->parts->options.freeBytes](
                                    const QString &to) { return files::copy(path, to, most, freeBytes); });
}

Task<QString> Transfers::addUpload(QString name, QByteArray bytes)
{
    return d->uploads.add(name, [bytes, freeBytes = d->parts->options.freeBytes](const QString &to) {
        return files::write(bytes, to, freeBytes);
    });
}

std::optional<Upload> Transfers::upload(const QString &id) const
{
    return d->uploads.find(id);
}

QList<Upload> Transfers::uploads() const
{
    return d->uploads.all();
}

Task<QString> Transfers::uploaded(QString id)
{
    return d->uploads.uploaded(id);
}

void Transfers::pause(const QString &id)
{
    if (d->downloads.contains(id))
        d->downloads.cancel(id, State::Paused);
    else
        d->uploads.pause(id);
}

void Transfers::resume(const QString &id)
{
    if (d->downloads.contains(id))
        d->downloads.resume(id);
    else
        d->uploads.resume(id);
}

Task<Done> Transfers::remove(QString id)
{
    return d->uploads.remove(id);
}

Task<Done> Transfers::release(QString id)
{
    return d->uploads.release(id);
}

Task<QString> Transfers::download(RemoteFile file)
{
    return d->downloads.get(std::move(file));
}

std::optional<Download> Transfers::downloadOf(const QString &fileId) const
{
    return d->downloads.find(fileId);
}

void Transfers::cancelDownload(const QString &fileId)
{
    d->downloads.cancel(fileId, State::Failed);
}

} // namespace gw::transfer
