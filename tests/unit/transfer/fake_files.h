// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCryptographicHash>
#include <QHash>
#include <algorithm>
#include <functional>
#include <gw/base/json.h>
#include <gw/net/transport.h>
#include <gw/test/outcome.h>
#include <map>

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
                                           body[QStringLiteral("sha256")].toString(),
                                           {},
                                           false});
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
    int count(const QString &what) const
    {
        return int(std::ranges::count_if(log, [&](const QString &line) { return line.startsWith(what); }));
    }
};

} // namespace gw::test
