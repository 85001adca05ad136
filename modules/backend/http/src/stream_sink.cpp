// SPDX-FileCopyrightText: 2026 The Gwanmun project
// SPDX-License-Identifier: Apache-2.0
#include "stream_sink.h"

#include <utility>

namespace gw::backend::http {

StreamSink::StreamSink(std::shared_ptr<StreamTransport> transport, qsizetype maxPending)
    : m_maxPending(maxPending), m_transport(std::move(transport))
{
}

bool StreamSink::write(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!m_transport || m_closing)
        return false;
    if (m_pending.size() + m_inFlight + bytes.size() > m_maxPending) {
        m_closing = true;
        m_transport->post([transport = m_transport] { transport->abort(); });
        return false;
    }
    m_pending += bytes;
    schedule();
    return true;
}

void StreamSink::close()
{
    const std::lock_guard lock(m_mutex);
    m_closing = true;
    if (m_transport)
        schedule();
}

void StreamSink::finish()
{
    std::shared_ptr<StreamTransport> released; // destroyed after the lock
    const std::lock_guard lock(m_mutex);
    std::swap(released, m_transport);
}

/// With the lock held.
void StreamSink::schedule()
{
    if (!std::exchange(m_scheduled, true))
        m_transport->post([self = shared_from_this()] { self->pump(); });
}

void StreamSink::pump()
{
    std::shared_ptr<StreamTransport> transport;
    bool leaving = false;
    {
        const std::lock_guard lock(m_mutex);
        transport = m_transport;
        m_writing = std::exchange(m_pending, {});
        m_inFlight = m_writing.size();
        m_scheduled = m_inFlight > 0;
        leaving = m_inFlight == 0 && m_closing;
    }
    if (!transport)
        return;
    if (leaving)
        transport->leave();
    else if (!m_writing.isEmpty())
        transport->send(m_writing, [self = shared_from_this()](bool ok) { self->sent(ok); });
}

void StreamSink::sent(bool ok)
{
    {
        const std::lock_guard lock(m_mutex);
        m_inFlight = 0;
        m_writing = {};
    }
    if (ok)
        pump();
}

} // namespace gw::backend::http
