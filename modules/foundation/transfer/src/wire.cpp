// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "wire.h"

#include <QUrl>
#include <QUuid>
#include <gw/base/json.h>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::transfer::wire {

namespace {

// One piece over a slow line: long enough for 1 MiB at 10 kB/s.
constexpr auto pieceTime = std::chrono::milliseconds(120'000);

QUrl uploadUrl(const Kept &kept)
{
    return QUrl(u"/v1/uploads/"_s + QString::fromLatin1(QUrl::toPercentEncoding(kept.serverId)));
}

QByteArray keyOf(const Kept &kept)
{
    if (kept.round == 0)
        return kept.upload.id.toLatin1();
    return QUuid::createUuidV5(QUuid::fromString(kept.upload.id), QString::number(kept.round))
        .toByteArray(QUuid::WithoutBraces);
}

} // namespace

net::Request begin(const Kept &kept)
{
    const Upload &upload = kept.upload;
    net::Request request;
    request.method = "POST";
    request.url = QUrl(u"/v1/uploads"_s);
    request.headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", keyOf(kept)}};
    request.body = json::compact({{u"name"_s, upload.name},
                                  {u"type"_s, upload.mediaType},
                                  {u"size"_s, upload.size},
                                  {u"sha256"_s, upload.sha256}});
    request.priority = net::Priority::Background;
    return request;
}

net::Request ask(const Kept &kept)
{
    net::Request request;
    request.url = uploadUrl(kept);
    request.priority = net::Priority::Background;
    return request;
}

net::Request send(const Kept &kept, qint64 offset, const QByteArray &chunk)
{
    net::Request request;
    request.method = "PATCH";
    request.url = uploadUrl(kept);
    request.headers = {{"Content-Type", "application/offset+octet-stream"},
                       {"Upload-Offset", QByteArray::number(offset)}};
    request.body = chunk;
    request.total = pieceTime;
    request.priority = net::Priority::Background;
    return request;
}

net::Request forget(const Kept &kept)
{
    net::Request request;
    request.method = "DELETE";
    request.url = uploadUrl(kept);
    request.headers = {{"Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    request.priority = net::Priority::Background;
    return request;
}

Result<Progress> progress(const net::Reply &reply)
{
    const Result<QJsonObject> object = net::expectJson(reply);
    if (!object)
        return fail(object.error());
    Progress progress;
    json::Reader reader(*object);
    reader.required(u"id"_s, progress.serverId)
        .required(u"received"_s, progress.offset)
        .required(u"complete"_s, progress.isComplete);
    if (!reader.ok())
        return fail(Error::Code::Protocol, u"an upload without "_s + reader.wrongMember());
    return progress;
}

net::Request fetch(const QString &fileId, qint64 offset, qint64 size)
{
    net::Request request;
    request.url = QUrl(u"/v1/files/"_s + QString::fromLatin1(QUrl::toPercentEncoding(fileId)));
    request.headers = {{"Range", "bytes=" + QByteArray::number(offset) + '-' + QByteArray::number(offset + size - 1)},
                       {"Accept-Encoding", "identity"}}; // a range of a packed body would be another range
    request.total = pieceTime;
    return request;
}

Result<Piece> piece(const net::Reply &reply)
{
    if (reply.status == 200)
        return Piece{0, reply.body.size(), reply.body};
    if (reply.status != 206)
        return fail(net::errorFromReply(reply));
    // bytes 0-99/1234 (RFC 9110 14.4)
    const QByteArray range = reply.header("content-range").simplified();
    const qsizetype dash = range.indexOf('-');
    const qsizetype slash = range.indexOf('/');
    bool fine = range.startsWith("bytes ") && dash > 6 && slash > dash;
    Piece piece;
    bool number = false;
    piece.offset = range.mid(6, dash - 6).toLongLong(&number);
    fine = fine && number;
    piece.total = range.mid(slash + 1).toLongLong(&number);
    fine = fine && number && piece.offset >= 0 && piece.offset + reply.body.size() <= piece.total;
    if (!fine)
        return fail(Error::Code::Protocol, u"a range that makes no sense"_s);
    piece.bytes = reply.body;
    return piece;
}

} // namespace gw::transfer::wire
