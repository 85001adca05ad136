// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <functional>
#include <memory>
#include <mutex>

namespace gw::backend::http {

/// What a StreamSink needs of its connection.
class StreamTransport
{
public:
    virtual ~StreamTransport() = default;
    virtual void post(std::function<void()> work) = 0; ///< from any thread: runs it on the I/O thread
    /// I/O thread: writes `bytes`, which stay alive until `done(ok)`; one at a time; slow ones fail.
    virtual void send(const QByteArray &bytes, std::function<void(bool)> done) = 0;
    virtual void leave() = 0; ///< I/O thread: everything is said, end the connection politely
    virtual void abort() = 0; ///< I/O thread: end it now
};

/// The writing half of an open event stream: a bounded queue in front of a connection. write() and close() come from any
/// thread and never block.
class StreamSink final : public std::enable_shared_from_this<StreamSink>
{
public:
    StreamSink(std::shared_ptr<StreamTransport> transport, qsizetype maxPending);

    /// False when the stream is over, or the client has left more than `maxPending` bytes unread: then it ends.
    bool write(const QByteArray &bytes);
    void close();  ///< after what was written
    void finish(); ///< the connection is gone: lets go of it

private:
    void schedule();
    void pump();
    void sent(bool ok);

    const qsizetype m_maxPending;
    std::mutex m_mutex; ///< guards the members below; m_writing belongs to the I/O thread alone
    std::shared_ptr<StreamTransport> m_transport; ///< null when finished
    QByteArray m_pending;
    qsizetype m_inFlight = 0;
    bool m_scheduled = false;
    bool m_closing = false;
    QByteArray m_writing;
};

} // namespace gw::backend::http
