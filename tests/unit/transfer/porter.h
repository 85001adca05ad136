// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"
#include "fake_files.h"

#include <QFile>
#include <gw/transfer/transfers.h>

namespace gw::test {

/// An account's folder with transfers in front of a server that may outlive them.
struct Porter
{
    QTemporaryDir dir;
    StillTime time;
    std::shared_ptr<FakeFiles> server = std::make_shared<FakeFiles>();
    std::unique_ptr<store::Store> store;
    std::unique_ptr<transfer::Transfers> transfers;
    transfer::Options options;

    Porter()
    {
        options.chunk = 1000;
        open();
    }
    ~Porter() { close(); }
    Q_DISABLE_COPY_MOVE(Porter)

    QString folder() const { return dir.path() + QStringLiteral("/account"); }
    void open()
    {
        auto opened = store::Store::open(folder(), transfer::Transfers::components(), {.clock = &time.clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        options.clock = &time.clock;
        options.timing = time.timing();
        transfers = std::make_unique<transfer::Transfers>(*store, sender(), options);
        if (!await(transfers->start()))
            qFatal("the transfers do not start");
    }
    transfer::Send sender() const
    {
        return [its = server](net::Request request) { return later(its, std::move(request)); };
    }
    void close()
    {
        transfers.reset();
        store.reset();
    }
    void reopen()
    {
        close();
        open();
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    static QByteArray bytesAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }
    bool reaches(const QString &id, transfer::State state, std::chrono::milliseconds limit = std::chrono::seconds(10))
    {
        return waitUntil(
            [&] {
                const auto upload = transfers->upload(id);
                return upload && upload->state == state;
            },
            limit);
    }

private:
    static Task<net::Reply> later(std::shared_ptr<FakeFiles> its, net::Request request)
    {
        // Not in the caller's stack: as with a network.
        QPromise<Result<net::Reply>> promise;
        promise.start();
        QFuture<Result<net::Reply>> future = promise.future();
        QTimer::singleShot(0, qApp, [its, request, promise = std::make_shared<decltype(promise)>(std::move(promise))] {
            promise->addResult(request.cancel.stop_requested() ? Result<net::Reply>(fail(Error::Code::Cancelled))
                                                               : its->answer(request));
            promise->finish();
        });
        co_return co_await future;
    }
};

} // namespace gw::test
