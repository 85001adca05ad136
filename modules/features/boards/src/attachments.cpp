// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include <gw/boards/attachments.h>

#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <gw/sync/background.h>

using namespace Qt::Literals::StringLiterals;

namespace gw::boards {

namespace {

transfer::RemoteFile remote(const AttachedFile &file)
{
    return {file.id, file.name, file.size, file.sha256};
}

AttachedFile fileFrom(const transfer::Upload &upload)
{
    return {{}, upload.name, upload.mediaType, upload.size, upload.sha256, upload.id};
}

Result<Done> copyTo(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, source.errorString());
    bool fine = target.open(QIODevice::WriteOnly);
    while (fine) {
        const QByteArray block = source.read(1 << 18);
        if (block.isEmpty())
            break;
        fine = target.write(block) == block.size();
    }
    if (fine && target.commit())
        return Done{};
    const bool full = target.error() == QFileDevice::ResourceError;
    return fail(Error{Error::Code::Storage, target.errorString(), full ? u"disk-full"_s : u"io-error"_s});
}

AttachmentState stateOf(const transfer::Upload &upload)
{
    AttachmentState state;
    state.where = AttachmentState::Where::Uploading;
    state.progress = upload.size > 0 ? double(upload.sent) / double(upload.size) : 0;
    state.paused = upload.state == transfer::State::Paused;
    state.path = upload.path;
    state.error = upload.error;
    if (upload.state == transfer::State::Done)
        state.where = AttachmentState::Where::Uploaded;
    else if (upload.state == transfer::State::Failed)
        state.where = AttachmentState::Where::Failed;
    return state;
}

AttachmentState stateOf(const transfer::Download &download)
{
    AttachmentState state;
    state.progress = download.file.size > 0 ? double(download.received) / double(download.file.size) : 0;
    switch (download.state) {
    case transfer::State::Waiting:
    case transfer::State::Running: state.where = AttachmentState::Where::Loading; break;
    case transfer::State::Paused:
        state.where = AttachmentState::Where::Loading;
        state.paused = true;
        break;
    case transfer::State::Done:
        state.where = AttachmentState::Where::Here;
        state.path = download.path;
        break;
    case transfer::State::Failed:
        state.where = download.error ? AttachmentState::Where::Failed : AttachmentState::Where::Elsewhere;
        state.error = download.error;
        break;
    }
    return state;
}

} // namespace

Attachments::Attachments(transfer::Transfers &transfers, QObject *parent) : QObject(parent), m_transfers(transfers)
{
    connect(&m_transfers, &transfer::Transfers::uploadChanged, this, &Attachments::changed);
    connect(&m_transfers, &transfer::Transfers::downloadChanged, this, &Attachments::changed);
}

Task<AttachedFile> Attachments::known(QString uploadId) const
{
    const auto upload = m_transfers.upload(uploadId);
    if (!upload)
        co_return fail(Error::Code::Cancelled);
    co_return fileFrom(*upload);
}

Task<AttachedFile> Attachments::attach(QString path)
{
    const QPointer<Attachments> self(this);
    Task<QString> adding = m_transfers.addUpload(path);
    const Result<QString> id = co_await adding;
    if (!id)
        co_return fail(id.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<AttachedFile> looking = known(*id);
    co_return co_await looking;
}

Task<AttachedFile> Attachments::attachBytes(QString name, QByteArray bytes)
{
    const QPointer<Attachments> self(this);
    Task<QString> adding = m_transfers.addUpload(name, bytes);
    const Result<QString> id = co_await adding;
    if (!id)
        co_return fail(id.error());
    if (!self)
        co_return fail(Error::Code::Cancelled);
    Task<AttachedFile> looking = known(*id);
    co_return co_await looking;
}

void Attachments::drop(const AttachedFile &file)
{
    if (!file.uploadId.isEmpty())
        m_transfers.remove(file.uploadId);
}

void Attachments::pause(const AttachedFile &file)
{
    m_transfers.pause(file.uploadId.isEmpty() ? file.id : file.uploadId);
}

void Attachments::resume(const AttachedFile &file)
{
    m_transfers.resume(file.uploadId.isEmpty() ? file.id : file.uploadId);
}

Task<QString> Attachments::open(AttachedFile file)
{
    if (!file.uploadId.isEmpty()) {
        const auto upload = m_transfers.upload(file.uploadId);
        if (upload)
            co_return upload->path;
    }
    if (file.id.isEmpty())
        co_return fail(Error::Code::NotFound, u"neither here nor there"_s);
    Task<QString> loading = m_transfers.download(remote(file));
    co_return co_await loading;
}

void Attachments::cancelDownload(const AttachedFile &file)
{
    m_transfers.cancelDownload(file.id);
}

Task<Done> Attachments::saveAs(AttachedFile file, QString target)
{
    Task<QString> opening = open(file);
    const Result<QString> path = co_await opening;
    if (!path)
        co_return fail(path.error());
    auto copying = sync::inBackground([from = *path, target] { return copyTo(from, target); });
    co_return co_await copying;
}

AttachmentState Attachments::state(const AttachedFile &file) const
{
    if (!file.uploadId.isEmpty()) {
        if (const auto upload = m_transfers.upload(file.uploadId))
            return stateOf(*upload);
    }
    if (const auto download = m_transfers.downloadOf(file.id))
        return stateOf(*download);
    return {};
}

} // namespace gw::boards
