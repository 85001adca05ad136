// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "client_p.h"
#include <QFileInfo>
#include <gw/net/problem.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::jmap {

namespace {

struct FileFacts
{
    qint64 size = 0;
    QDateTime modified;
    bool operator==(const FileFacts &) const = default;
};

Result<FileFacts> factsOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return fail(Error::Code::NotFound, u"a file that cannot be read"_s);
    return FileFacts{info.size(), info.lastModified().toUTC()};
}

Result<Blob> readBlob(const net::Reply &reply)
{
    const Result<QJsonObject> object = net::expectJson(reply);
    if (!object)
        return fail(object.error());
    Blob blob;
    Fields fields(*object, "UploadResponse");
    fields.text(u"accountId"_s, blob.accountId)
        .id(u"blobId"_s, blob.blobId)
        .text(u"type"_s, blob.type)
        .number(u"size"_s, blob.size);
    if (!fields.done())
        return misread(u"upload"_s, fields);
    return blob;
}

/// Blob/upload of RFC 9404 4.1: several blobs become one.
Call joinCall(const UploadState &state, const QString &type)
{
    QJsonArray data;
    for (const QString &id : state.pieces)
        data.append(QJsonObject{{u"blobId"_s, id}});
    Call call;
    call.name = u"Blob/upload"_s;
    call.uses = {QString(capability::blob)};
    call.feature = Feature::BlobUpload;
    call.isSafe = true; // once more makes the same bytes once more
    call.arguments = {{u"accountId"_s, state.accountId},
                      {u"create"_s, QJsonObject{{u"whole"_s, QJsonObject{{u"data"_s, data}, {u"type"_s, type}}}}}};
    reads<Blob>(call, [](const QList<MethodResponse> &responses) -> Result<Blob> {
        const Result<SetResult> result = readSet(responses.constFirst(), u"Blob/upload"_s);
        if (!result)
            return fail(result.error());
        const Result<QString> id = result->createdId(u"whole"_s);
        if (!id)
            return fail(id.error());
        const QJsonObject made = result->created.at(u"whole"_s);
        return Blob{result->accountId, *id, made.value(u"type"_s).toString(), made.value(u"size"_s).toInteger(-1)};
    });
    return call;
}

std::unexpected<Error> changedMeanwhile()
{
    return fail(Error{.code = Error::Code::Storage,
                      .detail = u"the file changed while it was sent"_s,
                      .problemType = u"copy-changed"_s});
}

net::Request postTo(const QUrl &url, const UploadOptions &options, std::chrono::milliseconds timeout)
{
    net::Request request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", options.type.toLatin1()}, {"Accept", "application/json"}};
    request.timeout = timeout;
    request.total = std::chrono::milliseconds(0);
    request.cancel = options.cancel;
    request.repeatable = true; // a blob that nobody refers to goes away by itself
    return request;
}

} // namespace

QJsonObject UploadState::toJson() const
{
    return {{u"accountId"_s, accountId},
            {u"size"_s, size},
            {u"modified"_s, toRfc3339(modified)},
            {u"pieceSize"_s, pieceSize},
            {u"pieces"_s, QJsonArray::fromStringList(pieces)}};
}

Result<UploadState> UploadState::fromJson(const QJsonObject &object)
{
    UploadState state;
    Fields fields(object, "UploadState");
    fields.text(u"accountId"_s, state.accountId)
        .number(u"size"_s, state.size)
        .time(u"modified"_s, state.modified)
        .number(u"pieceSize"_s, state.pieceSize)
        .texts(u"pieces"_s, state.pieces);
    if (!fields.done() || (state.pieceSize == 0 && !state.pieces.isEmpty()))
        return fail(Error::Code::Protocol, u"not the state of an upload"_s);
    return state;
}

/// One upload in pieces.
struct Client::Private::Piecewise
{
    QString path;
    QUrl url;
    UploadOptions options;
    UploadState state;
};

Task<Blob> Client::Private::postBlob(Ptr d, net::Request request, UploadOptions options, qint64 size)
{
    if (options.progress)
        request.sent = [progress = options.progress, size](qint64 bytes) { progress(std::min(bytes, size), size); };
    Task<net::Reply> sending = d->transfers.send(std::move(request));
    const Result<net::Reply> reply = co_await sending;
    if (!reply)
        co_return fail(reply.error());
    const Result<Blob> blob = readBlob(*reply); // a few bytes
    if (!blob)
        co_return fail(blob.error());
    if (blob->size != size)
        co_return fail(Error{.detail = u"the server has another number of bytes"_s, .problemType = u"size-mismatch"_s});
    co_return *blob;
}

Task<Done> Client::Private::sendPieces(Ptr d, std::shared_ptr<Piecewise> work)
{
    UploadState &state = work->state;
    const UploadOptions &options = work->options;
    while (state.sent() < state.size) {
        const qint64 offset = state.sent();
        const qint64 size = std::min(state.pieceSize, state.size - offset);
        net::Request request = postTo(work->url, options, d->options.timeout);
        request.headers.first().second = "application/octet-stream";
        request.bodyFile = net::FileBody{work->path, offset, size};
        UploadOptions piece;
        if (options.progress) {
            piece.progress = [progress = options.progress, offset, all = state.size](qint64 bytes, qint64) {
                progress(offset + bytes, all);
            };
        }
        Task<Blob> posting = postBlob(d, std::move(request), piece, size);
        const Result<Blob> blob = co_await posting;
        if (!blob)
            co_return fail(blob.error());
        if (d->isClosed)
            co_return fail(Error::Code::Cancelled, u"the client is gone"_s);
        state.pieces.append(blob->blobId);
        if (options.checkpoint)
            options.checkpoint(state);
    }
    co_return Done{};
}

