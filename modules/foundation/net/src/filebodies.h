// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>
#include <QObject>
#include <gw/net/transport.h>
#include <memory>

// Files as bodies. Both live on the sender's thread; the disk is touched on threads of the pool only.
namespace gw::net {

/// Reads ahead of what the network takes. Sequential and not to be rewound: a POST is sent once.
class FileSource final : public QIODevice
{
    Q_OBJECT

public:
    explicit FileSource(FileBody body);
    ~FileSource() override;

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override;

Q_SIGNALS:
    void failed(const gw::Error &error);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Shared;
    void fetch();
    void take(const Result<QByteArray> &block);

    FileBody m_body;
    std::shared_ptr<Shared> m_shared;
    QByteArray m_ready;    ///< read from the disk, not taken yet
    qsizetype m_taken = 0; ///< of m_ready
    qint64 m_fetched = 0;  ///< read, or being read
    qint64 m_handedOut = 0;
    bool m_isFetching = false;
    bool m_isBroken = false;
};

/// Writes what arrives in the order it arrives.
class FileSink final : public QObject
{
    Q_OBJECT

public:
    /// The file is made if need be, and cut at `offset` before the first byte.
    FileSink(QString path, qint64 offset);
    ~FileSink() override;

    void append(const QByteArray &bytes);
    bool isFull() const; ///< so much waits that the sender had better wait
    bool isBusy() const;
    /// Nothing is written after this returns; it waits for a write of one block at most.
    void stop();

Q_SIGNALS:
    void wrote();                        ///< some, or all
    void failed(const gw::Error &error); ///< Storage, "disk-full" or "io-error"

private:
    struct Shared;
    void settle(qsizetype bytes, const QString &problem, bool isFull);

    std::shared_ptr<Shared> m_shared;
    qint64 m_waiting = 0; ///< bytes
};

} // namespace gw::net
