// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "../outbox/outbox_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <gw/base/json.h>
#include <gw/test/outcome.h>
#include <gw/transfer/transfers.h>

namespace gw::test {

inline QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

inline QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

/// The file operations of a server in memory. `fault` sees each request before it is carried out; what it gives is the
/// answer. With `loseAnswer` the request is carried out, and the answer is lost.
struct FakeFiles
{
    struct Upload
    {
        QString name;
        qint64 size = 0;
        QString sha256;
        QByteArray bytes;
        bool complete = false;
    };
    std::map<QString, Upload> uploads;
    QHash<QByteArray, QString> keys;
    std::map<QString, QByteArray> files;
    std::function<std::optional<Result<net::Reply>>(const net::Request &)> fault;
    std::function<bool(const net::Request &)> loseAnswer;
    QStringList log;
    int next = 1;

    static QByteArray header(const net::Request &request, const QByteArray &name)
    {
        for (const auto &[key, value] : request.headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    static net::Reply problem(int status, const QString &type)
    {
        return {status,
                {{"content-type", "application/problem+json"}},
                json::compact({{QStringLiteral("type"), QStringLiteral("https://gwanmun.example/problems/") + type},
                               {QStringLiteral("title"), type},
                               {QStringLiteral("status"), status}})};
    }
    static net::Reply state(const QString &id, const Upload &upload, int status = 200)
    {
        return {status,
                {{"content-type", "application/json"}},
                json::compact({{QStringLiteral("id"), id},
                               {QStringLiteral("received"), upload.bytes.size()},
                               {QStringLiteral("complete"), upload.complete}})};
    }
    Result<net::Reply> answer(const net::Request &request)
    {
        log.append(QString::fromLatin1(request.method) + QLatin1Char(' ') + request.url.path());
        if (fault) {
            if (auto instead = fault(request))
                return *instead;
        }
        const Result<net::Reply> reply = carryOut(request);
        if (loseAnswer && loseAnswer(request))
            return fail(Error::Code::Timeout);
        return reply;
    }
    Result<net::Reply> carryOut(const net::Request &request)
    {
        const QString path = request.url.path();
        if (path.startsWith(QStringLiteral("/v1/files/")))
            return piece(request, path.mid(10));
        if (request.method == "POST") {
            const QByteArray key = header(request, "Idempotency-Key");
            if (!keys.contains(key)) {
                const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
                const QString id = QStringLiteral("server-%1").arg(next++);
                keys.insert(key, id);
                uploads.emplace(id, Upload{body[QStringLiteral("name")].toString(),
                                           qint64(body[QStringLiteral("size")].toDouble()),
                                           body[QStringLiteral("sha256")].toString(), {}, false});
            }
            const auto it = uploads.find(keys.value(key));
            return it == uploads.end() ? problem(404, QStringLiteral("not-found")) : state(it->first, Upload{}, 201);
        }
        const QString id = path.mid(12);
        const auto it = uploads.find(id);
        if (it == uploads.end())
            return problem(404, QStringLiteral("not-found"));
        Upload &upload = it->second;
        if (request.method == "DELETE") {
            uploads.erase(it);
            return net::Reply{204, {}, {}};
        }
        if (request.method == "PATCH") {
            if (header(request, "Upload-Offset").toLongLong() != upload.bytes.size())
                return problem(409, QStringLiteral("wrong-offset"));
            upload.bytes += request.body;
            if (upload.bytes.size() == upload.size) {
                if (sha256Of(upload.bytes) != upload.sha256) {
                    upload.bytes.clear();
                    return problem(422, QStringLiteral("hash-mismatch"));
                }
                upload.complete = true;
                files[id] = upload.bytes;
            }
        }
        return state(id, upload);
    }
    Result<net::Reply> piece(const net::Request &request, const QString &id)
    {
        const auto it = files.find(id);
        if (it == files.end())
            return problem(404, QStringLiteral("not-found"));
        const QByteArrayList range = header(request, "Range").mid(6).split('-');
        const qint64 from = range.at(0).toLongLong();
        const qint64 to = std::min<qint64>(range.at(1).toLongLong(), it->second.size() - 1);
        if (from >= it->second.size())
            return problem(416, QStringLiteral("range-not-satisfiable"));
        return net::Reply{206,
                          {{"content-range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/'
                                                 + QByteArray::number(it->second.size())}},
                          it->second.mid(from, to - from + 1)};
    }
    int count(const QString &what) const { return int(std::ranges::count_if(log, [&](const QString &line) {
        return line.startsWith(what);
    })); }
};

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