Task<Blob> Client::Private::joinPieces(Ptr d, std::shared_ptr<Piecewise> work)
{
    Task<Done> sendingAll = sendPieces(d, work);
    const Result<Done> sent = co_await sendingAll;
    if (!sent)
        co_return fail(sent.error());
    auto looking = inBackground([path = work->path] { return factsOf(path); });
    const Result<FileFacts> now = co_await looking;
    if (!now || now->size != work->state.size || now->modified != work->state.modified)
        co_return changedMeanwhile();
    Batch batch;
    batch.append(joinCall(work->state, work->options.type));
    Task<Responses> joining = send(d, std::move(batch), work->options.cancel, net::Priority::Normal);
    const Result<Responses> responses = co_await joining;
    if (!responses)
        co_return fail(responses.error());
    Result<Blob> whole = responses->take(Handle<Blob>{0});
    if (whole && whole->size != work->state.size)
        co_return fail(Error{.detail = u"the pieces make another size"_s, .problemType = u"size-mismatch"_s});
    co_return whole;
}

Task<Blob> Client::Private::upload(Ptr d, QString accountId, QString path, UploadOptions options)
{
    Task<Session> asking = currentSession(d);
    const Result<Session> session = co_await asking;
    if (!session)
        co_return fail(session.error());
    const Account *account = session->account(accountId);
    if (!account)
        co_return fail(Error::Code::NotFound, u"no such account"_s);
    auto looking = inBackground([path] { return factsOf(path); });
    const Result<FileFacts> file = co_await looking;
    if (!file)
        co_return fail(file.error());
    const Result<QUrl> url = expandTemplate(session->uploadUrl, {{u"accountId"_s, accountId}});
    if (!url)
        co_return fail(url.error());

    const qint64 largestPiece = session->limits.maxSizeUpload;
    // As small as we like, as large as it must be to get by with the sources that the server joins.
    const qint64 sources = std::max(1, account->maxDataSources);
    const qint64 pieceSize = std::max(d->options.pieceSize, (file->size + sources - 1) / sources);
    const bool mayJoin = d->features().contains(Feature::BlobUpload) && pieceSize <= largestPiece
                         && file->size <= account->maxSizeBlobSet;
    if (!mayJoin && file->size > largestPiece)
        co_return fail(Error::Code::TooLarge, u"%1 bytes, %2 allowed"_s.arg(file->size).arg(largestPiece));

    if (mayJoin && file->size > pieceSize) {
        const auto work = std::make_shared<Piecewise>(Piecewise{path, *url, options, options.resume});
        const auto isOfThisFile = [&](const UploadState &state) {
            return state.accountId == accountId && state.size == file->size && state.modified == file->modified
                   && state.pieceSize > 0 && state.sent() <= state.size
                   && qint64(state.pieces.size()) * state.pieceSize < state.size + state.pieceSize
                   && (state.size + state.pieceSize - 1) / state.pieceSize <= sources;
        };
        const UploadState fresh{accountId, file->size, file->modified, pieceSize, {}};
        if (!isOfThisFile(work->state))
            work->state = fresh;
        const bool isResumed = !work->state.pieces.isEmpty();
        Task<Blob> joining = joinPieces(d, work);
        Result<Blob> blob = co_await joining;
        if (!blob && isResumed && blob.error().problemType == u"blobNotFound"_s) {
            work->state = fresh; // the server has forgotten the pieces of the earlier attempt
            Task<Blob> again = joinPieces(d, work);
            blob = co_await again;
        }
        const bool isPossible = blob || blob.error().code != Error::Code::Unsupported;
        if (isPossible || file->size > largestPiece)
            co_return blob;
    }

    net::Request request = postTo(*url, options, d->options.timeout);
    request.bodyFile = net::FileBody{path, 0, file->size};
    request.attempts = file->size > d->options.pieceSize ? 1 : 0; // the caller decides about sending so much again
    Task<Blob> posting = postBlob(d, std::move(request), options, file->size);
    Result<Blob> blob = co_await posting;
    if (!blob)
        co_return blob;
    auto lookingAgain = inBackground([path] { return factsOf(path); });
    const Result<FileFacts> now = co_await lookingAgain;
    if (!now || *now != *file)
        co_return changedMeanwhile();
    co_return blob;
}

Task<Blob> Client::Private::uploadBytes(Ptr d, QString accountId, QByteArray bytes, UploadOptions options)
{
    Task<Session> asking = currentSession(d);
    const Result<Session> session = co_await asking;
    if (!session)
        co_return fail(session.error());
    if (bytes.size() > session->limits.maxSizeUpload)
        co_return fail(Error::Code::TooLarge, u"%1 bytes"_s.arg(bytes.size()));
    const Result<QUrl> url = expandTemplate(session->uploadUrl, {{u"accountId"_s, accountId}});
    if (!url)
        co_return fail(url.error());
    net::Request request = postTo(*url, options, d->options.timeout);
    const qint64 size = bytes.size();
    request.body = std::move(bytes);
    Task<Blob> posting = postBlob(d, std::move(request), options, size);
    Result<Blob> blob = co_await posting;
    co_return blob;
}

} // namespace gw::jmap
