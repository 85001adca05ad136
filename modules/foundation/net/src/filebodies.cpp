// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "filebodies.h"

#include <QFile>
#include <QMutex>
#include <QThreadPool>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace gw::net {

namespace {

constexpr qsizetype blockSize = 1 << 18;
constexpr qsizetype readAhead = 1 << 20;
constexpr qint64 mostWaiting = 4 << 20;

} // namespace

/// What outlives the device while a thread of the pool still reads for it.
struct FileSource::Shared
{
    QMutex mutex;
    FileSource *owner = nullptr; ///< null: gone
    QFile file;                  ///< one reader at a time
};

FileSource::FileSource(FileBody body) : m_body(std::move(body)), m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    m_shared->file.setFileName(m_body.path);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    fetch();
}

FileSource::~FileSource()
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->owner = nullptr;
}

qint64 FileSource::bytesAvailable() const
{
    return m_ready.size() - m_taken;
}

bool FileSource::atEnd() const
{
    return m_handedOut >= m_body.size;
}

void FileSource::fetch()
{
    if (m_isFetching || m_isBroken || m_fetched >= m_body.size || bytesAvailable() >= readAhead)
        return;
    m_isFetching = true;
    const qint64 at = m_body.offset + m_fetched;
    const qint64 size = std::min<qint64>(blockSize, m_body.size - m_fetched);
    m_fetched += size;
    QThreadPool::globalInstance()->start([shared = m_shared, at, size] {
        const QMutexLocker lock(&shared->mutex);
        if (!shared->owner)
            return;
        QFile &file = shared->file;
        Result<QByteArray> block = fail(Error::Code::Storage);
        if ((file.isOpen() || file.open(QIODevice::ReadOnly)) && file.seek(at))
            block = file.read(size);
        if (!block || block->size() != size) {
            block = fail(Error{.detail = u"the file is shorter than it was, or cannot be read"_s,
                               .problemType = u"copy-changed"_s});
            block.error().code = Error::Code::Storage;
        }
        QMetaObject::invokeMethod(
            shared->owner, [owner = shared->owner, block] { owner->take(block); }, Qt::QueuedConnection);
    });
}

void FileSource::take(const Result<QByteArray> &block)
{
    m_isFetching = false;
    if (!block) {
        m_isBroken = true;
        Q_EMIT failed(block.error());
        return;
    }
    m_ready.remove(0, m_taken);
    m_taken = 0;
    m_ready += *block;
    fetch();
    Q_EMIT readyRead();
}

qint64 FileSource::readData(char *data, qint64 most)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min(most, bytesAvailable());
    std::copy_n(m_ready.constData() + m_taken, count, data);
    m_taken += count;
    m_handedOut += count;
    fetch();
    return count; // nothing yet: readyRead() comes
}

/// What outlives the sink while a thread of the pool still writes for it.
struct FileSink::Shared
{
    QMutex queueMutex;
    std::deque<QByteArray> queue;
    bool isRunning = false;

    QMutex fileMutex;          ///< held for one block at a time
    FileSink *owner = nullptr; ///< null: stopped
    QFile file;
    qint64 offset = 0;
    bool isOpen = false;

    void drain();
    void writeOne(const QByteArray &bytes);
};

void FileSink::Shared::drain()
{
    for (;;) {
        QByteArray bytes;
        {
            const QMutexLocker lock(&queueMutex);
            if (queue.empty()) {
                isRunning = false;
                return;
            }
            bytes = std::move(queue.front());
            queue.pop_front();
        }
        writeOne(bytes);
    }
}

void FileSink::Shared::writeOne(const QByteArray &bytes)
{
    const QMutexLocker lock(&fileMutex);
    if (!owner)
        return;
    if (!isOpen)
        isOpen = file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.resize(offset) && file.seek(offset);
    const bool isFine = isOpen && file.write(bytes) == bytes.size();
    const QString problem = isFine ? QString() : file.errorString();
    const bool isFull = !isFine && file.error() == QFileDevice::ResourceError;
    QMetaObject::invokeMethod(
        owner, [sink = owner, size = bytes.size(), problem, isFull] { sink->settle(size, problem, isFull); },
        Qt::QueuedConnection);
    if (!isFine)
        owner = nullptr;
}

FileSink::FileSink(QString path, qint64 offset) : m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
    m_shared->file.setFileName(std::move(path));
    m_shared->offset = offset;
    append({}); // even nothing makes, and cuts, the file
}

FileSink::~FileSink()
{
    stop();
}

void FileSink::append(const QByteArray &bytes)
{
    m_waiting += std::max<qint64>(1, bytes.size());
    const QMutexLocker lock(&m_shared->queueMutex);
    for (qsizetype at = 0; at < std::max<qsizetype>(1, bytes.size()); at += blockSize)
        m_shared->queue.push_back(bytes.mid(at, blockSize));
    if (!m_shared->isRunning) {
        m_shared->isRunning = true;
        QThreadPool::globalInstance()->start([shared = m_shared] { shared->drain(); });
    }
}

bool FileSink::isFull() const
{
    return m_waiting >= mostWaiting;
}

bool FileSink::isBusy() const
{
    return m_waiting > 0;
}

void FileSink::stop()
{
    const QMutexLocker lock(&m_shared->fileMutex);
    m_shared->owner = nullptr;
    m_shared->file.close();
}

void FileSink::settle(qsizetype bytes, const QString &problem, bool isFull)
{
    m_waiting -= std::max<qint64>(1, bytes);
    if (!problem.isEmpty())
        Q_EMIT failed(
            {.code = Error::Code::Storage, .detail = problem, .problemType = isFull ? u"disk-full"_s : u"io-error"_s});
    else
        Q_EMIT wrote();
}

} // namespace gw::net
