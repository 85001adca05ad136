// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "client_p.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

constexpr int mostContinuations = 8;        // of one download whose line keeps breaking
constexpr qint64 worthContinuing = 1 << 16; // bytes that a try must have brought
constexpr qint64 mostInMemory = 256 << 20;

std::unexpected<Error> sizeMismatch(qint64 is, qint64 shouldBe)
{
    return fail(Error{.code = Error::Code::Protocol,
                      .detail = u"%1 bytes instead of %2"_s.arg(is).arg(shouldBe),
                      .problemType = u"size-mismatch"_s});
}

/// Where the beginning of a blob waits. Blobs never change, so its id says enough about what it is the beginning of.
QString partOf(const QString &path, const QString &blobId)
{
    const QByteArray hash = QCryptographicHash::hash(blobId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1.%2.part"_s.arg(path, QString::fromLatin1(hash.first(8)));
}

Result<qint64> haveOf(const QString &part)
{
    if (!QDir().mkpath(part.section(u'/', 0, -2)))
        return fail(Error{.code = Error::Code::Storage, .detail = u"no folder"_s, .problemType = u"io-error"_s});
    return QFileInfo(part).size();
}

Result<Done> giveName(const QString &part, const QString &path, qint64 size)
{
    const qint64 is = QFileInfo(part).size();
    if (is != size) {
        QFile::remove(part);
        return sizeMismatch(is, size);
    }
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return fail(Error{.code = Error::Code::Storage, .detail = u"cannot be named"_s, .problemType = u"io-error"_s});
    return Done{};
}

/// bytes 100-199/200 (RFC 9110 14.4)
struct ContentRange
{
    qint64 from = -1;
    qint64 total = -1; ///< -1: not told
};

ContentRange contentRange(const net::Reply &head)
{
    const QByteArray text = head.header("content-range").simplified();
    const qsizetype dash = text.indexOf('-');
    const qsizetype slash = text.indexOf('/');
    if (!text.startsWith("bytes ") || dash < 7 || slash < dash)
        return {};
    bool isNumber = false;
    ContentRange range;
    range.from = text.mid(6, dash - 6).toLongLong(&isNumber);
    if (!isNumber)
        return {};
    range.total = text.mid(slash + 1).toLongLong(&isNumber);
    if (!isNumber)
        range.total = -1;
    return range;
}

/// What one answer turned out to be.
struct Head
{
    int status = 0;
    qint64 offset = 0;
    qint64 total = -1; ///< of the whole blob; -1: not told
};

net::FileTarget target(const QString &part, qint64 have, std::shared_ptr<Head> head, const DownloadOptions &options)
{
    return {part,
            [have, head, size = options.size,
             most = options.maxSize](const net::Reply &reply) -> Result<std::optional<qint64>> {
                head->status = reply.status;
                head->offset = 0;
                if (reply.status == 206) {
                    const ContentRange range = contentRange(reply);
                    if (range.from != have)
                        return fail(Error::Code::Protocol, u"another range than was asked for"_s);
                    head->offset = have;
                    head->total = range.total;
                } else if (reply.status == 200) {
                    bool isNumber = false;
                    const qint64 length = reply.header("content-length").toLongLong(&isNumber);
                    if (isNumber && !reply.header("content-encoding").isEmpty())
                        isNumber = false;
                    head->total = isNumber ? length : -1;
                } else {
                    return fail(net::errorFromReply(reply));
                }
                if (head->total >= 0 && size >= 0 && head->total != size)
                    return sizeMismatch(head->total, size);
                if (head->total > most)
                    return fail(Error::Code::TooLarge, u"%1 bytes"_s.arg(head->total));
                return head->offset;
            }};
}

net::Request getFrom(const QUrl &url, const DownloadOptions &options, std::chrono::milliseconds timeout)
{
    net::Request request;
    request.url = url;
    request.headers = {{"Accept-Encoding", "identity"}}; // a range of a packed body would be another range
    request.timeout = timeout;
    request.total = std::chrono::milliseconds(0);
    request.cancel = options.cancel;
    return request;
}

Result<QUrl> addressOf(const Session &session, const QString &accountId, const QString &blobId,
                       const DownloadOptions &options)
{
    return expandTemplate(
        session.downloadUrl,
        {{u"accountId"_s, accountId}, {u"blobId"_s, blobId}, {u"name"_s, options.name}, {u"type"_s, options.type}});
}

} // namespace

Task<Done> Client::Private::download(Ptr d, QString accountId, QString blobId, QString path, DownloadOptions options)
{
    Task<Session> asking = currentSession(d);
    const Result<Session> session = co_await asking;
    if (!session)
        co_return fail(session.error());
    const Result<QUrl> url = addressOf(*session, accountId, blobId, options);
    if (!url)
        co_return fail(url.error());
    const QString part = partOf(path, blobId);
    auto looking = inBackground([part] { return haveOf(part); });
    Result<qint64> have = co_await looking;
    if (!have)
        co_return fail(have.error());
    if (options.size >= 0 && *have > options.size)
        have = 0;

    const auto head = std::make_shared<Head>();
    bool startedOver = false;
    for (int tries = 0; options.size < 0 || *have < options.size || *have == 0; ++tries) {
        const qint64 from = *have;
        net::Request request = getFrom(*url, options, d->options.timeout);
        if (from > 0)
            request.headers.append({"Range", "bytes=" + QByteArray::number(from) + '-'});
        request.maxResponse = options.maxSize;
        *head = {};
        request.saveTo = target(part, from, head, options);
        if (options.progress) {
            request.received = [head, progress = options.progress](qint64 bytes) {
                progress(head->offset + bytes, head->total);
            };
        }
        request.attempts = 1; // another try asks for what is missing then
        Task<net::Reply> getting = d->transfers.send(std::move(request));
        const Result<net::Reply> reply = co_await getting;
        // Also what makes sure that nobody writes any more: an operation that was told to stop has stopped by now.
        auto lookingAgain = inBackground([part] { return haveOf(part); });
        have = co_await lookingAgain;
        if (d->isClosed)
            co_return fail(Error::Code::Cancelled, u"the client is gone"_s);
        if (!have)
            co_return fail(have.error());
        if (reply) {
            if (head->total >= 0 && *have != head->total)
                co_return fail(Error::Code::Timeout, u"%1 of %2 bytes"_s.arg(*have).arg(head->total));
            break;
        }
        if (from > 0 && (head->status == 416 || (head->status == 206 && reply.error().code == Error::Code::Protocol))
            && !std::exchange(startedOver, true)) {
            have = 0; // the next answer cuts the file there
            continue;
        }
        const bool mayGoOn = head->status == 206 || head->offset > 0 || from == 0;
        if (reply.error().code != Error::Code::Timeout || options.cancel.stop_requested() || !mayGoOn
            || *have - from < worthContinuing || tries >= mostContinuations)
            co_return fail(reply.error());
    }
    const qint64 size = options.size >= 0 ? options.size : *have;
    auto naming = inBackground([part, path, size] { return giveName(part, path, size); });
    Result<Done> named = co_await naming;
    co_return named;
}

Task<QByteArray> Client::Private::downloadBytes(Ptr d, QString accountId, QString blobId, DownloadOptions options)
{
    Task<Session> asking = currentSession(d);
    const Result<Session> session = co_await asking;
    if (!session)
        co_return fail(session.error());
    const Result<QUrl> url = addressOf(*session, accountId, blobId, options);
    if (!url)
        co_return fail(url.error());
    net::Request request = getFrom(*url, options, d->options.timeout);
    request.maxResponse = std::min(options.maxSize, mostInMemory);
    if (options.progress)
        request.received = [progress = options.progress, size = options.size](qint64 bytes) { progress(bytes, size); };
    Task<net::Reply> getting = d->transfers.send(std::move(request));
    const Result<net::Reply> reply = co_await getting;
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(net::errorFromReply(*reply));
    if (options.size >= 0 && reply->body.size() != options.size)
        co_return sizeMismatch(reply->body.size(), options.size);
    co_return reply->body;
}

} // namespace gw::jmap
